// Written by `npm run fit:record`; not by hand.
//
// Linear models rank stories before and after they are read, and the passages of those that were read; a
// logistic one tells whether the best passage answers. In % of a quiz's questions:
//
// fitted: found first 52.5, story first 54.2, in three 77.5, in ten 89.2, words first 40.8,
// words in three 58.3, said 19.2, refused 0.8, said without it 6.7, right when said 65.2
// held out, ten folds of questions: found first 53.3, story first 55.0, in three 77.5,
// in ten 89.2, words first 41.7, words in three 55.8, said 20.8, refused 1.7,
// said without it 10.0, right when said 64.0
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
  found: 0.851,
  meant: 0.438,
};

/** What speaks for a passage of one of several stories. */
export const RECORD_PASSAGE_WEIGHTS: Readonly<Record<RecordFeature, number>> = {
  story: 0.981,
  share: 0.156,
  value: 0.085,
};

/** What speaks for the best passage's being an answer. */
export const RECORD_ANSWER_WEIGHTS: Readonly<Record<AnswerFeature, number>> = {
  always: -0.407,
  meant: 0.163,
  answers: 0.466,
  words: 0.631,
  share: -0.732,
  ahead: 0.178,
  bm25: -0.55,
  lead: 4.61,
  window: -5.26,
  names: -1.1,
};
/** Less likely ones are only the nearest, */
export const RECORD_ANSWER_FROM = 0.39;
/** and still less likely ones nothing at all. */
export const RECORD_CLOSEST_FROM = 0.01;
