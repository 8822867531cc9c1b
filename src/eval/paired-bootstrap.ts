import { randomFrom } from './bootstrap.js';

const SAMPLES = 10_000;

/** The mean of differences, and the bounds between which 95 % of resampled means lie. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The paired bootstrap interval of a mean difference (Efron and Tibshirani 1993; for summaries, Lin
 * 2004): stories are drawn anew with replacement, and the percentiles of their means taken.
 *
 * @param differences - one a story
 */
export function pairedBootstrap(differences: readonly number[]): Interval {
  const random = randomFrom(differences.length);
  const size = Math.max(1, differences.length);
  const mean = differences.reduce((sum, value) => sum + value, 0) / size;
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += differences[Math.floor(random() * size)] ?? 0;
    return sum / size;
  }).sort((a, b) => a - b);
  const at = (share: number) => means[Math.floor(share * (SAMPLES - 1))] ?? mean;
  return { mean, low: at(0.025), high: at(0.975) };
}
