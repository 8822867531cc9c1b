/** At most so many words right behind a place among them. */
export const wordsBehind = <T>(words: readonly T[], at: number, most: number): T[] =>
  words.slice(at + 1, at + 1 + most);

/** At most so many words right before a place among them. */
export const wordsBefore = <T>(words: readonly T[], at: number, most: number): T[] =>
  words.slice(Math.max(0, at - most), at);

/** The places of those words that something is so of. */
export const placesOf = <T>(
  words: readonly T[],
  isSo: (word: T, at: number) => boolean,
): number[] => words.flatMap((word, at) => (isSo(word, at) ? [at] : []));
