import { wordsOf } from '../story/page-line.js';
import { STOP_WORDS } from '../text/english/stop-words.js';

/** How many words of a line a text has, but for those that every text has. */
export function createSharedWords(texts: readonly string[]): (line: string) => number {
  const known = new Set(texts.flatMap((text) => wordsOf(text).split(' ')));
  return (line) => {
    const words = wordsOf(line).split(' ');
    return new Set(words.filter((word) => known.has(word) && !STOP_WORDS.has(word))).size;
  };
}
