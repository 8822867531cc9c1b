import { isCalendarWord } from '../../text/english/calendar-words.js';
import { isNewsAgency, isPictureAgency } from '../agencies.js';
import { isMastheadName } from '../masthead-name.js';
import { wordsIn, wordsOf } from '../page-line.js';
import type { Origin } from '../story.js';
import { OF_HEADLINE, SIGN_OFFS } from './furniture.js';

/** A line that names the site, and what it tells of it. */
export interface SiteNames {
  /** What the line is. */
  readonly reason: string;
  readonly names: Pick<Origin, 'publisher' | 'via' | 'section'>;
  /** Whether its publisher is the one whatever other lines say. */
  readonly isSure?: boolean;
}

/** How a site joins a headline to its own name or to a section in the title of a page. */
const TITLE_REST = /^\s*(\.{3}|…|[|·»–—-])\s*([^|·»]{2,50}(?:[|·»][^|·»]{2,50}){0,2})$/;
/** "inews - News": a publisher and the section, over the headline. */
const PUBLISHER_AND_SECTION = /^([^|·»–—-]{2,40}?)\s+[|·»–—-]\s+([^|·»–—.!?]{2,40})$/;
/** What such a name is, and no half of a headline: one word, or each with a capital. */
export const NAME_OVER =
  /^\S+$|^(?:(?:\p{Lu}|\p{N})\S*|[&+]|and|for|of|the)(?:\s+(?:(?:\p{Lu}|\p{N})\S*|[&+]|and|for|of|the))*$/u;
/** Words of a section at most. */
const SECTION_WORDS = 3;
/** A letter that asks its readers to subscribe. */
const THANKS =
  /^Thanks for reading (?<name>\p{Lu}[^!?”"]{1,48})! (?:Subscribe|This post is public)\b[^”"]{0,100}$/u;
/** What claims a copyright: the sign, or the word or "(c)" with a year beside it, which are other things, too. */
const CLAIM =
  /(?:©|(?:\b[Cc]opyright|\bCOPYRIGHT)\s*(?:©|\([Cc]\))|(?:\([Cc]\)|\b[Cc]opyright|\bCOPYRIGHT)(?=\s*(?:19|20)\d\d))\s*(?:[Cc]opyright\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?/;
/** Where the name of the owner ends, if no word in lower case ends it: "All rights", "Powered by". */
const AFTER_OWNER =
  /(?<!\b(?:St|Mt|Ft))\.(?=\s|$)|[,;:|©·•()]|\s[–—-]\s|\b(?:19|20)\d\d\b|\ball (?:rights|times)\b|\b\p{L}+ed (?:at|by|for|in|on|under|using|with)\b/iu;
const OWNER_NAME =
  /^(?:the\s+)?\p{Ll}?\p{Lu}[\p{L}\p{M}\p{N}.’'&+-]*(?:\s+(?:(?:(?:&|and|for|of|the|de|del|der|du|la|le|von)\s+){0,2}\p{Ll}?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'&+-]*))*/u;
/** Characters behind a claim in which its owner's name stands. */
const MOST_OWNER = 120;
const COMPANY_FORM = /(?:\s+(?:co|corp|gmbh|inc|limited|llc|llp|ltd|plc|pty)\.?)+$/i;
/** What owns those that publish, or is the label of a picture. */
const NO_PUBLISHER = /^(?:image|photo|picture)s?$/i;
const HOLDING = /\s(?:group|holdings?)$/i;
/** What a notice has that a page ends with, and the credit of a picture has not. */
const WHOLE_NOTICE = /\bcopyright\b|\ball rights reserved\b/i;

function readTitle(text: string, headline: string): SiteNames | undefined {
  if (!text.startsWith(headline)) return undefined;
  const [, separator, name = ''] = TITLE_REST.exec(text.slice(headline.length)) ?? [];
  if (separator === undefined) return undefined;
  const reason = 'the title of the page';
  if (separator === '...' || separator === '…') return { reason, names: { section: name } };
  const [first, ...more] = name.split(/\s*[|·»]\s*|\s+[–—-]\s+/).filter((part) => part !== '');
  const publisher = more.at(-1) ?? first ?? name;
  const section = more.length > 0 ? first : undefined;
  return { reason, names: { publisher, ...(section !== undefined && { section }) } };
}

/** The site that signs for passing the story on, in a line about this story and no other thing. */
function readSignOff(text: string, headline: string | undefined): string | undefined {
  const holdsHeadline =
    headline !== undefined && ` ${wordsOf(text)} `.includes(` ${wordsOf(headline)} `);
  const signOffs = holdsHeadline ? [...OF_HEADLINE, ...SIGN_OFFS] : SIGN_OFFS;
  const site = signOffs.map((signOff) => signOff.exec(text)?.groups?.site).find(Boolean);
  if (site === undefined) return undefined;
  const [first = ''] = site.split(/\s/);
  return isCalendarWord(first.toLowerCase()) ? undefined : site;
}

/**
 * Reads a line in which a site names itself: the title of the page, the line over the headline, the
 * sign-off of one that passed the story on.
 *
 * @param isOverHeadline - whether the headline stands under it
 */
export function readSiteNames(
  text: string,
  headline: string | undefined,
  isOverHeadline: boolean,
): SiteNames | undefined {
  const title = headline === undefined ? undefined : readTitle(text, headline);
  if (title !== undefined) return title;
  const [over, publisher = '', section = ''] =
    (isOverHeadline && PUBLISHER_AND_SECTION.exec(text)) || [];
  if (over !== undefined && NAME_OVER.test(publisher) && wordsIn(section) <= SECTION_WORDS) {
    const reason = 'the publisher and its section';
    return { reason, names: { publisher, section }, isSure: true };
  }
  const letter = THANKS.exec(text)?.groups?.name;
  if (letter !== undefined) {
    return { reason: 'an invitation to subscribe', names: { publisher: letter } };
  }
  const via = readSignOff(text, headline);
  if (via === undefined) return undefined;
  return { reason: 'the sign-off of the site that passed the story on', names: { via } };
}

/** Whose the copyright is that a line at the foot of a page claims. */
function readOwner(text: string): string | undefined {
  const claim = CLAIM.exec(text);
  if (claim === null) return undefined;
  const from = claim.index + claim[0].length;
  const [after = ''] = text.slice(from, from + MOST_OWNER).split(AFTER_OWNER);
  const name = OWNER_NAME.exec(after.trim())?.[0].replace(COMPANY_FORM, '');
  if (name !== undefined) return name;
  // "The Harbour Gazette © 2025"; what else stands there may be a link: "Privacy © 2025".
  const before = text.slice(0, claim.index).trim();
  return isMastheadName(before) ? before : undefined;
}

function isPublisher(name: string): boolean {
  if (NO_PUBLISHER.test(name) || isPictureAgency(name) || isNewsAgency(name)) return false;
  return !HOLDING.test(name) || isMastheadName(name.replace(HOLDING, ''));
}

/** The publisher that claims a copyright in a line at the foot of a page. */
export function readCopyright(text: string): string | undefined {
  const owner = readOwner(text);
  return owner !== undefined && isPublisher(owner) ? owner : undefined;
}

/** The agency that does so in a notice of its own, and may have published the page itself. */
export function readAgencyCopyright(text: string): string | undefined {
  const owner = WHOLE_NOTICE.test(text) ? readOwner(text) : undefined;
  return owner !== undefined && isNewsAgency(owner) ? owner : undefined;
}
