import type { Request } from './command/respond.js';
import type { Verdict } from './search/verdict.js';

/** What became of an interaction. */
export interface Delivered {
  /** As the interaction named it: it need not be a command that there is. */
  readonly command: string | undefined;
  readonly kind: Request['kind'] | undefined;
  readonly verdict: Verdict | undefined;
  /** `late`, `taken` (answered by another process) and `lost` answers did not reach anybody. */
  readonly outcome: 'answered' | 'deferred' | 'failed' | 'late' | 'taken' | 'lost';
  /** From when it came. */
  readonly ms: number;
}

/** Is told how the bot is. */
export interface Vitals {
  /** The connection to Discord is there, or is lost. */
  connected(isConnected: boolean): void;
  /** Discord has the commands. */
  registered(): void;
  delivered(delivered: Delivered): void;
  /** An answer has not reached anybody, whether it was to come at once or later. */
  lost(): void;
}
