import type { AnswerType } from '../question/answer-type.js';
import { type Curve, valueAt } from './curve.js';

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

/**
 * A generalised additive model (Hastie and Tibshirani 1986): what each feature adds is a curve over its
 * values, 0 where the feature is 0.
 */
export interface AdditiveModel<Name extends string> {
  readonly constant: number;
  readonly features: Readonly<Record<Name, Curve>>;
  /** What each thing that can be asked for adds. */
  readonly byAnswerType: Readonly<Record<AnswerType, number>>;
}

/** What an additive model makes of features. */
export function sumOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  answerType: AnswerType,
  model: AdditiveModel<Name>,
): number {
  let sum = model.constant + model.byAnswerType[answerType];
  for (const name in model.features) sum += valueAt(model.features[name], features[name]);
  return sum;
}

/** The parts that {@link sumOf} sums; a part's weight is how steep its curve is from 0 on the whole. */
export function additivePartsOf<Name extends string>(
  features: Readonly<Record<Name, number>>,
  answerType: AnswerType,
  model: AdditiveModel<Name>,
): Part[] {
  return [
    partOf('always', 1, model.constant),
    ...(Object.keys(model.features) as Name[]).map((feature) => {
      const value = features[feature];
      const part = valueAt(model.features[feature], value);
      return { feature, value, weight: value === 0 ? 0 : part / value, part };
    }),
    partOf(`asked ${answerType}`, 1, model.byAnswerType[answerType]),
  ];
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
