import { formAt } from '../../terms/analyzer.js';
import { isGerund, isPassive, isPastForm, TO_BE } from '../../terms/verb-forms.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import type { Complement } from './governors.js';
import type { SaidWord, SaidWords } from './said-word.js';

/** Words at most from a governor to what it governs: “called on the minister of health to leave”. */
const REACH = 8;
/** Words at most from where a clause may begin to the verb that shows it. */
const CLAUSE_REACH = 4;
/** Words at most that a clause is read for; what is longer is a list, or has lost its full stops. */
const LONGEST_CLAUSE = 60;

/** What opens a clause of its own within another. */
const OPENS = wordSet(
  'as after before since until till who which whose where when while if whether unless that',
);
export const JOINS = wordSet('and or nor');
const BEFORE_GERUND = wordSet('of from with on about in for at against short');
/** Nouns in the plural, and others that stand without an article. */
const PLURAL = /[^isu]s$/;
const PLURALS = wordSet('people men women children police');
/** “Partly due to snow” and “late due to snow” tell a cause. */
const BEFORE_CAUSE = wordSet(
  'partly mainly largely mostly chiefly primarily entirely solely late early',
);
/** What begins or ends is “due to” do so, and causes nothing. */
const BEGINS_OR_ENDS = wordSet(
  'begin start open reopen resume arrive return leave end finish close expire',
);

/** Some words of a sentence, by their numbers: from the first to before the second. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a word is a verb, as far as its form tells. */
export const isVerb = (form: string) => AUXILIARIES.has(form) || isPastForm(form);
/** Whether a word is the past of a verb that is no auxiliary, as far as its form tells. */
export const isMainVerb = ({ form }: Pick<SaidWord, 'form'>) =>
  isPastForm(form) && !AUXILIARIES.has(form);

/** Whether a word that is a verb as well stands as a noun: “denied reports”, “the claim”. */
export function isNoun(words: SaidWords, at: number): boolean {
  const before = formAt(words, at - 1);
  const isBehindVerb = isPastForm(before) && !AUXILIARIES.has(before);
  // “Denied bail, Roe went home”
  const isOpening = at === 0 && !isPastForm(formAt(words, at));
  return isOpening || DETERMINERS.has(before) || PREPOSITIONS.has(before) || isBehindVerb;
}

/** Whether what stands from a word on has a verb of its own: “the dam had leaked”, but no “arson in May”. */
function hasVerb(words: SaidWords, start: number): boolean {
  for (let i = start; i < start + CLAUSE_REACH && i < words.length; i++) {
    const form = formAt(words, i);
    if (i > start && words[i]?.isAfterMark) return false;
    // “Denied murder but admitted theft”: that verb has no other subject.
    if (CONJUNCTIONS.has(form) && (!JOINS.has(form) || isVerb(formAt(words, i + 1)))) return false;
    if (form === 'to' || isGerund(form)) return false;
    if (isVerb(form)) return true;
  }
  return false;
}

/** Whether another clause begins at a word. */
function opensClause(words: SaidWords, at: number): boolean {
  const form = formAt(words, at);
  if (words[at]?.isAfterMark || OPENS.has(form)) return true;
  if (CONJUNCTIONS.has(form)) return !JOINS.has(form) || hasVerb(words, at + 1);
  return PERSONAL_SUBJECTS.has(form) && isVerb(formAt(words, at + 1));
}

/** The number of the first word behind what begins at a word: where another clause begins. */
export function endOf(words: SaidWords, start: number): number {
  const last = Math.min(words.length, start + LONGEST_CLAUSE);
  let end = start + 1;
  while (end < last && !opensClause(words, end)) end++;
  return Math.min(end, last);
}

/** Whether an infinitive begins behind a “to”: “to open”, and no “to cars”, “to flooding”, “to the crew”. */
function isInfinitive(words: SaidWords, to: number): boolean {
  const { form = '', isCapitalised = true } = words[to + 1] ?? {};
  const isThing = DETERMINERS.has(form) || isGerund(form) || PLURALS.has(form) || PLURAL.test(form);
  return !isThing && !isCapitalised;
}

/** Whether “due” tells a cause: “cancelled due to snow”, and not “was due to open”, “due to be opened”. */
export function isCause(words: SaidWords, at: number): boolean {
  const next = formAt(words, at + 2);
  const isPlan = AUXILIARIES.has(next) || BEGINS_OR_ENDS.has(next) || words[at]?.isAfterMark;
  if (formAt(words, at) !== 'due' || isPlan) return false;
  let before = at - 1;
  while (isAdverb(formAt(words, before)) && !BEFORE_CAUSE.has(formAt(words, before))) before--;
  return !TO_BE.has(formAt(words, before));
}

/** Where what a governor governs begins, if it is of a kind that it takes, and is no thing. */
export function startOf(
  words: SaidWords,
  at: number,
  takes: readonly Complement[],
  isDirect: boolean,
): { start: number; isClause: boolean } | undefined {
  const first = words[at + 1];
  if (first === undefined || first.isAfterMark) return undefined;
  // “The claim was false”, “denied the claim and said”: no clause without a subject.
  const isSubject = !OPENS.has(first.form) && !CONJUNCTIONS.has(first.form) && !isVerb(first.form);
  if (takes.includes('that') && isSubject && hasVerb(words, at + 1)) {
    return { start: at + 1, isClause: true };
  }
  const reach = isDirect ? 1 : REACH;
  for (let i = at + 1; i <= at + reach && i < words.length; i++) {
    const form = formAt(words, i);
    if (form === 'that' && takes.includes('that')) return { start: i + 1, isClause: true };
    if (words[i]?.isAfterMark || OPENS.has(form) || CONJUNCTIONS.has(form)) return undefined;
    if (form === 'to' && takes.includes('to') && isInfinitive(words, i)) {
      return { start: i + 1, isClause: false };
    }
    if (!isGerund(form)) continue;
    const before = formAt(words, i - 1);
    const isTaken = takes.includes('ing') && (i === at + 1 || BEFORE_GERUND.has(before));
    if (isTaken || (before === 'from' && takes.includes('from'))) {
      return { start: i, isClause: false };
    }
    // “Suspicion of setting a fire that killed two”: that is told of the fire.
    if (!takes.includes('to')) return undefined;
  }
  return undefined;
}

/** What something may be done to, as it stands about the verb, and within it the thing that it is done to. */
interface Governable {
  readonly around: Stretch;
  readonly thing?: Stretch;
}

/**
 * The thing that is done something to: behind the verb, or before it in the passive. Behind a preposition
 * there is none: “escaped from prison”.
 */
export function objectOf(words: SaidWords, at: number): Governable {
  const { form: first = '', isAfterMark = true } = words[at + 1] ?? {};
  const isThing = !isAfterMark && !isVerb(first) && !OPENS.has(first);
  // “He was denied bail”: the thing is behind the verb, of whom it is done to before it.
  const isBehind = isThing && !CONJUNCTIONS.has(first) && !isAdverb(first);
  if (isPassive(words, at) && (!isBehind || PREPOSITIONS.has(first))) {
    let start = at;
    const least = Math.max(0, at - LONGEST_CLAUSE);
    const isFirst = (i: number) => words[i]?.isAfterMark || CONJUNCTIONS.has(formAt(words, i));
    while (start > least && !isFirst(start)) start--;
    return { around: { start, end: endOf(words, at) }, thing: { start, end: at } };
  }
  if (!isThing) return { around: { start: at, end: at } };
  const last = endOf(words, at + 1);
  const around = { start: at + 1, end: last };
  if (PREPOSITIONS.has(first) && first !== 'up') return { around };
  const endsThing = (form: string) => PREPOSITIONS.has(form) && form !== 'of' && form !== 'to';
  let end = at + 2;
  while (end < last && !endsThing(formAt(words, end))) end++;
  return { around, thing: { start: at + 1, end: Math.min(end, last) } };
}
