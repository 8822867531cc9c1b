/**
 * How much of an answer a story holds: `answer`; `closest`, when the story does not say it
 * outright; or `none`.
 */
export type Verdict = 'answer' | 'closest' | 'none';

/** Shares from 0 to 1 of a question's terms, each term weighed by how rare it is in the story. */
export interface Coverage {
  /** Found in the best passage. */
  readonly byPassage: number;
  /** Found anywhere in the story. */
  readonly byStory: number;
}

/**
 * Thresholds on coverage, set on questions that people asked about news and encyclopedia articles,
 * put to the right and to a wrong one: below the first, most questions were meant for another text;
 * from the second on, hardly any was.
 */
const SOMETHING = 0.25;
const ENOUGH = 0.55;

/** The verdict on a question whose best passage covers so much of it. */
export function judge(coverage: Coverage): Verdict {
  if (coverage.byPassage === 0) return 'none';
  if ((coverage.byPassage + coverage.byStory) / 2 < SOMETHING) return 'none';
  return coverage.byPassage >= ENOUGH ? 'answer' : 'closest';
}
