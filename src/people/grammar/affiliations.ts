import type { Token } from '../../text/tokens.js';
import { isPlace } from '../lexicon/places.js';

/** Words of what somebody belongs to, at most. */
const MAX_WORDS = 12;

const JOINS = /^(?:of|the|and|for|&)$/;

/** Words of a clause about a body, between commas: "which runs the dams". */
const MAX_CLAUSE = 14;

/** Where a clause between commas ends that begins at a position; the position itself if none does. */
function behindClause(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'which') return from;
  let end = from + 1;
  while (end - from <= MAX_CLAUSE && !/^[,.;:“”]$/.test(tokens[end]?.text ?? '.')) end++;
  return tokens[end]?.text === ',' ? end + 1 : from;
}

/**
 * Where what somebody belongs to ends, right behind a name: Jane Roe "of the National Water Agency", Jane Roe
 * "from Save the Children", with a clause about it. What is of a country alone may be a firm.
 *
 * @param next - where the name ends
 * @returns `next` if nothing of that kind stands there
 */
export function affiliationEnd(tokens: readonly Token[], next: number): number {
  if (!/^(?:of|from|at|with)$/.test(tokens[next]?.lower ?? '')) return next;
  const first = tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  let end = first;
  for (let at = first; at - first < MAX_WORDS; at++) {
    if (tokens[at]?.isCapitalised) end = at + 1;
    else if (at === first || !JOINS.test(tokens[at]?.lower ?? '')) break;
  }
  const isCountry = end === first + 1 && isPlace(tokens[first]?.lower ?? '');
  return end === first || isCountry ? next : behindClause(tokens, end);
}
