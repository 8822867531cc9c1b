import type { Asked } from './asked.js';
import type { Described, Feature } from './features.js';
import { scoreOf, sharesOf, type Weights } from './model.js';

/** A passage and its share of what speaks for any of a question's passages. */
export interface Ranked {
  readonly passage: Described;
  /** Above 0, at most 1. */
  readonly share: number;
}

/** Ranks passages by a model: best first, and of two that are as good, the earlier one. */
export function rankPassages(
  passages: readonly Described[],
  asked: Asked,
  weights: Weights<Feature>,
): Ranked[] {
  const shares = sharesOf(
    passages.map(
      ({ features }) => scoreOf(features, weights.features) + weights.asked[asked] * features.early,
    ),
  );
  return passages
    .map((passage, i) => ({ passage, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share || a.passage.paragraph - b.passage.paragraph);
}
