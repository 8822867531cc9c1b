import type { Scope } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import type { Verdict } from '../../search/verdict.js';
import { describePassage, type FoundPassage } from '../findings.js';
import { byDate, type Opened } from '../opened.js';
import { type Source, sourceOf } from '../source.js';
import { describeReading, type ReadingFacts, readFirst, thoseAbout } from './stories.js';
import { groupByTopic } from './topics.js';

/** Stories that are read for it. */
const MOST_READ = 20;
/** What answers stands first, what says nothing last. */
const ORDER: readonly Verdict[] = ['answer', 'closest', 'none'];

/** What one story has on a question that several are asked. */
export interface ComparedStory extends Source {
  /** As if it had been asked alone. */
  readonly verdict: Verdict;
  /** Its best passage; null where it does not say. */
  readonly passage: FoundPassage | null;
}

function askOne({ summary, open }: Opened, question: string): ComparedStory {
  const source = sourceOf(summary);
  const { verdict, passages } = open.search(question);
  const [best] = passages;
  return {
    ...source,
    verdict,
    passage: best === undefined ? null : describePassage(open, source, best),
  };
}

/**
 * Puts a question to each story that is about it, one by one: those that answer come first, then those
 * that come close, then those that do not say; among them, the newest. A story is about it by its words,
 * or by its topic where that is the likeliest one's: one that has little of the question may seem to
 * answer what was asked of something else.
 */
export async function compareStories(
  desk: Desk,
  scope: Scope,
  question: string,
): Promise<ReadingFacts & { stories: ComparedStory[] }> {
  const found = await desk.seek(scope, question);
  const about = thoseAbout(found, question);
  const summaries = found.map(({ story }) => story);
  const reading = await readFirst(desk, scope, summaries, MOST_READ, (one) => about.has(one));
  const [topic = []] = await groupByTopic(
    desk,
    reading.from.map(({ summary }) => summary),
  );
  const stories = [...reading.from]
    .sort((a, b) => byDate(a.summary, b.summary))
    .filter(({ summary }) => about.has(summary) || topic.includes(summary))
    .map((one) => askOne(one, question))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return { ...describeReading(reading), stories };
}
