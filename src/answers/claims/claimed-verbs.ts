import { readSaidWords } from '../../search/factuality/modality.js';
import type { SaidWord } from '../../search/factuality/said-word.js';
import type { Vector } from '../../terms/vector.js';
import { isGerund, isPastForm, TO_BE } from '../../terms/verb-forms.js';
import { PARTICLES, phraseOf, vectorOf } from '../../terms/word-vectors.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  opensClause,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** A light verb has its meaning in its noun: “made a bid”. */
export const LIGHT = wordSet('made');

/** Whether a word says something by itself. */
export const isContent = ({ terms, form }: SaidWord) => terms.length > 0 && !AUXILIARIES.has(form);

/** Whether a word of a claim says what is done, as far as its form tells; no auxiliary verb does. */
export function isVerb(words: readonly SaidWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.form ?? '';
  if (word === undefined || at === 0 || !isContent(word)) return false;
  if (word.isCapitalised || isAdverb(word.form)) return false;
  if (isGerund(word.form)) return TO_BE.has(before);
  return isPastForm(word.form) && !DETERMINERS.has(before);
}

/** Whether a verb only says something of another one, or of a clause: “began working”, “said that”. */
export function governs(words: readonly SaidWord[], at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  return next === 'to' || next === 'that' || isGerund(next);
}

/** What a word means, and what it does with a particle behind it: “looked for”. */
export function vectorsAt(words: readonly SaidWord[], at: number): Vector[] {
  const terms = words[at]?.terms ?? [];
  const next = words[at + 1]?.form ?? '';
  const phrases = PARTICLES.has(next) ? terms.map((term) => phraseOf(term, next)) : [];
  return [...terms, ...phrases].flatMap((known) => vectorOf(known) ?? []);
}

const isOpener = ({ form }: SaidWord) => opensClause(form);

/** Whether a word is in a phrase with a preposition, and so no subject: “the head of the *bank*”. */
function isBehindPreposition(words: readonly SaidWord[], at: number): boolean {
  let before = at - 1;
  while (DETERMINERS.has(words[before]?.form ?? '')) before--;
  const { form = '' } = words[before] ?? {};
  return PREPOSITIONS.has(form) && !SUBORDINATORS.has(form);
}

/** Whether some words stand in their order from a place of a sentence on, within one clause. */
function standFrom(start: number, sought: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  let found = 0;
  for (let at = start; at < said.length && found < sought.length; at++) {
    const word = said[at];
    if (word === undefined) return false;
    if (word.root === sought[found]?.root) found++;
    else if (found === 0 || word.isAfterMark || isOpener(word)) return false;
  }
  return found === sought.length;
}

/** Whether a clause of a sentence has every word of a claim, in its order, and that one has a verb. */
export function hasEveryWord(claim: string, sentence: string): boolean {
  const said = readSaidWords(sentence);
  const claimed = readSaidWords(claim);
  const hasVerb = claimed.some(({ form }, at) => AUXILIARIES.has(form) || isVerb(claimed, at));
  const isSought = (word: SaidWord) => isContent(word) || isOpener(word);
  const sought = claimed.filter(isSought);
  const isInPhrase = isBehindPreposition(claimed, claimed.findIndex(isSought));
  return (
    hasVerb &&
    said.some(
      (_, at) => isBehindPreposition(said, at) === isInPhrase && standFrom(at, sought, said),
    )
  );
}
