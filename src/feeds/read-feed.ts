import { FetchError } from '../fetch/errors.js';
import type { Received, Wanted } from '../fetch/wanted.js';
import type { FeedTask } from './feed-task.js';
import type { Feed, Parsed } from './parse-feed.js';

/** What the server said of a feed when it was read last. */
export interface Condition {
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}

/** What reading a feed has brought. */
export type FeedReading =
  | {
      readonly kind: 'feed';
      /** Where it is to be read from now on. */
      readonly url: string;
      readonly feed: Feed;
      readonly condition: Condition;
    }
  /** The feed is as it was. */
  | { readonly kind: 'unchanged' };

/** A feed could not be read. */
export class FeedError extends FetchError {
  constructor(
    message: string,
    /** ms that the server wants to be left alone for. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** How feeds are read. */
export interface FeedReader {
  /** Asks for a text, with what manners there are. */
  get(url: string, wanted: Wanted): Promise<Received>;
  /** Does something in a thread of its own. */
  apart(task: FeedTask): Promise<unknown>;
}

const OK = 200;
const NOT_MODIFIED = 304;
const MAX_HEADER = 300;

const WANTED: Wanted = {
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.5',
  agent: 'a reader of feeds',
  advice: '',
};

/** What `Retry-After` says: seconds, or a date. */
function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return ms > 0 ? ms : undefined;
}

const short = (value: string | undefined) =>
  value !== undefined && value.length <= MAX_HEADER ? value : undefined;

/**
 * Reads a feed; of a page that says where its feed is, that feed.
 *
 * @param condition - if it is as it was then, nothing is read
 * @param now - ms since 1970
 * @throws FetchError if there is none, or it cannot be had; a FeedError says when to come again
 */
export async function readFeed(
  url: string,
  condition: Condition,
  { get, apart }: FeedReader,
  now: number,
): Promise<FeedReading> {
  const read = async (address: string): Promise<FeedReading | string> => {
    const { status, content, headers, ...received } = await get(address, {
      ...WANTED,
      headers: {
        ...(condition.etag !== undefined && { 'If-None-Match': condition.etag }),
        ...(condition.modified !== undefined && { 'If-Modified-Since': condition.modified }),
      },
    });
    if (status === NOT_MODIFIED) return { kind: 'unchanged' };
    const { hostname } = new URL(received.url);
    if (status !== OK) {
      throw new FeedError(
        `${hostname} does not give the feed out (status ${status}).`,
        retryAfter(headers['retry-after'], now),
      );
    }
    const task = { kind: 'feed', content, url: received.url } as const;
    const parsed = (await apart(task).catch((error: unknown) => {
      throw new FetchError(`The feed of ${hostname} cannot be read.`, { cause: error });
    })) as Parsed;
    if (parsed.kind === 'neither') throw new FetchError(`I find no feed at ${hostname} there.`);
    if (parsed.kind === 'page') return parsed.feedUrl;
    return {
      kind: 'feed',
      url: received.permanentUrl,
      feed: parsed.feed,
      condition: { etag: short(headers.etag), modified: short(headers['last-modified']) },
    };
  };
  const first = await read(url);
  if (typeof first !== 'string') return first;
  const second = await read(first);
  if (typeof second === 'string') throw new FetchError('I find no feed at that address.');
  return second;
}
