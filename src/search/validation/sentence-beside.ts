import type { SpanKind } from '../index/candidate-spans.js';
import type { AnswerType } from '../question/answer-type.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described, Findings } from '../ranking/features.js';
import { sentenceWithTheNumber } from './number/number-beside.js';
import { AskedAndTold, withNeighbours } from './reading/asked-and-told.js';
import { firstMentioned } from './reading/first-mentioned.js';

/** The very kind of what is counted or dated. */
const EXACT: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  age: ['age'],
  count: ['count'],
  money: ['money', 'share'],
  share: ['share'],
  distance: ['distance'],
  duration: ['duration'],
  time: ['time'],
};

/**
 * The sentence beside a passage's own that tells a number or a time where that tells none, and has a word of the
 * question.
 */
export function numberBeside(
  { sentence: own }: Described,
  { question, evidence }: Findings,
  index: CandidateIndex,
): number | undefined {
  const kinds = EXACT[question.answerType] ?? [];
  const { sentences } = index.terms;
  return withNeighbours(own, index).findLast(
    (sentence) =>
      sentence !== own &&
      evidence.found[sentence] !== 0 &&
      sentences[sentence]?.spans.candidates.some(({ kind }) => kinds.includes(kind)),
  );
}

/** The sentence beside a passage's own that has the number asked for, where that has another of the same noun. */
export const numberAskedBeside = (
  { sentence }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined => sentenceWithTheNumber(new AskedAndTold(question, sentence, index));

/**
 * The sentence of a passage that begins with whom a question asks whether they did something, where its own does not
 * speak of them: “The port offered a second round. Roe has not answered.”
 */
export function subjectBeside(
  { sentence: own, paragraph }: Described,
  { question, evidence, story }: Findings,
  index: CandidateIndex,
): number | undefined {
  const named = question.meant.filter(({ at }) => at.length > 0);
  if (question.answerType !== 'whether' || named.length === 0 || evidence.mentions[own] === 1) {
    return undefined;
  }
  const [start = 0, end = 0] = story.firstSentence.slice(paragraph, paragraph + 2);
  const begins = (sentence: number) => {
    const { person, mention } = firstMentioned(sentence, index) ?? {};
    const isFirst = mention?.span.start === story.sentences[sentence]?.span.start;
    return isFirst && mention?.kind === 'name' && named.some((one) => one.person === person);
  };
  for (let sentence = own + 1; sentence < end; sentence++) if (begins(sentence)) return sentence;
  for (let sentence = own - 1; sentence >= start; sentence--) if (begins(sentence)) return sentence;
  return undefined;
}
