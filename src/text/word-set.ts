/** The words of some lines of text, separated by spaces, as a set. */
export function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
