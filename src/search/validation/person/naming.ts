import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { formAt } from '../../../terms/analyzer.js';
import { isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { BARE_NOUNS } from '../../../text/english/bare-nouns.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import {
  DETERMINERS,
  isAdverb,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { NUMBERS, type SentenceWords } from '../../index/sentence-words.js';
import { findNoun, isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import { AskedAndTold, lookAtSentence, sentenceBehind } from '../reading/asked-and-told.js';
import { wordsBehind } from '../reading/word-places.js';
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
/** How many of something are meant, and not which: “*most* of the five towns”. */
const SHARES = wordSet('most some several many half dozens');
const COUNT = /^\d{1,3}(?:,?\d{3})*$/;
const YEAR = /^(?:1\d|20)\d\d$/;
/** A sentence that begins with these may go on with what the one before it speaks of. */
const GOING_ON = wordSet('they these those he she it');
const OF_THESE = wordSet('their his her its');
/** Words at most of a name between commas. */
const MAX_BESIDE = 3;
/** Words at most of a noun with what stands before it. */
const WORDS_OF_NOUN = 4;
const PLURAL = /[^s]s$/;
const DIGIT = /^\d/;
/** “Which party’s member” */
const WHOSE = /^which \p{L}+(?:['’]s|s['’]) /iu;
const QUOTE = /["“‘(]/;
/** Words of a place that are no nouns: “*the* island *of* Corr”. */
const OF_PLACE = wordSet('the a an of');
/** “To prison on *Monday*” names none. */
const isNameWord = (word: SaidWord | undefined) =>
  word?.isCapitalised === true && !isCalendarWord(word.form);

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
  const number = asked[1]?.form ?? '';
  const isNumbered = NUMBERS.has(number) || COUNT.test(number);
  const plural = isNumbered ? asked.find(({ form }, at) => at > 1 && PLURAL.test(form)) : undefined;
  return plural?.terms[0] ?? terms[focus ?? -1]?.term;
}

const PEOPLE = wordSet('people men women children');
const isOfPersons = (form: string) => isRoleNoun(form) || isPluralRole(form) || PEOPLE.has(form);

/** Whether what a word is for is named beside it, between commas: “an illness, *anthrax*, killed them”. */
function isNamedBeside(told: readonly SaidWord[], at: number): boolean {
  const next = wordsBehind(told, at, MAX_BESIDE + 1);
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

/** What a question asks to be named. */
interface Sought {
  readonly asks: 'name' | 'which' | 'who';
  /** As the index knows it. */
  readonly noun?: string;
  readonly isPerson: boolean;
  /** What opens the clause that tells more of it: “who are the two directors *who* will leave”. */
  readonly pronoun?: string;
}

/** “Who are *the two directors who* will leave”, which asks for their names */
function whoIsTold(asked: readonly SaidWord[]): Sought | undefined {
  const forms = asked.slice(0, WORDS_OF_NOUN + MAX_BESIDE).map(({ form }) => form);
  if (forms[0] !== 'who' || !TO_BE.has(forms[1] ?? '') || forms[2] !== 'the') return undefined;
  const at = forms.findIndex(
    (form, i) => i > WORDS_OF_NOUN - 1 && (form === 'who' || form === 'that'),
  );
  const noun = asked[at - 1]?.terms[0];
  return noun === undefined
    ? undefined
    : { asks: 'who', noun, isPerson: true, ...(forms[at] && { pronoun: forms[at] }) };
}

/** What a question asks to be named, if it asks so. */
function soughtBy({ question, asked }: AskedAndTold): Sought | undefined {
  const forms = asked.map(({ form }) => form);
  const isFor = (asks: Sought['asks'], noun: string | undefined, form = ''): Sought => ({
    asks,
    ...(noun !== undefined && { noun }),
    isPerson: isOfPersons(form),
  });
  if (asksForName(forms)) {
    const { terms: [noun] = [], form } = asked[nounNamed(forms) ?? -1] ?? {};
    return isFor('name', noun, form);
  }
  // “What prison was she sent to”
  const isBare =
    forms[0] === 'what' && BARE_NOUNS.has(forms[1] ?? '') && isAuxiliary(forms[2] ?? '');
  if (isBare) return isFor('which', asked[1]?.terms[0]);
  if (forms[0] === 'which' && question.answerType !== 'time') {
    return isFor('which', nounAsked(question, asked));
  }
  return whoIsTold(asked);
}

/** Where a sentence has what is to be named, and the word that tells whether it speaks of it as of any one. */
interface Place {
  readonly noun: number;
  readonly opener: number;
}

/** Whether a word tells how many there are, or that there is one, and not which: “*four* gates”, but “Gate 4”. */
function tellsHowMany(told: readonly SaidWord[], at: number): boolean {
  const form = formAt(told, at);
  if (UNTOLD.has(form)) return true;
  const isAlone = told[at - 1]?.isCapitalised !== true || isFunctional(formAt(told, at - 1));
  return COUNT.test(form) && !YEAR.test(form) && isAlone;
}

/** Whether a word is one of “29-year-old”, which tells of one no more than of another. */
const isOfAge = (told: readonly SaidWord[], at: number): boolean =>
  [at - 2, at - 1, at].some(
    (number) => formAt(told, number + 1) === 'year' && formAt(told, number + 2) === 'old',
  );

/** Where a sentence has the noun of what is to be named. */
function placesOf(noun: string, { asked, told }: AskedAndTold): Place[] {
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const isPassedOver = ({ form, terms }: SaidWord, at: number) =>
    OF_ANY.has(form) ||
    isOfAge(told, at) ||
    (!tellsHowMany(told, at) && terms.length > 0 && terms.every((term) => known.has(term)));
  const places: Place[] = [];
  // Of each word, what stands before it and before all that the question has, too.
  let opener = -1;
  for (const [at, word] of told.entries()) {
    if (word.terms.includes(noun)) places.push({ noun: at, opener });
    if (!isPassedOver(word, at)) opener = at;
  }
  return places;
}

/** Where it begins that only some of something are meant: “*two of the* five towns”, “*three of its* ships”. */
function shareBefore(told: readonly SaidWord[], opener: number): number | undefined {
  const determiner = tellsHowMany(told, opener) ? opener - 1 : opener;
  const share = determiner - 2;
  const isShare =
    DETERMINERS.has(formAt(told, determiner)) &&
    formAt(told, determiner - 1) === 'of' &&
    (SHARES.has(formAt(told, share)) || tellsHowMany(told, share));
  return isShare ? share : undefined;
}

/** Before where a place lies, and not as often before somebody: “in prison *on* the island of Corr”. */
const opensPlace = (form: string) => PLACE_PREPOSITIONS.has(form) || form === 'on';

/** Whether a noun has its name, its number or the name of where it is behind it: “school *number 7*”, “in prison *in Tarn*”. */
function isNamedBehind(told: readonly SaidWord[], at: number): boolean {
  const next = formAt(told, at + 1);
  if (next === 'number' || next === 'no') return DIGIT.test(formAt(told, at + 2));
  if (!opensPlace(next)) return isNameWord(told[at + 1]);
  const phrase = wordsBehind(told, at + 1, WORDS_OF_NOUN);
  const end = phrase.findIndex(
    ({ form, isAfterMark }) => isAfterMark || (isFunctional(form) && !OF_PLACE.has(form)),
  );
  return phrase.slice(0, end === -1 ? undefined : end).some(isNameWord);
}

/** Whether a noun stands without an article, and without a name behind it: “was sent *to prison* on Monday”. */
const isBareAt = (told: readonly SaidWord[], at: number): boolean =>
  BARE_NOUNS.has(formAt(told, at)) &&
  PREPOSITIONS.has(formAt(told, at - 1)) &&
  !isNamedBehind(told, at);

/**
 * Where a sentence speaks of what is to be named as of any one, or of some out of several, and nowhere otherwise:
 * “*a newspaper* filmed it”, “*two of the five towns*”.
 */
function untoldPlaces(
  places: readonly Place[],
  { asks, pronoun }: Sought,
  { asked, told }: AskedAndTold,
): readonly Place[] {
  const isUntold = ({ noun, opener }: Place) => {
    if (isBareAt(told, noun)) return true;
    if (asked[0]?.form === 'what' && asks === 'which') return false;
    const next = formAt(told, noun + 1);
    const isAsAsked = formAt(told, opener) === 'the' && next === pronoun;
    // “The two papers” are known, and “a promise she made” is told by what follows.
    const isAny = tellsHowMany(told, opener) && !DETERMINERS.has(formAt(told, opener - 1));
    return (
      (isAny || isAsAsked || shareBefore(told, opener) !== undefined) &&
      !(asks === 'which' && PERSONAL_SUBJECTS.has(next)) &&
      // “He is a man who”
      !(asks === 'who' && TO_BE.has(formAt(told, opener - 1))) &&
      !DIGIT.test(next) &&
      !isNamedBeside(told, noun)
    );
  };
  if (!places.every(isUntold)) return [];
  return places.map(({ noun, opener }) => ({ noun, opener: shareBefore(told, opener) ?? opener }));
}

/** Whether a word such as “called” stands where a sentence may name one of some places: behind it, or right before. */
function isCalled({ words, form, isJoined }: SentenceWords, places: readonly Place[]): boolean {
  const [first] = places;
  const nouns = new Set(places.map(({ noun }) => noun));
  // “Named the *baby* Ann”
  const isRightBefore = (calling: number) => {
    let at = calling + 1;
    const isOfPhrase = () => DETERMINERS.has(form(at)) || !isFunctional(form(at));
    while (at <= calling + WORDS_OF_NOUN && isJoined(at) && isOfPhrase() && !nouns.has(at)) at++;
    return nouns.has(at) && isJoined(at);
  };
  return words.some(
    (word, at) =>
      CALLING.has(word.form) &&
      (first === undefined || at === 0 || at > first.noun || isRightBefore(at)),
  );
}

/**
 * Whether a question asks for a name, or which of several it was, and the sentence has none: “the driver’s name
 * was not given”, “a local newspaper filmed it near Orme”.
 */
export function lacksName(beside: AskedAndTold): boolean {
  const sought = soughtBy(beside);
  if (sought === undefined) return false;
  const { asks, noun, isPerson } = sought;
  const sentence = lookAtSentence(beside);
  const places = noun === undefined ? [] : placesOf(noun, beside);
  if (QUOTE.test(sentence.text) || isCalled(sentence, places)) return false;
  const names = newNames(beside);
  if (asks === 'name' && isPerson && personNames(names, beside).length === 0) return true;
  const untold = untoldPlaces(places, sought, beside);
  if (untold.length === 0) return asks === 'name' && !isPerson && names.length === 0;
  const isTold = ({ noun: at, opener }: Place) =>
    isNameBeside(names, at, opener, beside) ||
    (asks === 'which' && !isOfPersons(sentence.form(at)) && isToldByLink(names, at, beside));
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
