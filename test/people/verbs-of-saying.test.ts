import { describe, expect, test } from 'vitest';
import { isCue, isCueVerb, isSpeechCue } from '../../src/people/lexicon/cues.js';
import { read } from './reading.js';

test.each(
  [
    'quipped quipping dubbed slammed labelled labeled signalled extolled marvelled',
    'revealed responding replying conceding tweeting denies',
  ].flatMap((line) => line.split(' ')),
)('“%s” is a verb of saying', (form) => {
  expect(isCueVerb(form)).toBe(true);
});

test.each(['stating', 'replies', 'revealed', 'testified', 'quipped', 'marveled', 'shouted'])(
  '“%s” hardly ever is anything else',
  (form) => {
    expect([isSpeechCue(form), isCue(form)]).toEqual([true, true]);
  },
);

test.each([
  'promising',
  'boasting',
  'confirming',
  'continuing',
  'revealing',
  'written',
  'shouts',
  'report',
  'comment',
])('“%s” is something else as often', (form) => {
  expect(isSpeechCue(form)).toBe(false);
});

test.each(['echoes', 'labels', 'signals', 'quips', 'marvels'])('“%s” is a noun as well', (form) => {
  expect([isCue(form), isCueVerb(form)]).toEqual([true, false]);
});

test.each(['quiped', 'dubed', 'slaming', 'visitted', 'echos'])('“%s” is no word', (form) => {
  expect(isCue(form)).toBe(false);
});

const said = (text: string) => read(text).statements.map(({ speaker, text }) => [speaker, text]);

test.each([
  [
    'Ivo Lang quipped that the bridge had more holes than planks.',
    'the bridge had more holes than planks',
  ],
  ['Ivo Lang slammed the plan as “a joke”.', 'as “a joke”'],
  ['Ivo Lang left on Monday, conceding that the plan had failed.', 'the plan had failed'],
  // It is the clause between that tells it.
  ['Ivo Lang slammed the board, which he said was “asleep”.', 'was “asleep”'],
  // And here the main verb.
  ['Ivo Lang slammed the plan, which she announced in May, as “a joke”.', 'as “a joke”'],
  ['Ivo Lang blasted Tom Lee, who he claimed had lied, as “a fraud”.', 'as “a fraud”'],
])('%s', (sentence, content) => {
  expect(said(sentence)).toEqual([['Ivo Lang', content]]);
});

test.each([
  'A red door slammed in the “Old Hall” behind Ivo Lang.',
  'Officers responding to the alarm found Ivo Lang asleep.',
  'Ivo Lang spent a year observing gulls on the island.',
  'Lamenting his luck, Ivo Lang sold the boat.',
  'The hotel, boasting nine rooms built in 1900, was sold to Ivo Lang.',
  'Joking aside, Ivo Lang left.',
])('nobody says anything: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

describe('what “who” or “which” says is of whom these stand for', () => {
  test.each([
    ['Ivo Lang criticised Ada Voss, who called him “a fool”.', 'Ada Voss'],
    ['Ivo Lang praised Ada Voss, who said “the road was long”.', 'Ada Voss'],
    ['Ivo Lang thanked Ada Voss, who told him: “You will live.”', 'Ada Voss'],
    ['Ivo Lang mocked Ada Voss, who wrote in her book that “all boats leak”.', 'Ada Voss'],
    ['Ivo Lang condemned Ada Voss, who has described him as “a thief”.', 'Ada Voss'],
    ['Ivo Lang dismissed Ada Voss, who as mayor had called the bridge “a ruin”.', 'Ada Voss'],
    ['Ivo Lang attacked the board, which said the pool was “safe enough for now”.', 'the board'],
    ['Ivo Lang praised Ada Voss, who after the game said “we were lucky”.', 'Ada Voss'],
  ])('%s', (sentence, speaker) => {
    expect(said(`Ada Voss and Ivo Lang met. ${sentence}`).at(-1)?.[0]).toBe(speaker);
  });

  test.each([
    'Ivo Lang praised Ada Voss, who lost a leg, as “a hero of our time”.',
    'Ivo Lang praised the crew, who had said nothing, as “the best of us”.',
    'Ivo Lang dismissed critics who said the pool was unsafe as “a bunch of fools”.',
    'Ivo Lang rejected the claim, which said the pool was shut, as “a lie told by fools”.',
    'Ivo Lang slammed the film, which he called “trash”.',
    'Ivo Lang accused Ada Voss, who runs the mill, of “lying to the town”.',
    'Ivo Lang denounced the man who “lied to us all and to the town”.',
  ])('and the rest is of whom the sentence is about: %s', (sentence) => {
    expect(said(`Ada Voss and Ivo Lang met. ${sentence}`).at(-1)?.[0]).toMatch(/^(?:Ivo Lang|he)$/);
  });
});
