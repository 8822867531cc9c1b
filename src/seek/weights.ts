// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 54.2, in three 76.7, in ten 89.2, words first 40.0,
// words in three 53.3, said 20.8, refused 2.5, said without it 6.7, right when said 60.0
// held out, ten folds of questions: found first 53.3, story first 51.7, in three 76.7,
// in ten 89.2, words first 38.3, words in three 54.2, said 17.5, refused 0.8,
// said without it 10.0, right when said 57.1
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
  found: 0.871,
  meant: 0.363,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.988,
  share: 0.149,
  value: 0.0794,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: -0.144,
  meant: 0.0187,
  answers: 0.375,
  words: 0.318,
  share: 0.548,
  ahead: 0.102,
  bm25: -0.0456,
  lead: 4.54,
  window: -4.95,
  names: -0.649,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.37;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.03;
