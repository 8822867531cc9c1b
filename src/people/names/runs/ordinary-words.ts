import { isKnownWord } from '../../../text/english/known-words.js';

/** Letters of the shorter of two words that make a compound, at least. */
const MIN_HALF = 4;

/** Whether a word, in lower case, is one of English: "yesterday", "unrepentant", "longtime", and no name. */
export function isOrdinary(lower: string): boolean {
  if (isKnownWord(lower) || /(?:ed|ing|ly)$/.test(lower)) return true;
  for (let at = MIN_HALF; at <= lower.length - MIN_HALF; at++) {
    if (isKnownWord(lower.slice(0, at)) && isKnownWord(lower.slice(at))) return true;
  }
  return false;
}
