import type { Word } from '../../terms/analyzer.js';
import { overlaps, type Span } from '../../text/span.js';
import { findClockTimes } from './clock-times.js';
import { findNames, type NameWords } from './names-in-words.js';
import { findNumbers } from './numbers-in-words.js';
import { findPhrases } from './phrases-in-words.js';
import { findReasons } from './reasons-in-words.js';
import { lookAtWords, type SentenceWords, type WordRange } from './sentence-words.js';
import { findTimes } from './times-in-words.js';

/** What kind of thing words of a story are, as far as they could answer a question. */
export const SPAN_KINDS = [
  'person',
  'place',
  'name',
  'time',
  'count',
  'age',
  'money',
  'share',
  'duration',
  'distance',
  'reason',
  'statement',
  'source',
  'phrase',
] as const;

export type SpanKind = (typeof SPAN_KINDS)[number];

/** Those of somebody or something by name. */
export const NAME_KINDS: ReadonlySet<SpanKind> = new Set(['person', 'name', 'place']);

/** Words of a sentence that could answer a question. */
export interface CandidateSpan extends Span {
  readonly kind: SpanKind;
  /** The sentence's terms before it, and before its end. */
  readonly from: number;
  readonly to: number;
  /** Which of the sentence's clauses it begins in, counted from 0. */
  readonly clause: number;
  /** Whether it is the sentence's first of its kind. */
  readonly isFirst: boolean;
  /** Whether it tells the time of day. */
  readonly isTimeOfDay: boolean;
  /** Whether it tells no day beside it. */
  readonly isOnlyTimeOfDay: boolean;
}

/** A sentence's candidates, and the clause that each of its terms stands in. */
export interface SentenceSpans {
  readonly candidates: readonly CandidateSpan[];
  readonly clauses: readonly number[];
}

/** What is known of a sentence's people: spans of the story's text. */
export interface PeopleInSentence {
  readonly names: readonly Span[];
  readonly descriptions: readonly Span[];
  readonly contents: readonly Span[];
  /** Who says something. */
  readonly sources: readonly Span[];
}

/** Words that are found, and where in the sentence they begin or end if not with the first and the last of them. */
interface Found extends WordRange, Partial<Span> {
  readonly kind: SpanKind;
  readonly isTimeOfDay?: boolean;
  readonly isOnlyTimeOfDay?: boolean;
}

/**
 * Finds the words of a sentence that could answer a question: numbers with their units, times, names,
 * descriptions of people, reasons, what is said, and what stands between function words.
 *
 * @param start - where in the story the sentence begins
 */
export function findCandidates(
  text: string,
  start: number,
  words: readonly Word[],
  people: PeopleInSentence,
): SentenceSpans {
  const sentence = lookAtWords(text, words, start);
  const { spots } = sentence;
  const endsPerson = (at: number) => {
    const end = start + (spots[at]?.end ?? 0);
    return people.names.some((name) => name.end === end);
  };
  const foundAt = (kind: SpanKind, span: Span): Found[] => {
    const { first, last } = sentence.rangeOf(span);
    if (first === spots.length) return [];
    const within = {
      start: Math.max(0, span.start - start),
      end: Math.min(text.length, span.end - start),
    };
    return [{ kind, first, last: Math.max(first, last), ...within }];
  };
  const clock = findClockTimes(sentence);
  const times = findTimes(sentence, clock);
  const order = orderOf(sentence);
  const found: Found[] = [
    ...times.map(({ isLength, ...time }) => ({ kind: lengthOrTime(isLength), ...time })),
    ...findNumbers(sentence, endsPerson, clock),
    ...findNames(text, sentence).flatMap((name) => namedBy(name, sentence, start, people.names)),
    ...findPhrases(sentence).map((range) => ofKind('phrase', range)),
    ...findReasons(sentence, times).map((range) => ofKind('reason', range)),
    ...people.descriptions.flatMap((span) => foundAt('person', span)),
    ...people.contents.flatMap((span) => foundAt('statement', span)),
    ...people.sources.flatMap((span) => foundAt('source', span)),
  ];
  return { candidates: placed(found, sentence, start, order), clauses: order.clauses };
}

const lengthOrTime = (isLength: boolean): SpanKind => (isLength ? 'duration' : 'time');

const ofKind = (kind: SpanKind, { first, last }: WordRange): Found => ({ kind, first, last });

/** What the words of a name stand for: a person, a place, or something else. */
function namedBy(
  { first, last, isOfPlace, ownedTo }: NameWords,
  { text, spots }: SentenceWords,
  start: number,
  persons: readonly Span[],
): Found[] {
  const from = spots[first]?.start ?? 0;
  const to = from + text.slice(from, spots[last]?.end ?? 0).replace(/['’]s$/, '').length;
  const own = { first, last, start: from, end: to };
  const span = { start: start + from, end: start + to };
  if (persons.some((person) => overlaps(person, span))) return [{ kind: 'person', ...own }];
  if (ownedTo === last) return [ofKind('place', { first, last })];
  if (ownedTo === undefined) return [{ kind: isOfPlace ? 'place' : 'name', ...own }];
  // “Morgan’s gym” is the place, and Morgan is none.
  return [{ kind: 'name', ...own }, ofKind('place', { first, last: ownedTo })];
}

/** Where the words of a sentence stand in the order of its terms and its clauses. */
interface Order {
  /** How many terms stand before each word, and before the end. */
  readonly termsBefore: readonly number[];
  /** The clause of each word. */
  readonly clauseOf: readonly number[];
  /** The clause of each term. */
  readonly clauses: readonly number[];
}

function orderOf({ words, isJoined }: SentenceWords): Order {
  const termsBefore: number[] = [0];
  const clauseOf: number[] = [];
  const clauses: number[] = [];
  let clause = 0;
  words.forEach(({ terms }, at) => {
    if (at > 0 && !isJoined(at)) clause++;
    clauseOf.push(clause);
    for (let i = 0; i < terms.length; i++) clauses.push(clause);
    termsBefore.push((termsBefore[at] ?? 0) + terms.length);
  });
  return { termsBefore, clauseOf, clauses };
}

/** What is found, as candidates in the same order: the first of a kind is the first that is found. */
function placed(
  found: readonly Found[],
  { spots }: SentenceWords,
  start: number,
  { termsBefore, clauseOf }: Order,
): CandidateSpan[] {
  const kinds = new Set<SpanKind>();
  return found.flatMap(
    ({ kind, first, last, isTimeOfDay = false, isOnlyTimeOfDay = false, ...own }) => {
      const from = own.start ?? spots[first]?.start;
      const to = own.end ?? spots[last]?.end;
      if (from === undefined || to === undefined || to <= from) return [];
      const isFirst = !kinds.has(kind);
      kinds.add(kind);
      return {
        kind,
        start: start + from,
        end: start + to,
        from: termsBefore[first] ?? 0,
        to: termsBefore[last + 1] ?? 0,
        clause: clauseOf[first] ?? 0,
        isFirst,
        isTimeOfDay,
        isOnlyTimeOfDay,
      };
    },
  );
}
