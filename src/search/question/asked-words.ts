import { locateWords, type Word } from '../../terms/analyzer.js';
import type { Span } from '../../text/span.js';

/** A word of a question, as a name may have it. */
interface AskedWord {
  readonly form: string;
  /** Nothing but space stands between it and the word before, which is no possessive. */
  readonly isNext: boolean;
  /** Has a capital, where not every word has one or none has. */
  readonly isName: boolean;
  readonly span: Span;
}

/** A question's words, and which of them its terms are. */
export interface AskedWords {
  readonly words: readonly AskedWord[];
  /** In order; each as the story has it. */
  readonly terms: readonly { readonly known: string; readonly word: number }[];
  /** No word has a capital, so that none tells of a name. */
  readonly isLowerCase: boolean;
}

export const POSSESSIVE = /['’]s?$/i;

/** Reads how a question's words stand beside each other. */
export function readAskedWords(
  question: string,
  words: readonly Word[],
  terms: AskedWords['terms'],
): AskedWords {
  const spans = locateWords(question);
  const hasSmall = words.some(({ isCapitalised }, i) => i > 0 && !isCapitalised);
  return {
    terms,
    isLowerCase: !words.some(({ isCapitalised }, i) => i > 0 && isCapitalised),
    words: words.map(({ form, isCapitalised }, i) => {
      const span = spans[i] ?? { start: 0, end: 0 };
      const before = spans[i - 1];
      const isNext =
        before !== undefined &&
        /^\s+$/.test(question.slice(before.end, span.start)) &&
        !POSSESSIVE.test(question.slice(before.start, before.end));
      return { form, isNext, isName: isCapitalised && i > 0 && hasSmall, span };
    }),
  };
}
