import stem from 'wink-porter2-stemmer';
import { fold } from '../story/fold.js';
import { STOP_WORDS } from './stop-words.js';

/** Letters and digits; an apostrophe, a full stop or a comma only between two of them. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu;
const INITIALISM = /^(?:\p{L}\.)+\p{L}$/u;
const POSSESSIVE = /'s$/;
const NUMBER = /^\d[\d.,]*$/;

/**
 * The terms of a text, in order: folded (case, accents), stripped of possessives, stop words left
 * out, Snowball stems (M. F. Porter, "The English (Porter2) stemming algorithm"). An initialism is
 * one term however it is written ("U.S.", "US"), and is no stop word though "us" is one. Numbers
 * lose the commas between their digits. Words joined by a hyphen are terms of their own.
 */
export function analyze(text: string): string[] {
  const hasLowerCase = /\p{Ll}/u.test(text);
  const terms: string[] = [];
  for (const [raw] of text.matchAll(WORD)) {
    if (INITIALISM.test(raw)) {
      terms.push(fold(raw).replaceAll('.', ''));
      continue;
    }
    const isInitialism = hasLowerCase && raw.length > 1 && /^\p{Lu}+$/u.test(raw);
    const word = fold(raw).replace(POSSESSIVE, '');
    if (NUMBER.test(word)) {
      terms.push(word.replaceAll(',', ''));
      continue;
    }
    for (const part of word.split(/[.,]/)) {
      if (isInitialism) terms.push(part);
      else if (
        !STOP_WORDS.has(part.replaceAll("'", '')) &&
        !STOP_WORDS.has(part.split("'", 1)[0] ?? '')
      )
        terms.push(stem(part.replaceAll("'", '')));
    }
  }
  return terms;
}

/** Each two neighbouring terms as one: "air cover" is evidence that "air" and "cover" are not. */
export function pairsOf(terms: readonly string[]): string[] {
  return terms.slice(1).map((term, i) => `${terms[i]} ${term}`);
}
