import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../text/function-words.js';
import { PERSONAL_SUBJECTS } from '../text/pronouns.js';
import { wordSet } from '../text/word-set.js';
import { type Complement, type Governor, governorsOf, type Standing, weaker } from './governors.js';
import { isGerund, isPastForm, TO_BE } from './verb-forms.js';

/** Words at most from a governor to what it governs: “called on the minister of health to leave”. */
const REACH = 8;
/** Words at most from a form of “to be” to a participle. */
const NEAR = 3;
/** Words at most from where a clause may begin to the verb that shows it. */
const CLAUSE_REACH = 4;
/** Words at most that an article makes known: “the old railway bridge”. */
const LONGEST_NOUN = 3;

/** What opens a clause of its own within another. */
const OPENS = wordSet(
  'as after before since until till who which whose where when while if whether unless that',
);
const JOINS = wordSet('and or nor');
const ASKS = wordSet('if whether unless');
const DEFINITE = wordSet('the this that these those all both');
const POSSESSIVE = wordSet('his her its their our my your');
const BEFORE_GERUND = wordSet('of from with on about in for at against short');
const ALMOST = wordSet('almost nearly');
const NUMBER = /^\d/;
const DOERS = /ers?$/;

/** A word of a sentence as its place among others is looked at. */
export interface PlacedWord {
  readonly form: string;
  readonly root: string;
  readonly isCapitalised: boolean;
  /** What the index knows it by; none for a stop word. */
  readonly terms: readonly string[];
  /** Behind a comma or the like. */
  readonly isAfterMark: boolean;
  readonly standing: Standing;
  readonly isDenied: boolean;
}

type Words = readonly PlacedWord[];

/** Some words of a sentence, by their numbers: from the first to before the second. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const formAt = (words: Words, i: number) => words[i]?.form ?? '';
const isVerb = (form: string) => AUXILIARIES.has(form) || isPastForm(form);

const isPassive = (words: Words, at: number) =>
  words.slice(Math.max(0, at - NEAR), at).some(({ form }) => TO_BE.has(form));

/** Whether a word that is a verb as well stands as a noun: “denied reports”, “the claim”. */
function isNoun(words: Words, at: number): boolean {
  const before = formAt(words, at - 1);
  const isBehindVerb = isPastForm(before) && !AUXILIARIES.has(before);
  return at === 0 || DETERMINERS.has(before) || PREPOSITIONS.has(before) || isBehindVerb;
}

/** Whether what stands from a word on has a verb of its own: “the dam had leaked”, but no “arson in May”. */
function hasVerb(words: Words, start: number): boolean {
  for (let i = start; i < start + CLAUSE_REACH && i < words.length; i++) {
    const form = formAt(words, i);
    if (i > start && words[i]?.isAfterMark) return false;
    if (form === 'to' || isGerund(form)) return false;
    if (isVerb(form)) return true;
  }
  return false;
}

/** The number of the first word behind what begins at a word: where another clause begins. */
function endOf(words: Words, start: number): number {
  const end = words.findIndex(({ form, isAfterMark }, i) => {
    if (i <= start) return false;
    if (isAfterMark || OPENS.has(form)) return true;
    if (CONJUNCTIONS.has(form)) return !JOINS.has(form) || hasVerb(words, i + 1);
    return PERSONAL_SUBJECTS.has(form) && isVerb(formAt(words, i + 1));
  });
  return end === -1 ? words.length : end;
}

/** Where what a governor governs begins, if it is of a kind that it takes, and is no thing. */
function startOf(
  words: Words,
  at: number,
  takes: readonly Complement[],
): { start: number; isClause: boolean } | undefined {
  const first = words[at + 1];
  if (first === undefined || first.isAfterMark) return undefined;
  // “The claim was false”, “denied the claim and said”: no clause without a subject.
  const isSubject = !OPENS.has(first.form) && !CONJUNCTIONS.has(first.form) && !isVerb(first.form);
  if (takes.includes('that') && isSubject && hasVerb(words, at + 1)) {
    return { start: at + 1, isClause: true };
  }
  for (let i = at + 1; i <= at + REACH && i < words.length; i++) {
    const form = formAt(words, i);
    if (form === 'that' && takes.includes('that')) return { start: i + 1, isClause: true };
    if (words[i]?.isAfterMark || OPENS.has(form) || CONJUNCTIONS.has(form)) return undefined;
    const next = words[i + 1];
    const isVerbNext = next !== undefined && !DETERMINERS.has(next.form) && !next.isCapitalised;
    if (form === 'to' && takes.includes('to') && isVerbNext) {
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

/** The thing that is done something to: behind the verb, or before it in the passive. */
function thingOf(words: Words, at: number): Stretch | undefined {
  const first = formAt(words, at + 1);
  if (isPassive(words, at)) {
    const start = words
      .slice(0, at)
      .findLastIndex(({ form, isAfterMark }) => isAfterMark || CONJUNCTIONS.has(form));
    return { start: Math.max(0, start), end: at };
  }
  const isThing =
    first !== '' && !words[at + 1]?.isAfterMark && !isVerb(first) && !OPENS.has(first);
  if (!isThing || (PREPOSITIONS.has(first) && first !== 'up')) return undefined;
  const end = words.findIndex(
    ({ form }, i) => i > at + 1 && PREPOSITIONS.has(form) && form !== 'of' && form !== 'to',
  );
  const last = endOf(words, at + 1);
  return { start: at + 1, end: end === -1 ? last : Math.min(end, last) };
}

/**
 * The words of a stretch that are said so because it is: not names, nor what an article makes known, which
 * there is however the sentence goes on (“denied that the fire was his work”).
 */
function saidSo(words: Words, { start, end }: Stretch, isThing: boolean): number[] {
  const found: number[] = [];
  let known = 0;
  for (let i = start; i < end; i++) {
    const { form = '', isCapitalised } = words[i] ?? {};
    if (DEFINITE.has(form) || (!isThing && POSSESSIVE.has(form))) known = LONGEST_NOUN + 1;
    else if (isVerb(form) || isGerund(form) || PREPOSITIONS.has(form) || isAdverb(form)) known = 0;
    known = Math.max(0, known - 1);
    const isNumber = NUMBER.test(form) || DETERMINERS.has(form);
    if (known === 0 && !isCapitalised && (isThing || !isNumber)) found.push(i);
  }
  return found;
}

/** Of an infinitive or a gerund, the verb, and those that are joined to it. */
function verbsOf(words: Words, { start, end }: Stretch): number[] {
  const found: number[] = [];
  let isSought = true;
  for (let i = start; i < end; i++) {
    const { form = '', terms = [] } = words[i] ?? {};
    if (JOINS.has(form)) isSought = true;
    if (!isSought || terms.length === 0 || isAdverb(form)) continue;
    found.push(i);
    isSought = false;
  }
  return found;
}

/** Reads how the words of a sentence stand by those that govern them: denied, planned, alleged. */
export function readGoverned<W extends PlacedWord>(placed: readonly W[]): W[] {
  const words = [...placed];
  const change = (numbers: readonly number[], as: Standing | 'denied', whole: Standing) => {
    for (const i of numbers) {
      const word = words[i];
      if (word === undefined) continue;
      const standing = weaker(weaker(word.standing, whole), as === 'denied' ? 'told' : as);
      words[i] = { ...word, standing, isDenied: word.isDenied || as === 'denied' };
    }
  };
  const govern = (at: number, behind: number, governor: Governor) => {
    const { takes, only, as } = governor;
    const { isDenied = false, standing = 'told' } = words[at] ?? {};
    if (only === 'noun' && !isNoun(words, at)) return;
    if (only === 'passive' && !isPassive(words, at)) return;
    if (only === 'denied' && !isDenied) return;
    const isUndone = isDenied && as === 'denied' && only !== 'denied';
    const governed = startOf(words, behind, takes);
    if (governed !== undefined) {
      const { start, isClause } = governed;
      const stretch = { start, end: endOf(words, start) };
      const numbers = isClause ? saidSo(words, stretch, false) : verbsOf(words, stretch);
      change(numbers, isUndone ? 'maybe' : as, standing);
    } else if (takes.includes('thing') && !isUndone && !isNoun(words, at)) {
      const thing = thingOf(words, behind);
      if (thing !== undefined) change(saidSo(words, thing, true), as, standing);
    }
  };
  for (let at = 0; at < words.length; at++) {
    const { form = '', root = '' } = words[at] ?? {};
    if (ALMOST.has(form) && isPastForm(formAt(words, at + 1))) change([at + 1], 'denied', 'told');
    if (ASKS.has(form)) {
      change(saidSo(words, { start: at + 1, end: endOf(words, at + 1) }, false), 'maybe', 'told');
    }
    // “Reporters” report nothing here.
    if (DOERS.test(form) && !root.endsWith('er')) continue;
    const withParticle = governorsOf(`${root} ${formAt(words, at + 1)}`);
    for (const governor of withParticle) govern(at, at + 1, governor);
    if (withParticle.length > 0) continue;
    for (const governor of governorsOf(root)) govern(at, at, governor);
  }
  return words;
}
