import { type Archive, ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import type { FeedState, Following, PendingStory } from '../archive/following.js';
import { StoryFileError } from '../story/errors.js';
import { failedState, nextReading } from './feed-state.js';
import type { Fresh } from './fresh.js';
import type { Condition } from './read-feed.js';
import type { ReadEntry, StoryReader } from './read-story.js';

/** What stories are read and added with. */
export interface TakeSetting extends StoryReader {
  readonly archive: Pick<Archive, 'add'>;
  /** ms since 1970. */
  readonly now: () => number;
}

/** What a feed has for one who follows it. */
export interface News {
  /** The feed's. */
  readonly title: string | undefined;
  readonly fresh: Fresh;
  readonly condition: Condition;
}

/** A story that is tried no more. */
export interface GivenUp {
  readonly url: string;
  readonly tries: number;
  /** Why it could not be had last, in a sentence. */
  readonly reason: string;
}

/** What came of taking a feed's new stories in. */
export interface Taken {
  readonly stories: readonly StorySummary[];
  readonly givenUp: readonly GivenUp[];
  readonly state: FeedState;
}

/** Readings of a feed in which a story's page is asked for: an hour, if it is read every quarter. */
const MOST_TRIES = 5;

/** Adds what is new in a feed to the archive, for one who follows it. */
export async function takeStories(
  following: Following,
  { title, fresh, condition }: News,
  read: ReadEntry,
  { archive, now }: Pick<TakeSetting, 'archive' | 'now'>,
): Promise<Taken> {
  const { guild, channel, by, state } = following;
  const scope: Scope = {
    ...(guild !== undefined && { guild }),
    ...(channel !== undefined && { channel }),
    user: by,
  };
  const stories: StorySummary[] = [];
  const pending: PendingStory[] = [];
  const givenUp: GivenUp[] = [];
  let full: ArchiveError | undefined;
  for (const story of fresh.stories) {
    const reading = full === undefined ? await read(story) : undefined;
    if (reading?.kind === 'none') continue;
    if (reading === undefined) pending.push(story);
    else if (reading.kind === 'away') {
      const tries = story.tries + 1;
      if (tries < MOST_TRIES) pending.push({ ...story, tries });
      else givenUp.push({ url: story.url, tries, reason: reading.reason });
    } else {
      try {
        const { summary, kind } = await archive.add(scope, reading.content);
        if (kind !== 'known') stories.push(summary);
      } catch (error) {
        if (error instanceof StoryFileError) continue;
        if (!(error instanceof ArchiveError)) throw error;
        // There is no room for it now: it waits, and so do those after it.
        full = error;
        pending.push(story);
      }
    }
  }
  // The server need not tell again of what is left for the next time.
  const { etag, modified } = fresh.more ? {} : condition;
  const done: FeedState = {
    ...(title !== undefined && { title }),
    due: nextReading(now()),
    failures: 0,
    ...(state.isMute && { isMute: true }),
    ...(fresh.newest && { newest: fresh.newest }),
    ...(etag && { etag }),
    ...(modified && { modified }),
    seen: fresh.seen,
    ...(pending.length > 0 && { pending }),
  };
  return {
    stories,
    givenUp,
    state: full === undefined ? done : failedState(done, now(), state.failures + 1, full.message),
  };
}
