import { wordsIn } from '../../story/page-line.js';
import { oneLine } from '../../text/one-line.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import type { Block } from '../blocks/blocks.js';
import type { Document } from '../blocks/document.js';
import { createSharedWords } from '../shared-words.js';
import type { Titles } from './headline.js';

/** Sizes above that of a text: of seven, or counted from it. */
const LARGE = /^\s*(?:[4-7]|\+[1-4])\s*$/;
/** Elements that are looked at, and sentences that tell what a story is about. */
const MOST_ELEMENTS = 50;
const BEGINNING = 8;
const SENTENCE_WORDS = 8;
const MOST_WORDS = 30;

/**
 * Old pages have no heading, state none, and many are called by the name of their site: it is the line
 * in large letters over the story that has more of its words than the title.
 */
export function withLargeLine(
  titles: Titles,
  document: Document,
  blocks: readonly Block[],
): Titles {
  if (titles.headings.length > 0 || titles.stated.length > 0) return titles;
  const large = new Set(
    [...document.querySelectorAll('font[size], big')]
      .slice(0, MOST_ELEMENTS)
      .filter((element) => LARGE.test(element.getAttribute('size') ?? '+1'))
      .map(({ textContent }) => oneLine(textContent ?? '')),
  );
  const shown = blocks.flatMap(({ text, hidden }) => (hidden ? [] : [text]));
  const isSentence = (text: string) =>
    SENTENCE_END.test(text) && wordsIn(text) >= SENTENCE_WORDS && !large.has(text);
  const begin = shown.findIndex(isSentence);
  const count = createSharedWords(shown.filter(isSentence).slice(0, BEGINNING));
  const line = shown
    .slice(0, Math.max(0, begin))
    .findLast((text) => large.has(text) && wordsIn(text) <= MOST_WORDS);
  return line !== undefined && count(line) > count(titles.title)
    ? { ...titles, stated: [line] }
    : titles;
}
