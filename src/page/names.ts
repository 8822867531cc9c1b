import { oneLine } from '../text/one-line.js';
import { squeeze } from './align.js';
import type { Document } from './document.js';

/** "harbour.example" */
const DOMAIN = /^(?:www\.)?([\w-]+)(?:\.[\w-]+)+$/i;
/** What links to a front page are called besides its site's name. */
const GENERIC = /^(?:home|front|main)(?: ?page)?$/i;
const BEHIND_NAME = /\s+(?:logo|home ?page|home)$/i;
/** Parts of hosts that are nobody's name. */
const NO_LABEL = /^(?:www\d?|m|amp|com?|org|net|gov|edu|ac|info|.|[a-z]{2})$/;
const MOST_LINKS = 2_000;
const LONGEST = 60;

/** A name as it is compared: "The Harbour" and "Harbour" are one. */
const bare = (text: string) => squeeze(text.replace(/^the\s+/i, ''));

/** What the links to a site's front page call it. */
export function readFrontPageNames(document: Document): readonly string[] {
  const names: string[] = [];
  let count = 0;
  for (const link of document.querySelectorAll('a[href]')) {
    if (++count > MOST_LINKS) break;
    if (!/^(?:https?:\/\/[^/]+)?\/?$/i.test(link.getAttribute('href') ?? '')) continue;
    const alt = link.querySelector('img[alt]')?.getAttribute('alt');
    for (const text of [
      link.textContent,
      link.getAttribute('aria-label'),
      link.getAttribute('title'),
      alt,
    ]) {
      const name = oneLine(text ?? '').replace(BEHIND_NAME, '');
      if (name !== '' && name.length <= LONGEST && !GENERIC.test(name)) names.push(name);
    }
  }
  return names;
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
