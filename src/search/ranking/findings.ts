import type { StoryTerms } from '../index/story-terms.js';
import type { ReadQuestion } from '../question/question.js';
import type { Evidence } from './evidence.js';
import type { Likeness } from './likeness.js';

/** All that a story has on a question. */
export interface Findings {
  readonly question: ReadQuestion;
  readonly story: StoryTerms;
  readonly evidence: Evidence;
  readonly likeness: Likeness;
  /** BM25+, by paragraph. */
  readonly scores: ReadonlyMap<number, number>;
}
