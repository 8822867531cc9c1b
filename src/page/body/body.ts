import { tells } from '../../story/copied/own-words.js';
import { LINK, type Line, wordsIn } from '../../story/page-line.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import { align, squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import {
  AROUND_STORY,
  BYLINE,
  DATE,
  LINK_ELSEWHERE,
  NAVIGATION,
  STANDFIRST,
  UNDER_HEADLINE,
} from '../blocks/place.js';
import { createTree, type Tree } from '../blocks/tree.js';
import { findHome } from '../home.js';
import { CONCEALED, findConcealed } from './concealed.js';
import { findAnnounced, findCards, isHeadlineElsewhere } from './elsewhere.js';
import { findEntryElements } from './entries.js';
import { readHeadLines } from './head.js';
import { findLost } from './lost.js';
import { findOthers, type Others } from './others.js';
import { createSaid, type ReadPlace } from './said.js';

const CAPTION = /caption/;
const ITEM = /^(?:LI|DD|DT)$/;
const FEWEST_WORDS = 5;

/** How many blocks that are seen are in each element. */
function countBlocks(
  blocks: readonly Block[],
  outwards: Tree['outwards'],
): ReadonlyMap<number, number> {
  const held = new Map<number, number>();
  for (const { element, hidden } of blocks) {
    if (hidden) continue;
    for (const around of outwards(element)) held.set(around, (held.get(around) ?? 0) + 1);
  }
  return held;
}

/** Tells whether something that Readability left out is of the story. */
function createMissing(
  { blocks, elements }: Blocks,
  { outwards, parentOf, hasStory, container, isWithin }: Tree,
  placeOf: ReadPlace,
  chosen: ReadonlySet<number>,
  headline: string,
  isStated: (block: Block) => boolean,
  entries: ReadonlySet<number>,
): (block: Block, i: number) => boolean {
  const isInEntry = ({ element }: Block) =>
    entries.size > 0 && [...outwards(element)].some((around) => entries.has(around));
  const parentsOfStory = new Set([...chosen].map((i) => blocks[i]?.element ?? -1));
  const siblings = new Set([...parentsOfStory].map(parentOf));
  const cousins = new Set([...siblings].map(parentOf));
  const held = countBlocks(blocks, outwards);

  const order = [...chosen].sort((a, b) => a - b);
  const first = order[0] ?? blocks.length;
  const last = order.at(-1) ?? -1;
  const title = squeeze(headline);
  /** A paragraph may be set as a heading, the first one above all. */
  const isSetLarge = ({ text, tag, linked }: Block) =>
    /^H[2-6]$/.test(tag) &&
    linked === 0 &&
    SENTENCE_END.test(text) &&
    !text.endsWith(':') &&
    squeeze(text) !== title;
  const headingAt = blocks.findLastIndex(
    (block, i) =>
      i < first &&
      ((/^H[12]$/.test(block.tag) && !isSetLarge(block)) || squeeze(block.text) === title),
  );
  /** Whether the list of an item stands beside the story's paragraphs, or has some of it. */
  const isListOfStory = (item: number): boolean =>
    hasStory(parentOf(item)) || siblings.has(parentOf(parentOf(item)));

  const markupOf = (element: number) => `${elements[element]?.name} ${elements[element]?.classes}`;
  const boxes = new Set([...siblings].map(markupOf));
  /** Whether an element is beside a box with paragraphs of the story, and a box like it. */
  const isInBoxAlike = (element: number) =>
    cousins.has(parentOf(element)) && boxes.has(markupOf(element));

  return (block, i) => {
    if (block.hidden || order.length === 0) return false;
    if (placeOf(block, 'sure') !== undefined) return false;
    if (isStated(block)) return true;
    if (block.linked >= LINK) return false;
    const parent = parentOf(block.element);
    const isBeside = siblings.has(parent) || parentsOfStory.has(block.element);
    const words = wordsIn(block.text);
    const isSentence = SENTENCE_END.test(block.text);
    const isHeading = HEADING.test(block.tag);
    if (placeOf(block) !== undefined) {
      // What tells something, beside the paragraphs, may be called anything.
      return i > first && i < last && isBeside && tells(block.text);
    }
    if (isInEntry(block)) return true;
    if (i > first && i < last) {
      if (!isWithin(block.element)) return false;
      return (
        (isSentence && (words >= FEWEST_WORDS || isBeside)) ||
        (isBeside && block.tag !== 'DIV') ||
        // Some pages put each paragraph, and each heading, into a box of its own.
        (isHeading && held.get(parent) === 1 && cousins.has(parentOf(parent))) ||
        (ITEM.test(block.tag) && isListOfStory(block.element))
      );
    }
    if (!isSentence || words < FEWEST_WORDS) return false;
    if (isHeading && !(i < first && headingAt !== -1 && isSetLarge(block))) return false;
    if (i < first)
      return headingAt !== -1 ? i > headingAt : isWithin(block.element) && container !== -1;
    const isInLine = isBeside || (isInBoxAlike(parent) && tells(block.text));
    return isInLine && isWithin(block.element) && block.tag === 'P';
  };
}

/** Tells whether a block stands in the text that a page states for machines. */
function createIsStated(stated: string): (block: Block) => boolean {
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
  const aligned = [...align(blocks, texts)];
  const found = aligned.filter((i) => !isOther(i));
  const seen = new Set(storyIn(found, aligned, others));
  const concealed = findConcealed(page, seen, isStated);
  const chosen = new Set([...seen, ...concealed]);
  const tree = createTree(page, chosen);
  // A quotation around the story is its layout.
  const isCiting = ({ cites }: Block) => cites !== undefined && !tree.isAround(cites);
  const said = createSaid(page, tree, chosen);
  const placeOf: ReadPlace = (block, evidence) =>
    isCiting(block) ? undefined : said(block, evidence);
  const home = findHome(page, headline);
  const entries =
    home === undefined ? new Set<number>() : findEntryElements(page, home, chosen, isLive);
  const isMissing = createMissing(page, tree, placeOf, chosen, headline, isStated, entries);
  const cards = findCards(blocks);
  const announced = findAnnounced(blocks);

  const isIn = blocks.map((block, i) => !isOther(i) && (chosen.has(i) || isMissing(block, i)));
  // Whose words they are goes with the words.
  let isQuoteIn = false;
  blocks.forEach((block, i) => {
    if (block.hidden && !chosen.has(i)) return;
    if (isCiting(block) && isQuoteIn) isIn[i] = true;
    isQuoteIn = isIn[i] === true;
  });
  const isBody = (block: Block, i: number) =>
    isIn[i] === true &&
    SENTENCE_END.test(block.text) &&
    !HEADING.test(block.tag) &&
    placeOf(block) === undefined;
  const firstBody = blocks.findIndex(isBody);
  const lastBody = blocks.findLastIndex(isBody);
  const inHead = readHeadLines(blocks, headline, firstBody);

  const lost = home === undefined ? new Set<number>() : findLost(page, home, isIn);

  return blocks.flatMap((block, i): readonly Line[] => {
    const { text, linked, hidden, card, tag } = block;
    const isMaybeOfStory = () =>
      tells(text) && tree.isWithin(block.element) && placeOf(block) === undefined;
    if (hidden && !chosen.has(i)) {
      return isMaybeOfStory() && !isStated(block) ? [{ text, reason: CONCEALED }] : [];
    }
    const line = { text, linked, ...(isCiting(block) && { cites: true }) };
    const place = placeOf(block);
    if (isIn[i] !== true) {
      const reason =
        place?.reason ??
        inHead.get(i) ??
        others.reasons.get(i) ??
        (lost.has(i) ? UNDER_HEADLINE : AROUND_STORY);
      return [{ ...line, reason }];
    }
    const isAmong = i > firstBody && i < lastBody;
    const isHeading = HEADING.test(tag);
    const isLink = isAmong && isHeadlineElsewhere(block) && !announced.has(i);
    if (isLink || (card !== undefined && cards.has(card))) {
      return [{ ...line, reason: LINK_ELSEWHERE }];
    }
    if (place === undefined) {
      const mark = inHead.get(i);
      return [{ ...line, ...(mark !== undefined && { mark }) }];
    }
    const { reason, evidence } = place;
    if (evidence === 'sure') {
      const isOut = place === NAVIGATION || CAPTION.test(reason);
      return [{ ...line, ...(isOut && { reason }) }];
    }
    // What is called so among the paragraphs is a heading of theirs, or where something is.
    const isHeadOfStory =
      reason === STANDFIRST ||
      ((isHeading || tag === 'ADDRESS') && (reason === BYLINE || reason === DATE));
    return [{ ...line, ...(!(isAmong && isHeadOfStory) && { mark: reason }) }];
  });
}
