import { plainAddress } from '../archive/address.js';
import { type Archive, ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import {
  type FeedState,
  type FeedStore,
  type Following,
  followingId,
} from '../archive/following.js';
import { ownerOf } from '../archive/owner.js';
import { FetchError } from '../fetch/errors.js';
import type { Received, Wanted } from '../fetch/wanted.js';
import type { PageReaders } from '../intake.js';
import { revivedState } from './feed-state.js';
import type { FeedTask } from './feed-task.js';
import { firstIn, firstOf } from './fresh.js';
import { createPolite } from './polite.js';
import { readDueFeeds } from './read-due.js';
import { readFeed } from './read-feed.js';
import { type News, newReading, takeStories } from './take-stories.js';
import type { Teller } from './teller.js';

/** What came of following a feed. */
export interface Followed {
  readonly following: Following;
  /** The newest story, if it could be read and is new here. */
  readonly story?: StorySummary;
  /** Whether it was followed here before. */
  readonly isKnown: boolean;
}

/** The feeds that people follow. */
export interface Feeds {
  /**
   * Follows a feed in a channel, or changes what is told of it there; a paused one goes on.
   *
   * @param link - of the feed, or of a page that names it
   * @param tells - whether the channel is told of each story
   * @throws FetchError if there is no feed
   * @throws ArchiveError if no more may be followed
   */
  follow(scope: Scope, link: string, tells: boolean): Promise<Followed>;
  /** What is followed in the scope's server, or by the person. */
  list(scope: Scope): Promise<readonly Following[]>;
  /** Ends it. */
  stop(scope: Scope, id: string): Promise<void>;
  /** Lets a paused one go on. */
  resume(scope: Scope, id: string): Promise<void>;
  /**
   * Reads the feeds that are due, each at most once.
   *
   * @param signal - no further one is begun once it is aborted
   */
  readDue(teller: Teller, signal?: AbortSignal): Promise<void>;
}

const refuse = async (): Promise<never> => {
  throw new ArchiveError('Feeds cannot be followed here.');
};

/** Where none can be followed. */
export const NO_FEEDS: Feeds = {
  follow: refuse,
  list: async () => [],
  stop: refuse,
  resume: refuse,
  readDue: async () => undefined,
};

/** What feeds are read and kept with. */
export interface FeedsSetting {
  readonly archive: Pick<Archive, 'add' | 'find'>;
  readonly store: FeedStore;
  /** Asks the internet for a text. */
  get(url: string, wanted: Wanted): Promise<Received>;
  /** Does something in a thread of its own. */
  apart(task: FeedTask): Promise<unknown>;
  readonly readers: PageReaders;
  /** ms since 1970. */
  readonly now?: () => number;
}

/** Feeds that a server, or a person, may follow. */
const MOST_FOLLOWED = 20;

/** Whether the newest story is known, or that there was none: earlier versions did not write it down. */
const knowsNewest = ({ newest, isEmpty }: FeedState) => newest !== undefined || isEmpty === true;

/** Makes what follows feeds. */
export function createFeeds(setting: FeedsSetting): Feeds {
  const { archive, store, readers, now = Date.now } = setting;
  const reader = createPolite(setting);
  const taking = { archive, reader, readers, now };
  const momentNow = () => new Date(now()).toISOString();

  const own = (scope: Scope): string => {
    const owner = ownerOf(scope);
    if (owner === undefined) throw new ArchiveError('Nobody is known here who would follow it.');
    return owner;
  };

  return {
    async follow(scope, link, tells) {
      const owner = own(scope);
      const followed = await store.list(owner);
      const { guild, channel, user: by } = scope;
      if (!URL.canParse(link)) {
        throw new FetchError('That is no address of a feed, such as https://example.org/feed.');
      }
      const address = plainAddress(link);
      const again = async (url: string): Promise<Followed | undefined> => {
        const id = followingId(url, channel);
        const known = followed.find((one) => followingId(one.url, one.channel) === id);
        if (known === undefined) return undefined;
        const following = { ...known, tells, state: revivedState(known.state, now()) };
        await store.put(owner, following);
        return { following, isKnown: true };
      };
      const begin = async (url: string, news: News, due?: string): Promise<Followed> => {
        const begun: Following = {
          ...{ id: followingId(url, channel), url },
          ...(guild !== undefined && { guild }),
          ...(channel !== undefined && { channel }),
          ...{ by, at: momentNow(), tells, state: { failures: 0, seen: [] } },
        };
        const { stories, state } = await takeStories(begun, news, newReading(taking), taking);
        if (state.trouble !== undefined) throw new ArchiveError(state.trouble);
        const following = { ...begun, state: { ...state, ...(due !== undefined && { due }) } };
        await store.put(owner, following);
        const [story] = stories;
        return { following, ...(story && { story }), isKnown: false };
      };

      const known = await again(address);
      if (known !== undefined) return known;
      if (followed.length >= MOST_FOLLOWED) {
        throw new ArchiveError(
          `${MOST_FOLLOWED} feeds are followed here, which is as many as may be: stop one first.`,
        );
      }
      // Somebody else follows it, and it was read just now: it is not read again for that.
      const [other] = (await store.sharing(address)).filter(
        ({ state }) =>
          state.failures === 0 && (state.due ?? '') > momentNow() && knowsNewest(state),
      );
      if (other !== undefined) {
        const { title, newest, seen, due } = other.state;
        return begin(address, { title, fresh: firstOf(newest, seen), condition: other.state }, due);
      }
      const reading = await readFeed(address, {}, reader, now());
      if (reading.kind === 'unchanged') throw new FetchError('I find no feed at that address.');
      const { feed, condition } = reading;
      const url = plainAddress(reading.url);
      const same = url === address ? undefined : await again(url);
      if (same !== undefined) return same;
      return begin(url, { title: feed.title, fresh: firstIn(feed), condition });
    },

    async list(scope) {
      const owner = ownerOf(scope);
      return owner === undefined ? [] : store.list(owner);
    },

    stop: async (scope, id) => store.remove(own(scope), id),

    async resume(scope, id) {
      const owner = own(scope);
      const found = (await store.list(owner)).find((following) => following.id === id);
      if (found !== undefined) await store.settle(owner, id, revivedState(found.state, now()));
    },

    readDue: (teller, signal) => readDueFeeds({ ...taking, store }, teller, signal),
  };
}
