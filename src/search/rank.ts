import type { AnswerType } from './answer-type.js';
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
  /** The value of the model. */
  readonly score: number;
  /** Its share, above 0 and at most 1, of what speaks for any of the question's passages. */
  readonly share: number;
}

/** Ranks passages by a model: best first, and of two that are as good, the earlier one. */
export function rankPassages(
  passages: readonly Described[],
  answerType: AnswerType,
  { features: weights, byAnswerType }: PassageWeights,
): Ranked[] {
  const scores = passages.map(({ features }) =>
    BY_ANSWER_TYPE.reduce(
      (sum, name) => sum + byAnswerType[name][answerType] * features[name],
      scoreOf(features, weights),
    ),
  );
  const shares = sharesOf(scores);
  return passages
    .map((passage, i) => ({ passage, score: scores[i] ?? 0, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share || a.passage.paragraph - b.passage.paragraph);
}
