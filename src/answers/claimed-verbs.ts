import { commonness } from '../search/english.js';
import type { SaidWord } from '../search/modality.js';
import { readSaidWords } from '../search/modality.js';
import { innerProduct, type Vector } from '../search/vector.js';
import { isGerund, isPastForm, TO_BE } from '../search/verb-forms.js';
import { PARTICLES, phraseOf, vectorOf } from '../search/word-vectors.js';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../text/function-words.js';

/** A cosine; a word that is so like a verb may tell of the same. */
const LIKE = 0.45;
/** From this on, a verb is so common in English that others are said in its stead: “got”, “helped”. */
const COMMON = 0.6;

const isContent = ({ terms, form }: SaidWord) => terms.length > 0 && !AUXILIARIES.has(form);

/** Whether a word of a claim says what is done, as far as its form tells; no auxiliary verb does. */
function isVerb(words: readonly SaidWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.form ?? '';
  if (word === undefined || at === 0 || !isContent(word)) return false;
  if (word.isCapitalised || isAdverb(word.form)) return false;
  if (isGerund(word.form)) return TO_BE.has(before);
  return isPastForm(word.form) && !DETERMINERS.has(before);
}

/** Whether a verb only says something of another one, or of a clause: “began working”, “said that”. */
function governs(words: readonly SaidWord[], at: number): boolean {
  const next = words[at + 1]?.form ?? '';
  return next === 'to' || next === 'that' || isGerund(next);
}

/** What a word means, and what it does with a particle behind it: “looked for”. */
function vectorsAt(words: readonly SaidWord[], at: number): Vector[] {
  const terms = words[at]?.terms ?? [];
  const next = words[at + 1]?.form ?? '';
  const phrases = PARTICLES.has(next) ? terms.map((term) => phraseOf(term, next)) : [];
  return [...terms, ...phrases].flatMap((known) => vectorOf(known) ?? []);
}

/**
 * Whether a claim says that something is done of which a passage has no word, nor one that is like it:
 * “Roe sold the mill” where she only visited it. Of a verb of which nothing is known, nothing is said.
 */
export function lacksVerb(claim: string, passage: string): boolean {
  const claimed = readSaidWords(claim);
  const said = readSaidWords(passage);
  const there = new Set(said.map(({ root }) => root));
  const mine = new Set(claimed.map(({ root }) => root));
  let others: readonly Vector[] | undefined;
  return claimed.some((verb, at) => {
    if (!isVerb(claimed, at) || there.has(verb.root) || governs(claimed, at)) return false;
    if (verb.terms.some((term) => commonness(term) >= COMMON)) return false;
    const meant = vectorsAt(claimed, at);
    others ??= said.flatMap(({ root }, i) => (mine.has(root) ? [] : vectorsAt(said, i)));
    const isLike = others.some((one) => meant.some((other) => innerProduct(one, other) >= LIKE));
    return meant.length > 0 && !isLike;
  });
}

/** Whether a sentence has every word of a claim, and that one has a verb. */
export function hasEveryWord(claim: string, sentence: string): boolean {
  const there = new Set(readSaidWords(sentence).map(({ root }) => root));
  const claimed = readSaidWords(claim);
  const hasVerb = claimed.some(({ form }, at) => AUXILIARIES.has(form) || isVerb(claimed, at));
  return hasVerb && claimed.every((word) => !isContent(word) || there.has(word.root));
}
