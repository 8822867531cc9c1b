import type { Range } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import type { Nominal } from './nominal.js';

/** A name or a description, and whom it means. */
export interface Naming extends Span, Range {
  readonly who: Draft | Nominal;
  readonly sentence: TokenisedSentence;
}

/** All names and descriptions of people, in the order of the text. */
export function namingsOf(drafts: readonly Draft[], nominals: readonly Nominal[]): Naming[] {
  const names = drafts.flatMap((draft) =>
    draft.mentions.map(({ run, span }) => ({
      ...span,
      who: draft,
      sentence: run.sentence,
      first: run.prefixFirst ?? run.first,
      next: run.next,
    })),
  );
  const described = nominals.map((nominal) => ({
    start: nominal.start,
    end: nominal.end,
    who: nominal.draft ?? nominal,
    sentence: nominal.sentence,
    first: nominal.first,
    next: nominal.next,
  }));
  return [...names, ...described].sort((a, b) => a.start - b.start);
}
