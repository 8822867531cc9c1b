import { SIGN_OFFS } from './furniture.js';
import type { Origin } from './story.js';

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
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:by\s+)?(\p{Lu}[^.,|©]{1,60}?)(?:\s+(?:19|20)\d\d)?(?:\s*[.,|]|\s+all rights|\s*$)/iu;

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
  if (over !== undefined) {
    const reason = 'the publisher and its section';
    return { reason, names: { publisher, section }, isSure: true };
  }
  const via = SIGN_OFFS.map((signOff) => signOff.exec(text)?.groups?.site).find(Boolean);
  if (via === undefined) return undefined;
  return { reason: 'the sign-off of the site that passed the story on', names: { via } };
}

/** Whose the copyright is that a line claims. */
export function readCopyright(text: string): string | undefined {
  const name = COPYRIGHT.exec(text)?.[1]?.trim();
  return name === undefined || /^(?:all rights|copyright|\d)/i.test(name) ? undefined : name;
}
