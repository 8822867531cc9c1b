import { tells } from '../../story/copied/own-words.js';
import type { Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { type Home, isText, type Range, shownIn } from '../home.js';
import { WHOLE } from './elsewhere.js';

/** Elements of one kind from which on they are a list of something else, such as comments. */
const FEWEST_ALIKE = 3;
/** From this share of a story on, what stands under it may be the rest of it. */
const MUCH = 0.2;

/**
 * Finds what tells something under the headline, and is not taken for the story: before it or among it, or,
 * where that is much, right behind it. What stands under a heading of its own there is something else, and so
 * is what leads to another page, or stands in a list.
 *
 * @param isIn - which blocks are taken for the story
 */
export function findLost(
  page: Blocks,
  { anchor, home, ranges }: Home,
  isIn: readonly boolean[],
): ReadonlySet<number> {
  const { blocks, elements, parents } = page;
  const { last: end = -1 } = ranges.get(home) ?? {};
  const own = blocks.flatMap((block, i) => (isIn[i] === true && isText(block) ? [i] : []));
  const last = own.at(-1) ?? -1;
  const headingBehind = blocks.findIndex(
    ({ tag, hidden }, i) => i > last && !hidden && HEADING.test(tag),
  );
  const untold = blocks.flatMap((block, i) => {
    const isUnder =
      i > anchor && i <= end && (i < last || headingBehind === -1 || i < headingBehind);
    return isUnder && isIn[i] !== true && isText(block) && tells(block.text) ? [i] : [];
  });

  const hasStory = ({ first, last }: Range) => own.some((i) => i >= first && i <= last);
  /** The elements around a block that have nothing of the story, but for a paragraph. */
  const boxesOf = (i: number): readonly number[] =>
    [...outwardsFrom(blocks[i]?.element ?? -1, parents)].filter((element) => {
      const range = ranges.get(element);
      return range !== undefined && elements[element]?.name !== 'P' && !hasStory(range);
    });
  const kindOf = (element: number) =>
    `${parents[element]} ${elements[element]?.name} ${elements[element]?.classes}`;
  const alike = new Map<string, Set<number>>();
  for (const element of untold.flatMap(boxesOf)) {
    const kind = kindOf(element);
    alike.set(kind, (alike.get(kind) ?? new Set()).add(element));
  }
  const isOther = (element: number) => {
    const range = ranges.get(element);
    const isLinked = ({ tag, linked }: Blocks['blocks'][number]) =>
      HEADING.test(tag) && linked >= WHOLE;
    const { size = 0 } = alike.get(kindOf(element)) ?? {};
    return size >= FEWEST_ALIKE || (range !== undefined && shownIn(page, range).some(isLinked));
  };
  const lost = untold.filter((i) => !boxesOf(i).some(isOther));
  const isMuch = lost.length > MUCH * own.length;
  return new Set(lost.filter((i) => i < last || isMuch));
}
