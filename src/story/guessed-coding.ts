const SYMBOL = String.raw`(?![\p{L}\p{M}\p{P}\0-\x7F])[^\p{L}]`;
/** Marks that no word has inside, as French and the codings of DOS leave them there. */
const NO_APOSTROPHE = '[‚„†‡ˆ‰‹›•§¶]';
const OTHER = String.raw`(?![\0-\x7F])\p{L}`;
const VOWEL = '[aeiouyáéíóúýě]';

/**
 * Places that no word has: controls, a small letter before a capital, a sign within or before a word, a
 * letter before a figure; and letters where the languages that have them never put them, since a byte
 * may be a letter in either coding (“Dubèek” for “Dubček”, “naďve” for “naïve”).
 */
const ODD = new RegExp(
  [
    String.raw`[\x80-\x9F]`,
    String.raw`\p{Ll}(?![A-Z])\p{Lu}|(?![a-z])\p{Ll}[A-Z]`,
    String.raw`\p{L}(?:${SYMBOL}|${NO_APOSTROPHE})\p{L}`,
    String.raw`(?<![\p{L}\p{N}])${SYMBOL}\p{Ll}{3}|¿\p{Ll}|\p{L}[‚„](?!\p{L})`,
    String.raw`${OTHER}\d`,
    String.raw`(?<=\s)(?![\0-\x7FÀÉ])\p{Lu}(?=\s)`,
    `è(?=${VOWEL})|(?<=[aeiouáéí])ø(?=[aeiouáéí])|ą(?=${VOWEL})`,
    String.raw`(?<=[nbpvNBPV])ì(?=\p{Ll})|(?<=[aeo])ò|ñ(?=[bcdfghjklmnprstvwz])|(?<=i)æ(?!\p{L})`,
    '[ŕŔĺĹţŢďĎ]',
    String.raw`[^\0-\x7F](?=[^\0-\x7F]{3})|(?<=[^\0-\x7F]{3})[^\0-\x7F]`,
  ].join('|'),
  'gu',
);
/** What stands for no letter or sign of ASCII. */
const OTHERS = /[^\0-\x7F]/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many places a text has that no word has. */
const oddPlaces = (text: string): number => countOf(text, ODD);

/** Odd places; a text may have one by mistake. */
const FEWEST = 2;

/** Whether half of what is no ASCII in a text stands where it cannot: it was read in another coding. */
export function isOdd(text: string): boolean {
  const odd = oddPlaces(text);
  return odd >= FEWEST && 2 * odd >= countOf(text, OTHERS);
}

/**
 * The coding in which what is no ASCII makes the most of its words; of several, the first.
 *
 * @param decode - reads the text in a coding
 */
export function likeliestCoding(
  codings: readonly [string, ...string[]],
  decode: (coding: string) => string,
): string {
  let [best] = codings;
  let least = Infinity;
  for (const coding of codings) {
    const odd = oddPlaces(decode(coding));
    if (odd < least) [best, least] = [coding, odd];
  }
  return best;
}
