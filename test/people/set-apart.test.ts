import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('words set apart from a story belong to', () => {
  test.each([
    ['who signs them with a dash', 'The tide took our boats in one night. — Mona Adeyemi'],
    [
      'who signs them with a role',
      'The tide took our boats in one night. Mona Adeyemi, harbour director',
    ],
    ['who signs them as "we" and "I"', 'The tide took our boats in one night. Mona Adeyemi'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([['Mona Adeyemi', 'The tide took our boats in one night.']]);
  });

  test('who signs them in the next paragraph', () => {
    expect(said('“Nobody slept.”', '— Mona Adeyemi, harbour director')).toEqual([
      ['Mona Adeyemi', '“Nobody slept.”'],
    ]);
  });

  test('who is said to have written them', () => {
    expect(
      said('Mona Adeyemi was tired and wrote:', 'The boats are gone. The nets are gone too.'),
    ).toEqual([['Mona Adeyemi', 'The boats are gone. The nets are gone too.']]);
  });

  test('nobody who took a picture of what they tell', () => {
    expect(said('The harbour wall after the storm. Mona Adeyemi')).toEqual([]);
  });
});

describe('a quotation that goes on in the next paragraph without a mark', () => {
  test('ends where that closes', () => {
    expect(
      said(
        'Mona Adeyemi said: “The boats are gone.',
        'The nets are gone too.” Ivo Lang said: “Mine is safe.”',
      ),
    ).toEqual([
      ['Mona Adeyemi', '“The boats are gone.'],
      ['Mona Adeyemi', 'The nets are gone too.”'],
      ['Ivo Lang', '“Mine is safe.”'],
    ]);
  });
});
