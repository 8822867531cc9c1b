import { isPastTense } from '../../text/english/past-tense.js';
import { SENTENCE_END } from '../../text/sentence-end.js';
import { PICTURE_AGENCY } from '../agencies.js';
import { type Byline, readByline, readBylineUnder } from '../byline.js';
import { isSentence, LINK, type Line, SIGNED, wordsIn, wordsOf } from '../page-line.js';
import {
  CAPTION,
  CONTACT,
  DATA_BANK,
  type FurnitureRule,
  NEWSLETTER,
  POST,
  REACHES,
  SHARING,
} from './furniture.js';
import { AROUND } from './furniture-around.js';
import { FURNITURE } from './furniture-rules.js';
import { createPulled } from './pulled.js';
import { readSiteNames, type SiteNames } from './site-names.js';

/** What a line is by its own words, wherever it stands. */
export interface OwnWords {
  /** Why it is no part of the story. */
  readonly reason?: string;
  /** Why the lines under it that are no sentences are none either. */
  readonly heads?: string;
  /** What it tells of author and day, if it is a line of such things. */
  readonly byline: Byline | undefined;
  /** What it tells of the site. */
  readonly site?: SiteNames;
}

/** A sentence that is set apart stands in quotation marks, or is no whole one. */
const QUOTED = /^[“"‘'«„]|[^.!?…:”’"'»)\]]$/;
/** Who tells what happened is no site's furniture. */
const TELLS = /\b(?:said|says?|told|was|were|had|did|according)\b/i;

/** Whether a line is a sentence that tells what happened, or what somebody said. */
export const tells = (text: string): boolean => isSentence(text) && TELLS.test(text);

/** A label that says what a line shows. */
const OF_PICTURE =
  /^\(?(?:[a-z]{2,12} )?(?:photo(?:graph)?|image|picture|pic|video|graphic|map|illustration|caption|credit)s?\b[^:.!?]{0,20}[:©]/i;
/** A clause that says more of what is named before it, or when it was. */
const SUBORDINATE =
  /\b(?:who|whom|whose|which|that|where|when|while|after|before|since|as)\b[^,;:.!?]{0,300}/gi;
/** What describes the noun before it: "a house destroyed by the flood". */
const PARTICIPLE = /\b[a-z]{2,30}ed by\b/g;

/** Whether a line tells what happened, though it is signed: captions hardly have a main verb in the past. */
function tellsInMain(text: string): boolean {
  if (OF_PICTURE.test(text)) return false;
  const main = text.replace(SUBORDINATE, ' ');
  const verbs = main.replace(PARTICIPLE, ' ').split(/[^\p{L}]+/u);
  return TELLS.test(main) || verbs.some((word) => isPastTense(word));
}

/** "Hundreds fled. Smoke hid the sun. Jane Poe/Reuters": a caption begins with what it shows. */
const CREDITED =
  /^([^.!?]{1,200}\p{Ll}{2}[.!?])\s\p{Lu}.{1,400}[.!?]\s+\p{Lu}[^.!?/]{1,60}\/[^.!?]{2,60}$/u;

/** Whether a line tells something, so that words of furniture in it make it none. */
function isTold(text: string): boolean {
  const [, first] = CREDITED.exec(text) ?? [];
  return SIGNED.test(text) || first !== undefined ? tellsInMain(first ?? text) : tells(text);
}

export function ruleFor(text: string, rules: readonly FurnitureRule[]): FurnitureRule | undefined {
  return isTold(text) ? undefined : rules.find(({ line }) => line.test(text));
}

/** Whether a line is site furniture by its own words. */
export const isFurniture = (text: string): boolean =>
  ruleFor(text, FURNITURE) !== undefined ||
  ruleFor(text, AROUND)?.reason === CONTACT ||
  readByline(text) !== undefined;

/** Whether a line says what a picture shows and whose it is, and nothing else. */
export const isCaption = (text: string): boolean => ruleFor(text, FURNITURE)?.reason === CAPTION;

/** Whose a picture is, and nothing else. */
const CREDIT = new RegExp(`^${PICTURE_AGENCY}$`);
const isCredit = (text: string): boolean => CREDIT.test(text);

/** How a sentence ends that is one by itself. */
const ENDS = /[.!?][”’"']*$/;
const SPEECH = /[“”"]/;
/** Words that turn to the reader, to have them read on, pay or agree. */
export const ADDRESSES =
  /\b(?:you(?:rs?)?|we|us|our|subscri\w+|sign(?:ed|ing)? (?:up|in)|log in|newsletters?|in-?box|e-?mails?|cookies|unlock|unlimited|privacy)\b|[$£€]\d[\d.,]{0,9} (?:a|per) /i;

/** An entry of a list that ranks, and one that is too short for a headline. */
const RANKED = /^\d{1,3}[.)]\s/;
const RANKED_NAME = /^\d{1,3}[.)]\s+(?:\S+(?:\s\S+)?|\p{Lu}\S*(?:\s\p{Lu}\S*){2})$/u;

/** Whether what stands under a heading is a list of names, and no list of links. */
function ranksNames(lines: readonly Line[], heading: number): boolean {
  let i = heading + 1;
  while (RANKED_NAME.test(lines[i]?.text ?? '')) i++;
  return i > heading + 1 && !RANKED.test(lines[i]?.text ?? '');
}

/** Whether what a page calls a line fits the line: a name alone may as well be what it is about. */
function fitsMark(mark: string, { text, linked = 0 }: Line): boolean {
  const words = wordsIn(text);
  const isLabel = words <= 6 && !SENTENCE_END.test(text);
  switch (mark) {
    case CAPTION:
      return words <= 60;
    case 'an invitation to a newsletter':
    case 'an invitation to subscribe':
    case 'a notice about cookies':
      return isLabel || (words <= 60 && !tells(text) && !SPEECH.test(text) && ADDRESSES.test(text));
    case 'the byline':
    case 'the date':
      return words <= 12 && !tells(text);
    case 'a link to something else':
      return linked >= LINK || (!isSentence(text) && words <= 15);
    default:
      return isLabel;
  }
}

/** How often something was shared, under the button for it. */
const COUNT = /^\d[\d.,]{0,9}k?$/i;

const MAIL_ADDRESS = /[\w.+-]@[\w-]{1,60}\.\w/;

/** What somebody who has written a story is or does, where a note under it says so of them. */
const OF_WRITER =
  /^ (?:is|covers|writes|reports)\b[^.!?]{0,200}\b(?:author|columnist|contributor|correspondent|covers|critic|editor|freelance|journalist|reporter|reports|writer|writes)\b/i;

/**
 * The lines without the last paragraphs that say where to write to whoever wrote the story, or who that
 * is: only of whom the byline names, for a story may end with somebody else.
 */
function withoutClosers(lines: readonly Line[], own: readonly OwnWords[]): readonly OwnWords[] {
  const authors = own.flatMap(({ byline }) => byline?.author?.split(', ') ?? []);
  const isOnWriter = (text: string) =>
    authors.some((name) => text.startsWith(name) && OF_WRITER.test(text.slice(name.length)));
  const isCloser = ({ text }: Line) =>
    isOnWriter(text) ||
    (MAIL_ADDRESS.test(text) && REACHES.test(text) && !SPEECH.test(text) && !tells(text));
  const last = lines.findLastIndex(
    (line, i) => own[i]?.reason === undefined && isSentence(line.text) && !isCloser(line),
  );
  return own.map((words, i) => {
    const line = lines[i];
    const isLast = i > last && last !== -1 && words.reason === undefined;
    return isLast && line !== undefined && isCloser(line) ? { ...words, reason: CONTACT } : words;
  });
}

/** The field of a box that invites to a newsletter, and how the box begins. */
const FIELD = /^(?:enter )?(?:your )?e-?mail(?: address)?\b/i;
const BOX = /^(?:get|join|sign up|subscribe)\b/i;
/** Lines between both at most. */
const IN_BOX = 3;

/** The lines without what a box says over its field to invite its reader. */
function withoutBoxes(lines: readonly Line[], own: readonly OwnWords[]): readonly OwnWords[] {
  const inBox = new Set<number>();
  const isFree = (i: number) => {
    const text = lines[i]?.text ?? '';
    const isSaid = isSentence(text) && (tells(text) || !ADDRESSES.test(text));
    return own[i]?.reason === undefined && own[i]?.byline === undefined && text !== '' && !isSaid;
  };
  own.forEach(({ reason }, field) => {
    if (reason !== NEWSLETTER || !FIELD.test(lines[field]?.text ?? '')) return;
    let start = field - 1;
    while (start >= field - IN_BOX && isFree(start) && !BOX.test(lines[start]?.text ?? '')) start--;
    if (start < field - IN_BOX || !isFree(start)) return;
    for (let i = start; i < field; i++) inBox.add(i);
  });
  return own.map((words, i) => (inBox.has(i) ? { ...words, reason: NEWSLETTER } : words));
}

/** The lines without the heading that a data bank puts over the text, and no newspaper does. */
function withoutBankHeading(lines: readonly Line[], own: readonly OwnWords[]): readonly OwnWords[] {
  const isOfBank = own.some(({ reason }) => reason === DATA_BANK);
  const at = isOfBank ? lines.findIndex(({ text }) => text === 'Body') : -1;
  return at === -1 ? own : own.with(at, { reason: DATA_BANK, byline: undefined });
}

/**
 * Reads what each line is by its own words.
 *
 * @param titleAt - where the headline stands, or -1
 */
export function readOwnWords(
  lines: readonly Line[],
  headline: string | undefined,
  titleAt: number,
): readonly OwnWords[] {
  const title = headline === undefined ? undefined : wordsOf(headline);
  const isPulled = createPulled(
    lines.flatMap(({ text, reason }) => (reason === undefined ? [text] : [])),
  );
  const last = lines.findLastIndex(({ text }) => isSentence(text) && !ruleFor(text, FURNITURE));
  const read = (line: Line, i: number): OwnWords => {
    const { text, reason, mark } = line;
    const byline = readBylineUnder(text, i - 1 === titleAt ? '' : (lines[i - 1]?.text ?? ''));
    // A story may begin by saying its headline in a sentence.
    const isSaid = i > titleAt && ENDS.test(text) && !ENDS.test(headline ?? '');
    if (title !== undefined && !isSaid && wordsOf(text) === title) {
      return { reason: 'the headline again', byline };
    }
    if (reason !== undefined) return { reason, byline };
    const rule = ruleFor(text, FURNITURE);
    const isName = i === titleAt - 1 && byline === undefined && rule === undefined;
    const site = readSiteNames(text, headline, isName);
    if (site !== undefined) return { reason: site.reason, byline, site };
    // "Most popular names", "1. Olga", "2. Anna": what has a number and a word or two is no link.
    if (rule?.heads !== undefined && i < last && ranksNames(lines, i)) return { byline };
    // The day of a post is not the story's.
    if (rule !== undefined) return { ...rule, byline: rule.reason === POST ? undefined : byline };
    if (mark !== undefined && fitsMark(mark, line)) return { reason: mark, byline };
    return QUOTED.test(text) && isPulled(text)
      ? { reason: 'a sentence of the story, shown once more', byline }
      : { byline };
  };
  const own: OwnWords[] = [];
  let hasBegun = false;
  let hasAuthor = false;
  /** "PA Media", "The pier in 1934" over the first sentence, and "PA Media A pier" over "PA Media". */
  const isOfCredit = (i: number): boolean => {
    const [over = '', text = '', under = ''] = [-1, 0, 1].map((k) => lines[i + k]?.text ?? '');
    if (isCredit(under) && text.startsWith(`${under} `)) return true;
    return !hasBegun && i > titleAt && isCredit(over) && !isSentence(text) && isSentence(under);
  };
  lines.forEach((line, i) => {
    const quoted = line.cites ? own.at(-1) : undefined;
    // Whose words they are goes with the words.
    const words = quoted === undefined ? read(line, i) : { ...quoted, byline: undefined };
    const isCount = COUNT.test(line.text) && own.at(-1)?.reason === SHARING;
    if (isCount) {
      own.push({ reason: SHARING, byline: undefined });
      return;
    }
    if (words.reason === undefined && words.byline === undefined && isOfCredit(i)) {
      own.push({ reason: CAPTION, byline: undefined });
      return;
    }
    const { reason, byline } = words;
    // "Jane Doe, writer" under the first sentence, or under "By Ann Lee", is of whom the story tells.
    const isOther = byline?.isLoose === true && (hasBegun || hasAuthor);
    own.push(isOther ? { ...words, byline: undefined } : words);
    // Over the headline stand sentences and authors of other stories.
    if (i <= titleAt) return;
    hasBegun ||= reason === undefined && byline === undefined && isSentence(line.text);
    hasAuthor ||= byline?.author !== undefined && !byline.isLoose;
  });
  return withoutBankHeading(lines, withoutBoxes(lines, withoutClosers(lines, own)));
}
