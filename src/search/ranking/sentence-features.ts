import { overlaps } from '../../text/span.js';
import type { CandidateSpan } from '../index/candidate-spans.js';
import type { StoryTerms } from '../index/story-terms.js';
import {
  blankFeatures,
  describeSpan,
  kindIfNew,
  type ScoredSpan,
  type SentenceEvidence,
  type SentenceFeatures,
  type SpanFeatures,
  type SpanModel,
  scoreSentence,
  scoreSpan,
  type TermHits,
} from './answer-spans.js';
import type { Findings } from './findings.js';
import { ALL_TERMS, weigh } from './term-sets.js';

/**
 * Goes through the words of a paragraph that could answer.
 *
 * @param hits - where its sentences have the question's terms
 * @param visit - is given one place for the features of all words: what it keeps, it copies
 */
export function visitAnswers(
  paragraph: number,
  findings: Findings,
  hits: readonly (readonly TermHits[])[],
  visit: (span: CandidateSpan, features: SpanFeatures, sentence: number) => void,
): void {
  const features = blankFeatures();
  const [start, end] = sentencesOf(paragraph, findings.story);
  for (let sentence = start; sentence < end; sentence++) {
    const spans = findings.story.sentences[sentence]?.spans;
    if (spans === undefined) continue;
    const known = sentenceEvidence(sentence, paragraph, findings, hits);
    for (const span of spans.candidates) {
      // No “10am” tells on which day.
      if (span.isOnlyTimeOfDay && findings.question.isDay) continue;
      describeSpan(span, spans.clauses, known, features);
      visit(span, features, sentence);
    }
  }
}

function sentenceEvidence(
  sentence: number,
  paragraph: number,
  { question, evidence, likeness }: Findings,
  hits: readonly (readonly TermHits[])[],
): SentenceEvidence {
  const inSentence = evidence.found[sentence] ?? 0;
  const found = evidence.inParagraph[paragraph] ?? 0;
  return {
    hits: hits[sentence] ?? [],
    total: weigh(ALL_TERMS, question),
    inSentence: weigh(inSentence, question),
    inPassage: weigh(found & ~inSentence, question),
    likeness: likeness.sentences[sentence] ?? 0,
    asksTimeOfDay: question.isTimeOfDay === true,
  };
}

/** A sentence as the one of its passage that answers. */
export interface DescribedSentence {
  readonly sentence: number;
  readonly features: SentenceFeatures;
}

/** What speaks for any of a paragraph's words as an answer. */
export interface Answers {
  readonly sentences: readonly DescribedSentence[];
  /** How much speaks for the best words. */
  readonly score: number;
  /** The sentence that answers, and its best words. */
  readonly sentence: number;
  readonly best: ScoredSpan | undefined;
  readonly kind: number;
  readonly runnerUp: number;
  readonly rivals: number;
}

/** The words of a sentence that answer best, and the most that speaks for the kind of any. */
interface BestWords {
  span: CandidateSpan | undefined;
  score: number;
  kind: number;
}

/** What weighing them needs beside what the story has on the question. */
export interface AnswerSetting {
  /** Where the story's sentences have the question's terms. */
  readonly hits: readonly (readonly TermHits[])[];
  readonly model: SpanModel;
}

/** Weighs the words and the sentences of a paragraph that could answer. */
export function weighAnswers(
  paragraph: number,
  findings: Findings,
  { hits, model }: AnswerSetting,
): Answers {
  const kinds = model.kinds[findings.question.answerType];
  const [start, end] = sentencesOf(paragraph, findings.story);
  const spans: CandidateSpan[] = [];
  const scores: number[] = [];
  const words = Array.from(
    { length: end - start },
    (): BestWords => ({ span: undefined, score: 0, kind: 0 }),
  );
  visitAnswers(paragraph, findings, hits, (span, features, sentence) => {
    const ofKind = kinds[span.kind];
    const score = scoreSpan(features, ofKind, model);
    spans.push(span);
    scores.push(score);
    const best = words[sentence - start];
    if (best === undefined) return;
    best.kind = Math.max(best.kind, kindIfNew(features, ofKind));
    if (best.span !== undefined && score <= best.score) return;
    best.span = span;
    best.score = score;
  });
  const sentences = describeSentences(paragraph, findings, words);
  const values = sentences.map(({ features }) => scoreSentence(features, model));
  const chosen = Math.max(0, values.indexOf(Math.max(...values)));
  const best = answerIn(start + chosen, paragraph, findings, { hits, words: words[chosen] });
  let runnerUp = -Infinity;
  let rivals = 0;
  spans.forEach((span, i) => {
    if (best !== undefined && overlaps(span, best.span)) return;
    const score = scores[i] ?? -Infinity;
    runnerUp = Math.max(runnerUp, score);
    rivals += Math.exp(score);
  });
  return {
    sentences,
    score: words.reduce((most, { score }) => Math.max(most, score), 0),
    sentence: start + chosen,
    best,
    kind: words.reduce((most, { kind }) => Math.max(most, kind), 0),
    runnerUp,
    rivals,
  };
}

/** The best words of a sentence with their features: kept for one sentence of a passage only. */
function answerIn(
  sentence: number,
  paragraph: number,
  findings: Findings,
  { hits, words }: Pick<AnswerSetting, 'hits'> & { readonly words: BestWords | undefined },
): ScoredSpan | undefined {
  const clauses = findings.story.sentences[sentence]?.spans.clauses;
  if (words?.span === undefined || clauses === undefined) return undefined;
  const features = blankFeatures();
  const known = sentenceEvidence(sentence, paragraph, findings, hits);
  describeSpan(words.span, clauses, known, features);
  return { span: words.span, features, sentence, score: words.score };
}

function describeSentences(
  paragraph: number,
  { question, story, evidence, likeness }: Findings,
  words: readonly BestWords[],
): DescribedSentence[] {
  const total = weigh(ALL_TERMS, question) || 1;
  const possible = Math.max(1, question.terms.length - 1);
  const [start] = sentencesOf(paragraph, story);
  return words.map(({ score, kind }, i) => {
    const sentence = start + i;
    const found = evidence.found[sentence] ?? 0;
    const before = i === 0 ? 0 : (evidence.found[sentence - 1] ?? 0);
    return {
      sentence,
      features: {
        answer: score,
        kind,
        found: weigh(found, question) / total,
        window: weigh(found | before, question) / total,
        pairs: (evidence.pairs[sentence] ?? 0) / possible,
        near: (evidence.near[sentence] ?? 0) / possible,
        likeness: likeness.sentences[sentence] ?? 0,
        first: Number(i === 0),
        length: Math.log(1 + (story.sentences[sentence]?.spans.candidates.length ?? 0)),
      },
    };
  });
}

/** A paragraph's first sentence, and the first one after it. */
export function sentencesOf(paragraph: number, { firstSentence }: StoryTerms): [number, number] {
  const end = firstSentence[paragraph + 1] ?? 0;
  return [firstSentence[paragraph] ?? end, end];
}
