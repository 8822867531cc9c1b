import { SENTENCE_END } from '../../text/sentence-end.js';
import { findWidth, isSmall, lineOf } from '../line-width.js';
import { findGutter, placeIn, sideOf } from './gutters.js';

/** A text in which columns that stood side by side stand one under the other. */
export interface Unset {
  readonly text: string;
  /** Whether some of it still stands side by side, or most of it as far as can be seen. */
  readonly isSideBySide: boolean;
}

/** A page, or a part of one, with its columns under each other. */
interface Page {
  readonly lines: readonly string[];
  readonly hasColumns: boolean;
  /** Whether some of it is set in columns and cannot be read so. */
  readonly isUnsure: boolean;
}

const FORM_FEED = '\f';
/** Lines that a gutter parts, at least, and on a page of a text that has columns on another one. */
const FEWEST_PARTED = 5;
const FEWEST_ON_OTHERS = 2;
/** How often what is parted is looked at for another gutter; a page may have several texts in columns. */
const MOST_GUTTERS = 4;
/** Words of a line of prose; the cells of a table have fewer. */
const FEWEST_WORDS = 3;
/** Lines of two parts, and their share of all letters, from which on a text stands side by side. */
const FEWEST_BESIDE = 6;
const SHARE_BESIDE = 0.5;
const BESIDE = / {3,}/;
/** The share of lines that begin with a small letter from which on they go on from the ones above. */
const SHARE_SMALL = 0.5;

const isWordy = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) >= FEWEST_WORDS * texts.length;

/** Whether lines are of prose that was broken to fit a column, and none of a table. */
function isProse(column: readonly string[], hasOthers: boolean): boolean {
  const lines = column.filter((line) => line.trim() !== '').map(lineOf);
  return (
    isWordy(lines.map(({ text }) => text)) &&
    // The columns of a last page may have a line or two.
    (hasOthers ||
      (lines.some(({ text }) => SENTENCE_END.test(text)) && findWidth(lines) !== undefined))
  );
}

/** What stands under each other, with a blank line where no sentence goes on. */
const stack = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.flatMap((lines) => (SENTENCE_END.test(lines.at(-1) ?? '') ? [...lines, ''] : lines));

const withoutBlankEnds = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');

/** The places of lines that run across a gutter, with blank ones over and under them. */
function findAcross(lines: readonly string[], at: number): ReadonlySet<number> {
  const sides = lines.map((line) => sideOf(line, at));
  const across = new Set<number>();
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (end < lines.length && sides[end] !== 'blank') end++;
    const block = sides.slice(start, end);
    // By chance, there may be a blank where the gutter is.
    const runsAcross = block.some((side) => side === 'across' || side === 'tight');
    const isParted = block.some((side) => side === 'both' || side === 'second');
    if (runsAcross && !isParted) for (let i = start; i < end; i++) across.add(i);
    start = end;
  }
  return across;
}

/** Lines that a gutter parts, with the second column under the first. */
function setRegionUnder(
  lines: readonly string[],
  at: number,
  hasOthers: boolean,
  read: (lines: readonly string[]) => Page,
): Page {
  const across = findAcross(lines, at);
  const columns: (readonly [Page, Page])[] = [];
  const unset: string[] = [];
  // What runs across stands under all that is above it.
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (end < lines.length && !across.has(end)) end++;
    const parted = lines.slice(start, end).map((line) => [line, placeIn(line, at)] as const);
    const both = [
      read(parted.map(([line, place]) => line.slice(0, place).trimEnd())),
      read(parted.map(([line, place]) => line.slice(place))),
    ] as const;
    columns.push(both);
    unset.push(...stack(both.map((column) => withoutBlankEnds(column.lines))));
    unset.push(...lines.slice(end, end + 1), ...(across.has(end + 1) ? [] : ['']));
    start = end;
  }
  const areProse = [0, 1].every((i) =>
    isProse(
      columns.flatMap((both) => both[i]?.lines ?? []),
      hasOthers,
    ),
  );
  if (!areProse) return { lines, hasColumns: false, isUnsure: false };
  const runsAcross = (i: number) => !across.has(i) && sideOf(lines[i] ?? '', at) === 'across';
  const isUnsure =
    columns.flat().some((column) => column.isUnsure) ||
    lines.some((line, i) => runsAcross(i) && (placeIn(line, at) === 0 || runsAcross(i + 1)));
  return { lines: isUnsure ? lines : unset, hasColumns: true, isUnsure };
}

/**
 * A page with its columns under each other.
 *
 * @param hasOthers - whether another page of the text has columns
 */
function setUnder(lines: readonly string[], hasOthers: boolean, gutters = MOST_GUTTERS): Page {
  const gutter =
    gutters === 0 ? undefined : findGutter(lines, hasOthers ? FEWEST_ON_OTHERS : FEWEST_PARTED);
  if (gutter === undefined) return { lines, hasColumns: false, isUnsure: false };
  const { at, from, to } = gutter;
  const read = (part: readonly string[]) => setUnder(part, hasOthers, gutters - 1);
  const parts = [
    read(lines.slice(0, from)),
    setRegionUnder(lines.slice(from, to), at, hasOthers, read),
    read(lines.slice(to)),
  ];
  return {
    lines: stack(parts.map((part) => part.lines)),
    hasColumns: parts.some((part) => part.hasColumns),
    isUnsure: parts.some((part) => part.isUnsure),
  };
}

/**
 * Whether most of a text is two things side by side, each of some words, and each goes on below: the rows
 * of a table begin with capitals, at least on one side.
 */
function standsSideBySide(lines: readonly string[]): boolean {
  const beside = lines.flatMap((line) => {
    const parts = line.trim().split(BESIDE);
    return parts.length > 1 && parts.every((part) => isWordy([part])) ? [{ line, parts }] : [];
  });
  const lettersIn = (of: readonly string[]) =>
    of.reduce((sum, line) => sum + line.trim().length, 0);
  const goesOn = (column: number) =>
    beside.filter(({ parts }) => isSmall(lineOf(parts[column] ?? ''))).length >=
    SHARE_SMALL * beside.length;
  return (
    beside.length >= FEWEST_BESIDE &&
    lettersIn(beside.map(({ line }) => line)) >= SHARE_BESIDE * lettersIn(lines) &&
    goesOn(0) &&
    goesOn(1)
  );
}

/**
 * Takes a text that was printed in columns, and copied with its blanks, apart: each of them is read
 * before the next. A table has columns, too, but no sentences that go on under each other.
 */
export function withoutColumns(text: string): Unset {
  const pages = text.split(FORM_FEED).map((page) => page.split('\n').map((line) => line.trimEnd()));
  const read = pages.map((lines) => setUnder(lines, false));
  const hasColumns = read.some((page) => page.hasColumns);
  const all = read.map((page) =>
    hasColumns && !page.hasColumns ? setUnder(page.lines, true) : page,
  );
  const lines = all.map((page) => page.lines);
  return {
    text: hasColumns ? lines.map((page) => page.join('\n')).join(FORM_FEED) : text,
    isSideBySide: all.some(({ isUnsure }) => isUnsure) || standsSideBySide(lines.flat()),
  };
}
