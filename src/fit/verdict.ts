import { answerOverlap } from '../eval/squad.js';
import type { SpanModel } from '../search/answer-spans.js';
import { ANSWER_TYPES } from '../search/answer-type.js';
import { describePassages } from '../search/features.js';
import {
  describeMatch,
  likelihood,
  type Match,
  VERDICT_FEATURES,
  type VerdictFeature,
} from '../search/match.js';
import type { Weights } from '../search/model.js';
import { type PassageWeights, type Ranked, rankPassages } from '../search/rank.js';
import { fitCases } from './models.js';
import { readTypeWeights } from './ranking.js';
import type { Sample } from './samples.js';

/** A question with what was found. */
export interface Case {
  readonly sample: Sample;
  readonly match: Match;
  /** Of the first right passage, from 1; 0 where none is. */
  readonly rank: number;
  /** Whether the best passage's sentence holds a marked answer. */
  readonly overlap: number;
}

export type MatchWeights = Weights<VerdictFeature>;

/** Looks at each question as the verdict does. */
export function readCase(sample: Sample, spans: SpanModel, weights: PassageWeights): Case {
  const { gold, answers } = sample;
  const findings = sample.find();
  const ranked = rankPassages(
    describePassages(findings, spans),
    findings.question.answerType,
    weights,
  );
  const shown = ranked.filter(({ passage }) => passage.hasEvidence);
  const [best] = [...shown, ...ranked];
  const words = best?.passage.answer;
  const text = words === undefined ? '' : sample.textOf(words.span);
  const rank = shown.findIndex(({ passage }) => gold.has(passage.paragraph));
  return {
    sample,
    match: describeMatch(findings, [best, ...ranked.filter((other) => other !== best)] as [
      Ranked,
      ...Ranked[],
    ]),
    rank: rank + 1,
    overlap: gold.size === 0 ? 0 : Math.max(0, ...answers.map((a) => answerOverlap(text, a))),
  };
}

/** Fits a logistic model of what `isTrue` says of a case. */
export function fitVerdict(
  cases: readonly Case[],
  importance: readonly number[],
  isTrue: (from: Case) => boolean,
): MatchWeights {
  const samples = cases.map((from) => ({
    row: Float64Array.from([
      ...VERDICT_FEATURES.map((name) => from.match.features[name]),
      ...ANSWER_TYPES.map((answerType) => Number(answerType === from.match.answerType)),
    ]),
    isRight: isTrue(from),
    importance: importance[from.sample.set] ?? 1,
  }));
  const fitted = fitCases(samples, VERDICT_FEATURES.length + ANSWER_TYPES.length);
  const features = Object.fromEntries(VERDICT_FEATURES.map((name, j) => [name, fitted[j] ?? 0]));
  return {
    features: features as Record<VerdictFeature, number>,
    byAnswerType: readTypeWeights(fitted.subarray(VERDICT_FEATURES.length)),
  };
}

/** The share of cases that a model finds as likely as `limit`, or likelier. */
export function shareFrom(limit: number, cases: readonly Case[], weights: MatchWeights): number {
  const kept = cases.filter((from) => likelihood(from.match, weights) >= limit);
  return kept.length / Math.max(1, cases.length);
}

/** The lowest limit, in hundredths, that satisfies a condition; 1 if none does. */
export function lowestLimit(isEnough: (limit: number) => boolean): number {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    if (isEnough(hundredths / 100)) return hundredths / 100;
  }
  return 1;
}

/** The highest limit, in hundredths, that satisfies a condition; 0 if none does. */
export function highestLimit(isEnough: (limit: number) => boolean): number {
  for (let hundredths = 99; hundredths > 0; hundredths--) {
    if (isEnough(hundredths / 100)) return hundredths / 100;
  }
  return 0;
}
