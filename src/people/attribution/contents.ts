import { isAdverb } from '../../text/function-words.js';
import { isMark, type Range } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { MAX_CIRCUMSTANCE } from './circumstances.js';
import type { Cue } from './cues.js';
import { narratorAfter } from './narrator.js';
import { isClauseBefore, isThingBefore, type Reported, reportedFrom } from './reported.js';
import type { Unit } from './units.js';

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
  reported: Reported,
  open: number,
): number | undefined {
  if (isClauseBefore(reported, open) || isThingBefore(reported, open)) return undefined;
  const limit = Math.min(reported.end - 1, open + MAX_INSERTION);
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
  const reported = reportedFrom(tokens, cue, first, end);
  const narrator = narratorAfter(tokens, cue, reported, lastQuotation);
  if (narrator !== undefined) return { first, next: narrator };
  const isRelative = isSetOff(tokens, cue.first);
  for (let i = Math.max(lastQuotation, first) + 1; i < end - 1; i++) {
    const after = tokens[i + 1];
    if (!isMark(tokens[i], /^,$/) || after === undefined) continue;
    const close = closingComma(tokens, reported, i);
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

/** Where a quotation ends that only a name parts from who speaks: “…,” Jane Roe, the baker, told us. */
export function quotationBefore({ tokens, quotations }: Unit, from: number, next: number): number {
  let last = next - 1;
  while (last >= from && (tokens[last]?.isCapitalised || isMark(tokens[last], /^(?:,|\d{1,3})$/))) {
    last--;
  }
  return last >= from && quotations.has(last) ? last + 1 : next;
}
