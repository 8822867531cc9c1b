import {
  ANSWER_FEATURES,
  type AnswerFeature,
  READ_FEATURES,
  RECORD_FEATURES,
  STORY_FEATURES,
  type StoryFeature,
} from '../seek/features.js';
import type { RecordWeights } from '../seek/rank-passages.js';

/** All that is fitted for a question to every story. */
export interface RecordModel extends RecordWeights {
  readonly found: Readonly<Record<StoryFeature, number>>;
  readonly answer: Readonly<Record<AnswerFeature, number>>;
  readonly answerFrom: number;
  readonly closestFrom: number;
}

function list<Name extends string>(names: readonly Name[], weights: Record<Name, number>): string {
  return names.map((name) => `  ${name}: ${Number(weights[name].toPrecision(3))},`).join('\n');
}

/**
 * The source text of the fitted weights.
 *
 * @param figures - lines that say how good they are, in %
 */
export function writeRecordWeights(model: RecordModel, figures: readonly string[]): string {
  return `// Written by \`npm run fit:record\`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
${figures
  .flatMap((line) => line.match(/.{1,90}(?:, |$)/g) ?? [])
  .map((line) => `// ${line.trim()}`)
  .join('\n')}
import type { AnswerFeature, ReadFeature, RecordFeature, StoryFeature } from './features.js';

/** What speaks for a story that is not read yet. */
export const STORY_WEIGHTS: Readonly<Record<StoryFeature, number>> = {
${list(STORY_FEATURES, model.found)}
};

/** What speaks for a story that is read. */
export const RECORD_STORY_WEIGHTS: Readonly<Record<ReadFeature, number>> = {
${list(READ_FEATURES, model.stories)}
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
${list(RECORD_FEATURES, model.passages)}
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
${list(ANSWER_FEATURES, model.answer)}
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = ${model.answerFrom};
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = ${model.closestFrom};
`;
}
