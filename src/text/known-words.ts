import { stemOf } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { readWordTable, type WordTable } from './word-table.js';

/** The most frequent stems of English, without those of stop words. */
let stems: WordTable | undefined;

/** Whether a word, in whatever form, is one of the most frequent of English. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower)) return true;
  stems ??= readWordTable('#word-frequencies', 1);
  return stems.bytesOf(stemOf(lower)) !== undefined;
}
