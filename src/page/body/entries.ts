import { readByline } from '../../story/byline.js';
import { ENTRY } from '../../story/copied/furniture.js';
import { FURNITURE } from '../../story/copied/furniture-rules.js';
import { ruleFor } from '../../story/copied/own-words.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { type Home, isText, type Range, shownIn } from '../home.js';
import { WHOLE } from './elsewhere.js';

/** Entries without an hour, at least, where the page says for machines that it has some. */
const FEWEST_UNTIMED = 3;
const MOST_DAYS = 2;
/** The heading of a part of a page. */
const PART = /^H[12]$/;
const CLOCK = /\d{1,2}[:.]\d\d/;

/** Whether a line is the hour at which something was written, and nothing else. */
const isHour = (text: string): boolean =>
  CLOCK.test(text) &&
  (ruleFor(text, FURNITURE)?.reason === ENTRY || readByline(text)?.reason === 'the date');

/** Whether an element begins with an hour, under a heading at most, and has a paragraph. */
function isTimedEntry(page: Blocks, range: Range): boolean {
  const [first, second, ...rest] = shownIn(page, range);
  if (first === undefined || second === undefined) return false;
  const isTimed = isHour(first.text) || (HEADING.test(first.tag) && isHour(second.text));
  return isTimed && [second, ...rest].some(isText);
}

/** Whether a heading leads to another page, as that of a teaser does. */
const leadsElsewhere = ({ tag, linkedToSite }: Block): boolean =>
  HEADING.test(tag) && linkedToSite >= WHOLE;

/**
 * Whether elements of one kind are a story and others: one has most of what all say, or they are of more
 * days than those on which a story goes on past midnight.
 */
function areStories(page: Blocks, entries: readonly Range[]): boolean {
  const lines = entries.map((range) => shownIn(page, range));
  const counts = lines.map((inside) => inside.filter(isText).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const days = lines.flatMap((inside) =>
    inside.slice(0, 2).flatMap(({ text }) => readByline(text)?.published ?? []),
  );
  return counts.some((count) => count > all / 2) || new Set(days).size > MOST_DAYS;
}

/** Tells which elements may be an entry of the story under the headline. */
const createIsEntry =
  (page: Blocks, { anchor, ranges }: Home) =>
  (element: number, isTimed: boolean): boolean => {
    const range = ranges.get(element);
    if (range === undefined || range.first <= anchor) return false;
    const lines = shownIn(page, range);
    const isOfStory = isTimed ? isTimedEntry(page, range) : lines.some(isText);
    return isOfStory && !lines.some(leadsElsewhere);
  };

/** Where a heading outside of entries begins another part of the page, behind one of them. */
function findNextPart(page: Blocks, entries: readonly Range[], own: Range): number {
  const isPart = ({ tag, hidden }: Block, i: number) =>
    i > own.last &&
    !hidden &&
    PART.test(tag) &&
    !entries.some(({ first, last }) => i >= first && i <= last);
  const end = page.blocks.findIndex(isPart);
  return end === -1 ? page.blocks.length : end;
}

/**
 * Finds the entries of a story that is written while things happen, of which Readability takes one for
 * the whole: under the same headline, they are of one kind, and each begins with its hour.
 *
 * @param isLive - whether the page says for machines that its story is such a one
 * @returns the elements, none where the story is in no entry
 */
export function findEntryElements(
  page: Blocks,
  found: Home,
  chosen: ReadonlySet<number>,
  isLive: boolean,
): ReadonlySet<number> {
  const { blocks, elements, parents } = page;
  const { home, ranges } = found;
  const isEntry = createIsEntry(page, found);
  const kindOf = (element: number) =>
    `${parents[element]} ${elements[element]?.name} ${elements[element]?.classes.split(/\s/, 1)[0]}`;
  const isUnderHeading = ({ first }: Range) => !isHour(blocks[first]?.text ?? '');
  const alikeOf = (element: number, own: Range, isTimed: boolean): ReadonlyMap<number, Range> => {
    const kind = kindOf(element);
    // Hour and heading stand in one order in all entries of a story.
    const isOfForm = (range: Range) => !isTimed || isUnderHeading(range) === isUnderHeading(own);
    const alike = [...ranges].filter(
      ([other, range]) => kindOf(other) === kind && isEntry(other, isTimed) && isOfForm(range),
    );
    const inside = alike.map(([, range]) => range);
    const end = findNextPart(page, inside, own);
    return new Map(alike.filter(([, { first }]) => first < end));
  };

  const entries = new Set<number>();
  const seen = new Set<number>([home]);
  const judged = new Set<string>();
  for (const i of chosen) {
    for (const element of outwardsFrom(blocks[i]?.element ?? -1, parents)) {
      if (seen.has(element)) break;
      seen.add(element);
      const range = ranges.get(element);
      const isNew = elements[element]?.name !== 'P' && !judged.has(kindOf(element));
      if (range === undefined || !isNew) continue;
      const isTimed = isEntry(element, true);
      if (!isTimed && !(isLive && isEntry(element, false))) continue;
      judged.add(kindOf(element));
      const alike = alikeOf(element, range, isTimed);
      const isFew = !isTimed && alike.size < FEWEST_UNTIMED;
      if (isFew || areStories(page, [...alike.values()])) continue;
      for (const other of alike.keys()) entries.add(other);
    }
  }
  return entries;
}
