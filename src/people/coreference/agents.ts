import { isMark } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';

const BE = /^(?:is|was|has|had)$/;
/** Words of a clause with a passive at the end of a sentence. */
const MAX_CLAUSE = 30;

/** Whether a sentence ends with a clause that tells by whom something was done: "Roe, who was beaten by a student, Ann Lund." */
function endsWithPassive(tokens: readonly Token[], after: number): boolean {
  const clause = tokens.slice(after, after + MAX_CLAUSE);
  const [comma, who, be] = clause;
  const isClause = isMark(comma, /^,$/) && who?.lower === 'who' && BE.test(be?.lower ?? '');
  return isClause && clause.some(({ lower }) => lower === 'by');
}

/**
 * Whether the sentence before ends with whoever has done something to somebody: "Roe, who was beaten by a
 * student, Tom Lund. He": that may be either.
 *
 * @param chosen - to whom it was done
 * @param before - the words of the sentence before
 */
export function isBesideAgent(
  recent: readonly Spoken[],
  chosen: Referent['who'],
  before: readonly Token[],
  fitOf: (referent: Referent) => Fit,
  { sentence }: Place,
): boolean {
  const last = recent.findLast((each) => each.sentence === sentence - 1)?.referent;
  const end = before.findLast(({ isWord }) => isWord)?.end;
  if (last === undefined || last.end !== end || last.who === chosen || fitOf(last) === 'no')
    return false;
  const patient = recent.findLast(
    ({ referent, ...at }) => at.sentence === sentence - 1 && referent.who === chosen,
  )?.referent;
  const after = before.findIndex(({ start }) => start >= (patient?.end ?? Infinity));
  return after !== -1 && endsWithPassive(before, after);
}
