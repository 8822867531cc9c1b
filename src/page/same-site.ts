/** The host of an address, without what leads to the same pages. */
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/**
 * Whether two addresses are of one site: of one host, or the one of a part of the other. Without a
 * list of those who let names to others, "one.co.uk" and "another.co.uk" can only be two.
 */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
