import type { Span } from '../../text/span.js';
import type { StatementKind } from '../statement.js';

/** Who speaks, and by which words that is known. */
export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
}

/** A statement whose speaker is not yet looked up. */
export interface FoundStatement {
  readonly paragraph: number;
  readonly source: Span;
  readonly cue: Span;
  /** What "it" or "they" stands for, where such a pronoun is the source and the sentence before tells. */
  readonly antecedent?: Span;
  /** Said by whoever is interviewed: "A: …". */
  readonly isAnswer?: boolean;
  /** Who only makes a gesture before it, and yet says it if it names whoever spoke last. */
  readonly listener?: Attribution;
  readonly content: Span;
  readonly kind: StatementKind;
}
