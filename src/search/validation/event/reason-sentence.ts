import { SUBORDINATORS } from '../../../text/english/function-words.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/** Words of a phrase, or behind a word, that are looked at: a sentence may have thousands. */
export const WORDS_LOOKED_AT = 40;

export const NUMBER = /^\d/;

export const rootsOf = (words: readonly SaidWord[]) =>
  words.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : []));

/** A sentence, and where it has words of the question. */
export interface ReasonSentence {
  readonly words: readonly SaidWord[];
  /** What the question has, as roots. */
  readonly roots: ReadonlySet<string>;
  /** The first word for what is asked about, and the last one of any that the question has. */
  readonly firstAbout: number;
  readonly lastAsked: number;
  /** How many terms stand before the clause of what is asked about, where it only tells when something else was. */
  readonly ownFrom: number;
}

/** Looks for a question's words in a sentence that may tell a reason. */
export function lookForReasons(
  words: readonly SaidWord[],
  { asked, verb }: AskedAndTold,
): ReasonSentence {
  const roots = new Set(rootsOf(asked));
  const about = verb === undefined ? roots : new Set([verb.root]);
  const has = (some: ReadonlySet<string>) => (word: SaidWord) =>
    word.terms.length > 0 && some.has(word.root);
  const firstAbout = words.findIndex(has(about));
  return {
    words,
    roots,
    firstAbout: firstAbout === -1 ? Infinity : firstAbout,
    lastAsked: words.findLastIndex(has(roots)),
    ownFrom: words.slice(0, opensClauseOf(words, firstAbout)).flatMap(({ terms }) => terms).length,
  };
}

/** Where the clause of a word opens that is added to another one: “cut off *since* the bridge fell”; else 0. */
function opensClauseOf(words: readonly SaidWord[], at: number): number {
  // “Before 2000” opens none.
  const opens = (i: number) =>
    SUBORDINATORS.has(words[i]?.form ?? '') && !NUMBER.test(words[i + 1]?.form ?? '');
  let opener = at;
  while (opener > 0 && !words[opener]?.isAfterMark && !opens(opener)) opener--;
  return opens(opener) ? opener : 0;
}
