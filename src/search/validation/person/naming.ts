import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { DETERMINERS, isAdverb } from '../../../text/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/modality.js';
import { formAt } from '../../factuality/stretches.js';
import { NUMBERS } from '../../index/sentence-words.js';
import { findNoun } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import { AskedAndTold, lookAtSentence, sentenceBehind } from '../reading/asked-and-told.js';
import { isNameBeside, isToldByLink, newNames, personNames } from './names-told.js';

/** What a name, or another word for something, stands behind. */
const CALLING = wordSet(
  'called named dubbed known titled nicknamed entitled christened termed referred',
);
/** Of “what’s” nothing is left but “what”. */
const WHAT_IS = /^what(?:'?s\b| (?:is|are|was|were|did|the|his|her|its|their)\b)/;
/** What tells that there is one, or how many there are, and not which. */
const UNTOLD = wordSet('a an one two three four five six seven eight nine ten several some');
/** Adjectives that tell of one no more than of another. */
const OF_ANY = wordSet('local other another new second young old former certain single different');
/** A sentence that begins with these may go on with what the one before it speaks of. */
const GOING_ON = wordSet('they these those he she it');
const OF_THESE = wordSet('their his her its');
/** Words at most of a name between commas. */
const MAX_BESIDE = 3;
const PLURAL = /[^s]s$/;
const DIGIT = /^\d/;
/** “Which party’s member” */
const WHOSE = /^which \p{L}+(?:['’]s|s['’]) /iu;
const QUOTE = /["“‘(]/;

/** Whether a question asks what somebody or something is called. */
function asksForName(forms: readonly string[]): boolean {
  if (!WHAT_IS.test(forms.slice(0, 2).join(' '))) return false;
  const last = forms.at(-1) ?? '';
  const name = forms.findIndex((form) => form === 'name' || form === 'names');
  return (
    last === 'called' ||
    last === 'named' ||
    (name > 0 && [undefined, 'of'].includes(forms[name + 1]))
  );
}

/** By its number, the noun of what a question asks the name of: “the *driver’s* name”, “what is the *driver* called”. */
function nounNamed(forms: readonly string[]): number | undefined {
  const name = forms.findIndex((form) => form === 'name' || form === 'names');
  if (forms[name + 1] === 'of') return findNoun(forms, name + 2);
  return name === -1 ? forms.length - 2 : name - 1;
}

/** The noun of what a question asks for: “which *hotel*”, “which two *countries* plan a canal”. */
function nounAsked(
  { terms, focus, text }: ReadQuestion,
  asked: readonly SaidWord[],
): string | undefined {
  if (WHOSE.test(text)) return asked[1]?.terms[0];
  const isNumbered = NUMBERS.has(asked[1]?.form ?? '');
  const plural = isNumbered ? asked.find(({ form }, at) => at > 1 && PLURAL.test(form)) : undefined;
  return plural?.terms[0] ?? terms[focus ?? -1]?.term;
}

const PEOPLE = wordSet('people men women children');
const isOfPersons = (form: string) => isRoleNoun(form) || isPluralRole(form) || PEOPLE.has(form);

/** Whether what a word is for is named beside it, between commas: “an illness, *anthrax*, killed them”. */
function isNamedBeside(told: readonly SaidWord[], at: number): boolean {
  const next = told.slice(at + 1, at + 2 + MAX_BESIDE);
  const end = next.findIndex(({ isAfterMark }, i) => i > 0 && isAfterMark);
  const beside = next.slice(0, Math.max(0, end));
  // “A paper, police said, filmed it.”
  const isNoName = ({ form }: SaidWord) =>
    isPastForm(form) || isAdverb(form) || form.endsWith('ing');
  return (
    next[0]?.isAfterMark === true &&
    beside[0]?.terms.length !== 0 &&
    !beside.some(isNoName) &&
    beside.length > 0
  );
}

/** Where a sentence speaks of something as of any one: its noun, and the word that tells so. */
interface Untold {
  readonly noun: number;
  readonly opener: number;
}

/**
 * Where a sentence has the noun of what is to be named, if it speaks of it as of any one alone: “*a newspaper* filmed
 * it”.
 */
function untoldPlaces(noun: string, { asked, told }: AskedAndTold): readonly Untold[] {
  const isWhich = asked[0]?.form === 'which';
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const isPassedOver = ({ form, terms }: SaidWord) =>
    OF_ANY.has(form) ||
    (!UNTOLD.has(form) && terms.length > 0 && terms.every((term) => known.has(term)));
  const places: Untold[] = [];
  // Of each word, what stands before it and before all that the question has, too.
  let opener = -1;
  for (const [at, word] of told.entries()) {
    if (word.terms.includes(noun)) places.push({ noun: at, opener });
    if (!isPassedOver(word)) opener = at;
  }
  const isUntold = (one: Untold) =>
    UNTOLD.has(formAt(told, one.opener)) &&
    // “The two papers” are known, and “a promise she made” is told by what follows.
    !DETERMINERS.has(formAt(told, one.opener - 1)) &&
    !(isWhich && PERSONAL_SUBJECTS.has(formAt(told, one.noun + 1))) &&
    !DIGIT.test(formAt(told, one.noun + 1)) &&
    !isNamedBeside(told, one.noun);
  return places.every(isUntold) ? places : [];
}

/**
 * Whether a question asks for a name, or which of several it was, and the sentence has none: “the driver’s name
 * was not given”, “a local newspaper filmed it near Orme”.
 */
export function lacksName(beside: AskedAndTold): boolean {
  const { question, asked } = beside;
  const forms = asked.map(({ form }) => form);
  const isForName = asksForName(forms);
  const isWhich = forms[0] === 'which' && question.answerType !== 'time';
  if (!isForName && !isWhich) return false;
  const { text, words } = lookAtSentence(beside);
  if (QUOTE.test(text) || words.some(({ form }) => CALLING.has(form))) return false;
  const { terms: [noun] = [], form = '' } =
    asked[(isForName ? nounNamed(forms) : undefined) ?? -1] ?? {};
  const sought = isForName ? noun : nounAsked(question, asked);
  const untold = sought === undefined ? [] : untoldPlaces(sought, beside);
  const names = newNames(beside);
  if (isForName && isOfPersons(form)) return personNames(names, beside).length === 0;
  if (untold.length === 0) return isForName && names.length === 0;
  const isTold = ({ noun: at, opener }: Untold) =>
    isNameBeside(names, at, opener, beside) ||
    (isWhich && !isOfPersons(words[at]?.form ?? '') && isToldByLink(names, at, beside));
  return !untold.some(isTold);
}

/** Whether a sentence goes on with the names of those of whom the one before tells: “*they are* Selm and Orme”. */
function goesOnNaming(words: readonly SaidWord[], names: readonly number[]): boolean {
  const [first = '', second = '', third = ''] = words.map(({ form }) => form);
  if (GOING_ON.has(first) && TO_BE.has(second)) {
    return names.includes(DETERMINERS.has(third) ? 3 : 2);
  }
  const isOfName = OF_THESE.has(first) && (second === 'name' || second === 'names');
  const isOutOf = first === 'among' && second === 'them';
  const areOfThem = names[0] === 0 && words.at(-2)?.form === 'of' && words.at(-1)?.form === 'them';
  return names.length > 0 && (isOfName || isOutOf || areOfThem);
}

/**
 * The sentence behind that names those of whom this one tells without a name: “two towns were cut off. *They are Selm
 * and Orme.*”
 */
export function nameBehind(beside: AskedAndTold): number | undefined {
  const { question, sentence, index } = beside;
  const next = sentenceBehind(sentence, index);
  if (next === undefined || !lacksName(beside)) return undefined;
  const names = newNames(new AskedAndTold(question, next, index));
  return goesOnNaming(index.wordsOf(next), names) ? next : undefined;
}
