import { readDay } from '../story/day.js';
import type { Origin } from '../story/story.js';
import { fold } from '../text/fold.js';
import { type Document, oneLine, parseDocument } from './document.js';
import type { LinkedStory } from './linked-data.js';
import { isSameSite } from './same-site.js';

/** Characters of each field, as a story file may have them. */
const LONGEST = { headline: 300, name: 80, url: 500 } as const;
/** What joins a headline and the names of a site in a title. */
const JOINT = /\s+[|·•»—–-]\s+|\s*[|»]\s*/;
/** What joins the name of a site and a headline behind it. */
const BEFORE = /\s*[:|·•»–—-]\s+$/;
/** Names that are addresses, or accounts, and nobody's name. */
const NO_NAME = /^(?:@|https?:|www\.)|^[\w-]+(?:\.[\w-]+)+$/i;
/** What stands in the place of a name where a site has none. */
const NOBODY =
  /^(?:admin|administrator|staff|editor|user|author|unknown|n\/?a|none|null|nil|undefined|anonymous|webmaster|root)$/i;

/** A field of what is known, as long as there is something to it. */
const known = (text: string | null | undefined, maxLength: number): string | undefined => {
  const line = oneLine(text ?? '').toWellFormed();
  return line === '' || line.length > maxLength ? undefined : line;
};

/** A text that may have been written with the entities of HTML in it. */
function decoded(text: string | undefined): string | undefined {
  if (text === undefined || !/&[#\w]+;|<\w/.test(text)) return text;
  return parseDocument(`<html><body><p>${text}</p></body></html>`)?.body?.textContent ?? text;
}

function metaOf(document: Document): (...names: readonly string[]) => string | undefined {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = oneLine(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        const key = name.replaceAll(':', '.');
        if (key !== '' && !values.has(key)) values.set(key, content);
      }
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** The letters and digits of a name, as they stand in a host. */
const squash = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** A name without what is put behind it for search engines: "The Harbour | News of the islands". */
function nameOf(text: string | undefined): string | undefined {
  const [name = ''] = (decoded(text) ?? '').trim().split(JOINT);
  const line = known(name.replace(/\s*\(https?:[^)]*\)/, ''), LONGEST.name);
  return line === undefined || NO_NAME.test(line) || NOBODY.test(line) ? undefined : line;
}

function addressOf(candidates: readonly (string | undefined)[], base: string | undefined) {
  const addresses = candidates.flatMap((candidate) => {
    if (candidate === undefined || !URL.canParse(candidate, base)) return [];
    const { href, protocol, pathname, search } = new URL(candidate, base);
    const isWeb = /^https?:$/.test(protocol) && href.length <= LONGEST.url;
    // Anybody can write another's address into a page.
    const isOwn = base === undefined || (isWeb && isSameSite(href, base));
    return isWeb && isOwn ? [{ href, isHome: pathname === '/' && search === '' }] : [];
  });
  // Some sites give their front page as the address of every story.
  return (addresses.find(({ isHome }) => !isHome) ?? addresses[0])?.href;
}

/** What a headline and a title have in common, and what the title has besides. */
function restOfTitle(title: string, headline: string): readonly string[] | undefined {
  const [a, b] = [squash(title), squash(headline)];
  if (b === '' || a === b) return undefined;
  // "County Record: Two bridges"
  const before = title.slice(0, Math.max(0, title.length - headline.length));
  if (title.endsWith(headline) && BEFORE.test(before)) return [before.replace(BEFORE, '')];
  if (!a.startsWith(b)) return undefined;
  const parts = title.split(JOINT);
  const names: string[] = [];
  while (parts.length > 1) {
    names.unshift(parts.pop() ?? '');
    if (squash(parts.join('')) === b) return names;
  }
  return undefined;
}

/** A title without the name of the site that stands behind it. */
function withoutName(title: string, name: string | undefined): string {
  if (name === undefined) return title;
  const own = squash(name);
  const last = [...title.matchAll(new RegExp(JOINT, 'g'))].at(-1);
  if (own === '' || last === undefined) return title;
  return squash(title.slice(last.index + last[0].length)) === own
    ? title.slice(0, last.index)
    : title;
}

/** Whether a name stands in one of a page's hosts: "The Harbour" in harbour.example. */
function isOfHost(name: string, addresses: readonly (string | undefined)[]): boolean {
  const own = squash(name.replace(/^the\s+/i, ''));
  return (
    own.length > 2 &&
    addresses.some((url) => {
      if (url === undefined || !URL.canParse(url)) return false;
      return squash(new URL(url).hostname).includes(own);
    })
  );
}

/**
 * What a page says of its story: for machines (JSON-LD, then OpenGraph, then other meta tags), and
 * in its own headline and title. What it does not say is left open.
 *
 * @param url - where the page was found
 */
export function readFacts(document: Document, linked: LinkedStory, url?: string): Origin {
  const meta = metaOf(document);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(heading.textContent ?? '').replace(/\s*[¶#]$/, ''))
    .filter((heading) => heading !== '');

  const address = addressOf(
    [attribute('link[rel="canonical"]', 'href'), meta('og.url'), linked.url, url],
    url,
  );
  const stated = nameOf(linked.publisher) ?? nameOf(meta('og.site_name'));
  const heading = headings.find((text) => restOfTitle(title, text) !== undefined);
  const rest = heading === undefined ? [] : (restOfTitle(title, heading) ?? []);
  const publisher =
    stated ??
    nameOf(meta('dc.publisher', 'dcterms.publisher', 'publisher', 'application-name')) ??
    nameOf(rest.findLast((name) => isOfHost(name, [address, url])));

  const titles = [
    decoded(linked.headline),
    decoded(
      meta('dc.title', 'dcterms.title', 'og.title', 'twitter.title', 'title', 'parsely-title'),
    ),
    heading,
  ].flatMap((text) => known(text, 1_000) ?? []);
  const [first = ''] = titles;
  // Some systems cut headlines short for machines.
  const cut = squash(first.replace(/(?:\.{3}|…)$/, ''));
  const whole = /(?:\.{3}|…)$/.test(first)
    ? titles.find((text) => squash(text).startsWith(cut) && !/(?:\.{3}|…)$/.test(text))
    : undefined;
  const headline = withoutName(whole ?? first, publisher).slice(0, LONGEST.headline);

  const author =
    nameOf(linked.author) ??
    nameOf(meta('author', 'dc.creator', 'article.author', 'parsely-author'));
  const published = [
    linked.published,
    meta(
      'article.published_time',
      'datepublished',
      'parsely-pub-date',
      'dc.date',
      'dcterms.created',
    ),
    meta('dcterms.date', 'dc.date.issued', 'date', 'pubdate', 'publishdate', 'sailthru.date'),
    attribute('time[pubdate]', 'datetime'),
    attribute('[itemprop="datePublished"]', 'datetime'),
  ]
    .map((text) => (text === undefined ? undefined : readDay(text)))
    .find((day) => day !== undefined);
  const section = nameOf(linked.section) ?? nameOf(meta('article.section'));

  return {
    ...(headline !== '' && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && squash(author) !== squash(publisher ?? '') && { author }),
    ...(section !== undefined && { section }),
    ...(address !== undefined && { url: address }),
    ...(published !== undefined && { published }),
  };
}
