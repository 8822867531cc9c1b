import type { Asked } from './asked.js';
import type { Described, Feature } from './features.js';
import { scoreOf, sharesOf, type Weights } from './model.js';

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
  asked: Asked,
  weights: Weights<Feature>,
): Ranked[] {
  const scores = passages.map(
    ({ features }) => scoreOf(features, weights.features) + weights.asked[asked] * features.early,
  );
  const shares = sharesOf(scores);
  return passages
    .map((passage, i) => ({ passage, score: scores[i] ?? 0, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share || a.passage.paragraph - b.passage.paragraph);
}
