import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isCueVerb } from '../lexicon/cues.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { isNameHere } from './time-or-name.js';
import { isVerbBehindName } from './verb-forms.js';

/** Words; a longer source is a clause. */
export const MAX_WORDS = 14;

/** Verbs that end a noun phrase, whatever else they are. */
export const HAS_VERB_FORM = /^(?:said|says|say|told|was|were|has|had|is|are)$/;

/** Whether a word can stand inside a noun phrase before its head. */
export function isInNounPhrase(token: Token | undefined): token is Token {
  if (token === undefined || !token.isWord) return token?.text === '-' || token?.text === '&';
  const { lower } = token;
  // "US" and "IT" are no pronouns.
  if (token.isAllCapitals) return true;
  return !(
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PRONOUNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    DETERMINERS.has(lower) ||
    HAS_VERB_FORM.test(lower) ||
    (isCueVerb(lower) && !token.isCapitalised) ||
    (!token.isCapitalised && (isAdverb(lower) || isFinitePast(lower))) ||
    isCalendarWord(lower)
  );
}

/** Whether what stands at a position can be inside a noun phrase: a name in it may be a month's. */
export const isInside = (tokens: readonly Token[], position: number) =>
  isInNounPhrase(tokens[position]) || isNameHere(tokens, position);

/** Adverbs by which one of several is told, and which belong to their noun. */
const OF_NOUN = /^(?:first|second|third|last|next|own|such|same|only|most|more|less|very)$/;

/** Words of an office before its noun: "Prime Minister". */
const OF_OFFICE = /^(?:prime|first|vice|deputy|foreign|home|attorney)$/;

/** Whether somebody's name or office begins at a position. */
function opensPerson(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (!token?.isCapitalised) return false;
  const noun = OF_OFFICE.test(token.lower) ? tokens[position + 1] : token;
  return isRoleNoun(noun?.lower ?? '') || bearersOf(token.text) !== undefined;
}

/**
 * "Then Ada Roe": an adverb that has its capital from the head of the sentence. Before anything else it may
 * be part of a name: "Just Eat".
 */
function opensSentence(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  return (
    position === 0 &&
    opensPerson(tokens, 1) &&
    isFunctionWord(lower) &&
    isAdverb(lower) &&
    !OF_NOUN.test(lower)
  );
}

const OPENS = /^(?:an?|the|his|her|its|their|our|my)$/;

/** "A newly appointed" bookkeeper: whether an adverb right behind a determiner goes with the word behind it. */
const isModifying = (tokens: readonly Token[], position: number) =>
  isAdverb(lowerAt(tokens, position)) &&
  tokens[position + 1]?.isCapitalised === false &&
  OPENS.test(lowerAt(tokens, position - 1));

/** "The accused's" mother: whether a possessor stands before its mark, which any word is behind a determiner. */
const isPossessor = (tokens: readonly Token[], position: number) =>
  isInside(tokens, position) || OPENS.test(lowerAt(tokens, position - 1));

/** Where a noun phrase begins that ends before `next`; a determiner and a possessor belong to it. */
export function nounPhraseStart(tokens: readonly Token[], next: number, limit: number): number {
  let first = next;
  while (first > 0 && next - first < limit) {
    const token = tokens[first - 1];
    if (isVerbBehindName(tokens, first - 1) || opensSentence(tokens, first - 1)) break;
    if (isInside(tokens, first - 1)) first--;
    else if (first < next && isModifying(tokens, first - 1)) first--;
    else if (isPossessive(token) && isPossessor(tokens, first - 2)) first -= 2;
    else break;
  }
  return first;
}

/** "The 31-year-old". */
export const AGE = /^\d{1,3}-year-old$/;

/** Whether a day, a month or a season stands at a position, and nobody who is called so. */
export const isTime = (tokens: readonly Token[], position: number) =>
  isCalendarWord(lowerAt(tokens, position)) && !isNameHere(tokens, position);

/** Where "but one" begins that ends before `next`, as in "her predecessor but one"; else `next`. */
export const beforeRank = (tokens: readonly Token[], next: number) =>
  tokens[next - 1]?.lower === 'one' && tokens[next - 2]?.lower === 'but' ? next - 2 : next;
