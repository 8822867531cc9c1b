import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/people/lookup.js';
import { read } from './reading.js';

describe('a nickname inside a name', () => {
  test.each([
    'Robert “Bobby” Kane',
    'Robert "Bobby" Kane',
    'Robert ‘Bobby’ Kane',
    'Robert (Bobby) Kane',
    'Robert “Big Bob” Kane',
    'Robert “the Tank” Kane',
  ])('is no part of it, and means the same person: %s', (written) => {
    const { people, names, person } = read(`${written}, 27, was charged.`, 'Kane denies it.');
    expect(names).toEqual(['Robert Kane']);
    expect(person('Robert Kane').aliases).toContain(written);
    expect(findPerson(people, 'Robert Kane').person?.name).toBe('Robert Kane');
    expect(findPerson(people, written.replace(/\W+/g, ' ')).person?.name).toBe('Robert Kane');
  });

  test('means that person alone and before the family name', () => {
    const { names, mentions } = read(
      'Changwon “CZ” Seo runs the bank. CZ Seo is 40. CZ said so, and Seo left.',
    );
    expect(names).toEqual(['Changwon Seo']);
    expect(mentions('Changwon Seo', 'name')).toEqual(['Changwon “CZ” Seo', 'CZ Seo', 'CZ', 'Seo']);
  });

  test.each([
    ['what stands in brackets', 'Edda (Labour) Kane was there.'],
    ['an “n” between marks', "They played Rock 'N' Roll."],
    ['a title behind the name of a station', 'The Sky “Late Show” Special was cut.'],
  ])('is not %s', (_, text) => {
    expect(read(text).names.filter((name) => !/Kane/.test(name))).toEqual([]);
  });
});

describe('relatives who are named together share a family name', () => {
  test.each([
    'Bill and Helen Trask, a couple from Alma, bought the farm. “It is cold,” Bill said.',
    'Bill and Helen Trask bought the farm. “It is cold,” Bill said. The Trasks will stay.',
    'Bill and Helen Trask bought the farm. “It is cold,” Bill said. Mr Trask, 71, cut the hedge.',
  ])('where the story speaks of a family: %s', (text) => {
    const { names, statements } = read(text);
    expect(names).toEqual(['Bill Trask', 'Helen Trask']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Bill Trask']);
  });

  test.each([
    ['it does not', 'Adele and Ed Sharpe lead the list.'],
    ['a title may be the other’s', 'Adele and Ed Sharpe lead the list. Mr Sharpe sings.'],
    ['one is known by another name', 'Carla Clinton met a couple. Clinton and Ed Sharpe left.'],
    ['one has a title of their own', 'Prince Harald and Ann Sharpe, a couple, left.'],
    ['one was named before', 'Adele sang. Adele and Ed Sharpe, a couple, left.'],
    ['one is a firm', 'Walmart and Ann Sharpe settled. The Sharpes won. Walmart said it was glad.'],
    [
      'one has one name',
      'Sting and Ann Sharpe sang. The Sharpes have a farm. Sting said it was his.',
    ],
    ['it is a place', 'A couple from Georgia and Ed Sharpe left.'],
  ])('but not where %s', (_, text) => {
    expect(read(text).names.filter((name) => / Sharpe$/.test(name))).toHaveLength(1);
  });
});

describe('brothers and sisters who are named together', () => {
  test.each([
    ['Xílvaro and Ignacio Quintela Solís', ['Ignacio Quintela Solís', 'Xílvaro Quintela Solís']],
    ['Ana and Eva Rizal Solera', ['Ana Rizal Solera', 'Eva Rizal Solera']],
    ['Ann and Mary Jane Trask', ['Ann Trask', 'Mary Jane Trask']],
    ['Ann and Mary J. Trask', ['Ann Trask', 'Mary J. Trask']],
    ['Tom and Salim al-Daoudi', ['Salim al-Daoudi', 'Tom al-Daoudi']],
    ['Hans and Piet van der Loon', ['Hans van der Loon', 'Piet van der Loon']],
  ])('share all of the family name: %s', (pair, expected) => {
    expect(read(`Two siblings, ${pair}, own the firm.`).names).toEqual(expected);
  });

  test('share it where the paragraph tells so further on', () => {
    const { names } = read('Ana and Eva Rizal Solera own the firm. The sisters live in Alma.');
    expect(names).toEqual(['Ana Rizal Solera', 'Eva Rizal Solera']);
  });

  test.each([
    ['a couple', 'Bill and Helen Rodman Trask, who are married, left.', 'Bill Trask'],
    ['parents', 'The brothers’ parents, Bill and Helen Rodman Trask, left.', 'Bill Trask'],
    ['a firm', 'The brothers’ firm, Walmart and Helen Trask, left.', undefined],
    ['what is helped', 'The children Unicef and Helen Trask helped left.', undefined],
    ['a given name of two words', 'Her sisters Ann and La Trask were there.', undefined],
    ['actors', 'The actors Xell and Helen Trask left.', undefined],
    ['who has another name', 'The brothers left. Xell and Helen Trask stayed.', undefined],
  ])('which says nothing of %s', (_, text, other) => {
    expect(read(text).names.filter((name) => /Trask/.test(name))).toHaveLength(other ? 2 : 1);
    if (other !== undefined) expect(read(text).names).toContain(other);
  });
});

describe('the word that opens a sentence is no part of a name', () => {
  test('that is a participle', () => {
    const { names, mentions } = read(
      'Anton Hale, 40, wept.',
      'Sentencing Hale, Judge Petra Reed said it was cruel.',
    );
    expect(names).toEqual(['Anton Hale', 'Petra Reed']);
    expect(mentions('Anton Hale', 'name')).toEqual(['Anton Hale', 'Hale']);
    expect(read('Sterling Cole, 50, left.').names).toEqual(['Sterling Cole']);
  });

  test('that is a part in a match, or an age', () => {
    const { roles } = read('Substitute Mateusz Zielin scored. Ten-year-old Emma Holt cheered.');
    expect(roles('Mateusz Zielin')).toEqual(['Substitute']);
    expect(roles('Emma Holt')).toEqual([]);
  });
});

describe('a name behind “born”', () => {
  test.each([
    'Margaret Dunn, a potter, has died. She was born Margaret Anne Sykes in Leeds.',
    'Margaret Dunn (born Margaret Anne Sykes) was a potter.',
    'Margaret Dunn, who was born Margaret Anne Sykes, was a potter.',
  ])('is a name of whom the words before it mean: %s', (text) => {
    const { names, person } = read(text);
    expect(names).toEqual(['Margaret Dunn']);
    expect(person('Margaret Dunn').aliases).toContain('Margaret Anne Sykes');
  });

  test.each([
    ['who is born elsewhere', 'Margaret Dunn met the Leeds-born Anne Sykes, 40.'],
    ['a child', 'Margaret Dunn had a son, born Michael Sykes, 40 years ago.'],
    ['of the other sex', 'Margaret Dunn left. He was born Michael Sykes, a potter.'],
  ])('is nobody else’s: %s', (_, text) => {
    expect(read(text).names).toContain('Margaret Dunn');
    expect(read(text).names).toHaveLength(2);
  });
});
