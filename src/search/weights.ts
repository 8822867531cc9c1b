// Written by `npm run fit`; not by hand.
import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

/** How much each feature speaks for a passage. */
export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
  sentence: 0.69,
  window: 0.66,
  pairs: 0.19,
  near: 0.15,
  neighbours: 0.22,
  kin: 0.72,
  occurrences: 0.94,
  length: -0.45,
  place: -0.91,
  person: 0.83,
  speaker: 1.5,
  holdsTime: 1.38,
  holdsPlace: 0.94,
  holdsNumber: 2.84,
  holdsInSentence: 0.4,
};

/** What speaks for a question's being meant for the story. */
export const MEANT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: 3.94,
  byPassage: 1.81,
  bySentence: 0.48,
  completeness: 1.76,
  isComplete: -1.98,
  lead: 0.81,
  kin: 1.24,
  pairs: 1.47,
  near: 1.05,
  holds: 0.46,
  lackingNames: -3.99,
  rarestLacking: 0.06,
  lacking: -2.69,
  rarestFound: 3.6,
  topic: 2.67,
  approximate: -0.3,
  persons: 0.9,
  brevity: 1.41,
  storyLength: -1.39,
};
/** Less likely ones are told that the story does not say. */
export const MEANT_FROM = 0.14;

/** What speaks for the best passage's being the one that answers. */
export const ANSWER_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: -5.63,
  byPassage: 1.35,
  bySentence: -0.01,
  completeness: 1.69,
  isComplete: -1.21,
  lead: 3.15,
  kin: 0.21,
  pairs: 0.24,
  near: 0.2,
  holds: 0.42,
  lackingNames: -2.98,
  rarestLacking: 1.49,
  lacking: -2.79,
  rarestFound: 0.98,
  topic: 0.42,
  approximate: -1.45,
  persons: 0.01,
  brevity: -0.07,
  storyLength: 0.12,
};
/** Less likely ones are only the closest. */
export const ANSWER_FROM = 0.93;
