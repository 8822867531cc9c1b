import { readByline } from '../story/byline.js';
import { wordsIn } from '../story/page-line.js';
import type { Block, Blocks } from './blocks.js';
import { CARD_WORDS, WHOLE } from './elsewhere.js';
import { findHome, isText, type Range } from './home.js';
import { BOX, BYLINE, DATE, LINK_ELSEWHERE } from './place.js';
import { outwardsFrom } from './tree.js';

/** Why the next story of an endless page is none of this one. */
const NEXT_STORY = 'the next story on the page';
/** Sentences of a teaser at most. */
const TEASER_SENTENCES = 3;
const HEADING = /^H[1-6]$/;
const HEADLINE = /^H[12]$/;
const TEASER_HEADING = /^H[2-4]$/;
/** An entry of a list that ranks. */
const RANKED = /^\d{1,3}[.):]?\s/;
/** A box by its name; "has-sidebar" is the name of what stands beside one. */
const NAMED_BOX = /^(?!(?:has|with|no)[-_])(?:[a-z]+[-_])?side-?bar$/i;

/** What of a page is told by where its headline stands. */
interface Others {
  /** Why each of the blocks that are of other stories is none of this one. */
  readonly reasons: ReadonlyMap<number, string>;
  /** The sentences that stand with the headline. */
  readonly own: readonly number[];
}

/**
 * Finds what is of other stories, by where the headline stands: the next story of an endless page, a box
 * beside the story, teasers. On a page with a short story, Readability takes them for a part of it.
 */
export function findOthers(page: Blocks, headline: string): Others {
  const { blocks, parents, elements, places, stories } = page;
  const others = new Map<number, string>();
  const found = findHome(page, headline);
  if (found === undefined) return { reasons: others, own: [] };
  const { anchor, home, ranges } = found;
  const blocksIn = ({ first, last }: Range) =>
    blocks.slice(first, last + 1).filter(({ hidden }) => !hidden);
  const own = elements[home];

  const isBox = (element: number) => {
    const place = places.get(element);
    const { id = '', classes = '' } = elements[element] ?? {};
    const isNamed = () => [id, ...classes.split(/\s+/)].some((word) => NAMED_BOX.test(word));
    return place?.reason === BOX && (place.evidence === 'sure' || isNamed());
  };

  /** Whether an element is like the one that the story is in: what a script puts in for the next. */
  const isAlike = (element: number) => {
    const { name, classes } = elements[element] ?? {};
    const isSame = name === own?.name && own?.classes !== '' && classes === own?.classes;
    return isSame || (name === 'ARTICLE' && stories.has(home));
  };

  const isSigned = ({ text, place, element }: Block) =>
    readByline(text) !== undefined ||
    [place, places.get(element)].some((said) => said?.reason === BYLINE || said?.reason === DATE);

  const isNextStory = (element: number, range: Range) => {
    if (!isAlike(element)) return false;
    const { address = '' } = elements[element] ?? {};
    if (address !== '' && own?.address !== '' && address !== own?.address) return true;
    const inside = blocksIn(range);
    const sentence = inside.findIndex(isText);
    const head = inside.slice(0, sentence === -1 ? 0 : sentence);
    const at = head.findIndex(({ tag }) => HEADLINE.test(tag));
    return at !== -1 && head.slice(at + 1).some(isSigned);
  };

  const isTeaser = (range: Range, isInHome: boolean) => {
    const [heading, ...rest] = blocksIn(range);
    if (heading === undefined || rest.length === 0 || RANKED.test(heading.text)) return false;
    if (!TEASER_HEADING.test(heading.tag) || heading.linked < WHOLE) return false;
    // An entry of a story that goes on all day leads to its own place.
    if (isInHome && /[?#]/.test(elements[heading.element]?.link ?? '')) return false;
    const words = rest.reduce((sum, { text }) => sum + wordsIn(text), 0);
    return (
      words <= CARD_WORDS &&
      rest.filter(isText).length <= TEASER_SENTENCES &&
      rest.every(({ tag }) => !HEADING.test(tag))
    );
  };

  /** Whether what a page calls related begins with a link, and has little more than links. */
  const isRelated = (element: number, range: Range) => {
    if (places.get(element)?.reason !== LINK_ELSEWHERE) return false;
    const lines = blocksIn(range).filter(({ tag }) => !HEADING.test(tag));
    const links = lines.filter(({ linked }) => linked >= WHOLE).length;
    return (lines[0]?.linked ?? 0) >= WHOLE && lines.filter(isText).length <= links;
  };

  const reasonOf = (element: number, range: Range): string | undefined => {
    const isInHome = [...outwardsFrom(element, parents)].includes(home);
    if (!isInHome && isBox(element)) return BOX;
    if (range.first <= anchor) return undefined;
    if (isRelated(element, range)) return LINK_ELSEWHERE;
    if (!isInHome && isNextStory(element, range)) return NEXT_STORY;
    const isCard = !isInHome || elements[element]?.name === 'ARTICLE';
    return isCard && isTeaser(range, isInHome) ? LINK_ELSEWHERE : undefined;
  };
  for (const [element, range] of ranges) {
    const isAround = range.first <= anchor && range.last >= anchor;
    const reason = isAround ? undefined : reasonOf(element, range);
    if (reason === undefined) continue;
    for (let i = range.first; i <= range.last; i++) if (!others.has(i)) others.set(i, reason);
  }
  // The heading over teasers is theirs.
  blocks.forEach(({ tag, element }, i) => {
    const next = blocks[i + 1];
    if (!HEADING.test(tag) || next === undefined || others.get(i + 1) !== LINK_ELSEWHERE) return;
    const isOver = [...outwardsFrom(next.element, parents)].includes(parents[element] ?? -1);
    if (i > anchor && isOver) others.set(i, LINK_ELSEWHERE);
  });
  const end = ranges.get(home)?.last ?? -1;
  const isOwn = (block: Block, i: number) =>
    i > anchor && i <= end && !others.has(i) && isText(block);
  return { reasons: others, own: blocks.flatMap((block, i) => (isOwn(block, i) ? [i] : [])) };
}
