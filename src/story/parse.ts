import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { StoryFileError } from './errors.js';
import { readOrigin, withPlainEnds } from './front-matter.js';
import { wordsOf } from './page-line.js';
import { findParagraphs } from './paragraphs.js';
import type { Outline, Story } from './story.js';

/** Characters; about 170,000 words, a long book. What is longer is no news story. */
export const MAX_STORY_LENGTH = 1_000_000;

/** The first line of a Markdown file is its headline so: "# Two bridges are shut". */
const TITLE = /^#[ \t]+(\S.{0,298})$/;

/** The headline that a text begins with, unless it is known to have another one. */
function findTitle(text: string, [first, second]: readonly Span[], headline: string | undefined) {
  if (first === undefined || second === undefined) return undefined;
  const title = TITLE.exec(text.slice(first.start, first.end))?.[1];
  if (title === undefined || headline === undefined) return title;
  const words = wordsOf(title);
  return words !== '' && words === wordsOf(headline) ? title : undefined;
}

/** @throws StoryFileError if a text is longer than a story may be */
export function checkLength(text: string, fileName: string): void {
  if (text.length <= MAX_STORY_LENGTH) return;
  throw new StoryFileError(
    `${fileName} has ${text.length.toLocaleString('en')} characters; ` +
      `a story may have at most ${MAX_STORY_LENGTH.toLocaleString('en')}.`,
  );
}

/**
 * Reads what a story file holds, front matter and paragraphs, without looking into the paragraphs.
 *
 * @param content - the file's content
 * @param id - the story's id
 * @param fileName - what messages call the file
 * @throws StoryFileError if the file is too long, its front matter is broken, or it has no paragraph
 */
export function outlineStory(content: string, id: string, fileName: string): Outline {
  checkLength(content, fileName);
  const { body, ...origin } = readOrigin(withPlainEnds(content), fileName);
  const paragraphs = findParagraphs(body);
  if (paragraphs.length === 0) {
    throw new StoryFileError(`${fileName} has no text: a story needs at least one paragraph.`);
  }
  const title = findTitle(body, paragraphs, origin.headline);
  if (title === undefined) return { ...origin, id, text: body, paragraphs };
  const headline = origin.headline ?? title;
  return { ...origin, headline, id, text: body, paragraphs: paragraphs.slice(1) };
}

/** Cuts a story's paragraphs into sentences. */
export function segmentStory(outline: Outline): Story {
  return {
    ...outline,
    paragraphs: outline.paragraphs.map((span, i) => ({
      ...span,
      number: i + 1,
      sentences: splitSentences(outline.text, span),
    })),
  };
}

/**
 * Reads a story file: front matter, where there is any, and paragraphs between blank lines (in a text
 * without any, a line each), cut into sentences. The body is plain text and is taken as it is: nothing in
 * it is interpreted, and nothing is left out but a first line "# Headline".
 *
 * @param content - the file's content
 * @param id - the story's id
 * @param fileName - what messages call the file
 * @throws StoryFileError if the file is too long, its front matter is broken, or it has no paragraph
 */
export function parseStory(content: string, id: string, fileName: string): Story {
  return segmentStory(outlineStory(content, id, fileName));
}
