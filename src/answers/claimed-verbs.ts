import type { SaidWord } from '../search/modality.js';
import { readSaidWords } from '../search/modality.js';
import { isGerund, isPastForm, TO_BE } from '../search/verb-forms.js';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../text/function-words.js';

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

/** Whether a sentence has every word of a claim, and that one has a verb. */
export function hasEveryWord(claim: string, sentence: string): boolean {
  const there = new Set(readSaidWords(sentence).map(({ root }) => root));
  const claimed = readSaidWords(claim);
  const hasVerb = claimed.some(({ form }, at) => AUXILIARIES.has(form) || isVerb(claimed, at));
  return hasVerb && claimed.every((word) => !isContent(word) || there.has(word.root));
}
