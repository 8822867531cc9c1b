import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const said = (...paragraphs: string[]) =>
  read(...paragraphs).statements.map(({ speaker, text }) => [speaker, text]);

describe('“that” behind where it was said', () => {
  test.each([
    'Orla Finch claimed in a play that won two prizes.',
    'Orla Finch argued in a pamphlet that sold 900 copies.',
    'Orla Finch warned in a letter that stunned farmers.',
    'Orla Finch conceded at noon in a speech that lasted nine minutes.',
    'Orla Finch said in a note that was found in May.',
    'Orla Finch wrote in a diary that also tells the story of a flood.',
  ])('tells of that alone: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test.each([
    ['in a letter that stunned farmers that the dam would fall', 'the dam would fall'],
    ['on Monday that the dam would fall', 'the dam would fall'],
    ['in a letter that injured workers would be paid', 'injured workers would be paid'],
    ['in a letter that proposed cuts mean fewer trains', 'proposed cuts mean fewer trains'],
    ['in court that was untrue', 'that was untrue'],
    ['in a letter that rents had doubled', 'rents had doubled'],
    ['in a letter that allegations the owner made were untrue', 'allegations the owner made'],
  ])('goes on with what was said: %s', (words, text) => {
    expect(said(`Orla Finch said ${words}.`)[0]?.[1]).toContain(text);
    expect(said(`Orla Finch said ${words}.`)[0]?.[1]?.startsWith(text)).toBe(true);
  });
});
