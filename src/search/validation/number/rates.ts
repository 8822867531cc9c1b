import { readWords } from '../../../terms/analyzer.js';
import { isAdverb } from '../../../text/english/function-words.js';
import { overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { CandidateSpan, SpanKind } from '../../index/candidate-spans.js';
import { lookAtWords, type SentenceWords } from '../../index/sentence-words.js';
import type { AnswerType } from '../../question/answer-type.js';
import { isFunctional } from '../../question/asked-noun.js';
import { findAskedVerb } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import type { ScoredSpan } from '../../ranking/answer-spans.js';
import type { CandidateIndex } from '../../ranking/candidates.js';

/** What a rate is counted by. */
const UNITS = wordSet('second minute hour day night week fortnight month year decade');
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['annually', 'year'],
]);
/** Before a length of time, they tell how often, or by what: “40 tonnes *a* day”. */
export const EACH_TIME = wordSet('a an per each every');
/** Behind “a year”, it is a length of time or a point in it. */
const NO_RATE = wordSet('ago old later earlier after before long');
/** What is counted by time, or paid by it. */
const AMOUNTS = wordSet(
  'fee fees cost costs price prices charge charges rent rents salary salaries wage wages pay income earnings bill bills',
  'rate rates payment payments allowance budget turnover revenue revenues profit profits sales output total number limit',
);

/** Words at most from a number to what it is counted by: “40 tonnes of sand *a day*”. */
const WORDS_TO_RATE = 4;

/** What is counted by time, and in which kinds of numbers. */
const COUNTED: Partial<Record<AnswerType, readonly SpanKind[]>> = {
  count: ['count'],
  money: ['money', 'count'],
  distance: ['distance', 'count'],
};

/** Whether a word goes on the phrase of the one before it. */
const isNoun = ({ form, isJoined }: SentenceWords, at: number): boolean =>
  form(at) !== '' && isJoined(at) && !isFunctional(form(at)) && !isAdverb(form(at));

/** The unit of the rate that begins at a word: “*a* year”, “*monthly*”. */
function unitAt(words: SentenceWords, at: number): string | undefined {
  const { form, isJoined, isCapitalised } = words;
  const adjective = ADJECTIVES.get(form(at));
  if (adjective !== undefined) return at > 0 && isCapitalised(at) ? undefined : adjective;
  const unit = form(at + 1);
  const isRate = EACH_TIME.has(form(at)) && isJoined(at + 1) && UNITS.has(unit);
  // “A second buyer” is one more.
  const isOrdinal = unit === 'second' && isNoun(words, at + 2);
  return isRate && !NO_RATE.has(form(at + 2)) && !isOrdinal ? unit : undefined;
}

/** Whether an adjective of a question says by what time it asks, and not which of several: “the *daily* ferry”. */
function asksByAdjective(question: SentenceWords, at: number): boolean {
  if (!isNoun(question, at + 1) || AMOUNTS.has(question.form(at + 1))) return true;
  // What it is or costs is asked of a pass by the week: “how much is a weekly pass”.
  const verb = findAskedVerb(question.words.map(({ form }) => form));
  return verb === undefined || question.form(verb.at) === 'cost';
}

/** The units of time that a question asks for a number by: “how much *a week*”, “what is the *monthly* fee”. */
function unitsAsked(text: string): ReadonlySet<string> {
  const question = lookAtWords(text, readWords(text));
  return new Set(
    question.words.flatMap(({ form }, at) =>
      ADJECTIVES.has(form) && !asksByAdjective(question, at) ? [] : (unitAt(question, at) ?? []),
    ),
  );
}

/**
 * The unit of time that a number of a sentence is counted by: behind it, before another number and within the
 * clause, or as an adjective before it.
 */
function unitOf(number: Span, sentence: SentenceWords): string | undefined {
  const { words, isNumber, isJoined, rangeOf } = sentence;
  const { first, last } = rangeOf(number);
  for (let at = last + 1; at < Math.min(last + 1 + WORDS_TO_RATE, words.length); at++) {
    if (!isJoined(at) || isNumber(at)) break;
    const unit = unitAt(sentence, at);
    if (unit !== undefined) return unit;
  }
  for (let at = first; at > 0 && isJoined(at) && at > first - WORDS_TO_RATE; at--) {
    if (isNumber(at - 1)) return undefined;
    const unit = ADJECTIVES.get(sentence.form(at - 1));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** A number of a sentence that may be the one that is asked for by time. */
interface Rate {
  readonly span: CandidateSpan;
  /** Counted by what is asked, by something else, or by nothing that is told. */
  readonly is: 'asked' | 'other' | 'untold';
}

/** The numbers of a sentence that may be asked for by time; none where no question asks for a rate. */
function ratesOf(
  sentence: number,
  question: ReadQuestion,
  { terms, sentenceWords }: CandidateIndex,
): readonly Rate[] {
  const kinds = COUNTED[question.answerType] ?? [];
  const { spans } = terms.sentences[sentence] ?? {};
  if (kinds.length === 0 || question.isFrequency || spans === undefined) return [];
  const asked = unitsAsked(question.text);
  if (asked.size === 0) return [];
  const words = sentenceWords(sentence);
  const all = spans.candidates;
  const kind = kinds.find((one) => all.some((candidate) => candidate.kind === one));
  return all
    .filter((candidate) => candidate.kind === kind)
    .map((candidate) => {
      const unit = unitOf(candidate, words);
      return {
        span: candidate,
        is: unit === undefined ? 'untold' : asked.has(unit) ? 'asked' : 'other',
      };
    });
}

/** Whether a question asks for a rate (“how much *a week*”) and a sentence only tells one by another time. */
export function countsByAnotherTime(
  question: ReadQuestion,
  sentence: number,
  answer: ScoredSpan | undefined,
  index: CandidateIndex,
): boolean {
  const rates = ratesOf(sentence, question, index);
  if (rates.some((rate) => rate.is === 'asked')) return false;
  const best = rates.filter(
    ({ span }) => answer?.sentence === sentence && overlaps(span, answer.span),
  );
  const meant = best.length > 0 ? best : rates;
  return meant.length > 0 && meant.every((rate) => rate.is === 'other');
}
