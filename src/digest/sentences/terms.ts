import { STOP_WORDS } from '../../text/english/stop-words.js';

const WORD = /[\p{L}\p{N}]+/gu;
const ENDING = /(?<=\p{L}{2})(?:ies|es|s|ed|ing)$/u;

/**
 * The set of a text's terms: lower case, without stop words and without the commonest endings. A whole
 * stemmer, as the index has it, chooses the same points and takes longer than all else in a digest.
 */
export function termSet(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!STOP_WORDS.has(word)) terms.add(word.replace(ENDING, ''));
  }
  return terms;
}
