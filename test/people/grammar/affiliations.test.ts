import { describe, expect, test } from 'vitest';
import { read } from '../reading.js';

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

describe('of whom nothing else is said, the body that they belong to is told', () => {
  test.each([
    ['A team led by Dr Ada Lund of Tarn University found it.', 'of Tarn University'],
    ['Ada Lund, of the Institute of Dyes, left.', 'of the Institute of Dyes'],
    ['It was late, said Ada Lund of the Orme Bank.', 'of the Orme Bank'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual({ 'Ada Lund': [role] });
  });

  test.each([
    ['a place', 'Ada Lund of Tarn left.'],
    ['a country', 'Ada Lund of the United States won.'],
    ['a place that opens like a body', 'Ada Lund of New Tarn left.'],
    ['a charge', 'They accused Ada Lund of Party corruption.'],
    ['a deed', 'They accused Ada Lund of leaving the Labour Party.'],
    ['where somebody was met', 'They met Ada Lund at Tarn University.'],
    ['where somebody was barred', 'They barred Ada Lund from Tarn University.'],
  ])('but not %s', (_, text) => {
    expect(rolesIn(text)).toEqual({ 'Ada Lund': [] });
  });

  test('nor beside what they are', () => {
    const text = 'Team leader Dr Ada Lund of Tarn University left.';
    expect(rolesIn(text)).toEqual({ 'Ada Lund': ['Team leader'] });
  });
});

test.each([
  ['Ada Lund, who drives a taxi, left.', ['drives a taxi']],
  ['Ada Lund, who drives a wedge into the party, left.', []],
  ['Ada Lund, who grows dates in Orme, left.', ['grows dates in Orme']],
  ['Ada Lund, who keeps bees, left.', ['keeps bees']],
  ['Ada Lund, who repairs bicycles near Orme, left.', ['repairs bicycles near Orme']],
  ['Ada Lund, who works as a cook, left.', ['works as a cook']],
  ['Ada Lund, who works for the council, left.', ['works for the council']],
  ['Ada Lund, who works at the county hospital, left.', ['works at the county hospital']],
  ['Ada Lund, who works at a school, left.', ['works at a school']],
  ['Ada Lund, who works for Lumen, left.', ['works for Lumen']],
  ['Ada Lund, who grows old, left.', []],
  ['Ada Lund, who grows a beard every winter, left.', []],
  ['Ada Lund, who keeps a low profile, left.', []],
  ['Ada Lund, who keeps a diary, left.', []],
  ['Ada Lund, who keeps losses low, left.', []],
  ['Ada Lund, who keeps tabs on the mayor, left.', []],
  ['Ada Lund, who sells a story to the press, left.', []],
  ['Ada Lund, who builds a case against the mayor, left.', []],
  ['Ada Lund, who builds bridges between the parties, left.', []],
  ['Ada Lund, who drives a hard bargain, left.', []],
  ['Ada Lund, who studies a map each morning, left.', []],
  ['Ada Lund, who works as hard as anyone, left.', []],
  ['Ada Lund, who works as if it were day, left.', []],
  ['Ada Lund, who works for free, left.', []],
  ['Ada Lund, who works for a living, left.', []],
  ['Ada Lund, who works for hours each day, left.', []],
  ['Ada Lund, who works at the weekend, left.', []],
  ['Ada Lund, who works at home, left.', []],
  ['Ada Lund, who sells her house, left.', []],
  ['Ada Lund, who works late, left.', []],
  ['Ada Lund, who keeps quiet, left.', []],
  ['Ada Lund, who drives too fast, left.', []],
])('what somebody does for a living is told by a clause: %s', (text, roles) => {
  expect(rolesIn(text)).toEqual({ 'Ada Lund': roles });
});

test.each([
  ['The retired judge Dame Ada Lund left.', ['retired judge']],
  ['Judge Dame Ada Lund left.', ['Judge']],
])('what stands before a title is what somebody is: %s', (text, roles) => {
  expect(rolesIn(text)).toEqual({ 'Ada Lund': roles });
});
