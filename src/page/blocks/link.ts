/** Where a link leads: to a place of the page itself, if to any, to the site's other pages, or away. */
export type LinkTarget = 'here' | 'site' | 'elsewhere';

/** What sites put before a host for some of their readers. */
const FOR_SOME = /^(?:www\d?|m|mobile|amp)\./;
const ABSOLUTE = /^(?:https?:)?\/\//i;
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/i;

const UNKNOWN = 'https://page.invalid/';

const hostOf = ({ hostname }: URL) => hostname.replace(FOR_SOME, '');
const pageOf = (url: URL) => hostOf(url) + url.pathname + url.search;

/**
 * Tells where the links of a page lead.
 *
 * @param address - the page's own, if known
 */
export function createLinkReader(address: string | undefined): (href: string) => LinkTarget {
  const isKnown = address !== undefined && URL.canParse(address);
  const own = new URL(isKnown ? address : UNKNOWN);
  return (href) => {
    const target = href.trim();
    const isScheme = !ABSOLUTE.test(target) && OTHER_SCHEME.test(target);
    if (isScheme || target === '' || target.startsWith('#')) return 'here';
    if (!URL.canParse(target, own.href)) return 'elsewhere';
    const url = new URL(target, own);
    if (hostOf(url) !== hostOf(own)) return 'elsewhere';
    // A page that was saved has its own address before each of its places.
    return isKnown && pageOf(url) === pageOf(own) ? 'here' : 'site';
  };
}
