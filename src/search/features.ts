import { overlaps } from '../text/span.js';
import {
  type DescribedSpan,
  describeSpans,
  type Hits,
  kindOf,
  locateTerms,
  type ScoredSpan,
  type SpanModel,
  scoreSpan,
} from './answer-spans.js';
import type { Evidence } from './evidence.js';
import type { Likeness } from './likeness.js';
import type { ReadQuestion } from './question.js';
import type { StoryTerms } from './story-terms.js';

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
  /** Neighbours in the question that are neighbours in the best sentence for that. */
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
  /** How like the question its likest sentence, all of it, and the paragraphs beside it are. */
  'sentenceLikeness',
  'likeness',
  'likenessInNews',
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
  const hits = locateTerms(findings.question, findings.story);
  const found = findings.story.paragraphs.map((_, paragraph) => foundIn(paragraph, findings));
  const fullest = Math.max(0, ...found.map((set) => weigh(set, findings.question)));
  const lack = 1 - fullest / (weigh(-1, findings.question) || 1);
  return found.map((_, paragraph) => describePassage(paragraph, findings, hits, lack, model));
}

/** Describes the words of a paragraph that could answer, with the sentence of each. */
export function describeAnswers(
  paragraph: number,
  findings: Findings,
  hits: Hits,
): [sentence: number, DescribedSpan][] {
  const { question, story, evidence, likeness } = findings;
  const found = foundIn(paragraph, findings);
  const total = weigh(-1, question);
  return sentencesOf(paragraph, story).flatMap((sentence) => {
    const inSentence = evidence.found[sentence] ?? 0;
    const spans = describeSpans(
      sentence,
      question,
      hits,
      {
        total,
        inSentence: weigh(inSentence, question),
        inPassage: weigh(found & ~inSentence, question),
        likeness: likeness.sentences[sentence] ?? 0,
      },
      story,
    );
    return spans.map((span): [number, DescribedSpan] => [sentence, span]);
  });
}

function describePassage(
  paragraph: number,
  findings: Findings,
  hits: Hits,
  lack: number,
  model: SpanModel,
): Described {
  const { question, story, evidence, likeness, scores } = findings;
  const newsLikeness = newsLikenessOf(story);
  const sentences = sentencesOf(paragraph, story);
  const found = foundIn(paragraph, findings);
  let window = 0;
  let complete = 0;
  let pairs = 0;
  let near = 0;
  let related = 0;
  let occurrences = 0;
  let likest = 0;
  let speaks = 0;
  let isMentioned = false;
  let before = 0;
  let fullest = sentences[0] ?? 0;
  for (const sentence of sentences) {
    const inSentence = evidence.found[sentence] ?? 0;
    const relatedHere = evidence.related[sentence] ?? 0;
    window = Math.max(window, weigh(inSentence | before, question));
    complete = Math.max(complete, sizeOf(inSentence | before));
    pairs = Math.max(pairs, evidence.pairs[sentence] ?? 0);
    near = Math.max(near, evidence.near[sentence] ?? 0);
    related = Math.max(related, weigh(relatedHere & ~inSentence, question));
    occurrences += evidence.occurrences[sentence] ?? 0;
    likest = Math.max(likest, likeness.sentences[sentence] ?? 0);
    speaks = Math.max(speaks, evidence.said[sentence] ?? 0);
    isMentioned ||= inSentence !== 0 || relatedHere !== 0 || evidence.mentions[sentence] === 1;
    if (weigh(inSentence, question) > weigh(evidence.found[fullest] ?? 0, question)) {
      fullest = sentence;
    }
    before = inSentence;
  }
  let answer: ScoredSpan | undefined;
  let kind = 0;
  const scored = describeAnswers(paragraph, findings, hits).map(([sentence, described]) => {
    const score = scoreSpan(described, question.answerType, model);
    kind = Math.max(kind, kindOf(described, question.answerType, model));
    const { span, features } = described;
    const found = { span, features, sentence, score };
    if (answer === undefined || score > answer.score) answer = found;
    return found;
  });
  const best = answer as ScoredSpan | undefined;
  let runnerUp = -Infinity;
  let rivals = 0;
  for (const { span, score } of scored) {
    if (best !== undefined && overlaps(span, best.span)) continue;
    runnerUp = Math.max(runnerUp, score);
    rivals += Math.exp(score);
  }
  const bm25 = Math.log(1 + (scores.get(paragraph) ?? 0));
  const length = Math.log(1 + (story.paragraphs[paragraph]?.length ?? 0));
  const like = likeness.paragraphs[paragraph] ?? 0;
  const alike = likeness.byParagraph[paragraph] ?? 0;
  const early = -newsLikeness * Math.log(1 + paragraph);
  const beside =
    weigh(foundIn(paragraph - 1, findings) & ~found, question) +
    weigh(foundIn(paragraph + 1, findings) & ~found, question);
  return {
    paragraph,
    sentence: best?.sentence ?? fullest,
    ...(best && { answer: best }),
    runnerUp,
    rivals,
    coverage: weigh(found, question),
    completeness: complete / Math.max(1, question.terms.length),
    hasEvidence: isMentioned || alike > 0,
    features: {
      sentence: weigh(evidence.found[best?.sentence ?? fullest] ?? 0, question),
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
      likenessInNews: newsLikeness * like,
      likenessBeside: Math.max(
        likeness.paragraphs[paragraph - 1] ?? 0,
        likeness.paragraphs[paragraph + 1] ?? 0,
      ),
      answer: best?.score ?? 0,
      kind,
      kindInNews: newsLikeness * kind,
      alikeInOtherWords: lack * alike,
      likenessInOtherWords: lack * like,
      sentenceLikenessInOtherWords: lack * likest,
      answerInOtherWords: lack * (best?.score ?? 0),
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

function foundIn(paragraph: number, { evidence, story }: Findings): number {
  let set = 0;
  for (const sentence of sentencesOf(paragraph, story)) set |= evidence.found[sentence] ?? 0;
  return set;
}

/** How many bits are set. */
function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size++;
  return size;
}

function sentencesOf(paragraph: number, story: StoryTerms): number[] {
  const sentences: number[] = [];
  const end = story.firstSentence[paragraph + 1] ?? 0;
  for (let i = story.firstSentence[paragraph] ?? end; i < end; i++) sentences.push(i);
  return sentences;
}
