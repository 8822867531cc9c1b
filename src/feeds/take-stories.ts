import { comparableAddress } from '../archive/address.js';
import { type Archive, ArchiveError, type Scope, type StorySummary } from '../archive/archive.js';
import type { FeedState, Following } from '../archive/following.js';
import { FetchError } from '../fetch/errors.js';
import { PAGES, type Wanted } from '../fetch/wanted.js';
import { contentOf, type IntakeSetting, readStory } from '../intake.js';
import { StoryFileError } from '../story/errors.js';
import { failedState, nextReading } from './feed-state.js';
import { freshIn } from './fresh.js';
import type { Entry, Feed } from './parse-feed.js';
import type { Condition, FeedReader } from './read-feed.js';

/** What stories are read and added with. */
export interface TakeSetting {
  readonly archive: Pick<Archive, 'add'>;
  readonly reader: FeedReader;
  readonly readHtml: IntakeSetting['readHtml'];
  /** ms since 1970. */
  readonly now: () => number;
}

/** What came of taking a feed's new stories in. */
export interface Taken {
  readonly stories: readonly StorySummary[];
  readonly state: FeedState;
}

/** The content of the story that an entry names, or undefined if there is none to be read. */
export type ReadEntry = (entry: Entry) => Promise<string | undefined>;

const PAGE: Wanted = { accept: PAGES, agent: 'a reader of feeds', advice: '' };

/** Reads the stories that entries name, each once, whoever takes it. */
export function readingOnce({
  reader,
  readHtml,
}: Pick<TakeSetting, 'reader' | 'readHtml'>): ReadEntry {
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

  const known = new Map<string, Promise<string | undefined>>();
  return (entry) => {
    const reading = known.get(entry.url) ?? readEntry(entry);
    known.set(entry.url, reading);
    return reading;
  };
}

/** Adds what is new in a feed to the archive, for one who follows it. */
export async function takeStories(
  following: Following,
  feed: Feed,
  condition: Condition,
  read: ReadEntry,
  { archive, now }: Pick<TakeSetting, 'archive' | 'now'>,
): Promise<Taken> {
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
    due: nextReading(now()),
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
        state: failedState({ ...done, seen: kept }, now(), state.failures + 1, error.message),
      };
    }
  }
  // The server need not tell again of what is left for the next time.
  const { etag, modified } = more ? {} : condition;
  return {
    stories,
    state: { ...done, ...(etag && { etag }), ...(modified && { modified }) },
  };
}
