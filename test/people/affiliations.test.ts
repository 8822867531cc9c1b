import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Everybody in a sentence with their roles. */
const rolesIn = (sentence: string) => {
  const { names, roles } = read(sentence);
  return Object.fromEntries(names.map((name) => [name, roles(name)]));
};

describe('what stands behind where somebody belongs is said of them:', () => {
  test.each([
    ['Bats hum, said Dr Lena Hart of the University of Otago, who led the study.', 'led the study'],
    [
      '“It is late,” said Lena Hart, of the Bank of Tarn, who chairs the panel.',
      'chairs the panel',
    ],
    ['Lena Hart from the Museum of Velden, who leads the dig, spoke.', 'leads the dig'],
    ['“It is late,” said Lena Hart of Bergen University, who led the work.', 'led the work'],
    ['Lena Hart of the charity Harbour, who runs the shop, spoke.', 'runs the shop'],
    ['Lena Hart of Tarn, who heads the union, spoke.', 'heads the union'],
    ['Lena Hart of the University of Otago, who is a geologist, spoke.', 'geologist'],
    ['Lena Hart of the University of Otago, a geologist, spoke.', 'geologist'],
    ['Rep. Lena Hart of Georgia, the deputy whip, spoke.', 'deputy whip'],
  ])('%s', (sentence, role) => {
    const roles = rolesIn(sentence);
    expect(Object.keys(roles)).toEqual(['Lena Hart']);
    expect(roles['Lena Hart']).toContain(role);
  });
});

test.each([
  ['A letter to Ada Lund from Lena Hart, who leads the dig, came.', 'leads the dig'],
  ['The sister of Lena Hart, who leads the dig, came.', 'leads the dig'],
  ['A statue of Lena Hart, who founded the school, fell.', 'founded the school'],
  ['They met Ada Lund of Tarn and Lena Hart, a geologist.', 'geologist'],
  ['They sought justice for Lena Hart, a nurse.', 'nurse'],
  ['Anna Bell, of Leeds, and Lena Hart, a nurse, came.', 'nurse'],
  ['Lena Hart wept. The arrest in Tarn of Hart, a nurse, was late.', 'nurse'],
  ['Lena Hart wept. The Trial of Hart, who was a nurse, was late.', 'nurse'],
  ['Lena Hart wept. The Killing of Hart, who was a nurse, was long ago.', 'nurse'],
  ['Lena Hart wept. Friends of Hart, who was a nurse, came.', 'nurse'],
])('but of whoever is somebody: %s', (sentence, role) => {
  const { 'Lena Hart': own, ...others } = rolesIn(sentence);
  expect(own).toContain(role);
  expect(Object.values(others).flat()).toEqual([]);
});

test.each([
  ['Police named the victim as Xolo, 40. Friends of Xolo said he was kind.', ['Xolo']],
  ['Parents of Noor, who died in May, sued. Noor was 12.', ['Noor']],
  ['Lord Hart of Xolo, who died in May, was kind. Hart was 82.', ['Hart']],
  ['Lena Hart of Xolo, who died in May, was kind.', ['Lena Hart']],
  ['The Duchess of Xolo, who is a nurse, left.', []],
  ['The lawyer of Xolo, who is a nurse, left.', ['Xolo']],
])('and somebody are those whose friends are named, and no place: %s', (text, names) => {
  expect(read(text).names).toEqual(names);
});

test('what “and” adds to a name is no description of it', () => {
  expect(rolesIn('Ada Lund, and goalkeeper Lena Hart, left.')).toEqual({
    'Ada Lund': [],
    'Lena Hart': ['goalkeeper'],
  });
});
