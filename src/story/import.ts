import { stringify } from 'yaml';
import { readByline, readNameOrRole } from './byline.js';
import { SENTENCE_END, unwrapText } from './lines.js';
import { isMastheadName } from './masthead-name.js';
import { isFurniture } from './own-words.js';
import type { DroppedLine } from './page-line.js';
import { siftLines } from './sift.js';
import type { EditorsNote, Origin } from './story.js';

/** A page as it was copied, taken apart. */
export interface ImportedPage {
  readonly origin: Pick<
    Origin,
    'headline' | 'publisher' | 'author' | 'via' | 'section' | 'published'
  >;
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

/** Headlines stand near the top, above the story and below the site's navigation. */
const TOP = 40;
const MAX_HEADLINE_LENGTH = 200;
/** Words; the entries of a menu have fewer. */
const HEADLINE_WORDS = 4;

/** How a mail program marks the lines of a letter that is passed on, or answered. */
const QUOTED = /^>[> \t]*/gm;

/** A letter without the marks before its lines, where most of them have one. */
function withoutMarks(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => line.startsWith('>'));
  return marked.length > lines.length / 2 ? text.replace(QUOTED, '') : text;
}

/** The page's lines, a paragraph that was broken to fit a width as one. */
const readUnits = (page: string): readonly string[] =>
  unwrapText(withoutMarks(page.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));

function looksLikeHeadline(unit: string): boolean {
  return (
    unit.length <= MAX_HEADLINE_LENGTH &&
    unit.includes(' ') &&
    !/[.:…][”’"'»)\]]*$/.test(unit) &&
    !isFurniture(unit)
  );
}

const wordsIn = (unit: string) => unit.split(/\s+/).length;
const isSentence = (unit: string) =>
  SENTENCE_END.test(unit) && wordsIn(unit) > HEADLINE_WORDS && !isFurniture(unit);

/**
 * The headline: what the page says twice near its top (in its title, over the story, in a closing
 * line); on a page without repetition the first line above the byline, or above the first sentence,
 * that is too long for a menu, or a first line that is no sentence.
 */
function findHeadlineIn(units: readonly string[]): string | undefined {
  const top = units.slice(0, TOP);
  const body = top.findIndex(isSentence);
  // What is said twice among the paragraphs is a quotation set apart.
  const over = top.slice(0, body === -1 ? undefined : body + 1);
  const repeated = over.find(
    (unit, i) =>
      wordsIn(unit) >= HEADLINE_WORDS &&
      looksLikeHeadline(unit) &&
      units.some((other, j) => j !== i && other.includes(unit)),
  );
  if (repeated !== undefined) return repeated;
  const byline = top.findIndex((unit) => readByline(unit) !== undefined);
  // "The Harbour, 5 March 2025" may open a page.
  const end = byline > 0 ? byline : Math.max(0, body);
  const above = top.slice(0, end);
  const candidates = above.filter(
    (unit) => looksLikeHeadline(unit) && readNameOrRole(unit) === undefined,
  );
  const long = candidates.find((unit) => wordsIn(unit) >= HEADLINE_WORDS);
  if (long !== undefined) return long;
  if (byline !== -1) return candidates.findLast((unit) => wordsIn(unit) > 1);
  const [first, second] = units;
  if (first === undefined || second === undefined || !SENTENCE_END.test(second)) return undefined;
  return looksLikeHeadline(first) ? first : undefined;
}

/** The headline: a newspaper's name is one only where there is no other. */
function findHeadline(units: readonly string[]): string | undefined {
  const others = units.filter((unit) => !isMastheadName(unit));
  return findHeadlineIn(others) ?? findHeadlineIn(units);
}

/**
 * Takes a page apart that was copied from a site: finds the headline, the publisher, the author, the
 * day and the site that passed it on, drops the furniture around the story, and leaves the words of
 * every paragraph as they are.
 */
export function importPage(page: string): ImportedPage {
  const units = readUnits(page);
  const headline = findHeadline(units);
  const { origin, paragraphs, dropped } = siftLines(
    units.map((text) => ({ text })),
    headline,
  );
  return {
    origin: { ...(headline !== undefined && { headline }), ...origin },
    paragraphs,
    dropped,
  };
}

/** An editor's note as somebody would write it: without lists of nothing. */
const formatNote = ({ name, aliases, roles }: EditorsNote) => ({
  name,
  ...(aliases.length > 0 && { aliases }),
  ...(roles.length > 0 && { roles }),
});

/**
 * The content of a story file.
 *
 * @param frontMatter - YAML to keep as it is, or the facts to write
 * @param people - whom an editor has described; they are written with the facts
 */
export function formatStoryFile(
  frontMatter: string | Origin,
  paragraphs: readonly string[],
  people: readonly EditorsNote[] = [],
): string {
  const body = `${paragraphs.join('\n\n')}\n`;
  if (typeof frontMatter === 'string') return `---\n${frontMatter}---\n\n${body}`;
  const facts: [string, unknown][] = Object.entries(frontMatter);
  if (people.length > 0) facts.push(['people', people.map(formatNote)]);
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return body;
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}`;
}
