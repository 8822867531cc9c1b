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
