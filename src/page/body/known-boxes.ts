import { COMMENT, COMMENTS, COOKIES } from '../../story/copied/furniture.js';
import { FURNITURE } from '../../story/copied/furniture-rules.js';
import { ruleFor, tells } from '../../story/copied/own-words.js';
import { wordsIn } from '../../story/page-line.js';
import { squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { isText, type Range, rangesOf, shownIn } from '../home.js';

/** Words of a notice about cookies with all that goes with it, its lines, and words of a button of it, at most. */
const NOTICE_WORDS = 250;
const NOTICE_LINES = 60;
const BUTTON_WORDS = 5;
/** Sentences of a story that stand over the comments on it, at least. */
const FEWEST_ABOVE = 2;
/** What counts comments, or names what they are on; a chapter of a story may be called "Comments". */
const IS_SURE = /\d|^discussion about this |\s(?:on|to)\s[“"«]/i;

const wordsOfBox = (lines: readonly Block[]) =>
  lines.reduce((sum, { text }) => sum + wordsIn(text), 0);

const isOfCookies = ({ text }: Block) => ruleFor(text, FURNITURE)?.reason === COOKIES;

/** The box of a notice about cookies: the innermost element that has a button as well, and no story. */
function boxOfNotice(
  page: Blocks,
  notice: Block,
  ranges: ReadonlyMap<number, Range>,
  isTitle: (block: Block) => boolean,
): Range | undefined {
  for (const element of outwardsFrom(notice.element, page.parents)) {
    const range = ranges.get(element);
    if (range === undefined || range.last - range.first >= NOTICE_LINES) return undefined;
    const lines = shownIn(page, range);
    const isStory = lines.some((line) => isTitle(line) || tells(line.text));
    if (isStory || wordsOfBox(lines) > NOTICE_WORDS) return undefined;
    const isButton = (line: Block) => isOfCookies(line) && wordsIn(line.text) <= BUTTON_WORDS;
    if (lines.some(isButton)) return range;
  }
  return undefined;
}

/** The largest element that begins with a block. */
function boxFrom(page: Blocks, at: number, ranges: ReadonlyMap<number, Range>): Range | undefined {
  let box: Range | undefined;
  for (const element of outwardsFrom(page.blocks[at]?.element ?? -1, page.parents)) {
    const range = ranges.get(element);
    if (range?.first !== at) break;
    box = range;
  }
  return box;
}

/**
 * Finds boxes of which one line says what all of it is: a notice about cookies, and the comments of
 * readers under the heading that counts them.
 *
 * @returns why each of their blocks is none of the story
 */
export function findKnownBoxes(page: Blocks, headline: string): ReadonlyMap<number, string> {
  const { blocks } = page;
  const ranges = rangesOf(page);
  const title = squeeze(headline);
  const isTitle = ({ text, tag }: Block) => tag === 'H1' || squeeze(text) === title;
  const reasons = new Map<number, string>();
  const add = (range: Range | undefined, reason: string) => {
    if (range === undefined) return;
    for (let i = range.first; i <= range.last; i++) reasons.set(i, reason);
  };
  let above = 0;
  blocks.forEach((block, i) => {
    const { text, tag, hidden } = block;
    if (hidden || reasons.has(i)) return;
    if (isText(block)) {
      above++;
      if (isOfCookies(block)) add(boxOfNotice(page, block, ranges, isTitle), COOKIES);
    }
    const isHeading = above >= FEWEST_ABOVE && HEADING.test(tag) && IS_SURE.test(text);
    if (!isHeading || ruleFor(text, FURNITURE)?.heads !== COMMENT) return;
    add(boxFrom(page, i, ranges), COMMENTS);
  });
  return reasons;
}
