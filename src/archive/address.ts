/** What is put behind addresses to see where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)$/;

/** An address without what leads to the same: a fragment, marks of where a reader came from. */
export function plainAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}

/**
 * A page's address as it is compared: without what leads to the same page (`http`, `www.`, a
 * fragment, a slash at the end, marks of where a reader came from).
 */
export function comparableAddress(url: string): string {
  const address = new URL(plainAddress(url));
  address.searchParams.sort();
  const host = address.host.replace(/^www\./, '');
  return `${host}${address.pathname.replace(/\/+$/, '')}${address.search}`;
}
