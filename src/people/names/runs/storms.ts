import type { TokenisedSentence } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';

const STORMS = wordSet('storm hurricane typhoon cyclone superstorm');

/** Whether a word, in lower case, stands before the name of a storm. */
export const isStorm = (lower: string) => STORMS.has(lower);

/** What a story's storms are called, in lower case: behind "Storm Eunice", Eunice is nobody. */
export function stormsIn(sentences: readonly TokenisedSentence[]): ReadonlySet<string> {
  const storms = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [position, { lower, isCapitalised }] of tokens.entries()) {
      const name = tokens[position + 1];
      if (isCapitalised && isStorm(lower) && name?.isCapitalised) storms.add(name.lower);
    }
  }
  return storms;
}
