import { type Byline, isReadingTime, readNameOrRole, readPeople, readWriters } from '../byline.js';
import { readDatelineDay } from '../dateline.js';
import { isMastheadName, isPaperBeside } from '../masthead-name.js';
import { type DroppedLine, isSentence, LINK, type Line, wordsIn, wordsOf } from '../page-line.js';
import type { Origin } from '../story.js';
import { findDecks } from './decks.js';
import { AROUND, CAPTION, RELEASE } from './furniture.js';
import { setInvitationsApart } from './invitations.js';
import { layOut } from './layout.js';
import { findMasthead } from './masthead.js';
import { readOwnWords, ruleFor } from './own-words.js';
import { readAgencyCopyright, readCopyright } from './site-names.js';

/** Lines told apart. */
export interface Sifted {
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
  /** What the lines that were dropped tell of the story. */
  readonly origin: Pick<Origin, 'publisher' | 'author' | 'via' | 'section' | 'published'>;
}

const BYLINE = /^the (?:byline|date)$/;

/**
 * Tells the paragraphs of a story from what the site puts between them and around them. A line is
 * left out where it is nothing but furniture, or where it stands above the story's first paragraph,
 * or under its last, together with such lines and is no sentence. No paragraph's words are changed.
 *
 * @param headline - the story's
 */
export function siftLines(given: readonly Line[], headline: string | undefined): Sifted {
  const lines = setInvitationsApart(given);
  const title = headline === undefined ? undefined : wordsOf(headline);
  const titleAt = lines.findIndex(({ text }) => wordsOf(text) === title);
  const own = readOwnWords(lines, headline, titleAt);
  const layout = layOut(lines, own, titleAt);
  const { headlineAt, firstBody, headEnd, tail, tailReason, entries, isFoot } = layout;

  const origin: { -readonly [Field in keyof Sifted['origin']]: Sifted['origin'][Field] } = {};
  for (const { site } of own) {
    const { publisher, section, via } = site?.names ?? {};
    if (site?.isSure) origin.publisher = publisher;
    if (publisher !== undefined) origin.publisher ??= publisher;
    if (section !== undefined) origin.section ??= section;
    if (via !== undefined) origin.via ??= via;
  }
  const masthead = origin.publisher === undefined ? findMasthead(lines, own, layout) : undefined;
  if (masthead !== undefined) {
    const publisher = masthead.name;
    origin.publisher = publisher;
    // Who signs a page that bears their name has passed nothing on.
    if (wordsOf(origin.via ?? '') === wordsOf(publisher)) delete origin.via;
  }
  const readPublisher = (byline: Byline | undefined): boolean => {
    const name = byline?.name ?? '';
    const isPublisher = byline?.author === undefined ? isMastheadName(name) : isPaperBeside(name);
    if (isPublisher) origin.publisher ??= byline?.name;
    return isPublisher;
  };
  const readOrigin = (byline: Byline | undefined) => {
    const isPublisher = readPublisher(byline);
    const beside = isPublisher ? undefined : readPeople(byline?.name ?? '');
    const author = byline?.author ?? beside;
    if (author !== undefined) origin.author ??= author;
    if (byline?.published !== undefined) origin.published ??= byline.published;
  };
  const isTeller = (i: number) =>
    own[i]?.reason === RELEASE || i === masthead?.at || isMastheadName(lines[i]?.text ?? '');
  const isDayOrRole = (i: number) =>
    own[i]?.byline?.reason === 'the date' || readNameOrRole(lines[i]?.text ?? '') === 'role';
  /** A button, or whom somebody writes for: "Follow", "Skerry Sport" */
  const isBetween = (text: string) =>
    wordsIn(text) === 1 || (readNameOrRole(text) === 'name' && readPeople(text) === undefined);
  // "Jane Doe", "Follow", "5 March 2025"
  const isUnderName = (i: number) => {
    const text = lines[i]?.text ?? '';
    const isPaper = i === masthead?.at || isMastheadName(text);
    const isOwn = isDayOrRole(i) || isPaper || isReadingTime(text);
    return isOwn || (isBetween(text) && isDayOrRole(i + 1));
  };
  // Over the headline there may be bylines of other stories; what stands right there is this one's.
  const lastOther = own.findLastIndex(({ byline }, i) => i < headlineAt && byline === undefined);

  const decks = findDecks(lines, own);
  let under: string | undefined;
  const reasons = lines.map(({ text, linked, reason: known }, i): string | undefined => {
    const { reason, heads, byline } = own[i] ?? {};
    if (entries.has(i)) {
      under = undefined;
      return undefined;
    }
    if (reason !== undefined) {
      if (i < firstBody && BYLINE.test(reason)) readOrigin(byline);
      if (known === undefined) under = heads ?? (reason.startsWith('a link') ? under : undefined);
      return reason;
    }
    if (i >= tail) return tailReason;
    if (byline !== undefined && (i <= headEnd || isFoot(i))) {
      // In a list of other stories under this one, each has a day of its own.
      const isOther = i > headEnd && under !== undefined;
      if (!isOther) readOrigin(byline);
      return isOther ? under : byline.reason;
    }
    if (i === masthead?.at) return 'the publisher';
    // A day over the headline is that on which the page was copied, but under who tells it.
    if (i < headlineAt && readPublisher(byline)) return 'the publisher';
    if (i < headlineAt && byline !== undefined && isTeller(i - 1)) {
      readOrigin(byline);
      return byline.reason;
    }
    if (byline?.author !== undefined && i < headlineAt && i > lastOther) {
      readOrigin(byline);
      return byline.reason;
    }
    if (isSentence(text)) {
      under = undefined;
      return undefined;
    }
    // Where the page itself was read, it says what are links.
    if (linked !== undefined && linked < LINK) {
      under = undefined;
      return isFoot(i) ? ruleFor(text, AROUND)?.reason : undefined;
    }
    if (i < headlineAt) return 'a part of the site’s navigation';
    if (i <= headEnd) {
      // A name over what its bearer does, or over the day, is that of whoever wrote the story.
      const author = isUnderName(i + 1) && !isMastheadName(text) ? readWriters(text) : undefined;
      if (author !== undefined) {
        origin.author ??= author;
        return 'the byline';
      }
      return headlineAt !== -1 && decks.has(i) ? undefined : 'a part of the head of the page';
    }
    if (isFoot(i)) return under ?? 'a part of the foot of the page';
    return under;
  });

  const lastKept = reasons.lastIndexOf(undefined);
  // Whoever took a picture has a copyright, too.
  const notices = lines.flatMap(({ text }, i) =>
    i <= lastKept || reasons[i] === CAPTION ? [] : [text],
  );
  const authors = (origin.author ?? '').split(', ').map(wordsOf);
  origin.publisher ??= notices
    .map(readCopyright)
    .find((name) => name !== undefined && !authors.includes(wordsOf(name)));
  // What others publish may have a notice of the agency that wrote it.
  origin.publisher ??= notices.map(readAgencyCopyright).find(Boolean);
  if (origin.publisher === undefined) delete origin.publisher;
  const paragraphs = lines.flatMap(({ text }, i) => (reasons[i] === undefined ? [text] : []));
  const told = origin.published ?? readDatelineDay(paragraphs[0] ?? '');
  return {
    origin: { ...origin, ...(told !== undefined && { published: told }) },
    paragraphs,
    dropped: lines.flatMap(({ text }, i) => {
      const reason = reasons[i];
      return reason === undefined || i === headlineAt ? [] : [{ text, reason }];
    }),
  };
}
