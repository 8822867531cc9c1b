import { readByline } from '../../story/byline.js';
import { squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import { BYLINE, DATE } from '../blocks/place.js';
import { type Home, isText, type Range, shownIn } from '../home.js';

const HEADLINE = /^H[12]$/;

/** Tells whether an element beside a story is the next one of an endless page. */
export function createIsNextStory(
  page: Blocks,
  { anchor, home }: Home,
): (element: number, range: Range) => boolean {
  const { blocks, elements, places, stories } = page;
  const own = elements[home];

  /** Whether an element is like the one that the story is in: what a script puts in for the next. */
  const isAlike = (element: number) => {
    const { name, classes } = elements[element] ?? {};
    const isSame = name === own?.name && own?.classes !== '' && classes === own?.classes;
    return isSame || (name === 'ARTICLE' && stories.has(home));
  };

  const saysAt = ({ place, element }: Block, reason: string) =>
    [place, places.get(element)].some((said) => said?.reason === reason);
  const namesAuthor = (block: Block) =>
    readByline(block.text)?.author !== undefined || saysAt(block, BYLINE);
  const isSigned = (block: Block) =>
    namesAuthor(block) || readByline(block.text) !== undefined || saysAt(block, DATE);
  const upToSentence = (inside: readonly Block[]) => {
    const sentence = inside.findIndex(isText);
    return inside.slice(0, sentence === -1 ? 0 : sentence);
  };

  const under = upToSentence(blocks.slice(anchor + 1).filter(({ hidden }) => !hidden));
  const over = blocks.slice(0, anchor).filter(({ hidden }) => !hidden);
  const authors = new Set([...over, ...under].filter(namesAuthor).map(({ text }) => squeeze(text)));
  const level = blocks[anchor]?.tag ?? '';

  return (element, range) => {
    if (!isAlike(element)) return false;
    const { address = '' } = elements[element] ?? {};
    if (address !== '' && own?.address !== '' && address !== own?.address) return true;
    const head = upToSentence(shownIn(page, range));
    const at = head.findIndex(({ tag }) => HEADLINE.test(tag));
    // A chapter has a smaller heading than the story, and may be signed again.
    if (at === -1 || (level === 'H1' && head[at]?.tag !== level)) return false;
    const signs = head.slice(at + 1).filter(isSigned);
    return signs.length > 0 && !signs.some(({ text }) => authors.has(squeeze(text)));
  };
}
