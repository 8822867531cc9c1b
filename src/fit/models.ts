import { minimise } from './minimise.js';
import { dot } from './vector.js';

/** What varies less is the same everywhere, but for rounding. */
const MIN_VARIANCE = 1e-9;
/** How much large weights of a logistic regression are weighed down, if nothing else is said. */
const CASE_RIDGE = 0.0001;
const MAX_STEPS = 200;

/** A question's candidates with their features, and which of them are right. */
export interface ListSample {
  /** One candidate's features after the other's. */
  readonly rows: Float64Array;
  /** How right each candidate is, from 0 to 1; at least one is above 0. */
  readonly gains: readonly number[];
  /** The one category of each candidate, counted from 0, that has a weight of its own beside. */
  readonly categories?: readonly number[];
  /** How much the sample counts. */
  readonly importance: number;
}

/** How lists are fitted. */
export interface ListOptions {
  /** How many features a candidate has. */
  readonly size: number;
  readonly categories?: number;
  /**
   * From 0 to 1, how well the fit bears with wrong marks: 0 gives the softmax's logarithmic loss, 1 the
   * share itself (generalised cross entropy; Zhang and Sabuncu 2018).
   */
  readonly tolerance: number;
  readonly ridge: number;
}

/** A case with its features, and whether it is right. */
export interface CaseSample {
  readonly row: Float64Array;
  readonly isRight: boolean;
  readonly importance: number;
}

/**
 * Fits a linear model that ranks: the right rows' share of a softmax over a list's scores is made as
 * large as can be (ListNet with one relevant document; Cao et al. 2007). Features count by their
 * standard deviation within lists.
 *
 * @returns the weights of the features, then those of the categories
 */
export function fitLists(samples: readonly ListSample[], options: ListOptions): Float64Array {
  const { size, categories = 0, tolerance, ridge } = options;
  const scales = scalesWithin(samples, size);
  const lists = samples.map((sample) => ({
    ...sample,
    rows: sample.rows.map((value, i) => value / (scales[i % size] ?? 1)),
  }));
  const all = lists.reduce((sum, { importance }) => sum + importance, 0);
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (const { rows, gains, categories: of, importance } of lists) {
        const scores = gains.map((_, row) => {
          let score = of === undefined ? 0 : (point[size + (of[row] ?? 0)] ?? 0);
          for (let j = 0; j < size; j++) score += (rows[row * size + j] ?? 0) * (point[j] ?? 0);
          return score;
        });
        const top = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - top));
        const total = shares.reduce((sum, share) => sum + share, 0);
        const right = shares.reduce((sum, share, row) => sum + share * (gains[row] ?? 0), 0);
        const share = Math.max(Number.MIN_VALUE, right / total);
        const slack = share ** tolerance;
        loss += importance * (tolerance === 0 ? -Math.log(share) : (1 - slack) / tolerance);
        const factor = (importance * slack) / all;
        for (let row = 0; row < gains.length; row++) {
          const part = shares[row] ?? 0;
          const error = factor * (part / total - (part * (gains[row] ?? 0)) / (right || 1));
          for (let j = 0; j < size; j++) {
            gradient[j] = (gradient[j] ?? 0) + error * (rows[row * size + j] ?? 0);
          }
          if (of !== undefined) {
            const at = size + (of[row] ?? 0);
            gradient[at] = (gradient[at] ?? 0) + error;
          }
        }
      }
      return loss / all + addRidge(point, gradient, ridge);
    },
    size + categories,
    MAX_STEPS,
  );
  return weights.map((weight, j) => weight / (scales[j] ?? 1));
}

function scalesWithin(samples: readonly ListSample[], size: number): Float64Array {
  const deviations = new Float64Array(size);
  let count = 0;
  for (const { rows, gains } of samples) {
    count += gains.length;
    for (let j = 0; j < size; j++) {
      let [sum, squares] = [0, 0];
      for (let i = j; i < rows.length; i += size) {
        const value = rows[i] ?? 0;
        sum += value;
        squares += value * value;
      }
      deviations[j] = (deviations[j] ?? 0) + squares - (sum * sum) / gains.length;
    }
  }
  return deviations.map((sum) => Math.sqrt(Math.max(0, sum) / Math.max(1, count)) || 1);
}

/**
 * Fits a logistic regression. A feature that is always 1 gives it a constant; the others count by their
 * standard deviation.
 *
 * @param ridge - weighs large weights down, so that features that say the same share what they are worth
 */
export function fitCases(
  samples: readonly CaseSample[],
  size: number,
  ridge = CASE_RIDGE,
): Float64Array {
  const all = samples.reduce((sum, { importance }) => sum + importance, 0);
  const scales = scalesOf(samples, size);
  const scaled = samples.map((sample) => ({
    ...sample,
    row: sample.row.map((value, j) => value / (scales[j] ?? 1)),
  }));
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      for (const { row, isRight, importance } of scaled) {
        const likelihood = 1 / (1 + Math.exp(-dot(row, point)));
        loss -= importance * Math.log(Math.max(1e-12, isRight ? likelihood : 1 - likelihood));
        addTo(gradient, row, (importance * (likelihood - Number(isRight))) / all);
      }
      return loss / all + addRidge(point, gradient, ridge);
    },
    size,
    MAX_STEPS,
  );
  return weights.map((weight, j) => weight / (scales[j] ?? 1));
}

function scalesOf(samples: readonly CaseSample[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const { row } of samples) {
    row.forEach((value, j) => {
      sums[j] = (sums[j] ?? 0) + value;
      squares[j] = (squares[j] ?? 0) + value * value;
    });
  }
  const count = Math.max(1, samples.length);
  return squares.map((square, j) => {
    const mean = (sums[j] ?? 0) / count;
    const variance = square / count - mean * mean;
    return variance > MIN_VARIANCE ? Math.sqrt(variance) : 1;
  });
}

function addTo(gradient: Float64Array, row: Float64Array, factor: number): void {
  for (let j = 0; j < row.length; j++) gradient[j] = (gradient[j] ?? 0) + factor * (row[j] ?? 0);
}

function addRidge(point: Float64Array, gradient: Float64Array, factor: number): number {
  addTo(gradient, point, factor);
  return (factor / 2) * dot(point, point);
}
