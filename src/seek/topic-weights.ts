// Written by `npm run fit:topics`; not by hand.
//
// A logistic model tells whether a story is on a topic. Of pairs of stories that somebody has marked,
// on one topic or not:
//
// fitted: precision 0.95, recall 0.77
// each set by the others: precision 0.92, recall 0.76 (precision 0.81, recall 0.82; precision 0.98, recall 0.74)
import type { TopicFeature } from './features.js';

/** What speaks for a story's being on a topic. */
export const TOPIC_WEIGHTS: Readonly<Record<TopicFeature, number>> = {
  always: -5.09,
  terms: 7.12,
  names: 5.68,
  days: -1.83,
};
/** Log-odds from which on it is. */
export const SAME_TOPIC_FROM = -0.5;
