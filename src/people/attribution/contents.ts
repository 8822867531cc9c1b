import { isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { isMark, type Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { finiteVerb, opensClause } from '../grammar/verb-forms.js';
import { MAX_CIRCUMSTANCE } from './circumstances.js';
import type { Cue } from './cues.js';
import { narratorAfter } from './narrator.js';
import { isClauseBefore, isThingBefore, type Reported, reportedFrom } from './reported.js';
import { summaryIn } from './summaries.js';
import { isParted, MAX_CLAUSE, type Unit } from './units.js';

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
    /^(?:a|an|the|what|another|his|her|their)$/.test(lowerAt(tokens, from + 1)) &&
    tokens
      .slice(from + 2, Math.min(end, from + 2 + MAX_COMMENT))
      .some(({ lower }) => COMMENT.test(lower))
  );
}

/** Whether a verb stands in a clause of its own between commas: "the man, who denies it, left". */
function isSetOff(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isAdverb(lowerAt(tokens, at))) at--;
  return /^(?:who|which)$/.test(lowerAt(tokens, at)) && tokens[at - 1]?.text === ',';
}

/** Commas in a row between a subject and its verb. */
const MAX_COMMAS = 4;
/** Words between commas; what is longer is more than an insertion. */
const MAX_INSERTION = 30;

/** The commas before a verb that follow the one at `open`, as far as an insertion goes. */
function commasBeforeVerbs(
  tokens: readonly Token[],
  { end }: Reported,
  open: number,
): readonly number[] {
  const found: number[] = [];
  const limit = Math.min(end - 1, open + MAX_INSERTION);
  for (let i = open + 1, commas = 0; i < limit && commas < MAX_COMMAS; i++) {
    if (!isMark(tokens[i], /^,$/)) continue;
    if (opensVerb(tokens, i + 1)) found.push(i);
    else commas++;
  }
  return found;
}

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
  return commasBeforeVerbs(tokens, reported, open)[0];
}

/** Whether a clause stands between the comma before `next` and `next`: ", and hauliers were angry". */
function isClauseOfRow(tokens: readonly Token[], open: number, next: number): boolean {
  const comma = tokens.slice(open, next).findLastIndex(({ text }) => text === ',');
  const first = open + comma + 1;
  const isRelative = /^(?:who|which|whose|whom)$/.test(lowerAt(tokens, first));
  return !isRelative && finiteVerb(tokens, first, next) !== undefined;
}

/** Whether the sentence has its verb before the clause between commas in which a cue stands: "Police met Roe, who". */
function isBehindMainVerb(tokens: readonly Token[], cue: Cue): boolean {
  const stretch = tokens.slice(Math.max(0, cue.first - MAX_CLAUSE), cue.first);
  const who = stretch.findLastIndex(({ text }) => text === ',');
  const comma = stretch.slice(0, Math.max(0, who)).findLastIndex(({ text }) => text === ',');
  const offset = cue.first - stretch.length;
  return opensClause(tokens, offset + comma + 1, offset + who);
}

/**
 * Where what is reported ends in a clause between commas that the comma at `open` does not end: in "who
 * denied murder, rape and theft, was jailed" it does not, and neither in "who said her brother, a nurse, had
 * left, wept".
 */
function relativeEnd(tokens: readonly Token[], reported: Reported, open: number): number {
  const { first } = reported;
  const [verb, second] = commasBeforeVerbs(tokens, reported, open);
  // "the dam, built in 1910, was weak, wept": a participle where two verbs follow.
  const isParted = second === undefined && opensVerb(tokens, open + 1);
  if (verb === undefined || isParted || isClauseBefore(reported, open)) return open;
  const isThing = isThingBefore(reported, open) || PREPOSITIONS.has(lowerAt(tokens, first));
  const isInsertion = second !== undefined && !isThing && !isClauseOfRow(tokens, open, verb);
  return isInsertion ? second : verb;
}

/**
 * Whether a comma ends what is reported after a quotation, or at its end: called it “a farce,” and left. In "vowed his
 * life, “short or long,” would be theirs" the verb is still to come.
 */
function endsBehind(tokens: readonly Token[], reported: Reported, quotation: number): boolean {
  if (isMark(tokens[quotation + 1], /^,$/)) return true;
  if (!isParted(tokens, quotation + 1)) return false;
  const hasInsertion = tokens
    .slice(reported.first, quotation)
    .some((token) => isMark(token, /^,$/));
  return !(hasInsertion && opensVerb(tokens, quotation + 1));
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
    const before = lowerAt(tokens, i - 1);
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
  const reported = reportedFrom(tokens, cue, first, end);
  if (!cue.isSpeech && lastQuotation !== -1 && endsBehind(tokens, reported, lastQuotation))
    return { first, next: lastQuotation + 1 };
  const narrator = narratorAfter(tokens, cue, reported, lastQuotation);
  const isRelative = isSetOff(tokens, cue.first);
  const closesBeforeVerb = isRelative && !isBehindMainVerb(tokens, cue);
  const summary = summaryIn(tokens, first, narrator ?? end);
  const next = summary ?? narrator ?? end;
  if (next < end && !isRelative) return { first, next };
  for (let i = Math.max(lastQuotation, first) + 1; i < next - 1; i++) {
    const after = tokens[i + 1];
    if (!isMark(tokens[i], /^,$/) || after === undefined) continue;
    if (closesBeforeVerb) return { first, next: Math.min(next, relativeEnd(tokens, reported, i)) };
    const close = closingComma(tokens, reported, i);
    if (close !== undefined) {
      i = close;
      continue;
    }
    if (isRelative || /^[a-z]{3,}ing$/.test(after.lower) || isComment(tokens, i + 1, end)) {
      return { first, next: i };
    }
  }
  return { first, next };
}

/** Where a quotation ends that only a name parts from who speaks: “…,” Jane Roe, the baker, told us. */
export function quotationBefore({ tokens, quotations }: Unit, from: number, next: number): number {
  let last = next - 1;
  while (last >= from && (tokens[last]?.isCapitalised || isMark(tokens[last], /^(?:,|\d{1,3})$/))) {
    last--;
  }
  return last >= from && quotations.has(last) ? last + 1 : next;
}
