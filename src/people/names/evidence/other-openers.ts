import { PLACE_PREPOSITIONS } from '../../../text/english/function-words.js';
import { lowerAt } from '../../../text/tokens.js';
import type { NameRun } from '../runs/name-runs.js';

/**
 * Given names that open the names of channels and clubs ("Al Shamal") or of waters ("Lake Tambi") as well,
 * and how much around them must speak for a person: a lake floods a village, but says nothing.
 */
const OPENERS: ReadonlyMap<string, number> = new Map([
  ['al', 0.5],
  ['lake', 1.5],
]);

/** "told Al Shamal", "from Al Shamal", "on Lake Tambi", "Al Shamal reported". */
function isOther({ sentence: { tokens }, first, next }: NameRun): boolean {
  const before = lowerAt(tokens, first - 1);
  return (
    /^(?:tells?|told|from|the)$/.test(before) ||
    PLACE_PREPOSITIONS.has(before) ||
    /^(?:report(?:s|ed)|broadcasts?|aired)$/.test(lowerAt(tokens, next))
  );
}

/**
 * What the first of two words is, where it opens other names as well.
 *
 * @param evidence - the most that the words around speak for a person at one place
 * @returns undefined for every other word
 */
export function openerOf(
  { words, runs }: { words: readonly string[]; runs: readonly NameRun[] },
  evidence: number,
): 'given name' | 'unsure' | 'other' | undefined {
  const least = words.length === 2 ? OPENERS.get(words[0]?.toLowerCase() ?? '') : undefined;
  if (least === undefined) return undefined;
  if (runs.some(isOther)) return 'other';
  return evidence >= least ? 'given name' : 'unsure';
}
