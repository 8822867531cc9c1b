import { isDocument } from '../../../people/lexicon/sources.js';
import { rootOf } from '../../../terms/roots.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import {
  CONJUNCTIONS,
  INDEFINITE_ARTICLES,
  RELATIVE_PRONOUNS,
} from '../../../text/english/function-words.js';
import { isSuperlative } from '../../../text/english/superlatives.js';
import { wordSet } from '../../../text/word-set.js';
import type { SpanKind } from '../../index/candidate-spans.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { isYear } from '../../index/times-in-words.js';
import type { AnswerType } from '../../question/answer-type.js';
import { measureAsked } from '../../question/asks-how-much.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { hasWordForEvent } from '../event/events.js';
import { AskedAndTold } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { PEOPLE } from './counted.js';
import { readSentence } from './rival-clauses.js';

/** What tells the answer, by what is asked for; where any number may, or none tells, it is not here. */
const TELLING: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  count: ['count'],
  money: ['money'],
  share: ['share'],
  distance: ['distance', 'count'],
  duration: ['duration'],
};
/** “How high is inflation” may be told by a share as well as by a distance. */
const MEASURES: readonly SpanKind[] = ['count', 'money', 'share', 'distance', 'duration'];
/** A question that has one of these may ask of what was before. */
const OF_BEFORE = /\d|\b(?:since|before|previous(?:ly)?|earlier|ago|then|other|similar)\b/i;
/**
 * After a superlative, these open what something is compared with: “the deadliest fire *after* that
 * of 1994”.
 */
const COMPARING = wordSet('since after');
/** Words at most from a superlative to its “since”. */
const WORDS_TO_SINCE = 15;
/** Words at most that open such a clause: “in which”. */
const LONGEST_OPENING = 2;
/** They open a clause about what a story compares something with: “since 1994, *when* 22 drowned”. */
const OPENING = wordSet('when where');

/** Whether a clause opens at a word that says more of what stands before it: “, *when*”, “, *in which*”. */
const opensRelative = (at: number, { form }: SentenceWords): boolean =>
  [at, at + 1].some((one) => RELATIVE_PRONOUNS.has(form(one)) || OPENING.has(form(one)));

/** Whether what is told before a word sets one above all others: “the *deadliest* fire in the region since”. */
function isOfHighest(since: number, { form, isJoined }: SentenceWords): boolean {
  for (let at = since - 1; at >= Math.max(0, since - WORDS_TO_SINCE) && isJoined(at + 1); at--) {
    if (CONJUNCTIONS.has(form(at))) return false;
    if (isSuperlative(form(at))) return true;
  }
  return false;
}

/** The word before a noun and what describes it: the “a” of “a 1980 quake”. */
const firstOfPhrase = (noun: number, sentence: SentenceWords): number =>
  (beforeNoun(sentence, noun).at(-1) ?? noun) - 1;

/**
 * The words of a sentence for what it compares something with: “the worst *since 1994, when 22 drowned*”. Without a
 * year or such a clause, nothing tells where they end: “the biggest march since the war drew 900 people”.
 */
function comparedWith(sentence: SentenceWords): WordRange | undefined {
  const { words, form, isJoined } = sentence;
  const isNever = (at: number) => form(at) === 'since' && form(at - 1) === 'not';
  const first = words.findIndex(
    (word, at) => isNever(at) || (COMPARING.has(word.form) && isOfHighest(at, sentence)),
  );
  if (first === -1) return undefined;
  const isTime = (at: number) => isYear(form(at)) || isCalendarWord(form(at));
  const goesOn = (at: number) =>
    isJoined(at) && !CONJUNCTIONS.has(form(at)) && (isTime(at) || !isTime(at - 1));
  let end = first + 1;
  while (end < words.length && goesOn(end)) end++;
  if (!opensRelative(end, sentence)) {
    return isYear(form(end - 1)) ? { first, last: end - 1 } : undefined;
  }
  let behind = end + LONGEST_OPENING;
  while (behind < words.length && isJoined(behind)) behind++;
  return { first, last: behind - 1 };
}

/** Whether a number that may answer a question is told within some of a sentence's words. */
function tells(
  { question, sentence, index }: AskedAndTold,
  isWithin: (at: number) => boolean,
  isAnyMeasure = false,
): boolean {
  const kinds = isAnyMeasure ? MEASURES : TELLING[question.answerType];
  const words = index.sentenceWords(sentence);
  if (kinds === undefined) {
    return words.words.some((_, at) => words.isNumber(at) && isWithin(at));
  }
  const { candidates = [] } = index.terms.sentences[sentence]?.spans ?? {};
  return candidates.some(
    (span) => kinds.includes(span.kind) && isWithin(words.rangeOf(span).first),
  );
}

/** Whether a passage's sentence has a word for the very event that a question asks of. */
export const tellsOfEventAsked = (
  { sentence }: Described,
  { question }: Findings,
  index: CandidateIndex,
): boolean => hasWordForEvent(sentence, new AskedAndTold(question, sentence, index)) === true;

/**
 * The sentence before one that compares, if it tells how much what is compared was: “*Gusts of 94mph were recorded.*
 * It was the strongest wind since 1987”.
 */
export function sentenceCompared(
  { sentence: own, paragraph }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined {
  const before = own - 1;
  if (index.terms.sentences[before]?.paragraph !== paragraph) return undefined;
  const beside = new AskedAndTold(question, before, index);
  return hasWordForEvent(before, beside) !== false && tells(beside, () => true)
    ? before
    : undefined;
}

/**
 * Whether a question asks of what a story tells, and a sentence has an answer only of what this is compared with:
 * “the deadliest fire since 2008, when *seven* people died”, where “the paint works” are not asked of.
 */
export function tellsOfEarlierOne(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const measure = measureAsked(question.text);
  const isOfMeasure = question.answerType === 'manner' && measure.length > 0;
  if (TELLING[question.answerType] === undefined && !isOfMeasure) return false;
  if (OF_BEFORE.test(question.text)) return false;
  const words = index.sentenceWords(sentence);
  const compared = comparedWith(words);
  if (compared === undefined) return false;
  const isWithin = (at: number) => at >= compared.first && at <= compared.last;
  if (tells(beside, (at) => !isWithin(at), question.answerType !== 'count')) return false;
  const { asked, verb } = beside;
  const { found } = readSentence(words, question);
  const places = (term: number) => found.flatMap((terms, at) => (terms.includes(term) ? [at] : []));
  // What only the comparison has may be what is asked of; its verb and “people” any event has.
  const isOfCompared = question.terms.some(({ term, forms }, number) => {
    if (measure.includes(term) || verb?.terms.includes(term)) return false;
    const { positions, sentenceAt } = index.terms;
    const isElsewhere = forms.some((form) =>
      positions.get(form)?.some((position) => sentenceAt[position] !== sentence),
    );
    const isPeople = asked.some(({ form, terms }) => PEOPLE.has(form) && terms.includes(term));
    if (number === question.focus && (isPeople || isElsewhere)) return false;
    const at = places(number);
    const isNew = (noun: number) => INDEFINITE_ARTICLES.has(words.form(firstOfPhrase(noun, words)));
    return at.length > 0 && at.every(isWithin) && !(isElsewhere && at.some(isNew));
  });
  return !isOfCompared;
}

const DEFINITE = wordSet('the this');
const ANOTHER = 'another';
/** Behind “a”, they tell that it is another one than has been told of: “a *similar* strike”. */
const OTHERS = wordSet('similar previous earlier separate');

/**
 * Whether a noun brings in another one than was told of: “a *2011* strike”, “a *similar* strike”, “*A strike in 2011*
 * lasted 14 days”. What begins something is told so as well (“she opened a bakery in 2011”), but behind its subject.
 */
function isAnother(noun: number, sentence: SentenceWords): boolean {
  const { form } = sentence;
  const before = beforeNoun(sentence, noun);
  const first = firstOfPhrase(noun, sentence);
  const article = form(first);
  if (article === ANOTHER) return true;
  const isDated = first === 0 && form(noun + 1) === 'in' && isYear(form(noun + 2));
  return (
    INDEFINITE_ARTICLES.has(article) &&
    (isDated ||
      before.some((at) => OTHERS.has(form(at)) || (isYear(form(at)) && !isDocument(form(noun)))))
  );
}

/**
 * Whether a question asks of the one that a story has told of, and a sentence brings in another: “*A similar strike*
 * lasted 14 days”, where “the strike” is asked of.
 */
export function bringsInAnother(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const { answerType, text } = question;
  if (TELLING[answerType] === undefined || OF_BEFORE.test(text)) return false;
  const { asked } = beside;
  const words = index.sentenceWords(sentence);
  const { positions, sentenceAt } = index.terms;
  const isKnown = (terms: readonly string[]) =>
    terms.some((term) => (sentenceAt[positions.get(term)?.[0] ?? Infinity] ?? Infinity) < sentence);
  return asked.some(({ root, terms }, at) => {
    if (!DEFINITE.has(asked[at - 1]?.form ?? '') || terms.length === 0 || !isKnown(terms)) {
      return false;
    }
    const places = words.words.flatMap(({ form }, i) => (rootOf(form) === root ? [i] : []));
    return places.length > 0 && places.every((place) => isAnother(place, words));
  });
}
