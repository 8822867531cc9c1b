import { FEATURES } from '../search/features.js';
import { dot, fitLists } from './models.js';
import { type Asked, FOLDS } from './samples.js';

/** How many questions of each set have the right passage first, and among the first three. */
export type Hits = readonly { readonly first: number; readonly third: number }[];

/**
 * Fits the weights of the passages' features; those that are left out get 0.
 *
 * @param importance - of a question of each set
 */
export function fitRanking(
  questions: readonly Asked[],
  importance: readonly number[],
  without?: number,
): Float64Array {
  const used = FEATURES.map((_, j) => j).filter((j) => j !== without);
  const samples = questions
    .filter(({ right, rows }) => right >= 0 && rows.length > 1)
    .map(({ rows, right, set }) => ({
      rows: rows.map((row) => Float64Array.from(used, (j) => row[j] ?? 0)),
      right,
      importance: importance[set] ?? 1,
    }));
  const fitted = fitLists(samples, used.length);
  const weights = new Float64Array(FEATURES.length);
  used.forEach((j, i) => {
    weights[j] = fitted[i] ?? 0;
  });
  return weights;
}

/** Counts the hits of a model, for each of `sets` sets. */
export function countHits(
  questions: readonly Asked[],
  weights: Float64Array,
  sets: number,
): { first: number; third: number }[] {
  const hits = Array.from({ length: sets }, () => ({ first: 0, third: 0 }));
  for (const { rows, right, set } of questions) {
    const own = hits[set];
    if (right < 0 || own === undefined) continue;
    const scores = rows.map((row) => dot(row, weights));
    const score = scores[right] ?? 0;
    const better = scores.filter((other, i) => other > score || (other === score && i < right));
    if (better.length < 1) own.first++;
    if (better.length < 3) own.third++;
  }
  return hits;
}

/** The hits on stories that the model was not fitted on, over all folds. */
export function crossValidate(
  questions: readonly Asked[],
  importance: readonly number[],
  without?: number,
): Hits {
  const sums = importance.map(() => ({ first: 0, third: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = questions.filter((question) => question.fold !== fold);
    const heldOut = questions.filter((question) => question.fold === fold);
    const weights = fitRanking(others, importance, without);
    countHits(heldOut, weights, importance.length).forEach(({ first, third }, set) => {
      const sum = sums[set];
      if (sum === undefined) return;
      sum.first += first;
      sum.third += third;
    });
  }
  return sums;
}
