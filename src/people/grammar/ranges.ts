import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';

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

/** Takes marks and conjunctions off both ends of a stretch. */
export function trim(tokens: readonly Token[], range: Range): Range {
  let { first, next } = range;
  while (first < next && isMark(tokens[first], /^[,:;.…—–-]$|^(?:and|but|that)$/i)) first++;
  while (
    next > first &&
    isMark(
      tokens[next - 1],
      /^[,:;.…—–-]$|^(?:and|but|while|as|after|before|when|though|although|since|because)$/i,
    )
  )
    next--;
  return { first, next };
}
