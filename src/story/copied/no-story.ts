import { anyOf } from '../../text/alternatives.js';
import { isAddressOrHost } from '../addresses.js';
import { StoryFileError } from '../errors.js';
import { isMastheadName } from '../masthead-name.js';
import { OTHER_TITLE, wordsIn, wordsOf } from '../page-line.js';
import type { ImportedPage } from './import.js';
import { tells } from './own-words.js';
import { NAME_OVER } from './site-names.js';

/** Words of what sites show in place of a page at most; a story of that name has more. */
const MOST_WORDS = 150;
const SORRY = String.raw`(?:(?:oops|sorry|error)\W{0,3}\s*)?`;
/** What such a page is called, with the number that HTTP has for it or without. */
const CALLED = new RegExp(
  String.raw`^${SORRY}(?:(?:http )?(?:error )?[45]\d\d\W{0,3}\s*)?${anyOf([
    String.raw`[45]\d\d`,
    '(?:access|permission)(?: to this (?:page|site|website|server))?(?: has been| is| was)? (?:denied|forbidden|blocked)',
    "(?:(?:the|that|this) )?page (?:(?:(?:could |can |was |is )?not|can[’']t) (?:be )?(?:found|available)|does not exist|unavailable)",
    'not found|forbidden|unauthori[sz]ed|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|too many requests',
    '(?:your )?request (?:was |has been )?(?:blocked|rejected|denied)',
    'just a moment|one moment,? please|please wait|attention required|security check(?: required)?|pardon our interruption',
    '(?:checking|verifying) (?:your browser|(?:that )?you are (?:a )?human|if the site connection is secure)(?: before .{1,60})?',
    "(?:please )?(?:verify|confirm|prove)(?: that)? you(?:[’']re| are) (?:not a robot|(?:a )?human)",
    'are you (?:a )?(?:human|robot)|robot check|human verification',
    'you have been blocked|(?:complete|solve) (?:the|this) captcha(?: to continue)?|captcha',
    '(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)(?: and (?:javascript|cookies))?(?: to continue)?',
    'before you continue(?: to .{1,40})?|(?:we value )?your privacy(?: choices| matters(?: to us)?)?|(?:cookie|privacy) (?:consent|settings|preferences)',
  ])}\W{0,4}$`,
  'i',
);

/** What a page is called whose story is gone; in a story, a video or a post that it shows is. */
const GONE = new RegExp(
  String.raw`^${SORRY}${anyOf([
    '(?:(?:the|that|this|your) )?(?:article|content|item|page|post|story|video) (?:(?:is|was|has been) )?(?:no longer (?:available|exists|here|online)|not available|unavailable|removed|deleted|expired)',
    "we (?:could ?n[o’']t|can ?(?:no|[’'])t) find (?:the|that|this) (?:article|page|story)(?: you (?:[’']re|are|were) looking for)?",
  ])}\W{0,4}$`,
  'i',
);
/** What a page is called that asks who somebody is; in a story, a button is. */
const LOG_IN =
  /^(?:log|sign) ?in(?: (?:or (?:register|sign up)|to (?:continue|your account|(?:read|view) [^.!?]{1,40})))?$/i;
/** What a page shows until a program has put the story in. */
const EMPTY =
  /^(?:loading(?: (?:article|content|page|story))?(?:,? please wait)?|(?:you need to |please )?(?:enable|turn on) javascript(?: (?:in|on|to) [^.!?]{1,60})?)\W{0,4}$/i;
/** What may be the name of the site behind what a page is called. */
const SITE_BEHIND = /\s+[|·•»–—-]\s+((?:[^|·•»–—-]|(?<=\p{L})-(?=\p{L})){2,50})$/u;

/** What a page is called, with the name of its site behind it and without; a headline may have a dash. */
function namesOf(text: string, publisher: string | undefined, hasStory: boolean) {
  const [behind, name = ''] = SITE_BEHIND.exec(text) ?? [];
  if (behind === undefined) return [text];
  const isKnown = isMastheadName(name) || wordsOf(name) === wordsOf(publisher ?? '');
  // What has a hyphen may be of a headline as well.
  const isHyphened = name.includes('-');
  const isSite = isHyphened
    ? isMastheadName(name) && !hasStory
    : isKnown || (!hasStory && NAME_OVER.test(name));
  return isSite ? [text, text.slice(0, -behind.length)] : [text];
}

/** Whether sites call by it what they show in place of a story. */
export const callsNoStory = (text: string): boolean =>
  CALLED.test(text) || GONE.test(text) || LOG_IN.test(text);

/** What a page is called that is no story, if anything calls it so. */
function findName({ origin, paragraphs, dropped }: ImportedPage): string | undefined {
  const hasStory = paragraphs.some(tells);
  const titles = [
    origin.headline,
    ...dropped.flatMap(({ text, reason }) => (reason === OTHER_TITLE ? [text] : [])),
  ].flatMap((text) => (text === undefined ? [] : namesOf(text, origin.publisher, hasStory)));
  const called = titles.find(callsNoStory);
  if (called !== undefined) return called;
  const isEmpty = paragraphs.length > 0 && paragraphs.every((text) => EMPTY.test(text));
  if (isEmpty) return paragraphs[0];
  const first = paragraphs.slice(0, 2);
  const gone = hasStory ? [] : [...first, ...dropped.map(({ text }) => text)];
  return first.find((text) => CALLED.test(text)) ?? gone.find((text) => GONE.test(text));
}

/**
 * Refuses what a site shows in place of a story: that it has none at that address, wants to know
 * whether a human asks, or whether cookies may be kept. Such a page is short and is called so. An
 * address is no story, either, and columns side by side would be quoted line by line.
 *
 * @throws StoryFileError if a page is one
 */
export function checkIsStory(page: ImportedPage): void {
  const { paragraphs, dropped, isSideBySide } = page;
  if (isSideBySide) {
    throw new StoryFileError(
      'That text is set in columns, and I cannot tell where one of its lines ends and the next column begins. Copy one column at a time, one under the other.',
    );
  }
  // What is copied as text has no address for a paragraph.
  const texts = paragraphs.length > 0 ? paragraphs : dropped.map(({ text }) => text);
  if (texts.length > 0 && texts.every(isAddressOrHost)) {
    throw new StoryFileError(
      'That is the address of a page, and no story. Give the address itself, or the text of the page.',
    );
  }
  const words = paragraphs.reduce((sum, text) => sum + wordsIn(text), 0);
  if (words > MOST_WORDS) return;
  const name = findName(page);
  if (name === undefined) return;
  throw new StoryFileError(
    `That page is no story but what its site shows in place of one (“${name}”). Open the story in a browser, and paste its text instead.`,
  );
}
