import { bearersOf } from '../../people/lexicon/given-names.js';
import { editDistance } from '../../text/edit-distance.js';
import { spellOut } from '../../text/english/chat-spelling.js';
import { isKnownWord, rateInAnySpelling } from '../../text/english/known-words.js';
import { stemOf } from '../../text/english/stem.js';
import { STOP_WORDS } from '../../text/english/stop-words.js';
import { remembering } from '../../text/remembering.js';

/** Letters; shorter words are too near to too many others. */
const FEWEST = 4;
/** Words that say what is asked, and in what, as a chat has them. */
const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['howmany', 'how many'],
  ['howmuch', 'how much'],
  ['hr', 'hour'],
  ['hrs', 'hours'],
  ['hw', 'how'],
  ['hwo', 'who'],
  ['wat', 'what'],
  ['wats', 'what is'],
  ['wen', 'when'],
  ['whn', 'when'],
  ['whr', 'where'],
  ['wht', 'what'],
  ['wot', 'what'],
  ['wy', 'why'],
  ['yr', 'year'],
  ['yrs', 'years'],
]);
/** A word in small letters: what has a capital may be a name. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{2,12}(?![\p{L}\p{N}'’-])/gu;
const WORD = new RegExp(`(?<!\\p{L})\\p{L}{${FEWEST},}`, 'gu');
const CAPITALISED_WORD = /(?<!\p{L})\p{Lu}\p{L}+/gu;

/** Whether a word is one of those that a chat has without their apostrophe: “wasnt”. */
const isSpeltOut = (word: string) => spellOut(word) !== word;

/** Of two that are as near, what asks: "wich" is "which", and not "with". */
const FUNCTION_WORDS = [
  ...'what which whose when where'.split(' '),
  // “wasn” is only what a contraction leaves.
  ...[...STOP_WORDS].filter((word) => word.length >= FEWEST && !isSpeltOut(`${word}t`)),
];

const isInside = (text: string, word: string) =>
  new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text);

/** Whether a word may be a name that the story has, however that is spelt: "thom" of "Tom", or of "Thomas". */
function mayBeName(text: string, word: string, meant: string): boolean {
  for (const [capitalised] of text.matchAll(CAPITALISED_WORD)) {
    const lower = capitalised.toLowerCase();
    const isNear = lower.startsWith(word) || editDistance(word, lower, 1) <= 1;
    if (isNear && lower !== meant && !FUNCTION_WORDS.includes(lower)) return true;
  }
  return false;
}

/** Words that are remembered, misspelt or not. */
const REMEMBERED = 4000;

/** The function words that a word may be meant for: none, or the nearest. */
const meantBy = remembering((word: string): readonly string[] => {
  // "did theo resign": a chat has names in small letters.
  if (isKnownWord(word) || isSpeltOut(word) || bearersOf(word) !== undefined) return [];
  const nearest = FUNCTION_WORDS.find(
    (other) => other.charAt(0) === word.charAt(0) && editDistance(word, other, 1) === 1,
  );
  return nearest === undefined ? [] : [nearest];
}, REMEMBERED);

/** The words of English that one with two of its letters swapped, or with one doubled or not, may be meant for. */
const respelt = remembering((word: string): readonly string[] => {
  if (isKnownWord(word) || isSpeltOut(word)) return [];
  const variants = new Set<string>();
  for (let i = 1; i < word.length; i++) {
    const [start, last, letter] = [word.slice(0, i - 1), word.charAt(i - 1), word.charAt(i)];
    const rest = word.slice(i + 1);
    // No first letter is put right.
    if (i > 1) variants.add(start + letter + last + rest);
    if (letter === last) variants.add(start + letter + rest);
    variants.add(start + last + letter + letter + rest);
  }
  variants.delete(word);
  return [...variants].filter(isKnownWord);
}, REMEMBERED);

/** Letters; a shorter word that the story lacks may as well be a name, as “starr” is and no “star”. */
const FEWEST_ALONE = 6;
/** Twice the binary logarithm of a count in 51 million words: a rarer one is no likelier than a name. */
const COMMON = 20;
/** Like {@link COMMON}, for verbs so common that “gettin” can be nothing else. */
const VERY_COMMON = 32;
/** What English has words with at their end, and not only their stems; “worlde” is a stem with an e. */
const WHOLE = /(?:[^eiv]|[aeiouy][^aeiou]?e|[cglsv]e)$/;

/** The common word of English that a word is meant for, whatever the story has: none, or the one. */
const meantAnyway = remembering((word: string): readonly string[] => {
  if (isKnownWord(word) || bearersOf(word) !== undefined) return [];
  if (word.endsWith('in') && rateInAnySpelling(`${word}g`) >= VERY_COMMON) return [`${word}g`];
  if (word.length < FEWEST_ALONE) return [];
  const [meant = '', another] = respelt(word);
  const isSwapped = meant.length === word.length && WHOLE.test(meant.replace(/ly$/, ''));
  return isSwapped && another === undefined && rateInAnySpelling(meant) >= COMMON ? [meant] : [];
}, REMEMBERED);

/** Letters that all forms of a word of English begin with. */
const KEPT = 3;

/**
 * The story's word that a word is meant for which English and the story lack, if it has the same letters and is
 * the only one: what differs by another letter may be a word that is rare, as “bream” is and no “bread”. Another
 * form of it may stand there.
 */
function inStory(text: string, word: string): string | undefined {
  const known = respelt(word);
  if (known.length === 0) return undefined;
  // To look for the beginning of a word is quicker than to read the text.
  const lower = text.toLowerCase();
  const variants = known.filter((variant) => lower.includes(variant.slice(0, KEPT)));
  if (variants.length === 0) return undefined;
  const [whole, another] = variants.filter((variant) => isInside(text, variant));
  if (whole !== undefined) return another === undefined ? whole : undefined;
  const there = new Set<string>();
  for (const [other] of text.matchAll(WORD)) {
    const lower = other.toLowerCase();
    if (lower.charAt(0) === word.charAt(0)) there.add(stemOf(lower));
  }
  // What is known as a word may be no more than the stem of one, as “believ” is.
  const meant = variants.filter(
    (variant) => stemOf(variant) !== variant && there.has(stemOf(variant)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** A word that somebody typed, and the one that it is taken for. */
export interface Spelling {
  readonly word: string;
  readonly as: string;
}

/** The word that a word of a question is put right to, if it is. */
function rightFor(text: string, word: string): string | undefined {
  const short = SHORT_WORDS.get(word);
  if (short !== undefined) return isInside(text, word) ? undefined : short;
  if (word.length < FEWEST) return undefined;
  const meant = meantBy(word)[0] ?? meantAnyway(word)[0] ?? inStory(text, word);
  return meant === undefined || isInside(text, word) || mayBeName(text, word, meant)
    ? undefined
    : meant;
}

/** The words that words of a question are put right to, as “jugde” is to “judge”. */
export function misspellings(text: string, question: string): Spelling[] {
  return [...new Set(question.match(SMALL_WORD))].flatMap((word) => {
    const as = rightFor(text, word);
    const saysWhatIsAsked = SHORT_WORDS.has(word) || FUNCTION_WORDS.includes(as ?? '');
    return as === undefined || saysWhatIsAsked ? [] : [{ word, as }];
  });
}

/**
 * A question with its words spelt right as far as that is sure: function words, “wich” as “which”, for they are
 * what says how it is to be read, the story's own, and common ones. Words that English or the story has stay, and so do all
 * that begin with another letter.
 *
 * @param text - the story's
 */
export function withSpelling(text: string, question: string): string {
  return question.replace(SMALL_WORD, (word) => rightFor(text, word) ?? word);
}
