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

/**
 * Finds the entries of a story that is written while things happen, of which Readability takes one for
 * the whole: under the same headline, they are of one kind, and each begins with its hour.
 *
 * @param isLive - whether the page says for machines that its story is such a one
 * @returns the elements, none where the story is in no entry
 */
export function findEntryElements(
  page: Blocks,
  { anchor, home, ranges }: Home,
  chosen: ReadonlySet<number>,
  isLive: boolean,
): ReadonlySet<number> {
  const { blocks, elements, parents } = page;
  const rangeOf = (element: number) => ranges.get(element) ?? { first: -1, last: -1 };
  /** Where it stands, what it is called, and whether its hour stands over its heading. */
  const kindOf = (element: number) =>
    [
      parents[element],
      elements[element]?.name,
      elements[element]?.classes.split(/\s/, 1)[0],
      isHour(shownIn(page, rangeOf(element))[0]?.text ?? ''),
    ].join(' ');
  const isEntry = (element: number, isTimed: boolean): boolean => {
    const range = rangeOf(element);
    const lines = shownIn(page, range);
    const isOfStory = isTimed ? isTimedEntry(page, range) : lines.some(isText);
    return range.first > anchor && isOfStory && !lines.some(leadsElsewhere);
  };
  /** The elements of the kind of one, up to a heading between them that begins another part of the page. */
  const alikeOf = (element: number, isTimed: boolean): readonly number[] => {
    const kind = kindOf(element);
    const alike = [...ranges.keys()].filter(
      (other) => kindOf(other) === kind && isEntry(other, isTimed),
    );
    const isInside = (i: number) =>
      alike.map(rangeOf).some(({ first, last }) => i >= first && i <= last);
    const { last } = rangeOf(element);
    const end = blocks.findIndex(
      ({ tag, hidden }, i) => i > last && !hidden && PART.test(tag) && !isInside(i),
    );
    return end === -1 ? alike : alike.filter((other) => rangeOf(other).first < end);
  };

  const entries = new Set<number>();
  const seen = new Set<number>([home]);
  for (const i of chosen) {
    for (const element of outwardsFrom(blocks[i]?.element ?? -1, parents)) {
      if (seen.has(element)) break;
      seen.add(element);
      if (elements[element]?.name === 'P' || entries.has(element)) continue;
      const isTimed = isEntry(element, true);
      if (!isTimed && !(isLive && isEntry(element, false))) continue;
      const alike = alikeOf(element, isTimed);
      if (!isTimed && alike.length < FEWEST_UNTIMED) continue;
      if (areStories(page, alike.map(rangeOf))) continue;
      for (const other of alike) entries.add(other);
    }
  }
  return entries;
}
