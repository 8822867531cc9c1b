import type { Scope } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import type { Verdict } from '../search/verdict.js';
import { describePassage, type FoundPassage } from './findings.js';
import { byDate, type Opened } from './opened.js';
import { openAbout } from './record-stories.js';
import { type Source, sourceOf } from './source.js';

/** Stories that are held against each other. */
const MOST_READ = 10;
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
 * that come close, then those that do not say; among them, the newest.
 */
export async function compareStories(
  desk: Desk,
  scope: Scope,
  question: string,
): Promise<ComparedStory[]> {
  const opened = await openAbout(desk, scope, question, MOST_READ);
  opened.sort((a, b) => byDate(a.summary, b.summary));
  return opened
    .map((one) => askOne(one, question))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
