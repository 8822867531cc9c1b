import { readPeople } from '../../story/byline.js';
import { wordsOf } from '../../story/page-line.js';
import { bearersOf } from '../../text/english/given-names.js';
import { oneLine } from '../../text/one-line.js';
import { wordSet } from '../../text/word-set.js';
import { squeeze } from '../align.js';
import type { Document } from '../blocks/document.js';
import { isSameSite } from '../same-site.js';

/** "harbour.example" */
const DOMAIN = /^(?:www\.)?([\w-]+)(?:\.[\w-]+)+$/i;
/** What links to a front page are called besides its site's name. */
const GENERIC = /^(?:home|front|main)(?: ?page)?$/i;
const BEHIND_NAME = /\s+(?:logo|home ?page|home)$/i;
/** Parts of hosts that are nobody's name. */
const NO_LABEL = /^(?:www\d?|m|amp|com?|org|net|gov|edu|ac|info|.|[a-z]{2})$/;
const FRONT_PAGE = /^(?:https?:\/\/[^/]+)?\/?$/i;
const MOST_LINKS = 2_000;
const LONGEST = 60;

/** A name as it is compared: "The Harbour" and "Harbour" are one. */
const bare = (text: string) => squeeze(text.replace(/^the\s+/i, ''));

/** What links to a front page, sections and the parts of a site are called, and no site is. */
const NO_SITE = wordSet(
  'about all archive articles arts back breaking business contact content culture front headlines health help home in index international latest life lifestyle live local log login main menu more national news newsletter next opinion page politics popular previous print register science search section sections share sign site skip sport sports start stories subscribe tech technology the to today top topics travel uk up us video videos weather website welcome world your',
);

/** Whether a text is what sections and other parts of a site are called: "Local news". */
export const namesSection = (text: string): boolean =>
  wordsOf(text)
    .split(' ')
    .every((word) => NO_SITE.has(word));

/** Whether a name may be that of a site: neither somebody's, nor a section's. */
const mayBeSite = (name: string): boolean => {
  const isPerson = readPeople(name) !== undefined && bearersOf(name.split(' ')[0] ?? '');
  return !isPerson && !namesSection(name);
};

/** Names of a link to a front page, and where it leads. */
interface FrontPageLink {
  readonly href: string;
  readonly names: readonly string[];
}

/** What a site's own links to its front page call it, where that can be its name. */
export const siteNamesIn = (
  links: readonly FrontPageLink[],
  address: string | undefined,
): readonly string[] =>
  links.flatMap(({ href, names }) => {
    const isOwn =
      href === '/' || (address !== undefined && URL.canParse(href) && isSameSite(href, address));
    return href !== '' && isOwn ? names.filter(mayBeSite) : [];
  });

/** The links to a site's front page, and what they call it. */
export function readFrontPageLinks(document: Document): readonly FrontPageLink[] {
  const links: FrontPageLink[] = [];
  let count = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (++count > MOST_LINKS) break;
    const href = (link.getAttribute('href') ?? '').trim();
    if (!FRONT_PAGE.test(href)) continue;
    const alt = link.querySelector('img[alt]')?.getAttribute('alt');
    const texts = [
      link.textContent,
      link.getAttribute('aria-label'),
      link.getAttribute('title'),
      alt,
    ];
    const names = texts
      .map((text) => oneLine(text ?? '').replace(BEHIND_NAME, ''))
      .filter((name) => name !== '' && name.length <= LONGEST && !GENERIC.test(name));
    links.push({ href, names });
  }
  return links;
}

/**
 * Tells whether a text is a name of the site that a page is of.
 *
 * @param names - what the site is called on the page
 * @param addresses - the page's
 */
export function createIsName(
  names: readonly string[],
  addresses: readonly (string | undefined)[],
): (text: string) => boolean {
  const hosts = addresses.flatMap((address) =>
    address !== undefined && URL.canParse(address) ? [new URL(address).hostname] : [],
  );
  const labels = hosts.flatMap((host) => host.split('.')).filter((label) => !NO_LABEL.test(label));
  const known = new Set([...names, ...labels].map(bare));
  known.delete('');
  return (text) => known.has(bare(text)) || known.has(bare(DOMAIN.exec(text.trim())?.[1] ?? ''));
}
