import { tells } from '../../story/copied/own-words.js';
import type { Line } from '../../story/page-line.js';
import type { Block } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import {
  AROUND_STORY,
  BYLINE,
  DATE,
  LINK_ELSEWHERE,
  NAVIGATION,
  type Place,
  STANDFIRST,
  UNDER_HEADLINE,
} from '../blocks/place.js';
import type { Tree } from '../blocks/tree.js';
import { CONCEALED } from './concealed.js';
import { isHeadlineElsewhere } from './elsewhere.js';
import type { ReadPlace } from './said.js';

const CAPTION = /caption/;

/** A page when it is known which of its blocks are the story's. */
export interface SortedPage {
  readonly tree: Tree;
  readonly placeOf: ReadPlace;
  /** Whether a block is a quotation. */
  readonly isCiting: (block: Block) => boolean;
  /** Whether a block stands in the text that the page states for machines. */
  readonly isStated: (block: Block) => boolean;
  /** The blocks that are the story's, seen or not, and those with what is taken in again. */
  readonly chosen: ReadonlySet<number>;
  readonly isIn: readonly boolean[];
  /** The first and the last paragraph. */
  readonly firstBody: number;
  readonly lastBody: number;
  /** Why lines are not the story's: in its head, and as a part of others. */
  readonly inHead: ReadonlyMap<number, string>;
  readonly ofOthers: ReadonlyMap<number, string>;
  /** What may be the story's, and is not taken for it. */
  readonly lost: ReadonlySet<number>;
  /** The links around several lines, and the names in lists that the story leads up to. */
  readonly cards: ReadonlySet<number>;
  readonly announced: ReadonlySet<number>;
}

/** Whether nobody sees a block that may be of the story all the same. */
function isConcealed(block: Block, { tree, placeOf, isStated }: SortedPage): boolean {
  const isMaybeOfStory =
    tells(block.text) && tree.isWithin(block.element) && placeOf(block) === undefined;
  return isMaybeOfStory && !isStated(block);
}

/** Why a block is none of the story's. */
function reasonOf(block: Block, i: number, page: SortedPage): string {
  const { placeOf, inHead, ofOthers, lost } = page;
  const known = placeOf(block)?.reason ?? inHead.get(i) ?? ofOthers.get(i);
  return known ?? (lost.has(i) ? UNDER_HEADLINE : AROUND_STORY);
}

/** Whether what is called so among the paragraphs is a heading of theirs, or where something is. */
const isHeadOfStory = ({ tag }: Block, { reason }: Place): boolean =>
  reason === STANDFIRST ||
  ((HEADING.test(tag) || tag === 'ADDRESS') && (reason === BYLINE || reason === DATE));

/**
 * The line for a block, with the reason why it is not part of the story or what may speak against
 * it; undefined for a block that nobody misses.
 */
export function lineOf(block: Block, i: number, page: SortedPage): Line | undefined {
  const { text, linked, card } = block;
  if (block.hidden && !page.chosen.has(i)) {
    return isConcealed(block, page) ? { text, reason: CONCEALED } : undefined;
  }
  const line = { text, linked, ...(page.isCiting(block) && { cites: true }) };
  if (page.isIn[i] !== true) return { ...line, reason: reasonOf(block, i, page) };

  const isAmong = i > page.firstBody && i < page.lastBody;
  const isLink = isAmong && isHeadlineElsewhere(block) && !page.announced.has(i);
  const isInCard = card !== undefined && page.cards.has(card);
  if (isLink || isInCard) return { ...line, reason: LINK_ELSEWHERE };

  const place = page.placeOf(block);
  if (place === undefined) {
    const mark = page.inHead.get(i);
    return mark === undefined ? line : { ...line, mark };
  }
  const { reason, evidence } = place;
  if (evidence === 'sure') {
    return place === NAVIGATION || CAPTION.test(reason) ? { ...line, reason } : line;
  }
  return isAmong && isHeadOfStory(block, place) ? line : { ...line, mark: reason };
}
