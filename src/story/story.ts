import { slugify } from '../text/fold.js';
import type { Paragraph } from '../text/paragraph.js';
import type { Span } from '../text/span.js';

/** Somebody whom an editor describes in a story's front matter, because the text does not. */
export interface EditorsNote {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

/** Where a story comes from, as far as it is known. */
export interface Origin {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  /** Whoever wrote it, as its byline has them. */
  readonly author?: string | undefined;
  /** The site that passed the publisher's story on. */
  readonly via?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601, a date or a date with time. */
  readonly published?: string | undefined;
}

/** Which version a story is, of how many, where it was read more than once. */
export interface Version {
  readonly number: number;
  readonly of: number;
}

/** A story as its file has it: where it comes from, its text, and where its paragraphs stand. */
export interface Outline extends Origin {
  /** At most {@link MAX_ID_LENGTH} of `a-z 0-9 -`. */
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly people: readonly EditorsNote[];
  /** The fields of its front matter that mean nothing here; absent where there are none. */
  readonly unknownFields?: readonly string[];
  /** What it gives for the day under another name, as it stands, where that is no clear day. */
  readonly unclearDay?: string;
  /** Absent where there is only one. */
  readonly version?: Version;
}

/**
 * A story: one text, and spans that point into it. Whatever is shown of a story is sliced from
 * `text` at the last moment, so that it cannot differ from it.
 */
export interface Story extends Outline {
  readonly paragraphs: readonly Paragraph[];
}

export const MAX_ID_LENGTH = 48;
/** Characters of the address of a story’s page. */
export const MAX_URL_LENGTH = 500;
/** What stands for every story where a story is asked for: the id of none. */
export const ALL_STORIES = 'all';
/** What a story is called whose name has no letter from a to z. */
const NO_NAME = 'story';

/** The id that a name comes to, such as a headline or that of a file. */
export function idOf(name: string, maxLength: number = MAX_ID_LENGTH): string {
  const id = slugify(name, maxLength) || NO_NAME;
  return id === ALL_STORIES ? `${NO_NAME}-${id}` : id;
}

/** The words of a span. */
export function slice(story: Pick<Story, 'text'>, span: Span): string {
  return story.text.slice(span.start, span.end);
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a story has a text as a paragraph of its own, as it has a subhead, whatever the marks. */
export function isLineOf({ text, paragraphs }: Pick<Story, 'text' | 'paragraphs'>, line: string) {
  const letters = lettersOf(line);
  return paragraphs.some(
    ({ start, end }) =>
      // A subhead is about as long; no long paragraph need be read for it.
      end - start < 2 * line.length + 8 && lettersOf(text.slice(start, end)) === letters,
  );
}
