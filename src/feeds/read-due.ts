import type { FeedState, FeedStore, Following, OwnedFollowing } from '../archive/following.js';
import { FetchError } from '../fetch/errors.js';
import { failedState, nextReading } from './feed-state.js';
import { freshIn } from './fresh.js';
import { FeedError, readFeed } from './read-feed.js';
import {
  type GivenUp,
  type Listener,
  newReading,
  type Taken,
  type TakeSetting,
  type Told,
  takeStories,
} from './take-stories.js';
import type { Notice, Teller } from './teller.js';

/** What feeds that are due are read with. */
export interface DueSetting extends TakeSetting {
  readonly store: FeedStore;
}

/** Feeds that are read in one go, and how many of them at a time. */
const BATCH = 100;
const AT_ONCE = 4;

/** Tells a channel something. */
async function tellIn(channel: string, notice: Notice, { tell, report }: Teller): Promise<Told> {
  try {
    return (await tell(channel, notice)) ? 'told' : 'refused';
  } catch (error) {
    report(error);
    return 'later';
  }
}

/** Whoever is told of each story of a feed; undefined where nobody is. */
function listenerOf(
  { owner, following }: OwnedFollowing,
  store: FeedStore,
  teller: Teller,
): Listener | undefined {
  const { id, channel, tells } = following;
  if (channel === undefined || !tells || following.state.isMute) return undefined;
  let current = following;
  return {
    async keep(state) {
      current = { ...following, state };
      await store.settle(owner, id, state);
    },
    tell: (story) => tellIn(channel, { kind: 'story', following: current, story }, teller),
  };
}

/** Keeps what came of reading, and says where a feed is paused. */
async function settle(
  { owner, following }: OwnedFollowing,
  state: FeedState,
  store: FeedStore,
  teller: Teller,
): Promise<void> {
  const { id, channel } = following;
  const isTold = channel !== undefined && state.due === undefined && !state.isMute;
  const paused = { kind: 'paused', following: { ...following, state } } as const;
  const told = isTold ? await tellIn(channel, paused, teller) : undefined;
  await store.settle(owner, id, told === 'refused' ? { ...state, isMute: true } : state);
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
  const stories = newReading(setting);
  let takeFor: (following: Following, listener?: Listener) => Promise<Taken>;
  try {
    const reading = await readFeed(url, condition, reader, now());
    takeFor = (following, listener) => {
      const { state } = following;
      const { feed, condition } =
        reading.kind === 'feed' ? reading : { feed: { entries: [] }, condition: state };
      const { title = state.title } = feed;
      return takeStories(
        following,
        { title, fresh: freshIn(feed, following), condition },
        stories,
        setting,
        listener,
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
      const taken = await takeFor(one.following, listenerOf(one, store, teller));
      await settle(one, taken.state, store, teller);
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
