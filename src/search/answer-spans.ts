import { ANSWER_TYPES, type AnswerType } from './answer-type.js';
import { type CandidateSpan, SPAN_KINDS, type SpanKind } from './candidate-spans.js';
import type { ReadQuestion } from './question.js';
import type { StoryTerms } from './story-terms.js';

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
] as const;

export type SpanFeature = (typeof SPAN_FEATURES)[number];

/** How much speaks for words as an answer: their features, and their kind for what is asked. */
export interface SpanModel {
  readonly features: Readonly<Record<SpanFeature, number>>;
  readonly kinds: Readonly<Record<AnswerType, Readonly<Record<SpanKind, number>>>>;
}

/** Words with their features. */
export interface DescribedSpan {
  readonly span: CandidateSpan;
  readonly features: Readonly<Record<SpanFeature, number>>;
}

/** What a sentence has on a question, as the features of its words need it. */
export interface SentenceEvidence {
  /** Weights of the question's terms: of all of them, in the sentence, in the rest of its paragraph. */
  readonly total: number;
  readonly inSentence: number;
  readonly inPassage: number;
  readonly likeness: number;
}

/** Where a term of the question stands in a sentence. */
interface Hit {
  readonly term: number;
  /** The sentence's terms before it. */
  readonly at: number;
}

export type Hits = ReadonlyMap<number, readonly Hit[]>;

const NO_HITS: readonly Hit[] = [];
/** Words with more of their terms in the question are no answer to it. */
const NEW_UP_TO = 0.5;

/** Of each sentence, where it has terms of the question. */
export function locateTerms(question: ReadQuestion, story: StoryTerms): Hits {
  const hits = new Map<number, Hit[]>();
  question.terms.forEach(({ forms }, term) => {
    for (const form of forms) {
      for (const position of story.positions.get(form) ?? []) {
        const sentence = story.sentenceAt[position] ?? 0;
        const at = position - (story.sentences[sentence]?.position ?? 0);
        const known = hits.get(sentence);
        if (known === undefined) hits.set(sentence, [{ term, at }]);
        else known.push({ term, at });
      }
    }
  });
  return hits;
}

/** Describes the words of a sentence that could answer. */
export function describeSpans(
  sentence: number,
  question: ReadQuestion,
  hits: Hits,
  { total, inSentence, inPassage, likeness }: SentenceEvidence,
  story: StoryTerms,
): DescribedSpan[] {
  const spans = story.sentences[sentence]?.spans;
  if (spans === undefined) return [];
  const here = hits.get(sentence) ?? NO_HITS;
  const seen = new Set<SpanKind>();
  const first = question.sequence[0];
  const last = question.sequence.at(-1);
  const nearest = new Float64Array(question.terms.length);
  const nearestInClause = new Float64Array(question.terms.length);
  const weigh = (shares: Float64Array) =>
    question.terms.reduce((sum, { weight }, term) => sum + weight * (shares[term] ?? 0), 0) /
    (total || 1);
  return spans.candidates.map((span) => {
    let repeated = 0;
    let follows = 0;
    let precedes = 0;
    if (here.length > 0) {
      nearest.fill(0);
      nearestInClause.fill(0);
    }
    for (const { term, at } of here) {
      if (at >= span.from && at < span.to) {
        repeated++;
        continue;
      }
      const distance = at < span.from ? span.from - at : at - span.to + 1;
      const near = 1 / (1 + distance);
      if (near > (nearest[term] ?? 0)) nearest[term] = near;
      if (spans.clauses[at] === span.clause && near > (nearestInClause[term] ?? 0)) {
        nearestInClause[term] = near;
      }
      if (distance > 1) continue;
      if (term === last && at < span.from) follows = 1;
      if (term === first && at >= span.to) precedes = 1;
    }
    const isFirst = !seen.has(span.kind);
    seen.add(span.kind);
    const length = Math.max(1, span.to - span.from);
    return {
      span,
      features: {
        closeness: here.length > 0 ? weigh(nearest) : 0,
        clause: here.length > 0 ? weigh(nearestInClause) : 0,
        sentence: inSentence / (total || 1),
        passage: inPassage / (total || 1),
        repeated: repeated / length,
        follows,
        precedes,
        length: Math.log(length),
        first: Number(isFirst),
        likeness,
      },
    };
  });
}

/** Words that may answer, and how much speaks for them. */
export interface ScoredSpan extends DescribedSpan {
  readonly sentence: number;
  readonly score: number;
}

/** How much speaks for words as an answer to what is asked. */
export function scoreSpan(
  { span, features }: DescribedSpan,
  answerType: AnswerType,
  { features: weights, kinds }: SpanModel,
): number {
  // Written out, since it is done for every name and number of a story at every question.
  return (
    kinds[answerType][span.kind] +
    features.closeness * weights.closeness +
    features.clause * weights.clause +
    features.sentence * weights.sentence +
    features.passage * weights.passage +
    features.repeated * weights.repeated +
    features.follows * weights.follows +
    features.precedes * weights.precedes +
    features.length * weights.length +
    features.first * weights.first +
    features.likeness * weights.likeness
  );
}

/** How much speaks for the kind of words, if they are new; 0 if they are not. */
export function kindOf(
  { span, features }: DescribedSpan,
  answerType: AnswerType,
  model: SpanModel,
): number {
  return features.repeated < NEW_UP_TO ? Math.max(0, model.kinds[answerType][span.kind]) : 0;
}

/** A number for each pair of what can be asked for and a kind of words, counted from 0. */
export function pairOf(answerType: AnswerType, kind: SpanKind): number {
  return ANSWER_TYPES.indexOf(answerType) * SPAN_KINDS.length + SPAN_KINDS.indexOf(kind);
}
