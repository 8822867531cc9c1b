import { overlaps } from '../../text/span.js';
import type { CandidateSpan } from '../index/candidate-spans.js';
import type { StoryTerms } from '../index/story-terms.js';
import type { ReadQuestion } from '../question/question.js';
import {
  blankFeatures,
  describeSpan,
  kindIfNew,
  locateTerms,
  type ScoredSpan,
  type SentenceEvidence,
  type SentenceFeatures,
  type SpanFeatures,
  type SpanModel,
  scoreSentence,
  scoreSpan,
  type TermHits,
} from './answer-spans.js';
import type { Evidence } from './evidence.js';
import type { Likeness } from './likeness.js';

/**
 * What a passage is judged by. A weight w means that a passage with 1 more of a feature is e^w times
 * as likely to be the one that answers.
 */
export const FEATURES = [
  /** The weights of the question's terms in the passage's best sentence. */
  'sentence',
  /** The same in the best two neighbouring sentences. */
  'window',
  /** The logarithm of its BM25+ score; the same, as far as the story's paragraphs are a news story's. */
  'bm25',
  'bm25InNews',
  /** Neighbours in the question that are neighbours in the best sentence for that, see {@link Evidence}. */
  'pairs',
  /** Those that are near each other there. */
  'near',
  /** Terms that the passage lacks and the paragraph before or after it has. */
  'neighbours',
  /** Terms that the best sentence for that lacks and has related ones of. */
  'related',
  /** The logarithm of how many times it has a term. */
  'occurrences',
  /** The logarithm of how many terms it has. */
  'length',
  'lengthInNews',
  /** Terms that it lacks, by how like them its words are. */
  'alike',
  /** How like the question its likest sentence, all of it, and the likest sentence beside it are. */
  'sentenceLikeness',
  'likeness',
  'likenessBeside',
  /** How much speaks for its best words as an answer, and for their kind. */
  'answer',
  'kind',
  'kindInNews',
  /**
   * The same, as far as the story's fullest passage still lacks the question: where a question is put in
   * other words, these count instead of terms.
   */
  'alikeInOtherWords',
  'likenessInOtherWords',
  'sentenceLikenessInOtherWords',
  'answerInOtherWords',
  'kindInOtherWords',
  'earlyInOtherWords',
  /** The question asks what somebody says, and that person speaks. */
  'speaker',
  /**
   * The logarithm of how early it stands, as far as the story's paragraphs are a news story's.
   */
  'early',
] as const;

export type Feature = (typeof FEATURES)[number];

/** A passage with its features, and what in it answers. */
export interface Described {
  /** Counted from 0. */
  readonly paragraph: number;
  /** The sentence that answers. */
  readonly sentence: number;
  /** The words that answer best, if any could. */
  readonly answer?: ScoredSpan;
  /** How much speaks for the next best words elsewhere in the passage. */
  readonly runnerUp: number;
  /** What speaks for other words of the passage, in all: a sum of exponentials of scores. */
  readonly rivals: number;
  /** The weights of the question's terms in the passage. */
  readonly coverage: number;
  /** The share of the question's terms, each counting the same, in its best neighbouring sentences. */
  readonly completeness: number;
  /** Whether it has a term or somebody of the question, or a word like one. */
  readonly hasEvidence: boolean;
  /** Whether it stands over the story or a part of it, as a headline does: what is below says the same, and more. */
  readonly isOpening: boolean;
  readonly features: Readonly<Record<Feature, number>>;
}

/** Terms; up to this mean length, paragraphs are taken for those of a news story. */
const NEWS_PARAGRAPH = 20;

/** How far, from 0 to 1, a story's paragraphs are as short as a news story's. */
export function newsLikenessOf({ meanLength }: StoryTerms): number {
  return Math.min(1, NEWS_PARAGRAPH / meanLength);
}

/** All that a story has on a question. */
export interface Findings {
  readonly question: ReadQuestion;
  readonly story: StoryTerms;
  readonly evidence: Evidence;
  readonly likeness: Likeness;
  /** BM25+, by paragraph. */
  readonly scores: ReadonlyMap<number, number>;
}

/** Describes the paragraphs of a story for a question. */
export function describePassages(findings: Findings, model: SpanModel): Described[] {
  const { question, story, evidence } = findings;
  const hits = locateTerms(question, story);
  const { inParagraph } = evidence;
  const fullest = inParagraph.reduce((most, set) => Math.max(most, weigh(set, question)), 0);
  const lack = 1 - fullest / (weigh(-1, question) || 1);
  return story.paragraphs.map((_, paragraph) =>
    describePassage(paragraph, findings, { hits, lack, model }),
  );
}

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
    total: weigh(-1, question),
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
interface Answers {
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

/** Weighs the words and the sentences of a paragraph that could answer. */
export function weighAnswers(
  paragraph: number,
  findings: Findings,
  { hits, model }: Pick<Setting, 'hits' | 'model'>,
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
  { hits, words }: Pick<Setting, 'hits'> & { readonly words: BestWords | undefined },
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
  const total = weigh(-1, question) || 1;
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

/** What describing a passage needs beside what the story has on the question. */
interface Setting {
  readonly hits: readonly (readonly TermHits[])[];
  /** How much of the question the fullest paragraph lacks. */
  readonly lack: number;
  readonly model: SpanModel;
}

function describePassage(paragraph: number, findings: Findings, setting: Setting): Described {
  const { question, story, evidence, likeness, scores } = findings;
  const { lack } = setting;
  const newsLikeness = newsLikenessOf(story);
  const [start, end] = sentencesOf(paragraph, story);
  const found = evidence.inParagraph[paragraph] ?? 0;
  let window = 0;
  let complete = 0;
  let pairs = 0;
  let near = 0;
  let related = 0;
  let occurrences = 0;
  let speaks = 0;
  let isMentioned = false;
  let before = 0;
  for (let sentence = start; sentence < end; sentence++) {
    const inSentence = evidence.found[sentence] ?? 0;
    const relatedHere = evidence.related[sentence] ?? 0;
    window = Math.max(window, weigh(inSentence | before, question));
    complete = Math.max(complete, sizeOf(inSentence | before));
    pairs = Math.max(pairs, evidence.pairs[sentence] ?? 0);
    near = Math.max(near, evidence.near[sentence] ?? 0);
    related = Math.max(related, weigh(relatedHere & ~inSentence, question));
    occurrences += evidence.occurrences[sentence] ?? 0;
    speaks = Math.max(speaks, evidence.said[sentence] ?? 0);
    isMentioned ||= inSentence !== 0 || relatedHere !== 0 || evidence.mentions[sentence] === 1;
    before = inSentence;
  }
  const { sentence, best, score, kind, runnerUp, rivals } = weighAnswers(
    paragraph,
    findings,
    setting,
  );
  const bm25 = Math.log(1 + (scores.get(paragraph) ?? 0));
  const length = Math.log(1 + (story.paragraphs[paragraph]?.length ?? 0));
  const like = likeness.paragraphs[paragraph] ?? 0;
  const likest = likeness.likestSentence[paragraph] ?? 0;
  const alike = likeness.byParagraph[paragraph] ?? 0;
  const early = -newsLikeness * Math.log(1 + paragraph);
  const beside =
    weigh((evidence.inParagraph[paragraph - 1] ?? 0) & ~found, question) +
    weigh((evidence.inParagraph[paragraph + 1] ?? 0) & ~found, question);
  return {
    paragraph,
    sentence,
    ...(best && { answer: best }),
    runnerUp,
    rivals,
    coverage: weigh(found, question),
    completeness: complete / Math.max(1, question.terms.length),
    hasEvidence: isMentioned || alike > 0,
    isOpening: paragraph < story.opening || story.headings.marked.has(paragraph),
    features: {
      sentence: weigh(evidence.found[sentence] ?? 0, question),
      window,
      bm25,
      bm25InNews: newsLikeness * bm25,
      pairs,
      near,
      neighbours: beside,
      related,
      occurrences: Math.log(1 + occurrences),
      length,
      lengthInNews: newsLikeness * length,
      alike,
      sentenceLikeness: likest,
      likeness: like,
      likenessBeside: Math.max(
        likeness.likestSentence[paragraph - 1] ?? 0,
        likeness.likestSentence[paragraph + 1] ?? 0,
      ),
      answer: score,
      kind,
      kindInNews: newsLikeness * kind,
      alikeInOtherWords: lack * alike,
      likenessInOtherWords: lack * like,
      sentenceLikenessInOtherWords: lack * likest,
      answerInOtherWords: lack * score,
      kindInOtherWords: lack * kind,
      earlyInOtherWords: lack * early,
      speaker: question.answerType === 'statement' ? speaks : 0,
      early,
    },
  };
}

/** The weights of some of a question's terms. */
function weigh(set: number, { terms }: ReadQuestion): number {
  let weight = 0;
  for (let i = 0; i < terms.length && set >> i !== 0; i++) {
    if ((set >> i) & 1) weight += terms[i]?.weight ?? 0;
  }
  return weight;
}

/** How many bits are set. */
function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

/** A paragraph's first sentence, and the first one after it. */
function sentencesOf(paragraph: number, { firstSentence }: StoryTerms): [number, number] {
  const end = firstSentence[paragraph + 1] ?? 0;
  return [firstSentence[paragraph] ?? end, end];
}
