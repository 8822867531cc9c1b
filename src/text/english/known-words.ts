import { readWordTable, type WordTable } from '../word-table.js';
import { americanOf } from './american-spelling.js';
import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';

/** The most frequent stems of English, without those of stop words, with their {@link rateOf}. */
let stems: WordTable | undefined;

/** That of a word that says how a sentence is built; no other has so much. */
const RATE_OF_STOP_WORD = 60;

const rateOfStem = (word: string) => {
  stems ??= readWordTable('#word-frequencies', 1);
  return stems.bytesOf(stemOf(word))?.[0] ?? 0;
};

/**
 * How often English has a word, in whatever form: twice the binary logarithm of its count in a corpus of
 * 51 million; 0 if it is none of the most frequent ones.
 */
function rateOf(word: string): number {
  const lower = word.toLowerCase();
  return STOP_WORDS.has(lower) ? RATE_OF_STOP_WORD : rateOfStem(lower);
}

/** The same of a word in British spelling, for the corpus is mostly American. */
export function rateInAnySpelling(word: string): number {
  const american = americanOf(word.toLowerCase());
  return Math.max(rateOf(word), american === undefined ? 0 : rateOfStem(american));
}

/** Whether a word, in whatever form, is one of the most frequent of English. */
export const isKnownWord = (word: string): boolean => rateOf(word) > 0;
