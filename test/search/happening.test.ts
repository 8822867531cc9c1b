import { expect, test } from 'vitest';
import { storyWith } from './stories.js';

const plain = storyWith(
  'The new trial of Elin Dahl begins in Lusanda in October. She was hurt by a crane.',
);
const told = storyWith(
  'The accident happened at noon, and the trial takes place in October.',
  'Trials are held in one place.',
);
const termsOf = ({ explain }: typeof plain, question: string) =>
  explain(question).terms.map(({ term }) => term);

test.each([
  ['where will the new trial take place', ['new', 'trial']],
  ['when did the trial take place', ['trial']],
  ['when did it happen to Dahl', ['dahl']],
])(
  'that something happens is not looked for where the story has the thing, and no such word: %s',
  (question, terms) => {
    expect(termsOf(plain, question)).toEqual(terms);
  },
);

test('it is looked for where it is what is asked for', () => {
  expect(termsOf(plain, 'what happened to Dahl')).toEqual(['happen', 'dahl']);
  expect(plain.search('what happened to Dahl').verdict).not.toBe('answer');
});

test('it is looked for where the story has nothing else of the question', () => {
  expect(termsOf(plain, 'how did the strike occur')).toEqual(['strike', 'occur']);
});

test('it is looked for where the story says so in that word', () => {
  expect(termsOf(told, 'where did the accident happen')).toEqual(['accid', 'happen']);
  expect(termsOf(told, 'when does the trial take place')).toEqual(['trial', 'take', 'place']);
});

test('to take something else, and another place, are looked for', () => {
  expect(termsOf(plain, 'what place did she take')).toEqual(['place', 'take']);
  expect(termsOf(plain, 'who took the crane')).toEqual(['took', 'crane']);
});
