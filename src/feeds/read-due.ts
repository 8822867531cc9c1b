import type { FeedStore, Following, OwnedFollowing } from '../archive/following.js';
import { FetchError } from '../fetch/errors.js';
import { failedState, nextReading } from './feed-state.js';
import { freshIn } from './fresh.js';
import { FeedError, readFeed } from './read-feed.js';
import { readingOnce } from './read-story.js';
import { type GivenUp, type Taken, type TakeSetting, takeStories } from './take-stories.js';
import type { Notice, Teller } from './teller.js';

/** What feeds that are due are read with. */
export interface DueSetting extends TakeSetting {
  readonly store: FeedStore;
}

/** Feeds that are read in one go, and how many of them at a time. */
const BATCH = 100;
const AT_ONCE = 4;

/** Keeps what came of reading, and tells those who want to be told. */
async function settle(
  { owner, following }: OwnedFollowing,
  { stories, state }: Taken,
  store: FeedStore,
  { tell, report }: Teller,
): Promise<void> {
  await store.settle(owner, following.id, state);
  const { channel, tells } = following;
  if (channel === undefined || state.isMute) return;
  const now = { ...following, state };
  const notices: Notice[] = [
    ...(tells ? stories.map((story) => ({ kind: 'story' as const, following: now, story })) : []),
    ...(state.due === undefined ? [{ kind: 'paused' as const, following: now }] : []),
  ];
  for (const notice of notices) {
    try {
      if (await tell(channel, notice)) continue;
      await store.settle(owner, following.id, { ...state, isMute: true });
      return;
    } catch (error) {
      report(error);
    }
  }
}

/** Reads a feed for all who follow it. */
async function readFor(
  url: string,
  group: readonly OwnedFollowing[],
  setting: DueSetting,
  teller: Teller,
): Promise<void> {
  const { store, reader, now } = setting;
  const states = group.map(({ following }) => following.state);
  const [first] = states;
  const isSame = states.every(
    ({ etag, modified }) => etag === first?.etag && modified === first?.modified,
  );
  const condition = isSame && first !== undefined ? first : {};
  const read = readingOnce(setting);
  let takeFor: (following: Following) => Promise<Taken>;
  try {
    const reading = await readFeed(url, condition, reader, now());
    takeFor = (following) => {
      const { state } = following;
      const { feed, condition } =
        reading.kind === 'feed' ? reading : { feed: { entries: [] }, condition: state };
      const { title = state.title } = feed;
      return takeStories(
        following,
        { title, fresh: freshIn(feed, following), condition },
        read,
        setting,
      );
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const failures = Math.max(...states.map((state) => state.failures)) + 1;
    const pause = error instanceof FeedError ? error.retryAfter : undefined;
    takeFor = async ({ state }) => ({
      stories: [],
      givenUp: [],
      state: failedState(state, now(), failures, error.message, pause),
    });
  }
  const givenUp = new Map<string, GivenUp>();
  for (const one of group) {
    try {
      const taken = await takeFor(one.following);
      await settle(one, taken, store, teller);
      for (const story of taken.givenUp) givenUp.set(story.url, story);
    } catch (error) {
      // The others who follow it are told all the same.
      teller.report(error);
    }
  }
  for (const story of givenUp.values()) teller.giveUp(story);
}

/**
 * Reads the feeds that are due, each at most once.
 *
 * @param signal - no further one is begun once it is aborted
 */
export async function readDueFeeds(
  setting: DueSetting,
  teller: Teller,
  signal?: AbortSignal,
): Promise<void> {
  const now = setting.now();
  const claimed = await setting.store.claim(new Date(now).toISOString(), nextReading(now), BATCH);
  const groups = new Map<string, OwnedFollowing[]>();
  for (const one of claimed) {
    const { url } = one.following;
    groups.set(url, [...(groups.get(url) ?? []), one]);
  }
  const waiting = [...groups];
  const work = async () => {
    for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
      await readFor(...next, setting, teller).catch(teller.report);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
