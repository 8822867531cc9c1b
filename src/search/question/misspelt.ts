import { bearersOf } from '../../people/lexicon/given-names.js';
import { spellOut } from '../../text/chat-spelling.js';
import { editDistance } from '../../text/edit-distance.js';
import { isKnownWord } from '../../text/known-words.js';
import { remembering } from '../../text/remembering.js';
import { STOP_WORDS } from '../../text/stop-words.js';

/** Letters; shorter words are too near to too many others. */
const FEWEST = 4;
/** A word in small letters: what has a capital may be a name. */
const SMALL_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])\\p{Ll}{${FEWEST},12}(?![\\p{L}\\p{N}'’-])`,
  'gu',
);
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
function mayBeName(text: string, word: string): boolean {
  for (const [capitalised] of text.matchAll(CAPITALISED_WORD)) {
    const lower = capitalised.toLowerCase();
    const isNear = lower.startsWith(word) || editDistance(word, lower, 1) <= 1;
    if (isNear && !FUNCTION_WORDS.includes(lower)) return true;
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

/**
 * A question with the function words in it spelt right: "wich" as "which". They are what says how it is to be
 * read. Words that English or the story has stay, and so do all that begin with another letter.
 *
 * @param text - the story's
 */
export function withFunctionWords(text: string, question: string): string {
  return question.replace(SMALL_WORD, (word) => {
    const [meant] = meantBy(word);
    return meant === undefined || isInside(text, word) || mayBeName(text, word) ? word : meant;
  });
}
