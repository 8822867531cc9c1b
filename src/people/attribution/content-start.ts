import { isCalendarWord } from '../../text/english/calendar-words.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import type { Range } from '../../text/ranges.js';
import { isMark, isQuotation, isSubjectThat } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isRelativeThat } from '../grammar/relative-that.js';
import { hasClause, mayHaveClause, opensClause } from '../grammar/verb-forms.js';
import {
  afterCircumstances,
  distanceEnd,
  isDaySubject,
  MAX_CIRCUMSTANCE,
  opensDistance,
  timeEnd,
} from './circumstances.js';
import { isPlain } from './cue-subjects.js';
import type { Cue } from './cues.js';

/** What goes with a verb of saying, and says what it is about: "warned of floods", "asked for a lawyer". */
export const ABOUT = /^(?:of|about|for|against)$/;
/** Verbs that take the person spoken to as their object. */
const ADDRESSES =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|inform|remind|warn|assure|advise|urge)/;
/** Verbs with what somebody is to do, or to be, behind them. */
const PROMISES = /^(?:claim|pledg|promis|vow)/;

/** Whether an infinitive stands at a position that tells what is asked for or promised: "vowed" to stay. */
export function opensInfinitive(tokens: readonly Token[], cue: Cue, position: number): boolean {
  // "urged them not to go"
  const to = tokens[position]?.lower === 'not' ? position + 1 : position;
  const verb = tokens[to + 1];
  return (
    (ADDRESSES.test(cue.verb) || PROMISES.test(cue.verb)) &&
    tokens[to]?.lower === 'to' &&
    verb?.isWord === true &&
    !verb.isCapitalised &&
    !DETERMINERS.has(verb.lower)
  );
}

/**
 * Whether what is said begins at a position: after the person spoken to, or after a time that
 * stands there.
 */
function opensSaid(tokens: readonly Token[], cue: Cue, position: number): boolean {
  const at = timeEnd(tokens, position) ?? position;
  return (
    tokens[at]?.lower === 'that' ||
    isQuotation(tokens[at]) ||
    opensInfinitive(tokens, cue, at) ||
    (isMark(tokens[at], /^[,:]$/) && isQuotation(tokens[at + 1]))
  );
}

/** Where the first of those ends who are spoken to. */
function hearerEnd(
  tokens: readonly Token[],
  cue: Cue,
  position: number,
  end: number,
): number | undefined {
  const { lower } = tokens[position] ?? { lower: '' };
  if (/^(?:me|us|him|them|you)$/.test(lower)) return position + 1;
  const next = nounPhraseAfter(tokens, position)?.next;
  if (lower !== 'her') return next;
  // "told her brother that", and not "told her workers had left"
  const isOwner =
    next !== undefined && opensSaid(tokens, cue, afterHearers(tokens, cue, next, end));
  return isOwner ? next : position + 1;
}

/** Where those spoken to end, of whom the first end at a position: "told the crew" and the guests that. */
function afterHearers(tokens: readonly Token[], cue: Cue, position: number, end: number): number {
  if (!/^(?:and|or)$/.test(lowerAt(tokens, position))) return position;
  const other = nounPhraseAfter(tokens, position + 1);
  return other !== undefined && other.next < end && opensSaid(tokens, cue, other.next)
    ? other.next
    : position;
}

/** Where a deed or a thing begins behind a time: "promised two days ago *to* go", "announced a week later *the* plan". */
function behindDistance(tokens: readonly Token[], cue: Cue, from: number): number | undefined {
  const next = distanceEnd(tokens, from);
  if (next === undefined) return undefined;
  const isThing = !isPlain(cue.verb) && DETERMINERS.has(lowerAt(tokens, next));
  return isThing || opensInfinitive(tokens, cue, next) ? next : undefined;
}

/** Where those spoken to end, who are named from a position on; the position itself, where nobody is. */
function hearersEnd(tokens: readonly Token[], cue: Cue, from: number, end: number): number {
  // "warned that the bridge could fall" has no addressee.
  if (cue.isInverted || !ADDRESSES.test(cue.verb) || tokens[from]?.lower === 'that') return from;
  const first = hearerEnd(tokens, cue, from, end);
  return first !== undefined && first <= end ? afterHearers(tokens, cue, first, end) : from;
}

/** Verbs that say nothing without whoever is spoken to. */
const NEEDS_HEARER = /^(?:tell|told|inform|assur|remind)/;

/** The words that say that it was said: with those spoken to, where the verb needs them ("told the court"). */
export function cueWords(tokens: readonly Token[], cue: Cue): Range {
  const { first, next } = cue;
  if (!NEEDS_HEARER.test(cue.verb)) return { first, next };
  const end = hearersEnd(tokens, cue, next, tokens.length);
  // "told him to leave": what is said begins with whoever is to do it.
  return { first, next: lowerAt(tokens, end) === 'to' ? next : end };
}

/** Where what is said begins after a cue: behind the person spoken to, the time, the place. */
export function contentStart(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  end: number,
): number {
  let position = from;
  position = hearersEnd(tokens, cue, position, end);
  // "urged all sides to return": who is to do it belongs to what is said.
  if (opensInfinitive(tokens, cue, position)) return from;
  const behind = behindDistance(tokens, cue, position);
  if (behind !== undefined && behind < end) return behind;
  // "said on Tuesday in a statement that", "said on X:", "wrote in a post, “…”"
  const limit = Math.min(end, position + MAX_CIRCUMSTANCE);
  let isRelative = false;
  for (let ahead = position; ahead < limit; ahead++) {
    const token = tokens[ahead];
    if (token === undefined) break;
    const isCircumstance =
      ahead > position ||
      PREPOSITIONS.has(token.lower) ||
      isCalendarWord(token.lower) ||
      isAdverb(token.lower) ||
      opensDistance(tokens, ahead) ||
      /^[,:]$/.test(token.text) ||
      token.lower === 'that' ||
      /^(?:out|up|back|off|aloud)$/.test(token.lower);
    if (!isCircumstance) break;
    if (ahead > from && isRelativeThat(tokens, ahead, end)) {
      isRelative = true;
      continue;
    }
    if (isSubjectThat(tokens, ahead)) return ahead;
    if (token.lower === 'that' || token.text === ':') return ahead + 1;
    if (token.text === ',' && isQuotation(tokens[ahead + 1])) return ahead + 1;
    if (isQuotation(token)) return PREPOSITIONS.has(lowerAt(tokens, ahead - 1)) ? position : ahead;
  }
  if (isRelative) return end;
  const own = afterCircumstances(tokens, position, end);
  if (own > position) return own;
  // "urged in a speech on Monday to act", "said at a meeting of the board of the mill in Leeds that"
  const opener = lowerAt(tokens, position);
  const isLoose = PREPOSITIONS.has(opener) && !ABOUT.test(opener);
  const late = isLoose ? lateStart(tokens, cue, from, position, end) : undefined;
  if (late !== undefined) return late;
  const isTime = (at: number) => isCalendarWord(lowerAt(tokens, at)) && !isDaySubject(tokens, at);
  while (position < end && (isTime(position) || isMark(tokens[position], /^,$/))) position++;
  return position;
}

/** Words of when and where it was said before "that" or an infinitive, which show that it is no more. */
const MAX_LATE = 30;

/**
 * Where what is said begins behind a long circumstance without a clause of its own.
 *
 * @param hearer - where the words begin for whoever is told or asked; `from`, if there are none
 */
function lateStart(
  tokens: readonly Token[],
  cue: Cue,
  hearer: number,
  from: number,
  end: number,
): number | undefined {
  const limit = Math.min(end, from + MAX_LATE);
  for (let at = from + 1; at < limit; at++) {
    if (opensInfinitive(tokens, cue, at)) {
      const start = hearer < from ? hearer : at;
      return mayHaveClause(tokens, from, at) ? undefined : start;
    }
    const isConjunction =
      tokens[at]?.lower === 'that' &&
      !isRelativeThat(tokens, at, end) &&
      !isSubjectThat(tokens, at) &&
      opensClause(tokens, at + 1, end);
    if (isConjunction) return hasClause(tokens, from, at) ? undefined : at + 1;
  }
  return undefined;
}
