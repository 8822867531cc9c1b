import type { AnswerType } from './answer-type.js';

/** The value of a linear model: the sum of its features, each times its weight. */
export function scoreOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += features[name] * weights[name];
  return sum;
}

/** A feature's part in the value of a linear model. */
export interface Part {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** The one times the other. */
  readonly part: number;
}

/** The parts that {@link scoreOf} sums. */
export function partsOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Part[] {
  return (Object.keys(weights) as Name[]).map((feature) =>
    partOf(feature, features[feature], weights[feature]),
  );
}

/** A single part. */
export function partOf(feature: string, value: number, weight: number): Part {
  return { feature, value, weight, part: value * weight };
}

/** Weights of features, and a further one for each thing that can be asked for. */
export interface Weights<Name extends string> {
  readonly features: Readonly<Record<Name, number>>;
  readonly byAnswerType: Readonly<Record<AnswerType, number>>;
}

/** The likelihood, from 0 to 1, that a logistic model gives a score. */
export function likelihoodOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** The share, from 0 to 1, that each of several scores has in their softmax. */
export function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const values = scores.map((score) => Math.exp(score - top));
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}
