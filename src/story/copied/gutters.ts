import { SENTENCE_END } from '../../text/sentence-end.js';

/** What parts two columns: where the second one begins, and in which lines. */
export interface Gutter {
  readonly at: number;
  readonly from: number;
  /** The line behind the last one. */
  readonly to: number;
  /** How many lines more it parts than run across it, those counted as many times as they weigh. */
  readonly sum: number;
}

/** Letters of the narrowest column, and of the widest page. */
const NARROWEST = 15;
const WIDEST_PAGE = 250;
/** Letters by which the second part of a full line is moved at most. */
const MOST_SHIFT = 6;
/** For each line that runs across a gutter, so many are parted by it. */
const PARTED_FOR_ONE = 4;
/** Letters by which the first line of a paragraph is set in, at most. */
const MOST_INDENT = 6;
const SET_APART = /\S {2,}\S/;

type Side = 'blank' | 'first' | 'second' | 'both' | 'tight' | 'across';

/** On which side of a gutter a line has text. */
export function sideOf(line: string, at: number): Side {
  if (line === '') return 'blank';
  if (line.length <= at) return 'first';
  if (line[at - 1] !== ' ') return 'across';
  if (line.search(/\S/) >= at) return 'second';
  if (line[at - 2] === ' ') return 'both';
  // A line may be so full that one blank is left; one blank stands anywhere.
  return line[at] === ' ' ? 'across' : 'tight';
}

/**
 * Where the second part of a line begins: at the gutter, or before it where the first is so full that
 * it has moved; 0 where that cannot be said.
 */
export function placeIn(line: string, at: number): number {
  if (sideOf(line, at) !== 'across') return at;
  const near = line.slice(Math.max(0, at - MOST_SHIFT), at);
  const blank = near.lastIndexOf(' ');
  const isSure = near[blank - 1] === ' ' || near.indexOf(' ') === blank;
  return blank !== -1 && isSure ? at - near.length + blank + 1 : 0;
}

/** The lines in which most are parted at a place. */
function findParted(lines: readonly string[], at: number): Gutter {
  let best: Gutter = { at, from: 0, to: 0, sum: 0 };
  let [sum, from] = [0, 0];
  lines.forEach((line, i) => {
    const side = sideOf(line, at);
    if (side === 'across') sum -= placeIn(line, at) === 0 ? PARTED_FOR_ONE : 1;
    if (side === 'both') sum++;
    if (sum <= 0) [sum, from] = [0, i + 1];
    else if (sum > best.sum) best = { at, from, to: i + 1, sum };
  });
  return best;
}

/** Whether most lines of the second column begin at one place; the first of a paragraph may be set in. */
function isMargin(lines: readonly string[], { at, from, to }: Gutter): boolean {
  const parted = lines.slice(from, to).filter((line) => sideOf(line, at) === 'both');
  return 2 * parted.filter((line) => line[at] !== ' ').length >= parted.length;
}

/** The first or last line that a gutter parts, though one next to those runs across it. */
function findEdge(lines: readonly string[], at: number, start: number, step: 1 | -1): number {
  let edge = start;
  for (let i = start + step; i - edge < 3 && edge - i < 3; i += step) {
    const side = sideOf(lines[i] ?? '', at);
    if (side === 'blank') break;
    if (side === 'both') edge = i;
  }
  return edge;
}

/** Where columns end: one column may go on below the last line that has both. */
function findEnd(lines: readonly string[], at: number, to: number): number {
  const isOneSided = (line = '') => {
    const side = sideOf(line, at);
    return side === 'first' || (side === 'second' && line.search(/\S/) <= at + MOST_INDENT);
  };
  let end = to;
  for (;;) {
    const start = lines[end] === '' ? end + 1 : end;
    let next = start;
    while (isOneSided(lines[next])) next++;
    // What stands there by itself may be the number of the page, or its foot.
    const isText = start === end || SENTENCE_END.test(lines[next - 1] ?? '');
    if (next === start || (lines[next] ?? '') !== '' || !isText) return end;
    end = next;
  }
}

/**
 * The gutter that parts most lines of a page.
 *
 * @param fewest - lines that it parts at least
 */
export function findGutter(lines: readonly string[], fewest: number): Gutter | undefined {
  if (lines.filter((line) => SET_APART.test(line)).length < fewest) return undefined;
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  let best: Gutter | undefined;
  for (let at = NARROWEST; at < Math.min(longest, WIDEST_PAGE); at++) {
    const parted = findParted(lines, at);
    if (parted.sum >= (best?.sum ?? fewest) && isMargin(lines, parted)) best = parted;
  }
  if (best === undefined) return undefined;
  const { at, from, to } = best;
  const last = findEdge(lines, at, to - 1, 1);
  return { ...best, from: findEdge(lines, at, from, -1), to: findEnd(lines, at, last + 1) };
}
