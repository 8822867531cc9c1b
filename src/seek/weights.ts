// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 52.5, in three 77.5, in ten 89.2, words first 38.3,
// words in three 55.0, said 19.2, refused 0.8, said without it 5.8, right when said 73.9
// held out, ten folds of questions: found first 53.3, story first 54.2, in three 75.8,
// in ten 89.2, words first 39.2, words in three 55.0, said 19.2, refused 2.5,
// said without it 10.0, right when said 69.6
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
  found: 0.916,
  meant: 0.29,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.993,
  share: 0.131,
  value: 0.101,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: -0.571,
  meant: 0.0875,
  answers: 0.483,
  words: 0.704,
  share: -0.102,
  ahead: 0.105,
  bm25: -0.193,
  lead: 4.73,
  window: -5.46,
  names: -1.13,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.39;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.01;
