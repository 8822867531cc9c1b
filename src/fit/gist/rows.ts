import { innerProduct } from '../../terms/vector.js';

const DECAYS = [0.9, 0.999] as const;
const EPSILON = 1e-8;

/** Vectors of words that are being learnt, each a row. */
export interface Rows {
  readonly size: number;
  /** One row after the other. */
  readonly values: Float32Array;
  /** Adds to the gradient of a row. */
  add(row: number, gradient: Float32Array): void;
  /** Goes one step down the gradient, and forgets it. */
  step(rate: number): void;
}

/**
 * Rows that are learnt by Adam (Kingma and Ba 2015); rows without a gradient stay as they are, moments
 * and all.
 */
export function learnRows(values: Float32Array, size: number): Rows {
  const [first, second, gradients] = [0, 1, 2].map(() => new Float32Array(values.length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const isTouched = new Uint8Array(values.length / size);
  let touched: number[] = [];
  let steps = 0;
  return {
    size,
    values,
    add(row, gradient) {
      if (isTouched[row] === 0) {
        isTouched[row] = 1;
        touched.push(row);
      }
      for (let i = 0, at = row * size; i < size; i++, at++) {
        gradients[at] = (gradients[at] ?? 0) + (gradient[i] ?? 0);
      }
    },
    step(rate) {
      steps++;
      const pace = (rate * Math.sqrt(1 - DECAYS[1] ** steps)) / (1 - DECAYS[0] ** steps);
      for (const row of touched) {
        isTouched[row] = 0;
        for (let at = row * size; at < (row + 1) * size; at++) {
          const gradient = gradients[at] ?? 0;
          gradients[at] = 0;
          const mean = DECAYS[0] * (first[at] ?? 0) + (1 - DECAYS[0]) * gradient;
          const square = DECAYS[1] * (second[at] ?? 0) + (1 - DECAYS[1]) * gradient * gradient;
          first[at] = mean;
          second[at] = square;
          values[at] = (values[at] ?? 0) - (pace * mean) / (Math.sqrt(square) + EPSILON);
        }
      }
      touched = [];
    },
  };
}

/** A text as the sum of rows, with what it takes to learn from it. */
export interface Sum {
  readonly rows: readonly number[];
  /** Of length 1. */
  readonly unit: Float32Array;
  readonly length: number;
}

/** The sum of some rows. */
export function sumRows(rows: readonly number[], { values, size }: Rows): Sum {
  const unit = new Float32Array(size);
  for (const row of rows) {
    for (let i = 0, at = row * size; i < size; i++, at++)
      unit[i] = (unit[i] ?? 0) + (values[at] ?? 0);
  }
  const length = Math.sqrt(innerProduct(unit, unit)) || 1;
  for (let i = 0; i < size; i++) unit[i] = (unit[i] ?? 0) / length;
  return { rows, unit, length };
}

/** Adds to the gradients of a sum's rows what comes of the gradient of its unit vector. */
export function learnSum(
  { rows: summed, unit, length }: Sum,
  gradient: Float32Array,
  rows: Rows,
): void {
  const along = innerProduct(gradient, unit);
  const inner = new Float32Array(unit.length);
  for (let i = 0; i < unit.length; i++) {
    inner[i] = ((gradient[i] ?? 0) - along * (unit[i] ?? 0)) / length;
  }
  for (const row of summed) rows.add(row, inner);
}
