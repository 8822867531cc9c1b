import type { Described } from './features.js';
import type { ReadQuestion } from './question.js';

/**
 * How much of an answer a story holds: `answer`; `closest`, when the story does not say it
 * outright; or `none`.
 */
export type Verdict = 'answer' | 'closest' | 'none';

/** What tells a question that was meant for the story from one that was meant for another. */
export const VERDICT_FEATURES = [
  'always',
  'byPassage',
  'bySentence',
  'byStory',
  'lackingNames',
  'rarestLacking',
  'meanLackingRarity',
  'weightFound',
  'rarestFound',
  'pairs',
  'near',
  'few',
  'capital',
  'foundNames',
  'approximate',
  'topicality',
  'holds',
  'persons',
] as const;

export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** Describes a question and the best passage on it. */
export function describeMatch(
  { terms, meant, asked }: ReadQuestion,
  best: Described,
  frequencyOf: (term: string) => number,
): Record<VerdictFeature, number> {
  const weightOf = (list: typeof terms) => list.reduce((sum, { weight }) => sum + weight, 0);
  const rarityOf = (list: typeof terms) => Math.max(0, ...list.map(({ rarity }) => rarity));
  const total = weightOf(terms) || 1;
  const found = terms.filter(({ forms }) => forms.length > 0);
  const lacking = terms.filter(({ forms }) => forms.length === 0);
  const exact = found.filter(({ term, forms }) => forms[0] === term);
  const names = terms.filter(({ isCapitalised }) => isCapitalised);
  const lackingNames = lacking.filter(({ isCapitalised }) => isCapitalised);
  const { coverage, sentence, pairs, near } = best.features;
  const possible = Math.max(1, terms.length - 1);
  return {
    always: 1,
    byPassage: coverage / total,
    bySentence: sentence / total,
    byStory: weightOf(found) / total,
    lackingNames: weightOf(lackingNames) / total,
    rarestLacking: rarityOf(lacking),
    meanLackingRarity: lacking.reduce((s, { rarity }) => s + rarity, 0) / Math.max(1, terms.length),
    weightFound: Math.log(1 + coverage),
    rarestFound: rarityOf(exact),
    pairs: pairs / possible,
    near: near / possible,
    few: 1 / Math.max(1, terms.length),
    capital: Number(names.length > 0),
    foundNames: names.length - lackingNames.length > 0 ? 1 : 0,
    approximate: (found.length - exact.length) / Math.max(1, terms.length),
    topicality: Math.max(0, ...exact.map(({ term, rarity }) => rarity * Math.log(frequencyOf(term)))),
    holds: asked === 'other' ? 0.5 : best.features.holdsInSentence,
    persons: Number(meant.length > 0),
  };
}
