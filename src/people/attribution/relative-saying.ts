import { AUXILIARIES } from '../../text/function-words.js';
import { isFinitePast } from '../../text/past-tense.js';
import { isSubjectPronoun } from '../../text/pronouns.js';
import { isQuotation } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';

/** Words at most from a verb to the quotation that might be its own. */
const REACH = 30;

/**
 * Whether what is quoted is told by a clause in between: “slammed rivals, who he said were “weak””. A comma, or
 * “as”, before the quotation gives it back: “dismissed the book, which she wrote in 2018, as “trash””.
 */
export function saysInRelativeClause(tokens: readonly Token[], first: number): boolean {
  const end = Math.min(tokens.length, first + REACH);
  for (let i = first; i < end && !isQuotation(tokens[i]); i++) {
    const isSubject = isSubjectPronoun(tokens[i]?.lower ?? '');
    if (!isSubject || !/^wh(?:o|om|ich)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const verb = tokens[i + 2]?.lower ?? '';
    if (!isSpeechCue(tokens[i + 1]?.lower ?? '') || !(AUXILIARIES.has(verb) || isFinitePast(verb)))
      return false;
    const rest = tokens.slice(i + 3, end);
    const quotation = rest.findIndex((token) => isQuotation(token));
    const between = rest.slice(0, Math.max(0, quotation));
    return quotation >= 0 && between.every(({ lower, isWord }) => isWord && lower !== 'as');
  }
  return false;
}
