import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('what is said around the words for who says it is one stretch', () => {
  test.each([
    ['The canal by the mill, engineers said, will be drained.', 'engineers'],
    ['The canal, said engineers, will be drained.', 'engineers'],
    ['The canal, said Anna Tofte, a lock keeper, will be drained.', 'Anna Tofte'],
    ['The canal, according to a diver, who has seen it, will be drained.', 'a diver'],
    ['The canal, Anna Tofte told the inquest, had never been drained.', 'Anna Tofte'],
    ['If the frost holds, Anna Tofte said, the canal will be drained.', 'Anna Tofte'],
    ['On a dry day, engineers said, the canal smells.', 'engineers'],
    ['Leaks, said Anna Tofte, were “everywhere”.', 'Anna Tofte'],
  ])('%s', (sentence, speaker) => {
    expect(said(sentence)).toEqual([[speaker, sentence.slice(0, -1)]]);
  });
});

test.each([
  ['The canal leaked, engineers said, and the mill burned.', 'The canal leaked'],
  ['The canal leaked, said Anna Tofte, a lock keeper.', 'The canal leaked'],
  ['And perhaps, engineers said, the canal would be drained.', 'the canal would be drained'],
])('a clause stands alone: %s', (sentence, text) => {
  expect(said(sentence).map(([, content]) => content)).toEqual([text]);
});

describe('whoever “according to” names is described before what is said', () => {
  test.each([
    ['the mayor, who has seen the plans', 'the mayor'],
    ['Anna Tofte, a chemist at the mill', 'Anna Tofte'],
    ['Anna Tofte, 43, a neighbour', 'Anna Tofte'],
    ['the mayor, Anna Tofte', 'the mayor'],
  ])('%s', (source, speaker) => {
    const [statement] = said(`According to ${source}, the canal will be drained.`);
    expect(statement?.[1]).toBe('the canal will be drained');
    expect([speaker, 'Anna Tofte']).toContain(statement?.[0]);
  });

  test('before “there are”, too', () => {
    expect(said('According to Tide Watch, a charity, there are 22 canals.')).toEqual([
      ['Tide Watch', 'there are 22 canals'],
    ]);
  });

  test.each([
    'the diver, 43, was tired',
    'the mayor, Anna Tofte, was tired',
    'a diver, her son and a dog were hurt',
    'the mayor, Anna Tofte, takes bribes',
    'a painter, 45, and a cook, 30, fell',
    'her brother, Karl, never swam',
    'its owner, diver Anna Tofte, plans to sell',
    'the owner of the mill knew of the leak',
  ])('and not what it is about: %s', (text) => {
    expect(said(`According to police, ${text}.`)).toEqual([['police', text]]);
    expect(said(`Also, according to police, ${text}.`)).toEqual([['police', text]]);
  });
});
