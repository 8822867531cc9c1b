import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ArchiveError, type Scope } from './archive/archive.js';
import { ownerOf } from './archive/owner.js';
import { FetchError } from './fetch/errors.js';
import { formatStoryFile, importPage } from './story/import.js';
import type { DroppedLine } from './story/page-line.js';
import { outlineStory } from './story/parse.js';
import type { Origin } from './story/story.js';

/** A story that was read and is not kept yet, for a person to look at. */
export interface Draft {
  readonly id: string;
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  /** What was left out of the page, and why. */
  readonly dropped: readonly DroppedLine[];
}

/** What a person may say of a story that the page did not tell, or told wrongly. */
export type Corrections = Pick<Origin, 'headline' | 'publisher' | 'author' | 'published' | 'url'>;

/** Reads stories before they are added, and remembers them for as long as somebody looks at them. */
export interface Intake {
  /** Whether pages of the web are read here. */
  readonly takesLinks: boolean;
  /**
   * Reads a text: a page as it was copied.
   *
   * @param scope - the person and the place: nobody else goes on with it, and nowhere else
   * @throws StoryFileError if there is no story in it
   */
  readText(scope: Scope, text: string): Draft;
  /**
   * Reads a file that somebody has sent along: a story file, a page of the web, or one as
   * it was copied.
   *
   * @throws FetchError if it cannot be had, or read
   * @throws StoryFileError if there is no story in it
   */
  readAttachment(scope: Scope, url: string): Promise<Draft>;
  /**
   * Reads a page of the web.
   *
   * @throws FetchError if it cannot be had, or read
   * @throws StoryFileError if there is no story in it
   */
  readLink(scope: Scope, url: string): Promise<Draft>;
  /** @throws ArchiveError if there is none, or no longer */
  draft(scope: Scope, id: string): Draft;
  /**
   * Puts a draft right. What is empty is not known after all; what is absent stays as it is.
   *
   * @throws ArchiveError if there is none, or no longer
   * @throws StoryFileError if a correction cannot be used
   */
  correct(scope: Scope, id: string, corrections: Corrections): Draft;
  /** Drops the drafts of a person. */
  forget(user: string): void;
}

/** What an intake reaches out with. */
export interface IntakeSetting {
  /** Reads a text file that somebody has sent along. */
  readonly readFile: (url: string) => Promise<string>;
  /** Fetches a page. */
  readonly fetchPage: (url: string) => Promise<{ readonly url: string; readonly content: string }>;
  /** Reads a page of the web. */
  readonly readHtml: (html: string, url?: string) => Promise<ReadStory>;
}

const refuse = async (): Promise<never> => {
  throw new FetchError('Pages of the web are not read here. Paste the story instead.');
};

/** Drafts and characters that are remembered, and for how long (ms): as long as Discord's buttons answer. */
const DRAFTS = 200;
const CHARACTERS = 5_000_000;
const REMEMBERED = 900_000;

interface Kept {
  readonly by: string;
  /** Whose story it would be: where one may not add, one may not keep what was read elsewhere. */
  readonly owner: string | undefined;
  readonly draft: Draft;
}

/** The content of the story file that a draft is of. */
export function contentOf({ origin, paragraphs }: Omit<Draft, 'id' | 'dropped'>): string {
  return formatStoryFile(origin, paragraphs);
}

/** What was read of a story, before it is kept. */
export type ReadStory = Omit<Draft, 'id'>;

/** What is known of a text: a story file says it itself; of a copied page, it has to be found. */
function readPage(text: string): ReadStory {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return importPage(text);
  const { text: body, paragraphs, ...outline } = outlineStory(text, 'draft', 'The file');
  const { headline, publisher, author, via, section, url, published } = outline;
  return {
    origin: { headline, publisher, author, via, section, url, published },
    paragraphs: paragraphs.map(({ start, end }) => body.slice(start, end)),
    dropped: [],
  };
}

/** How a page of the web begins. */
const HTML =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|main|article|section|header|h\d|p|div)[\s>]/i;
const BEGINNING = 2_000;

/** Whether what begins so is a page of the web. */
export const isPage = (beginning: string): boolean =>
  HTML.test(beginning.replace(/^\uFEFF/, '').slice(0, BEGINNING));

/**
 * Reads whatever somebody brings: a story file, a page of the web, or one as it was copied. What it
 * is, it says itself.
 *
 * @param readHtml - reads a page of the web
 * @param url - where it was found
 * @throws FetchError if it is a page of the web that cannot be read
 * @throws StoryFileError if there is no story in it
 */
export async function readStory(
  content: string,
  readHtml: IntakeSetting['readHtml'],
  url?: string,
): Promise<ReadStory> {
  if (isPage(content)) return readHtml(content, url);
  const page = readPage(content);
  return url === undefined ? page : { ...page, origin: { url, ...page.origin } };
}

/** What is known of a story with what a person says of it: what is empty is not known after all. */
export function correctOrigin(origin: Origin, corrections: Corrections): Origin {
  const given = Object.entries(corrections).filter(([, value]) => value !== undefined);
  const known = Object.entries({ ...origin, ...Object.fromEntries(given) });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * Makes an intake.
 *
 * @param setting - what is absent is refused
 */
export function createIntake(setting: Partial<IntakeSetting> = {}): Intake {
  const { readFile = refuse, fetchPage = refuse, readHtml = refuse } = setting;
  const drafts = new LRUCache<string, Kept>({
    max: DRAFTS,
    maxSize: CHARACTERS,
    ttl: REMEMBERED,
    sizeCalculation: ({ draft }) => contentOf(draft).length,
  });

  const keep = (scope: Scope, draft: Draft): Draft => {
    // What is shown for a look must be what can be added.
    outlineStory(contentOf(draft), draft.id, 'The story');
    drafts.set(draft.id, { by: scope.user, owner: ownerOf(scope), draft });
    return draft;
  };
  const draftOf = (scope: Scope, id: string): Draft => {
    const kept = drafts.get(id);
    if (kept?.by === scope.user && kept.owner === ownerOf(scope)) return kept.draft;
    throw new ArchiveError('That is too long ago: please add the story once more.');
  };

  const keepNew = (scope: Scope, page: ReadStory): Draft =>
    keep(scope, { ...page, id: randomBytes(8).toString('hex') });

  const readFetched = async (scope: Scope, content: string, url?: string): Promise<Draft> =>
    keepNew(scope, await readStory(content, readHtml, url));

  return {
    takesLinks: fetchPage !== refuse,
    readText: (scope, text) => keepNew(scope, readPage(text)),
    readAttachment: async (scope, url) => readFetched(scope, await readFile(url)),
    async readLink(scope, link) {
      const { url, content } = await fetchPage(link);
      return readFetched(scope, content, url);
    },
    draft: draftOf,
    forget(user) {
      for (const [id, kept] of drafts.entries()) if (kept.by === user) drafts.delete(id);
    },
    correct(scope, id, corrections) {
      const draft = draftOf(scope, id);
      return keep(scope, { ...draft, origin: correctOrigin(draft.origin, corrections) });
    },
  };
}
