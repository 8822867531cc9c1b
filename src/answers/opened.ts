import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Scope, StorySummary } from '../archive/archive.js';
import type { Desk, OpenStory } from '../desk.js';
import { momentOf } from '../story/moment.js';

/**
 * An open story and its summary. The summary covers the whole story, even if the story is too long
 * to be read whole.
 */
export interface Opened {
  readonly summary: StorySummary;
  readonly open: OpenStory;
}

/**
 * Opens stories, one at a time so that others get their turn.
 *
 * @param most - how many at most; those that cannot be opened do not count
 */
export async function* openStories(
  desk: Desk,
  scope: Scope,
  summaries: readonly StorySummary[],
  most: number,
): AsyncIterable<Opened> {
  let count = 0;
  for (const summary of summaries) {
    if (count === most) return;
    await nextTurn();
    const open = await desk.openBeginning(scope, summary.id);
    if (open === undefined) continue;
    count++;
    yield { summary, open };
  }
}

/**
 * The stories that somebody can see, newest first by their own days, not by when they were added.
 */
export async function listNewest(desk: Desk, scope: Scope): Promise<StorySummary[]> {
  const dated = (await desk.list(scope)).map((story) => ({ story, time: timeOf(story) }));
  return dated.sort((a, b) => b.time - a.time).map(({ story }) => story);
}

/** Newest first; what has no date comes last. */
export function byDate(
  a: Pick<StorySummary, 'published'>,
  b: Pick<StorySummary, 'published'>,
): number {
  return timeOf(b) - timeOf(a);
}

function timeOf({ published }: Pick<StorySummary, 'published'>): number {
  return published === undefined ? Number.MIN_SAFE_INTEGER : momentOf(published);
}
