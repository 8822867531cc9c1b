import { ARTICLES, CONJUNCTIONS, RELATIVE_PRONOUNS } from '../../../text/english/function-words.js';
import { isPast } from '../../../text/english/irregular-forms.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import { isAuxiliary } from '../../question/asked-noun.js';

/** The part of a sentence that a number of it belongs to. */
export interface NumberClause {
  /** Numbers of its words, ascending. */
  readonly words: readonly number[];
  /** Its verbs, auxiliaries apart, as far as forms tell. */
  readonly verbs: readonly number[];
  /** It leaves out its verb, which is that of the other clause: “and a scan $640”. */
  readonly isElliptic: boolean;
  /** Its subject is left out, or a pronoun: “and dismissed 25”, “in May it treated 55”. */
  readonly sharesSubject: boolean;
}

interface Piece extends WordRange {
  readonly hasVerb: boolean;
  /**
   * It opens with its verb or with a relative pronoun, so that its subject is what stands before
   * it.
   */
  readonly lacksSubject: boolean;
  readonly isJoining: boolean;
  readonly opensWithArticle: boolean;
  readonly numbers: readonly number[];
}

/** Words that stand for what the other clause names. */
const STANDING_FOR = wordSet('one ones');
const JOINING = wordSet('and but or while whereas');
/** Before a number they set it against the one before it: “60 in May *from* 40 in April”. */
const COMPARING = wordSet('from to than against');

const isVerb = (form: string) => isPast(form) || isAuxiliary(form);

/**
 * Cuts a sentence into the clauses that its numbers belong to. Where no conjunction and no comma parts two
 * numbers, a word that sets one against the other does: “rose to 60 in May *from* 40 in April”.
 *
 * @param numbers - those of one kind, in the sentence's order
 * @returns the clause of each; two numbers that nothing parts have one
 */
export function clausesOfNumbers(
  sentence: SentenceWords,
  numbers: readonly WordRange[],
): NumberClause[] {
  const pieces = cut(sentence, numbers);
  const owners = ownersOf(pieces);
  const words = pieces.map((): number[] => []);
  pieces.forEach(({ first, last, hasVerb, numbers }, i) => {
    if (hasVerb && numbers.length === 0) return;
    words[numbers.length > 0 ? i : (owners[i] ?? -1)]?.push(...rangeOf(first, last));
  });
  return pieces.flatMap((piece, i) => {
    const clause = describe(words[i] ?? [], piece, sentence);
    return piece.numbers.map(() => clause);
  });
}

const rangeOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The pieces of a sentence between commas, conjunctions and numbers. */
function cut(
  { words, form, isJoined }: SentenceWords,
  numbers: readonly WordRange[],
): readonly Piece[] {
  const starts = new Set([0]);
  const inNumbers = new Set(numbers.flatMap(({ first, last }) => rangeOf(first + 1, last)));
  const opening = new Set(numbers.map(({ first }) => first));
  // “Once a week” is no conjunction.
  const joins = (at: number) => CONJUNCTIONS.has(form(at)) && !opening.has(at);
  for (let at = 1; at < words.length; at++) {
    if ((!isJoined(at) || joins(at)) && !inNumbers.has(at)) starts.add(at);
  }
  for (const [i, { first }] of numbers.entries()) {
    const before = numbers[i - 1];
    if (before === undefined) continue;
    let at = first - 1;
    while (APPROXIMATE.has(form(at)) && at > before.last) at--;
    const isParted = rangeOf(before.last + 1, first).some((between) => starts.has(between));
    if (!isParted && at > before.last && COMPARING.has(form(at))) starts.add(at);
  }
  const firsts = [...starts].sort((a, b) => a - b);
  let next = 0;
  return firsts.map((first, i) => {
    const last = (firsts[i + 1] ?? words.length) - 1;
    const from = next;
    while (next < numbers.length && (numbers[next]?.first ?? 0) <= last) next++;
    return {
      first,
      last,
      hasVerb: rangeOf(first, last).some((at) => isVerb(form(at))),
      lacksSubject: isVerb(form(first)) || RELATIVE_PRONOUNS.has(form(first)),
      isJoining: JOINING.has(form(first)),
      opensWithArticle: ARTICLES.has(form(first)),
      numbers: rangeOf(from, next - 1),
    };
  });
}

/** To which piece with a number one without a verb belongs: “*in May*, it treated 55”, “40 left, *in the end*”. */
function ownersOf(pieces: readonly Piece[]): number[] {
  const numbered = pieces.flatMap(({ numbers }, i) => (numbers.length > 0 ? [i] : []));
  let passed = 0;
  return pieces.map((piece, at) => {
    while ((numbered[passed] ?? Infinity) <= at) passed++;
    if (isOfOtherClause(at, pieces)) return -1;
    const before = numbered.slice(passed - 1, passed).find((i) => i < at) ?? -1;
    const after = numbered[passed] ?? -1;
    if (before === -1 || after === -1) return Math.max(before, after);
    const next = pieces[at + 1];
    const opensClause = piece.isJoining || isConjunctionAlone(pieces[at - 1]);
    return next?.lacksSubject || (opensClause && !next?.isJoining) ? after : before;
  });
}

/**
 * Whether a piece only says what somebody is who stands in a clause without a number: “, said Ann Roe, *a spokeswoman
 * for the mayor*”.
 */
function isOfOtherClause(at: number, pieces: readonly Piece[]): boolean {
  const before = pieces[at - 1];
  const isApposed = pieces[at]?.opensWithArticle === true && !pieces[at]?.hasVerb;
  return isApposed && before?.hasVerb === true && before.numbers.length === 0;
}

/** Whether a piece is a conjunction and nothing more: “and”, of “and, in May, 55”. */
const isConjunctionAlone = (piece: Piece | undefined) =>
  piece?.isJoining === true && piece.first === piece.last;

function describe(
  words: readonly number[],
  { first, isJoining }: Piece,
  { form }: SentenceWords,
): NumberClause {
  const isSharing = (at: number) => PERSONAL_SUBJECTS.has(form(at)) || STANDING_FOR.has(form(at));
  return {
    words,
    verbs: words.filter((at) => isVerb(form(at)) && !isAuxiliary(form(at))),
    isElliptic: !words.some((at) => isVerb(form(at))),
    sharesSubject: (isJoining && isVerb(form(first + 1))) || words.some(isSharing),
  };
}
