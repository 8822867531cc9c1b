import { isCalendarWord } from '../../text/calendar-words.js';
import { isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import { isQuotation } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { opensClause } from '../grammar/verb-forms.js';

/** Words; when and where it was said takes no more. */
export const MAX_CIRCUMSTANCE = 12;

/** Adverbs that stand before a noun as well: "more", "only one". */
const QUANTITY = /^(?:more|less|most|almost|nearly|only|even|just|first|second|third|last|such)$/;

/** Whether nothing but the end of the sentence, a time or a place stands in a stretch. */
export function isEmpty(tokens: readonly Token[], first: number, next: number): boolean {
  const stretch = tokens.slice(first, Math.min(next, first + MAX_CIRCUMSTANCE + 1));
  const head = stretch.find((token) => token.isWord || isQuotation(token));
  if (stretch.some((token) => isQuotation(token) || token.lower === 'that')) return false;
  // "said more could follow"
  const at = head === undefined ? next : first + stretch.indexOf(head);
  if (QUANTITY.test(head?.lower ?? '') && opensClause(tokens, at, next)) return false;
  return (
    head === undefined ||
    (next - first <= MAX_CIRCUMSTANCE &&
      (PREPOSITIONS.has(head.lower) || isCalendarWord(head.lower) || isAdverb(head.lower)))
  );
}
