// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 53.3, in three 77.5, in ten 89.2, words first 40.8,
// words in three 55.0, said 20.0, refused 2.5, said without it 6.7, right when said 66.7
// held out, ten folds of questions: found first 53.3, story first 51.7, in three 77.5,
// in ten 89.2, words first 38.3, words in three 55.0, said 18.3, refused 0.8,
// said without it 11.7, right when said 63.6
import type { AnswerFeature, ReadFeature, RecordFeature, StoryFeature } from './features.js';

/** What speaks for a story that is not read yet. */
export const STORY_WEIGHTS: Readonly<Record<StoryFeature, number>> = {
  bm25: 4.63,
  lead: 5.01,
  window: 1.19,
  names: 1.54,
  pairs: 1.61,
  age: -0.655,
};

/** What speaks for a story that is read. */
export const RECORD_STORY_WEIGHTS: Readonly<Record<ReadFeature, number>> = {
  found: 0.894,
  meant: 0.316,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.988,
  share: 0.147,
  value: 0.087,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: 0.395,
  meant: 0.0347,
  answers: 0.386,
  words: 0.427,
  share: 0.499,
  ahead: 0.0711,
  bm25: 0.0798,
  lead: 4.62,
  window: -5.74,
  names: -0.883,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.4;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.02;
