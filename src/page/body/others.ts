import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { AROUND_STORY, BOX, LINK_ELSEWHERE } from '../blocks/place.js';
import { outwardsFrom } from '../blocks/tree.js';
import { findHome, isText, type Range, shownIn } from '../home.js';
import { createSharedWords } from '../shared-words.js';
import { WHOLE } from './elsewhere.js';
import { findKnownBoxes } from './known-boxes.js';
import { createIsNextStory } from './next-story.js';
import { findTeasers } from './teasers.js';

/** Why the next story of an endless page is none of this one. */
const NEXT_STORY = 'the next story on the page';
/** What stands over a story, and not in a card that leads to it. */
const HEADLINE = /^H[12]$/;
/** A box by its name; "has-sidebar" is the name of what stands beside one. */
const NAMED_BOX = /^(?!(?:has|with|no)[-_])(?:[a-z]+[-_])?side-?bar$/i;

/** What of a page is told by where its headline stands. */
export interface Others {
  /** Why each of the blocks that are of other stories is none of this one. */
  readonly reasons: ReadonlyMap<number, string>;
  /** The sentences that stand with the headline. */
  readonly own: readonly number[];
  /** Those under it in the element that says that it is the story; none where it is no heading. */
  readonly marked: readonly number[];
  /** Whether a block stands above the headline, and not in that element. */
  isAbove(i: number): boolean;
}

function isBox({ elements, places }: Blocks, element: number): boolean {
  const place = places.get(element);
  const { id = '', classes = '' } = elements[element] ?? {};
  const isNamed = () => [id, ...classes.split(/\s+/)].some((word) => NAMED_BOX.test(word));
  return place?.reason === BOX && (place.evidence === 'sure' || isNamed());
}

/** Whether what a page calls related begins with a link, and has little more than links. */
function isRelated(page: Blocks, element: number, range: Range): boolean {
  if (page.places.get(element)?.reason !== LINK_ELSEWHERE) return false;
  const lines = shownIn(page, range).filter(({ tag }) => !HEADING.test(tag));
  const links = lines.filter(({ linked }) => linked >= WHOLE).length;
  return (lines[0]?.linked ?? 0) >= WHOLE && lines.filter(isText).length <= links;
}

/** Adds the headings over teasers, which are theirs. */
function addHeadings(
  { blocks, parents }: Blocks,
  anchor: number,
  others: Map<number, string>,
): void {
  blocks.forEach(({ tag, element }, i) => {
    const next = blocks[i + 1];
    if (!HEADING.test(tag) || next === undefined || others.get(i + 1) !== LINK_ELSEWHERE) return;
    const isOver = [...outwardsFrom(next.element, parents)].includes(parents[element] ?? -1);
    if (i > anchor && isOver) others.set(i, LINK_ELSEWHERE);
  });
}

/** Adds sentences above the element that has the story which have no word of it in them. */
function addBoxesAbove(
  { blocks }: Blocks,
  story: { readonly start: number; readonly headline: string; readonly marked: readonly number[] },
  others: Map<number, string>,
): void {
  const texts = story.marked.map((i) => blocks[i]?.text ?? '');
  const sharedIn = createSharedWords([story.headline, ...texts]);
  blocks.slice(0, story.start).forEach((block, i) => {
    if (isText(block) && sharedIn(block.text) === 0 && !others.has(i)) others.set(i, AROUND_STORY);
  });
}

/**
 * Finds what is of other stories, by where the headline stands: the next story of an endless page, a box
 * beside the story, teasers. On a page with a short story, Readability takes them for a part of it.
 */
export function findOthers(page: Blocks, headline: string): Others {
  const { blocks, parents } = page;
  const others = new Map(findKnownBoxes(page, headline));
  const found = findHome(page, headline);
  if (found === undefined) return { reasons: others, own: [], marked: [], isAbove: () => false };
  const { anchor, home, ranges } = found;
  const isNextStory = createIsNextStory(page, found);
  const teasers = findTeasers(page, found);

  const reasonOf = (element: number, range: Range): string | undefined => {
    const isInHome = [...outwardsFrom(element, parents)].includes(home);
    if (!isInHome && isBox(page, element)) return BOX;
    if (range.first <= anchor) return undefined;
    if (isRelated(page, element, range)) return LINK_ELSEWHERE;
    if (!isInHome && isNextStory(element, range)) return NEXT_STORY;
    return teasers.has(element) ? LINK_ELSEWHERE : undefined;
  };
  for (const [element, range] of ranges) {
    const isAround = range.first <= anchor && range.last >= anchor;
    const reason = isAround ? undefined : reasonOf(element, range);
    if (reason === undefined) continue;
    for (let i = range.first; i <= range.last; i++) if (!others.has(i)) others.set(i, reason);
  }
  addHeadings(page, anchor, others);
  const textsIn = (element: number | undefined): readonly number[] => {
    const end = ranges.get(element ?? -1)?.last ?? -1;
    const isOwn = (block: Block, i: number) =>
      i > anchor && i <= end && !others.has(i) && isText(block);
    return blocks.flatMap((block, i) => (isOwn(block, i) ? [i] : []));
  };
  const own = textsIn(home);
  const isHeading = HEADLINE.test(blocks[anchor]?.tag ?? '');
  const marked = isHeading ? textsIn(found.marked) : [];
  const start = ranges.get(found.marked ?? home)?.first ?? 0;
  const isAbove = (i: number) => marked.length > 0 && i < start;
  if (marked.length > 0) addBoxesAbove(page, { start, headline, marked }, others);
  return { reasons: others, own, marked, isAbove };
}
