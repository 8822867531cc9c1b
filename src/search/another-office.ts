import { wordSet } from '../text/word-set.js';
import { readWords, type Word } from './analyzer.js';
import { isAuxiliary } from './asked-noun.js';
import type { ReadQuestion } from './question.js';
import { lookAtWords } from './sentence-words.js';

/** What makes another office of an office that it stands before. */
const RANKS = wordSet('deputy vice assistant associate acting interim');
/** Whom somebody of an office has; they are not of it: “the mayor’s *wife*”. */
const KIN = wordSet(
  'wife husband widow widower partner fiancee fiance girlfriend boyfriend son daughter child brother sister',
  'mother father parent uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother',
  'spokesman spokeswoman spokesperson aide adviser advisor lawyer secretary predecessor successor',
);
/** Between a name and an office that is told of it: “who *became the* acting mayor”. */
const LEADING_UP = wordSet('who became becomes become now named appointed made the as');
/** Words between a rank and the office: “acting *chief* constable”. */
const REACH = 3;

/** Whether the rank that is asked for is told of somebody: “has been *acting* mayor”. */
function holdsAskedRank(behind: readonly Word[], asked: readonly Word[]): boolean {
  const at = behind.findIndex(({ form }) => !isAuxiliary(form) && !LEADING_UP.has(form));
  const [rank, office] = behind.slice(at === -1 ? behind.length : at);
  return (
    at > 0 &&
    RANKS.has(rank?.form ?? '') &&
    asked.some(({ form }, i) => form === rank?.form && asked[i + 1]?.form === office?.form)
  );
}

/**
 * Whether words name somebody by another office than the one that is asked for: a deputy, or the wife of
 * whoever holds it.
 *
 * @param described - what leads up to the name, and the name
 * @param behind - what follows the name
 */
export function isOfAnotherOffice(
  described: string,
  behind: string,
  { terms, text }: ReadQuestion,
): boolean {
  if (holdsAskedRank(readWords(behind), readWords(text))) return false;
  const words = readWords(described);
  const { isPossessive } = lookAtWords(described, words);
  const isAsked = (word: Word | undefined) =>
    word?.terms.some((term) => terms.some(({ forms }) => forms.includes(term))) === true;
  return words.some((word, at) => {
    if (isAsked(word)) return false;
    if (RANKS.has(word.form)) return words.slice(at + 1, at + 1 + REACH).some(isAsked);
    return KIN.has(word.form) && isPossessive(at - 1) && isAsked(words[at - 1]);
  });
}
