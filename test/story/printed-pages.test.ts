import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/story/copied/import.js';
import { withoutPages } from '../../src/story/copied/printed-pages.js';

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
    ['“Page 1 of 1”', (page: number) => (page < 3 ? '' : 'Page 1 of 1')],
    ['a foot without a number', (page: number) => `Skerry – Spring${page < 3 ? '\n\f' : ''}`],
    ['“page 1” behind a name', (page: number) => `\nSkerry Times, 5 March 2025, page ${page}\n`],
    [
      'a number over an address',
      (page: number) => `\nPage ${page} of 3\n\nskerry.example/ferries\n`,
    ],
    ['a number over a name', (page: number) => `\n- ${page} -\n\nSkerry Post\n`],
    ['a number, but on the last page', (page: number) => (page < 3 ? `${page}\n` : '')],
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

  it('is read without the head of its second page, though no other has one', () => {
    const head = 'The Skerry Herald     5 March 2025';
    const page = onPages((page) => (page === 1 ? `\n\f${head}\n\n` : ''));
    expect(importPage(page).paragraphs).toEqual(WHOLE);
    // On no edge of a page, it may say whose words stand under it.
    const within = [HEADLINE, WHOLE[0], head, WHOLE[1], `\f${WHOLE[2]}`];
    expect(withoutPages(within.join('\n\n')).dropped).toEqual([]);
  });

  it('keeps the headline that is the head of the other pages', () => {
    const page = onPages((page) => (page < 3 ? `\n\f${HEADLINE}\n` : ''));
    expect(importPage(page)).toMatchObject({ origin: { headline: HEADLINE }, paragraphs: WHOLE });
  });

  const FOUR = WHOLE.map(wrap);
  it.each([
    ['a number', (page: number) => `${page}`],
    ['a number under a name', (page: number) => `\nSkerry Post\n${page}\n`],
    ['an address and a number', (page: number) => `https://skerry.example/ferries ${page}/4`],
  ])('is read without %s where each page ends with a paragraph', (_, edge) => {
    const page = [HEADLINE, '', ...FOUR.map((text, i) => `${text}\n${edge(i + 1)}`)].join('\n');
    expect(importPage(page).paragraphs).toEqual(WHOLE);
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

  const often = ([...paragraphs]: readonly (string | undefined)[], text: string) =>
    paragraphs.join(' ').split(text).length - 1;
  const verse = (i: number) =>
    `${WHOLE[i]?.slice(0, 200).replace(/[.“”]/g, '')}\nAnd the wind blew over the water\nas it blows to this day`;
  const VERSES = [0, 1, 2].map(verse);

  it.each([
    ['the refrain of a song', [...VERSES, WHOLE[3]], 'And the wind blew over the water'],
    ['a small refrain on pages', [VERSES.join('\n\f')], 'as it blows to this day'],
    ['answers on top of a page', [WHOLE[0], '“No.”', WHOLE[1], '\f“No.”', WHOLE[2]], '“No.”'],
    ['who speaks', [WHOLE[0], 'ANN LEE', WHOLE[1], '\fANN LEE', WHOLE[2]], 'ANN LEE'],
    [
      'who speaks on each page',
      [WHOLE[0], '\fANN LEE', WHOLE[1], '\fANN LEE', WHOLE[2]],
      'ANN LEE',
    ],
    ['an answer on each page', [WHOLE[0], '\f“No.”', WHOLE[1], '\f“No.”', WHOLE[2]], '“No.”'],
    ['parts, one on top of a page', ['Part 1', WHOLE[0], '\fPart 2', WHOLE[1]], 'Part'],
    ['results on top of pages', [WHOLE[0], '\f41 – 38', WHOLE[1], '\f40', WHOLE[2], '\f38'], '38'],
    ['numbers under paragraphs', [WHOLE[0], '1', WHOLE[1], '2'], '2'],
    ['a number over each part', ['1', WHOLE[0], '2', WHOLE[1], '3', WHOLE[2]], '3'],
    ['parts of three', ['Part 1/3', WHOLE[0], 'Part 2/3', WHOLE[1], 'Part 3/3', WHOLE[2]], 'Part'],
    ['who speaks over a number', ['ANN LEE', '1', WHOLE[0], 'ANN LEE', '2', WHOLE[1]], 'ANN LEE'],
    ['what counts down', [WHOLE[0], '3', WHOLE[1], '2', WHOLE[2], '1'], '2'],
    ['pages that the text names', ['See page 1', WHOLE[0], 'See page 7', WHOLE[1]], 'page 7'],
    ['a list with numbers', [WHOLE[0], 'the sea', '1', 'the land and the sea', '2'], '2'],
    ['a heading', [WHOLE[0], 'What now', WHOLE[1], '\fWhat now', WHOLE[2]], 'What now'],
    [
      'what stands over a number once',
      [
        WHOLE[0],
        'What now',
        WHOLE[1]?.replace(' and they ', '\nWhat now\n1\nand they '),
        WHOLE[2],
        '2',
      ],
      'What now',
    ],
    [
      'a long paragraph that comes again',
      [
        WHOLE[0],
        `\f${WHOLE[1]?.slice(0, 160)}`,
        WHOLE[2],
        `\f${WHOLE[1]?.slice(0, 160)}`,
        WHOLE[3],
      ],
      `${WHOLE[1]?.slice(0, 160)}`,
    ],
  ])('keeps %s', (_, page, text) => {
    const given = [HEADLINE, WHOLE[3], ...page];
    expect(often(importPage(given.join('\n\n')).paragraphs, text)).toBe(often(given, text));
  });

  it('keeps a line of a sentence that ends like the number of a page', () => {
    const page = [
      WHOLE[0],
      'It stood in small type, and they found it on page 12 of 340',
      'in May.',
    ];
    expect(importPage(page.join('\n')).paragraphs.join(' ')).toContain('on page 12 of 340');
  });

  it('keeps the numbers of verses', () => {
    const verses = ['1', verse(0), '2', verse(1)].join('\n').toLowerCase();
    const page = [HEADLINE, WHOLE[0], verses, WHOLE[3]].join('\n');
    expect(importPage(page).dropped).toEqual([]);
  });

  it('is read in time that grows with it, whatever comes again', () => {
    const word = (i: number) => i.toString().replace(/\d/g, (digit) => 'abcdefghij'.charAt(+digit));
    const half = (other: string) =>
      Array.from({ length: 16_000 }, (_, i) => `the ${word(i)}\n${other} ${word(i)}`).join('\n');
    expect(withoutPages(`${half('on')}\n${half('at')}`).dropped).toEqual([]);
  });

  it('is read in time that grows with it', () => {
    const page = Array.from({ length: 20_000 }, (_, i) => `the ferries of\n${i}`).join('\n');
    expect(importPage(page).paragraphs).not.toHaveLength(0);
  });
});

describe('the newspaper and the day that each printed page names', () => {
  const originOf = (edge: (page: number) => string) => {
    const { publisher, published } = importPage(onPages(edge)).origin;
    return { publisher, published };
  };
  const known = { publisher: 'The Skerry Times', published: '2025-04-11' };

  it.each([
    (page: number) => `\nThe Skerry Times  |  Friday, 11 April 2025  |  Page ${page}\n\n`,
    (page: number) => `\nThe Skerry Times   April 11, 2025   ${page + 3}\n\n`,
    (page: number) => `\n${page} | 11 April 2025 | The Skerry Times\n\n`,
  ])('are those of the story', (edge) => {
    expect(originOf(edge)).toEqual(known);
  });

  it.each([
    ['a day of printing', (page: number) => `\n11/04/2025, 10:31  Page ${page} of 3\n\n`],
    ['an hour', (page: number) => `\nThe Skerry Times | 11 April 2025, 10:31 | Page ${page}\n\n`],
    [
      'several days',
      (page: number) => `\nThe Skerry Times | ${page} April 2025 | Page ${page}\n\n`,
    ],
    ['a report', (page: number) => `\nPlan of the harbour | 11 April 2025 | Page ${page}\n\n`],
  ])('are not told by %s', (_, edge) => {
    expect(originOf(edge).published).toBeUndefined();
  });
});
