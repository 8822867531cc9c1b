import { ANSWER_TYPES, type AnswerType } from '../search/question/answer-type.js';
import type { SpanModel } from '../search/ranking/answer-spans.js';
import { describePassages, FEATURES, type Feature } from '../search/ranking/features.js';
import { BY_ANSWER_TYPE, type PassageWeights } from '../search/ranking/rank.js';
import { fitLists } from './models.js';
import type { Sample } from './samples.js';

const RIDGE = 0.005;
/** Annotators mark one of several paragraphs that say the same. */
const TOLERANCE = 0.3;

/** Fits the weights of the passages' features; those that are left out get 0. */
export function fitRanking(
  samples: readonly Sample[],
  weigh: (sample: Sample) => number,
  spans: SpanModel,
  without?: Feature,
): PassageWeights {
  const used = FEATURES.filter((name) => name !== without);
  const lists = samples.flatMap((sample) => {
    const { gold } = sample;
    const findings = sample.find();
    const isType = ANSWER_TYPES.map((answerType) =>
      Number(answerType === findings.question.answerType),
    );
    const passages = describePassages(findings, spans);
    const gains = passages.map(({ paragraph }) => Number(gold.has(paragraph)));
    if (passages.length < 2 || !gains.includes(1)) return [];
    const rows = Float64Array.from(
      passages.flatMap(({ features }) => [
        ...used.map((name) => features[name]),
        ...BY_ANSWER_TYPE.flatMap((name) => isType.map((is) => is * features[name])),
      ]),
    );
    return [{ rows, gains, importance: weigh(sample) }];
  });
  const fitted = fitLists(lists, {
    size: used.length + BY_ANSWER_TYPE.length * ANSWER_TYPES.length,
    tolerance: TOLERANCE,
    ridge: RIDGE,
  });
  const features = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>;
  used.forEach((name, j) => {
    features[name] = fitted[j] ?? 0;
  });
  const byAnswerType = Object.fromEntries(
    BY_ANSWER_TYPE.map((name, i) => [
      name,
      readTypeWeights(fitted.subarray(used.length + i * ANSWER_TYPES.length)),
    ]),
  ) as PassageWeights['byAnswerType'];
  return { features, byAnswerType };
}

/** The weights of what is asked, one after the other. */
export function readTypeWeights(fitted: Float64Array): Readonly<Record<AnswerType, number>> {
  return Object.fromEntries(
    ANSWER_TYPES.map((answerType, j) => [answerType, fitted[j] ?? 0]),
  ) as Record<AnswerType, number>;
}
