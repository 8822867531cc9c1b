import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

const OPENING = 'The ferry is late again, and Ivo Hald is waiting.';

describe('words that no verb of saying goes with are of', () => {
  test.each([
    ['who makes a gesture before them', 'He shrugs. “I have all day.”'],
    ['who is named for it', 'Hald points at the empty pier. “I have all day.”'],
    ['who makes one after them', '“I have all day.” He shakes his head.'],
    [
      'who makes one after another has spoken',
      '“Go,” said Ada Quist. Hald laughed. “I have all day.”',
    ],
  ])('%s', (_, paragraph) => {
    expect(said(OPENING, paragraph).at(-1)).toEqual(['Ivo Hald', '“I have all day.”']);
  });

  test.each([
    ['the one of whom only something else is told', 'Hald was robbed in May. “I have all day.”'],
    ['a thing', 'The pier shook. “I have all day.”'],
    ['a noun', 'Another laugh. “I have all day.”'],
  ])('not %s', (_, paragraph) => {
    expect(said(OPENING, paragraph)).toEqual([]);
  });

  test('whose verdict they are called', () => {
    expect(said('“A sorry mess” was the blunt verdict of Ada Quist.')).toEqual([
      ['Ada Quist', '“A sorry mess”'],
    ]);
    expect(said('“A sorry mess” was the name of the ship.')).toEqual([]);
  });
});
