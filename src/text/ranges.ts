import { AUXILIARIES } from './english/function-words.js';
import type { Span } from './span.js';
import { lowerAt, type Token } from './tokens.js';

/** Positions in a list of tokens, `next` exclusive. */
export interface Range {
  readonly first: number;
  readonly next: number;
}

/** The stretch of text that a range of tokens takes. */
export function spanOf(tokens: readonly Token[], { first, next }: Range): Span {
  const start = tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, tokens[next - 1]?.end ?? start) };
}

export const isMark = (token: Token | undefined, marks: RegExp) => marks.test(token?.text ?? '');
export const isQuotation = (token: Token | undefined) => token?.lower === '“';

/** Whether "that" is what a verb tells of, and no conjunction: "said that was wrong". */
export const isSubjectThat = (tokens: readonly Token[], position: number) =>
  tokens[position]?.lower === 'that' && AUXILIARIES.has(lowerAt(tokens, position + 1));

const OPENS_CLAUSE = /^(?:while|as|after|before|when|though|although|since|because)$/i;

/** Whether a word at the end of a stretch only leads on to what stands behind it. */
function leadsOn(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (isMark(token, /^[,:;.…—–-]$|^(?:and|but)$/i)) return true;
  // "has been in tears ever since."
  const after = tokens[position + 1];
  return isMark(token, OPENS_CLAUSE) && after !== undefined && !isMark(after, /^[.,;:!?…)\]]$/);
}

/** Takes marks and conjunctions off both ends of a stretch. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { first, next } = range;
  while (
    first < next &&
    isMark(tokens[first], /^[,:;.…—–-]$|^(?:and|but|that)$/i) &&
    !isSubjectThat(tokens, first)
  )
    first++;
  while (next > first && leadsOn(tokens, next - 1)) next--;
  return { first, next };
}
