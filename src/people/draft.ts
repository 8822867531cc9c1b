import type { Gender } from '../text/english/pronouns.js';
import type { Span } from '../text/span.js';
import type { NameRun } from './names/runs/name-runs.js';

/** Somebody, while the story is being read. */
export interface Draft {
  /** The fullest form that is known. */
  name: string;
  words: readonly string[];
  /** Whether the editor gave the name. */
  readonly isNoted: boolean;
  /** Other forms, by what they are compared as. */
  readonly aliases: Map<string, string>;
  gender: Gender | undefined;
  readonly mentions: NameMention[];
}

/** A name in the text and whom it means. */
export interface NameMention {
  readonly run: NameRun;
  readonly span: Span;
}
