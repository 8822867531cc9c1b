import { likelihood, type Match } from './match.js';
import {
  ANSWER_FROM,
  ANSWER_WEIGHTS,
  MEANT_FROM,
  MEANT_WEIGHTS,
  SURE_FROM,
  SURE_WEIGHTS,
} from './weights.js';

/**
 * How much of an answer a story holds: `answer`; `closest`, when the nearest passages may or may not
 * answer; or `none`.
 */
export type Verdict = 'answer' | 'closest' | 'none';

/**
 * The verdict: two logistic models, of whether the question was meant for the story at all, and of
 * whether the best passage is the one that answers.
 */
export function judge(match: Match): Verdict {
  if (likelihood(match, MEANT_WEIGHTS) < MEANT_FROM) return 'none';
  return likelihood(match, ANSWER_WEIGHTS) < ANSWER_FROM ? 'closest' : 'answer';
}

/**
 * Whether the best passage's best words are likely those of the answer: a third logistic model. No
 * words of a story are a yes or a no.
 */
export function isSureOfWords(match: Match): boolean {
  return match.asked !== 'whether' && likelihood(match, SURE_WEIGHTS) >= SURE_FROM;
}
