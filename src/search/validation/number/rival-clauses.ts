import type { Span } from '../../../text/span.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { clausesOfNumbers, type NumberClause } from './number-clauses.js';

/** Words of a sentence that may answer, and what their clause has of the question. */
export interface Rival<Words extends Span = Span> {
  readonly span: Words;
  readonly range: WordRange;
  readonly clause: NumberClause;
  /** The question's terms in its clause, and where. */
  readonly terms: ReadonlyMap<number, readonly number[]>;
}

/** A sentence as rivals stand in it. */
export interface SentenceAsked {
  readonly sentence: SentenceWords;
  /** Of each word, the numbers of the question's terms that it stands for. */
  readonly found: readonly (readonly number[])[];
}

/** Reads what a sentence has of a question, word by word. */
export function readSentence(sentence: SentenceWords, question: ReadQuestion): SentenceAsked {
  return {
    sentence,
    found: sentence.words.map(({ terms, form }) => termsIn(terms, form, question)),
  };
}

/**
 * Words of a sentence that may answer, each with its clause.
 *
 * @param spans - in the sentence's order
 */
export function rivalsAmong<Words extends Span>(
  spans: readonly Words[],
  { sentence, found }: SentenceAsked,
  { focus }: ReadQuestion,
): Rival<Words>[] {
  const ranges = spans.map(sentence.rangeOf);
  const clauses = clausesOfNumbers(sentence, ranges);
  const termsOf = new Map(
    [...new Set(clauses)].map((clause) => [clause, termsAmong(clause.words, found, focus)]),
  );
  return spans.flatMap((span, i) => {
    const range = ranges[i];
    const clause = clauses[i];
    if (range === undefined || clause === undefined) return [];
    return [{ span, range, clause, terms: termsOf.get(clause) ?? new Map() }];
  });
}

/** The question's terms among some words, its focus apart, and where they are. */
function termsAmong(
  words: readonly number[],
  found: SentenceAsked['found'],
  focus: number | undefined,
): Map<number, number[]> {
  const terms = new Map<number, number[]>();
  for (const at of words) {
    for (const term of found[at] ?? []) {
      if (term === focus) continue;
      const places = terms.get(term);
      if (places === undefined) terms.set(term, [at]);
      else places.push(at);
    }
  }
  return terms;
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

/** Which of two rivals a question asks for: neither is sure to be it where their clauses do not tell. */
export type Asked = 'one' | 'other' | 'either';

/**
 * Which of two rivals is asked for, by what the clause of each has of the question and the other's lacks.
 *
 * @returns undefined where neither has more than the other
 */
export function compareClauses(one: Rival, other: Rival): Asked | undefined {
  const alone = [...one.terms.keys()].filter((term) => !other.terms.has(term));
  const others = [...other.terms.keys()].filter((term) => !one.terms.has(term));
  if (alone.length === 0 && others.length === 0) return undefined;
  if (others.length === 0) return 'one';
  if (alone.length === 0) return 'other';
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
