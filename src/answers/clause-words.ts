import type { SaidWord } from '../search/factuality/modality.js';
import { isPastForm } from '../terms/verb-forms.js';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../text/function-words.js';
import { wordSet } from '../text/word-set.js';
import type { NamedWord } from './doers.js';

/** Words at most that are looked at about a verb for what goes with it. */
export const REACH = 30;
/** What joins a verb to the one before it. */
export const JOINS = wordSet('and or but then');

/** A word of a sentence, with the names of those whom it means there. */
export interface Meaning extends SaidWord {
  readonly roots: readonly string[];
}

export type Words = readonly Meaning[];

export const isContent = ({ terms, form }: Meaning) =>
  terms.length > 0 && !AUXILIARIES.has(form) && !isAdverb(form) && !DETERMINERS.has(form);
export const formAt = (words: Words, at: number) => words[at]?.form ?? '';
export const isPastVerb = (words: Words, at: number) =>
  isPastForm(formAt(words, at)) && !DETERMINERS.has(formAt(words, at - 1));
export const isVerb = (words: Words, at: number) =>
  isPastVerb(words, at) || AUXILIARIES.has(formAt(words, at));

/** Puts the names of those whom words mean to how they are said. */
export const withNames = (said: readonly SaidWord[], named: readonly NamedWord[]): Words =>
  said.map((word, at) => ({ ...word, roots: named[at]?.roots ?? [] }));
