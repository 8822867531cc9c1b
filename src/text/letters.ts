/**
 * What characters are, told by their case and by what they are not. Classes of Unicode properties
 * say the same and cost a reader of one short story more time than all the rest: each takes a
 * millisecond to compile.
 */

/** All but white space, punctuation, symbols and emoji, for use inside a class. */
export const WORD = String.raw`[^\s!-\/:-@\[-\u0060{-\u00A9\u00AB-\u00B4\u00B6-\u00B9\u00BB-\u00BF\u00D7\u00F7\u2000-\u206F\u20A0-\u20CF\u2100-\u2BFF\u3000-\u303F\uD800-\uDFFF\uFE10-\uFE6F\uFF00-\uFF0F\uFFF0-\uFFFF\u{1F000}-\u{1FAFF}]`;

const WORD_CHARACTER = new RegExp(`^${WORD}`, 'u');
const DIGIT = /^\d/;
const LOWER = /[a-z]/;

/** Whether a text begins with a letter, a digit or a mark that belongs to one. */
export function startsWithWord(text: string): boolean {
  return WORD_CHARACTER.test(text);
}

/** Whether a text begins with a letter or a mark. */
export function startsWithLetter(text: string): boolean {
  return WORD_CHARACTER.test(text) && !DIGIT.test(text);
}

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(code);
  return first !== first.toLowerCase();
}

/** Whether a text has a small letter. */
export function hasSmallLetter(text: string): boolean {
  return LOWER.test(text) || text !== text.toUpperCase();
}
