import { isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { innerProduct } from '../../../terms/vector.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { isAdverb } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { QuestionTerm } from '../../question/question.js';
import { tellsOfEvent } from '../event/events.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { NUMBER_KINDS } from './number-kinds.js';

/** They count how often something happens, and not how many there are. */
const TIMES = wordSet('once twice thrice times');
/** They tell how many without a number. */
const UNNUMBERED = wordSet(
  'no none nobody nothing all every each both neither most many much few fewer several some various couple pair dozens',
  'numerous countless scores single only alone another half quarter double majority minority',
);
/** Nouns for people that the names of roles are not told from. */
export const PEOPLE = wordSet(
  'people persons men women children boys girls adults others staff personnel locals',
);
const PLURAL = /[^s]s$|^(?:children|men|women|mice|geese)$/;
/** Words behind a number in which its noun is looked for: “four new jets”, “ten cases of theft”. */
const WORDS_TO_NOUN = 6;
/** A cosine; a noun that is so like the one that is asked for may count the same. */
const LIKE = 0.45;

/** What a question asks to be counted. */
interface Asked {
  readonly term: QuestionTerm;
  readonly word: SaidWord;
}

/** The noun that a question asks to be counted, where its form tells that it is one: “how many *trams*”. */
function countedNoun({ question, asked }: AskedAndTold): Asked | undefined {
  const term = question.terms[question.focus ?? -1];
  if (question.answerType !== 'count' || term === undefined) return undefined;
  const word = asked.find(({ terms }) => terms.includes(term.term));
  return word !== undefined && PLURAL.test(word.form) && !TIMES.has(word.form)
    ? { term, word }
    : undefined;
}

const MEN = /men$/;

/** Whether a form is for people, by what they are: “*fishermen*”. */
export const isOfPersons = (form: string): boolean =>
  PEOPLE.has(form) ||
  isRoleNoun(form) ||
  isPluralRole(form) ||
  (MEN.test(form) && isRoleNoun(form.replace(MEN, 'man')));

const PASSIVE = wordSet('was were have had');

/** Whether a number counts people, or stands for them: “*eight* were held”. */
export function countsPersons({ last }: WordRange, { form, isJoined }: SentenceWords): boolean {
  if (PASSIVE.has(form(last + 1))) return true;
  for (
    let at = last + 1;
    at <= last + WORDS_TO_NOUN && isJoined(at) && !isFunctional(form(at));
    at++
  ) {
    if (isOfPersons(form(at))) return true;
  }
  return false;
}

/**
 * Whether it is an event that a verb of the sentence tells of, and that may be counted by whom it is done to: the
 * *arrests* of “police *arrested* 14 men”.
 */
const isEventTold = ({ root }: SaidWord, told: readonly SaidWord[]) =>
  told.some((one) => isPastForm(one.form) && (one.root === root || tellsOfEvent(one.root, root)));

/**
 * Whether how often something is done may tell how many: of the goals, “she scored *twice*”; not of trams, where it
 * says that they are cleaned twice.
 */
const mayBeTimes = ({ verb, told }: AskedAndTold, isAsked: (one: string) => boolean) =>
  told.some(({ root }) => root === verb?.root) && !told.some(({ terms }) => terms.some(isAsked));

/** Whether a term is one of those that stand for a question’s. */
export const isTermOf =
  ({ forms, related, irregular }: QuestionTerm) =>
  (one: string) =>
    [forms, related, irregular].some((list) => list.includes(one));

/**
 * Whether a number counts something that is unlike a noun. One whose own noun is left out may count that, and
 * people go by many nouns.
 */
function countsOther(
  { words, form, isJoined }: SentenceWords,
  first: number,
  behind: number,
  { term, word }: Asked,
): boolean {
  const next = form(behind);
  if (next === '' || !isJoined(behind) || isFunctional(next) || isPastTense(next) || isAdverb(next))
    return false;
  const vector = vectorOf(term.term);
  const isAsked = isTermOf(term);
  const isPerson = isOfPersons(word.form);
  let isOwn = true;
  for (let at = first + 1; at < behind + WORDS_TO_NOUN && isJoined(at); at++) {
    const { terms = [] } = words[at] ?? {};
    isOwn &&= !isFunctional(form(at));
    if (isOwn && isPerson && isOfPersons(form(at))) return false;
    const isLike = (one: string) => {
      const other = vectorOf(one);
      return vector === undefined || other === undefined || innerProduct(vector, other) >= LIKE;
    };
    if (terms.some((one) => isAsked(one) || (isOwn && isLike(one)))) return false;
  }
  return true;
}

/**
 * Whether a question asks how many there are of something, and each number of the sentence counts something else:
 * “cleans its *trams* twice a week and employs 85 people”.
 */
export function countsSomethingElse(beside: AskedAndTold): boolean {
  const { sentence, index } = beside;
  const noun = countedNoun(beside);
  const { spans } = index.terms.sentences[sentence] ?? {};
  if (noun === undefined || spans === undefined || isEventTold(noun.word, beside.told))
    return false;
  const looked = index.sentenceWords(sentence);
  if (looked.words.some(({ form }) => UNNUMBERED.has(form))) return false;
  const placeOf = (number: Span): [number, number] => {
    const { first, last } = looked.rangeOf(number);
    return [first, last + 1];
  };
  const numbers = spans.candidates.filter(({ kind }) => NUMBER_KINDS.has(kind));
  const isTimes = (at: number) => TIMES.has(looked.form(at));
  const isOther = (number: Span) => {
    const [first, behind] = placeOf(number);
    return isTimes(first) || isTimes(behind)
      ? !mayBeTimes(beside, isTermOf(noun.term))
      : countsOther(looked, first, behind, noun);
  };
  // Of the only number where what is asked for is told, its noun is mostly another word for the one asked for.
  const isToldOnce =
    numbers.length === 1 && beside.told.some(({ root }) => root === beside.verb?.root);
  const isCounted = (number: Span) => !placeOf(number).some(isTimes);
  const isOfOne = beside.told.some(
    ({ form, terms }) => !PLURAL.test(form) && terms.some(isTermOf(noun.term)),
  );
  // “Two victims were a clerk and a guard, whose boat sank”: nobody counts boats.
  if (isToldOnce && !isOfOne && numbers.every(isCounted)) return false;
  return (
    numbers.length > 0 && numbers.every((number) => number.kind !== 'share' && isOther(number))
  );
}
