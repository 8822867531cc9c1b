import { AUXILIARIES } from '../../text/function-words.js';
import { isFinitePast } from '../../text/past-tense.js';
import { isSubjectPronoun } from '../../text/pronouns.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';

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

/** Whether what is quoted is told by a clause in between: “slammed rivals, who he said were “weak””. */
export function saysInRelativeClause(tokens: readonly Token[], first: number): boolean {
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && !isQuotation(tokens[i]); i++) {
    const isSubject = isSubjectPronoun(tokens[i]?.lower ?? '');
    if (isSubject && /^wh(?:o|om|ich)$/.test(tokens[i - 1]?.lower ?? ''))
      return isSpeechCue(tokens[i + 1]?.lower ?? '') && tellsQuoted(tokens, i + 2);
  }
  return false;
}
