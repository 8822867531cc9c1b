import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isMark, isQuotation, type Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { descriptionsAfter, opensVerb } from '../grammar/descriptions.js';
import { hasClause, opensClause, opensPresent } from '../grammar/verb-forms.js';
import { contentStart } from './content-start.js';
import { clauseOf } from './contents.js';
import type { Cue } from './cues.js';
import type { Unit } from './units.js';

/** Tokens; what is shorter opens a sentence, and is no half of it: "And so, she said, it began". */
const MIN_HALF = 3;
/** Tokens; a first half with more is a sentence of its own. */
const MAX_HALF = 60;

/** "Even if", "Had it rained": these open such a clause, too. */
const ALSO_SUBORDINATE = /^(?:even|had|were|should)$/;

/** Whether a stretch, from the head of a sentence, is no clause, or one that leads to another. */
function isOpen(tokens: readonly Token[], from: number, next: number): boolean {
  const opener = lowerAt(tokens, from);
  // "With rents at a peak, officials said, few moved": it has a subject of its own.
  if (opener === 'with') return false;
  const isSubordinate = SUBORDINATORS.has(opener) || ALSO_SUBORDINATE.test(opener);
  if (!isSubordinate) return !hasClause(tokens, from, next);
  return !tokens.slice(from, next).some((token) => isMark(token, /^,$/));
}

/** Whether the second half can be a clause where the first is none. */
function goesOn(tokens: readonly Token[], from: number, position: number, end: number): boolean {
  const opener = tokens[position];
  if (opener === undefined || /^(?:being|having)$/.test(opener.lower)) return false;
  if (opensPresent(tokens, position) || opensClause(tokens, position, end)) return true;
  // "On a windy day, he said, the bridge sways": the verb is somewhere.
  const isSubject = DETERMINERS.has(opener.lower) || opener.isCapitalised;
  return isSubject && PREPOSITIONS.has(lowerAt(tokens, from));
}

/** Where the words behind a cue end that say who speaks, and to whom, if a comma follows. */
function closingComma({ tokens }: Unit, cue: Cue, right: number, end: number): number {
  if (cue.isInverted) return descriptionsAfter(tokens, right, end).comma;
  return isMark(tokens[right], /^,$/) ? right : contentStart(tokens, cue, right, end) - 1;
}

/**
 * What is said where a cue with commas around it parts one clause in two: "The bridge, officials said,
 * will open in May." It is one stretch of the text, and has the cue in it; a half alone says nothing, or
 * something else.
 *
 * @param from - where the first half begins
 * @param left - where the words begin that say who speaks
 * @param right - where they end
 * @param end - where the second half ends
 * @returns nothing where the first half is a clause of its own, or a quotation stands beside the cue
 */
export function halvesAround(
  unit: Unit,
  cue: Cue,
  from: number,
  left: number,
  right: number,
  end: number,
): Range | undefined {
  const { tokens } = unit;
  if (cue.source === undefined || !(cue.isSpeech || cue.isPreposition)) return undefined;
  const next = left - 1;
  const length = next - from;
  if (!isMark(tokens[next], /^,$/) || length < 1 || length > MAX_HALF) return undefined;
  if (isQuotation(tokens[next - 1])) return undefined;
  const comma = closingComma(unit, cue, right, end);
  const opener = tokens[comma + 1];
  if (!isMark(tokens[comma], /^,$/) || isQuotation(opener) || end - comma < MIN_HALF) {
    return undefined;
  }
  // "The pool, they said, and the park": whose words these are is open.
  if (CONJUNCTIONS.has(opener?.lower ?? '')) return undefined;
  const first = lowerAt(tokens, from);
  const isWord = CONJUNCTIONS.has(first) || isAdverb(first) || PREPOSITIONS.has(first);
  const isShort = isWord && length < MIN_HALF;
  const isSplit =
    opensVerb(tokens, comma + 1) ||
    (isOpen(tokens, from, next) && goesOn(tokens, from, comma + 1, end));
  return isSplit && !isShort
    ? { first: from, next: clauseOf(unit, cue, comma + 1, end).next }
    : undefined;
}
