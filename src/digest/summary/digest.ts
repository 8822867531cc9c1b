import type { People } from '../../people/people.js';
import type { Story } from '../../story/story.js';
import { readCandidates } from '../sentences/candidates.js';
import { chooseKeyPoints, type DigestLength, type KeyPoint } from './key-points.js';
import { findOutlook } from './outlook.js';

/** What a story comes to. All of it is the story's own sentences. */
export interface Digest {
  /** In the story's order. */
  keyPoints(length: DigestLength): readonly KeyPoint[];
  /** What is still open, beside the key points of that length: at most two sentences. */
  outlook(length: DigestLength): readonly KeyPoint[];
}

/** Reads what can go into a digest, once; choosing from it is quick. */
export function digestOf(story: Story, people: People): Digest {
  const candidates = readCandidates(story, people);
  return {
    keyPoints: (length) => chooseKeyPoints(candidates, length),
    outlook: (length) => findOutlook(story, candidates, chooseKeyPoints(candidates, length)),
  };
}
