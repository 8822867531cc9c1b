import { isAdverb } from '../text/function-words.js';
import { isPastTense } from '../text/past-tense.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { readWords, type Word } from './analyzer.js';
import type { ScoredSpan } from './answer-spans.js';
import { isFunctional } from './asked-noun.js';
import type { CandidateSpan, SpanKind } from './candidate-spans.js';
import type { CandidateIndex } from './candidates.js';
import { clausesOfNumbers, type NumberClause, type WordRange } from './number-clauses.js';
import type { ReadQuestion } from './question.js';
import { lookAtWords, type SentenceWords } from './sentence-words.js';
import { DURATIONS } from './times-in-words.js';

const NUMBERS: ReadonlySet<SpanKind> = new Set([
  'count',
  'money',
  'share',
  'duration',
  'distance',
  'time',
]);

/** Behind a number they stand for the noun that another number has: “eight *others*”. */
const STANDING_FOR = wordSet('others more');
/** Between two numbers that are one: “between 40 *and* 60”. */
const TOGETHER = /^[\s,–—-]*(?:and|or|to|nor)?\s*$/;
const PLURAL = /[^s]s$/;
/** Words behind a number in which its noun is looked for: “four new jets”. */
const REACH = 3;

/** A number of a sentence, and what its clause has of the question. */
interface Rival {
  readonly span: CandidateSpan;
  readonly clause: NumberClause;
  /** The question's terms in its clause, and where. */
  readonly terms: ReadonlyMap<number, readonly number[]>;
  /** It has the noun that is asked for. */
  readonly isTyped: boolean;
  /** It, or a number before it, has that: the next one seldom names it, “30 were held, among them 12 *students*”. */
  readonly isNamed: boolean;
}

/** Which of two numbers a question asks for: neither is sure to be it where their clauses do not tell. */
type Asked = 'one' | 'other' | 'either';

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
  { terms, text }: CandidateIndex,
): CandidateSpan | undefined {
  const indexed = terms.sentences[sentence];
  const mayCount = NUMBERS.has(span.kind) || span.kind === 'phrase';
  const own = indexed?.spans.candidates.find(
    (candidate) => mayCount && NUMBERS.has(candidate.kind) && contains(span, candidate),
  );
  if (indexed === undefined || own === undefined) return span;
  const rivals = rivalsOf(own, indexed.span, indexed.spans.candidates, question, text);
  const best = rivals.find((rival) => rival.span === own);
  if (best === undefined) return span;
  const others = (one: Rival) =>
    rivals.filter((other) => other.clause !== one.clause && !isOne(one, other, text));
  const isAsked = (one: Rival) => others(one).every((other) => compare(one, other) === 'one');
  if (isAsked(best)) return span;
  const isAlone = ({ clause }: Rival) => rivals.filter((one) => one.clause === clause).length === 1;
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
  { start, end }: Span,
  candidates: readonly CandidateSpan[],
  question: ReadQuestion,
  text: string,
): Rival[] {
  const spans = candidates
    .filter(({ kind }) => kind === own.kind)
    .filter((span, i, all) => !all.slice(0, i).some((before) => overlaps(before, span)))
    .sort((a, b) => a.start - b.start);
  if (spans.length < 2) return [];
  const words = readWords(text.slice(start, end));
  const sentence = lookAtWords(text.slice(start, end), words);
  const found = words.map(({ terms, form }) => termsIn(terms, form, question));
  const ranges = spans.map((span) => rangeOf(span, start, sentence));
  const clauses = clausesOfNumbers(sentence, ranges);
  let isNamed = false;
  return spans.flatMap((span, i) => {
    const range = ranges[i];
    const clause = clauses[i];
    if (range === undefined || clause === undefined) return [];
    const isTyped = hasFocus(range, sentence, found, question.focus);
    isNamed ||= isTyped;
    const isOther =
      isKnown(range, words, found) ||
      (own.kind === 'count' && !isTyped && hasNoun(range, sentence, found));
    if (isOther && span !== own) return [];
    const terms = new Map<number, number[]>();
    for (const at of clause.words) {
      for (const term of found[at] ?? []) {
        if (term !== question.focus) terms.set(term, [...(terms.get(term) ?? []), at]);
      }
    }
    return [{ span, clause, terms, isTyped, isNamed }];
  });
}

/** The numbers of the question's terms that a word stands for. “This”, of “this season”, is one as well. */
function termsIn(terms: readonly string[], form: string, question: ReadQuestion): number[] {
  if (form === 'this') return question.gistWords.includes('=this') ? [question.terms.length] : [];
  return question.terms.flatMap(({ forms, irregular, related }, number) =>
    terms.some((term) => [forms, irregular, related].some((list) => list.includes(term)))
      ? [number]
      : [],
  );
}

function rangeOf(span: Span, start: number, { spots }: SentenceWords): WordRange {
  const first = spots.findIndex(({ end }) => start + end > span.start);
  const last = spots.findLastIndex((spot) => start + spot.start < span.end);
  return { first, last };
}

/** Whether a number is in the question itself, or says none: “year”, of “every year”. */
function isKnown(
  { first, last }: WordRange,
  words: readonly Word[],
  found: readonly (readonly number[])[],
): boolean {
  for (let at = first; at <= last; at++) {
    const { form = '', terms = [] } = words[at] ?? {};
    if (terms.length > 0 && found[at]?.length === 0 && !DURATIONS.has(form)) return false;
  }
  return true;
}

/** Whether a number has the noun that is asked for, in it or behind it. */
function hasFocus(
  { first, last }: WordRange,
  { isJoined, form }: SentenceWords,
  found: readonly (readonly number[])[],
  focus: number | undefined,
): boolean {
  if (focus === undefined) return false;
  for (let at = first; at <= last + REACH; at++) {
    if (at > last && (!isJoined(at) || isFunctional(form(at)))) return false;
    if (found[at]?.includes(focus)) return true;
  }
  return false;
}

/** Whether a number counts what a noun behind it says: “25 *women*”, and not “25 *left*”. */
function hasNoun(
  { last }: WordRange,
  { words, isJoined, form }: SentenceWords,
  found: readonly (readonly number[])[],
): boolean {
  const next = last + 1;
  return (
    next < words.length &&
    isJoined(next) &&
    !isFunctional(form(next)) &&
    !isPastTense(form(next)) &&
    !isAdverb(form(next)) &&
    !STANDING_FOR.has(form(next)) &&
    (found[next]?.length === 0 || PLURAL.test(form(next)))
  );
}

/** Which of two numbers is asked for, by what the clause of each has of the question and the other's lacks. */
function compare(one: Rival, other: Rival): Asked {
  const alone = [...one.terms.keys()].filter((term) => !other.terms.has(term));
  const others = [...other.terms.keys()].filter((term) => !one.terms.has(term));
  if (alone.length > 0 && others.length === 0) return 'one';
  if (alone.length === 0 && others.length > 0) {
    return one.isTyped && !other.isNamed ? (one.clause.isElliptic ? 'one' : 'either') : 'other';
  }
  if (alone.length === 0) {
    if (one.isTyped === other.isTyped) return 'either';
    return one.isTyped ? 'one' : 'other';
  }
  const oneHasVerb = hasVerb(one, alone);
  if (oneHasVerb !== hasVerb(other, others) && !one.clause.isElliptic && !other.clause.isElliptic) {
    return oneHasVerb ? 'one' : 'other';
  }
  const isLater = one.span.start > other.span.start;
  const [first, second, left] = isLater ? [other, one, others] : [one, other, alone];
  return leavesOut(second, first, left) ? (isLater ? 'one' : 'other') : 'either';
}

/** Whether any of some terms is a verb of a number's clause. */
function hasVerb({ clause, terms }: Rival, some: readonly number[]): boolean {
  return some.some((term) => terms.get(term)?.some((at) => clause.verbs.includes(at)));
}

/** Whether a clause leaves out what terms of an earlier one say of it as well. */
function leavesOut(second: Rival, first: Rival, terms: readonly number[]): boolean {
  if (second.clause.isElliptic) return true;
  const verb = first.clause.verbs[0] ?? Infinity;
  return (
    second.clause.sharesSubject &&
    terms.every((term) => first.terms.get(term)?.every((at) => at < verb))
  );
}
