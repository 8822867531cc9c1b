import { cuss } from 'cuss';
import { analyze } from '../search/analyzer.js';

/** How likely, from 0 to 2, a word is meant as an insult or a slur, from which on it is left out. */
const LIKELY = 2;

/** The stems of slurs and swear words. They are kept out of what is made from lists of words. */
export const OFFENSIVE_STEMS: ReadonlySet<string> = new Set(
  Object.entries(cuss).flatMap(([word, rating]) =>
    rating >= LIKELY && !word.includes(' ') ? analyze(word) : [],
  ),
);
