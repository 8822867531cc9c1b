import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

/** Everybody in a sentence with their roles. */
const rolesIn = (sentence: string) => {
  const { names, roles } = read(sentence);
  return Object.fromEntries(names.map((name) => [name, roles(name)]));
};

describe('in a row of names, a description is that of one of them:', () => {
  test.each([
    [
      'of kin, which is named behind it',
      'She is survived by Jonas, a sister, Helga, and three grandchildren.',
      { Jonas: [], Helga: ['a sister'] },
    ],
    [
      'of kin, each before the name',
      'He is survived by his wife, Anna, a son, Jonas, and a sister, Helga.',
      { Anna: ['his wife'], Jonas: ['a son'], Helga: ['a sister'] },
    ],
    [
      'of kin, each behind the name',
      'She leaves Jonas Berg, a son, Helga Berg, a daughter, and Karl Berg, a nephew.',
      { 'Jonas Berg': ['a son'], 'Helga Berg': ['a daughter'], 'Karl Berg': ['a nephew'] },
    ],
    [
      'of kin whom nobody names',
      'She is survived by Jonas, a sister, and two nieces.',
      { Jonas: [] },
    ],
    [
      'of others, who are named before it',
      'Tim Ward, a teacher, Sue Marsh, a driver and Ed Lyle were hurt.',
      { 'Tim Ward': ['teacher'], 'Sue Marsh': ['driver'], 'Ed Lyle': [] },
    ],
    [
      'with ages',
      'Hurt were Tim Ward, 34, a teacher, Sue Marsh, 41, a driver, and Ed Lyle.',
      { 'Tim Ward': ['teacher'], 'Sue Marsh': ['driver'], 'Ed Lyle': [] },
    ],
    [
      'where each stands before the name',
      'Hurt were a teacher, Tim Ward, a driver, Sue Marsh, and a nurse, Ed Lyle.',
      { 'Tim Ward': ['teacher'], 'Sue Marsh': ['driver'], 'Ed Lyle': ['nurse'] },
    ],
    [
      'where only the second can be it',
      'Hurt were Tim Ward, the mother, Sue Marsh, and a guest.',
      { 'Tim Ward': [], 'Sue Marsh': ['the mother'] },
    ],
    [
      'where only the first can be it',
      'Hurt were Tim Ward, a father of two, Sue Marsh, and a guest.',
      { 'Tim Ward': ['a father of two'], 'Sue Marsh': [] },
    ],
    [
      'of whose friend the second is',
      'They found Tim Ward, 76, his friend, Ed Lyle, 65, and a dog.',
      { 'Tim Ward': [], 'Ed Lyle': ['friend'] },
    ],
    [
      'where each has one before, and one has "an"',
      'Hurt were a teacher, Tim Ward, an actor, Sue Marsh, a nurse, Ed Lyle, and a cook.',
      { 'Tim Ward': ['teacher'], 'Sue Marsh': ['actor'], 'Ed Lyle': ['nurse'] },
    ],
    [
      'where each has one behind the name with an owner',
      'Hurt were Tim Ward, the club’s owner, Sue Marsh, its coach, and Ed Lyle.',
      { 'Tim Ward': ['club’s owner'], 'Sue Marsh': ['coach'], 'Ed Lyle': [] },
    ],
    [
      'of a place with a name',
      'There were Tim Ward, Velden’s prime minister, Sue Marsh, Otania’s prime minister, and Ed Lyle, Ruria’s leader.',
      {
        'Tim Ward': ['Velden’s prime minister'],
        'Sue Marsh': ['Otania’s prime minister'],
        'Ed Lyle': ['Ruria’s leader'],
      },
    ],
    [
      'of a place before the name',
      'Velden’s prime minister, Tim Ward, Otania’s leader, Sue Marsh, and Ed Lyle met.',
      { 'Tim Ward': ['Velden’s prime minister'], 'Sue Marsh': ['Otania’s leader'], 'Ed Lyle': [] },
    ],
    [
      'where the owner is the same',
      'They met Tim Ward, their teacher, Sue Marsh, their coach, and Ed Lyle.',
      { 'Tim Ward': ['teacher'], 'Sue Marsh': ['coach'], 'Ed Lyle': [] },
    ],
    [
      'where the first has an office as well',
      'The mayor, Tim Ward, a Democrat, Sue Marsh, a Republican, and Ed Lyle met.',
      { 'Tim Ward': ['Democrat', 'mayor'], 'Sue Marsh': ['Republican'], 'Ed Lyle': [] },
    ],
    [
      'where the first alone has an office as well',
      'The mayor, Tim Ward, a Democrat, Sue Marsh and Ed Lyle met.',
      { 'Tim Ward': ['Democrat', 'mayor'], 'Sue Marsh': [], 'Ed Lyle': [] },
    ],
    [
      'where the second has a verb',
      'Unlike Tim Ward, a teacher, Sue Marsh, stayed.',
      { 'Tim Ward': [], 'Sue Marsh': ['teacher'] },
    ],
  ])('%s', (_, sentence, roles) => {
    expect(rolesIn(sentence)).toEqual(roles);
  });
});

describe('alone, it is that of the name before it:', () => {
  test.each([
    ['Jonas Berg, a brother of the bride, wept.', 'a brother of the bride'],
    ['Jonas Berg, a widower, married Helga Lund.', 'a widower'],
    ['Jonas Berg, a banker, Ada Lund said, fled.', 'banker'],
    ['Jonas Berg, a nurse in Leeds, England, said no.', 'nurse in Leeds'],
    ['Jonas Berg, of Leeds, a retired sheriff, said no.', 'retired sheriff'],
    ['Jonas Berg, the mayor, and Ada Lund spoke.', 'mayor'],
  ])('%s', (sentence, role) => {
    expect(rolesIn(sentence)['Jonas Berg']).toEqual([role]);
  });
});
