import { readWords } from '../../../terms/analyzer.js';
import type { IndexedStatement } from '../../index/who-is-who.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { isTermOf } from './counted.js';
import { isOfOthers, whoseNumber } from './whose-number.js';

/** Whether two speakers are not one: somebody whom the story names may be called by what they are as well. */
const areTwo = (one: IndexedStatement, other: IndexedStatement): boolean =>
  (one.person === undefined) === (other.person === undefined) &&
  (one.person === undefined || one.person !== other.person);

/**
 * Whether a question asks for the number of those who speak beside a sentence, and that has what others say: “The
 * insurer says the flood cost £3m. *The council* said 40 staff had been moved.”
 */
export function givesAnothersNumber({ question, sentence, index }: AskedAndTold): boolean {
  const terms = whoseNumber(question).flatMap((term) => question.terms[term] ?? []);
  if (terms.length === 0 || !isOfOthers(index.sentenceWords(sentence), question)) return false;
  const { statements } = index.who;
  const own = statements.filter(({ sentences }) => sentences.includes(sentence));
  const isTheirs = ({ source: { start, end } }: IndexedStatement) =>
    readWords(index.text.slice(start, end)).some((word) =>
      word.terms.some((one) => terms.some((term) => isTermOf(term)(one))),
    );
  const beside = withNeighbours(sentence, index).filter((at) => at !== sentence);
  return (
    own.length > 0 &&
    statements.some(
      (other) =>
        other.sentences.some((at) => beside.includes(at)) &&
        isTheirs(other) &&
        own.every((one) => areTwo(one, other)),
    )
  );
}
