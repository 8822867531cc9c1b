import { type AnyFeed, parseFeed as parse } from 'feedsmith';
import { parseHTML } from 'linkedom';
import type { NamedStory } from '../archive/following.js';
import { momentOf } from '../story/moment.js';
import { newestFirst } from './newest-first.js';

/** What a feed says. */
export interface Feed {
  readonly title?: string;
  /** The newest first. */
  readonly entries: readonly NamedStory[];
}

/** What an address that somebody wants to follow has turned out to be. */
export type Parsed =
  | { readonly kind: 'feed'; readonly feed: Feed }
  /** A page that says where its feed is. */
  | { readonly kind: 'page'; readonly feedUrl: string }
  | { readonly kind: 'neither' };

/** An entry as its format has it. */
interface Raw {
  readonly link: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
}

/** Stories that are looked at in a feed: the newest. */
const MOST_ENTRIES = 500;
const MAX_TITLE = 300;
const MAX_URL = 500;
const FEED_TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
const MARKUP = /^\s*(?:<!doctype\s+html|<html)/i;

const oneLine = (text: string | undefined) => {
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
  return line === '' ? undefined : line;
};

function readEntries(parsed: AnyFeed): { title: string | undefined; entries: Raw[] } {
  switch (parsed.format) {
    case 'rss': {
      const { title, items = [] } = parsed.feed;
      return {
        title,
        entries: items.map(({ title, link, guid, pubDate, dc }) => ({
          title,
          link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
          published: pubDate ?? dc?.dates?.[0],
        })),
      };
    }
    case 'rdf': {
      const { title, items = [] } = parsed.feed;
      return {
        title,
        entries: items.map(({ title, link, dc }) => ({ title, link, published: dc?.dates?.[0] })),
      };
    }
    case 'atom': {
      const { title, entries = [] } = parsed.feed;
      return {
        title: title?.value,
        entries: entries.map(({ title, links = [], published, updated }) => ({
          title: title?.value,
          link: links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
          published: published ?? updated,
        })),
      };
    }
    case 'json': {
      const { title, items = [] } = parsed.feed;
      return {
        title,
        entries: items.map(({ title, url, external_url, date_published }) => ({
          title,
          link: url ?? external_url,
          published: date_published,
        })),
      };
    }
  }
}

function entryOf({ link, title, published }: Raw, base: string): NamedStory[] {
  if (link === undefined || !URL.canParse(link, base)) return [];
  const { href, protocol } = new URL(link, base);
  if (!/^https?:$/.test(protocol) || href.length > MAX_URL) return [];
  const [headline, time] = [oneLine(title), momentOf(published ?? '')];
  return [
    {
      url: href,
      ...(headline !== undefined && { title: headline }),
      ...(!Number.isNaN(time) && { published: new Date(time).toISOString() }),
    },
  ];
}

/** Where a page says that its feed is. */
function feedOf(html: string, base: string): string | undefined {
  const { document } = parseHTML(html) as unknown as {
    document: {
      querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
    };
  };
  for (const link of document.querySelectorAll('link[rel~="alternate"]')) {
    const href = link.getAttribute('href');
    const type = link.getAttribute('type')?.toLowerCase() ?? '';
    if (href !== null && FEED_TYPES.includes(type) && URL.canParse(href, base)) {
      return new URL(href, base).href;
    }
  }
  return undefined;
}

/**
 * Reads a feed (RSS, Atom, RDF or JSON Feed), or where a page says that its feed is.
 *
 * @param url - where it was found
 */
export function parseFeed(content: string, url: string): Parsed {
  try {
    if (MARKUP.test(content)) {
      const feedUrl = feedOf(content, url);
      return feedUrl === undefined ? { kind: 'neither' } : { kind: 'page', feedUrl };
    }
    const { title, entries } = readEntries(parse(content));
    const line = oneLine(title);
    return {
      kind: 'feed',
      feed: {
        ...(line !== undefined && { title: line }),
        entries: newestFirst(entries.flatMap((raw) => entryOf(raw, url))).slice(0, MOST_ENTRIES),
      },
    };
  } catch {
    // feedsmith throws at whatever is no feed.
    return { kind: 'neither' };
  }
}
