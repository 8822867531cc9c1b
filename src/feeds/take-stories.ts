import { type Archive, ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import type { FeedState, Following, PendingStory } from '../archive/following.js';
import { ownerOf } from '../archive/owner.js';
import { StoryFileError } from '../story/errors.js';
import { failedState, nextReading } from './feed-state.js';
import type { Fresh } from './fresh.js';
import type { Condition } from './read-feed.js';
import { type ReadEntry, readingOnce, type StoryReader } from './read-story.js';

/** What stories are read and added with. */
export interface TakeSetting extends StoryReader {
  readonly archive: Pick<Archive, 'add' | 'find'>;
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
  /** Why it could not be had, or told, last; in a sentence. */
  readonly reason: string;
}

/** One reading of a feed, for all who follow it. */
export interface Reading {
  readonly read: ReadEntry;
  /** The stories that this reading has added, for any follower, by their owners and ids. */
  readonly added: Set<string>;
}

/** Begins to read a feed. */
export const newReading = (setting: StoryReader): Reading => ({
  read: readingOnce(setting),
  added: new Set(),
});

/** What came of telling a channel something; `later` where Discord could not be asked. */
export type Told = 'told' | 'refused' | 'later';

/** Whom each story is told as soon as it is there. */
export interface Listener {
  /** Keeps how far the reading has come. */
  keep(state: FeedState): Promise<void>;
  tell(story: StorySummary): Promise<Told>;
}

/** What came of taking a feed's new stories in. */
export interface Taken {
  readonly stories: readonly StorySummary[];
  readonly givenUp: readonly GivenUp[];
  readonly state: FeedState;
}

/** Readings of a feed in which a story's page is asked for: an hour, if it is read every quarter. */
const MOST_TRIES = 5;
/** Readings in which a channel is told of a story: a day. */
const MOST_TELLINGS = 96;

/** Adds a story; what is none is undefined. */
async function addTo(archive: TakeSetting['archive'], scope: Scope, content: string) {
  try {
    return await archive.add(scope, content);
  } catch (error) {
    if (error instanceof StoryFileError) return undefined;
    // There is no room for it now.
    if (error instanceof ArchiveError) return error;
    throw error;
  }
}

/**
 * Adds what is new in a feed to the archive, for one follower. What is about to be done is saved
 * first, so that every added story is announced, whatever happens to the program.
 *
 * @param listener - absent where nobody is to be told
 */
export async function takeStories(
  following: Following,
  { title, fresh, condition }: News,
  { read, added }: Reading,
  { archive, now }: Pick<TakeSetting, 'archive' | 'now'>,
  listener?: Listener,
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
  let isMute = state.isMute === true;
  let full: ArchiveError | undefined;
  const due = nextReading(now());
  // The server need not tell again of what is left for the next time.
  const { etag, modified } = fresh.more ? {} : condition;
  const stateWith = (left: readonly PendingStory[]): FeedState => ({
    ...(title !== undefined && { title }),
    due,
    failures: 0,
    ...(isMute && { isMute }),
    ...(fresh.newest && { newest: fresh.newest }),
    ...(!fresh.newest && fresh.seen.length === 0 && { isEmpty: true }),
    ...(etag && { etag }),
    ...(modified && { modified }),
    seen: fresh.seen,
    ...(left.length > 0 && { pending: left }),
  });
  const tryAgain = (story: PendingStory) => {
    const tries = story.tries + 1;
    if (tries < MOST_TRIES) pending.push({ ...story, tries });
    return tries;
  };
  const tell = async (story: PendingStory, summary: StorySummary) => {
    if (isMute) return;
    const told = await listener?.tell(summary);
    if (told === 'refused') isMute = true;
    if (told !== 'later') return;
    const tries = (story.added === undefined ? 0 : story.tries) + 1;
    if (tries < MOST_TELLINGS) pending.push({ ...story, tries, added: summary.id });
    else givenUp.push({ url: story.url, tries, reason: 'Its channel cannot be told of it.' });
  };

  for (const [i, story] of fresh.stories.entries()) {
    if (story.added !== undefined) {
      const summary = await archive.find(scope, story.added);
      if (summary !== undefined) await tell(story, summary);
      continue;
    }
    if (full !== undefined) {
      pending.push(story);
      continue;
    }
    const begun = { ...story, isBegun: true };
    await listener?.keep(stateWith([...pending, begun, ...fresh.stories.slice(i + 1)]));
    const page = await read(story);
    if (page.kind === 'away') {
      const tries = tryAgain(story);
      if (tries === MOST_TRIES) givenUp.push({ url: story.url, tries, reason: page.reason });
    }
    if (page.kind !== 'story') continue;
    const result = await addTo(archive, scope, page.content);
    if (result instanceof ArchiveError) {
      full = result;
      pending.push(story);
      continue;
    }
    if (result === undefined) continue;
    const { summary, kind } = result;
    const name = `${ownerOf(scope)}/${summary.id}`;
    if (kind !== 'known') {
      stories.push(summary);
      added.add(name);
    }
    if (added.has(name) || story.isBegun) await tell(begun, summary);
  }
  const done = stateWith(pending);
  return {
    stories,
    givenUp,
    state: full === undefined ? done : failedState(done, now(), state.failures + 1, full.message),
  };
}
