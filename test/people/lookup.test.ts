import { describe, expect, test } from 'vitest';
import { findPerson, rankPersons } from '../../src/people/lookup.js';
import { read } from './reading.js';

const { people } = read(
  'President Wolodymyr Sawczenko met General José Muñoz-Reyes and lawyer Hannah Brightwater.',
  'Sawczenko left. Muñoz-Reyes stayed, and lawyer Aaron Brightwater said nothing.',
);
const found = (name: string) => findPerson(people, name).person?.name;

describe('a name finds the person', () => {
  test.each([
    ['whole', 'Wolodymyr Sawczenko', 'Wolodymyr Sawczenko'],
    ['by the family name', 'sawczenko', 'Wolodymyr Sawczenko'],
    ['by the given name', 'Hannah', 'Hannah Brightwater'],
    ['in another spelling', 'Savchenko', 'Wolodymyr Sawczenko'],
    ['with a letter wrong', 'Sawczemko', 'Wolodymyr Sawczenko'],
    ['with two letters changed round', 'Hanahn Brightwater', 'Hannah Brightwater'],
    ['without its accents', 'munoz-reyes', 'José Muñoz-Reyes'],
    ['with a title', 'President Sawczenko', 'Wolodymyr Sawczenko'],
    ['with a possessive', 'Sawczenko’s', 'Wolodymyr Sawczenko'],
    ['of two, by a title that fits one', 'Mrs. Brightwater', 'Hannah Brightwater'],
    ['half typed', 'Sawcz', 'Wolodymyr Sawczenko'],
  ])('%s', (_, typed, name) => {
    expect(found(typed)).toBe(name);
  });
});

describe('a name finds nobody', () => {
  test('if two people bear it, and proposes both', () => {
    const { person, nearest } = findPerson(people, 'Brightwater');
    expect(person).toBeUndefined();
    expect(nearest.map(({ name }) => name).sort()).toEqual([
      'Aaron Brightwater',
      'Hannah Brightwater',
    ]);
  });

  test.each(['Ferdinand', 'Hannah Montague', 'x', '???'])('if nobody bears it: %s', (typed) => {
    expect(found(typed)).toBeUndefined();
  });
});

test('with nothing typed, everybody is proposed', () => {
  expect(rankPersons(people, ' ')).toHaveLength(people.persons.length);
});

test('a title is part of a name that the story gives nobody else', () => {
  const { people } = read(
    'Sir Colin Denholm said the pier would close. Lady Denholm said it would not.',
  );
  expect(findPerson(people, 'Lady Denholm').person?.name).toBe('Lady Denholm');
  expect(findPerson(people, 'Sir Colin Denholm').person?.name).toBe('Colin Denholm');
});
