import type { Parsed } from './parse-feed.js';
import { isAllowed, type RobotsQuestion } from './robots-file.js';

/** What could be made to take long by what comes from outside. */
export type FeedTask =
  | { readonly kind: 'feed'; readonly content: string; readonly url: string }
  | ({ readonly kind: 'robots' } & RobotsQuestion);

/** Reads a feed, or says whether a robot may read an address. */
export async function runFeedTask(task: FeedTask): Promise<Parsed | boolean> {
  if (task.kind === 'robots') return isAllowed(task);
  const { parseFeed } = await import('./parse-feed.js');
  return parseFeed(task.content, task.url);
}
