import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ArchiveError } from './archive/archive.js';
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
  /** @throws ArchiveError if there is none, or no longer */
  draft(by: string, id: string): Draft;
  /**
   * Puts a draft right. What is empty is not known after all; what is absent stays as it is.
   *
   * @throws ArchiveError if there is none, or no longer
   * @throws StoryFileError if a correction cannot be used
   */
  correct(by: string, id: string, corrections: Corrections): Draft;
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
  return formatStoryFile(origin, paragraphs);
}

/** Makes an intake. */
export function createIntake(): Intake {
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

  return {
    readText(by, text) {
      const { origin, paragraphs, dropped } = importPage(text);
      return keep(by, { id: randomBytes(8).toString('hex'), origin, paragraphs, dropped });
    },
    draft: draftOf,
    correct(by, id, corrections) {
      const draft = draftOf(by, id);
      const given = Object.entries(corrections).filter(([, value]) => value !== undefined);
      const origin = { ...draft.origin, ...Object.fromEntries(given) };
      const known = Object.entries(origin).filter(([, value]) => value !== '');
      return keep(by, { ...draft, origin: Object.fromEntries(known) });
    },
  };
}
