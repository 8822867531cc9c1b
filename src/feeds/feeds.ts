import { comparableAddress } from '../archive/address.js';
import { type Archive, ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import {
  type FeedState,
  type FeedStore,
  type Following,
  followingId,
  type OwnedFollowing,
} from '../archive/following.js';
import { ownerOf } from '../archive/owner.js';
import { FetchError } from '../fetch/errors.js';
import { PAGES, type Received, type Wanted } from '../fetch/wanted.js';
import { contentOf, type IntakeSetting, readStory } from '../intake.js';
import { StoryFileError } from '../story/errors.js';
import type { FeedTask } from './feed-task.js';
import { freshIn } from './fresh.js';
import type { Entry, Feed } from './parse-feed.js';
import { createPolite } from './polite.js';
import { type Condition, FeedError, readFeed } from './read-feed.js';

/** Something that whoever follows a feed is told, where they follow it. */
export type Notice =
  | { readonly kind: 'story'; readonly following: Following; readonly story: StorySummary }
  | { readonly kind: 'paused'; readonly following: Following };

/** How people are told of what comes in. */
export interface Teller {
  /** @returns false if the bot may not write there */
  tell(channel: string, notice: Notice): Promise<boolean>;
  /** Is told of what nobody expected. */
  report(error: unknown): void;
}

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
  readonly archive: Pick<Archive, 'add'>;
  readonly store: FeedStore;
  /** Asks the internet for a text. */
  get(url: string, wanted: Wanted): Promise<Received>;
  /** Does something in a thread of its own. */
  apart(task: FeedTask): Promise<unknown>;
  readonly readHtml: IntakeSetting['readHtml'];
  /** ms since 1970. */
  readonly now?: () => number;
}

/** ms */
const INTERVAL = 15 * 60_000;
const LONGEST_PAUSE = 24 * 60 * 60_000;
/** Failures in a row after which a feed is paused: a day and a quarter, as the pauses double. */
const MOST_FAILURES = 7;
/** Feeds that a server, or a person, may follow. */
const MOST_FOLLOWED = 20;
/** Feeds that are read in one go, and how many of them at a time. */
const BATCH = 100;
const AT_ONCE = 4;

const PAGE: Wanted = { accept: PAGES, agent: 'a reader of feeds', advice: '' };

/** What came of taking a feed's new stories in. */
interface Taken {
  readonly stories: readonly StorySummary[];
  readonly state: FeedState;
}

/** The content of the story that an entry names, or undefined if there is none to be read. */
type ReadEntry = (entry: Entry) => Promise<string | undefined>;

/** Makes what follows feeds. */
export function createFeeds(setting: FeedsSetting): Feeds {
  const { archive, store, readHtml, now = Date.now } = setting;
  const reader = createPolite(setting);
  const after = (ms: number) => new Date(now() + ms).toISOString();

  const own = (scope: Scope): string => {
    const owner = ownerOf(scope);
    if (owner === undefined) throw new ArchiveError('Nobody is known here who would follow it.');
    return owner;
  };

  const readEntry: ReadEntry = async ({ url, title, published }) => {
    try {
      const received = await reader.get(url, PAGE);
      if (received.status !== 200) return undefined;
      const page = await readStory(received.content, readHtml, received.url);
      const { headline = title, published: day = published?.slice(0, 10) } = page.origin;
      return contentOf({ ...page, origin: { ...page.origin, headline, published: day } });
    } catch (error) {
      if (error instanceof FetchError || error instanceof StoryFileError) return undefined;
      throw error;
    }
  };

  /** Reads each story once, whoever takes it. */
  const readingOnce = (): ReadEntry => {
    const known = new Map<string, Promise<string | undefined>>();
    return (entry) => {
      const reading = known.get(entry.url) ?? readEntry(entry);
      known.set(entry.url, reading);
      return reading;
    };
  };

  /** Adds what is new in a feed to the archive, for one who follows it. */
  const take = async (
    following: Following,
    feed: Feed,
    condition: Condition,
    read: ReadEntry,
  ): Promise<Taken> => {
    const { guild, channel, by, state } = following;
    const scope: Scope = {
      ...(guild !== undefined && { guild }),
      ...(channel !== undefined && { channel }),
      user: by,
    };
    const { entries, seen, more } = freshIn(feed, following);
    const stories: StorySummary[] = [];
    const done: FeedState = {
      ...(feed.title !== undefined && { title: feed.title }),
      due: after(INTERVAL),
      failures: 0,
      ...(state.isMute && { isMute: true }),
      seen,
    };
    for (const [i, entry] of entries.entries()) {
      const content = await read(entry);
      if (content === undefined) continue;
      try {
        const { summary, kind } = await archive.add(scope, content);
        if (kind !== 'known') stories.push(summary);
      } catch (error) {
        if (error instanceof StoryFileError) continue;
        if (!(error instanceof ArchiveError)) throw error;
        // There is no room for it now: it comes again, and so do those after it.
        const left = new Set(entries.slice(i).map(({ url }) => comparableAddress(url)));
        const kept = seen.filter((address) => !left.has(address));
        return {
          stories,
          state: failed({ ...done, seen: kept }, state.failures + 1, error.message),
        };
      }
    }
    // The server need not tell again of what is left for the next time.
    const { etag, modified } = more ? {} : condition;
    return {
      stories,
      state: { ...done, ...(etag && { etag }), ...(modified && { modified }) },
    };
  };

  const failed = (
    { due: _, etag: _etag, modified: _modified, ...state }: FeedState,
    failures: number,
    trouble: string,
    retryAfter = 0,
  ): FeedState => {
    const pause = Math.min(LONGEST_PAUSE, Math.max(INTERVAL * 2 ** failures, retryAfter));
    return {
      ...state,
      ...(failures < MOST_FAILURES && { due: after(pause) }),
      failures,
      trouble,
    };
  };

  /** Keeps what came of reading, and tells those who want to be told. */
  const settle = async (
    { owner, following }: OwnedFollowing,
    { stories, state }: Taken,
    { tell, report }: Teller,
  ): Promise<void> => {
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
  };

  /** Reads a feed for all who follow it. */
  const readFor = async (url: string, group: readonly OwnedFollowing[], teller: Teller) => {
    const states = group.map(({ following }) => following.state);
    const [first] = states;
    const isSame = states.every(
      ({ etag, modified, seen }) =>
        etag === first?.etag && modified === first?.modified && seen.length > 0,
    );
    const condition = isSame && first !== undefined ? first : {};
    const read = readingOnce();
    let takeFor: (following: Following) => Promise<Taken>;
    try {
      const reading = await readFeed(url, condition, reader, now());
      takeFor =
        reading.kind === 'feed'
          ? (following) => take(following, reading.feed, reading.condition, read)
          : async ({ state: { trouble: _, ...state } }) => ({
              stories: [],
              state: { ...state, due: after(INTERVAL), failures: 0 },
            });
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      const failures = Math.max(...states.map((state) => state.failures)) + 1;
      const pause = error instanceof FeedError ? error.retryAfter : undefined;
      takeFor = async ({ state }) => ({
        stories: [],
        state: failed(state, failures, error.message, pause),
      });
    }
    for (const one of group) await settle(one, await takeFor(one.following), teller);
  };

  return {
    async follow(scope, link, tells) {
      const owner = own(scope);
      const followed = await store.list(owner);
      const { guild, channel, user: by } = scope;
      const address = URL.canParse(link) ? new URL(link).href : link;
      const again = async (url: string): Promise<Followed | undefined> => {
        const known = followed.find(({ id }) => id === followingId(url, channel));
        if (known === undefined) return undefined;
        const following = { ...known, tells, state: revived(known.state) };
        await store.put(owner, following);
        return { following, isKnown: true };
      };
      const begin = (url: string, state: FeedState): Following => ({
        ...{ id: followingId(url, channel), url },
        ...(guild !== undefined && { guild }),
        ...(channel !== undefined && { channel }),
        ...{ by, at: after(0), tells, state },
      });

      const known = await again(address);
      if (known !== undefined) return known;
      if (followed.length >= MOST_FOLLOWED) {
        throw new ArchiveError(
          `${MOST_FOLLOWED} feeds are followed here, which is as many as may be: stop one first.`,
        );
      }
      // Somebody else follows it, and it was read just now: it is not read again for that.
      const [other] = (await store.sharing(address)).filter(
        ({ state: { due = '', failures } }) => failures === 0 && due > after(0),
      );
      if (other !== undefined) {
        const { title, due = after(0) } = other.state;
        const state = { ...(title !== undefined && { title }), due, failures: 0, seen: [] };
        const following = begin(address, state);
        await store.put(owner, following);
        return { following, isKnown: false };
      }
      const reading = await readFeed(address, {}, reader, now());
      if (reading.kind === 'unchanged') throw new FetchError('I find no feed at that address.');
      const { url, feed, condition } = reading;
      const same = url === address ? undefined : await again(url);
      if (same !== undefined) return same;
      const begun = begin(url, { failures: 0, seen: [] });
      const { stories, state } = await take(begun, feed, condition, readEntry);
      if (state.trouble !== undefined) throw new ArchiveError(state.trouble);
      const following = { ...begun, state };
      await store.put(owner, following);
      const [story] = stories;
      return { following, ...(story && { story }), isKnown: false };
    },

    async list(scope) {
      const owner = ownerOf(scope);
      return owner === undefined ? [] : store.list(owner);
    },

    stop: async (scope, id) => store.remove(own(scope), id),

    async resume(scope, id) {
      const owner = own(scope);
      const found = (await store.list(owner)).find((following) => following.id === id);
      if (found !== undefined) await store.settle(owner, id, revived(found.state));
    },

    async readDue(teller, signal) {
      const claimed = await store.claim(after(0), after(INTERVAL), BATCH);
      const groups = new Map<string, OwnedFollowing[]>();
      for (const one of claimed) {
        const { url } = one.following;
        groups.set(url, [...(groups.get(url) ?? []), one]);
      }
      const waiting = [...groups];
      const work = async () => {
        for (let next = waiting.shift(); next && !signal?.aborted; next = waiting.shift()) {
          await readFor(...next, teller).catch(teller.report);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
  };

  /** As it is when somebody wants it to go on: it is read soon, and the channel is tried again. */
  function revived({
    isMute: _,
    failures: _failures,
    trouble: _trouble,
    ...state
  }: FeedState): FeedState {
    return { ...state, due: state.due ?? after(0), failures: 0 };
  }
}
