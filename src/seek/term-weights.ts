import { inverseFrequency } from '../search/question/question.js';
import type { QueryTerm } from './query.js';

/** BM25's parameters, as they are commonly set. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** How much a term says: rare among the stories, and rare in English. */
export function weightOf({ rarity }: QueryTerm, frequency: number, stories: number): number {
  return rarity * inverseFrequency(Math.min(frequency, stories), stories);
}

/**
 * The share of news stories that have a term, as far as its rarity tells: what 1,240 terms of
 * questions had among 2,784 stories (a regression of the share's logarithm).
 */
export function expectedShare({ rarity }: QueryTerm): number {
  return Math.min(1, Math.exp(0.4 - 4.1 * rarity));
}

/**
 * How much a term counts that so many paragraphs of a story have, from 0: its part in BM25 (Robertson
 * and Zaragoza, "The probabilistic relevance framework", 2009), paragraphs for occurrences.
 *
 * @param length - of the story, as a multiple of the mean
 */
export function saturate(paragraphs: number, length: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
  return (paragraphs * (SATURATION + 1)) / (paragraphs + norm);
}
