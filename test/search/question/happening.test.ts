import { expect, test } from 'vitest';
import { storyWith } from '../stories.js';

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

test('“how come” looks for what “why” does, and who asks how somebody came for that', () => {
  const opened = storyWith('The gate was opened by a guard. Dahl came by boat.');
  expect(termsOf(opened, 'how come the gate was opened')).toEqual(['gate', 'open']);
  expect(termsOf(opened, 'how did Dahl come')).toEqual(['dahl', 'come']);
});

test('“gonna” is nothing that a story lacks, and is looked for where it says so', () => {
  const ferry = storyWith(
    'The council will close the ferry on Monday, and the harbour will save £40,000 a year.',
  );
  const lackingIn = (question: string) =>
    ferry
      .explain(question)
      .decisions.find(({ decides }) => decides === 'answers')
      ?.parts.find(({ feature }) => feature === 'rarestLacking')?.value;
  expect(lackingIn('how much is the harbour gonna save')).toBe(0);
  expect(lackingIn('how much is the harbour supposedly gonna save')).toBeGreaterThan(0);
  const song = storyWith('Elin Dahl sang “Gonna Row” at the quay.');
  expect(termsOf(song, 'did Dahl sing Gonna Row')).toContain('gonna');
});
