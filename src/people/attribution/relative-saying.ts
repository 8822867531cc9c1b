import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isCue, isSpeechCue } from '../lexicon/cues.js';

/** Words at most from a verb to the quotation that might be its own. */
const REACH = 30;

/** Whether a verb stands at a position whose subject is “who” or “which”, and the quotation behind it belongs to it. */
function tellsQuoted(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  if (!AUXILIARIES.has(lower) && !isFinitePast(lower)) return false;
  const end = Math.min(tokens.length, position + REACH);
  for (let i = position; i < end; i++) {
    if (isQuotation(tokens[i])) return true;
    // “which she wrote in 2018, as “trash””: the main verb goes on.
    if (isMark(tokens[i], /^,$/)) return false;
  }
  return false;
}

/** Words at most between “who” and its verb: “who in May”, “who as mayor”. */
const MAX_CIRCUMSTANCE = 4;

/** Where the verb stands whose subject is the “who” or “which” at a position, if nothing else can be that. */
function verbOfRelative(tokens: readonly Token[], relative: number): number | undefined {
  const isAuxiliary = (position: number) =>
    AUXILIARIES.has(lowerAt(tokens, position)) || isAdverb(lowerAt(tokens, position));
  let verb = relative + 1;
  if (PREPOSITIONS.has(lowerAt(tokens, verb))) {
    const limit = verb + MAX_CIRCUMSTANCE;
    while (verb < limit && !isAuxiliary(verb) && !isFinitePast(lowerAt(tokens, verb))) verb++;
  }
  while (isAuxiliary(verb)) verb++;
  return isCue(lowerAt(tokens, verb)) ? verb : undefined;
}

/** Whether the quotation behind a “who” or “which” is of whom it stands for: “slammed Roe, who called her “weak””. */
function saysItself(tokens: readonly Token[], relative: number): boolean {
  const verb = verbOfRelative(tokens, relative);
  if (verb === undefined) return false;
  const end = Math.min(tokens.length, relative + REACH);
  let quoted = verb + 1;
  while (quoted < end && !isQuotation(tokens[quoted]) && !isMark(tokens[quoted], /^[,;—–]$/)) {
    quoted++;
  }
  // “told him, “…””
  if (isMark(tokens[quoted], /^,$/) && isQuotation(tokens[quoted + 1])) quoted++;
  // “dismissed critics who said it was unsafe as “fools””
  const isOfMain = /^(?:as|of|for)$/.test(lowerAt(tokens, quoted - 1));
  return isQuotation(tokens[quoted]) && (!isOfMain || isMark(tokens[relative - 1], /^,$/));
}

/**
 * Whether what is quoted is told by a clause in between, of whoever says so there or of whom a verb before has
 * as its object: “slammed rivals, who he said were “weak””, “slammed Roe, who called her “weak””.
 */
export function saysInRelativeClause(tokens: readonly Token[], first: number): boolean {
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && !isQuotation(tokens[i]); i++) {
    if (!/^wh(?:o|om|ich)$/.test(lowerAt(tokens, i))) continue;
    if (isSubjectPronoun(lowerAt(tokens, i + 1)))
      return isSpeechCue(lowerAt(tokens, i + 2)) && tellsQuoted(tokens, i + 3);
    if (saysItself(tokens, i)) return true;
  }
  return false;
}
