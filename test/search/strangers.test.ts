import { describe, expect, test } from 'vitest';
import { storyWith } from './stories.js';

const pool = storyWith(
  'The pool in Alma will close in May, the council said on Monday.',
  'Mette Krogh, the council’s leader, said the closure would save money. “The roof leaks,” Krogh said.',
  'Lise Holm, a swimmer, said she would sue. “It is our pool,” said Holm. Robert Dall, her coach, agreed.',
  'Sofia Ward Park, where they swim now, is cold.',
);

describe('a name that is put together', () => {
  test.each([
    ['from two people’s', 'what did Mette Holm say about the closure', 'Mette Holm'],
    ['of a given name and another family name', 'Does Robert Ferrante agree?', 'Robert Ferrante'],
    ['of another given name and a family name', 'What did Lars Holm say?', 'Lars Holm'],
    ['without capitals', 'what did lars holm say', 'lars holm'],
  ])('%s is nobody’s, and nothing is an answer about them', (_, question, name) => {
    const { stranger, verdict } = pool.search(question);
    expect(stranger).toBe(name);
    expect(verdict).not.toBe('answer');
  });

  test('means none of those whose it is in part', () => {
    expect(pool.explain('What did Mette Holm say?').persons).toEqual([]);
  });

  test('has nothing told of it where the question asks who that is', () => {
    const found = pool.search('Who is Robert Ferrante?');
    expect(found).toMatchObject({
      verdict: 'none',
      passages: [],
      nearest: [],
      stranger: 'Robert Ferrante',
    });
  });
});

describe('a name is somebody’s', () => {
  test.each([
    ['in full', 'What did Mette Krogh say?', 'Mette Krogh'],
    ['in part', 'What did Holm say?', 'Lise Holm'],
    ['behind a title', 'What did Mrs Holm say?', 'Lise Holm'],
    ['behind a role', 'What did swimmer Holm say?', 'Lise Holm'],
    ['with a middle name', 'What did Mette Anne Krogh say?', 'Mette Krogh'],
    ['in another spelling', 'What did Lisa Holm say?', 'Lise Holm'],
    ['in another spelling of a short one', 'What did Lise Hulme say?', 'Lise Holm'],
    ['in short', 'What did Bob Dall say?', 'Robert Dall'],
    ['with an initial', 'What did L. Holm say?', 'Lise Holm'],
    ['before a verb', 'what did mette promise', 'Mette Krogh'],
    ['where every word has a capital', 'What Did Mette Promise', 'Mette Krogh'],
    ['in a possessive', 'What is Mette’s Pool Plan?', 'Mette Krogh'],
  ])('%s', (_, question, name) => {
    expect(pool.search(question).stranger).toBeUndefined();
    expect(pool.explain(question).persons).toContain(name);
  });

  test('and a thing’s, where that bears one', () => {
    expect(pool.search('When did Robert Ferrante Street flood?').stranger).toBeUndefined();
  });

  test('beside another one’s', () => {
    const question = 'Did Krogh and Holm, Lise and Mette agree?';
    expect(pool.search(question).stranger).toBeUndefined();
    expect(pool.explain(question).persons).toEqual(['Mette Krogh', 'Lise Holm']);
  });
});
