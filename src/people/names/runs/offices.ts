import type { Token } from '../../../text/tokens.js';
import { officeHead } from '../../grammar/offices.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isPlaceOrName } from '../../lexicon/places.js';

/**
 * Where a name begins, in a run of capitals that may begin with what an office is of: "Chief of Staff" Jane
 * Roe. Only a given name of a list tells, behind a word that is none.
 */
export function officeEnd(tokens: readonly Token[], first: number, next: number): number {
  if (bearersOf(tokens[first]?.text ?? '') !== undefined) return first;
  for (let position = first + 1; next - position > 1; position++) {
    const { text, lower } = tokens[position] ?? { text: '', lower: '' };
    if (bearersOf(text) === undefined || isPlaceOrName(lower)) continue;
    return officeHead(tokens, position) === undefined ? first : position;
  }
  return first;
}
