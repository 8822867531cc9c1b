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
