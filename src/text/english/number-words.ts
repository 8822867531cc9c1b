/** One to nineteen, in order. */
export const UP_TO_NINETEEN = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

/** Twenty to ninety, in order. */
export const TENS = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** What each number word comes to, up to ninety. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UP_TO_NINETEEN.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** First to tenth, in order. */
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const IN_DIGITS = /^(\d+)(?:st|nd|rd|th)$/;

/** Which one of several an ordinal in lower case says: of “third” and of “3rd” 3. */
export function ordinalOf(lower: string): number | undefined {
  const [, digits] = IN_DIGITS.exec(lower) ?? [];
  const spelt = ORDINALS.indexOf(lower) + 1;
  return digits === undefined ? spelt || undefined : Number(digits);
}
