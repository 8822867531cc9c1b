import { isSubjectPronoun } from '../../text/pronouns.js';
import { isQuotation } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';

/** Words at most from a verb to the quotation that might be its own. */
const REACH = 30;

/** Whether what is quoted is told by a clause in between: “slammed rivals, who he said were “weak””. */
export function saysInRelativeClause(tokens: readonly Token[], first: number): boolean {
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && !isQuotation(tokens[i]); i++) {
    const isSubject = isSubjectPronoun(tokens[i]?.lower ?? '');
    if (isSubject && /^wh(?:o|om|ich)$/.test(tokens[i - 1]?.lower ?? ''))
      return isSpeechCue(tokens[i + 1]?.lower ?? '');
  }
  return false;
}
