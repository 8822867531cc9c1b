import type { AnswerType } from '../question/answer-type.js';
import type { Described, Feature } from './features.js';
import { scoreOf, sharesOf } from './model.js';

/** Features that weigh by what is asked, too: answers to some questions stand early, others show by their kind. */
export const BY_ANSWER_TYPE = ['early', 'kind'] as const;

/** What speaks for a passage. */
export interface PassageWeights {
  readonly features: Readonly<Record<Feature, number>>;
  readonly byAnswerType: Readonly<
    Record<(typeof BY_ANSWER_TYPE)[number], Readonly<Record<AnswerType, number>>>
  >;
}

/** A passage and how much speaks for it. */
export interface Ranked {
  readonly passage: Described;
  /** The value of the model, with what telling who somebody is, or standing over the story, adds to it. */
  readonly score: number;
  /** Whether it tells who somebody is, which is all that is asked. */
  readonly tells: boolean;
  /** Its share, above 0 and at most 1, of what speaks for any of the question's passages. */
  readonly share: number;
}

/**
 * What telling who somebody is weighs, where nothing else is asked, and standing below a heading that asks
 * the same: more than all else together.
 */
export const TELLS = 12;
/** What standing over the story, as a headline does, weighs against a passage. */
export const OPENING = -12;

/**
 * Ranks passages by a model: best first, and of two that are as good, the earlier one.
 *
 * @param telling - the paragraph that tells what is asked, where the question asks who somebody is
 * @param replying - the paragraph below a heading that asks the same
 */
export function rankPassages(
  passages: readonly Described[],
  answerType: AnswerType,
  { features: weights, byAnswerType }: PassageWeights,
  telling?: number,
  replying?: number,
): Ranked[] {
  const ofType = { ...weights };
  for (const name of BY_ANSWER_TYPE) ofType[name] += byAnswerType[name][answerType];
  const scores = passages.map(
    ({ paragraph, features, isOpening }) =>
      scoreOf(features, ofType) +
      (paragraph === telling || paragraph === replying ? TELLS : 0) +
      (isOpening ? OPENING : 0),
  );
  const shares = sharesOf(scores);
  return passages
    .map((passage, i) => ({
      passage,
      score: scores[i] ?? 0,
      tells: passage.paragraph === telling,
      share: shares[i] ?? 0,
    }))
    .sort((a, b) => b.share - a.share || a.passage.paragraph - b.passage.paragraph);
}
