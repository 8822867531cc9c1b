import type { NamedStory } from '../archive/following.js';
import { AwayError, FetchError } from '../fetch/errors.js';
import { checkType } from '../fetch/page-type.js';
import { PAGES, type Wanted } from '../fetch/wanted.js';
import { contentOf, type PageReaders, readStory } from '../intake.js';
import { StoryFileError } from '../story/errors.js';
import type { FeedReader } from './read-feed.js';

/** What stories are read with. */
export interface StoryReader {
  readonly reader: FeedReader;
  readonly readers: PageReaders;
}

/** What came of reading a story that a feed names. */
export type StoryReading =
  | { readonly kind: 'story'; readonly content: string }
  /** There is none to be read. */
  | { readonly kind: 'none' }
  /** Its page cannot be had now; the reason in a sentence. */
  | { readonly kind: 'away'; readonly reason: string };

/** Reads a story that a feed names. */
export type ReadEntry = (entry: NamedStory) => Promise<StoryReading>;

const PAGE: Wanted = { accept: PAGES, agent: 'a reader of feeds', advice: '' };

const OK = 200;
/**
 * What a server says that will answer otherwise later: a feed is often there before the page is,
 * hence 404.
 */
const PASSING: ReadonlySet<number> = new Set([404, 408, 425, 429]);
const isPassing = (status: number) => PASSING.has(status) || status >= 500;

/** Reads the stories that entries name, each once, whoever takes it. */
export function readingOnce({ reader, readers }: StoryReader): ReadEntry {
  const readEntry: ReadEntry = async ({ url, title, published }) => {
    try {
      const { status, content, headers, ...received } = await reader.get(url, PAGE);
      if (isPassing(status)) {
        const { hostname } = new URL(received.url);
        return { kind: 'away', reason: `${hostname} answers with status ${status}.` };
      }
      if (status !== OK) return { kind: 'none' };
      checkType(content, headers['content-type']);
      const page = await readStory(content, readers, received.url);
      const { headline = title, published: day = published?.slice(0, 10) } = page.origin;
      const origin = { ...page.origin, headline, published: day };
      return { kind: 'story', content: contentOf({ ...page, origin }) };
    } catch (error) {
      if (error instanceof AwayError) return { kind: 'away', reason: error.message };
      if (error instanceof FetchError || error instanceof StoryFileError) return { kind: 'none' };
      throw error;
    }
  };

  const known = new Map<string, Promise<StoryReading>>();
  return (entry) => {
    const reading = known.get(entry.url) ?? readEntry(entry);
    known.set(entry.url, reading);
    return reading;
  };
}
