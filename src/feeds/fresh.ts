import { comparableAddress } from '../archive/address.js';
import type { Following, NamedStory, PendingStory } from '../archive/following.js';
import type { Feed } from './parse-feed.js';

/** Stories that one reading of a feed brings; what is beyond it comes with the next. */
const MOST_AT_ONCE = 10;
/** Addresses that are remembered of a feed. */
const MOST_SEEN = 600;
/**
 * How many ms before a feed was followed a story may have been published and still count as new.
 */
const GRACE = 86_400_000;

/** What of a feed is new to those who follow it. */
export interface Fresh {
  /** Those of earlier readings first, then the earliest. */
  readonly stories: readonly PendingStory[];
  /** What of the feed needs no look any more. */
  readonly seen: readonly string[];
  /** Whether there is more that is new. */
  readonly more: boolean;
  /** Of all that the feed has; absent where it has none. */
  readonly newest?: NamedStory;
}

const keyOf = ({ url }: NamedStory) => comparableAddress(url);

/** What a feed brings whoever begins to follow it: its newest story, so that it can be seen to work. */
export function firstIn({ entries }: Feed): Fresh {
  return firstOf(entries[0], entries.map(keyOf));
}

/**
 * Like {@link firstIn}, for a feed that was read for somebody else before.
 *
 * @param seen - what it had then
 */
export function firstOf(newest: NamedStory | undefined, seen: readonly string[]): Fresh {
  const stories = newest === undefined ? [] : [{ ...newest, tries: 0 }];
  const known = [...stories.map(keyOf), ...seen];
  return {
    ...{ stories, seen: [...new Set(known)].slice(0, MOST_SEEN), more: false },
    ...(newest && { newest }),
  };
}

/**
 * What is new in a feed for one of its followers: the stories that it did not have before, and
 * those that are to be tried again. A story that was published long before the feed was followed is
 * not new, wherever the feed lists it.
 */
export function freshIn(feed: Feed, { at, state }: Following): Fresh {
  const { newest: last, isEmpty = false, pending } = state;
  // An earlier version kept nothing of a feed that it found empty.
  if (!last && !isEmpty && !pending && state.seen.length === 0) return firstIn(feed);
  const { entries } = feed;
  const seen = new Set(state.seen);
  const again = state.pending ?? [];
  const room = Math.max(0, MOST_AT_ONCE - again.length);
  const since = Date.parse(at) - GRACE;
  const fresh = entries.filter(
    (entry) =>
      !seen.has(keyOf(entry)) &&
      (entry.published === undefined || Date.parse(entry.published) >= since),
  );
  const earliestFirst = fresh.toReversed();
  const later = new Set(earliestFirst.slice(room).map(keyOf));
  const [newest = state.newest] = entries;
  const known = entries.map(keyOf).filter((key) => !later.has(key));
  return {
    stories: [...again, ...earliestFirst.slice(0, room).map((entry) => ({ ...entry, tries: 0 }))],
    seen: [...new Set([...known, ...state.seen])].slice(0, MOST_SEEN),
    more: later.size > 0,
    ...(newest && { newest }),
  };
}
