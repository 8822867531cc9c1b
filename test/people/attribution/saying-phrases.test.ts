import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

const said = (text: string) => read(text).statements.map(({ speaker, text }) => [speaker, text]);

describe('somebody says something by more than a verb of saying', () => {
  test.each([
    ['Ivo Lang gave evidence that the door was open.', 'the door was open'],
    ['Ivo Lang has given evidence that the door was open.', 'the door was open'],
    ['Ivo Lang intervened to say that the vote was void.', 'the vote was void'],
    ['Ivo Lang stepped in to say: “The vote is void.”', '“The vote is void.”'],
    ['Ivo Lang rang to complain that the bus was late.', 'the bus was late'],
    [
      'Ivo Lang accused the board of firing clerks who wrote it and of lying.',
      'the board of firing clerks who wrote it and of lying',
    ],
    [
      'Ivo Lang accused the board of hiding a report, firing a clerk who wrote it and lying.',
      'the board of hiding a report',
    ],
    ['Ivo Lang has accused Tom Lee of hiding a report.', 'Tom Lee of hiding a report'],
    [
      'Ivo Lang accused Tom Lee of running a club that sold fakes.',
      'Tom Lee of running a club that sold fakes',
    ],
    ['Ivo Lang asked why the council had waited.', 'why the council had waited'],
    ['Ivo Lang asked the board how the road was paid for.', 'how the road was paid for'],
    ['Ivo Lang explained how the fire began.', 'how the fire began'],
  ])('%s', (sentence, content) => {
    expect(said(sentence)).toEqual([['Ivo Lang', content]]);
  });
});

test.each([
  'Ivo Lang gave evidence at the trial.',
  'Ivo Lang gave evidence of his illness.',
  'Ivo Lang gave evidence that was soon thrown out.',
  'Ivo Lang gave evidence that linked the men to the boat.',
  'Ivo Lang gave evidence that morning.',
  'Ivo Lang accused Tom Lee of hiding a report and fired him.',
  'Ivo Lang accused the firm of hiding a report and quit.',
  'Ivo Lang accused the board of firing a clerk who wrote it and left.',
  'Ivo Lang accused the board of hiding a report, which it sold.',
  'Ivo Lang accused the press of nothing.',
  'Ivo Lang accused two men of robbing a bank, and both were jailed.',
  'A man who accused Ivo Lang of cheating left.',
  'A group accusing Ivo Lang of cheating met on Friday.',
  'Ivo Lang could have accused him of lying.',
  'Ivo Lang intervened in the row to save the school.',
  'Ivo Lang was called to testify that the bus was late.',
  'Ivo Lang wanted to say that the bus was late.',
  'Ivo Lang came to say goodbye.',
  'Ivo Lang was accused by Tom Lee of hiding a report.',
  'Ivo Lang, accused of hiding a report, left.',
  'Ivo Lang accused him of theft.',
  'Ivo Lang was asked why the bus was late.',
  'Ivo Lang did not say why the bus was late.',
])('nobody says anything: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});
