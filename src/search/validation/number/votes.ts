import { rootOf, rootSet } from '../../../terms/roots.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';

const VOTE = rootOf('vote');
/** Where a vote is lost, nothing tells whether those for it or those against it are counted first. */
const LOSING = rootSet('reject defeat lose fail oppose refuse block scrap kill veto ban overturn');

/** Which side's votes a question asks to be counted: “how many voted *against* it”. */
function sideAsked({ text, answerType }: ReadQuestion): 'for' | 'against' | undefined {
  if (answerType !== 'count') return undefined;
  const words = readSaidWords(text);
  if (!words.some(({ root }) => root === VOTE)) return undefined;
  if (words.some(({ form }) => form === 'against')) return 'against';
  const vote = words.findIndex(({ root }) => root === VOTE);
  return words[vote + 1]?.form === 'for' ? 'for' : undefined;
}

/**
 * Of the votes of both sides (“voted *24 to 23* to sell it”), those of the side that a question asks for.
 *
 * @returns 'unsure' where it cannot be told; undefined where no side is asked for, or the sentence has no such votes
 */
export function votesOfSide(
  candidates: readonly CandidateSpan[],
  { words, form, isNumber, rangeOf }: SentenceWords,
  question: ReadQuestion,
): CandidateSpan | 'unsure' | undefined {
  const side = sideAsked(question);
  if (side === undefined) return undefined;
  const places = words.flatMap((_, at) => {
    const to = form(at + 1) === 'votes' ? at + 2 : at + 1;
    return isNumber(at) && form(to) === 'to' && isNumber(to + 1) ? [[at, to + 1] as const] : [];
  });
  const [votes, another] = places;
  if (votes === undefined) return undefined;
  // “Voted 51 to 49 *to confirm* Lowe after failing to agree”
  const to = words.findIndex((word, at) => at > votes[1] && word.form === 'to');
  const decided = to === -1 ? words : words.slice(to + 1, to + 2);
  const isLost = decided.some((word) => LOSING.has(rootOf(word.form)));
  if (another !== undefined || isLost) return 'unsure';
  // “Voted 60 to 40 *against* it”, “*voted down* the plan by 31 to 12”
  const isAgainst =
    form(votes[1] + 1) === 'against' ||
    words.some(({ form: word }, at) => rootOf(word) === VOTE && form(at + 1) === 'down');
  const asked = (side === 'against') === isAgainst ? votes[0] : votes[1];
  const isAsked = (span: CandidateSpan) => {
    const { first, last } = rangeOf(span);
    return first <= asked && asked <= last && !(first <= votes[0] && votes[1] <= last);
  };
  return candidates.find((span) => span.kind === 'count' && isAsked(span)) ?? 'unsure';
}
