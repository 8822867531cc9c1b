import type { Line } from '../../story/page-line.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import { align, squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { createTree } from '../blocks/tree.js';
import { findHome } from '../home.js';
import { findConcealed } from './concealed.js';
import { findAnnounced, findCards } from './elsewhere.js';
import { findEntryElements } from './entries.js';
import { readHeadLines } from './head.js';
import { lineOf } from './line-of.js';
import { findLost } from './lost.js';
import { Missing } from './missing.js';
import { findOthers, type Others } from './others.js';
import { createSaid, type ReadPlace } from './said.js';

/** Whether something is so of a block. */
type IsBlock = (block: Block) => boolean;

/** Tells whether a block stands in the text that a page states for machines. */
function createIsStated(stated: string): IsBlock {
  const machine = squeeze(stated);
  return ({ text }) => {
    const key = squeeze(text);
    return key.length > 20 && machine.includes(key);
  };
}

/** The blocks of the story: another one, or a box above, may be all that Readability has found of a short one. */
function storyIn(
  found: readonly number[],
  aligned: readonly number[],
  { own, marked, isAbove }: Others,
): readonly number[] {
  if (aligned.length === 0) return found;
  if (marked.length > 0 && found.every(isAbove)) return marked;
  return found.length === 0 ? own : found;
}

/** The blocks that the story is known to be made of: what Readability has found, and the rest that is held back. */
function chooseBlocks(
  page: Blocks,
  texts: readonly string[],
  others: Others,
  isStated: IsBlock,
  isOther: (i: number) => boolean,
): ReadonlySet<number> {
  const aligned = [...align(page.blocks, texts)];
  const found = aligned.filter((i) => !isOther(i));
  const seen = new Set(storyIn(found, aligned, others));
  return new Set([...seen, ...findConcealed(page, seen, isStated)]);
}

/** Which blocks are the story's with the quotations under them: whose words they are goes with the words. */
function withQuotes(
  blocks: readonly Block[],
  isIn: readonly boolean[],
  isSkipped: (block: Block, i: number) => boolean,
  isCiting: IsBlock,
): readonly boolean[] {
  let isQuoteIn = false;
  return blocks.map((block, i) => {
    if (isSkipped(block, i)) return isIn[i] === true;
    isQuoteIn = isIn[i] === true || (isCiting(block) && isQuoteIn);
    return isQuoteIn;
  });
}

/**
 * Tells the story of a page from what is around it. Readability says where the story is; what it
 * left out of the midst of it, or from before its first paragraph, is taken in again where it reads
 * like a part of it, or where the page's own text for machines has it.
 *
 * @param texts - the paragraphs that Readability has found
 * @param stated - the text that the page states for machines, if any
 * @param isLive - whether the page says for machines that its story is written while things happen
 */
export function sortBlocks(
  page: Blocks,
  texts: readonly string[],
  headline: string,
  stated = '',
  isLive = false,
): readonly Line[] {
  const { blocks } = page;
  const isStated = createIsStated(stated);
  const others = findOthers(page, headline);
  const isOther = (i: number) => {
    const block = blocks[i];
    return others.reasons.has(i) && block !== undefined && !isStated(block);
  };
  const chosen = chooseBlocks(page, texts, others, isStated, isOther);
  const tree = createTree(page, chosen);
  // A quotation around the story is its layout.
  const isCiting = ({ cites }: Block) => cites !== undefined && !tree.isAround(cites);
  const said = createSaid(page, tree, chosen);
  const placeOf: ReadPlace = (block, evidence) =>
    isCiting(block) ? undefined : said(block, evidence);
  const home = findHome(page, headline);
  const entries =
    home === undefined ? new Set<number>() : findEntryElements(page, home, chosen, isLive);
  const missing = new Missing(page, tree, { placeOf, chosen, headline, isStated, entries });

  const isIn = withQuotes(
    blocks,
    blocks.map((block, i) => !isOther(i) && (chosen.has(i) || missing.has(block, i))),
    ({ hidden }, i) => hidden && !chosen.has(i),
    isCiting,
  );
  const isBody = (block: Block, i: number) =>
    isIn[i] === true &&
    SENTENCE_END.test(block.text) &&
    !HEADING.test(block.tag) &&
    placeOf(block) === undefined;
  const firstBody = blocks.findIndex(isBody);
  const sorted = {
    ...{ tree, placeOf, isCiting, isStated, chosen, isIn, firstBody },
    lastBody: blocks.findLastIndex(isBody),
    inHead: readHeadLines(blocks, headline, firstBody),
    ofOthers: others.reasons,
    lost: home === undefined ? new Set<number>() : findLost(page, home, isIn),
    cards: findCards(blocks),
    announced: findAnnounced(blocks),
  };
  return blocks.flatMap((block, i) => lineOf(block, i, sorted) ?? []);
}
