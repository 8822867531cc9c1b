import { isAdverb, isFunctionWord } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isThought } from '../lexicon/cues.js';
import type { Unit } from './units.js';

/** Whoever tells of themselves alone: "we" and "us" are also those who read it. */
const NARRATOR = /^(?:i|me|my|mine|myself)$/;
/** What narrators come upon, and do not say. */
const COMES_UPON =
  /^(?:find|found|finding|hear|heard|learn|learned|learnt|mean|meant|read|recall|recalled|remember|remembered|saw|see|seeing|show|showed|shown|realised|realized|understood)$/;

/** Words between a verb and a narrator of its sentence. */
const MAX_DISTANCE = 60;

/** Whether a word is somebody who tells of themselves, and not the number of "World War I". */
function isNarrator(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || !NARRATOR.test(token.lower)) return false;
  const before = tokens[position - 1];
  const isNumeral =
    token.lower === 'i' &&
    before?.isCapitalised === true &&
    !isFunctionWord(before.lower) &&
    !isAdverb(before.lower);
  return !isNumeral;
}

/** Whether somebody who tells of themselves stands near a position. */
function isNearNarrator(tokens: readonly Token[], position: number): boolean {
  const limit = Math.min(tokens.length, position + MAX_DISTANCE);
  for (let i = Math.max(0, position - MAX_DISTANCE); i < limit; i++) {
    if (isNarrator(tokens, i)) return true;
  }
  return false;
}

/**
 * Whether a verb tells, in a story in the first person and without a quotation, what somebody thought or
 * what the narrator came upon: "My brother thought I was mad", "I found the room was empty". Nobody says it.
 */
export function isNarrated(
  { tokens, quotations }: Unit,
  position: number,
  source: Range | undefined,
): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  for (const quotation of quotations.keys()) if (quotation > position) return false;
  const who = lowerAt(tokens, source?.first ?? -1);
  if (/^(?:i|we)$/.test(who)) {
    return COMES_UPON.test(lower) && tokens[position + 1]?.lower !== 'that';
  }
  return isThought(lower) && isPastTense(lower) && isNearNarrator(tokens, position);
}
