const SOME_OTHER = String.raw`[^\0-\x7F]`;
/** Signs that stand within no word, and before none; those left out are typed so, as in “it´s” and “iPad®s”. */
const SIGN = String.raw`(?![©®™°´])\p{S}`;
const NUMBER = String.raw`\p{No}`;
/** Marks that no word has inside, as French and the codings of DOS leave them there. */
const NO_APOSTROPHE = '[‚„†‡ˆ‰‹›§¶]';
/** Letters, but those that stand for “number” and “first”. */
const OTHER = String.raw`(?![ªº])\p{L}`;
/** What does not stand in rows, as spaces, dashes, bullets and pounds do. */
const ALONE = String.raw`(?:(?![\p{Z}\p{Pd}\p{Po}\p{Sc}])${SOME_OTHER}|[†‡])`;

/**
 * Places that hardly any word has: controls, a capital within a word (Irish has “na hÉireann”), a sign
 * within or before a word, a letter before a figure or in the place of a quotation mark; and letters where
 * the languages that have them do not put them, since a byte may be a letter in either coding (“Dubèek”
 * for “Dubček”, “naďve” for “naïve”). Each is looked for only where there is no ASCII.
 */
const ODD = new RegExp(
  [
    String.raw`[\x80-\x9F]`,
    String.raw`(?<=\p{L}\p{Ll})\p{Lu}|(?!µ)\p{Ll}(?=[A-Z])`,
    String.raw`(?<=\p{L})(?:${SIGN}|${NUMBER}|${NO_APOSTROPHE})(?=\p{L})`,
    String.raw`(?<![\p{L}\p{N}])${SIGN}(?=\p{Ll}{3})|(?<=\p{L})[‚„](?!\p{L})`,
    String.raw`${OTHER}(?=\d)|(?<!\p{L})\p{Lu}(?=\p{Lu}\p{Ll})|(?<=[,.!?])${OTHER}(?!\p{L})`,
    'è(?=[aeouyáéíóúýě])|(?<=[aeiouáéí])ø(?=[aeiouáéí])|ą(?=[aeiouyáéíóúýě])',
    '(?<=[nbpvNBPV])ì(?=[bcdfghjklmnprstvwz])|(?<=[ao])ò',
    String.raw`ñ(?=[bcdfghjklmnprstvwz])|(?<=i)æ(?!\p{L})|[ŕŔĺĹţŢďĎ]`,
    `${ALONE}(?=${ALONE}{3})|(?<=${ALONE}{3})${ALONE}`,
  ].join('|'),
  'uy',
);
/** What stands for no letter or sign of ASCII. */
const OTHERS = /[^\0-\x7F]/g;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many places a text has that hardly any word has. */
function oddPlaces(text: string): number {
  let count = 0;
  for (const { index } of text.matchAll(OTHERS)) {
    ODD.lastIndex = index;
    if (ODD.test(text)) count++;
  }
  return count;
}

/** Odd places; a text may have one by mistake. */
const FEWEST = 2;
/** What the apostrophe of old Macs becomes, where only one can stand: “donÕt”, “the cityÕs”. */
const APOSTROPHE = /(?<=\p{Ll})Õ(?=(?:[dmst]|ll|re|ve)(?!\p{L}))/u;

const isMostlyOdd = (text: string, fewest: number): boolean => {
  const odd = oddPlaces(text);
  return odd >= fewest && 2 * odd >= countOf(text, OTHERS);
};

/** Whether half of what is no ASCII in a text stands where it cannot: it was read in another coding. */
export const isOdd = (text: string): boolean => isMostlyOdd(text, FEWEST);

/** The same of a text of which more is known: one such apostrophe is no mistake, if there is little else. */
const mayBeOdd = (text: string): boolean => isMostlyOdd(text, APOSTROPHE.test(text) ? 1 : FEWEST);

/**
 * The first of some codings, unless a text is odd in it; then the one in which what is no ASCII makes the
 * most of its words.
 *
 * @param decode - reads the text in a coding
 */
export function likeliestCoding(
  [first, ...others]: readonly [string, ...string[]],
  decode: (coding: string) => string,
): string {
  const text = decode(first);
  if (!mayBeOdd(text)) return first;
  let best = first;
  let least = oddPlaces(text);
  for (const coding of others) {
    const odd = oddPlaces(decode(coding));
    if (odd < least) [best, least] = [coding, odd];
  }
  return best;
}
