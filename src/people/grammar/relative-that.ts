import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { finiteVerb, opensPresent } from './verb-forms.js';

/** Whether a word ends a noun phrase, as far as its form tells: "a film", "her book". */
function isNoun(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return false;
  const { lower } = token;
  return !(isFunctionWord(lower) || isAdverb(lower) || isCalendarWord(lower));
}

/** Whether a verb stands between a position and the next "that", or the end, whatever commas do. */
function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let first = from; first < end && tokens[first]?.lower !== 'that'; first++) {
    if ((first === from || isMark(tokens[first], /^,$/)) && finiteVerb(tokens, first, end))
      return true;
  }
  return false;
}

/** "That assertions the mayor makes": hardly a verb. */
const NOUN = /(?:[ts]ion|ment|itie)s$/;

/** Whether what stands behind "that" is a verb, and no adjective before a noun: "that injured workers". */
function isVerb(tokens: readonly Token[], verb: number, end: number): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (isFinitePast(lower)) return true;
  if (AUXILIARIES.has(lower)) {
    let next = verb + 1;
    while (AUXILIARIES.has(lowerAt(tokens, next)) || isAdverb(lowerAt(tokens, next))) next++;
    // "said in court that was wrong": only a participle shows that it is the letter "that was sent".
    return isPast(lowerAt(tokens, next));
  }
  if (hasVerb(tokens, verb, end)) return false;
  if (opensPresent(tokens, verb)) return !NOUN.test(lower) && !isQuotation(tokens[verb + 1]);
  if (!isPastTense(lower)) return false;
  const object = tokens[verb + 1];
  if (object === undefined) return false;
  const isComplement =
    DETERMINERS.has(object.lower) ||
    PREPOSITIONS.has(object.lower) ||
    isAdverb(object.lower) ||
    object.isCapitalised ||
    /^(?:[\d£$€].*|me|him|her|them|us|it)$/.test(object.lower);
  // "in a report that shocked ministers."
  const after = tokens[verb + 2];
  return isComplement || verb + 2 >= end || isMark(after, /^(?:[.,;]|that)$/);
}

/**
 * Whether "that" tells of the noun before it, and opens no clause that is said: "argued in a book that sold
 * 90,000 copies".
 */
export function isRelativeThat(tokens: readonly Token[], position: number, end: number): boolean {
  let verb = position + 1;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  return (
    tokens[position]?.lower === 'that' && isNoun(tokens[position - 1]) && isVerb(tokens, verb, end)
  );
}
