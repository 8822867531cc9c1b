// Written by `npm run fit`; not by hand.
import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

/** How much each feature speaks for a passage. */
export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
  sentence: 0.7,
  window: 0.66,
  pairs: 0.19,
  near: 0.15,
  neighbours: 0.23,
  kin: 0.72,
  occurrences: 0.94,
  length: -0.44,
  place: -0.91,
  person: 0.84,
  speaker: 1.5,
  holdsTime: 1.38,
  holdsPlace: 0.94,
  holdsNumber: 2.83,
  holdsInSentence: 0.4,
};

/** What speaks for a question's being meant for the story. */
export const MEANT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: 3.9,
  byPassage: 1.84,
  bySentence: 0.54,
  completeness: 1.82,
  isComplete: -2.05,
  lead: 0.73,
  kin: 1.24,
  pairs: 1.47,
  near: 1.05,
  holds: 0.46,
  lackingNames: -3.96,
  rarestLacking: 0.04,
  lacking: -2.63,
  rarestFound: 3.59,
  topic: 2.65,
  approximate: -0.31,
  persons: 0.94,
  brevity: 1.44,
  storyLength: -1.39,
};
/** Less likely ones are told that the story does not say. */
export const MEANT_FROM = 0.14;

/** What speaks for the best passage's being the one that answers. */
export const ANSWER_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: -6.5,
  byPassage: 0.85,
  bySentence: 0.85,
  completeness: 2.03,
  isComplete: -0.99,
  lead: 2.89,
  kin: 0.38,
  pairs: 0.22,
  near: 0.17,
  holds: 0.41,
  lackingNames: -2.59,
  rarestLacking: 0.95,
  lacking: -1.74,
  rarestFound: 0.29,
  topic: 0.11,
  approximate: -1.45,
  persons: 0.07,
  brevity: -0.53,
  storyLength: 0.18,
};
/** Less likely ones are only the closest. */
export const ANSWER_FROM = 0.55;
