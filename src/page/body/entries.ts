import { readByline } from '../../story/byline.js';
import { ENTRY } from '../../story/copied/furniture.js';
import { FURNITURE } from '../../story/copied/furniture-rules.js';
import { ruleFor } from '../../story/copied/own-words.js';
import type { Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { type Home, isText, type Range, shownIn } from '../home.js';

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
  const isEntry = (element: number): boolean => {
    const range = ranges.get(element);
    if (range === undefined || range.first <= anchor) return false;
    return isTimedEntry(page, range) || (isLive && shownIn(page, range).some(isText));
  };
  const kindOf = (element: number) =>
    `${parents[element]} ${elements[element]?.name} ${elements[element]?.classes.split(/\s/, 1)[0]}`;
  const kinds = new Set<string>();
  const seen = new Set<number>([home]);
  for (const i of chosen) {
    for (const element of outwardsFrom(blocks[i]?.element ?? -1, parents)) {
      if (seen.has(element)) break;
      seen.add(element);
      if (isEntry(element) && elements[element]?.name !== 'P') kinds.add(kindOf(element));
    }
  }
  return new Set(
    [...ranges.keys()].filter((element) => kinds.has(kindOf(element)) && isEntry(element)),
  );
}
