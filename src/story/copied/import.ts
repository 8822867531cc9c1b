import { rateInAnySpelling } from '../../text/english/known-words.js';
import { findStoryAddress, LINK_ADDRESS, leadsSomewhere, partShared } from '../addresses.js';
import { readByline } from '../byline.js';
import { unwrapText } from '../lines.js';
import { type DroppedLine, isSentence } from '../page-line.js';
import type { Origin } from '../story.js';
import { withoutUnseenMarks } from './break-marks.js';
import { withoutColumns } from './columns.js';
import { findHeadline } from './copied-headline.js';
import { AROUND_LETTER, isLetterFoot, isOfSubject, type Letter, readLetter } from './letter.js';
import { markIn, withoutMarkup } from './markdown.js';
import { withoutMessageHeads } from './messages.js';
import { isFurniture, tells } from './own-words.js';
import { withoutPages } from './printed-pages.js';
import { secondHeadline } from './second-story.js';
import { siftLines } from './sift.js';

/** A page as it was copied, taken apart. */
export interface ImportedPage {
  readonly origin: Pick<
    Origin,
    'headline' | 'publisher' | 'author' | 'via' | 'section' | 'url' | 'published'
  >;
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
  /** Whether it is set in columns that cannot be told apart, so that no paragraph is whole. */
  readonly isSideBySide?: true;
  /** The headline of a second story among the paragraphs. */
  readonly second?: string;
}

/** How a mail program marks the lines of a letter that is passed on, or answered. */
const QUOTED = /^>[> \t]*/gm;

/** A letter without the marks before its lines, where most of them have one. */
function withoutMarks(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.filter((line) => line.startsWith('>'));
  return marked.length > lines.length / 2 ? text.replace(QUOTED, '') : text;
}

/** "By" on a line of its own, or a list of authors that goes on. */
const OPEN_BYLINE = /^(?:written |words |text )?by:?(?:$|\s.*(?:,|&|\sand|\swith)$)/i;

/** Lines with a byline that stands on several in one. */
function joinBylines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? '';
    const isOpen = OPEN_BYLINE.test(before) && readByline(`${before} ${line}`) !== undefined;
    if (isOpen) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/**
 * What people write before a headline that stands over the other facts of a story, and browsers print
 * before the title of a page.
 */
const HEADLINE_LABEL =
  /^(?:(?:headline|title):|\d{1,4}([-/.])\d{1,2}\1\d{1,4},\s+\d{1,2}[:.]\d\d(?:\s?[AP]M)?)\s+(?=\S)/i;

/** What kind of piece a headline over a byline is said to be; elsewhere that leads to another one. */
const KIND_LABEL =
  /^(?:[Aa]nalysis|ANALYSIS|[Cc]omment|COMMENT|[Oo]pinion|OPINION|[Rr]eview|REVIEW)\s*[:|]\s+(?=[\p{Lu}\p{N}“‘"'])/u;
/** Lines behind such a headline and its byline in which the story's own would stand. */
const OTHER_HEAD = 4;

/** What is no words is named among the lines that are left out, as it stands. */
const wordsOfLine = (line: string) => (markIn(line) === undefined ? withoutMarkup(line) : line);

/** The page's lines, a paragraph that was broken to fit a width as one. */
function readUnits(text: string): readonly string[] {
  const units = joinBylines(unwrapText(text, rateInAnySpelling).map(wordsOfLine));
  const labelOf = (unit: string, i: number) => {
    const others = units.slice(i + 2, i + 2 + OTHER_HEAD);
    const isOwn =
      readByline(units[i + 1] ?? '') !== undefined &&
      others.every((other) => readByline(other)?.author === undefined);
    if (isOwn && KIND_LABEL.test(unit)) return KIND_LABEL;
    return HEADLINE_LABEL.test(unit) ? HEADLINE_LABEL : undefined;
  };
  // A line may stand over it that says what the text is.
  const labels = units.slice(0, 2).map(labelOf);
  const labelled = labels.findIndex((label) => label !== undefined);
  return partShared(
    units.map((unit, i) => (i === labelled ? unit.replace(labels[i] ?? '', '') : unit)),
  );
}

/** Why a line is no part of a story, wherever it was copied from. */
function reasonFor(line: string): string | undefined {
  if (leadsSomewhere(line)) return LINK_ADDRESS;
  return isLetterFoot(line) && !isFurniture(line) && !tells(line) ? AROUND_LETTER : markIn(line);
}

/** The lines of a letter to many without what it says before it tells anything; others as they are. */
function withoutGreeting(units: readonly string[]): readonly string[] {
  const own = units.filter((unit) => !isLetterFoot(unit));
  const first = own.length < units.length ? own.findIndex(tells) : -1;
  return own.filter((unit, i) => i >= first || !isSentence(unit));
}

/** The lines of a story with its headline, which may be what the letter is about that brings it. */
function withSubject(units: readonly string[], letter: Letter | undefined) {
  const headline = findHeadline(withoutGreeting(units));
  const subject = letter?.subject;
  const at = headline === undefined ? -1 : units.indexOf(headline);
  // What has a byline under it is the article's own, whatever the friend who sends it writes above it.
  const isSigned = at !== -1 && readByline(units[at + 1] ?? '') !== undefined;
  const isFound =
    headline !== undefined && (letter?.isQuoting || isSigned || isOfSubject(headline, subject));
  if (isFound || subject === undefined) return { units, headline };
  return { units: [subject, ...units], headline: subject };
}

/** Where a link of a letter leads, which mail programs write behind its words in a text. */
const LINK_BEHIND = /[^\S\n]?\((?:https?:\/\/|mailto:)[^\s()]{1,2000}\)/g;

/** A letter to many without where its links lead; elsewhere, an address in brackets is the story’s. */
function withoutLinks(text: string): string {
  const bare = text.replace(LINK_BEHIND, '');
  return bare !== text && bare.split('\n').some(isLetterFoot) ? bare : text;
}

/**
 * Takes a page apart that was copied from a site: finds the headline, the publisher, the author, the
 * day and the site that passed it on, drops the furniture around the story, and leaves the words of
 * every paragraph as they are.
 */
export function importPage(page: string): ImportedPage {
  const marked = withoutUnseenMarks(page.replace(/\r\n?/g, '\n'));
  const letter = readLetter(marked);
  const { text: unset, isSideBySide } = withoutColumns(
    letter?.text ?? withoutMessageHeads(withoutMarks(marked)),
  );
  const { text, dropped: printed, origin: ofPages } = withoutPages(unset);
  const { units, headline } = withSubject(readUnits(withoutLinks(text)), letter);
  const { origin, paragraphs, dropped } = siftLines(
    units.map((text) => {
      const reason = reasonFor(text);
      return { text, ...(reason !== undefined && { reason }) };
    }),
    headline,
  );
  const second = secondHeadline(paragraphs);
  const url = findStoryAddress(units.filter((unit) => unit !== headline));
  return {
    origin: {
      ...(headline !== undefined && { headline }),
      ...ofPages,
      ...letter?.origin,
      ...origin,
      ...(url !== undefined && { url }),
    },
    paragraphs,
    dropped: [...(letter?.dropped ?? []), ...printed, ...dropped],
    ...(isSideBySide && { isSideBySide }),
    ...(second !== undefined && { second }),
  };
}
