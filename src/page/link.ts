/** Where a link leads: to a place of the page itself, if to any, to the site's other pages, or away. */
export type LinkTarget = 'here' | 'site' | 'elsewhere';

/** What sites put before a host for some of their readers. */
const FOR_SOME = /^(?:www\d?|m|mobile|amp)\./;
const ABSOLUTE = /^(?:https?:)?\/\//i;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/i;

const hostOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).hostname.replace(FOR_SOME, '') : undefined;

/**
 * Tells where the links of a page lead.
 *
 * @param address - the page's own, if known
 */
export function createLinkReader(address: string | undefined): (href: string) => LinkTarget {
  const own = address === undefined ? undefined : hostOf(address);
  return (href) => {
    const target = href.trim();
    if (ABSOLUTE.test(target)) {
      const host = hostOf(target.startsWith('//') ? `https:${target}` : target);
      return host !== undefined && host === own ? 'site' : 'elsewhere';
    }
    return target === '' || target.startsWith('#') || OTHER_SCHEME.test(target) ? 'here' : 'site';
  };
}
