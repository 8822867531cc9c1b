import { linkIn } from '../text/link.js';
import { isSentence, wordsOf } from './page-line.js';
import { MAX_URL_LENGTH } from './story.js';

const WITH_SCHEME = String.raw`(?:https?:\/\/|www\.)[^\s<>"]{3,2000}`;
/** "skerry.example": only in small letters is it no end of a sentence that has lost its blank. */
const HOST = String.raw`[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,24}`;
const HOST_ALONE = new RegExp(`^${HOST}$`);
const ADDRESS = String.raw`(?:${WITH_SCHEME}|${HOST}\/[^\s<>"]{0,2000})`;
const ADDRESS_ALONE = new RegExp(`^[<([]?${ADDRESS}[>)\\]]?$`, 'i');
/** "Read on: https://skerry.example/ferries", "Read the full story online (https://skerry.example/1)" */
const LABELLED = new RegExp(
  String.raw`^(?<label>[\p{L}’']{1,20}(?:\s[\p{L}’']{1,20}){0,5})(?:\s?[:→›»]\s*[<(]?|\s[<(])${ADDRESS}[>)]?$`,
  'iu',
);
/** What leads to the story itself, and not to something that goes with it. */
const OF_STORY =
  /^(?:(?:read|continue|find|see|view)\b|(?:(?:full|original|the|this) )?(?:address|article|link|original|page|permalink|source|story|url|web)\b|via$)/i;
/** A headline that an address was shared with. */
const SHARED = /^(?<line>\S.{8,250}\S)\s+<?(?<address>https?:\/\/[^\s<>"]{3,2000})>?$/;

export const LINK_ADDRESS = 'the address of a link';

/** Whether a line is an address of the web, and nothing else. */
export const isAddress = (line: string): boolean => ADDRESS_ALONE.test(line);

/** Whether a line is an address or the name of a site. */
export const isAddressOrHost = (line: string): boolean => isAddress(line) || HOST_ALONE.test(line);

/** Whether a line is no more than an address and what it leads to. */
export const leadsSomewhere = (line: string): boolean => isAddress(line) || LABELLED.test(line);

/** The lines over a story with an address that was shared behind its headline on one of its own. */
export function partShared(units: readonly string[]): readonly string[] {
  const body = units.findIndex(isSentence);
  return units.flatMap((unit, i) => {
    const { line, address } = SHARED.exec(unit)?.groups ?? {};
    const isOver = i < body && line !== undefined && address !== undefined;
    return isOver && !leadsSomewhere(unit) ? [line, address] : [unit];
  });
}

/** The address of one story at a site, and not of the site. */
function storyAddress(line: string): string | undefined {
  const link = linkIn(line);
  if (link === undefined || link.length > MAX_URL_LENGTH || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  return pathname === '/' && search === '' ? undefined : link;
}

/** Letters of a site's name at least that its address begins with. */
const SHORTEST_NAME = 4;

/** Whether an address may be at the site of that name: "https://skerrytimes.example/ferries". */
export function isAtSite(line: string, name: string): boolean {
  const link = isAddress(line) ? linkIn(line) : undefined;
  if (link === undefined || !URL.canParse(link)) return false;
  const [host = ''] = new URL(link).hostname.replace(/^www\./, '').split('.');
  const letters = wordsOf(name).replaceAll(' ', '');
  const [short = '', long = ''] = [host, letters].sort((a, b) => a.length - b.length);
  return short.length >= SHORTEST_NAME && long.startsWith(short);
}

/**
 * The address of a story as it was copied: the one that stands by itself over its text or under it. Of
 * several under it, none is known to be the story's.
 */
export function findStoryAddress(units: readonly string[]): string | undefined {
  const [first, last] = [units.findIndex(isSentence), units.findLastIndex(isSentence)];
  const addressesIn = (lines: readonly string[]) => {
    const found = lines.filter((line) => {
      const label = LABELLED.exec(line)?.groups?.label;
      return isAddress(line) || (label !== undefined && OF_STORY.test(label));
    });
    return [...new Set(found.map(storyAddress))].filter((address) => address !== undefined);
  };
  const over = addressesIn(units.slice(0, Math.max(0, first)));
  const under = addressesIn(units.slice(last + 1));
  return over[0] ?? (under.length === 1 ? under[0] : undefined);
}
