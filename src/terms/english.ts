import { remembering } from '../text/remembering.js';
import { readWordTable, type WordTable } from '../text/word-table.js';

/** Twice the binary logarithm of a corpus's 51 million words, in which the counts were taken. */
const ALL_WORDS = 2 * Math.log2(51_000_000);

/** Terms that are remembered: of one question, each is asked for by several. */
const REMEMBERED = 5_000;

/** Of each of the most frequent stems, twice the binary logarithm of its count. */
let bands: WordTable | undefined;

/**
 * How common a term is in English at large, from 0 (hardly met) to 1, on a logarithmic scale.
 *
 * @param term - as the analyzer gives it
 */
export const commonness = remembering((term: string): number => {
  bands ??= readWordTable('#word-frequencies', 1);
  return (bands.bytesOf(term)?.[0] ?? 0) / ALL_WORDS;
}, REMEMBERED);

/** From this commonness on, a word says nothing of a text to have it, or to lack it: "get". */
export const COMMON = 0.6;
