import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('letters behind a name', () => {
  test('are no part of it, and say that it is a person’s', () => {
    const { names, statements, mentions } = read(
      'Lawyers for both sides met in Harn.',
      'Opening, Osric Penhallow KC told the court that the letter was forged.',
      'Ffion Garrick KC, defending, asked for proof. “Where is the letter?” she said.',
      'Tobin Wexcombe QPM, the chief constable, denied that there was one. “It burned,” Mr Penhallow said.',
    );
    expect(names).toEqual(['Ffion Garrick', 'Osric Penhallow', 'Tobin Wexcombe']);
    expect(statements.map(({ speaker }) => speaker)).toEqual([
      'Osric Penhallow',
      'Ffion Garrick',
      'Tobin Wexcombe',
      'Osric Penhallow',
    ]);
    expect(mentions('Osric Penhallow', 'name')).toEqual(['Osric Penhallow KC', 'Penhallow']);
  });

  test('may be several, with commas or without', () => {
    const { names, roles } = read(
      'Mayor Edda Brandreth MBE DL opened the hall. It was cold in there, and late.',
      'Rhoda Lisle, PhD, of Harn, left early. Dame Ada Crane DBE, QC, the judge, stayed on.',
    );
    expect(names).toEqual(['Ada Crane', 'Edda Brandreth', 'Rhoda Lisle']);
    expect(roles('Edda Brandreth')).toEqual(['Mayor']);
    expect(roles('Ada Crane')).toEqual(['judge']);
  });

  test('tell an office, where they do', () => {
    const { names, roles } = read('Jane Brandreth MP said so. “It is true,” Ms Brandreth added.');
    expect(names).toEqual(['Jane Brandreth']);
    expect(roles('Jane Brandreth')).toEqual(['MP']);
  });

  test.each([
    ['a member for a place', 'The Tarn Vale MP said that it was late.'],
    ['a medal', 'She was given an OBE and said that she was glad.'],
  ])('make nobody of %s', (_, text) => {
    expect(read(text).names).toEqual([]);
  });
});
