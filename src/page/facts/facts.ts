import { readDay } from '../../story/day.js';
import { isMastheadName, isPaperInTitle } from '../../story/masthead-name.js';
import { wordsIn } from '../../story/page-line.js';
import { MAX_URL_LENGTH, type Origin } from '../../story/story.js';
import { oneLine } from '../../text/one-line.js';
import { squeeze } from '../align.js';
import { type Document, decodeEntities, type Element } from '../blocks/document.js';
import { isSameSite } from '../same-site.js';
import { restOfTitle, type Titles } from './headline.js';
import type { LinkedStory } from './linked-data.js';
import { createIsName, readFrontPageLinks, siteNamesIn } from './names.js';

/** Characters of what is read: of a title as it stands, and of a name, as a story file may have it. */
const LONGEST = { title: 1_000, name: 80 } as const;
/** What joins the name of a site and what is put behind it. */
const JOINT = /\s+[|·•»—–-]\s+|\s*[|»]\s*/;
/** Elements of one kind that are read. */
const MOST_ELEMENTS = 20;
/** Names that are addresses, or accounts, and nobody's name. */
const NO_NAME = /^(?:@|https?:|www\.)|^[\w-]+(?:\.[\w-]+)+$/i;
/** What a site is called by its domain, which has capitals where that is its name: "GOV.UK". */
const DOMAIN_NAME = /^(?![Ww]{3}\.)(?=[^a-z]*[A-Z])[\w-]{2,30}(?:\.[\w-]{2,15}){1,2}$/;
/** What stands in the place of a name where a site has none. */
const NOBODY =
  /^(?:admin|administrator|staff|editor|user|author|unknown|n\/?a|none|null|nil|undefined|anonymous|webmaster|root)$/i;

/** The text of a field in one line; undefined if it is empty or too long. */
const known = (text: string | null | undefined, maxLength: number): string | undefined => {
  const line = oneLine(text ?? '').toWellFormed();
  return line === '' || line.length > maxLength ? undefined : line;
};

/** What a page says for machines under the first of some names that it knows. */
type ReadMeta = (...names: readonly string[]) => string | undefined;

function metaOf(document: Document): ReadMeta {
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

/** A name without what is put behind it for search engines: "The Harbour | News of the islands". */
function nameOf(text: string | undefined): string | undefined {
  // On one line: blanks in a row would be told apart in as many ways as there are.
  const [name = ''] = oneLine(decodeEntities(text ?? '')).split(JOINT);
  const line = known(name.replace(/\s*\(https?:[^)]*\)/, ''), LONGEST.name);
  return line === undefined || NO_NAME.test(line) || NOBODY.test(line) ? undefined : line;
}

function addressOf(candidates: readonly (string | undefined)[], base: string | undefined) {
  const addresses = candidates.flatMap((candidate) => {
    if (candidate === undefined || !URL.canParse(candidate, base)) return [];
    const { href, protocol, pathname, search } = new URL(candidate, base);
    const isWeb = /^https?:$/.test(protocol) && href.length <= MAX_URL_LENGTH;
    // Anybody can write another's address into a page.
    const isOwn = base === undefined || (isWeb && isSameSite(href, base));
    return isWeb && isOwn ? [{ href, isHome: pathname === '/' && search === '' }] : [];
  });
  // Some sites give their front page as the address of every story.
  return (addresses.find(({ isHome }) => !isHome) ?? addresses[0])?.href;
}

/** What an element has for a name: what it shows, or, where it shows nothing, what it says for machines. */
const textOf = (element: Element): string =>
  oneLine(element.textContent ?? '') || oneLine(element.getAttribute('content') ?? '');

/** What the page's own markup names, by the first of some selectors that has elements, where that is one name. */
function markedName(document: Document, selectors: readonly string[]): string | undefined {
  const marked = selectors.map((selector) =>
    [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS),
  );
  const elements = marked.find(({ length }) => length > 0) ?? [];
  const names = new Set(elements.map(textOf));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Who the page's own markup says has written the story. */
const markedAuthor = (document: Document) =>
  markedName(document, [
    '[itemprop~="author"] [itemprop~="name"]',
    '[itemprop~="author"]',
    '[rel~="author"]',
  ])?.replace(/^by\s+/i, '');

/** Who it says has published it. */
const markedPublisher = (document: Document) =>
  markedName(document, [
    '[itemprop~="publisher"] > [itemprop~="name"]',
    '[itemprop~="publisher"] [itemprop~="name"]',
    '[itemprop~="publisher"]:not([itemscope]):not(a)',
  ])?.replace(/^published by\s+/i, '');

/** Whether a name stands in one of a page's hosts: "The Harbour" in harbour.example. */
function isOfHost(name: string, addresses: readonly (string | undefined)[]): boolean {
  const own = squeeze(name.replace(/^the\s+/i, ''));
  return (
    own.length > 2 &&
    addresses.some((url) => {
      if (url === undefined || !URL.canParse(url)) return false;
      return squeeze(new URL(url).hostname).includes(own);
    })
  );
}

/** Words of the name of a site at most, and of one that nobody takes for a headline or a sentence. */
const NAME_WORDS = { most: 8, sure: 3 } as const;
const ENDS_SENTENCE = /[.!?…]$/;

/** Whether what a page gives for the name of its site can be one: no sentence, and not what it calls its story. */
function isSiteName(name: string, stated: readonly string[]): boolean {
  const words = wordsIn(name);
  if (words <= NAME_WORDS.sure) return true;
  const isHeadline = stated.some((title) => squeeze(title) === squeeze(name));
  return words <= NAME_WORDS.most && !ENDS_SENTENCE.test(name) && !isHeadline;
}

/**
 * The address that a page has by its own words.
 *
 * @param url - where the page was found
 */
export const readAddress = (document: Document, linked: LinkedStory, url?: string) =>
  addressOf(
    [
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
      metaOf(document)('og.url'),
      linked.url,
      url,
    ],
    url,
  );

/**
 * The newspaper that a title names beside the headline, as its words tell or the links to the front page;
 * where the headline is not known, one that a line of the page names as well.
 */
function mastheadIn(
  titles: Titles,
  lines: readonly string[],
  isOnFrontPage: (text: string) => boolean,
): string | undefined {
  const beside = restOfTitle(titles).findLast(
    (name) => isPaperInTitle(name) || isOnFrontPage(name),
  );
  if (beside !== undefined) return beside;
  const [, ...rest] = titles.title.split(JOINT);
  const [before = ''] = /^[^:]+(?=:\s)/.exec(titles.title) ?? [];
  // "County Record: Wind farm turns" over that line
  if (isPaperInTitle(before) && lines.includes(titles.title.slice(before.length + 1).trim())) {
    return before;
  }
  return [rest.at(-1) ?? '', before].find((name) => isMastheadName(name) && lines.includes(name));
}

/** What tells of a story: its page, and what that says for machines. */
interface Source {
  readonly document: Document;
  readonly linked: LinkedStory;
  readonly meta: ReadMeta;
}

/** Where a page is by its own words, and where it was found. */
interface Addresses {
  readonly address?: string | undefined;
  readonly url?: string | undefined;
}

/** What a page says of its story. */
export interface Facts {
  /** All but the headline. */
  readonly origin: Origin;
  /** Who has written it by the marks of a line, which may leave somebody out. */
  readonly marked: string | undefined;
  /** What it calls the story. */
  readonly titles: Titles;
  /** Tells the names of its site. */
  readonly isName: (text: string) => boolean;
  /** Whether it says that it is a story. */
  readonly isStory: boolean;
}

/** What a page calls its story: in its title, in its headings and for machines. */
function readTitles({ document, linked, meta }: Source): Titles {
  const title = oneLine(document.querySelector('title')?.textContent ?? '').slice(0, LONGEST.title);
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, MOST_ELEMENTS)
    .map((heading) => oneLine(heading.textContent ?? '').replace(/\s*[¶#]$/, ''))
    .filter((heading) => heading !== '' && heading.length <= LONGEST.title);
  const stated = [
    linked.headline,
    meta('dc.title', 'dcterms.title', 'og.title', 'twitter.title', 'title', 'parsely-title'),
  ].flatMap((text) => known(decodeEntities(text ?? ''), LONGEST.title) ?? []);
  return { title, headings, stated };
}

/** Who has published a story, and all that tells the names of the site. */
function readPublisher(
  { document, linked, meta }: Source,
  titles: Titles,
  lines: readonly string[],
  { address, url }: Addresses,
): { readonly publisher: string | undefined; readonly isName: Facts['isName'] } {
  const frontPage = readFrontPageLinks(document);
  const named = [
    linked.publisher,
    meta('og.site_name'),
    meta('dc.publisher', 'dcterms.publisher', 'publisher', 'application-name'),
    restOfTitle(titles).findLast((name) => isOfHost(name, [address, url])),
    markedPublisher(document),
    mastheadIn(titles, lines, createIsName(siteNamesIn(frontPage, address ?? url), [])),
  ].map((name) => (DOMAIN_NAME.test(name ?? '') ? name : nameOf(name)));
  const isNamed = (name: string | undefined): name is string =>
    name !== undefined && (isOfHost(name, [address, url]) || isSiteName(name, titles.stated));
  const publisher = named.find(isNamed);
  const names = [publisher, meta('og.site_name')].filter(isNamed);
  const onFrontPage = frontPage.flatMap(({ names }) => names);
  return { publisher, isName: createIsName([...names, ...onFrontPage], [address, url]) };
}

/** The day on which a story was published. */
function readPublished({ document, linked, meta }: Source): string | undefined {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  return [
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
}

/**
 * What a page says of its story: for machines (JSON-LD, then OpenGraph, then other meta tags), and
 * in its own headlines and title. What it does not say is left open.
 *
 * @param lines - what it shows
 */
export function readFacts(
  document: Document,
  linked: LinkedStory,
  lines: readonly string[],
  at: Addresses,
): Facts {
  const meta = metaOf(document);
  const source = { document, linked, meta };
  const titles = readTitles(source);
  const { publisher, isName } = readPublisher(source, titles, lines, at);
  const author =
    nameOf(linked.author) ??
    nameOf(meta('author', 'dc.creator', 'article.author', 'parsely-author'));
  const published = readPublished(source);
  const section = nameOf(linked.section) ?? nameOf(meta('article.section'));
  const origin = {
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && squeeze(author) !== squeeze(publisher ?? '') && { author }),
    ...(section !== undefined && { section }),
    ...(at.address !== undefined && { url: at.address }),
    ...(published !== undefined && { published }),
  };
  const isStory = meta('og.type')?.toLowerCase() === 'article';
  return { origin, titles, isName, isStory, marked: nameOf(markedAuthor(document)) };
}
