import type { StoryTerms } from '../index/story-terms.js';
import { locateTerms, type ScoredSpan, type SpanModel } from './answer-spans.js';
import type { Findings } from './findings.js';
import {
  type AnswerSetting,
  type Answers,
  sentencesOf,
  weighAnswers,
} from './sentence-features.js';
import { ALL_TERMS, sizeOf, weigh } from './term-sets.js';

/**
 * What a passage is judged by. A weight w means that a passage with 1 more of a feature is e^w times
 * as likely to be the one that answers.
 */
export const FEATURES = [
  /** The weights of the question's terms in the passage's best sentence. */
  'sentence',
  /** The same weights, in the passage's best two neighbouring sentences. */
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

/** Describes the paragraphs of a story for a question. */
export function describePassages(findings: Findings, model: SpanModel): Described[] {
  const { question, story, evidence } = findings;
  const hits = locateTerms(question, story);
  const { inParagraph } = evidence;
  const fullest = inParagraph.reduce((most, set) => Math.max(most, weigh(set, question)), 0);
  const lack = 1 - fullest / (weigh(ALL_TERMS, question) || 1);
  return story.paragraphs.map((_, paragraph) =>
    describePassage(paragraph, findings, { hits, lack, model }),
  );
}

/** What describing a passage needs beside what the story has on the question. */
interface Setting extends AnswerSetting {
  /** How much of the question the fullest paragraph lacks. */
  readonly lack: number;
}

/** The most that any of a passage's sentences, or two neighbours of them, have of a question. */
interface Most {
  readonly window: number;
  /** How many terms two neighbours have. */
  readonly complete: number;
  readonly pairs: number;
  readonly near: number;
  readonly related: number;
  readonly said: number;
  /** How many times they have a term, in all. */
  readonly occurrences: number;
  /** Whether they have a term, a related one, or somebody of the question. */
  readonly isMentioned: boolean;
}

function mostInSentences(paragraph: number, { question, story, evidence }: Findings): Most {
  const [start, end] = sentencesOf(paragraph, story);
  let window = 0;
  let complete = 0;
  let pairs = 0;
  let near = 0;
  let related = 0;
  let said = 0;
  let occurrences = 0;
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
    said = Math.max(said, evidence.said[sentence] ?? 0);
    occurrences += evidence.occurrences[sentence] ?? 0;
    isMentioned ||= inSentence !== 0 || relatedHere !== 0 || evidence.mentions[sentence] === 1;
    before = inSentence;
  }
  return { window, complete, pairs, near, related, said, occurrences, isMentioned };
}

function describePassage(paragraph: number, findings: Findings, setting: Setting): Described {
  const { question, story, evidence, likeness } = findings;
  const most = mostInSentences(paragraph, findings);
  const answers = weighAnswers(paragraph, findings, setting);
  const { sentence, best, runnerUp, rivals } = answers;
  return {
    paragraph,
    sentence,
    ...(best && { answer: best }),
    runnerUp,
    rivals,
    coverage: weigh(evidence.inParagraph[paragraph] ?? 0, question),
    completeness: most.complete / Math.max(1, question.terms.length),
    hasEvidence: most.isMentioned || (likeness.byParagraph[paragraph] ?? 0) > 0,
    isOpening: paragraph < story.opening || story.headings.marked.has(paragraph),
    features: featuresOf(paragraph, findings, { most, answers, lack: setting.lack }),
  };
}

function featuresOf(
  paragraph: number,
  { question, story, evidence, likeness, scores }: Findings,
  {
    most,
    answers,
    lack,
  }: Pick<Setting, 'lack'> & { readonly most: Most; readonly answers: Answers },
): Described['features'] {
  const newsLikeness = newsLikenessOf(story);
  const { sentence, score, kind } = answers;
  const found = evidence.inParagraph[paragraph] ?? 0;
  const bm25 = Math.log(1 + (scores.get(paragraph) ?? 0));
  const length = Math.log(1 + (story.paragraphs[paragraph]?.length ?? 0));
  const like = likeness.paragraphs[paragraph] ?? 0;
  const likest = likeness.likestSentence[paragraph] ?? 0;
  const alike = likeness.byParagraph[paragraph] ?? 0;
  const early = -newsLikeness * Math.log(1 + paragraph);
  return {
    sentence: weigh(evidence.found[sentence] ?? 0, question),
    window: most.window,
    bm25,
    bm25InNews: newsLikeness * bm25,
    pairs: most.pairs,
    near: most.near,
    neighbours:
      weigh((evidence.inParagraph[paragraph - 1] ?? 0) & ~found, question) +
      weigh((evidence.inParagraph[paragraph + 1] ?? 0) & ~found, question),
    related: most.related,
    occurrences: Math.log(1 + most.occurrences),
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
    speaker: question.answerType === 'statement' ? most.said : 0,
    early,
  };
}
