import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/import.js';

const HEADLINE = 'Ferries stand still for a second day';
const WHOLE = [
  'The ferries between the islands stood still for a second day on Tuesday as crews and the company failed to agree on pay, the union said. It was the third strike in a year, and the first one in which the captains of the two largest ships took part as well.',
  '“We will not move until the company has read our letter,” said Karin Dahl, who leads the union. “Nobody on this pier is afraid of it.” She spoke to two hundred people in the rain, and they sang when she had done, and stayed until the lamps were lit.',
  'On Wednesday, the company said that it would talk to the crews again. Its director, Jo Lind, told the radio of the islands that a day of twenty hours was no answer, and that the price of a crossing would have to go up by a tenth if the crews had their way.',
  'The school at the northern end of the largest island was shut for want of teachers, who live on another one, and the shop had no bread. Its owner said that he had baked what flour there was, and that he would sail for more himself.',
];

const wrap = (text: string) =>
  text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    return last.length + word.length < 64 ? `${lines} ${word}` : `${lines}\n${word}`;
  });

/** The story on three pages: the first and the second end in the midst of a sentence. */
function onPages(edge: (page: number) => string, joint = ''): string {
  const lines = WHOLE.map(wrap).join('\n\n').split('\n');
  const pages = [lines.slice(0, 8), lines.slice(8, 13), lines.slice(13)];
  return `${HEADLINE}\n\n${pages.map((page, i) => `${page.join('\n')}\n${edge(i + 1)}`).join(joint)}`;
}

describe('what is copied from a printed page', () => {
  it.each([
    ['a number', (page: number) => `${page}\n`],
    ['a number between dashes', (page: number) => `\n– ${page + 11} –\n\n`],
    ['“Page 1 of 3”', (page: number) => `\nPage ${page} of 3\n\n`],
    ['a foot with a number', (page: number) => `Skerry Times, 5 March 2025 | ${page}\n`],
    ['a foot of three lines', (page: number) => `Skerry Times\nPress release 3/2025\n${page}\n`],
    ['an address', (page: number) => `https://skerry.example/ferries-stand ${page}/3\n`],
    ['a foot without a number', () => 'Skerry Times – Spring edition\n'],
  ])('is read without %s', (_, edge) => {
    const { origin, paragraphs, dropped } = importPage(onPages(edge));
    expect(paragraphs).toEqual(WHOLE);
    expect(origin.headline).toBe(HEADLINE);
    const lines = [1, 2, 3].flatMap((page) => edge(page).split('\n'));
    expect(dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining(lines.map((line) => line.trim()).filter((line) => line !== '')),
    );
  });

  it('is read without the head of each page, and tells the day by the first', () => {
    const head = 'Skerry Times     Wednesday, March 5, 2025';
    const page = `${head}\n\n${onPages((page) => (page < 3 ? `\n\f${head}\n\n` : '\n\f'))}`;
    const { origin, paragraphs } = importPage(page);
    expect(paragraphs).toEqual(WHOLE);
    expect(origin).toMatchObject({ headline: HEADLINE, publisher: 'Skerry Times' });
  });

  it.each(['5/3/25, 10:15 AM ', '05.03.2025, 10:15 ', '05/03/2025, 10:15 '])(
    'is read without what a browser prints around it: %s',
    (time) => {
      const head = `${time}${HEADLINE} - Skerry Times`;
      const lines = WHOLE.map(wrap).join('\n\n').split('\n');
      const foot = 'https://skerry.example/ferries';
      const pages = [[head, HEADLINE, '', ...lines.slice(0, 8), `${foot} 1/2`, head]];
      const page = [...pages, lines.slice(8), `${foot} 2/2`].flat().join('\n');
      const { origin, paragraphs } = importPage(page);
      expect(origin).toEqual({ headline: HEADLINE, publisher: 'Skerry Times' });
      expect(paragraphs).toEqual(WHOLE);
    },
  );

  it('is put together where nothing stands between its pages', () => {
    expect(importPage(onPages(() => '\n', '\f')).paragraphs).toEqual(WHOLE);
  });

  it('keeps the headline that is the head of the other pages', () => {
    const page = onPages((page) => (page < 3 ? `\n\f${HEADLINE}\n` : ''));
    expect(importPage(page)).toMatchObject({ origin: { headline: HEADLINE }, paragraphs: WHOLE });
  });

  it('begins a paragraph where a page ends with a sentence', () => {
    const page = [WHOLE[0], '1', WHOLE[1]?.replace(' and they ', '\n2\nand they '), WHOLE[2], '3'];
    expect(importPage(page.join('\n')).paragraphs).toEqual(WHOLE.slice(0, 3));
  });

  it.each([
    ['steps with numbers', ['What to do', '1', 'knead the dough', '2', 'let it rise', '3', 'bake']],
    ['parts with numbers', ['Part 1', WHOLE[0], 'Part 2', WHOLE[1], 'Part 3', WHOLE[2]]],
    ['lines that come again', ['The sea,', 'Heave away', 'the sea,', 'Heave away', 'and us.']],
  ])('keeps %s', (_, lines) => {
    const text = lines.join('\n');
    const page = [HEADLINE, WHOLE[3], text, WHOLE[3]].join('\n\n');
    expect(importPage(page).paragraphs.join('\n')).toContain(text);
  });

  it('is read in time that grows with it', () => {
    const page = Array.from({ length: 20_000 }, (_, i) => `the ferries of\n${i}`).join('\n');
    expect(importPage(page).paragraphs).not.toHaveLength(0);
  });
});
