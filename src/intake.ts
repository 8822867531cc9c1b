import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ArchiveError } from './archive/archive.js';
import { type Fetch, fetchAttachment } from './fetch/attachment.js';
import { type DroppedLine, formatStoryFile, importPage } from './story/import.js';
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
export type Corrections = Pick<Origin, 'headline' | 'publisher' | 'published' | 'url'>;

/** Reads stories before they are added, and remembers them for as long as somebody looks at them. */
export interface Intake {
  /**
   * Reads a text: a page as it was copied.
   *
   * @param by - the person, who alone may go on with it
   * @throws StoryFileError if there is no story in it
   */
  readText(by: string, text: string): Draft;
  /**
   * Reads a file that somebody has attached in Discord: a story file, or a page as it was copied.
   *
   * @throws AttachmentError if it cannot be had
   * @throws StoryFileError if there is no story in it
   */
  readAttachment(by: string, url: string): Promise<Draft>;
  /** @throws ArchiveError if there is none, or no longer */
  draft(by: string, id: string): Draft;
  /**
   * Puts a draft right. What is empty is not known after all; what is absent stays as it is.
   *
   * @throws ArchiveError if there is none, or no longer
   * @throws StoryFileError if a correction cannot be used
   */
  correct(by: string, id: string, corrections: Corrections): Draft;
  /** Drops the drafts of a person. */
  forget(by: string): void;
}

/** Drafts and characters that are remembered, and for how long (ms): as long as Discord's buttons answer. */
const DRAFTS = 200;
const CHARACTERS = 5_000_000;
const REMEMBERED = 900_000;

interface Kept {
  readonly by: string;
  readonly draft: Draft;
}

/** The content of the story file that a draft is of. */
export function contentOf({ origin, paragraphs }: Omit<Draft, 'id' | 'dropped'>): string {
  const known = Object.entries(origin).filter(([, value]) => value !== undefined);
  return formatStoryFile(Object.fromEntries(known), paragraphs);
}

/** What is known of a text: a story file says it itself; of a copied page, it has to be found. */
function readPage(text: string): Omit<Draft, 'id'> {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return importPage(text);
  const { text: body, paragraphs, ...outline } = outlineStory(text, 'draft', 'The file');
  const { headline, publisher, via, section, url, published } = outline;
  return {
    origin: { headline, publisher, via, section, url, published },
    paragraphs: paragraphs.map(({ start, end }) => body.slice(start, end)),
    dropped: [],
  };
}

/**
 * Makes an intake.
 *
 * @param fetch - what reaches Discord's files
 */
export function createIntake(fetch: Fetch = globalThis.fetch): Intake {
  const drafts = new LRUCache<string, Kept>({
    max: DRAFTS,
    maxSize: CHARACTERS,
    ttl: REMEMBERED,
    sizeCalculation: ({ draft }) => contentOf(draft).length,
  });

  const keep = (by: string, draft: Draft): Draft => {
    // What is shown for a look must be what can be added.
    outlineStory(contentOf(draft), draft.id, 'The story');
    drafts.set(draft.id, { by, draft });
    return draft;
  };
  const draftOf = (by: string, id: string): Draft => {
    const kept = drafts.get(id);
    if (kept?.by === by) return kept.draft;
    throw new ArchiveError('That is too long ago: please add the story once more.');
  };

  const readText = (by: string, text: string): Draft =>
    keep(by, { id: randomBytes(8).toString('hex'), ...readPage(text) });

  return {
    readText,
    readAttachment: async (by, url) => readText(by, await fetchAttachment(url, fetch)),
    draft: draftOf,
    forget(by) {
      for (const [id, kept] of drafts.entries()) if (kept.by === by) drafts.delete(id);
    },
    correct(by, id, corrections) {
      const draft = draftOf(by, id);
      const given = Object.entries(corrections).filter(([, value]) => value !== undefined);
      const origin = { ...draft.origin, ...Object.fromEntries(given) };
      const known = Object.entries(origin).filter(([, value]) => value !== '');
      return keep(by, { ...draft, origin: Object.fromEntries(known) });
    },
  };
}
