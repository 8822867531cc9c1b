import type { TokenisedSentence } from '../../../text/tokens.js';
import { isParticle, keyOf } from './name-parts.js';

/**
 * The family names that a story has with a small word before them, as they are compared: where it tells of
 * Farid el Khatabi, "El Khatabi" is no town.
 */
export function particledNames(sentences: readonly TokenisedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [position, { text, isCapitalised }] of tokens.entries()) {
      const [before, behind] = [tokens[position - 1], tokens[position + 1]];
      const isInName = before?.isCapitalised || isParticle(before?.text ?? '');
      // "el-Khatabi" is one word.
      if (isCapitalised) names.add(keyOf([text]));
      else if (isInName && isParticle(text) && behind?.isCapitalised)
        names.add(keyOf([text, behind.text]));
    }
  }
  return names;
}
