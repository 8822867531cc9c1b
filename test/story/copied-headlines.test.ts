import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/import.js';

const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday, after crews and the company failed to agree.',
  '“We will not move,” said Karin Dahl, who leads the union.',
  'The company said it would talk to the crews again next week.',
];
const read = (...head: readonly string[]) => importPage([...head, '', ...BODY].join('\n'));
const headlineOf = (...head: readonly string[]) => read(...head).origin.headline;

describe('puts a headline of several lines together', () => {
  it.each([
    ['in capitals', ['FERRIES OF THE SOUND STAND STILL', 'AS CREWS WALK OUT']],
    ['in title case', ['Ferries of the Sound Stand Still', 'as Crews Walk Out']],
    [
      'in title case, under a section',
      ['Islands', 'Ferries of the Sound Stand Still', 'After Crews Walk Out'],
    ],
    ['of three lines', ['FERRIES OF THE SOUND', 'STAND STILL AS THEIR', 'CREWS WALK OUT']],
    ['that asks', ['WHO WILL PAY FOR THE FERRIES', 'OF THE SOUND?']],
  ])('%s', (_, lines) => {
    const headline = lines.filter((line) => line !== 'Islands').join(' ');
    expect(headlineOf(...lines)).toBe(headline);
    expect(read(...lines, '', 'By Ida Holm')).toMatchObject({
      origin: { headline, author: 'Ida Holm' },
      paragraphs: BODY,
    });
  });

  it('though its second line may be a name, where another one wrote the story', () => {
    const lines = ['Two Ferries Collide at the Pier of', 'Skerry North'];
    expect(headlineOf(...lines, 'By Ida Holm')).toBe(lines.join(' '));
  });

  it.each([
    ['a name', ['Ferries of the Sound Stand Still', 'Ida Holm']],
    ['a name in capitals', ['Ferries of the Sound Stand Still', 'IDA HOLM']],
    ['the name of a newspaper', ['Ferries of the Sound Stand Still', 'Skerry Times']],
    [
      'a line in small letters',
      ['Ferries of the Sound Stand Still', 'Crews have not spoken since'],
    ],
  ])('and leaves %s under it', (_, [headline = '', under = '']) => {
    expect(headlineOf(headline, under)).toBe(headline);
  });

  it('and joins no menu, and no name over it', () => {
    const menu = ['Letters to the Editor', 'Games and Puzzles', 'Ships and Boats', 'Arts', 'Sport'];
    const headline = 'Ferries of the Sound Stand Still';
    expect(read(...menu, '', headline).dropped.map(({ text }) => text)).toEqual(menu);
    expect(headlineOf('THE SKERRY TIMES', 'FERRIES STAND STILL')).toBe('FERRIES STAND STILL');
  });
});
