import { tells } from '../../story/copied/own-words.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { type Home, isText, shownIn } from '../home.js';
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

  const hasStory = new Set(
    own.flatMap((i) => [...outwardsFrom(blocks[i]?.element ?? -1, parents)]),
  );
  /** The elements around a block that have nothing of the story, but for a paragraph. */
  const boxesOf = (i: number): readonly number[] =>
    [...outwardsFrom(blocks[i]?.element ?? -1, parents)].filter(
      (element) => elements[element]?.name !== 'P' && !hasStory.has(element),
    );
  const boxes = new Set(untold.flatMap(boxesOf));
  const kindOf = (element: number) =>
    `${parents[element]} ${elements[element]?.name} ${elements[element]?.classes}`;
  const alike = new Map<string, number>();
  for (const box of boxes) alike.set(kindOf(box), (alike.get(kindOf(box)) ?? 0) + 1);
  const isLinked = ({ tag, linked }: Block) => HEADING.test(tag) && linked >= WHOLE;
  const others = new Set(
    [...boxes].filter((box) => {
      const range = ranges.get(box);
      const isOfList = (alike.get(kindOf(box)) ?? 0) >= FEWEST_ALIKE;
      return isOfList || (range !== undefined && shownIn(page, range).some(isLinked));
    }),
  );
  const lost = untold.filter((i) => !boxesOf(i).some((box) => others.has(box)));
  const isMuch = lost.length > MUCH * own.length;
  return new Set(lost.filter((i) => i < last || isMuch));
}
