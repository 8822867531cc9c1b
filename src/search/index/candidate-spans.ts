import type { Word } from '../../terms/analyzer.js';
import { overlaps, type Span } from '../../text/span.js';
import { CURRENCIES, CURRENCY_CODES, CURRENCY_SIGN, MEASURES } from '../../text/units.js';
import { wordSet } from '../../text/word-set.js';
import { findNames } from './names-in-words.js';
import { opensReason, reasonEnds } from './reasons-in-words.js';
import { lookAtWords } from './sentence-words.js';
import { DURATIONS, findTimes, isYear } from './times-in-words.js';

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

const SHARES = wordSet('percent per percentage');
const MAX_OLDEST = 120;
/** What stands behind a number that counts nothing. */
const ENDS = /^[,.;)]?$/;
const MAX_PHRASE = 8;

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
  const { spots, form, isNumber, isCapitalised, isJoined, gapBefore } = sentence;
  const termsBefore: number[] = [0];
  const clauseOf: number[] = [];
  const clauses: number[] = [];
  let clause = 0;
  words.forEach((word, i) => {
    if (i > 0 && !isJoined(i)) clause++;
    clauseOf.push(clause);
    for (let j = 0; j < word.terms.length; j++) clauses.push(clause);
    termsBefore.push((termsBefore[i] ?? 0) + word.terms.length);
  });
  const candidates: CandidateSpan[] = [];
  const kinds = new Set<SpanKind>();
  const add = (kind: SpanKind, first: number, last: number, from?: number, to?: number) => {
    const begin = from ?? spots[first]?.start;
    const end = to ?? spots[last]?.end;
    if (begin === undefined || end === undefined || end <= begin) return;
    candidates.push({
      kind,
      start: start + begin,
      end: start + end,
      from: termsBefore[first] ?? 0,
      to: termsBefore[last + 1] ?? 0,
      clause: clauseOf[first] ?? 0,
      isFirst: !kinds.has(kind),
    });
    kinds.add(kind);
  };

  const times = findTimes(sentence);
  for (const { first, last, isLength } of times) add(isLength ? 'duration' : 'time', first, last);
  addNumbers();
  addNames();
  addPhrases();
  const timesAt = new Map(times.map((time) => [time.first, time]));
  const ends = reasonEnds(sentence);
  words.forEach((_, i) => {
    const last = ends[i] ?? i;
    if (last > i && opensReason(i, sentence, timesAt)) add('reason', i, last);
  });
  const addSpan = (kind: SpanKind, span: Span) => {
    const { first, last } = sentence.rangeOf(span);
    if (first === spots.length) return;
    const from = Math.max(0, span.start - start);
    add(kind, first, Math.max(first, last), from, Math.min(text.length, span.end - start));
  };
  for (const span of people.descriptions) addSpan('person', span);
  for (const span of people.contents) addSpan('statement', span);
  for (const span of people.sources) addSpan('source', span);
  return { candidates, clauses };

  /** “He was 91.”, “Roe turned 40 on Monday”: of anything else than a person a number may say much. */
  function isAgeOfSomebody(at: number) {
    if (!/^(?:is|was|turns|turned)$/.test(form(at - 1))) return false;
    const end = start + (spots[at - 2]?.end ?? 0);
    const isPerson =
      /^(?:s?he|who)$/.test(form(at - 2)) || people.names.some((name) => name.end === end);
    const after = text.charAt(spots[at]?.end ?? 0);
    return (
      isPerson && (ENDS.test(after) || /^(?:and|but|when|on|at|in|last|this)$/.test(form(at + 1)))
    );
  }

  function addNumbers() {
    for (let i = 0; i < words.length; i++) {
      if (!isNumber(i)) continue;
      let last = i;
      while (last + 1 < words.length && isNumber(last + 1) && isJoined(last + 1)) last++;
      const next = isJoined(last + 1) ? form(last + 1) : '';
      const after = text.charAt(spots[last]?.end ?? 0);
      const before = gapBefore(i);
      const sign = CURRENCY_SIGN.test(before.trimEnd());
      const from = sign
        ? (spots[i]?.start ?? 0) - (before.length - before.trimEnd().length) - 1
        : undefined;
      const value = Number(form(i).replaceAll(',', ''));
      if (sign) add('money', i, last, from);
      else if (isCapitalised(i - 1) && isJoined(i) && CURRENCY_CODES.has(form(i - 1))) {
        add('money', i - 1, last);
      } else if (CURRENCIES.has(next)) add('money', i, last + 1);
      else if (after === '%') add('share', i, last, undefined, (spots[last]?.end ?? 0) + 1);
      else if (SHARES.has(next)) add('share', i, next === 'per' ? last + 2 : last + 1);
      else if (/^years?$/.test(next) && form(last + 2) === 'old') add('age', i, last + 2);
      else if (DURATIONS.has(next)) add('duration', i, last + 1);
      else if (MEASURES.has(next)) add('distance', i, last + 1);
      else if (
        i === last &&
        value > 0 &&
        value < MAX_OLDEST &&
        (/, $/.test(before) ||
          form(i - 1) === 'aged' ||
          form(i - 1) === 'age' ||
          (form(i - 1) === 'now' && /, $/.test(gapBefore(i - 1)))) &&
        ENDS.test(after)
      ) {
        add('age', i, last);
      } else if (i === last && !(value >= MAX_OLDEST) && isAgeOfSomebody(i)) {
        add('age', i, last);
      } else if (!isYear(form(i)) || i !== last) add('count', i, last);
      i = last;
    }
  }

  function addNames() {
    for (const { first, last, isOfPlace, ownedTo } of findNames(text, sentence)) {
      const from = spots[first]?.start ?? 0;
      const end = spots[last]?.end ?? 0;
      const to = from + text.slice(from, end).replace(/['’]s$/, '').length;
      const span = { start: start + from, end: start + to };
      const isPerson = people.names.some((name) => overlaps(name, span));
      if (isPerson) add('person', first, last, from, to);
      else if (ownedTo === last) add('place', first, last);
      else if (ownedTo === undefined) add(isOfPlace ? 'place' : 'name', first, last, from, to);
      else {
        // “Morgan’s gym” is the place, and Morgan is none.
        add('name', first, last, from, to);
        add('place', first, ownedTo);
      }
    }
  }

  function addPhrases() {
    const isPart = (i: number) => (words[i]?.terms.length ?? 0) > 0 || isNumber(i);
    for (let i = 0; i < words.length; i++) {
      if (!isPart(i)) continue;
      let last = i;
      while (last + 1 < words.length && isPart(last + 1) && isJoined(last + 1)) last++;
      if (last - i < MAX_PHRASE) add('phrase', i, last);
      if (form(last + 1) === 'of' && isPart(last + 2) && isJoined(last + 1)) {
        let end = last + 2;
        while (end + 1 < words.length && isPart(end + 1) && isJoined(end + 1)) end++;
        if (end - i < MAX_PHRASE) add('phrase', i, end);
      }
      i = last;
    }
  }
}
