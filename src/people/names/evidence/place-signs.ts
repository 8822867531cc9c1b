import { PLACE_PREPOSITIONS } from '../../../text/english/function-words.js';
import { isPossessive, type Token } from '../../../text/tokens.js';
import { isSettlement } from '../../lexicon/places.js';
import type { NameRun } from '../runs/name-runs.js';

/** "Neighbours in Ashby Close": the name is what a preposition of place leads to. */
export const isIn = ({ sentence: { tokens }, first, prefixFirst }: NameRun) =>
  prefixFirst === undefined && PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '');

/** Words at most of a list of places before a name: “the towns of *Orme, West Selm and* Ashby Mere”. */
const LIST_REACH = 12;

/** Whether a name is that of a place by the noun before it: “the *town of* Ashby Mere”, but not “the town of Roe’s birth”. */
export function isCalledPlace({ sentence: { tokens }, first, next }: NameRun): boolean {
  if (isPossessive(tokens[next])) return false;
  let of = first - 1;
  const isOfList = (token?: Token) => token?.isCapitalised || /^(?:,|and)$/.test(token?.text ?? '');
  while (of > first - LIST_REACH && isOfList(tokens[of])) of--;
  const noun = tokens[of - 1]?.lower ?? '';
  // “The town of Orme and Ann Roe” are no two towns.
  const isOne = of < first - 1 && !noun.endsWith('s');
  return tokens[of]?.lower === 'of' && isSettlement(noun) && !isOne;
}
