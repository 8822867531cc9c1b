import { isNationality } from '../../../people/lexicon/places.js';
import type { Word } from '../../../terms/analyzer.js';
import { isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  DETERMINERS,
  PLACE_PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { contains } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { NAME_KINDS } from '../../index/candidate-spans.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';

/** After these, an example of something is named: “papers *such as* the Post”. */
const NAMING_ONE = wordSet('as like including namely notably them example');
/** Between a name and what it is: “the Post *is* a paper”, “Peru, *one of* two countries that”. */
const EQUATING = wordSet('is are was were be become becomes became as of');

/**
 * A name after these is a place as often as a person, and mostly a place if nobody in the story is
 * called so.
 */
const TO_PLACES = wordSet('from off on to through along');

/** Words of a name that are looked at. */
const WORDS_OF_NAME = 5;

/**
 * What follows these tells which one is meant: “a merger *of* Tarn with Selm”, “a film *by* Roe”.
 */
const TELLING = wordSet('of between over against by with about on from');
const LINKS = wordSet('of between over against by with about on from to and');

/** The capitalised words of a sentence that may be of a name which the question has not, by their numbers. */
export function newNames(beside: AskedAndTold): number[] {
  const { asked, sentence, index } = beside;
  const { words, spots } = lookAtSentence(beside);
  const { span, spans } = index.terms.sentences[sentence] ?? {};
  const known = new Set(asked.flatMap(({ terms }) => terms));
  const start = (span?.start ?? 0) + (spots[0]?.start ?? 0);
  const isNameFirst =
    spans?.candidates.some((each) => each.start === start && NAME_KINDS.has(each.kind)) === true;
  const isNew = ({ form, terms, isCapitalised }: Word, at: number) =>
    isCapitalised &&
    (at > 0 || isNameFirst) &&
    terms.length > 0 &&
    !terms.every((term) => known.has(term)) &&
    !isCalendarWord(form) &&
    !isNationality(form);
  return words.flatMap((word, at) => (isNew(word, at) ? [at] : []));
}

/** Whom alone a question means by a name: it asks for another one’s. */
function namedIn({ meant, terms, sequence }: ReadQuestion, { who }: CandidateIndex) {
  const byName = meant.flatMap(({ person, at }) => {
    const places = at.filter((place) =>
      terms[sequence[place] ?? -1]?.forms.some((form) => who.names[person]?.has(form)),
    );
    return places.map((place) => ({ person, place }));
  });
  // “Roe’s wife” may be a Roe as well.
  const isAlone = (one: (typeof byName)[number]) =>
    byName.every(({ person, place }) => person === one.person || place !== one.place);
  return new Set(byName.filter(isAlone).map(({ person }) => person));
}

/** Of names in a sentence, those that may be somebody’s whom the question only tells what they are. */
export function personNames(names: readonly number[], beside: AskedAndTold): number[] {
  const { question, sentence, index } = beside;
  const { form, isCapitalised, isJoined, spots } = lookAtSentence(beside);
  const { start = 0 } = index.terms.sentences[sentence]?.span ?? {};
  const named = namedIn(question, index);
  const here = index.who.persons.flatMap(({ person, mentions }, number) =>
    mentions.includes(sentence)
      ? person.mentions.flatMap(({ kind, span }) => (kind === 'name' ? [{ number, span }] : []))
      : [],
  );
  const personAt = (at: number) => {
    const spot = { start: start + (spots[at]?.start ?? 0), end: start + (spots[at]?.end ?? 0) };
    return here.find(({ span }) => contains(span, spot))?.number;
  };
  const isPlace = (at: number) => {
    let before = at - 1;
    const isOfName = () => isCapitalised(before) || DETERMINERS.has(form(before));
    while (before > at - WORDS_OF_NAME && isOfName() && isJoined(before + 1)) before--;
    return PLACE_PREPOSITIONS.has(form(before)) || TO_PLACES.has(form(before));
  };
  return names.filter((at) => {
    const person = personAt(at);
    return person === undefined ? !isPlace(at) : !named.has(person);
  });
}

/** Whether a name stands beside a noun as that of what it is for: “a paper, *the Post*, filmed it”. */
export function isNameBeside(
  names: readonly number[],
  noun: number,
  article: number,
  beside: AskedAndTold,
): boolean {
  const { form, isCapitalised, isJoined } = lookAtSentence(beside);
  // “A survivor, *the 100-year-old* Leon Roe”
  const openerOf = (name: number) => {
    let opener = name;
    const isOfPhrase = () => DETERMINERS.has(form(opener - 1)) || !isFunctional(form(opener - 1));
    while (opener > name - WORDS_OF_NAME && isJoined(opener) && isOfPhrase()) opener--;
    return opener;
  };
  const isBehind = (name: number) => {
    const opener = openerOf(name);
    const isIntroduced = [opener - 1, name - 1].some((at) => NAMING_ONE.has(form(at)));
    // “A paper that filmed it *is the Post*.”
    if (isIntroduced || opener === noun + 1 || TO_BE.has(form(opener - 1))) return true;
    let next = name + 1;
    while (next < name + WORDS_OF_NAME && isCapitalised(next) && isJoined(next)) next++;
    // “A paper, Roe said, filmed it.”
    const isSubject = isJoined(next) && (isPastForm(form(next)) || AUXILIARIES.has(form(next)));
    return !isJoined(opener) && !isSubject;
  };
  // “*The Post* and two other papers”
  const joined = form(article - 1) === 'and' ? article - 2 : undefined;
  const isBefore = (name: number) =>
    (name === article - 1 && !isJoined(article)) ||
    name === joined ||
    EQUATING.has(form(article - 1));
  return names.some((name) => (name > noun ? isBehind(name) : name < article && isBefore(name)));
}

/** Whether a name hangs on a noun as what tells which one it is: “a road *between Selm and Orme*”. */
export function isToldByLink(
  names: readonly number[],
  noun: number,
  beside: AskedAndTold,
): boolean {
  const { words, form, isCapitalised, isJoined } = lookAtSentence(beside);
  // “A team *coached by* Per Holm”
  const link = form(noun + 2) === 'by' ? noun + 2 : noun + 1;
  if (!TELLING.has(form(link))) return false;
  let end = link;
  const goesOn = () => LINKS.has(form(end)) || DETERMINERS.has(form(end)) || isCapitalised(end);
  while (end < link + 2 * WORDS_OF_NAME && goesOn() && isJoined(end)) end++;
  // From where somebody is does not tell who; from where to where it goes, does.
  const isOfWay = words.slice(link, end).some((word) => word.form === 'to');
  const isWithin = (name: number) => name > link && name < end;
  return (form(link) !== 'from' || isOfWay) && names.some(isWithin);
}
