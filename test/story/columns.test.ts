import { describe, expect, it } from 'vitest';
import { withoutColumns } from '../../src/story/copied/columns.js';
import { importPage } from '../../src/story/copied/import.js';
import { checkIsStory } from '../../src/story/copied/no-story.js';
import { wrap } from '../support/wrap.js';

const HEADLINE = 'Ferries stand still for a second day';
const BODY = [
  'The ferries between the islands stood still for a second day on Tuesday as crews and the company failed to agree on pay.',
  '“We will not move until somebody has read our letter,” said Karin Dahl, who leads the union of the crews.',
  'The company has 14 boats and some 300 sailors. It lost a tenth of its passengers to the new bridge in the spring, and would not say how many it expects to lose.',
  'A day of twenty hours is no answer, said its director, Jo Lind. “The crossing would cost a tenth more, and nobody here wants to hear that.”',
  'The school on the largest island was shut, for its teachers live on another one.',
  'Nobody had seen the harbour so full since the storm of 1987, when a tanker lay across its mouth for nine days.',
];
/** The lines of all paragraphs in so many columns, as a program prints them that keeps their places. */
function setIn(columns: number, width: number, gap: number, text = BODY): string {
  const lines = text.flatMap((paragraph) => [...wrap(paragraph, width).split('\n'), '']);
  const height = Math.ceil(lines.length / columns);
  const row = (i: number) =>
    Array.from({ length: columns }, (_, column) =>
      (lines[column * height + i] ?? '').padEnd(width + gap),
    )
      .join('')
      .trimEnd();
  return Array.from({ length: height }, (_, i) => row(i)).join('\n');
}
const beside = (rows: readonly (readonly [string, string])[], width: number) =>
  rows.map(([first, second]) => first.padEnd(width) + second).join('\n');

describe('a text that was printed in columns', () => {
  it.each([
    [2, 44, 4],
    [2, 52, 3],
    [2, 40, 8],
    [3, 30, 3],
  ])('is read one column after the other: %d of %d letters, %d apart', (columns, width, gap) => {
    const page = `${HEADLINE}\nBy Ida Holm\n\n${setIn(columns, width, gap)}`;
    expect(importPage(page)).toMatchObject({
      origin: { headline: HEADLINE, author: 'Ida Holm' },
      paragraphs: BODY,
    });
  });

  it('is read so on each page', () => {
    const [first, second] = [BODY.slice(0, 3), BODY.slice(3)];
    const page = `${HEADLINE}\n\n${setIn(2, 32, 4, first)}\n\f${setIn(2, 32, 4, second)}`;
    expect(importPage(page).paragraphs).toEqual(BODY);
  });

  it('is read so where the last page has a few lines', () => {
    const [first = '', ...others] = BODY;
    const last = beside(
      [['The boats lie in the harbour until', 'be paid by Friday, the union']],
      44,
    );
    const under = beside([['spring, and their crews want to', 'said.']], 44);
    const page = `${HEADLINE}\n\n${setIn(2, 40, 4, [first, ...others])}\n\f${last}\n${under}`;
    expect(importPage(page).paragraphs.at(-1)).toBe(
      'The boats lie in the harbour until spring, and their crews want to be paid by Friday, the union said.',
    );
  });

  it('keeps a heading between two of its parts, and what stands across the page', () => {
    const across = 'The company and the crews have not spoken since, and each waits for the other.';
    const [some, more] = [BODY.slice(0, 3), BODY.slice(3)];
    const page = [HEADLINE, BODY[2], setIn(2, 40, 4, some), across, setIn(2, 40, 4, more)];
    expect(importPage(page.join('\n\n')).paragraphs).toEqual([BODY[2], ...some, across, ...more]);
  });

  it('parts a line that is so full that the second column begins before its place', () => {
    const page = setIn(2, 44, 4);
    const moved = page.replace(/(?<=^.{43}\S) {4}(?=\w{5})/m, ' ');
    expect(moved).not.toBe(page);
    expect(importPage(`${HEADLINE}\n\n${moved}`).paragraphs).toEqual(BODY);
  });

  it('loses the blanks that set its lines to both edges', () => {
    const stretch = (line: string) => (/\w \w+$/.test(line) ? line.replace(' ', '   ') : line);
    const lines = wrap(BODY[2] ?? '', 50).split('\n');
    const page = [HEADLINE, '', ...lines.slice(0, -1).map(stretch), lines.at(-1)];
    expect(importPage(page.join('\n')).paragraphs).toEqual([BODY[2]]);
  });

  it('is refused where some of its lines cannot be parted', () => {
    const page = setIn(2, 44, 4, [...BODY, ...BODY]).replace(/cost {5}/, 'cost me a ');
    const read = importPage(`${HEADLINE}\n\n${page}`);
    expect(() => checkIsStory(read)).toThrow(/^That text is set in columns/);
  });

  it('is refused where none of them can', () => {
    const page = setIn(2, 44, 4)
      .split('\n')
      .map((line, i) => ' '.repeat((i * 5) % 7) + line.replace(/ {2,}/, ' '.repeat(3 + (i % 4))))
      .join('\n');
    const read = importPage(`${HEADLINE}\n\n${page}`);
    expect(() => checkIsStory(read)).toThrow(/^That text is set in columns/);
  });
});

describe('leaves what is no text in columns as it is:', () => {
  const wrapped = BODY.map((text) => wrap(text, 60));
  it.each([
    [
      ['Best film of the year', 'The Long Way to Orrin'],
      ['Best song of the year', 'What the Keeper Saw'],
      ['Best boat of the year', 'The Swan of Skerry'],
      ['Best cook of the fleet', 'Jo Lind of Lowmere'],
      ['Best speech of a guest', 'Karin Dahl of Orrin'],
      ['Best school of the sound', 'The School of Skell'],
      ['Best dog of the harbour', 'Old Tom of the Quay'],
    ],
    [
      ['What the crews want', 'what the company offers them'],
      ['Nine hours a day', 'twelve hours and a break'],
      ['A cook on board', 'a box of bread'],
      ['Two weeks at home', 'one week, and no pay'],
      ['A doctor at sea', 'a book for the captain'],
      ['New boats by spring', 'new paint on old ones'],
    ],
  ])('a list that has nothing else with it', (...rows) => {
    const table = rows.map(([first = '', second = '']) => first.padEnd(40) + second).join('\n');
    const page = `${HEADLINE}\n\n${table}`;
    expect(withoutColumns(page)).toEqual({ text: page, isSideBySide: false });
  });

  it.each([
    [
      'a table of results',
      beside(
        [
          ['Skerry Rovers', '14   31'],
          ['Lowmere Town', '14   28'],
          ['Orrin', '13   22'],
          ['Skell United', '14   20'],
          ['The Sound', '14   12'],
          ['North Pier', '14    9'],
        ],
        24,
      ),
    ],
    [
      'a table of what costs what',
      beside(
        [
          ['A crossing to Orrin', 'four crowns and a half'],
          ['A crossing to Lowmere', 'six crowns on Sundays'],
          ['A boat for the day', 'sixty crowns and fuel'],
          ['A place in the harbour', 'nine crowns a night'],
          ['A pilot through the sound', 'as much as he asks'],
        ],
        30,
      ),
    ],
    [
      'years and what happened in them',
      beside(
        [
          ['1871', 'The harbour was built by convicts, who'],
          ['', 'slept on two hulks.'],
          ['1923', 'The first ferry sailed from Orrin, and'],
          ['', 'sank the same week.'],
          ['1987', 'A tanker lay across the mouth of the'],
          ['', 'harbour for nine days.'],
        ],
        10,
      ),
    ],
    [
      'who spoke',
      beside(
        [
          ['DAHL', 'We wrote a letter to the company in'],
          ['LIND', 'I never saw any letter of the kind, and'],
          ['DAHL', 'It lay on your table when I came in, and'],
          ['LIND', 'There are many letters on my table, and'],
          ['DAHL', 'Then read them.'],
        ],
        10,
      ),
    ],
    [
      'addresses under a statement',
      beside(
        [
          ['Rolf Aas', 'Ida Holm'],
          ['Press office', 'Harbour office'],
          ['3 Quay Street', '9 Quay Street'],
          ['Skerry', 'Skerry'],
          ['555 0133', '555 0144'],
        ],
        30,
      ),
    ],
    ['a sentence with many blanks', 'The     ferries     stood     still.'],
  ])('%s', (_, table) => {
    const page = [HEADLINE, ...wrapped.slice(0, 3), table, ...wrapped.slice(3)].join('\n\n');
    expect(withoutColumns(page)).toEqual({ text: page, isSideBySide: false });
  });

  it('a text with the head of a newspaper over it', () => {
    const page = `Skerry Times          Wednesday, March 5, 2025\n\n${wrapped.join('\n\n')}`;
    expect(withoutColumns(page)).toEqual({ text: page, isSideBySide: false });
  });

  it('in time that grows with the text', () => {
    const page = `${setIn(2, 44, 4)}\n\n`.repeat(400);
    expect(withoutColumns(page).text.length).toBeLessThan(page.length);
    const blanks = `a${' '.repeat(400)}b\n`.repeat(2_000);
    expect(withoutColumns(blanks).isSideBySide).toBe(false);
  });
});
