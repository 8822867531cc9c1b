import { likelihoodOf, scoreOf } from './model.js';
import type { ReadQuestion } from './question.js';
import type { Ranked } from './rank.js';
import type { StoryTerms } from './story-terms.js';
import { ANSWER_FROM, ANSWER_WEIGHTS, MEANT_FROM, MEANT_WEIGHTS } from './weights.js';

/**
 * How much of an answer a story holds: `answer`; `closest`, when the story does not say it
 * outright; or `none`.
 */
export type Verdict = 'answer' | 'closest' | 'none';

/** What tells a question that was meant for the story from one that was meant for another. */
export const VERDICT_FEATURES = [
  /** 1: the model's constant. */
  'always',
  /** The share of the question's weight that the best passage has, and its best sentence. */
  'byPassage',
  'bySentence',
  /** The share of terms, common or rare, in its best neighbouring sentences; whether that is all. */
  'completeness',
  'isComplete',
  /** The best passage's share of what speaks for any passage. */
  'lead',
  /** The share of terms kin to which the best passage has. */
  'kin',
  /** Neighbours in the question that are neighbours, or near each other, in the best passage. */
  'pairs',
  'near',
  /** The best passage holds the kind of thing that is asked for; half where that is not known. */
  'holds',
  /** The share of the question's weight in names that the story lacks. */
  'lackingNames',
  /** How rare in English the terms are that the story lacks: the rarest, and all (a logarithm). */
  'rarestLacking',
  'lacking',
  /** How rare in English the rarest term is that the story has. */
  'rarestFound',
  /** How much the story is about a term: rare in English and frequent in it. */
  'topic',
  /** The share of terms that are there in another spelling only. */
  'approximate',
  /** The question means somebody whom the story names. */
  'persons',
  /** 1 / how many terms the question has. */
  'brevity',
  /** The logarithm of how many terms the story has: a long one has more of them by accident. */
  'storyLength',
] as const;

export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** A question and the best passage on it, as the verdict sees them. */
export type Match = Readonly<Record<VerdictFeature, number>>;

/**
 * The verdict: two logistic models, of whether the question was meant for the story at all, and of
 * whether the best passage is the one that answers.
 */
export function judge(match: Match): Verdict {
  if (likelihoodOf(scoreOf(match, MEANT_WEIGHTS)) < MEANT_FROM) return 'none';
  return likelihoodOf(scoreOf(match, ANSWER_WEIGHTS)) < ANSWER_FROM ? 'closest' : 'answer';
}

/** Describes a question and the best passage on it. */
export function describeMatch(
  { terms, meant, asked }: ReadQuestion,
  { passage: best, share }: Ranked,
  story: StoryTerms,
): Match {
  const weightOf = (list: typeof terms) => list.reduce((sum, { weight }) => sum + weight, 0);
  const rarityOf = (list: typeof terms) => Math.max(0, ...list.map(({ rarity }) => rarity));
  const total = weightOf(terms) || 1;
  const found = terms.filter(({ forms }) => forms.length > 0);
  const lacking = terms.filter(({ forms }) => forms.length === 0);
  const exact = found.filter(({ term, forms }) => forms[0] === term);
  const lackingNames = lacking.filter(({ isCapitalised }) => isCapitalised);
  const { sentence, pairs, near } = best.features;
  const possible = Math.max(1, terms.length - 1);
  return {
    always: 1,
    byPassage: best.coverage / total,
    bySentence: sentence / total,
    completeness: best.completeness,
    isComplete: Number(best.completeness === 1),
    lead: share,
    lackingNames: weightOf(lackingNames) / total,
    rarestLacking: rarityOf(lacking),
    rarestFound: rarityOf(exact),
    pairs: pairs / possible,
    near: near / possible,
    brevity: 1 / Math.max(1, terms.length),
    approximate: (found.length - exact.length) / Math.max(1, terms.length),
    topic: Math.max(
      0,
      ...exact.map(({ term, rarity }) => rarity * Math.log(story.frequency.get(term) ?? 1)),
    ),
    holds: asked === 'other' ? 0.5 : best.features.holdsInSentence,
    storyLength: Math.log(1 + story.meanLength * story.paragraphs.length),
    lacking: Math.log(1 + lacking.reduce((sum, { rarity }) => sum + rarity, 0)),
    kin: best.features.kin / total,
    persons: Number(meant.length > 0),
  };
}
