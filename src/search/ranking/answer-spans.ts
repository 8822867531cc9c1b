import { type CandidateSpan, SPAN_KINDS, type SpanKind } from '../index/candidate-spans.js';
import type { StoryTerms } from '../index/story-terms.js';
import { ANSWER_TYPES, type AnswerType } from '../question/answer-type.js';
import type { ReadQuestion } from '../question/question.js';

/** What words are judged by as an answer, beside their kind. */
export const SPAN_FEATURES = [
  /** The weight of the question's terms in its sentence, by how near they stand. */
  'closeness',
  /** The same, in its clause. */
  'clause',
  /** The weight of the question's terms in its sentence. */
  'sentence',
  /** Those in the rest of its paragraph. */
  'passage',
  /** The share of its terms that are in the question. */
  'repeated',
  /** It stands right after the question's last term, or right before its first. */
  'follows',
  'precedes',
  /** The logarithm of how many terms it has. */
  'length',
  /** It is the sentence's first of its kind. */
  'first',
  /** How like the question its sentence is. */
  'likeness',
  /**
   * It has the noun that the question asks for in it or right after it: "12 years", "Hurricane Ian"; or it is
   * the time of day that is asked for.
   */
  'typed',
  /** The weight of the question's terms after it in its sentence, by how near they stand. */
  'leads',
] as const;

export type SpanFeature = (typeof SPAN_FEATURES)[number];

/** What a sentence is judged by as the one of its passage that answers. */
export const SENTENCE_FEATURES = [
  /** How much speaks for its best words as an answer, and for their kind. */
  'answer',
  'kind',
  /** The share of the question's weight that it has, alone and with the sentence before it. */
  'found',
  'window',
  /** Neighbours in the question that are neighbours, or near each other, in it. */
  'pairs',
  'near',
  /** How like the question it is. */
  'likeness',
  /** It is the passage's first. */
  'first',
  /** The logarithm of how many words that could answer it has. */
  'length',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
export type SentenceFeatures = Readonly<Record<SentenceFeature, number>>;

/**
 * How much speaks for words as an answer, by their features and by their kind for what is asked, and for
 * a sentence as the one of its passage that answers.
 */
export interface SpanModel {
  readonly sentences: SentenceFeatures;
  readonly features: Readonly<Record<SpanFeature, number>>;
  readonly kinds: Readonly<Record<AnswerType, Readonly<Record<SpanKind, number>>>>;
}

/** The features of words as an answer. */
export type SpanFeatures = Readonly<Record<SpanFeature, number>>;

/** What a sentence has on a question, as the features of its words need it. */
export interface SentenceEvidence {
  readonly hits: readonly TermHits[];
  /** Weights of the question's terms: of all of them, in the sentence, in the rest of its paragraph. */
  readonly total: number;
  readonly inSentence: number;
  readonly inPassage: number;
  readonly likeness: number;
  /** Whether the question asks for the time of day. */
  readonly asksTimeOfDay: boolean;
}

/** Where a sentence has a term of the question. */
export interface TermHits {
  readonly weight: number;
  /** Whether it is the question's first term, or its last. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether it is the noun that the question asks for. */
  readonly isFocus: boolean;
  /** How many of the sentence's terms stand before it, each time, ascending. */
  readonly at: number[];
}

/** Of each sentence, where it has terms of the question, in the order of the terms. */
export function locateTerms(
  { terms, sequence, focus }: ReadQuestion,
  { sentences, positions, sentenceAt }: StoryTerms,
): (readonly TermHits[])[] {
  const hits: TermHits[][] = sentences.map(() => []);
  const first = sequence[0];
  const last = sequence.at(-1);
  terms.forEach(({ forms, weight }, term) => {
    const ofTerm = new Map<number, TermHits>();
    const all = forms.flatMap((form) => positions.get(form) ?? []);
    if (forms.length > 1) all.sort((a, b) => a - b);
    for (const position of all) {
      const sentence = sentenceAt[position] ?? 0;
      const at = position - (sentences[sentence]?.position ?? 0);
      const known = ofTerm.get(sentence);
      if (known !== undefined) {
        known.at.push(at);
        continue;
      }
      const found = {
        weight,
        isFirst: term === first,
        isLast: term === last,
        isFocus: term === focus,
        at: [at],
      };
      ofTerm.set(sentence, found);
      hits[sentence]?.push(found);
    }
  });
  return hits;
}

/** A place to describe words in, one after the other. */
export function blankFeatures(): Record<SpanFeature, number> {
  return {
    closeness: 0,
    clause: 0,
    sentence: 0,
    passage: 0,
    repeated: 0,
    follows: 0,
    precedes: 0,
    length: 0,
    first: 0,
    likeness: 0,
    typed: 0,
    leads: 0,
  };
}

/** How many of some positions, ascending, come before one: a binary search. */
function firstFrom(positions: readonly number[], from: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Describes words that could answer.
 *
 * @param clauses - the clause of each of their sentence's terms
 * @param features - what is overwritten: it is done for every name and number of a story at every
 *   question, and so many new objects would cost more than all else that a question needs
 */
export function describeSpan(
  { from, to, clause, isFirst, isTimeOfDay }: CandidateSpan,
  clauses: readonly number[],
  { hits, total, inSentence, inPassage, likeness, asksTimeOfDay }: SentenceEvidence,
  features: Record<SpanFeature, number>,
): void {
  let closeness = 0;
  let inClause = 0;
  let repeated = 0;
  let follows = 0;
  let precedes = 0;
  let typed = asksTimeOfDay && isTimeOfDay ? 1 : 0;
  let leads = 0;
  for (const term of hits) {
    const inside = firstFrom(term.at, from);
    const behind = firstFrom(term.at, to);
    const before = term.at[inside - 1];
    const after = term.at[behind];
    const nearBefore = before === undefined ? 0 : 1 / (1 + from - before);
    const nearAfter = after === undefined ? 0 : 1 / (2 + after - to);
    const beforeInClause = before !== undefined && clauses[before] === clause ? nearBefore : 0;
    const afterInClause = after !== undefined && clauses[after] === clause ? nearAfter : 0;
    if (!term.isFocus) repeated += behind - inside;
    else if ((term.at[inside] ?? Infinity) <= to + 1) typed = 1;
    closeness += term.weight * Math.max(nearBefore, nearAfter);
    inClause += term.weight * Math.max(beforeInClause, afterInClause);
    leads += term.weight * nearAfter;
    if (term.isLast && before === from - 1) follows = 1;
    if (term.isFirst && after === to) precedes = 1;
  }
  const length = Math.max(1, to - from);
  features.closeness = closeness / (total || 1);
  features.clause = inClause / (total || 1);
  features.sentence = inSentence / (total || 1);
  features.passage = inPassage / (total || 1);
  features.repeated = repeated / length;
  features.follows = follows;
  features.precedes = precedes;
  features.length = Math.log(length);
  features.first = Number(isFirst);
  features.likeness = likeness;
  features.typed = typed;
  features.leads = leads / (total || 1);
}

/** Words that may answer, and how much speaks for them. */
export interface ScoredSpan {
  readonly span: CandidateSpan;
  readonly features: SpanFeatures;
  readonly sentence: number;
  readonly score: number;
}

/**
 * How much speaks for words as an answer to what is asked.
 *
 * @param ofKind - what the model has for their kind
 */
export function scoreSpan(
  features: SpanFeatures,
  ofKind: number,
  { features: weights }: SpanModel,
): number {
  // Written out, since it is done for every name and number of a story at every question.
  return (
    ofKind +
    features.closeness * weights.closeness +
    features.clause * weights.clause +
    features.sentence * weights.sentence +
    features.passage * weights.passage +
    features.repeated * weights.repeated +
    features.follows * weights.follows +
    features.precedes * weights.precedes +
    features.length * weights.length +
    features.first * weights.first +
    features.likeness * weights.likeness +
    features.typed * weights.typed +
    features.leads * weights.leads
  );
}

/** How much speaks for a sentence as the one of its passage that answers; written out for the same reason. */
export function scoreSentence(
  features: SentenceFeatures,
  { sentences: weights }: SpanModel,
): number {
  return (
    features.answer * weights.answer +
    features.kind * weights.kind +
    features.found * weights.found +
    features.window * weights.window +
    features.pairs * weights.pairs +
    features.near * weights.near +
    features.likeness * weights.likeness +
    features.first * weights.first +
    features.length * weights.length
  );
}

/** Words with more of their terms in the question are no answer to it. */
const NEW_UP_TO = 0.5;

/** How much speaks for the kind of words, if they are new; 0 if they are not. */
export function kindIfNew({ repeated }: SpanFeatures, ofKind: number): number {
  return repeated < NEW_UP_TO ? Math.max(0, ofKind) : 0;
}

/** A number for each pair of what can be asked for and a kind of words, counted from 0. */
export function pairOf(answerType: AnswerType, kind: SpanKind): number {
  return ANSWER_TYPES.indexOf(answerType) * SPAN_KINDS.length + SPAN_KINDS.indexOf(kind);
}
