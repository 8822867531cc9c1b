// Written by `npm run fit`; not by hand.
import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
  sentence: 0.66,
  window: 0.66,
  pairs: 0.18,
  near: 0.16,
  neighbours: 0.22,
  kin: 0.71,
  occurrences: 0.94,
  length: -0.46,
  place: -0.89,
  person: 0.85,
  speaker: 1.58,
  holdsTime: 1.36,
  holdsPlace: 0.93,
  holdsNumber: 2.82,
  holdsInSentence: 0.4,
};

export const VERDICT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: 5.34,
  byPassage: 2.09,
  bySentence: 0.89,
  kin: 1.05,
  pairs: 1.68,
  near: 1.21,
  holds: 0.51,
  lackingNames: -4.1,
  rarestLacking: 0.84,
  lacking: -3.2,
  rarestFound: 3.6,
  topic: 2.43,
  approximate: -0.7,
  persons: 0.67,
  brevity: 0.66,
  storyLength: -1.42,
};

/** Likelihoods that a question was meant for the story: below the first, it does not say. */
export const NONE_BELOW = 0.13;
/** From here on, it is taken to answer. */
export const ANSWER_FROM = 0.7;
