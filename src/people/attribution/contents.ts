import { isCalendarWord } from '../../text/calendar-words.js';
import { isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import type { Range } from '../../text/ranges.js';
import { isMark, isQuotation, isSubjectThat } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { nounPhraseAfter } from '../grammar/noun-phrases.js';
import { isRelativeThat } from '../grammar/relative-that.js';
import { opensClause } from '../grammar/verb-forms.js';
import { afterCircumstances, isDaySubject, MAX_CIRCUMSTANCE } from './circumstances.js';
import type { Cue } from './cues.js';
import { isOfThing, narratorAfter } from './narrator.js';
import type { Unit } from './units.js';

/** Verbs that take the person spoken to as their object. */
export const ADDRESSES =
  /^(?:tell|tells|told|telling|ask|asks|asked|asking|inform|remind|warn|assure|advise|urge)/;

/** Where what is said begins after a cue: behind the person spoken to, the time, the place. */
export function contentStart(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  end: number,
): number {
  let position = from;
  // "warned that the bridge could fall" has no addressee.
  if (!cue.isInverted && ADDRESSES.test(cue.verb) && tokens[from]?.lower !== 'that') {
    const isObject = /^(?:me|us|him|her|them|you)$/.test(tokens[position]?.lower ?? '');
    const addressee = isObject
      ? { first: position, next: position + 1 }
      : nounPhraseAfter(tokens, position);
    if (addressee !== undefined && addressee.next < end) position = addressee.next;
  }
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
    if (isQuotation(token))
      return PREPOSITIONS.has(tokens[ahead - 1]?.lower ?? '') ? position : ahead;
  }
  if (isRelative) return end;
  const own = afterCircumstances(tokens, position, end);
  if (own > position) return own;
  const isTime = (at: number) =>
    isCalendarWord(tokens[at]?.lower ?? '') && !isDaySubject(tokens, at);
  while (position < end && (isTime(position) || isMark(tokens[position], /^,$/))) position++;
  return position;
}

/** Whether a quotation stands so far behind a weak cue that another subject lies between. */
export function isFar({ tokens, quotations }: Unit, first: number, end: number): boolean {
  let hasComma = false;
  for (let i = first; i < end; i++) {
    if (quotations.has(i)) return hasComma && i - first > MAX_CIRCUMSTANCE;
    hasComma ||= isMark(tokens[i], /^,$/);
  }
  return false;
}

/** What narrators call what somebody said: "…, in a blow to", "…, in the clearest sign yet that". */
const COMMENT =
  /^(?:sign|signal|blow|move|bid|step|boost|setback|departure|hint|attempt|effort|rebuke|nod|reference|shift|challenge|warning)$/;
/** Words between "in" and the noun. */
const MAX_COMMENT = 4;

function isComment(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    tokens[from]?.lower === 'in' &&
    /^(?:a|an|the|what|another|his|her|their)$/.test(tokens[from + 1]?.lower ?? '') &&
    tokens
      .slice(from + 2, Math.min(end, from + 2 + MAX_COMMENT))
      .some(({ lower }) => COMMENT.test(lower))
  );
}

/** Whether a verb stands in a clause of its own between commas: "the man, who denies it, left". */
function isSetOff(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isAdverb(tokens[at]?.lower ?? '')) at--;
  return /^(?:who|which)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
}

/** Commas in a row between a subject and its verb. */
const MAX_COMMAS = 4;
/** Words between commas; what is longer is more than an insertion. */
const MAX_INSERTION = 30;

/**
 * The comma that closes what stands between a subject and its verb, and is opened by the comma at `open`:
 * "said her brother, a nurse, had left".
 */
function closingComma(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  open: number,
  end: number,
): number | undefined {
  if (opensClause(tokens, first, open) || isOfThing(tokens, cue, first, open)) return undefined;
  const limit = Math.min(end - 1, open + MAX_INSERTION);
  for (let i = open + 1, commas = 0; i < limit && commas < MAX_COMMAS; i++) {
    if (!isMark(tokens[i], /^,$/)) continue;
    if (opensVerb(tokens, i + 1)) return i;
    commas++;
  }
  return undefined;
}

/** The clause that is reported, without what the narrator adds to it. */
export function clauseOf({ tokens, quotations }: Unit, cue: Cue, from: number, end: number): Range {
  let first = from;
  let lastQuotation = -1;
  let brackets = 0;
  for (let i = from; i < end; i++) {
    if (isMark(tokens[i], /^\($/)) brackets++;
    else if (isMark(tokens[i], /^\)$/) && --brackets < 0) return { first, next: i };
    if (!quotations.has(i)) continue;
    // "accused Roe of “…”": who is accused is no part of what is said.
    const before = tokens[i - 1]?.lower ?? '';
    if (
      !cue.isSpeech &&
      lastQuotation === -1 &&
      i - from > 2 &&
      /^(?:of|as|for|to)$/.test(before)
    ) {
      first = i - 1;
    }
    lastQuotation = i;
  }
  // "called it “a farce”, and left": what a weak cue reports ends with the quotation.
  const isLast = isMark(tokens[lastQuotation + 1], /^,$/);
  if (!cue.isSpeech && lastQuotation !== -1 && isLast) return { first, next: lastQuotation + 1 };
  const narrator = narratorAfter(tokens, cue, first, lastQuotation, end);
  if (narrator !== undefined) return { first, next: narrator };
  const isRelative = isSetOff(tokens, cue.first);
  for (let i = Math.max(lastQuotation, first) + 1; i < end - 1; i++) {
    const after = tokens[i + 1];
    if (!isMark(tokens[i], /^,$/) || after === undefined) continue;
    const close = closingComma(tokens, cue, first, i, end);
    if (close !== undefined) {
      i = close;
      continue;
    }
    if (isRelative || /^[a-z]{3,}ing$/.test(after.lower) || isComment(tokens, i + 1, end)) {
      return { first, next: i };
    }
  }
  return { first, next: end };
}
