import type { SaidWord } from '../../search/factuality/said-word.js';
import { formAt } from '../../terms/analyzer.js';
import { isPastForm } from '../../terms/verb-forms.js';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';
import type { NamedWord } from './doers.js';

/** How many words around a verb are searched, at most, for what belongs to it. */
export const REACH = 30;
/** What joins a verb to the one before it. */
export const JOINS = wordSet('and or but then');

/** A word of a sentence, with the names of those whom it means there. */
export interface Meaning extends SaidWord {
  readonly roots: readonly string[];
}

/** The words of a claim, or of a sentence that may bear it out. */
export type Words = readonly Meaning[];

/** Whether a word has a meaning of its own: it is no auxiliary, adverb or determiner. */
export const isContent = ({ terms, form }: Meaning) =>
  terms.length > 0 && !AUXILIARIES.has(form) && !isAdverb(form) && !DETERMINERS.has(form);
/** Whether a word is the past of a verb, as far as its form and the word before it tell: “*sold*”, but no “the *left*”. */
export const isPastVerb = (words: Words, at: number) =>
  isPastForm(formAt(words, at)) && !DETERMINERS.has(formAt(words, at - 1));
/**
 * Whether a word is a past verb (see {@link isPastVerb}) or an auxiliary. For words of a claim,
 * `isVerb` knows more.
 */
export const isVerbForm = (words: Words, at: number) =>
  isPastVerb(words, at) || AUXILIARIES.has(formAt(words, at));

/** Adds to each word the names of those whom it means. */
export const withNames = (said: readonly SaidWord[], named: readonly NamedWord[]): Words =>
  said.map((word, at) => ({ ...word, roots: named[at]?.roots ?? [] }));
