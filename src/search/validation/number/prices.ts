import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { innerProduct } from '../../../terms/vector.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { wordSet } from '../../../text/word-set.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { QuestionTerm, ReadQuestion } from '../../question/question.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { isTermOf } from './counted.js';

const COST = rootOf('cost');
/** A cosine; a noun that is so like the one that is asked for may be another word for it. */
const LIKE = 0.4;

/** What a question asks the cost of: the terms for it, the last of them for the thing itself. */
function pricedThing({ text, terms, answerType }: ReadQuestion): readonly QuestionTerm[] {
  if (answerType !== 'money') return [];
  const words = readWords(text);
  const cost = words.findIndex(({ form }) => form === 'cost' || form === 'costs');
  const ofThing = words[cost + 1]?.form === 'of';
  const auxiliary = words.findIndex(({ form }) => isAuxiliary(form));
  const named = ofThing
    ? phraseAt(words.slice(cost + 2))
    : auxiliary < cost
      ? phraseAt(words.slice(auxiliary + 1, cost))
      : [];
  return named.flatMap(({ terms: own }) =>
    own.flatMap((one) => terms.find(({ term }) => term === one) ?? []),
  );
}

/** The words of a phrase without its article, up to what says more of it: “the repair” of “the repair of the pier”. */
function phraseAt(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ form }) => !isFunctional(form));
  if (start === -1) return [];
  const end = words.findIndex(({ form }, at) => at > start && isFunctional(form));
  return words.slice(start, end === -1 ? words.length : end);
}

/** Subjects that may stand for anything: “*it* cost £4m”. */
const STANDING_FOR = wordSet('it they this these those');

/**
 * Whether a question asks what something costs of which neither the sentence nor those beside it have a word, and the
 * sentence tells what something else costs: “the depot *cost* £4m to mend”, of a vote.
 */
export function tellsAnotherCost({ question, sentence, index, told }: AskedAndTold): boolean {
  const thing = pricedThing(question);
  if (thing.length === 0 || !told.some(({ root }) => root === COST)) return false;
  if (told.some(({ form }) => STANDING_FOR.has(form))) return false;
  const vector = vectorOf(thing.at(-1)?.term ?? '');
  const isNear = (one: string) => {
    const other = vectorOf(one);
    return vector !== undefined && other !== undefined && innerProduct(vector, other) >= LIKE;
  };
  const isOfThing = (one: string) => thing.some((term) => isTermOf(term)(one));
  const has = (at: number, isIt: (one: string) => boolean) =>
    index.wordsOf(at).some(({ terms }) => terms.some(isIt));
  return (
    !has(sentence, isNear) && !withNeighbours(sentence, index).some((at) => has(at, isOfThing))
  );
}
