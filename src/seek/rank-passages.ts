import type { WeighedPassage, Weighing } from '../search/passage-index.js';
import { likelihoodOf, scoreOf, sharesOf } from '../search/ranking/model.js';
import type { Verdict } from '../search/verdict.js';
import type { AnswerFeature, ReadFeature, RecordFeature } from './features.js';
import type { RankedStory } from './rank-stories.js';
import {
  RECORD_ANSWER_FROM,
  RECORD_ANSWER_WEIGHTS,
  RECORD_CLOSEST_FROM,
  RECORD_PASSAGE_WEIGHTS,
  RECORD_STORY_WEIGHTS,
} from './weights.js';

/** Stories that are read on a question. */
export const STORIES_READ = 5;
/** Passages of one story that stand beside those of others. */
const MOST_OF_STORY = 2;
/** Log-odds; beyond these, they say no more. */
const MAX_LOG_ODDS = 6;

/** A story that was found, and what it has when it is read. */
export interface ReadStory<Story> {
  readonly found: RankedStory<Story>;
  readonly weighing: Weighing;
}

/** The weights of all that is decided of stories that were read. */
export interface RecordWeights {
  readonly stories: Readonly<Record<ReadFeature, number>>;
  readonly passages: Readonly<Record<RecordFeature, number>>;
}
const RECORD_WEIGHTS: RecordWeights = {
  stories: RECORD_STORY_WEIGHTS,
  passages: RECORD_PASSAGE_WEIGHTS,
};

/** A passage of one of several stories. */
export interface RecordPassage<Story> {
  readonly from: ReadStory<Story>;
  readonly passage: WeighedPassage;
  readonly features: Readonly<Record<RecordFeature, number>>;
  /** Its share, above 0 and at most 1, in what speaks for any passage of any story. */
  readonly share: number;
}

/** What several stories have on a question. */
export interface RecordRanking<Story> {
  /** Best first. */
  readonly stories: readonly ReadStory<Story>[];
  /** Best first; no more than two of one story. */
  readonly passages: readonly RecordPassage<Story>[];
  /** How likely the first passage answers, from 0 to 1. */
  readonly likelihood: number;
}

function bounded(logOdds: number): number {
  return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logOdds));
}

/** Describes a story that was read. */
export function describeRead({ found, weighing }: ReadStory<unknown>): Record<ReadFeature, number> {
  return { found: found.score, meant: bounded(weighing.meant) };
}

/** Describes all passages of stories that were read, in the order of these. */
export function describePool<Story>(
  stories: readonly ReadStory<Story>[],
  weights: RecordWeights,
): Omit<RecordPassage<Story>, 'share'>[] {
  return stories.flatMap((from) => {
    const story = scoreOf(describeRead(from), weights.stories);
    return from.weighing.passages.map((passage) => ({
      from,
      passage,
      features: { story, share: Math.log(passage.score), value: passage.value },
    }));
  });
}

/** Describes what is best of several stories. */
export function describeAnswer<Story>(
  best: RecordPassage<Story>,
  stories: readonly ReadStory<Story>[],
  weights: RecordWeights,
): Record<AnswerFeature, number> {
  const { found, weighing } = best.from;
  const scoreOfRead = (story: ReadStory<Story>) => scoreOf(describeRead(story), weights.stories);
  const others = stories.filter((story) => story !== best.from).map(scoreOfRead);
  const { bm25, lead, window, names } = found.features;
  return {
    always: 1,
    meant: bounded(weighing.meant),
    answers: bounded(weighing.answers),
    words: bounded(weighing.words),
    share: best.share,
    ahead: bounded(scoreOfRead(best.from) - Math.max(-MAX_LOG_ODDS, ...others)),
    ...{ bm25, lead, window, names },
  };
}

/** Ranks the passages of several stories on one question, and the stories themselves, by linear models. */
export function rankRecord<Story>(
  read: readonly ReadStory<Story>[],
  weights: RecordWeights = RECORD_WEIGHTS,
): RecordRanking<Story> {
  const scores = new Map(
    read.map((story) => [story, scoreOf(describeRead(story), weights.stories)]),
  );
  const stories = [...read].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const pool = describePool(stories, weights);
  const shares = sharesOf(pool.map(({ features }) => scoreOf(features, weights.passages)));
  const counts = new Map<ReadStory<Story>, number>();
  const passages = pool
    .map((described, i) => ({ ...described, share: shares[i] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .filter(({ from }) => {
      const count = (counts.get(from) ?? 0) + 1;
      counts.set(from, count);
      return count <= MOST_OF_STORY;
    });
  const [best] = passages;
  const likelihood =
    best === undefined
      ? 0
      : likelihoodOf(scoreOf(describeAnswer(best, stories, weights), RECORD_ANSWER_WEIGHTS));
  return { stories, passages, likelihood };
}

/**
 * The verdict on what several stories have; where there is one alone, it is that story's own. It does not gainsay the one with the best passage: what that
 * answers if it is asked alone is there, and what it does not answer then is no answer here.
 */
export function judgeRecord(
  { likelihood, passages }: RecordRanking<unknown>,
  isOnly = false,
): Verdict {
  const [best] = passages;
  if (best === undefined) return 'none';
  const { weighing } = best.from;
  if (isOnly && best.passage === weighing.passages[0]) return weighing.verdict;
  const isAnswer = weighing.verdict === 'answer';
  if (likelihood < RECORD_CLOSEST_FROM) return isAnswer ? 'closest' : 'none';
  return isAnswer && likelihood >= RECORD_ANSWER_FROM ? 'answer' : 'closest';
}
