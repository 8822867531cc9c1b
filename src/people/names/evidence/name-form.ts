import type { NameRun } from '../runs/name-runs.js';
import { ENOUGH } from './weights.js';

/** All runs with the same words. */
export interface NameForm {
  readonly key: string;
  words: readonly string[];
  readonly runs: NameRun[];
  /** What speaks for a person, less what speaks against. */
  evidence: number;
  /** The most that the words around it speak for a person in one place; all that they speak against. */
  best: number;
  against: number;
  /** It is said to be somebody's kin's. */
  isKins: boolean;
  /** How sure the words around it say that it is a firm's, or another body's. */
  firm: 'sure' | 'likely' | undefined;
  /** Opens a sentence, and the story has its first word in small letters: no part of a name. */
  isSentenceHead: boolean;
}

/** Whether the evidence for a name is enough to take it for a person's. */
export function isPersonsName({ words, evidence }: NameForm): boolean {
  return evidence >= (words.length > 1 ? ENOUGH.fullName : ENOUGH.singleName);
}
