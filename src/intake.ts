import { randomBytes } from 'node:crypto';
import { ArchiveError, type Scope } from './archive/archive.js';
import { ownerOf } from './archive/owner.js';
import { FetchError } from './fetch/errors.js';
import { kindOf } from './fetch/kind.js';
import { createLastOfEach } from './last-of-each.js';
import { isSameSite } from './page/same-site.js';
import type { ImportedPage } from './story/copied/import.js';
import { checkIsStory } from './story/copied/no-story.js';
import { StoryFileError } from './story/errors.js';
import { formatStoryFile } from './story/format.js';
import { frontMatterIn } from './story/front-matter.js';
import type { DroppedLine } from './story/page-line.js';
import { checkLength, outlineStory } from './story/parse.js';
import { type EditorsNote, MAX_URL_LENGTH, type Origin, type Outline } from './story/story.js';
import { HOW_TO_WRITE_A_DAY } from './story/unread-fields.js';

/** A story that was read and is not kept yet, for a person to look at. */
export interface Draft {
  readonly id: string;
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  /** The people whom a story file describes because its text does not; a page has none. */
  readonly people?: readonly EditorsNote[];
  /** What was left out of the page, and why. */
  readonly dropped: readonly DroppedLine[];
  /** The numbers of the paragraphs that a page states for machines, and does not show. */
  readonly unshown?: readonly number[];
  /** The headline of what looks like a second story among the paragraphs. */
  readonly second?: string;
  /** Whether the page is for subscribers, and has so little of the story that it may be its beginning. */
  readonly isBeginning?: boolean;
}

/** What a person may say of a story that the page did not tell, or told wrongly. */
export type Corrections = Pick<Origin, 'headline' | 'publisher' | 'author' | 'published' | 'url'>;

/** Reads stories before they are added, and remembers them for as long as somebody looks at them. */
export interface Intake {
  /** Whether pages of the web are read here. */
  readonly takesLinks: boolean;
  /**
   * Reads a short text, such as a message: a page as it was copied.
   *
   * @param scope - the person and the place: nobody else goes on with it, and nowhere else
   * @throws StoryFileError if there is no story in it
   */
  readText(scope: Scope, text: string): Promise<Draft>;
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

/** What pages are read with. */
export interface PageReaders {
  /** Reads a page of the web. */
  readonly readHtml: (html: string, url?: string) => Promise<ReadStory>;
  /** Reads a page as it was copied. */
  readonly readCopy: (text: string) => Promise<ReadStory>;
  /** Reads a mail as a program has saved it; absent where that is not done. */
  readonly readMail?: ((text: string) => Promise<ReadStory>) | undefined;
}

/** What an intake reaches out with. */
export interface IntakeSetting extends PageReaders {
  /** Reads a text file that somebody has sent along. */
  readonly readFile: (url: string) => Promise<string>;
  /** Fetches a page. */
  readonly fetchPage: (url: string) => Promise<{ readonly url: string; readonly content: string }>;
}

const refuse = async (): Promise<never> => {
  throw new FetchError('Pages of the web are not read here. Paste the story instead.');
};

/**
 * How many drafts are remembered for each person, how many characters in all, and for how many ms:
 * as long as Discord's buttons answer.
 */
const REMEMBERED = { ofEach: 3, room: 20_000_000, time: 900_000 };

interface Kept {
  readonly by: string;
  /**
   * Who would own the story. A draft can be kept only for the same owner, so that what was read
   * elsewhere cannot be kept where somebody may not add stories.
   */
  readonly owner: string | undefined;
  readonly draft: Draft;
}

/** The content of the story file that a draft is of. */
export function contentOf({ origin, paragraphs, people }: Omit<Draft, 'id' | 'dropped'>): string {
  return formatStoryFile(origin, paragraphs, people);
}

/** What was read of a story, before it is kept. */
export type ReadStory = Omit<Draft, 'id'> & Pick<ImportedPage, 'isSideBySide'>;

/** What the archive adds to the front matter of a file that it keeps. */
const OF_ARCHIVE = 'archive';
/** The title that Markdown begins with. */
const TITLE = /^\s*#[ \t]+\S/;

/**
 * Whether front matter was written for another program: it has fields that are unknown here, and no
 * people.
 */
const isOfOthers = ({ unknownFields = [], people }: Outline) =>
  people.length === 0 && unknownFields.some((name) => name !== OF_ARCHIVE);

/**
 * Reads a story file as it stands, with two exceptions whose body is read like any other page:
 * front matter that was written for another program (then the body is Markdown), and front matter
 * without `---` lines (then the file may be a copied page).
 */
async function readStoryFile(
  text: string,
  readCopy: PageReaders['readCopy'],
  isBare: boolean,
): Promise<ReadStory> {
  const outline = outlineStory(text, 'draft', 'The file');
  const { text: body, paragraphs, people, unknownFields = [], unclearDay } = outline;
  const { headline, publisher, author, via, section, url, published } = outline;
  const origin = { headline, publisher, author, via, section, url, published };
  const unread = [
    ...unknownFields.map((text) => ({ text, reason: 'a field that is not known here' })),
    ...(unclearDay === undefined
      ? []
      : [{ text: unclearDay, reason: `not read as a day: ${HOW_TO_WRITE_A_DAY}` }]),
  ];
  if (isBare || isOfOthers(outline)) {
    const isTitled = headline === undefined || TITLE.test(body);
    const page = await readCopy(isTitled ? body : `# ${headline}\n\n${body}`);
    const known = Object.entries(origin).filter(([, value]) => value !== undefined);
    const title = (isTitled ? page.origin.headline : undefined) ?? headline;
    return {
      ...page,
      origin: { ...page.origin, ...Object.fromEntries(known), headline: title },
      paragraphs: page.paragraphs.filter((paragraph) => paragraph !== title),
      dropped: [...unread, ...page.dropped],
    };
  }
  return {
    origin,
    paragraphs: paragraphs.map(({ start, end }) => body.slice(start, end)),
    people,
    dropped: unread,
  };
}

/** Reads a text. A story file states its own facts; in a copied page, they have to be found. */
async function readText(text: string, readCopy: PageReaders['readCopy']): Promise<ReadStory> {
  const kind = frontMatterIn(text, 'The file');
  if (kind === 'ruled') return readStoryFile(text, readCopy, false);
  const page = await (kind === 'bare' ? readStoryFile(text, readCopy, true) : readCopy(text));
  checkIsStory(page);
  return page;
}

/** What has no story in it, whatever text there is. */
const NO_STORY = {
  feed: 'That is a feed, and no story: /follow reads it.',
  data: 'That is data for a program, and no story.',
  document: 'That is a PDF or an RTF document, which is not read here. Paste the story instead.',
};

const refuseMail = async (): Promise<never> => {
  throw new StoryFileError(
    'That is an e-mail, or a page that a browser has saved as MHTML, which is not read here. Paste the story instead, or save the page as HTML (“HTML only”).',
  );
};

/**
 * Reads whatever somebody brings: a story file, a page of the web, one as it was copied, or a mail. What it
 * is, it says itself.
 *
 * @param url - where it was found
 * @throws FetchError if it is a page that cannot be read
 * @throws StoryFileError if there is no story in it, or it is too long
 */
export async function readStory(
  content: string,
  { readHtml, readCopy, readMail = refuseMail }: PageReaders,
  url?: string,
): Promise<ReadStory> {
  const kind = kindOf(content);
  if (kind === 'page' || kind === 'mail') {
    const page = await (kind === 'mail' ? readMail(content) : readHtml(content, url));
    checkIsStory(page);
    return page;
  }
  if (kind !== 'text') throw new StoryFileError(NO_STORY[kind]);
  checkLength(content, 'The text');
  const page = await readText(content, readCopy);
  const claimed = page.origin.url;
  if (url === undefined || (claimed !== undefined && isSameSite(claimed, url))) return page;
  const known = url.length > MAX_URL_LENGTH ? undefined : url;
  return { ...page, origin: { ...page.origin, url: known } };
}

/** What is known of a story with what a person says of it: what is empty is not known after all. */
export function correctOrigin(origin: Origin, corrections: Corrections): Origin {
  const given = Object.entries(corrections).filter(([, value]) => value !== undefined);
  const known = Object.entries({ ...origin, ...Object.fromEntries(given) });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined && value !== ''));
}

/** Reads a page as it was copied; what reads it is loaded when there is one: few starts ever need it. */
async function readCopyHere(text: string): Promise<ReadStory> {
  const { importPage } = await import('./story/copied/import.js');
  return importPage(text);
}

/**
 * Makes an intake.
 *
 * @param setting - what is absent is refused, but for copied pages: they are read at hand
 */
export function createIntake(setting: Partial<IntakeSetting> = {}): Intake {
  const { readFile = refuse, fetchPage = refuse, readHtml = refuse } = setting;
  const { readCopy = readCopyHere, readMail } = setting;
  const drafts = createLastOfEach<Kept>(REMEMBERED);

  const keep = (scope: Scope, draft: Draft): Draft => {
    const content = contentOf(draft);
    // What is shown for a look must be what can be added.
    outlineStory(content, draft.id, 'The story');
    const size = draft.dropped.reduce((sum, { text }) => sum + text.length, content.length);
    drafts.set(draft.id, scope.user, { by: scope.user, owner: ownerOf(scope), draft }, size);
    return draft;
  };
  const draftOf = (scope: Scope, id: string): Draft => {
    const kept = drafts.get(id);
    if (kept?.by === scope.user && kept.owner === ownerOf(scope)) return kept.draft;
    throw new ArchiveError(
      'I do not have that here: of what somebody has read, the last three stories are remembered, for a quarter of an hour at most. Please add the story once more.',
    );
  };

  const keepNew = (scope: Scope, page: ReadStory): Draft =>
    keep(scope, { ...page, id: randomBytes(8).toString('hex') });

  const readFetched = async (scope: Scope, content: string, url?: string): Promise<Draft> =>
    keepNew(scope, await readStory(content, { readHtml, readCopy, readMail }, url));

  return {
    takesLinks: fetchPage !== refuse,
    readText: async (scope, text) => keepNew(scope, await readText(text, readCopyHere)),
    readAttachment: async (scope, url) => readFetched(scope, await readFile(url)),
    async readLink(scope, link) {
      const { url, content } = await fetchPage(link);
      return readFetched(scope, content, url);
    },
    draft: draftOf,
    forget: drafts.forget,
    correct(scope, id, corrections) {
      const draft = draftOf(scope, id);
      return keep(scope, { ...draft, origin: correctOrigin(draft.origin, corrections) });
    },
  };
}
