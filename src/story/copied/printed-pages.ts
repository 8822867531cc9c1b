import { SENTENCE_END } from '../../text/sentence-end.js';
import { isAddressOrHost } from '../addresses.js';
import { readByline, readPeople } from '../byline.js';
import { isMastheadName } from '../masthead-name.js';
import type { DroppedLine } from '../page-line.js';
import type { Origin } from '../story.js';

/** A text whose printed pages are one. */
export interface Unprinted {
  readonly text: string;
  readonly dropped: readonly DroppedLine[];
  /** What each page says of the newspaper and its day, where they agree. */
  readonly origin: Pick<Origin, 'publisher' | 'published'>;
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
  /** Whether the text says that a page ends here, or it begins or ends itself. */
  readonly isEdge: boolean;
  readonly isAtFeed: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether a sentence goes on under it. */
  readonly isCut: boolean;
}

/** The places of lines that have the same words, whatever their numbers. */
type Group = readonly number[];

const REASON = 'a line of each printed page';
const FORM_FEED = '\f';
/** Characters of a line at the edge of a page. */
const LONGEST = 150;
/** Characters from one edge to the next at least: a list may have numbers on lines of their own. */
const SHORTEST_PAGE = 200;
/** Numbers under paragraphs that are those of pages, though none cuts a sentence. */
const FEWEST_UNCUT = 3;
const NUMBER = /\d+/g;
const SMALL = /^\p{Ll}/u;
/** "Page 2 of 5" stands nowhere else on a line of its own. */
const PAGE_OF = /^page\s+\d{1,4}\s+(?:of|\/)\s+\d{1,4}$/i;
/** "Skerry Times, page 2", "https://skerry.example/ferries 2/3" */
const NAMES_PAGE = /(?:^|\s)(?:page|p\.)\s?\d{1,4}$|^(?:https?:\/\/|www\.)\S+\s\d{1,4}\/\d{1,4}$/i;
/** The number of a page, and what is drawn around it. */
const NUMBER_ALONE = /^[-–—|[(\s]*\d{1,4}[-–—|\])\s]*$/;

const HOUR = /\d[:.]\d\d(?!\d)/;

/** Whether a line may be what all pages have over them: no number alone, and no part of a song. */
const mayBeHead = (text: string) =>
  !NUMBER_ALONE.test(text) && (!SMALL.test(text) || isAddressOrHost(text));
/** "The Skerry Times", "Friday, 11 April 2025", which stand in one line. */
const partsOf = (text: string) =>
  text.split(/\s{2,}|\s*\|\s*/).filter((part) => !NUMBER_ALONE.test(part));

/** Whether a line is a newspaper's name and a day, one at each edge of a page. */
function isHead(text: string): boolean {
  const parts = partsOf(text);
  const isDay = (part: string) => readByline(part)?.reason === 'the date';
  return parts.some(isDay) && parts.every((part) => isDay(part) || isMastheadName(part));
}
/** Who speaks may have a name over each speech. */
const maySpeak = (text: string) => readPeople(text) !== undefined && !isMastheadName(text);

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
    // What says something may be said twice.
    if (text.length > LONGEST || SENTENCE_END.test(text)) return;
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

/** The run that each line of a group is in. */
function findRuns(
  lines: readonly Printed[],
  groups: readonly Group[],
): ReadonlyMap<number | undefined, Run> {
  const grouped = new Set(groups.flat());
  const runs = new Map<number, Run>();
  for (let start = 0; start < lines.length; start++) {
    if (!grouped.has(start)) continue;
    let end = start + 1;
    while (grouped.has(end)) end++;
    const isAtFeed = lines.slice(start, end + 1).some(({ isFirst }) => isFirst);
    const isFirst = start === 0;
    const isLast = end === lines.length;
    const before = lines[start - 1]?.text ?? '.';
    const isCut = !SENTENCE_END.test(before) && SMALL.test(lines[end]?.text ?? '');
    const run = { isEdge: isAtFeed || isFirst || isLast, isAtFeed, isFirst, isLast, isCut };
    for (let i = start; i < end; i++) runs.set(i, run);
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
 * The lines that each printed page has: numbers that count up to the end of the text, where they cut a
 * sentence; what stands at the edges of pages and nowhere else, where the text says where these are;
 * and what always stands beside such. A song, too, has lines that come again and cut a sentence.
 */
function findPageLines(lines: readonly Printed[]): ReadonlySet<number> {
  const groups = findGroups(lines);
  const runOf = findRuns(lines, groups);
  const hasFeeds = lines.some(({ isFirst }) => isFirst);
  let letters = 0;
  const lettersOver = lines.map(({ text }) => {
    letters += text.length;
    return letters - text.length;
  });

  /** Whether pages are told by a group that counts, in a text that does not part them itself. */
  const partsPages = (group: Group, texts: readonly string[]) => {
    const [over = 0, under = 0] = [group[0], group.at(-1)].map((i) => lettersOver[i ?? 0]);
    if (under - over < SHORTEST_PAGE * (group.length - 1)) return false;
    const cut = group.filter((i) => runOf.get(i)?.isCut).length;
    // Steps and verses have their numbers over them.
    const isUnder = over >= SHORTEST_PAGE && (runOf.get(group.at(-1))?.isLast ?? false);
    return (
      texts.every((text) => NAMES_PAGE.test(text)) ||
      (isUnder && (cut > 0 || group.length >= FEWEST_UNCUT)) ||
      (over >= SHORTEST_PAGE && cut === group.length)
    );
  };

  const found = new Set<number>();
  const others: Group[] = [];
  for (const group of groups) {
    const texts = group.map((i) => lines[i]?.text ?? '');
    const isPages = texts.every((text) => PAGE_OF.test(text));
    const isNumbered = isCounting(texts);
    const isTold = hasFeeds ? group.every((i) => runOf.get(i)?.isEdge) : partsPages(group, texts);
    if (isPages || (isNumbered && isTold)) for (const i of group) found.add(i);
    else if (texts.every((text) => mayBeHead(text))) others.push(group);
  }
  lines.forEach(({ text, isFirst }, i) => {
    const isEdge = isFirst || lines[i + 1]?.isFirst;
    if (i > 0 && isEdge && isHead(text)) found.add(i);
  });
  const pages = new Set([...found].map((i) => runOf.get(i)));
  for (const group of others) {
    const isEdge = (run: Run | undefined) => run?.isAtFeed || pages.has(run);
    const around = group.map((i) => runOf.get(i));
    const mayEnd = !group.some((i) => maySpeak(lines[i]?.text ?? ''));
    if (!around.every((run) => (mayEnd && run?.isEdge) || pages.has(run))) continue;
    if (!around.some(isEdge)) continue;
    // What stands over the first page is its head, and may be the headline or tell the day.
    for (const i of group) if (!runOf.get(i)?.isFirst) found.add(i);
  }
  return found;
}

/** What a line tells that has a newspaper's name and a day: a day alone, or an hour, is that of printing. */
function readEdge(line: string): Unprinted['origin'] {
  const parts = partsOf(line);
  const publisher = parts.find(isMastheadName);
  const published = parts.map((part) => readByline(part)?.published).find(Boolean);
  return publisher === undefined || published === undefined || HOUR.test(line)
    ? {}
    : { publisher, published };
}

/** What the lines of printed pages tell of a story; where they tell of several days or newspapers, nothing. */
function readOrigin(lines: readonly string[]): Unprinted['origin'] {
  const read = lines.map(readEdge).filter(({ published }) => published !== undefined);
  const [first, ...others] = new Set(read.map((edge) => JSON.stringify(edge)));
  return first === undefined || others.length > 0 ? {} : (read[0] ?? {});
}

/**
 * Takes a text that was printed on pages without what stands on each of them, such as its number, and
 * puts a paragraph together that goes on from one to the next.
 */
export function withoutPages(text: string): Unprinted {
  const lines = readLines(text);
  const found = findPageLines(lines);
  if (found.size === 0 && !lines.some(({ isFirst }) => isFirst))
    return { text, dropped: [], origin: {} };
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
  const dropped = [...found].sort((a, b) => a - b).map((i) => lines[i]?.text ?? '');
  return {
    text: kept.join('\n'),
    dropped: dropped.map((text) => ({ text, reason: REASON })),
    origin: readOrigin(dropped),
  };
}
