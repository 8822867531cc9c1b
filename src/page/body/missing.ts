import { tells } from '../../story/copied/own-words.js';
import { LINK, wordsIn } from '../../story/page-line.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import { squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import type { Tree } from '../blocks/tree.js';
import type { ReadPlace } from './said.js';

const ITEM = /^(?:LI|DD|DT)$/;
const FEWEST_WORDS = 5;

/** What is known of a page when what Readability has left out of it is looked at. */
export interface KnownOfPage {
  readonly placeOf: ReadPlace;
  /** The blocks that the story is known to be made of. */
  readonly chosen: ReadonlySet<number>;
  readonly headline: string;
  /** Whether a block stands in the text that the page states for machines. */
  readonly isStated: (block: Block) => boolean;
  /** The elements that are entries of the story. */
  readonly entries: ReadonlySet<number>;
}

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
export class Missing {
  readonly #page: Blocks;
  readonly #tree: Tree;
  readonly #known: KnownOfPage;
  readonly #parentsOfStory: ReadonlySet<number>;
  readonly #siblings: ReadonlySet<number>;
  readonly #cousins: ReadonlySet<number>;
  /** The markup of the boxes in which paragraphs of the story stand. */
  readonly #boxes: ReadonlySet<string>;
  readonly #held: ReadonlyMap<number, number>;
  /** The first and the last block of the story. */
  readonly #first: number;
  readonly #last: number;
  readonly #title: string;
  readonly #headingAt: number;

  constructor(page: Blocks, tree: Tree, known: KnownOfPage) {
    const { blocks } = page;
    this.#page = page;
    this.#tree = tree;
    this.#known = known;
    const order = [...known.chosen].sort((a, b) => a - b);
    this.#first = order[0] ?? blocks.length;
    this.#last = order.at(-1) ?? -1;
    this.#parentsOfStory = new Set(order.map((i) => blocks[i]?.element ?? -1));
    this.#siblings = new Set([...this.#parentsOfStory].map(tree.parentOf));
    this.#cousins = new Set([...this.#siblings].map(tree.parentOf));
    this.#boxes = new Set([...this.#siblings].map((element) => this.#markupOf(element)));
    this.#held = countBlocks(blocks, tree.outwards);
    this.#title = squeeze(known.headline);
    this.#headingAt = blocks.findLastIndex((block, i) => i < this.#first && this.#isHeading(block));
  }

  /** Whether a block is missing from the story. */
  has(block: Block, i: number): boolean {
    const { placeOf, isStated, chosen } = this.#known;
    if (block.hidden || chosen.size === 0) return false;
    if (placeOf(block, 'sure') !== undefined) return false;
    if (isStated(block)) return true;
    if (block.linked >= LINK) return false;
    const isAmong = i > this.#first && i < this.#last;
    if (placeOf(block) !== undefined) {
      // What tells something, beside the paragraphs, may be called anything.
      return isAmong && this.#isBeside(block) && tells(block.text);
    }
    if (this.#isInEntry(block)) return true;
    if (isAmong) return this.#isBetween(block);
    if (!SENTENCE_END.test(block.text) || wordsIn(block.text) < FEWEST_WORDS) return false;
    return i < this.#first ? this.#isAbove(block, i) : this.#isBelow(block);
  }

  /** Whether a block between the paragraphs is one of theirs. */
  #isBetween(block: Block): boolean {
    const { element, text, tag } = block;
    const { isWithin, parentOf } = this.#tree;
    if (!isWithin(element)) return false;
    const isBeside = this.#isBeside(block);
    if (SENTENCE_END.test(text) && (isBeside || wordsIn(text) >= FEWEST_WORDS)) return true;
    if (isBeside && tag !== 'DIV') return true;
    // Some pages put each paragraph, and each heading, into a box of its own.
    const parent = parentOf(element);
    const isAlone = this.#held.get(parent) === 1 && this.#cousins.has(parentOf(parent));
    if (HEADING.test(tag) && isAlone) return true;
    return ITEM.test(tag) && this.#isListOfStory(element);
  }

  /** Whether a sentence above the first paragraph comes before it. */
  #isAbove(block: Block, i: number): boolean {
    const { container, isWithin } = this.#tree;
    const hasHeading = this.#headingAt !== -1;
    if (HEADING.test(block.tag) && !(hasHeading && this.#isSetLarge(block))) return false;
    return hasHeading ? i > this.#headingAt : isWithin(block.element) && container !== -1;
  }

  /** Whether a sentence below the last paragraph follows it. */
  #isBelow(block: Block): boolean {
    if (block.tag !== 'P' || !this.#tree.isWithin(block.element)) return false;
    return this.#isBeside(block) || (this.#isInBoxAlike(block) && tells(block.text));
  }

  #isBeside({ element }: Block): boolean {
    return this.#siblings.has(this.#tree.parentOf(element)) || this.#parentsOfStory.has(element);
  }

  #isInEntry({ element }: Block): boolean {
    const { entries } = this.#known;
    return entries.size > 0 && [...this.#tree.outwards(element)].some((each) => entries.has(each));
  }

  /** Whether the list of an item stands beside the story's paragraphs, or has some of it. */
  #isListOfStory(item: number): boolean {
    const { hasStory, parentOf } = this.#tree;
    return hasStory(parentOf(item)) || this.#siblings.has(parentOf(parentOf(item)));
  }

  #markupOf(element: number): string {
    const { name, classes } = this.#page.elements[element] ?? {};
    return `${name} ${classes}`;
  }

  /** Whether a block is in a box beside one with paragraphs of the story, and like it. */
  #isInBoxAlike({ element }: Block): boolean {
    const box = this.#tree.parentOf(element);
    return this.#cousins.has(this.#tree.parentOf(box)) && this.#boxes.has(this.#markupOf(box));
  }

  /** Whether a block may be what the story stands under. */
  #isHeading(block: Block): boolean {
    const isLarge = /^H[12]$/.test(block.tag) && !this.#isSetLarge(block);
    return isLarge || squeeze(block.text) === this.#title;
  }

  /** A paragraph may be set as a heading, the first one above all. */
  #isSetLarge({ text, tag, linked }: Block): boolean {
    return (
      /^H[2-6]$/.test(tag) &&
      linked === 0 &&
      SENTENCE_END.test(text) &&
      !text.endsWith(':') &&
      squeeze(text) !== this.#title
    );
  }
}
