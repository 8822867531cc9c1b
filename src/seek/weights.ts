// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 54.2, in three 75.8, in ten 89.2, words first 38.3,
// words in three 58.3, said 20.8, refused 2.5, said without it 6.7, right when said 60.0
// held out, ten folds of questions: found first 53.3, story first 54.2, in three 75.0,
// in ten 89.2, words first 39.2, words in three 58.3, said 17.5, refused 1.7,
// said without it 10.0, right when said 52.4
import type { AnswerFeature, ReadFeature, RecordFeature, StoryFeature } from './features.js';

/** What speaks for a story that is not read yet. */
export const STORY_WEIGHTS: Readonly<Record<StoryFeature, number>> = {
  bm25: 4.63,
  lead: 5.01,
  window: 1.19,
  names: 1.54,
  pairs: 1.61,
  age: -0.66,
};

/** What speaks for a story that is read. */
export const RECORD_STORY_WEIGHTS: Readonly<Record<ReadFeature, number>> = {
  found: 0.92,
  meant: 0.2,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.89,
  share: 0.14,
  value: 0.08,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: -0.45,
  meant: -0.05,
  answers: 0.3,
  words: 0.76,
  share: 0.44,
  ahead: 0.08,
  bm25: 0.15,
  lead: 3.64,
  window: -3.76,
  names: -0.87,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.39;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.02;
