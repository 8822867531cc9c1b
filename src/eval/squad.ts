import { fold } from '../text/fold.js';

const WORD = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

const POSSESSIVE = /['’]s$/;

/** The words that an answer is compared by: folded, without punctuation, articles, possessive endings. */
function answerWords(text: string): string[] {
  const words = fold(text).match(WORD) ?? [];
  return words.map((word) => word.replace(POSSESSIVE, '')).filter((word) => !ARTICLES.has(word));
}

/** Whether a text holds the words of an answer, one after the other. */
export function holdsAnswer(text: string, answer: string): boolean {
  const words = answerWords(answer);
  return words.length > 0 && ` ${answerWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * How much two answers have in common, from 0 to 1: the F1 of their words, each counted as often as it
 * stands (Rajpurkar et al., "SQuAD", 2016).
 */
export function answerOverlap(a: string, b: string): number {
  const left = answerWords(a);
  const right = answerWords(b);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    counts.set(word, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}
