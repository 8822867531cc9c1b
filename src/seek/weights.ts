// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 54.2, in three 77.5, in ten 89.2, words first 40.0,
// words in three 55.0, said 21.7, refused 2.5, said without it 6.7, right when said 57.7
// held out, ten folds of questions: found first 53.3, story first 53.3, in three 76.7,
// in ten 89.2, words first 40.0, words in three 55.8, said 19.2, refused 2.5,
// said without it 9.2, right when said 56.5
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
  found: 0.89,
  meant: 0.26,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.98,
  share: 0.15,
  value: 0.09,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: 0.1,
  meant: -0.03,
  answers: 0.49,
  words: 0.51,
  share: 0.01,
  ahead: 0.1,
  bm25: 0.03,
  lead: 4.23,
  window: -5.58,
  names: -0.92,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.36;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.02;
