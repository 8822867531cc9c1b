import { oneLine } from '../../text/one-line.js';
import type { Document } from '../blocks/document.js';

/** What a page says of its story in JSON-LD. All of it is as the page has it, and may be wrong. */
export interface LinkedStory {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  /** Whether all of its authors are organizations. */
  readonly isByFirm?: boolean;
  readonly published?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  /** The whole text, as far as a page gives it there: often in one piece. */
  readonly body?: string | undefined;
  /** Whether it is written while things happen, entry by entry. */
  readonly isPaid?: boolean;
  readonly isLive?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** What schema.org calls a story. */
const STORY = /(?:Article|BlogPosting|LiveBlogPosting|Report|ReportageNews)$/;
const FIRM = /Organization$/;
const LIVE = 'LiveBlogPosting';
/** The entries of a story that is still being written, each with a headline of its own. */
const ENTRIES = 'liveBlogUpdate';
/** Objects that are looked at, and how deep they may be nested. */
const MOST = 2_000;
const DEEPEST = 8;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const typesOf = (object: Json) =>
  listOf(object['@type']).filter((type) => typeof type === 'string');

/** Where a story has a headline and a name, the one that the page has for its title. */
function headlineOf({ headline, name }: Json, title: string): string | undefined {
  const [a, b] = [textOf(headline), textOf(name)];
  if (a === undefined || b === undefined) return a ?? b;
  return !title.includes(a) && title.includes(b) ? b : a;
}

/** Every object of a page's JSON-LD, however it is nested. */
function readObjects(document: Document): Json[] {
  const objects: Json[] = [];
  const collect = (value: unknown, depth: number) => {
    if (depth > DEEPEST || objects.length >= MOST) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      objects.push(value);
      for (const [name, item] of Object.entries(value)) {
        if (name !== ENTRIES) collect(item, depth + 1);
      }
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
    try {
      collect(JSON.parse(json), 0);
    } catch {
      // What is no JSON says nothing.
    }
  }
  return objects;
}

/**
 * What a page's JSON-LD says of its story: the first that has a headline, or a text, of its own.
 * Names may stand elsewhere on the page, and be pointed at with an `@id`.
 */
export function readLinkedData(document: Document): LinkedStory {
  const objects = readObjects(document);
  const stories = objects.filter((object) => typesOf(object).some((type) => STORY.test(type)));
  const story =
    stories.find(({ articleBody }) => textOf(articleBody)) ??
    stories.find(({ headline, name }) => textOf(headline) ?? textOf(name));
  if (story === undefined) return {};

  const resolve = (value: unknown): unknown => {
    if (!isObject(value) || textOf(value.name) !== undefined) return value;
    const id = value['@id'];
    return objects.find((object) => object['@id'] === id && textOf(object.name)) ?? value;
  };
  const nameOf = (value: unknown): string | undefined => {
    const named = resolve(value);
    return isObject(named) ? listOf(named.name).map(textOf).find(Boolean) : textOf(named);
  };
  const [publisher] = listOf(story.publisher);
  const named = listOf(story.author).filter((value) => nameOf(value) !== undefined);
  const authors = named.flatMap((value) => nameOf(value) ?? []);
  const isFirm = (value: unknown) => {
    const author = resolve(value);
    return isObject(author) && typesOf(author).some((type) => FIRM.test(type));
  };
  const page = story.mainEntityOfPage;
  return {
    headline: headlineOf(story, oneLine(document.querySelector('title')?.textContent ?? '')),
    publisher: nameOf(publisher),
    author: authors.length === 0 ? undefined : authors.map(oneLine).join(', '),
    isByFirm: named.length > 0 && named.every(isFirm),
    published: textOf(story.datePublished),
    section: listOf(story.articleSection).map(textOf).find(Boolean),
    url: textOf(story.url) ?? textOf(isObject(page) ? page['@id'] : page),
    body: textOf(story.articleBody),
    isPaid: /^false$/i.test(String(story.isAccessibleForFree)),
    isLive: typesOf(story).includes(LIVE),
  };
}
