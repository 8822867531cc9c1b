import { fold } from '../text/fold.js';
import { type Byline, readByline, readNameOrRole } from './byline.js';
import { AROUND, FURNITURE, type FurnitureRule, SIGN_OFFS } from './furniture.js';
import { SENTENCE_END } from './lines.js';
import type { Origin } from './story.js';

/** A line of a page: a paragraph, or a part of the site. */
export interface Line {
  readonly text: string;
  /** The share of its letters that stand in links, where that is known. */
  readonly linked?: number;
  /** What the page itself calls it, which may be wrong: "the byline". */
  readonly mark?: string;
  /** Why it is no part of the story, where that is known already. */
  readonly reason?: string;
}

/** A line of the page that is not part of the story. */
export interface DroppedLine {
  readonly text: string;
  readonly reason: string;
}

/** Lines told apart. */
export interface Sifted {
  /** The story's paragraphs, each in one line. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
  /** What the lines that were dropped tell of the story. */
  readonly origin: Pick<Origin, 'publisher' | 'author' | 'via' | 'section' | 'published'>;
}

/** How a site joins a headline to its own name or to a section in the title of a page. */
const TITLE_REST = /^\s*(\.{3}|…|[|·»–—-])\s*([^|·»]{2,50}(?:[|·»][^|·»]{2,50}){0,2})$/;
/** "inews - News": a publisher and the section, over the headline. */
const PUBLISHER_AND_SECTION = /^([^|·»–—-]{2,40}?)\s+[|·»–—-]\s+([^|·»–—.!?]{2,40})$/;
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?(\p{Lu}[^.,|©]{1,60}?)(?:\s+(?:19|20)\d\d)?(?:\s*[.,|]|\s+all rights|\s*$)/iu;

/** Paragraphs of the story that may stand over its byline. */
const OVER_BYLINE = 2;
/** Words from which on a line that ends in a colon is a sentence, and no label. */
const SENTENCE_WORDS = 5;
const LABEL = /:$/;
const BYLINE = /^the (?:byline|date)$/;
/** Words of a sentence that is shown twice. */
const PULLED_WORDS = 6;
/** A sentence that is set apart stands in quotation marks, or is no whole one. */
const QUOTED = /^[“"‘'«„]|[^.!?…:”’"'»)\]]$/;
/** From this share of letters in links on, a line is a link. */
const LINK = 0.5;
/** Who tells what happened is no site's furniture. */
const TELLS = /\b(?:said|says?|told|was|were|had|did|according)\b/i;

const wordsIn = (text: string) => text.split(/\s+/).length;
const same = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSentence = (text: string) =>
  SENTENCE_END.test(text) && (wordsIn(text) >= SENTENCE_WORDS || !LABEL.test(text));

function ruleFor(text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  if (isSentence(text) && TELLS.test(text)) return undefined;
  return rules.find(({ line }) => line.test(text));
}

/** Whether a line is site furniture by its own words. */
export const isFurniture = (text: string): boolean =>
  ruleFor(text, FURNITURE) !== undefined || readByline(text) !== undefined;

/** Whether what a page calls a line fits the line. */
function fitsMark(mark: string, { text, linked = 0 }: Line): boolean {
  const words = wordsIn(text);
  switch (mark) {
    case 'the caption of a picture':
    case 'an invitation to a newsletter':
    case 'an invitation to subscribe':
    case 'a notice about cookies':
      return words <= 60;
    case 'the byline':
    case 'the date':
      return words <= 12 && !(isSentence(text) && TELLS.test(text));
    case 'a link to something else':
      return linked >= LINK || (!isSentence(text) && words <= 15);
    default:
      return words <= 6 && !SENTENCE_END.test(text);
  }
}

/** Finds sentences that a page shows once more beside the paragraph in which they stand. */
function createPulled(texts: readonly string[]): (text: string) => boolean {
  const keys = texts.map(same);
  const byStart = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const words = key.split(' ');
    for (let at = 0; at + PULLED_WORDS <= words.length; at++) {
      const start = words.slice(at, at + PULLED_WORDS).join(' ');
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [i]);
      else if (known.length < 5 && known.at(-1) !== i) known.push(i);
    }
  });
  return (text) => {
    const key = same(text);
    const words = key.split(' ');
    if (words.length < PULLED_WORDS) return false;
    const places = byStart.get(words.slice(0, PULLED_WORDS).join(' ')) ?? [];
    return places.some((i) => {
      const whole = keys[i] ?? '';
      return whole.length > key.length && ` ${whole} `.includes(` ${key} `);
    });
  };
}

/** What a line is by its own words, wherever it stands. */
interface Own {
  readonly reason?: string;
  readonly heads?: string;
}

/** What stands under the comments of readers. */
const COMMENT =
  /^(?:reply|report|flag|like|upvote|\d{1,3} ?(?:h|hours?|d|days?|m|min|minutes?|weeks?|months?) ago)(?: \(\d+\))?$/i;
/** Paragraphs that a story has at least before a list that ends its page. */
const BEFORE_TAIL = 3;

/**
 * Where a list begins that has all of the rest of the page in it, though there are sentences in it:
 * readers' comments, or other stories with the first words of each.
 */
function findTail(lines: readonly Line[], own: readonly Own[], isBody: (i: number) => boolean) {
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    if (isBody(i)) before++;
    const { heads } = own[i] ?? {};
    if (heads === undefined || before < BEFORE_TAIL) continue;
    const rest = lines.slice(i + 1);
    if (rest.some(({ text }) => COMMENT.test(text)) && heads.includes('comment')) return i;
    const bodies = rest.flatMap((_, j) => (isBody(i + 1 + j) ? [i + 1 + j] : []));
    const isAlone = (at: number) => !isBody(at - 1) && own[at - 1]?.reason === undefined;
    if (bodies.length > 1 && bodies.every(isAlone)) return i;
  }
  return lines.length;
}

/**
 * Tells the paragraphs of a story from what the site puts between them and around them. A line is
 * left out where it is nothing but furniture, or where it stands above the story's first paragraph,
 * or under its last, together with such lines and is no sentence. No paragraph's words are changed.
 *
 * @param headline - the story's
 */
export function siftLines(lines: readonly Line[], headline: string | undefined): Sifted {
  const origin: { -readonly [Field in keyof Sifted['origin']]: string } = {};
  const title = headline === undefined ? undefined : same(headline);
  const bylines = lines.map(({ text }) => readByline(text));
  const isPulled = createPulled(
    lines.flatMap(({ text, reason }) => (reason === undefined ? [text] : [])),
  );
  const titleAt = lines.findIndex(({ text }) => same(text) === title);

  const readTitle = (text: string): string | undefined => {
    if (headline === undefined || !text.startsWith(headline)) return undefined;
    const [, separator, name = ''] = TITLE_REST.exec(text.slice(headline.length)) ?? [];
    if (separator === undefined) return undefined;
    const [first, ...more] = name.split(/\s*[|·»]\s*|\s+[–—-]\s+/).filter((part) => part !== '');
    if (separator === '...' || separator === '…') origin.section ??= name;
    else {
      origin.publisher ??= more.at(-1) ?? first ?? name;
      if (more.length > 0 && first !== undefined) origin.section ??= first;
    }
    return 'the title of the page';
  };

  const readSite = (text: string, i: number): string | undefined => {
    const over = i === titleAt - 1 && bylines[i] === undefined && PUBLISHER_AND_SECTION.exec(text);
    if (over) {
      const [, publisher = '', section = ''] = over;
      origin.publisher = publisher;
      origin.section ??= section;
      return 'the publisher and its section';
    }
    const site = SIGN_OFFS.map((signOff) => signOff.exec(text)?.groups?.site).find(Boolean);
    if (site === undefined) return undefined;
    origin.via ??= site;
    return 'the sign-off of the site that passed the story on';
  };

  const own = lines.map((line, i): Own => {
    const { text, reason, mark } = line;
    if (title !== undefined && same(text) === title) return { reason: 'the headline again' };
    if (reason !== undefined) return { reason };
    const known = readTitle(text) ?? readSite(text, i);
    if (known !== undefined) return { reason: known };
    const rule = ruleFor(text, FURNITURE);
    if (rule !== undefined) return rule;
    if (mark !== undefined && fitsMark(mark, line)) return { reason: mark };
    return QUOTED.test(text) && isPulled(text)
      ? { reason: 'a sentence of the story, shown once more' }
      : {};
  });
  const isBody = (i: number) =>
    own[i]?.reason === undefined && isSentence(lines[i]?.text ?? '') && bylines[i] === undefined;

  const tail = findTail(lines, own, isBody);
  const bodies = lines.flatMap((_, i) => (i < tail && isBody(i) ? [i] : []));
  const lastBody = bodies.at(-1) ?? -1;
  // A headline that stands among the paragraphs only is no beginning.
  const headlineAt = titleAt > (bodies[OVER_BYLINE] ?? lines.length) ? -1 : titleAt;

  // The head of the page ends with the last line of furniture that has hardly a paragraph above it.
  const isHeadLine = (i: number) =>
    bylines[i] !== undefined || (own[i]?.reason !== undefined && i < (bodies[0] ?? 0));
  const headBound = bodies[OVER_BYLINE] ?? lines.length;
  const headEnd = lines.findLastIndex((_, i) => i > headlineAt && i < headBound && isHeadLine(i));
  // The foot begins with the first line of furniture under the last paragraph.
  const isFootLine = (i: number) =>
    own[i]?.reason !== undefined ||
    bylines[i] !== undefined ||
    ruleFor(lines[i]?.text ?? '', AROUND) !== undefined;
  const foot = lines.findIndex((_, i) => i > lastBody && isFootLine(i));
  const isFoot = (i: number) => foot !== -1 && i >= foot;

  const readOrigin = (byline: Byline | undefined) => {
    if (byline?.author !== undefined) origin.author ??= byline.author;
    if (byline?.published !== undefined) origin.published ??= byline.published;
  };
  const isUnderName = (i: number) =>
    bylines[i]?.reason === 'the date' || readNameOrRole(lines[i]?.text ?? '') === 'role';

  let under: string | undefined;
  const reasons = lines.map(({ text, linked, reason: given }, i): string | undefined => {
    const { reason, heads } = own[i] ?? {};
    if (reason !== undefined) {
      if (i < (bodies[0] ?? 0) && BYLINE.test(reason)) readOrigin(bylines[i]);
      if (given === undefined) under = heads ?? (reason.startsWith('a link') ? under : undefined);
      return reason;
    }
    if (i > tail) return own[tail]?.heads;
    const byline = i <= headEnd || isFoot(i) ? bylines[i] : undefined;
    if (byline !== undefined) {
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
      return undefined;
    }
    if (i < headlineAt) return 'a part of the site’s navigation';
    if (i < headEnd) {
      // A name over what its bearer does, or over the day, is that of whoever wrote the story.
      const isAuthor = readNameOrRole(text) === 'name' && isUnderName(i + 1);
      if (isAuthor) origin.author ??= text;
      return isAuthor ? 'the byline' : 'a part of the head of the page';
    }
    if (isFoot(i)) return under ?? 'a part of the foot of the page';
    return under;
  });

  for (const { text } of lines) {
    const name = COPYRIGHT.exec(text)?.[1]?.trim();
    if (name !== undefined && !/^(?:all rights|copyright|\d)/i.test(name))
      origin.publisher ??= name;
  }
  return {
    origin,
    paragraphs: lines.flatMap(({ text }, i) => (reasons[i] === undefined ? [text] : [])),
    dropped: lines.flatMap(({ text }, i) => {
      const reason = reasons[i];
      return reason === undefined || i === headlineAt ? [] : [{ text, reason }];
    }),
  };
}
