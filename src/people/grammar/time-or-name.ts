import { isCalendarWord, WEEKDAYS } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isPlace, isPlaceOrName } from '../lexicon/places.js';
import { isHonorific, isRoleNoun } from '../lexicon/roles.js';

const isWeekday = (lower: string) => WEEKDAYS.some((day) => day === lower);

/** "Will", "May", "June", "Spring": what has a capital, and can be a name as well. */
const canBeName = ({ lower, isCapitalised }: Token) =>
  isCapitalised && (lower === 'will' || (isCalendarWord(lower) && !isWeekday(lower)));

/** What makes a time of a month behind it: "in May", "last May", "5 May", "early May". */
function opensTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lower } = token;
  return (
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    /^\d|^(?:last|next|early|late|mid|mid-|first|this|that)$/.test(lower) ||
    isCalendarWord(lower)
  );
}

/** Whether a word is somebody's given name and no place: "Theresa", "Mary". */
export const isGiven = (token: Token | undefined) =>
  token?.isCapitalised === true &&
  bearersOf(token.text) !== undefined &&
  !isPlace(token.lower) &&
  !isPlaceOrName(token.lower);

/** Words between somebody and a verb of saying, at most: "May had also said". */
const MAX_AUXILIARIES = 3;

/** Whether nothing but auxiliaries and adverbs stands between `position` and a verb of saying. */
function isSaid(tokens: readonly Token[], position: number): boolean {
  let verb = position;
  while (
    verb < position + MAX_AUXILIARIES &&
    (AUXILIARIES.has(lowerAt(tokens, verb)) || isAdverb(lowerAt(tokens, verb)))
  ) {
    verb++;
  }
  return isSpeechCue(lowerAt(tokens, verb));
}

/**
 * Whether a word for a time, or "Will", is somebody's name where it stands: behind a given name or a
 * title ("Theresa May", "Ms May"), before a family name ("June Brown"), or as who speaks or has something
 * ("May said", "May's aides"). A month has something, too ("May's rain"): whether somebody in the story is
 * called so is for who asks to know.
 */
export function isNameHere(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || !canBeName(token)) return false;
  const before = tokens[position - 1];
  const after = tokens[position + 1];
  // "May 5"
  if (/^\d/.test(after?.text ?? '')) return false;
  if (before?.isCapitalised && (isHonorific(before.lower) || isRoleNoun(before.lower))) return true;
  if (token.lower === 'will') {
    if (before?.isCapitalised || DETERMINERS.has(before?.lower ?? '')) return false;
  } else {
    if (isGiven(before)) return true;
    if (opensTime(before)) return false;
  }
  if (after?.isCapitalised && after.isWord && !isCalendarWord(after.lower)) {
    // "Will Roe resign?"
    return bearersOf(token.text) !== undefined && tokens.at(-1)?.text !== '?';
  }
  if (isSaid(tokens, position + 1) || isPossessive(after)) return true;
  return isSpeechCue(before?.lower ?? '') && after?.isWord !== true;
}
