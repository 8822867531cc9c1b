import { isSentence, LINK } from '../story/page-line.js';
import { squeeze } from './align.js';
import type { Block, Blocks } from './blocks/blocks.js';
import { HEADING } from './blocks/headings.js';
import { outwardsFrom } from './blocks/tree.js';

/** Sentences that stand with a headline where its story does, at least. */
const FEWEST_SENTENCES = 2;

/** The blocks of a page that are in an element: from the first to the last. */
export interface Range {
  readonly first: number;
  last: number;
}

/** Which blocks are in each element of a page. */
export function rangesOf({ blocks, parents }: Blocks): ReadonlyMap<number, Range> {
  const ranges = new Map<number, Range>();
  blocks.forEach(({ element, hidden }, i) => {
    if (hidden) return;
    for (const around of outwardsFrom(element, parents)) {
      const range = ranges.get(around);
      if (range === undefined) ranges.set(around, { first: i, last: i });
      else range.last = i;
    }
  });
  return ranges;
}

/** Whether a block is a paragraph of prose, of whatever story. */
export const isText = ({ text, tag, linked, hidden }: Block) =>
  !hidden && !HEADING.test(tag) && linked < LINK && isSentence(text);

/** The blocks of a page from one to another that are not hidden. */
export const shownIn = ({ blocks }: Blocks, { first, last }: Range): readonly Block[] =>
  blocks.slice(first, last + 1).filter(({ hidden }) => !hidden);

/** Where the headline stands over its story: the last of the places before the first sentence. */
function findHeadline(blocks: readonly Block[], headline: string): number {
  const title = squeeze(headline);
  if (title === '') return -1;
  const isTitle = ({ text, hidden }: Block) => !hidden && squeeze(text) === title;
  const first = blocks.findIndex(isTitle);
  const sentence = blocks.findIndex((block, i) => i > first && isText(block) && !isTitle(block));
  return blocks.findLastIndex((block, i) => i < sentence && isTitle(block));
}

/** Where a headline stands, and its story with it. */
export interface Home {
  /** The block that is the headline. */
  readonly anchor: number;
  /** The element that is around both. */
  readonly home: number;
  /** The innermost one around both that says that a story is in it. */
  readonly marked: number | undefined;
  /** The blocks in each element of the page. */
  readonly ranges: ReadonlyMap<number, Range>;
}

/** Finds the element that a headline and the sentences under it share, if any. */
export function findHome(page: Blocks, headline: string): Home | undefined {
  const { blocks, parents, elements, stories } = page;
  const anchor = findHeadline(blocks, headline);
  if (anchor === -1) return undefined;
  const ranges = rangesOf(page);
  const around = [...outwardsFrom(blocks[anchor]?.element ?? -1, parents)];
  const sentencesIn = (element: number) => {
    const { last = -1 } = ranges.get(element) ?? {};
    return blocks.slice(anchor + 1, last + 1).filter(isText).length;
  };
  const marked = around.find((element) => stories.has(element) && sentencesIn(element) > 0);
  const wide = around.findIndex((element) => sentencesIn(element) >= FEWEST_SENTENCES);
  // What says that it is the story may have one paragraph.
  const narrow = wide === -1 && marked !== undefined ? around.indexOf(marked) : wide;
  if (narrow === -1) return undefined;
  // The main part of a page may have more in it than the story.
  const isStory = (element: number) => stories.has(element) && elements[element]?.name !== 'MAIN';
  const home = around.slice(narrow).find(isStory) ?? around[narrow];
  return home === undefined ? undefined : { anchor, home, marked, ranges };
}
