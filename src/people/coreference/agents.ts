import { isMark } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';
import { isOfDescription } from './parts.js';

const BE = /^(?:is|was|has|had)$/;
const ARTICLE = /^an?$/;
/** Words of a clause with a passive at the end of a sentence. */
const MAX_CLAUSE = 30;

/** Whether words lead from whom something was done to, to who did it and is brought in: "was beaten by a student,". */
function isPassiveBefore(clause: readonly Token[]): boolean {
  const verb = clause.find(({ isWord, lower }) => isWord && lower !== 'who');
  const by = clause.findLastIndex(({ lower }) => lower === 'by');
  const [article, ...described] = clause.slice(by + 1);
  return (
    by !== -1 &&
    BE.test(verb?.lower ?? '') &&
    ARTICLE.test(article?.lower ?? '') &&
    isMark(described.at(-1), /^,$/) &&
    described.slice(0, -1).every(isOfDescription)
  );
}

/**
 * Whether the sentence before ends with whoever has done something to somebody, and comes in by that: "Roe was
 * beaten by a student, Tom Lund. He": that may be either.
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
  if (patient === undefined) return false;
  const clause = before.filter(({ start }) => start >= patient.end && start < last.start);
  return clause.length <= MAX_CLAUSE && isPassiveBefore(clause);
}
