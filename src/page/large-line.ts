import { wordsIn, wordsOf } from '../story/page-line.js';
import { oneLine } from '../text/one-line.js';
import { SENTENCE_END } from '../text/sentence-end.js';
import { STOP_WORDS } from '../text/stop-words.js';
import type { Block } from './blocks.js';
import type { Document } from './document.js';
import type { Titles } from './headline.js';

/** Sizes above that of a text: of seven, or counted from it. */
const LARGE = /^\s*(?:[4-7]|\+[1-4])\s*$/;
/** Elements that are looked at, and sentences that tell what a story is about. */
const MOST_ELEMENTS = 50;
const BEGINNING = 8;
const SENTENCE_WORDS = 8;
const MOST_WORDS = 30;

/** How many words of a line a story has. */
function createCount(story: readonly string[]): (line: string) => number {
  const known = new Set(story.flatMap((text) => wordsOf(text).split(' ')));
  return (line) => {
    const words = wordsOf(line).split(' ');
    return new Set(words.filter((word) => known.has(word) && !STOP_WORDS.has(word))).size;
  };
}

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
  const count = createCount(shown.filter(isSentence).slice(0, BEGINNING));
  const line = shown
    .slice(0, Math.max(0, begin))
    .findLast((text) => large.has(text) && wordsIn(text) <= MOST_WORDS);
  return line !== undefined && count(line) > count(titles.title)
    ? { ...titles, stated: [line] }
    : titles;
}
