import { answerOverlap, holdsAnswer } from '../eval/squad.js';
import { ANSWER_TYPES } from '../search/question/answer-type.js';
import type { SpanModel } from '../search/ranking/answer-spans.js';
import type { Curve } from '../search/ranking/curve.js';
import { describePassages } from '../search/ranking/features.js';
import {
  describeMatch,
  likelihood,
  type Match,
  VERDICT_FEATURES,
  type VerdictFeature,
} from '../search/ranking/match.js';
import type { AdditiveModel } from '../search/ranking/model.js';
import { type PassageWeights, type Ranked, rankPassages } from '../search/ranking/rank.js';
import { anchor, curveOf, hingesOf, knotsOf } from './curves.js';
import { fitCases } from './models.js';
import { readTypeWeights } from './ranking.js';
import type { Sample } from './samples.js';

/** With less of it, more questions in other words than the story's are refused. */
const RIDGE = 0.005;

/** How many times what a feature adds may bend. */
const BENDS = 4;
/** Stories are few: bent to them, a curve learns them by heart. */
const OF_STORY: ReadonlySet<VerdictFeature> = new Set(['news', 'storyLength']);

/** A question with what was found. */
export interface Case {
  readonly sample: Sample;
  readonly match: Match;
  /** Of the first right passage, from 1; 0 where none is. */
  readonly rank: number;
  /** Whether the best passage is right for a reader. */
  readonly isRightRead: boolean;
  /** How much the best passage's best words have in common with a marked answer. */
  readonly overlap: number;
  /** Whether the best passage's highlight holds a marked answer. */
  readonly isBold: boolean;
}

export type MatchModel = AdditiveModel<VerdictFeature>;

/** Looks at each question as the verdict does. */
export function readCase(sample: Sample, spans: SpanModel, weights: PassageWeights): Case {
  const { gold, read, answers } = sample;
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
  const highlight = best && findings.story.sentences[best.passage.sentence]?.span;
  const bold = highlight === undefined ? '' : sample.textOf(highlight);
  const [first] = shown;
  const rank = shown.findIndex(({ passage }) => gold.has(passage.paragraph));
  return {
    sample,
    match: describeMatch(findings, [best, ...ranked.filter((other) => other !== best)] as [
      Ranked,
      ...Ranked[],
    ]),
    isRightRead: first !== undefined && read.has(first.passage.paragraph),
    rank: rank + 1,
    isBold: answers.some((answer) => holdsAnswer(bold, answer)),
    overlap: gold.size === 0 ? 0 : Math.max(0, ...answers.map((a) => answerOverlap(text, a))),
  };
}

/** Fits a logistic model of what `isTrue` says of a case: a curve for each feature. */
export function fitVerdict(
  cases: readonly Case[],
  weigh: (sample: Sample) => number,
  isTrue: (from: Case) => boolean,
): MatchModel {
  const knots = VERDICT_FEATURES.map((name) =>
    knotsOf(
      cases.map(({ match }) => match.features[name]),
      OF_STORY.has(name) ? 0 : BENDS,
    ),
  );
  const samples = cases.map(({ match, sample }, i) => ({
    row: Float64Array.from([
      1,
      ...VERDICT_FEATURES.flatMap((name, j) => hingesOf(match.features[name], knots[j] ?? [])),
      ...ANSWER_TYPES.map((answerType) => Number(answerType === match.answerType)),
    ]),
    isRight: isTrue(cases[i] as Case),
    importance: weigh(sample),
  }));
  const size = samples[0]?.row.length ?? 0;
  const fitted = fitCases(samples, size, RIDGE);
  let constant = fitted[0] ?? 0;
  let at = 1;
  const features = Object.fromEntries(
    VERDICT_FEATURES.map((name, j) => {
      const own = knots[j] ?? [];
      const curve = curveOf(own, fitted.subarray(at, at + hingesOf(0, own).length));
      at += hingesOf(0, own).length;
      const [anchored, there] = anchor(curve);
      constant += there;
      return [name, anchored];
    }),
  );
  return {
    constant,
    features: features as Record<VerdictFeature, Curve>,
    byAnswerType: readTypeWeights(fitted.subarray(at)),
  };
}

/**
 * How likely a logistic model finds each case that was fitted on the stories of the other folds: a limit
 * read off from what the model itself was fitted on would promise too much.
 */
export function heldOutLikelihoods(
  cases: readonly Case[],
  weigh: (sample: Sample) => number,
  isTrue: (from: Case) => boolean,
): (from: Case) => number {
  const folds = [...new Set(cases.map(({ sample }) => sample.fold))];
  const byFold = new Map(
    folds.map((fold) => {
      const others = cases.filter(({ sample }) => sample.fold !== fold);
      return [fold, fitVerdict(others.length === 0 ? cases : others, weigh, isTrue)];
    }),
  );
  return ({ sample, match }) => {
    const model = byFold.get(sample.fold);
    return model === undefined ? 0 : likelihood(match, model);
  };
}

/** The lowest limit, in hundredths, that satisfies a condition; 1 if none does. */
export function lowestLimit(isEnough: (limit: number) => boolean): number {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    if (isEnough(hundredths / 100)) return hundredths / 100;
  }
  return 1;
}
