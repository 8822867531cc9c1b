import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Who says the last thing in a story. */
const lastSpeaker = (...paragraphs: string[]) => read(...paragraphs).statements.at(-1)?.speaker;

describe('“the 31-year-old” is', () => {
  test.each([
    ['who is said to be of that age', 'Coach Omar Breck praised Karl Lund, 31.', 'Karl Lund'],
    ['the only one of whom the paragraph tells', 'Karl Lund won the race.', 'Karl Lund'],
    ['nobody who is said to be older', 'Coach Omar Breck, 50, was proud.', 'the 31-year-old'],
    ['nobody where it may be two', 'Coach Omar Breck praised Karl Lund.', 'the 31-year-old'],
  ])('%s', (_, sentence, speaker) => {
    expect(lastSpeaker(`${sentence} “My legs are gone,” said the 31-year-old.`)).toBe(speaker);
  });

  test('whoever the paragraph above is about', () => {
    expect(
      lastSpeaker(
        'Coach Omar Breck was proud.',
        'Karl Lund won the race on Monday.',
        '“My legs are gone,” the 31-year-old told Radio Bergen.',
      ),
    ).toBe('Karl Lund');
  });

  test('the only one of that age in the story, however far', () => {
    expect(
      lastSpeaker(
        'Driver Darren Pickel, 41, admitted it. The court heard that it was late.',
        'A nurse, Osk Tierne, had been there.',
        'Graham Shaw, defending, asked for time. “I am sorry,” the 41-year-old said.',
      ),
    ).toBe('Darren Pickel');
  });
});

test.each([
  'Shaw told the judge that it was late. The 41-year-old had not slept since, he said.',
  'Shaw rose. The 41-year-old had not slept since, he said.',
  'Shaw spoke of rain. The 41-year-old was in court. He said that it was late.',
])('whoever says something of “the 41-year-old” is another: “%s”', (last) => {
  expect(
    lastSpeaker(
      'Driver Darren Pickel, 41, admitted it. The court heard that it was late.',
      'A nurse, Osk Tierne, had been there. Tierne wept.',
      'Graham Shaw, defending, asked for time. Shaw stood. The rain fell.',
      last,
    ),
  ).toBe('Graham Shaw');
});

describe('“the German” is', () => {
  const STORY = [
    'German midfielder Karl Lund scored twice. Swedish keeper Olof Breck was furious.',
    'Coach Omar Shaw and Breck left early.',
  ];

  test.each([
    ['the German', 'Karl Lund'],
    ['the Swede', 'Olof Breck'],
  ])('the only one of the story who is: %s', (words, speaker) => {
    expect(lastSpeaker(...STORY, `“It was cold,” ${words} said.`)).toBe(speaker);
  });

  test.each([
    ['Luc Marin, a French chef, threw soup at a diner.', 'The German', 'The German'],
    [
      'Luc Marin, a Swedish chef, threw soup at Anna Weiss, a critic.',
      'The Italian',
      'The Italian',
    ],
    ['Manchester striker Karl Lund scored twice.', 'The German', 'Karl Lund'],
    ['European champion Karl Lund scored twice.', 'The German', 'Karl Lund'],
  ])('nobody who is of another nation: “%s %s said”', (sentence, words, speaker) => {
    expect(lastSpeaker(sentence, `${words} said on Monday that it was cold.`)).toBe(speaker);
  });

  test('nobody where somebody nearer may be meant, of whom no country is told', () => {
    expect(
      lastSpeaker(
        'German singer Ann Lunt came second at the show.',
        'Berlin minister Pat Dorn flew to Paris. “It was cold,” the German said.',
      ),
    ).toBe('the German');
  });

  test('nobody where two countries are spoken of', () => {
    const { mentions } = read(...STORY, 'The German and Swedish clubs met on Monday.');
    expect(mentions('Karl Lund', 'nominal')).toEqual([]);
  });
});
