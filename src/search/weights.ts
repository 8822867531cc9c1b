// Written by `npm run fit`; not by hand.
//
// One linear model ranks the passages of any story. A passage's score is the sum of its features,
// each times its weight; the weights make the right passage's share in the softmax of a question's
// scores as large as can be, with a small quadratic penalty (Cao et al., "Learning to rank: from
// pairwise approach to listwise approach", 2007; minimised by L-BFGS). Every set of questions counts
// the same. Two logistic models over one description of the question and its best passage give the
// verdict: was the question meant for this story (fitted on questions put to their own story and to
// another one), and does the best passage answer it (fitted on these and on each story without the
// paragraph that answers: near the topic, and not answered).
//
// hit@1 and hit@3 in %, ask-newsqa.json | ask-wiki.json
//   fitted                  57.3  77.1  |   86.5  95.1
//   held out, five folds    57.2  77.0  |   86.4  95.2
// Beside a weight: the figures held out without that feature.
import type { Feature } from './features.js';
import type { VerdictFeature } from './verdict.js';

/** How much each feature speaks for a passage. */
export const PASSAGE_WEIGHTS: Readonly<Record<Feature, number>> = {
  sentence: 0.7, //  57.1  77.0  |   86.0  95.1
  window: 0.66, //  57.2  76.8  |   86.3  95.2
  pairs: 0.19, //  57.2  77.0  |   85.8  95.0
  near: 0.15, //  57.0  77.1  |   86.2  94.9
  neighbours: 0.23, //  56.9  77.0  |   86.2  95.2
  kin: 0.72, //  57.1  76.8  |   86.4  94.6
  occurrences: 0.94, //  57.5  76.6  |   86.3  94.7
  length: -0.44, //  57.3  77.1  |   85.7  94.9
  place: -0.91, //  51.5  71.6  |   86.5  95.3
  person: 0.84, //  56.8  77.2  |   86.5  95.1
  speaker: 1.5, //  57.1  77.1  |   86.5  95.2
  holdsTime: 1.39, //  57.0  76.8  |   86.6  95.2
  holdsPlace: 0.95, //  56.9  77.0  |   86.5  95.2
  holdsNumber: 2.84, //  56.6  77.0  |   86.4  95.1
  holdsInSentence: 0.39, //  57.4  76.8  |   86.3  95.1
};

/** What speaks for a question's being meant for the story. */
export const MEANT_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: 3.93,
  byPassage: 1.84,
  bySentence: 0.5,
  completeness: 1.82,
  isComplete: -2.04,
  lead: 0.74,
  kin: 1.26,
  pairs: 1.48,
  near: 1.05,
  holds: 0.46,
  lackingNames: -3.96,
  rarestLacking: 0.04,
  lacking: -2.65,
  rarestFound: 3.58,
  topic: 2.64,
  approximate: -0.32,
  persons: 0.91,
  brevity: 1.44,
  storyLength: -1.39,
};
/** Less likely ones are told that the story does not say. */
export const MEANT_FROM = 0.12;

/** What speaks for the best passage's being the one that answers. */
export const ANSWER_WEIGHTS: Readonly<Record<VerdictFeature, number>> = {
  always: -6.5,
  byPassage: 0.87,
  bySentence: 0.84,
  completeness: 2.02,
  isComplete: -0.98,
  lead: 2.9,
  kin: 0.39,
  pairs: 0.22,
  near: 0.17,
  holds: 0.41,
  lackingNames: -2.61,
  rarestLacking: 0.97,
  lacking: -1.74,
  rarestFound: 0.28,
  topic: 0.11,
  approximate: -1.47,
  persons: 0.1,
  brevity: -0.54,
  storyLength: 0.18,
};
/** Less likely ones are only the closest. */
export const ANSWER_FROM = 0.55;
