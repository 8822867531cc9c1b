import { describe, expect, test } from 'vitest';
import { isSpokenBy } from '../../../src/people/coreference/unnamed.js';
import { findPersonByRole } from '../../../src/people/lookup.js';
import { slice } from '../../../src/story/story.js';
import { read } from '../reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('a pronoun is given the words that it stands for', () => {
  test.each([
    [
      'the body that spoke before',
      'The harbour commission said it was looking into the complaint. It added that no file was missing.',
      'The harbour commission',
    ],
    [
      'several who spoke before',
      'Analysts at Brandt Bank said rates would fall. They added that wages could slip.',
      'Analysts at Brandt Bank',
    ],
    [
      'what the sentence before is about',
      'Stagline, a bus company, has closed its depot. It said the lease was up.',
      'Stagline',
    ],
    [
      'what the same sentence is about, before anything else',
      'The commission backed the dam. The harbour union was against it, and it said it would strike.',
      'The harbour union',
    ],
    [
      'what stands before a colon',
      'The largest owner of the port, a bank, wants to sell. The pension fund does not: it says the price is low.',
      'The pension fund',
    ],
    [
      'several in the same sentence',
      'The commission backed the dam. Farmers met on Friday, and they said the valley was theirs.',
      'Farmers',
    ],
    [
      'who spoke before what somebody says of another',
      'The commission backed the dam. The builders would have to wait, it said.',
      'The commission',
    ],
    [
      'the body, and no single person in between',
      'The commission backed the dam. The minister was there, and it said he was glad.',
      'The commission',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text).at(-1)?.[0]).toBe(speaker);
  });

  test.each([
    ['a noun for a person that is in no list', 'A dog walker', 'A dog walker'],
    ['no thing that is read', 'A placard', 'the magistrate'],
  ])('%s', (_, source, speaker) => {
    expect(
      said(
        'Omar Breck asked them to call. “Somebody knows where he is,” the magistrate said.',
        `${source} said it was late. “I thought nothing of it,” she said.`,
      ).at(-1)?.[0],
    ).toBe(speaker);
  });

  test('and no other noun that a pronoun owns', () => {
    expect(said('Her mother sang. “They fell,” her father said.')).toEqual([
      ['her father', '“They fell,”'],
    ]);
  });

  test('somebody whom nobody names', () => {
    expect(said('The victim wept in the dock. “I no longer feel safe,” she said.')).toEqual([
      ['The victim', '“I no longer feel safe,”'],
    ]);
  });

  test('and stays where the story does not tell', () => {
    expect(said('The rain stopped at noon.', 'It said the game was on.')).toEqual([
      ['It', 'the game was on'],
    ]);
    expect(
      said(
        'The commission met on Friday. When the building firm failed, it said the dam would wait.',
      ),
    ).toEqual([['it', 'the dam would wait']]);
  });
});

describe('somebody is meant', () => {
  test('over the paragraphs of a quotation', () => {
    expect(
      said(
        'Tobias Sandell, a former minister, told the house that it had lost the coast.',
        '“I have knocked on doors for nineteen years. I have never known people so angry. They weep.',
        '“They are not against the walls. They are against the price,” he said.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Tobias Sandell', 'Tobias Sandell', 'Tobias Sandell']);
  });

  test('by age, if it is theirs', () => {
    expect(
      said(
        'Tom Arden, 31, lost to Jiri Maly, 19, in the second round.',
        'The 19-year-old said the crowd had helped.',
      ),
    ).toEqual([['Jiri Maly', 'the crowd had helped']]);
  });

  test('by origin', () => {
    expect(
      said('Third seed Daria Kolenko won in an hour. The Ukrainian said her knee was fine.'),
    ).toEqual([['Daria Kolenko', 'her knee was fine']]);
  });

  test('because the story is about them', () => {
    const { mentions } = read(
      'Margaret Thorley, the actress, has died. Thorley was born in Hull.',
      'Thorley left school at 14. The play was a gift from Carol Whitlow. She is survived by two sons.',
    );
    expect(mentions('Margaret Thorley', 'pronoun')).toContain('She');
  });
});

describe('a description in a question means', () => {
  const { story, people } = read(
    'The victim wept in the dock. “I no longer feel safe,” she said.',
    'Rosalind Kemp, victim services director at the charity Stand By, said it sent a message.',
    'The victim has moved away.',
  );
  const found = findPersonByRole(story, people, 'the victim').person;

  test('whom the story calls so, and nobody in whose role the word stands', () => {
    expect(found?.name).toBe('The victim');
    expect(found?.mentions.map(({ paragraph }) => paragraph)).toEqual([1, 1, 3]);
  });

  test('with what they said', () => {
    const said = people.statements.filter(
      (statement) => found !== undefined && isSpokenBy(story, statement, found),
    );
    expect(said.map(({ content }) => slice(story, content))).toEqual(['“I no longer feel safe,”']);
  });

  test('nobody, where two are called so', () => {
    const two = read('A witness heard a bang. Later a witness saw a car.');
    expect(findPersonByRole(two.story, two.people, 'the witness').person).toBeUndefined();
  });

  test('a named person by the noun of the role', () => {
    expect(findPersonByRole(story, people, 'the director').person?.name).toBe('Rosalind Kemp');
  });
});

describe('who speaks is found', () => {
  test.each([
    [
      'in “one of them”',
      'Two singers stayed away. One of them said she had “cried in the hall”.',
      'One of them',
    ],
    [
      'behind the time of an entry',
      '10.15am “They passed a note up,” said the mother of one of the men.',
      'the mother of one of the men',
    ],
    [
      'before a verb that is a noun as well',
      'The central bank cut its rate and said more could follow.',
      'The central bank',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(text).map(([who]) => who)).toEqual([speaker]);
  });
});

describe('a spokesman of an earlier paragraph', () => {
  const SAID = 'A spokesman for the hospital said that 20 people had been treated.';
  const last = (paragraph: string) => read(SAID, paragraph).statements.at(-1)?.speaker;

  test.each([
    'In the bar, Zorvenna Taith had been playing the fiddle. “I am glad,” she said.',
    'There is music in the bar. The 68-year-old has a fiddle. “I am glad,” she said.',
  ])('does not say what somebody says of whom no name is known: %s', (paragraph) => {
    expect(last(paragraph)).toBe('she');
  });

  test.each([
    '“It was a long night,” he said.',
    'The storm broke the roof. “It was a long night,” he said.',
    'Kent Police is looking for others. “It was a long night,” he said.',
  ])('goes on else: %s', (paragraph) => {
    expect(last(paragraph)).toBe('A spokesman');
  });
});
