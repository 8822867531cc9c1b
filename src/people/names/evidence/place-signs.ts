import { PLACE_PREPOSITIONS } from '../../../text/english/function-words.js';
import { isPossessive, lowerAt, type Token } from '../../../text/tokens.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isSettlement } from '../../lexicon/places.js';
import type { NameRun } from '../runs/name-runs.js';

/** "Neighbours in Ashby Close": the name is what a preposition of place leads to. */
export const isIn = ({ sentence: { tokens }, first, prefixFirst }: NameRun) =>
  prefixFirst === undefined && PLACE_PREPOSITIONS.has(lowerAt(tokens, first - 1));

/** Words at most of a list of places before a name: “the towns of *Orme, West Selm and* Ashby Mere”. */
const LIST_REACH = 12;

/** Whether a name behind others is one of the same list: “Orme, Selm *and Ashby Mere*”, but not “Orme and Selm, *Ann Roe*”. */
function isListed({ sentence: { tokens }, first, next }: NameRun, of: number): boolean {
  const list = tokens.slice(of + 1, first).map(({ text }) => text);
  const and = list.lastIndexOf('and');
  if (list.lastIndexOf(',') <= and) return true;
  // “In the towns of Orme, Selm, *Ann Roe runs* two shops”
  const goesOn = /^(?:,|and)$/.test(tokens[next]?.text ?? '');
  return and === -1 && goesOn && bearersOf(tokens[first]?.text ?? '') === undefined;
}

/** Whether a name is that of a place by the noun before it: “the *town of* Ashby Mere”, but not “the town of Roe’s birth”. */
export function isCalledPlace(run: NameRun): boolean {
  const {
    sentence: { tokens },
    first,
    next,
  } = run;
  if (isPossessive(tokens[next])) return false;
  let of = first - 1;
  const isOfList = (token?: Token) => token?.isCapitalised || /^(?:,|and)$/.test(token?.text ?? '');
  while (of > first - LIST_REACH && isOfList(tokens[of])) of--;
  const noun = lowerAt(tokens, of - 1);
  if (tokens[of]?.lower !== 'of' || !isSettlement(noun)) return false;
  // “The town of Orme and Ann Roe” are no two towns.
  return of === first - 1 || (noun.endsWith('s') && isListed(run, of));
}
