import type { Considered } from './consider.js';
import { likelihood, type Match, type VerdictFeature } from './ranking/match.js';
import type { AdditiveModel } from './ranking/model.js';
import {
  ANSWER_FROM,
  ANSWER_MODEL,
  MEANT_FROM,
  MEANT_MODEL,
  SURE_FROM,
  SURE_MODEL,
} from './ranking/weights.js';

/**
 * How much of an answer a story holds: `answer`; `closest`, when the nearest passages may or may not
 * answer; or `none`.
 */
export type Verdict = 'answer' | 'closest' | 'none';

/** What a logistic model finds likely of a match, and from which likelihood on it says yes. */
export interface Decision {
  readonly model: AdditiveModel<VerdictFeature>;
  readonly from: number;
}

/**
 * What is decided of a match, by three logistic models: whether the question was meant for the story
 * at all, whether the best passage is the one that answers, and whether its best words are those of
 * the answer.
 */
export const DECISIONS = {
  meant: { model: MEANT_MODEL, from: MEANT_FROM },
  answers: { model: ANSWER_MODEL, from: ANSWER_FROM },
  words: { model: SURE_MODEL, from: SURE_FROM },
} satisfies Record<string, Decision>;

/** What a decision's model says. */
export function holds(match: Match, { model, from }: Decision): boolean {
  return likelihood(match, model) >= from;
}

/** The match that a decision is read from. */
export const matchFor = (
  { match, modelsMatch }: Considered,
  decides: keyof typeof DECISIONS,
): Match | undefined => (decides === 'meant' ? (modelsMatch ?? match) : match);

/** The verdict on what a story has on a question. */
export function judge(considered: Considered): Verdict {
  const { match, identity, isMeant, obstacles, findings, frequency, isSaid } = considered;
  if (match === undefined) return 'none';
  // It asks whom to be told of: the story tells that, or it does not.
  if (identity !== undefined) return identity.told === undefined ? 'closest' : 'answer';
  if (!isMeant) return 'none';
  // A name that nobody of the story has: it answers nothing about them.
  const isOfNobody = findings.question.stranger !== undefined;
  const answers = holds(match, DECISIONS.answers) || frequency !== undefined || isSaid;
  const mayAnswer = answers && !isOfNobody && obstacles?.answers === undefined;
  return mayAnswer ? 'answer' : 'closest';
}

/** Whether the best passage's best words are likely those of the answer. No words are a yes or a no. */
export function isSureOfWords({
  match,
  identity,
  obstacles,
  findings,
  frequency,
  score,
}: Considered): boolean {
  // What tells how often, or a score, is no kind that the model knows.
  if (findings.question.isFrequency) return frequency !== undefined;
  if (score !== undefined) return obstacles?.answers === undefined;
  return (
    match !== undefined &&
    identity === undefined &&
    match.answerType !== 'whether' &&
    holds(match, DECISIONS.words) &&
    obstacles?.answers === undefined &&
    obstacles?.words === undefined
  );
}
