import type { Scope, StorySummary } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import type { Verdict } from '../../search/verdict.js';
import {
  judgeRecord,
  type ReadStory,
  type RecordPassage,
  type RecordRanking,
  rankRecord,
  STORIES_READ,
} from '../../seek/rank-passages.js';
import type { RankedStory } from '../../seek/rank-stories.js';
import { saysTooLittle } from '../asked-words.js';
import { describePassage, type FoundPassage } from '../findings.js';
import { type Opened, openStories } from '../opened.js';
import { type Source, sourceOf } from '../source.js';
import { type Repeated, toldOnce } from './told-once.js';
import { groupByTopic } from './topics.js';

/** Stories that an answer names. */
const MOST_STORIES = 10;
const MOST_PASSAGES = 5;

/** What all stories have on a question, as answers carry it. */
export interface RecordFindings {
  readonly verdict: Verdict;
  /** Best first; each names its story, and those that have its sentence, too. */
  readonly passages: readonly (FoundPassage & Repeated)[];
  /** Those that the question may be about, best first. */
  readonly stories: readonly Source[];
  /** The ids of those of them that are on the topic of the best one, itself too. */
  readonly topic: readonly string[];
  /** There is no passage because nothing was asked that could be looked for. */
  readonly vague?: true;
}

/** Reads the first of the stories that were found. */
async function readFound(
  desk: Desk,
  scope: Scope,
  question: string,
  found: readonly RankedStory<StorySummary>[],
): Promise<ReadStory<Opened>[]> {
  const read: ReadStory<Opened>[] = [];
  const ranked = new Map(found.map((one) => [one.story, one]));
  for await (const story of openStories(desk, scope, [...ranked.keys()], STORIES_READ)) {
    const one = ranked.get(story.summary);
    if (one !== undefined)
      read.push({ found: { ...one, story }, weighing: story.open.weigh(question) });
  }
  return read;
}

function describe(
  { from, passage, share }: RecordPassage<Opened>,
  isAnswer: boolean,
): FoundPassage {
  const { summary, open } = from.found.story;
  const { answer, ...rest } = passage;
  return describePassage(open, sourceOf(summary), {
    ...rest,
    ...(isAnswer && answer && { answer }),
    score: share,
  });
}

/** Puts a question to all the stories that somebody sees. */
export async function searchRecord(
  desk: Desk,
  scope: Scope,
  question: string,
): Promise<RecordFindings> {
  const found = await desk.seek(scope, question);
  const ranking: RecordRanking<Opened> = rankRecord(await readFound(desk, scope, question, found));
  // That the answer may be another story's is no doubt where there is no other.
  const isOnly = found.length === 1 && (await desk.list(scope)).length === 1;
  const verdict = judgeRecord(ranking, isOnly);
  const read = ranking.stories.map(({ found: { story } }) => story.summary);
  const others = found
    .map(({ story }) => story)
    .filter(({ key }) => !read.some((one) => one.key === key));
  const named = [...read, ...others].slice(0, MOST_STORIES);
  const [best] = named;
  const topics = best === undefined ? [] : await groupByTopic(desk, named);
  return {
    verdict,
    topic: (topics.find(([first]) => first === best) ?? []).map(({ id }) => id),
    passages:
      verdict === 'none'
        ? []
        : toldOnce(
            ranking.passages.map((passage, i) =>
              describe(passage, i === 0 && verdict === 'answer'),
            ),
            ({ highlight }) => highlight,
          ).slice(0, MOST_PASSAGES),
    stories: named.map(sourceOf),
    ...(verdict === 'none' && saysTooLittle(question) && { vague: true as const }),
  };
}
