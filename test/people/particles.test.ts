import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/people/lookup.js';
import { isSameFullName, isSamePerson } from '../../src/people/same-person.js';
import { read } from './reading.js';

describe('a name with a small word in it is one name, alone as well', () => {
  test.each([
    ['Declan Mac an tSaoir', 'Mac an tSaoir'],
    ['Morag Nic a’ Ghobhainn', 'Nic a’ Ghobhainn'],
    ['Úna Ní hUiginn', 'Ní hUiginn'],
    ['Wanjiru wa Kamau', 'Wa Kamau'],
    ['Beatriz Ortega y Cortina', 'Ortega y Cortina'],
    ['Nuno da Costa e Silva', 'Da Costa e Silva'],
    ['Uschi von und zu Berg', 'Von und zu Berg'],
  ])('%s', (name, family) => {
    const { names, statements, mentions } = read(
      `${name}, a farmer, said the field was wet. ${family} left at noon.`,
      `“It will dry,” ${family} said. ${family}’s neighbours nodded.`,
    );
    expect(names).toEqual([name]);
    expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
    expect(mentions(name, 'name')).toEqual([name, family, family, family]);
  });

  test('but what only looks like one is none', () => {
    expect(read('The iPhone and a tRNA test were sold by eBay, staff said.').names).toEqual([]);
  });
});

describe('a family name with a small word in it is one, in whatever capitals', () => {
  test.each([
    ['Farouk el Daoudi', 'Mr El Daoudi', 'El Daoudi'],
    ['Salim al-Daoudi', 'Mr Al Daoudi', 'Al-Daoudi'],
    ['Salim al-Daoudi', 'Mr Al-Daoudi', 'Daoudi'],
    ['Salim Al Daoudi', 'Mr al-Daoudi', 'Daoudi'],
    ['Pieter van Loon', 'Mr Van Loon', 'Van Loon'],
    ['Oscar de los Prados', 'Mr De los Prados', 'De los Prados'],
  ])('%s', (name, titled, family) => {
    const { names, statements } = read(
      `${name}, the harbour master, left at noon.`,
      `“It will dry,” ${titled} said. ${family} said he was sure.`,
    );
    expect(names).toEqual([name]);
    expect(statements.map(({ speaker }) => speaker)).toEqual([name, name]);
  });

  test('and the fuller one is the name where it comes last', () => {
    const { names, roles } = read('Ms Van Loon, the mayor, came. “Good,” said Ida van Loon.');
    expect(names).toEqual(['Ida van Loon']);
    expect(roles('Ida van Loon')).toEqual(['mayor']);
  });

  test('but of two people where a title tells so', () => {
    const { names, statements } = read(
      'Tom van Loon, a farmer, left. Mrs Van Loon said it was late. “No,” Mrs Van Loon said.',
    );
    expect(names).toEqual(['Mrs Van Loon', 'Tom van Loon']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Mrs Van Loon', 'Mrs Van Loon']);
  });

  test('also behind a given name that is a trade as well', () => {
    const { names } = read('Marine van Loon, 40, left. The dean, Dean van Loon, stayed.');
    expect(names).toEqual(['Dean van Loon', 'Marine van Loon']);
  });

  test.each([
    ['a town', 'Farouk el Daoudi left El Prado. El Prado said it would pay.', ['Farouk el Daoudi']],
    ['a resort', 'They met at Kasr el Hadid. Kasr el Hadid was full.', []],
    ['a channel', 'Salim al-Daoudi told Al Hadath so. Al Hadath agreed.', ['Salim al-Daoudi']],
    ['the dean of a town', 'The Dean of Van Loon left with Ida van Loon.', ['Ida van Loon']],
    [
      'one of two words',
      'Al Daoud met Salim al-Hadid. Al Daoud said no.',
      ['Al Daoud', 'Salim al-Hadid'],
    ],
  ])('and is not the name of %s', (_, text, expected) => {
    expect(read(text).names).toEqual(expected);
  });
});

test.each(['al-daoudi', 'Al Daoudi', 'Daoudi', 'Salim Al Daoudi'])(
  'somebody with an article in the name is found by “%s”',
  (typed) => {
    const { people } = read('Salim al-Daoudi met Salma Harb and Saleh al-Din.');
    expect(findPerson(people, typed).person?.name).toBe('Salim al-Daoudi');
  },
);

test('one full name is one person in two stories, however the article is written', () => {
  expect(isSameFullName('Salim al-Daoudi', 'Salim Al Daoudi')).toBe(true);
  const known = (name: string) => ({ name, roles: ['minister'] });
  expect(isSamePerson(known('Salim al-Daoudi'), known('Daoudi'))).toBe(true);
  expect(isSamePerson(known('Salim al-Daoudi'), known('Salim al-Harb'))).toBe(false);
});
