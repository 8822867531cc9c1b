import { minimise } from './minimise.js';

/** Weighs large weights down, so that features that say the same share what they are worth. */
const LIST_RIDGE = 0.01;
const CASE_RIDGE = 0.0001;
const MAX_STEPS = 200;

/** A question with the features of its candidates, and which of them is right. */
export interface ListSample {
  readonly rows: readonly Float64Array[];
  /** The row that is right, counted from 0. */
  readonly right: number;
  /** How much the sample counts. */
  readonly importance: number;
}

/** A case with its features, and whether it is right. */
export interface CaseSample {
  readonly row: Float64Array;
  readonly isRight: boolean;
  readonly importance: number;
}

function scalesOf(deviations: Float64Array, count: number): Float64Array {
  return deviations.map((sum) => Math.sqrt(sum / Math.max(1, count)) || 1);
}

/**
 * Fits a linear model that ranks: the right row's share of a softmax over a list's scores is made as
 * large as can be (ListNet with one relevant document; Cao et al. 2007). Features count by their
 * standard deviation within lists.
 */
export function fitLists(samples: readonly ListSample[], size: number): Float64Array {
  const deviations = new Float64Array(size);
  let count = 0;
  for (const { rows } of samples) {
    count += rows.length;
    for (let j = 0; j < size; j++) {
      const mean = rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length;
      const sum = rows.reduce((total, row) => total + ((row[j] ?? 0) - mean) ** 2, 0);
      deviations[j] = (deviations[j] ?? 0) + sum;
    }
  }
  const scales = scalesOf(deviations, count);
  const lists = samples.map(({ rows, right, importance }) => ({
    rows: rows.map((row) => row.map((value, j) => value / (scales[j] ?? 1))),
    right,
    importance,
  }));
  const all = lists.reduce((sum, { importance }) => sum + importance, 0);
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (const { rows, right, importance } of lists) {
        const scores = rows.map((row) => dot(row, point));
        const top = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - top));
        const total = shares.reduce((sum, share) => sum + share, 0);
        loss -= importance * Math.log((shares[right] ?? 0) / total);
        rows.forEach((row, i) => {
          const error = importance * ((shares[i] ?? 0) / total - (i === right ? 1 : 0));
          addTo(gradient, row, error / all);
        });
      }
      return loss / all + ridge(point, gradient, LIST_RIDGE);
    },
    size,
    MAX_STEPS,
  );
  return weights.map((weight, j) => weight / (scales[j] ?? 1));
}

/** Fits a logistic regression. A feature that is always 1 gives it a constant. */
export function fitCases(samples: readonly CaseSample[], size: number): Float64Array {
  const all = samples.reduce((sum, { importance }) => sum + importance, 0);
  return minimise(
    (point, gradient) => {
      let loss = 0;
      for (const { row, isRight, importance } of samples) {
        const likelihood = 1 / (1 + Math.exp(-dot(row, point)));
        loss -= importance * Math.log(Math.max(1e-12, isRight ? likelihood : 1 - likelihood));
        addTo(gradient, row, (importance * (likelihood - Number(isRight))) / all);
      }
      return loss / all + ridge(point, gradient, CASE_RIDGE);
    },
    size,
    MAX_STEPS,
  );
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(gradient: Float64Array, row: Float64Array, factor: number): void {
  for (let j = 0; j < row.length; j++) gradient[j] = (gradient[j] ?? 0) + factor * (row[j] ?? 0);
}

function ridge(point: Float64Array, gradient: Float64Array, factor: number): number {
  addTo(gradient, point, factor);
  return (factor / 2) * dot(point, point);
}
