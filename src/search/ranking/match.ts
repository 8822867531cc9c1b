import type { AnswerType } from '../question/answer-type.js';
import type { QuestionTerm } from '../question/question.js';
import { type Described, newsLikenessOf } from './features.js';
import type { Findings } from './findings.js';
import type { Likeness } from './likeness.js';
import { type AdditiveModel, likelihoodOf, sumOf } from './model.js';
import type { Ranked } from './rank.js';
import { hasTerm } from './term-sets.js';

/** What tells a question that was meant for the story from one that was meant for another. */
export const VERDICT_FEATURES = [
  /** The share of the question's weight that the best passage has, and its best sentence. */
  'byPassage',
  'bySentence',
  /** The share of terms, common or rare, in its best neighbouring sentences; whether that is all. */
  'completeness',
  'isComplete',
  /** The best passage's share of what speaks for any passage. */
  'lead',
  /** The share of terms that it lacks and has related ones of. */
  'related',
  /** Neighbours in the question that are neighbours, or near each other, in the best passage. */
  'pairs',
  'near',
  /** The share of terms that it lacks and has words like, and how like the question it is. */
  'alike',
  'likeness',
  'sentenceLikeness',
  /** How like the question any passage's likest sentence is, and by how much more than the third's. */
  'likest',
  'likestLead',
  /** The same, as far as the story lacks the question's words and ones like them. */
  'likestUncovered',
  /** By how many standard deviations the likest one is more like it than any text usually is. */
  'beyondUsual',
  /** How like the question the whole story is, and the share that it has in words or in ones like them. */
  'storyLikeness',
  'covered',
  /** How much speaks for the kind of its best words, and for these words. */
  'kind',
  'answer',
  /** The share of what speaks for any words of the story. */
  'answerShare',
  /** By how much more than for others in the passage, and than for those of other passages. */
  'margin',
  'agreement',
  /** The logarithm of how many times the next passage's share the best one's is. */
  'distance',
  /** How far the story's paragraphs are a news story's, and how early the passage stands. */
  'news',
  'early',
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
  /** The logarithm of how many terms the story has, if not few: a long one has more by accident. */
  'storyLength',
  /** How rare in English the terms are that the best passage lacks, and that it has no word like (logarithms). */
  'absent',
  'unlike',
  /** How unsure the passages' shares are: their entropy. */
  'entropy',
  /** Its best words have the noun that is asked for; they are who says something. */
  'typed',
  'source',
] as const;

export type VerdictFeature = (typeof VERDICT_FEATURES)[number];

/** A question and the best passage on it, as the verdict sees them. */
export interface Match {
  readonly answerType: AnswerType;
  readonly features: Readonly<Record<VerdictFeature, number>>;
}

/** How likely, from 0 to 1, a logistic model finds what it tells of a match. */
export function likelihood(match: Match, model: AdditiveModel<VerdictFeature>): number {
  return likelihoodOf(logOdds(match, model));
}

/** The log-odds of that likelihood. */
export function logOdds(
  { answerType, features }: Match,
  model: AdditiveModel<VerdictFeature>,
): number {
  return sumOf(features, answerType, model);
}

/** Terms; a shorter story counts as one of these: hardly any but the short texts of one set have fewer. */
const LEAST_TERMS = 130;
/** Beyond this, a difference says no more. */
const MAX_DIFFERENCE = 4;

/**
 * Describes a question and the best passage on it.
 *
 * @param ranked - a story's passages, best first; at least one
 */
export function describeMatch(findings: Findings, ranked: readonly [Ranked, ...Ranked[]]): Match {
  const { question, likeness, story } = findings;
  const [{ passage: best }] = ranked;
  const ofStory = {
    persons: Number(question.meant.length > 0),
    early: best.features.early,
    news: newsLikenessOf(story),
    storyLength: Math.log(1 + Math.max(LEAST_TERMS, story.meanLength * story.paragraphs.length)),
  };
  // Spread into one literal, so many names would make V8 keep them in a dictionary: four times as slow.
  const features = Object.assign(
    describeTerms(findings, best),
    describeLikeness(likeness, ranked),
    describeLead(ranked),
    ofStory,
  );
  return { answerType: question.answerType, features };
}

const weightOf = (terms: readonly QuestionTerm[]) =>
  terms.reduce((sum, { weight }) => sum + weight, 0);
const rarestOf = (terms: readonly QuestionTerm[]) =>
  Math.max(0, ...terms.map(({ rarity }) => rarity));
const rarityOf = (terms: readonly QuestionTerm[]) =>
  terms.reduce((sum, { rarity }) => sum + rarity, 0);

/** What the story, and its best passage, have of the question's terms. */
function describeTerms({ question, evidence, likeness, story }: Findings, best: Described) {
  const terms = question.terms.filter(({ saysNothing }) => !saysNothing);
  const total = weightOf(terms) || 1;
  const possible = Math.max(1, terms.length - 1);
  const found = terms.filter(({ forms }) => forms.length > 0);
  const lacking = terms.filter(({ forms }) => forms.length === 0);
  const exact = found.filter(({ term, forms }) => forms[0] === term);
  const here = evidence.inParagraph[best.paragraph] ?? 0;
  const absent = question.terms.filter(
    ({ saysNothing }, number) => !saysNothing && !hasTerm(here, number),
  );
  const unlike = absent.reduce(
    (sum, { term, rarity }) => sum + rarity * (1 - likeness.likestTo(term, best.paragraph)),
    0,
  );
  return {
    byPassage: best.coverage / total,
    bySentence: best.features.sentence / total,
    completeness: best.completeness,
    isComplete: Number(best.completeness === 1),
    related: best.features.related / total,
    alike: best.features.alike / total,
    pairs: best.features.pairs / possible,
    near: best.features.near / possible,
    lackingNames: weightOf(lacking.filter(({ isCapitalised }) => isCapitalised)) / total,
    rarestLacking: rarestOf(lacking),
    lacking: Math.log(1 + rarityOf(lacking)),
    absent: Math.log(1 + rarityOf(absent)),
    unlike: Math.log(1 + unlike),
    rarestFound: rarestOf(exact),
    topic: Math.max(
      0,
      ...exact.map(({ term, rarity }) => rarity * Math.log(story.frequency.get(term) ?? 1)),
    ),
    approximate: (found.length - exact.length) / Math.max(1, terms.length),
    brevity: 1 / Math.max(1, terms.length),
  };
}

/** How like the question the story is, and its passages. */
function describeLikeness(
  { covered, usual, story }: Likeness,
  ranked: readonly [Ranked, ...Ranked[]],
) {
  const [{ passage: best }] = ranked;
  const [likest = 0, , third = 0] = ranked
    .map(({ passage }) => passage.features.sentenceLikeness)
    .sort((a, b) => b - a);
  return {
    likeness: best.features.likeness,
    sentenceLikeness: best.features.sentenceLikeness,
    likest,
    likestLead: likest - third,
    likestUncovered: (1 - covered) * likest,
    beyondUsual: (likest - usual.mean) / usual.spread,
    storyLikeness: story,
    covered,
  };
}

/** By how much the best passage, and its best words, are before the others. */
function describeLead(ranked: readonly [Ranked, ...Ranked[]]) {
  const [{ passage: best, share }, ...others] = ranked;
  const answer = best.answer?.score ?? 0;
  const all = ranked.reduce(
    (sum, { passage }) => sum + passage.rivals + Math.exp(passage.answer?.score ?? -Infinity),
    0,
  );
  const elsewhere = Math.max(...others.map(({ passage }) => passage.answer?.score ?? 0));
  return {
    lead: share,
    distance: bounded(Math.log(share / (others[0]?.share ?? 0))),
    entropy: -ranked.reduce((sum, { share: s }) => sum + (s > 0 ? s * Math.log(s) : 0), 0),
    typed: best.answer?.features.typed ?? 0,
    source: Number(best.answer?.span.kind === 'source'),
    kind: best.features.kind,
    answer,
    answerShare: best.answer === undefined ? 0 : Math.exp(answer) / all,
    margin: bounded(answer - best.runnerUp),
    agreement: bounded(answer - elsewhere),
  };
}

function bounded(difference: number): number {
  return Math.max(-MAX_DIFFERENCE, Math.min(MAX_DIFFERENCE, difference));
}
