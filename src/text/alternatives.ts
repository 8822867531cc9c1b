/** Any of these, where an expression has more around them. */
export const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** A line that is one of these, and nothing else. */
export const wholeLine = (alternatives: readonly string[], flags = 'i'): RegExp =>
  new RegExp(`^${anyOf(alternatives)}$`, flags);

/** Like {@link wholeLine}, but with the ends of the line written to each alternative. */
export const eitherLine = (lines: readonly string[], flags = 'i'): RegExp =>
  new RegExp(lines.map((line) => `^${line}$`).join('|'), flags);

/** A line that begins with one of these. */
export const opening = (alternatives: readonly string[], flags = 'i'): RegExp =>
  new RegExp(`^${anyOf(alternatives)}`, flags);
