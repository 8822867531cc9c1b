import {
  type Byline,
  isReadingTime,
  isRoleOfTeller,
  readNameOrRole,
  readPeople,
  readWriters,
} from '../byline.js';
import { readDatelineDay } from '../dateline.js';
import { isMastheadName, isPaperUnder } from '../masthead-name.js';
import { type DroppedLine, isSentence, LINK, type Line, wordsIn, wordsOf } from '../page-line.js';
import type { Origin } from '../story.js';
import { findDecks } from './decks.js';
import { CAPTION, NAVIGATION, RELEASE } from './furniture.js';
import { AROUND } from './furniture-around.js';
import { setInvitationsApart } from './invitations.js';
import { type Layout, layOut } from './layout.js';
import { findMasthead, type Masthead } from './masthead.js';
import { type OwnWords, readOwnWords, ruleFor } from './own-words.js';
import { readAgencyCopyright, readCopyright } from './site-names.js';

/** Lines told apart. */
export interface Sifted {
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
  /** What the lines that were dropped tell of the story. */
  readonly origin: Pick<Origin, 'publisher' | 'author' | 'via' | 'section' | 'published'>;
}

/** Of an origin, what has been read so far. */
type OriginSoFar = { -readonly [Field in keyof Sifted['origin']]: Sifted['origin'][Field] };

/** What a line of author and day is called where it is left out: a day that is not told needs its reason. */
const reasonOf = ({ reason, isOfChange }: Byline) =>
  isOfChange && reason === 'the date' ? 'the date of a change, and not of publication' : reason;

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
  const sifter = new Sifter(lines, own, layout);
  const reasons = lines.map((_, i) => sifter.judge(i));
  const { origin } = sifter;
  const lastKept = reasons.lastIndexOf(undefined);
  // Whoever took a picture has a copyright, too.
  const notices = lines.flatMap(({ text }, i) =>
    i <= lastKept || reasons[i] === CAPTION ? [] : [text],
  );
  origin.publisher ??= holderIn(notices, origin.author ?? '');
  if (origin.publisher === undefined) delete origin.publisher;
  const paragraphs = lines.flatMap(({ text }, i) => (reasons[i] === undefined ? [text] : []));
  const told = origin.published ?? readDatelineDay(paragraphs[0] ?? '');
  return {
    origin: { ...origin, ...(told !== undefined && { published: told }) },
    paragraphs,
    dropped: lines.flatMap(({ text }, i) => {
      const reason = reasons[i];
      return reason === undefined || i === layout.headlineAt ? [] : [{ text, reason }];
    }),
  };
}

/** What the lines' own words tell of the site. */
function readSites(own: readonly OwnWords[]): OriginSoFar {
  const origin: OriginSoFar = {};
  for (const { site } of own) {
    const { publisher, section, via } = site?.names ?? {};
    if (site?.isSure) origin.publisher = publisher;
    if (publisher !== undefined) origin.publisher ??= publisher;
    if (section !== undefined) origin.section ??= section;
    if (via !== undefined) origin.via ??= via;
  }
  return origin;
}

/** Who has the copyright by the notices under a story, and did not write it. */
function holderIn(notices: readonly string[], author: string): string | undefined {
  const authors = author.split(', ').map(wordsOf);
  const holder = notices
    .map(readCopyright)
    .find((name) => name !== undefined && !authors.includes(wordsOf(name)));
  // What others publish may have a notice of the agency that wrote it.
  return holder ?? notices.map(readAgencyCopyright).find(Boolean);
}

/** A button, or whom somebody writes for, and where: "Follow", "Skerry Sport, Tern" */
function isBetween(text: string): boolean {
  const [name = ''] = text.split(/,\s(?=\p{Lu}[\p{L}\s.’'-]{1,40}$)/u);
  const isNobody = readPeople(text) === undefined && readPeople(name) === undefined;
  return wordsIn(text) === 1 || (isNobody && readNameOrRole(name) === 'name');
}

/** Judges the lines of a page, in their order, and gathers what those that are left out tell of the story. */
class Sifter {
  readonly origin: OriginSoFar;

  readonly #lines: readonly Line[];
  readonly #own: readonly OwnWords[];
  readonly #layout: Layout;
  readonly #decks: ReadonlySet<number>;
  readonly #masthead: Masthead | undefined;
  /** Over the headline there may be bylines of other stories; what stands right there is this one's. */
  readonly #lastOther: number;
  /** Why what stands under the last heading and is no sentence is left out, if it is. */
  #under: string | undefined;

  constructor(lines: readonly Line[], own: readonly OwnWords[], layout: Layout) {
    this.#lines = lines;
    this.#own = own;
    this.#layout = layout;
    this.#decks = findDecks(lines, own);
    this.#lastOther = own.findLastIndex(
      ({ byline }, i) => i < layout.headlineAt && byline === undefined,
    );
    this.origin = readSites(own);
    this.#masthead =
      this.origin.publisher === undefined ? findMasthead(lines, own, layout) : undefined;
    if (this.#masthead !== undefined) this.#readMasthead(this.#masthead);
  }

  /** Tells why a line is left out; undefined where it is a paragraph of the story. */
  judge(i: number): string | undefined {
    const { entries, tail, tailReason, isFoot } = this.#layout;
    if (entries.has(i)) return this.#endHeading();
    const { reason } = this.#own[i] ?? {};
    if (reason !== undefined) return this.#leaveOut(i, reason);
    if (i >= tail) return tailReason;
    const ofOrigin = this.#judgeByline(i);
    if (ofOrigin !== undefined) return ofOrigin;
    const { text, linked } = this.#lines[i] ?? { text: '' };
    if (isSentence(text)) return this.#endHeading();
    // Where the page itself was read, it says what are links.
    if (linked === undefined || linked >= LINK) return this.#judgeByPlace(i);
    this.#endHeading();
    return isFoot(i) ? ruleFor(text, AROUND)?.reason : undefined;
  }

  #textAt(i: number): string {
    return this.#lines[i]?.text ?? '';
  }

  /** What is part of the story ends what stood under a heading. */
  #endHeading(): undefined {
    this.#under = undefined;
  }

  /** Leaves out a line that is none of the story's by its own words. */
  #leaveOut(i: number, reason: string): string {
    const { heads, byline } = this.#own[i] ?? {};
    if (i < this.#layout.firstBody && BYLINE.test(reason)) this.#readOrigin(byline);
    if (this.#lines[i]?.reason === undefined) {
      this.#under = heads ?? (reason.startsWith('a link') ? this.#under : undefined);
    }
    return reason;
  }

  /** Why a line is left out that tells who wrote or published something, and when. */
  #judgeByline(i: number): string | undefined {
    const { headlineAt, headEnd, isFoot } = this.#layout;
    const byline = this.#own[i]?.byline;
    if (byline !== undefined && (i <= headEnd || isFoot(i))) {
      // In a list of other stories under this one, each has a day of its own.
      if (i > headEnd && this.#under !== undefined) return this.#under;
      this.#readOrigin(byline);
      return reasonOf(byline);
    }
    if (i === this.#masthead?.at) return 'the publisher';
    if (i >= headlineAt) return undefined;
    // A day over the headline is that on which the page was copied, but under who tells it.
    if (this.#readPublisher(byline)) return 'the publisher';
    if (byline === undefined) return undefined;
    const isOwn = this.#isTeller(i - 1) || (byline.author !== undefined && i > this.#lastOther);
    if (!isOwn) return undefined;
    this.#readOrigin(byline);
    return reasonOf(byline);
  }

  /** Why a line is left out that is no sentence, by where it stands. */
  #judgeByPlace(i: number): string | undefined {
    const { headlineAt, headEnd, isFoot } = this.#layout;
    if (i < headlineAt) return NAVIGATION;
    if (i > headEnd)
      return this.#under ?? (isFoot(i) ? 'a part of the foot of the page' : undefined);
    const author = this.#writersIn(i);
    if (author !== undefined) {
      this.origin.author ??= author;
      return 'the byline';
    }
    return headlineAt !== -1 && this.#decks.has(i) ? undefined : 'a part of the head of the page';
  }

  /** A name over what its bearer does, or over the day, is that of whoever wrote the story. */
  #writersIn(i: number): string | undefined {
    const text = this.#textAt(i);
    return this.#isUnderName(i + 1) && !isMastheadName(text) ? readWriters(text) : undefined;
  }

  #readMasthead({ name }: Masthead): void {
    this.origin.publisher = name;
    // Who signs a page that bears their name has passed nothing on.
    if (wordsOf(this.origin.via ?? '') === wordsOf(name)) delete this.origin.via;
  }

  #readPublisher(byline: Byline | undefined): boolean {
    const name = byline?.name ?? '';
    const isPublisher = byline?.author === undefined ? isMastheadName(name) : isPaperUnder(name);
    if (isPublisher) this.origin.publisher ??= byline?.name;
    return isPublisher;
  }

  #readOrigin(byline: Byline | undefined): void {
    const isPublisher = this.#readPublisher(byline);
    const beside = isPublisher ? undefined : readPeople(byline?.name ?? '');
    const author = byline?.author ?? beside;
    if (author !== undefined) this.origin.author ??= author;
    if (byline?.published !== undefined) this.origin.published ??= byline.published;
  }

  #isPaper(i: number): boolean {
    return i === this.#masthead?.at || isMastheadName(this.#textAt(i));
  }

  #isTeller(i: number): boolean {
    return this.#own[i]?.reason === RELEASE || this.#isPaper(i);
  }

  #isDayOrRole(i: number): boolean {
    return (
      this.#own[i]?.byline?.reason === 'the date' ||
      (readNameOrRole(this.#textAt(i)) === 'role' &&
        !isRoleOfTeller(this.#textAt(i), this.#textAt(i + 1)))
    );
  }

  /** "Jane Doe", "Follow", "5 March 2025" */
  #isUnderName(i: number): boolean {
    const text = this.#textAt(i);
    const isOwn = this.#isDayOrRole(i) || this.#isPaper(i) || isReadingTime(text);
    return isOwn || (isBetween(text) && this.#isDayOrRole(i + 1));
  }
}
