import { fold } from '../text/fold.js';

/** The words that somebody types of a headline, folded: in any order, and each may be unfinished. */
export function typedWords(typed: string): readonly string[] {
  return fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a folded headline has all of some folded words. */
export function hasWords(title: string, words: readonly string[]): boolean {
  return words.every((word) => title.includes(word));
}
