import { readWords } from '../../../terms/analyzer.js';
import { contains, overlaps, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { CandidateSpan, SpanKind } from '../../index/candidate-spans.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { DURATIONS } from '../../index/times-in-words.js';
import type { ReadQuestion } from '../../question/question.js';
import type { ScoredSpan } from '../../ranking/answer-spans.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { countsPersons, PEOPLE } from './counted.js';
import { whatReplaced } from './former-numbers.js';
import { hasFocus, hasNoun } from './number-nouns.js';
import {
  type Asked,
  compareClauses,
  type Rival,
  readSentence,
  rivalsAmong,
  type SentenceAsked,
} from './rival-clauses.js';
import { asksForWholeSum, isOfOneShare } from './share-prices.js';
import { votesOfSide } from './votes.js';
import { numberOfTheirs } from './whose-number.js';

const NUMBERS: ReadonlySet<SpanKind> = new Set([
  'count',
  'money',
  'share',
  'duration',
  'distance',
  'time',
]);

/** Between two numbers that are one: “between 40 *and* 60”. */
const TOGETHER = /^[\s,–—-]*(?:(?:and|or|to|nor)\s*)?$/;
const RELATIVE = wordSet('later earlier ago');

/** A number of a sentence, and what its clause has of the question. */
interface RivalNumber extends Rival<CandidateSpan> {
  /** The number has the noun that is asked for. */
  readonly isTyped: boolean;
  /** It, or a number before it, has that: the next one seldom names it, “30 were held, among them 12 *students*”. */
  readonly isNamed: boolean;
}

/**
 * Which number a question asks for, of a sentence that has several of a kind: that in whose clause the
 * question's verb, year or adjective stands (“fourteen were rescued and nine *died*”).
 *
 * @param answer - the words that are likeliest to answer
 * @returns these words, where no other number may be meant; the other, where it is; undefined, where it
 *   cannot be told
 */
export function numberAsked(
  { span, sentence }: ScoredSpan,
  question: ReadQuestion,
  { terms, text, sentenceWords }: CandidateIndex,
): CandidateSpan | undefined {
  const indexed = terms.sentences[sentence];
  const mayCount = NUMBERS.has(span.kind) || span.kind === 'phrase';
  const own = indexed?.spans.candidates.find(
    (candidate) => mayCount && NUMBERS.has(candidate.kind) && contains(span, candidate),
  );
  if (indexed === undefined || own === undefined) return span;
  const words = sentenceWords(sentence);
  if (asksForWholeSum(question) && isOfOneShare(own, words)) {
    const [whole, another] = indexed.spans.candidates.filter(
      (one) => one.kind === 'money' && !isOfOneShare(one, words),
    );
    return another === undefined ? whole : undefined;
  }
  const votes = votesOfSide(indexed.spans.candidates, words, question);
  if (votes !== undefined) return votes === 'unsure' ? undefined : votes;
  const theirs = numberOfTheirs(own, indexed.spans.candidates, words, question);
  if (theirs !== undefined) return theirs === 'unsure' ? undefined : theirs;
  const rivals = rivalsOf(own, words, indexed.spans.candidates, question, text);
  const best = rivals.find((rival) => rival.span === own);
  if (best === undefined) return span;
  const others = (one: RivalNumber) =>
    rivals.filter((other) => other.clause !== one.clause && !isOne(one, other, text));
  const newer = whatReplaced(best, others(best), question, words);
  if (newer !== undefined) return newer === 'unsure' ? undefined : newer.span;
  const isAsked = (one: RivalNumber) => others(one).every((other) => compare(one, other) === 'one');
  if (isAsked(best)) return span;
  const isAlone = ({ clause }: RivalNumber) =>
    rivals.filter((one) => one.clause === clause).length === 1;
  return rivals.find(
    (rival) => compare(best, rival) === 'other' && isAlone(rival) && isAsked(rival),
  )?.span;
}

/** Whether two numbers make one: “between 40 and 60”. */
function isOne({ span: a }: Rival, { span: b }: Rival, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return TOGETHER.test(text.slice(first.end, second.start));
}

/** The numbers of a sentence that are of one kind, and count the same as far as their nouns tell. */
function rivalsOf(
  own: CandidateSpan,
  sentence: SentenceWords,
  candidates: readonly CandidateSpan[],
  question: ReadQuestion,
  text: string,
): RivalNumber[] {
  const spans = candidates
    .filter(({ kind }) => kind === own.kind)
    .filter((span) => span === own || !isVague(span, text))
    .filter((span) => !(question.isDay && span.isOnlyTimeOfDay))
    .filter((span, i, all) => !all.slice(0, i).some((before) => overlaps(before, span)))
    .sort((a, b) => a.start - b.start);
  if (spans.length < 2) return [];
  const asked = readSentence(sentence, question);
  const noun = question.terms[question.focus ?? -1]?.term ?? '';
  // People go by many nouns: “twelve people were hurt and *three men* were held”.
  const ofPersons = readWords(question.text).some(
    ({ form, terms }) => terms.includes(noun) && PEOPLE.has(form),
  );
  let isNamed = false;
  return rivalsAmong(spans, asked, question).flatMap((rival) => {
    const isTyped = hasFocus(rival.range, asked, question.focus);
    isNamed ||= isTyped;
    const isOfOther = !isTyped && hasNoun(rival.range, asked);
    const isPerson = ofPersons && countsPersons(rival.range, sentence);
    const isOther = isKnown(rival.range, asked) || (own.kind === 'count' && isOfOther && !isPerson);
    return isOther && rival.span !== own ? [] : [{ ...rival, isTyped, isNamed }];
  });
}

/** Whether words tell no time: “year”, of “every year”, and “later”. */
function isVague({ start, end }: Span, text: string): boolean {
  return readWords(text.slice(start, end)).every(
    ({ form }) => DURATIONS.has(form) || RELATIVE.has(form),
  );
}

/** Whether a number is in the question itself. */
function isKnown(
  { first, last }: WordRange,
  { sentence: { words }, found }: SentenceAsked,
): boolean {
  for (let at = first; at <= last; at++) {
    const { terms = [] } = words[at] ?? {};
    if (terms.length > 0 && found[at]?.length === 0) return false;
  }
  return true;
}

/** Which of two numbers is asked for, by their clauses and their nouns. */
function compare(one: RivalNumber, other: RivalNumber): Asked {
  const asked = compareClauses(one, other);
  if (asked === undefined) {
    if (one.isTyped === other.isTyped) return 'either';
    return one.isTyped ? 'one' : 'other';
  }
  const hasNothing = [...one.terms.keys()].every((term) => other.terms.has(term));
  if (asked === 'one' || !hasNothing || !one.isTyped || other.isNamed) return asked;
  return one.clause.isElliptic ? 'one' : 'either';
}
