import type { FeedState } from '../archive/following.js';

/** ms between two readings of a feed. */
const INTERVAL = 15 * 60_000;
const LONGEST_PAUSE = 24 * 60 * 60_000;
/** Failures in a row after which a feed is paused: a day and a quarter, as the pauses double. */
const MOST_FAILURES = 7;

const iso = (time: number) => new Date(time).toISOString();

/** When a feed that is read now, in ms since 1970, is due again: ISO 8601. */
export function nextReading(now: number): string {
  return iso(now + INTERVAL);
}

/**
 * A feed's state when it could not be read, or not taken in: it waits, longer each time, and in the
 * end until somebody wants it to go on.
 *
 * @param failures - in a row, with this one
 * @param trouble - what happened, in a sentence
 * @param retryAfter - ms that its server asks for
 */
export function failedState(
  { due: _, etag: _etag, modified: _modified, ...state }: FeedState,
  now: number,
  failures: number,
  trouble: string,
  retryAfter = 0,
): FeedState {
  const pause = Math.min(LONGEST_PAUSE, Math.max(INTERVAL * 2 ** failures, retryAfter));
  return {
    ...state,
    ...(failures < MOST_FAILURES && { due: iso(now + pause) }),
    failures,
    trouble,
  };
}

/** A feed's state when somebody wants it to go on: it is read soon, and its channel is tried again. */
export function revivedState(
  { isMute: _, failures: _failures, trouble: _trouble, ...state }: FeedState,
  now: number,
): FeedState {
  return { ...state, due: state.due ?? iso(now), failures: 0 };
}
