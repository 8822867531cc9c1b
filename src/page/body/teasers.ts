import { wordsIn } from '../../story/page-line.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { HEADING } from '../blocks/headings.js';
import { outwardsFrom } from '../blocks/tree.js';
import { type Home, isText, type Range, shownIn } from '../home.js';
import { CARD_WORDS, WHOLE } from './elsewhere.js';

/** Sentences of a teaser at most. */
const TEASER_SENTENCES = 3;
const TEASER_HEADING = /^H[2-4]$/;
/** An entry of a list that ranks. */
const RANKED = /^\d{1,3}[.):]?\s/;

const wordsOf = (blocks: readonly Block[]) =>
  blocks.filter(isText).reduce((sum, { text }) => sum + wordsIn(text), 0);

/** The elements of a page that have the headline of another story, which leads to it, and its first words. */
export function findTeasers(page: Blocks, { anchor, home, ranges }: Home): ReadonlySet<number> {
  const { parents, elements } = page;
  const isInHome = (element: number) => [...outwardsFrom(element, parents)].includes(home);

  const isTeaser = (element: number, range: Range) => {
    if (range.first <= anchor) return false;
    const within = isInHome(element);
    // An entry of a story that goes on all day has its time, and leads to its own place.
    if (within && (elements[element]?.name !== 'ARTICLE' || elements[element]?.isTimed))
      return false;
    const [heading, ...rest] = shownIn(page, range);
    if (heading === undefined || rest.length === 0 || RANKED.test(heading.text)) return false;
    if (!TEASER_HEADING.test(heading.tag) || heading.linked < WHOLE) return false;
    if (within && /[?#]/.test(elements[heading.element]?.link ?? '')) return false;
    const words = rest.reduce((sum, { text }) => sum + wordsIn(text), 0);
    return (
      words <= CARD_WORDS &&
      rest.filter(isText).length <= TEASER_SENTENCES &&
      rest.every(({ tag }) => !HEADING.test(tag))
    );
  };

  const all = [...ranges].flatMap(([element, range]) =>
    isTeaser(element, range) ? [{ element, range }] : [],
  );
  const inside = all.filter(({ element }) => isInHome(element));
  const words = inside.reduce((sum, { range }) => sum + wordsOf(shownIn(page, range)), 0);
  const { last = anchor } = ranges.get(home) ?? {};
  const own = wordsOf(shownIn(page, { first: anchor + 1, last })) - words;
  // What has more to say than the rest of the story is the story: entries, each with a heading that leads to it.
  const areEntries = words > own;
  return new Set(all.flatMap(({ element }) => (areEntries && isInHome(element) ? [] : [element])));
}
