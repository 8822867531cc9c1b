import type { StorySummary } from '../archive/archive.js';
import type { Following } from '../archive/following.js';
import type { GivenUp } from './take-stories.js';

/** Something that whoever follows a feed is told, where they follow it. */
export type Notice =
  | { readonly kind: 'story'; readonly following: Following; readonly story: StorySummary }
  | { readonly kind: 'paused'; readonly following: Following };

/** How people are told of what comes in. */
export interface Teller {
  /** @returns false if the bot may not write there */
  tell(channel: string, notice: Notice): Promise<boolean>;
  /** Is told of a story that does not come in, once for all who follow its feed. */
  giveUp(story: GivenUp): void;
  /** Is told of unexpected errors. */
  report(error: unknown): void;
}
