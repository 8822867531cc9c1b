import type { SpanModel } from '../search/answer-spans.js';
import { ASKED, type Asked } from '../search/asked.js';
import { describePassages, FEATURES, type Feature } from '../search/features.js';
import { BY_ASKED, type PassageWeights } from '../search/rank.js';
import { fitLists } from './models.js';
import type { Sample } from './samples.js';

const RIDGE = 0.005;
/** Annotators mark one of several paragraphs that say the same. */
const TOLERANCE = 0.3;

/** Fits the weights of the passages' features; those that are left out get 0. */
export function fitRanking(
  samples: readonly Sample[],
  importance: readonly number[],
  spans: SpanModel,
  without?: Feature,
): PassageWeights {
  const used = FEATURES.filter((name) => name !== without);
  const lists = samples.flatMap(({ find, gold, set }) => {
    const findings = find();
    const isAsked = ASKED.map((asked) => Number(asked === findings.question.asked));
    const passages = describePassages(findings, spans);
    const gains = passages.map(({ paragraph }) => Number(gold.has(paragraph)));
    if (passages.length < 2 || !gains.includes(1)) return [];
    const rows = Float64Array.from(
      passages.flatMap(({ features }) => [
        ...used.map((name) => features[name]),
        ...BY_ASKED.flatMap((name) => isAsked.map((is) => is * features[name])),
      ]),
    );
    return [{ rows, gains, importance: importance[set] ?? 1 }];
  });
  const fitted = fitLists(lists, {
    size: used.length + BY_ASKED.length * ASKED.length,
    tolerance: TOLERANCE,
    ridge: RIDGE,
  });
  const features = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>;
  used.forEach((name, j) => {
    features[name] = fitted[j] ?? 0;
  });
  const byAsked = Object.fromEntries(
    BY_ASKED.map((name, i) => [
      name,
      readAskedWeights(fitted.subarray(used.length + i * ASKED.length)),
    ]),
  ) as PassageWeights['byAsked'];
  return { features, byAsked };
}

/** The weights of what is asked, one after the other. */
export function readAskedWeights(fitted: Float64Array): Readonly<Record<Asked, number>> {
  return Object.fromEntries(ASKED.map((asked, j) => [asked, fitted[j] ?? 0])) as Record<
    Asked,
    number
  >;
}
