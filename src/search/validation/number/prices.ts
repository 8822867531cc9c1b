import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { innerProduct } from '../../../terms/vector.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { isAdverb } from '../../../text/function-words.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { QuestionTerm, ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described, Findings } from '../../ranking/features.js';
import { type AskedAndTold, sentencesIn, withNeighbours } from '../reading/asked-and-told.js';
import { isTermOf } from './counted.js';

const COST = rootOf('cost');
/** Terms that say no more than that a price is asked for. */
export const OF_PRICES = wordSet('cost');
/** Words behind a sum in which what has it for its price is looked for: “an £8,500 *hot tub*”. */
const REACH = 3;
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

/** Whether a sentence names a thing right behind a sum: “an *£8,500 hot tub*”. */
function pricesThing(sentence: number, thing: QuestionTerm, index: CandidateIndex): boolean {
  const { spans } = index.terms.sentences[sentence] ?? {};
  const sums = spans?.candidates.filter(({ kind }) => kind === 'money') ?? [];
  if (sums.length === 0) return false;
  const { words, form, isJoined, rangeOf } = index.sentenceWords(sentence);
  const isThing = isTermOf(thing);
  return sums.some((sum) => {
    const { last } = rangeOf(sum);
    for (let at = last + 1; at <= last + REACH && isJoined(at); at++) {
      if (isFunctional(form(at))) return false;
      if (words[at]?.terms.some(isThing) && isFunctional(form(at + 1) || 'and')) return true;
    }
    return false;
  });
}

/** The sentence of a passage that names what a question asks the cost of right behind a sum. */
export function sentenceWithPrice(
  { paragraph }: Described,
  { question, story }: Findings,
  index: CandidateIndex,
): number | undefined {
  const thing = pricedThing(question).at(-1);
  return thing && sentencesIn(paragraph, story).find((at) => pricesThing(at, thing, index));
}

/** Subjects that may stand for anything: “*it* cost £4m”. */
const STANDING_FOR = wordSet('it they this these those');

/**
 * Whether a question asks what something costs of which neither the sentence nor those beside it have a word, and
 * the sentence tells what something else costs: “the depot *cost* £4m to mend”, of a vote.
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

/** They tell a price without “cost”: “it *charges* £4 for a coffee”. */
const PRICING = rootSet('charge price sell fetch worth');
/** Right before a sum they tell that it is a price: “a coffee *is* £4”, “tickets *from* £9”. */
const BEFORE_PRICES = wordSet('is are was were be been at from');

/** Whether a sentence names a thing and tells a price, in some other way than that it costs that. */
function pricesOtherwise(thing: QuestionTerm, { sentence, index, told }: AskedAndTold): boolean {
  if (!told.some(({ terms }) => terms.some(isTermOf(thing)))) return false;
  if (told.some(({ root }) => PRICING.has(root))) return true;
  const { form, rangeOf } = index.sentenceWords(sentence);
  const isPrice = (sum: Span) => {
    let at = rangeOf(sum).first - 1;
    while (isAdverb(form(at)) || APPROXIMATE.has(form(at))) at--;
    return BEFORE_PRICES.has(form(at));
  };
  const candidates = index.terms.sentences[sentence]?.spans.candidates ?? [];
  return candidates.some((one) => one.kind === 'money' && isPrice(one));
}

/** Whether a question asks what something costs, and another sentence names that right behind a sum. */
export function isPricedElsewhere(beside: AskedAndTold): boolean {
  const { question, sentence, index, told } = beside;
  const thing = pricedThing(question).at(-1);
  if (thing === undefined || pricesThing(sentence, thing, index)) return false;
  const tellsCost = told.some(({ root }) => root === COST) && !tellsAnotherCost(beside);
  if (tellsCost || pricesOtherwise(thing, beside)) return false;
  return index.terms.sentences.some((_, at) => pricesThing(at, thing, index));
}
