import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { analyze, readWords, type Word } from '../../../terms/analyzer.js';
import { TO_BE } from '../../../terms/verb-forms.js';
import { ARTICLES, isAdverb } from '../../../text/english/function-words.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../../text/english/pronouns.js';
import { contains, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import type { IndexedPerson } from '../../index/who-is-who.js';
import { isFunctional } from '../../question/asked-noun.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { isOfPerson } from '../reading/mentions.js';
import { placesOf } from '../reading/word-places.js';

/** What may stand behind what somebody is. */
const OF = wordSet('of for in at on now then');

/** A question for whether somebody is something: “is *Ada Roe* the *bank’s manager*”. */
interface AskedRole {
  readonly name: readonly Word[];
  /** The noun stands last. */
  readonly role: readonly Word[];
}

function askedRole(question: string): AskedRole | undefined {
  const words = readWords(question);
  const formAt = (at: number) => words[at]?.form ?? '';
  const article = words.findIndex(({ form }) => ARTICLES.has(form));
  if (!TO_BE.has(formAt(0)) || article < 2) return undefined;
  const name = words.slice(1, article).filter(({ form }) => !isAdverb(form));
  let end = article + 1;
  while (end < words.length && !isFunctional(formAt(end)) && !OF.has(formAt(end))) end++;
  const isOver = end === words.length || OF.has(formAt(end));
  const isName =
    name.length > 0 && name.every(({ form, terms }) => terms.length > 0 && !isFunctional(form));
  return isOver && isName && isRoleNoun(formAt(end - 1))
    ? { name, role: words.slice(article + 1, end) }
    : undefined;
}

/** Which of a text's words are the noun of what is asked for, by where they stand. */
const isNounOf = (role: readonly Word[]) => {
  const noun = role.at(-1)?.terms ?? [];
  return ({ terms }: Word) => terms.some((term) => noun.includes(term));
};

/** Whether the story calls somebody all that is asked. */
function isCalled({ person }: IndexedPerson, role: readonly Word[], text: string): boolean {
  const asked = role.flatMap(({ terms }) => terms);
  return person.roles.some((one) => {
    const words = one.paragraph === null ? one.text : text.slice(one.span.start, one.span.end);
    const known = new Set(analyze(words));
    return asked.every((term) => known.has(term));
  });
}

/** Words between a noun and the person whom it describes: “his wife, *who is a* nurse”. */
const LEADING_BACK = wordSet('who is are was were a an the');
const isTheirs = (form: string) => GENDERED_POSSESSIVES.has(form) || form === 'their';
/**
 * If one of these stands before “his”, the noun tells what somebody is to him: “Roe is his lawyer”.
 */
const TELLING = wordSet('is are was were be been became become as named');

/**
 * Whether a noun describes a person whom somebody else has: “*his* lawyer”, “Roe’s wife, who is a
 * nurse”. In “his lawyer is Ann Low”, it describes the person who is named.
 *
 * @param nameTerms - of the name that is asked for
 */
function isOfRelative(
  sentence: SentenceWords,
  noun: number,
  nameTerms: readonly string[],
): boolean {
  const { words, form, isPossessive, isCapitalised } = sentence;
  if (TO_BE.has(form(noun + 1))) {
    let end = noun + 2;
    while (isCapitalised(end)) end++;
    const name = words.slice(noun + 2, end).flatMap(({ terms }) => terms);
    if (name.some((term) => nameTerms.includes(term))) return false;
  }
  let before = noun - 1 - beforeNoun(sentence, noun).length;
  if (isTheirs(form(before))) return !TELLING.has(form(before - 1));
  while (LEADING_BACK.has(form(before))) before--;
  return isRoleNoun(form(before)) && (isPossessive(before - 1) || isTheirs(form(before - 1)));
}

const DEFINITE = wordSet('the this that');
/** Words between an article and what it is of: “the *former Tarn* striker”. */
const WORDS_TO_NOUN = 4;

/** Whether somebody may be called by what they are, without a name: “*the defendant* was a member”. */
function hasEpithet({ words, form, isJoined, isNumber }: SentenceWords, role: readonly Word[]) {
  const isAsked = isNounOf(role);
  return words.some((_, article) => {
    if (!DEFINITE.has(form(article))) return false;
    for (let at = article + 1; at <= article + WORDS_TO_NOUN && isJoined(at); at++) {
      const word = words[at];
      if (word === undefined || isAsked(word) || isFunctional(form(at))) return false;
      // “The 34-year-old”
      if (isRoleNoun(form(at)) || (form(at) === 'old' && isNumber(at - 2))) return true;
    }
    return false;
  });
}

/**
 * Whether a question asks if somebody is something (“is Ada Roe the manager”), and the sentence does not speak of
 * them, or tells only that somebody else is: “the manager, Bo Lind”, “Roe’s brother, a manager”.
 */
export function tellsWhatAnotherIs(beside: AskedAndTold): boolean {
  const { question, sentence, index, told } = beside;
  const asked = question.answerType === 'whether' ? askedRole(question.text) : undefined;
  if (asked === undefined) return false;
  const { who, terms, text } = index;
  const nameTerms = asked.name.flatMap((word) => word.terms);
  const meant = who.persons.filter((_, number) =>
    nameTerms.every((term) => who.names[number]?.has(term)),
  );
  if (meant.some((one) => isCalled(one, asked.role, text))) return false;
  const whole = terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const isHere = (one: IndexedPerson) => isOfPerson(one, sentence);
  const others = who.persons.filter((one) => !meant.includes(one) && isHere(one));
  const sentenceWords = lookAtSentence(beside);
  const { words, spots } = sentenceWords;
  const isNoun = isNounOf(asked.role);
  const places = placesOf(words, isNoun);
  const spotOf = (at: number): Span => ({
    start: whole.start + (spots[at]?.start ?? 0),
    end: whole.start + (spots[at]?.end ?? 0),
  });
  const isOthers = (at: number) =>
    others.some(({ person }) =>
      person.roles.some((role) => role.paragraph !== null && contains(role.span, spotOf(at))),
    );
  const isAnothers =
    places.length > 0 &&
    places.every((at) => isOthers(at) || isOfRelative(sentenceWords, at, nameTerms));
  const hasName = nameTerms.every((term) => told.some((word) => word.terms.includes(term)));
  if (isAnothers || hasName || meant.some(isHere)) return isAnothers;
  const isOfPronoun = others.length === 0 && told.some(({ form }) => GENDERED_SUBJECTS.has(form));
  const isMeantBefore = meant.some(({ mentions }) => mentions.includes(sentence - 1));
  return !isOfPronoun && !(isMeantBefore && hasEpithet(sentenceWords, asked.role));
}
