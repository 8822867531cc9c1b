import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a firm that is called like a person is nobody', () => {
  test.each([
    ['behind what it is', 'The law firm Edwin Leigh sued. “We will win,” Edwin Leigh said.'],
    ['before what it is', 'Edwin Leigh, a law firm in Alma, sued. Edwin Leigh said it would win.'],
    ['where “which” tells of it', 'Edwin Leigh, which makes bells, said it would hire.'],
    ['before what firms have', 'Edwin Leigh shares fell. Edwin Leigh said the year was bad.'],
    ['before who leads it', 'Edwin Leigh chief executive Li Wu left. Edwin Leigh said so.'],
    ['where others own it', 'Shares in Edwin Leigh fell. Edwin Leigh said the year was bad.'],
    ['where analysts work there', 'An analyst at Edwin Leigh said so. Edwin Leigh confirmed it.'],
    ['with a firm’s word', 'Edwin Leigh Securities said the year was bad.'],
    ['in two halves', 'Marsden & Edwin has a shop. Edwin said the year was bad.'],
    ['with a name that looks like a role', 'Shares in Waldman Leigh fell. Waldman Leigh was sued.'],
  ])('%s', (_, text) => {
    expect(read(text).names.filter((name) => /Edwin|Leigh/.test(name))).toEqual([]);
  });

  test('and no other name of its founder', () => {
    const { names, person, roles } = read(
      'Cable maker Veltrano will hire. It was founded by the brothers Aldo and Enzo Veltrano.',
      '“It is good,” Veltrano said.',
    );
    expect(names).toEqual(['Aldo Veltrano', 'Enzo Veltrano']);
    expect(person('Enzo Veltrano').aliases).toEqual([]);
    expect(roles('Enzo Veltrano')).toEqual([]);
  });
});

describe('a person is somebody', () => {
  test.each([
    ['beside what a firm says', 'Edwin Leigh, the firm said, would leave.'],
    ['who works for a firm', 'Edwin Leigh, the company’s founder, said so.'],
    ['who shares something', 'Edwin Leigh shares a house with two others.'],
    ['who founded one', 'The bakery set up by Edwin Leigh, which opened in May, will close.'],
    ['who owns one', 'A stake in Edwin Leigh’s bakery was sold, Edwin Leigh said.'],
    ['who is called something', 'They wanted to brand Edwin Leigh a liar.'],
  ])('%s', (_, text) => {
    expect(read(text).names).toEqual(['Edwin Leigh']);
  });

  test('whose family name is behind “and” in a sign', () => {
    expect(read('Bill & Helen Trask, a couple, left.').names).toEqual([
      'Bill Trask',
      'Helen Trask',
    ]);
  });

  test('though a part of the name ends like a role', () => {
    const { names } = read('Anna Waldman Roe, 40, left. Lobsterman John Holt said so.');
    expect(names).toEqual(['Anna Waldman Roe', 'John Holt']);
  });
});

test('a storm is nobody', () => {
  const { names } = read('Storm Eunice hit Alma. Eunice killed two. Eunice moved east.');
  expect(names).toEqual([]);
});

test('a thing that ends like a role is nobody’s role', () => {
  const { roles } = read('She sold a golden talisman, Eve Stone, 40, said.');
  expect(roles('Eve Stone')).toEqual([]);
});

test('a paper with a given name in its own, behind an article, is nobody, though it speaks', () => {
  const { names, people } = read(
    'Readers of the Norma Echo have been writing about the strike.',
    'The tram line’s director, Guy Lambton, said it would end. He told the Echo that he was sure.',
  );
  expect(names).toEqual(['Guy Lambton']);
  expect(people.statements.map(({ speaker }) => speaker?.name)).toEqual([
    'Guy Lambton',
    'Guy Lambton',
  ]);
});

test('what the story cuts to a first word that is no given name is a firm', () => {
  const { names } = read(
    'Brantford Chemical has agreed to pay for the leak. Mary Cole said Brantford never called.',
    'Brantford said it was sorry.',
  );
  expect(names).toEqual(['Mary Cole']);
});

test('who is described is somebody, though called by the first word', () => {
  const { names } = read('Chen Xiaoling, the mayor, said it was late. “Go home,” Chen said.');
  expect(names).toEqual(['Chen Xiaoling']);
});
