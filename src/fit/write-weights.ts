import { SPAN_KINDS } from '../search/index/candidate-spans.js';
import { ANSWER_TYPES } from '../search/question/answer-type.js';
import { SENTENCE_FEATURES, SPAN_FEATURES } from '../search/ranking/answer-spans.js';
import type { Curve } from '../search/ranking/curve.js';
import { FEATURES } from '../search/ranking/features.js';
import { VERDICT_FEATURES } from '../search/ranking/match.js';
import { BY_ANSWER_TYPE } from '../search/ranking/rank.js';
import type { Model } from './model.js';
import type { MatchModel } from './verdict.js';

const rounded = (value: number) => Number(value.toPrecision(3));

const points = (curve: Curve) =>
  `[${curve.map(([at, value]) => `[${rounded(at)}, ${rounded(value)}]`).join(', ')}]`;

function matchModel({ constant, features, byAnswerType }: MatchModel): string {
  const curves = VERDICT_FEATURES.map((name) => `    ${name}: ${points(features[name])},`).join(
    '\n',
  );
  return `{
  constant: ${rounded(constant)},
  // biome-ignore format: a line for each curve
  features: {\n${curves}\n  },
  byAnswerType: {\n${list(ANSWER_TYPES, byAnswerType, '    ')}\n  },
}`;
}

function list<Name extends string>(
  names: readonly Name[],
  weights: Readonly<Record<Name, number>>,
  indent = '  ',
): string {
  return names.map((name) => `${indent}${name}: ${rounded(weights[name])},`).join('\n');
}

/**
 * The source text of the fitted weights.
 *
 * @param figures - lines that say how good they are
 */
export function writeWeights(model: Model, figures: readonly string[]): string {
  const kinds = ANSWER_TYPES.map(
    (answerType) =>
      `    ${answerType}: {\n${list(SPAN_KINDS, model.spans.kinds[answerType], '      ')}\n    },`,
  ).join('\n');
  const byAnswerType = BY_ANSWER_TYPE.map(
    (name) =>
      `    ${name}: {\n${list(ANSWER_TYPES, model.passages.byAnswerType[name], '      ')}\n    },`,
  ).join('\n');
  return `// Written by \`npm run fit\`; not by hand.
//
// A linear model weighs words that could answer, one chooses the sentence of a passage by them, one ranks
// the passages of any story, and logistic models over one description of the question and its best
// passage give the verdict, from limits read off from stories that were left out of the fit. A score is
// the sum of features, each times its weight; in the verdict, of a curve for each. The weights make the
// right one's share in the softmax of a question's scores as large as can be, with a small quadratic
// penalty (Cao et al., "Learning to rank: from pairwise approach to listwise approach", 2007; minimised by
// L-BFGS). The sets count the same, but for the project's own questions: those on news (news.json)
// count less where passages are ranked, those on short texts everywhere.
//
${figures.map((line) => `// ${line}`).join('\n')}
import type { SpanModel } from './answer-spans.js';
import type { VerdictFeature } from './match.js';
import type { AdditiveModel } from './model.js';
import type { PassageWeights } from './rank.js';

/** How much speaks for words as an answer: by their features, and by their kind for what is asked. */
export const SPAN_MODEL: SpanModel = {
  features: {
${list(SPAN_FEATURES, model.spans.features, '    ')}
  },
  sentences: {
${list(SENTENCE_FEATURES, model.spans.sentences, '    ')}
  },
  kinds: {
${kinds}
  },
};

/** How much each feature speaks for a passage, and how much more some do by what is asked. */
export const PASSAGE_WEIGHTS: PassageWeights = {
  features: {
${list(FEATURES, model.passages.features, '    ')}
  },
  byAnswerType: {
${byAnswerType}
  },
};

/** What speaks for a question's being meant for the story. */
export const MEANT_MODEL: AdditiveModel<VerdictFeature> = ${matchModel(model.meant)};
/** Less likely ones are told that the story does not say. */
export const MEANT_FROM = ${model.meantFrom};

/** What speaks for the best passage's being the one that answers. */
export const ANSWER_MODEL: AdditiveModel<VerdictFeature> = ${matchModel(model.answered)};
/** Less likely ones are only the nearest. */
export const ANSWER_FROM = ${model.answeredFrom};

/** What speaks for the best passage's best words being those of the answer. */
export const SURE_MODEL: AdditiveModel<VerdictFeature> = ${matchModel(model.sure)};
/** Less likely ones are not set off. */
export const SURE_FROM = ${model.sureFrom};
`;
}
