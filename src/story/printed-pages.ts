import { SENTENCE_END } from './lines.js';
import type { DroppedLine } from './page-line.js';

/** A text whose printed pages are one. */
export interface Unprinted {
  readonly text: string;
  readonly dropped: readonly DroppedLine[];
}

/** A line that is not blank. */
interface Printed {
  readonly text: string;
  /** Its place among all lines. */
  readonly at: number;
  /** Whether the text says that a page begins with it. */
  readonly isFirst: boolean;
}

/** Lines that may stand between two pages: one under the other, all of them repeated elsewhere. */
interface Run {
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
  readonly isAtFeed: boolean;
  readonly isBreak: boolean;
}

/** The places of lines that have the same words, whatever their numbers. */
type Group = readonly number[];

const REASON = 'a line of each printed page';
const FORM_FEED = '\f';
/** Characters of a line at the edge of a page. */
const LONGEST = 150;
/** Characters from one edge to the next at least: a list may have numbers on lines of their own. */
const SHORTEST_PAGE = 200;
const NUMBER = /\d+/g;
const SMALL = /^\p{Ll}/u;
/** "Page 2 of 5" stands nowhere else. */
const PAGE_OF = /\bpage\s+\d{1,4}\s+(?:of|\/)\s+\d{1,4}$/i;
/** The number of a page, and what is drawn around it. */
const NUMBER_ALONE = /^[-–—|[(\s]*\d{1,4}[-–—|\])\s]*$/;

const wordsIn = (text: string) =>
  text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

function readLines(text: string): readonly Printed[] {
  let isFirst = false;
  return text.split('\n').flatMap((line, at) => {
    isFirst ||= line.includes(FORM_FEED);
    const trimmed = line.trim();
    if (trimmed === '') return [];
    const read = { text: trimmed, at, isFirst };
    isFirst = false;
    return [read];
  });
}

function findGroups(lines: readonly Printed[]): readonly Group[] {
  const groups = new Map<string, number[]>();
  lines.forEach(({ text }, i) => {
    if (text.length > LONGEST) return;
    const words = wordsIn(text);
    if (words === '' && !NUMBER_ALONE.test(text)) return;
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [i]);
    else group.push(i);
  });
  return [...groups.values()].filter(
    ([first = 0, second]) => second !== undefined || PAGE_OF.test(lines[first]?.text ?? ''),
  );
}

/** Which lines of groups stand under each other, and whether a sentence or a page ends over them. */
function findRuns(lines: readonly Printed[], groups: readonly Group[]): readonly Run[] {
  const grouped = new Set(groups.flat());
  const runs: Run[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!grouped.has(start)) continue;
    let end = start + 1;
    while (grouped.has(end)) end++;
    const isAtFeed = lines.slice(start, end + 1).some(({ isFirst }) => isFirst);
    const before = lines[start - 1]?.text ?? '.';
    const isCut = !SENTENCE_END.test(before) && SMALL.test(lines[end]?.text ?? '');
    runs.push({ start, end, isAtFeed, isBreak: isAtFeed || isCut });
    start = end;
  }
  return runs;
}

/** Whether one number of each line is by one higher than in the line before. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.match(NUMBER)?.map(Number) ?? []);
  const differ = (place: number) =>
    numbers.every((of, i) => i === 0 || of.at(place) === (numbers[i - 1]?.at(place) ?? NaN) + 1);
  return texts.length > 1 && (differ(0) || differ(-1));
}

/**
 * The lines that each printed page has: numbers that count up, and what is repeated, where they cut a
 * sentence or a page ends, and what always stands beside such.
 */
function findPageLines(lines: readonly Printed[]): ReadonlySet<number> {
  const groups = findGroups(lines);
  const runs = findRuns(lines, groups);
  const runOf = new Map<number, Run>();
  for (const run of runs) for (let i = run.start; i < run.end; i++) runOf.set(i, run);

  const isPageApart = (group: Group) => {
    const pages = lines.slice(group[0], group.at(-1));
    const letters = pages.reduce((sum, { text }) => sum + text.length, 0);
    return letters >= SHORTEST_PAGE * (group.length - 1);
  };

  const found = new Set<number>();
  const take = (group: Group, isNumbered: boolean) => {
    group.forEach((i, nth) => {
      // What stands over the first page is its head, and may be the headline or tell the day.
      const isHead = nth === 0 && !isNumbered && !runOf.get(i)?.isBreak;
      if (!isHead) found.add(i);
    });
  };
  const others: Group[] = [];
  for (const group of groups) {
    const texts = group.map((i) => lines[i]?.text ?? '');
    const around = group.flatMap((i) => runOf.get(i) ?? []);
    const breaks = around.filter(({ isBreak }) => isBreak).length;
    const isPageOf = texts.every((text) => PAGE_OF.test(text));
    const isNumbered = isCounting(texts);
    const isAtFeed = around.some((run) => run.isAtFeed);
    if (isPageOf) take(group, true);
    else if (!isNumbered && texts.every((text) => NUMBER_ALONE.test(text))) continue;
    else if (breaks >= (isNumbered || isAtFeed ? 1 : 2) && (isAtFeed || isPageApart(group))) {
      take(group, isNumbered);
    } else others.push(group);
  }
  const pages = new Set([...found].map((i) => runOf.get(i)));
  for (const group of others) {
    // Over the first page, nothing stands above it.
    if (group.slice(1).every((i) => pages.has(runOf.get(i)))) take(group, false);
  }
  return found;
}

/**
 * Takes a text that was printed on pages without what stands on each of them, such as its number, and
 * puts a paragraph together that goes on from one to the next.
 */
export function withoutPages(text: string): Unprinted {
  const lines = readLines(text);
  const found = findPageLines(lines);
  if (found.size === 0 && !lines.some(({ isFirst }) => isFirst)) return { text, dropped: [] };
  const given = text.replaceAll(FORM_FEED, '').split('\n');
  const kept: string[] = [];
  let last: Printed | undefined;
  let isBroken = false;
  lines.forEach((line, i) => {
    isBroken ||= line.isFirst;
    if (found.has(i)) {
      isBroken = true;
      return;
    }
    if (!isBroken) kept.push(...given.slice((last?.at ?? -1) + 1, line.at));
    else if (last === undefined || SENTENCE_END.test(last.text)) kept.push('');
    kept.push(given[line.at] ?? '');
    last = line;
    isBroken = false;
  });
  return {
    text: kept.join('\n'),
    dropped: [...found]
      .sort((a, b) => a - b)
      .map((i) => ({ text: lines[i]?.text ?? '', reason: REASON })),
  };
}
