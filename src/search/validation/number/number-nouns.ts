import { isAdverb } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { wordSet } from '../../../text/word-set.js';
import type { WordRange } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { SentenceAsked } from './rival-clauses.js';

/** Behind a number they stand for the noun that another number has: “eight *others*”. */
const STANDING_FOR = wordSet('others more');
const PLURAL = /[^s]s$/;
/** Words behind a number in which its noun is looked for: “four new jets”. */
const WORDS_TO_NOUN = 3;

/** Whether a number has the noun that is asked for, in it or behind it. */
export function hasFocus(
  { first, last }: WordRange,
  { sentence: { isJoined, form }, found }: SentenceAsked,
  focus: number | undefined,
): boolean {
  if (focus === undefined) return false;
  for (let at = first; at <= last + WORDS_TO_NOUN; at++) {
    if (at > last && (!isJoined(at) || isFunctional(form(at)))) return false;
    if (found[at]?.includes(focus)) return true;
  }
  return false;
}

/** Whether a number counts what a noun behind it says: “25 *women*”, and not “25 *left*”. */
export function hasNoun(
  { last }: WordRange,
  { sentence: { words, isJoined, form }, found }: SentenceAsked,
): boolean {
  const next = last + 1;
  return (
    next < words.length &&
    isJoined(next) &&
    !isFunctional(form(next)) &&
    !isPastTense(form(next)) &&
    !isAdverb(form(next)) &&
    !STANDING_FOR.has(form(next)) &&
    (found[next]?.length === 0 || PLURAL.test(form(next)))
  );
}
