import { createHash } from 'node:crypto';
import { comparableAddress } from './address.js';

/** A story that a feed names. */
export interface NamedStory {
  /** Its page. */
  readonly url: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/** A story of a feed that is still to be read. */
export interface PendingStory extends NamedStory {
  /** How often its page was asked for in vain or, once it was added, its channel was told in vain. */
  readonly tries: number;
  /** The id that it was added under, where its channel alone is still to be told. */
  readonly added?: string;
  /** It may have been added since this was written, and its channel not been told. */
  readonly isBegun?: boolean;
}

/** What came of reading a feed so far. */
export interface FeedState {
  /** As the feed says. */
  readonly title?: string;
  /** When it is to be read next, ISO 8601; absent while it is paused. */
  readonly due?: string;
  /** What the server said of the feed as it was read last, for a request on condition. */
  readonly etag?: string;
  readonly modified?: string;
  /** How often in a row it could not be read. */
  readonly failures: number;
  /** Why it could not be read last, in a sentence; absent where it could. */
  readonly trouble?: string;
  /** Discord does not let the bot write where this was asked for. */
  readonly isMute?: boolean;
  /** The newest story that the feed had when it was read last; absent where it had none. */
  readonly newest?: NamedStory;
  /** It was read and never had a story, so that all that it comes to have is new. */
  readonly isEmpty?: boolean;
  /** The stories that need no look any more, by their comparable addresses. */
  readonly seen: readonly string[];
  /** Stories that are to be tried again, whether or not the feed still has them; absent where none is. */
  readonly pending?: readonly PendingStory[];
}

/** A feed that is followed in a place, and by whom. */
export interface Following {
  /** Identifies the feed among those that its owner follows. */
  readonly id: string;
  /** The feed's address. */
  readonly url: string;
  readonly guild?: string;
  readonly channel?: string;
  /** The person. */
  readonly by: string;
  /** Since when, ISO 8601. */
  readonly at: string;
  /** Whether the channel is told of each story. */
  readonly tells: boolean;
  readonly state: FeedState;
}

/** Something that is followed, and whose it is. */
export interface OwnedFollowing {
  readonly owner: string;
  readonly following: Following;
}

/** Keeps which feeds are followed, each under an owner (see {@link ownerOf}). */
export interface FeedStore {
  /** Earliest first. */
  list(owner: string): Promise<readonly Following[]>;
  /** Adds one, or takes the place of the one with its id. */
  put(owner: string, following: Following): Promise<void>;
  /** Keeps what came of reading, unless it is not followed any more. */
  settle(owner: string, id: string, state: FeedState): Promise<void>;
  remove(owner: string, id: string): Promise<void>;
  /** Ends all that a person follows, whoever owns it, and says how many feeds those were. */
  removeOf(user: string): Promise<number>;
  /** All who follow a feed. */
  sharing(url: string): Promise<readonly Following[]>;
  /**
   * Takes feeds that are due, for nobody else to take them for a while, with all who follow them.
   *
   * @param now - ISO 8601
   * @param until - when they are due again if nothing comes of it, ISO 8601
   * @param most - feeds
   */
  claim(now: string, until: string, most: number): Promise<readonly OwnedFollowing[]>;
}

/** The id of a feed in a channel, whichever of its addresses is named. */
export function followingId(url: string, channel = ''): string {
  const key = `${channel} ${comparableAddress(url)}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
