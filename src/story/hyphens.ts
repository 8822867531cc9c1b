import { wordSet } from '../text/word-set.js';

/** How two lines are joined: the first as it goes on in the second. */
export type Joint = (line: string, next: string) => string;

/** Whether a word is known to be one. */
export type IsKnown = (word: string) => boolean;

/** A word that is broken itself, or has a hyphen of its own: "twenty-" and "five". */
const HYPHEN = /\p{L}[-\u2010\u00AD]$/u;
const SOFT = '\u00AD';
const SMALL = /^\p{Ll}/u;
/** What has a hyphen of its own before a word: “re-cover” is not “recover”. */
const PREFIXES = wordSet('re co un pre non anti self ex semi mid');
const LETTERS = /^\p{L}+/u;
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
const lastWordOf = (line: string) =>
  line
    .slice(line.lastIndexOf(' ') + 1)
    .match(WORD)
    ?.at(-1) ?? '';

/**
 * Says how the lines of a text are joined. A hyphen goes where it is a soft one; where the text has the
 * word without it and not with it; or where English has it so, and has no such two words: “home-made”
 * may have its own. Behind a prefix, what the text has elsewhere may be another word.
 *
 * @param isKnown - whether English has a word
 */
export function createJoint(text: string, isKnown: IsKnown): Joint {
  let words: ReadonlySet<string> | undefined;
  const has = (word: string) => {
    words ??= new Set(text.toLowerCase().match(WORD));
    return words.has(word.toLowerCase());
  };
  const isWhole = (first: string, rest: string) => isKnown(first) && isKnown(rest);

  const isBroken = (first: string, rest: string) => {
    const joined = first + rest;
    if (has(`${first}-${rest}`)) return false;
    if (has(joined) && !PREFIXES.has(first.toLowerCase())) return true;
    return isKnown(joined) && !isWhole(first, rest);
  };

  return (line, next) => {
    if (!HYPHEN.test(line.slice(-2)) || !SMALL.test(next)) return `${line} `;
    const bare = line.slice(0, -1);
    const [rest = ''] = LETTERS.exec(next) ?? [];
    return line.endsWith(SOFT) || isBroken(lastWordOf(bare), rest) ? bare : line;
  };
}
