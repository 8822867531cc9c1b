import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

describe('a full name within another is another person’s', () => {
  test.each([
    [
      'a son of a possessive',
      'Idris bin Salim al-Wazir left. Al-Wazir’s son, Salim al-Wazir, sat.',
    ],
    ['a son of “his”', 'Otto Emil Hartz, the former mayor, spoke. His son, Emil Hartz, sat.'],
    ['a brother in the next paragraph', 'Otto Emil Hartz left.\n\nHis brother Emil Hartz sat.'],
    ['a father beside him', 'Arjun Dev Mehra came with his father Arjun Mehra.'],
    ['a niece joined by “and”', 'Lea Ida Thorn and her niece Ida Thorn left.'],
    ['a cousin', 'Omar Idris Salim drove. His cousin Idris Salim stayed at home.'],
    ['joined by “and”', 'Otto Emil Hartz and Emil Hartz came on Monday.'],
    ['joined with an age and a role', 'Lea Ida Thorn, 40, and the singer Ida Thorn left.'],
    ['a junior in a list', 'It was signed by Otto Hartz, Otto Hartz Jr., or both on Monday.'],
    ['by other initials', 'Karl E. W. Hartz was followed in 2001 by Karl W. Hartz.'],
    ['by initials', 'Karl E. W. Hartz met his son, Karl E. Hartz, on Monday.'],
  ])('%s', (_, text) => {
    expect(read(text).names).toHaveLength(2);
  });

  test('a son, behind others', () => {
    const { names } = read(
      'Idris bin Salim al-Wazir left. Ada Lund sat. Tom Roe said so.',
      'Al-Wazir’s son, Salim al-Wazir, sat.',
    );
    expect(names).toContain('Salim al-Wazir');
  });

  test('whose words are not the other’s', () => {
    const { names, roles, statements } = read(
      'Otto Emil Hartz, the former mayor, spoke first. His son, Emil Hartz, is a baker.',
      '“My father was louder,” Emil Hartz said.',
    );
    expect(names).toEqual(['Emil Hartz', 'Otto Emil Hartz']);
    expect(roles('Otto Emil Hartz')).toEqual(['former mayor']);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Emil Hartz']);
  });
});

describe('a full name within another is the same person’s', () => {
  test.each([
    ['born so', 'Ida Thorn, born Lea Ida Thorn, left. Lea Ida Thorn, 40, said so.'],
    ['whose full name is told', 'Ida Thorn, whose full name is Lea Ida Thorn, left.'],
    ['in brackets', 'Lea Ida Thorn (Ida Thorn to her fans) left. Ida Thorn said no.'],
    ['christened so', 'Christened Lea Ida Thorn, Ida Thorn grew up in Orme. Lea Ida Thorn left.'],
    ['elsewhere', 'Lea Ida Thorn was fined on Monday. Ida Thorn said she was sorry.'],
    ['of whom a book is', 'The book by Lea Ida Thorn tells how Ida Thorn left home.'],
    ['called so on a loudspeaker', 'Lea Ida Thorn ran when she heard Ida Thorn called.'],
    ['before a clause', 'Lawyers for Lea Ida Thorn said that Lea Thorn was ill.'],
    ['behind a clause', 'In 1990 Otto Emil Hartz was poor; today Otto Hartz runs the firm.'],
    [
      'in a clause behind “and”',
      'Lea Ida Thorn was a boy’s mother, and Ida Thorn was proud of him.',
    ],
    ['once as a junior', 'They knew Otto Hartz Jr. when Otto Hartz was poor.'],
    ['once with an initial', 'A bust of Karl E. Hartz stands where Karl Hartz spoke in 1963.'],
    ['with a middle initial', 'Karl E. Hartz spoke. Karl Hartz said no.'],
    ['behind her rank', 'Former VP Ida Thorn left, the friends of Ida Thorn said.'],
  ])('%s', (_, text) => {
    expect(read(text).names).toHaveLength(1);
  });

  test.each([
    [
      'of whom somebody else is kin',
      'Lea Ida Thorn was fined. Her husband, Rolf Beck, wept.',
      'Rolf Beck sat down. His wife, Ida Thorn, 40, is a nurse.',
    ],
    [
      'whose wife has the family name',
      'Otto Emil Hartz was jailed. His wife, Ada Hartz, wept.',
      'Hartz’s husband, Emil Hartz, is 40.',
    ],
    [
      'who is named before his wife',
      'Ada Hartz praised Otto Emil Hartz, 50.',
      'Her husband, Emil Hartz, smiled.',
    ],
  ])('%s', (_, ...paragraphs) => {
    const { names } = read(...paragraphs);
    expect(names).toHaveLength(2);
  });
});
