import type { Range } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';

/** A description of a person without the name, and whom it means if the story ties it to one. */
export interface Nominal extends Span, Range {
  readonly sentence: TokenisedSentence;
  readonly head: string;
  readonly draft?: Draft;
  /** "The 31-year-old", "the Ukrainian": means somebody just spoken of, as a pronoun does. */
  readonly isEpithet?: boolean;
}
