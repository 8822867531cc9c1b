import { subjectOf } from '../../../people/grammar/subjects.js';
import { isNationality, isPlace } from '../../../people/lexicon/places.js';
import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { headOf, isSpeakerNoun } from '../../../people/lexicon/sources.js';
import { countryOf } from '../../../people/roles/meaning.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { DETERMINERS, PREPOSITIONS } from '../../../text/english/function-words.js';
import { isKnownWord } from '../../../text/english/known-words.js';
import { type Token, tokeniseLine } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { type AskedAndTold, lookAtSentence, withNeighbours } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { COMING, FOLLOWING } from './coming-into.js';
import { askedOffice } from './office-asked.js';
import { ownerTold } from './owner-told.js';

/** Before what a body has. */
export const ITS = wordSet('its their');
const IT = wordSet('it they');
/** Words between "its" and the office. */
const WORDS_TO_OFFICE = 4;
/** Bodies that stand beside others of a state, and that no other name is a name for. */
const BESIDE = /^(?:opposition|parliament|police|army|court|council|jury)$/;

/** The noun of an office that a question asks the holder of, and the words for whose it is. */
interface OwnedOffice {
  readonly noun: string;
  /** The words of the office. */
  readonly words: ReadonlySet<string>;
  readonly owner: readonly string[];
}

/** Whether a word before an office may only be a name that the story has: no English word is like it. */
function isNameIn({ form, terms }: Word, { terms: asked }: ReadQuestion): boolean {
  if (countryOf(form) !== undefined) return true;
  return (
    !isKnownWord(form) &&
    !isRoleNoun(form) &&
    asked.some(({ term, forms }) => terms.includes(term) && forms.length > 0)
  );
}

/** “Who is the *leader* of *Tauria*”; undefined where any body may be meant: “of the *company*”. */
function ownedOffice(question: ReadQuestion): OwnedOffice | undefined {
  const { words = [], owner = [], isAll = false } = askedOffice(question) ?? {};
  const noun = words.at(-1)?.form ?? '';
  // “The Taurian leader”, “the Norlund chairman”
  const names = words.slice(0, -1).filter((word) => isNameIn(word, question));
  const all = owner.length > 0 ? owner : names;
  const named = all.filter(({ form }) => !DETERMINERS.has(form));
  const [first, ...more] = named;
  if (!isAll || !isRoleNoun(noun) || first === undefined) return undefined;
  const isCommon = isSpeakerNoun(first.form) || named.length < all.length;
  const isOfAny = more.length === 0 && isCommon && !isPlace(first.form) && !first.isCapitalised;
  const forms = words.filter((word) => !names.includes(word)).map(({ form }) => form);
  return isOfAny
    ? undefined
    : { noun, words: new Set(forms), owner: named.map(({ form }) => form) };
}

/** A word of a name, folded. */
type NameWord = Pick<Token, 'lower' | 'isCapitalised'>;

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !DETERMINERS.has(word) && !PREPOSITIONS.has(word))
    .map((word) => word[0])
    .join('');

/** Letters by which a name may be cut short. */
const SHORTEST = 3;

/** Whether a word may be another one cut short: “*Utd*” of “United”, “*Barca*” of “Barcelona”. */
function isCutShort(told: string, word: string): boolean {
  if (isPlace(told) || told.length < SHORTEST || told.length >= word.length) return false;
  return word.startsWith(told.slice(0, Math.max(SHORTEST + 1, told.length - 1)));
}

/** Whether initials may be for a name, as “VW” is for “Volkswagen”: its first letter, and others in their order. */
function isSpeltFrom(initials: string, owner: readonly string[]): boolean {
  const name = owner.join('');
  let from = 0;
  return [...initials].every((letter) => {
    const at = name.indexOf(letter, from);
    const isNext = from === 0 ? at === 0 : at !== -1;
    from = at + 1;
    return isNext;
  });
}

/** What an adjective of a place ends with, and what that itself may, which goes with it. */
const OF_PLACES = ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'ic', 'i'];
const PLACE_ENDING = /(?:ia|[aeioy]|as|is|us)$/;

/** Whether a word is made of a place's name: “*Bavarian*”, “*Sicilian*”; states that are known have their own. */
function isAdjectiveOf(told: string, place: string): boolean {
  if (countryOf(told) !== undefined && countryOf(place) !== undefined) return false;
  const stem = place.replace(PLACE_ENDING, '');
  return OF_PLACES.some((ending) => {
    const base = told.endsWith(ending) ? told.slice(0, -ending.length) : '';
    return base.length >= SHORTEST && (base === place || base === stem);
  });
}

/** Whether words may be for the same as others: some of them, their initials, a people or a place's adjective. */
function mayBe(told: readonly NameWord[], owner: readonly string[]): boolean {
  const names = told.filter(({ isCapitalised }) => isCapitalised).map(({ lower }) => lower);
  const initials = initialsOf(owner);
  return (
    owner.includes(initialsOf(names)) ||
    told.some(({ lower, isCapitalised }) => {
      const country = countryOf(lower);
      return (
        (owner.length > 1 && (lower === initials || country === initials)) ||
        owner.some(
          (word) =>
            word === lower ||
            (country !== undefined && country === countryOf(word)) ||
            (isCapitalised && (isCutShort(lower, word) || isAdjectiveOf(lower, word))),
        )
      );
    })
  );
}

/** Whether somebody is spoken of at a position of the text. */
const isOfPerson = (position: number, { who }: CandidateIndex): boolean =>
  who.persons.some(({ person }) =>
    person.mentions.some(({ span }) => span.start <= position && position < span.end),
  );

/** The words, in small letters, of the body that a sentence is about by its name; none where it is about another thing. */
function nameOfSubject(sentence: number, index: CandidateIndex): readonly string[] {
  const { terms, text } = index;
  const { start: from, end } = terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const { tokens } = tokeniseLine(text.slice(from, end));
  const subject = subjectOf(tokens, 0, tokens.length);
  const head = subject && headOf(tokens, subject);
  if (subject === undefined || head?.isCapitalised !== true) return [];
  const words = tokens.slice(subject.first, subject.next).filter((word) => word.isCapitalised);
  const isName = words.every(({ start }) => !isOfPerson(from + start, index));
  return isName ? words.map(({ lower }) => lower).filter((word) => !DETERMINERS.has(word)) : [];
}

/** Whether what a sentence is about is a body, and not the one whose office is asked for. */
function isOfAnotherBody(
  sentence: number,
  owner: readonly string[],
  index: CandidateIndex,
): boolean {
  const { terms, text } = index;
  const { start: from, end } = terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const { tokens } = tokeniseLine(text.slice(from, end));
  const subject = subjectOf(tokens, 0, tokens.length);
  const head = subject && headOf(tokens, subject);
  if (subject === undefined || head === undefined) return false;
  const words = tokens.slice(subject.first, subject.next);
  // “It will do so in May” is about the body of the sentence before.
  if (IT.has(head.lower))
    return (
      terms.sentences[sentence - 1]?.paragraph === terms.sentences[sentence]?.paragraph &&
      isOfAnotherBody(sentence - 1, owner, index)
    );
  if (mayBe(words, owner)) return false;
  const isPerson = ({ start }: Token) => isOfPerson(from + start, index);
  if (head.isCapitalised) return !words.some(isPerson);
  // “The club” may be the one that is asked for, “the players' union” is another.
  return isSpeakerNoun(head.lower) && (words.length > 2 || BESIDE.test(head.lower));
}

/** What states have: of a coach or a bishop, a nation tells where they come from. */
const OF_STATES = wordSet(
  'minister president premier chancellor king queen emperor ambassador secretary',
);
/** These may be called by their party: “*SNP* leader”. */
const OF_PARTIES: ReadonlySet<string> = new Set([...OF_STATES, 'leader', 'mayor', 'governor']);
/** Who holds the same office of another body. */
const COUNTERPART = wordSet('counterpart opposite');

/** Whether a sentence may tell who holds an office of a body without its noun: “Bo Lind, who is *Tauria’s*”. */
function tellsOfOwner({ words, form, isPossessive, isJoined }: SentenceWords, owner: NamedBy) {
  return words.some((_, at) => {
    if (!owner([at])) return false;
    const isOver = !isJoined(at + 1) || isFunctional(form(at + 1)) || at + 1 === words.length;
    return COUNTERPART.has(form(at + 1)) || (isPossessive(at) && isOver);
  });
}

/** The words before the noun of an office, and those of its “of”: “*football* director”, “director of *football*”. */
const phraseAt = (sentence: SentenceWords, noun: number): readonly number[] => [
  ...beforeNoun(sentence, noun),
  ...[1, 2, 3, 4].map((step) => noun + step).filter((at) => sentence.isJoined(at)),
];

/** Whether words of a sentence, by their numbers, may be for whose office is asked for. */
type NamedBy = (words: readonly number[]) => boolean;

/** Whether all that a sentence tells of an office is of a body that it names, and not of the one that is asked for. */
function namesAnotherBody(beside: AskedAndTold, { noun, words, owner }: OwnedOffice): boolean {
  const { sentence, told, index } = beside;
  const here = lookAtSentence(beside);
  const { form, isCapitalised, spots } = here;
  const isOwner: NamedBy = (found) =>
    mayBe(
      found.map((at) => ({ lower: form(at), isCapitalised: isCapitalised(at) })),
      owner,
    );
  const start = index.terms.sentences[sentence]?.span.start ?? 0;
  const isPerson = (at: number) => isOfPerson(start + (spots[at]?.start ?? 0), index);
  const isOfNation = (at: number) => countryOf(form(at)) !== undefined;
  const isOfState = OF_STATES.has(noun);
  const isNationAsked = owner.some((word) => countryOf(word) !== undefined);
  const isInitials = (at: number) => here.words[at]?.isInitialism === true && !isOfNation(at);
  const mayBeInitials = (at: number) => isInitials(at) && isSpeltFrom(form(at), owner);
  const mayCall = (at: number) =>
    !mayBeInitials(at) && !(isInitials(at) && OF_PARTIES.has(noun)) && mayBeBeside(at);
  const mayBeBeside = (at: number) =>
    isNationality(form(at)) ? isNationAsked && isOfState : isNationAsked || !isPlace(form(at));
  // “The University” may be the one that is asked for, and “Starmer’s minister” is one of Britain.
  const mayOwn = (at: number) =>
    !isSpeakerNoun(form(at)) &&
    !mayBeInitials(at) &&
    (!(isNationAsked && isOfState) || isOfNation(at));
  const places = here.words.flatMap((word, at) => (word.form === noun ? [at] : []));
  // “The minister of health” is the health minister, whosever that is.
  const isOfTask = owner.every((word) => isKnownWord(word) && !isPlace(word));
  const isForTask = (place: number) =>
    isOfTask &&
    phraseAt(here, place).some((at) => !isFunctional(form(at)) && owner.includes(form(at)));
  const isAnothers = (place: number) => {
    if (isForTask(place)) return false;
    const { owner: owners, beside, behind } = ownerTold(here, place, words);
    return (
      !isOwner([...owners, ...beside, ...behind]) &&
      !isOwner(beforeNoun(here, place)) &&
      (owners.length > 0 ? owners.some(mayOwn) && !owners.some(isPerson) : beside.some(mayCall))
    );
  };
  // “The head of Norlund was named to run Mossby”
  const isMoving =
    isOwner(here.words.map((_, at) => at)) &&
    told.some(({ root }) => COMING.has(root) || FOLLOWING.has(root));
  return places.length > 0 && places.every(isAnothers) && !isMoving && !tellsOfOwner(here, isOwner);
}

/** In how many paragraphs the story has any word of a name. */
function oftenAs(words: readonly string[], { terms }: CandidateIndex): number {
  const known = words.flatMap((word) => readWords(word).flatMap((one) => one.terms));
  return Math.max(0, ...known.map((term) => terms.frequency.get(term) ?? 0));
}

/**
 * Whether a sentence opens with an office that is nobody's there (“*Chief executive Ann Roe* said …”), and the one
 * before it, be it of the paragraph above, is about another body that the story has as often as the one that is asked for.
 */
function opensBehindAnotherBody(
  { sentence, index }: AskedAndTold,
  { noun, words, owner }: OwnedOffice,
): boolean {
  const here = index.sentenceWords(sentence);
  const place = here.words.findIndex(({ form }) => form === noun);
  const isBare =
    place >= 0 &&
    here.words.slice(0, place).every(({ form }) => words.has(form) || DETERMINERS.has(form)) &&
    here.isJoined(place + 1);
  if (!isBare || sentence === 0 || OF_STATES.has(noun)) return false;
  const hasOwner = [sentence - 1, sentence].some((at) =>
    mayBe(
      index
        .sentenceWords(at)
        .words.map(({ form, isCapitalised }) => ({ lower: form, isCapitalised })),
      owner,
    ),
  );
  if (hasOwner) return false;
  const name = nameOfSubject(sentence - 1, index);
  return name.length > 0 && oftenAs(name, index) >= oftenAs(owner, index);
}

/**
 * Whether a question asks who holds an office of one body, and what is told there of such an office is of
 * another alone: it names that (“*Norlund’s* chairman”), or the sentence before is about it: “The opposition called
 * it a blunder. *Its leader*, …”
 */
export function tellsOfAnotherBody(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const asked = ownedOffice(question);
  if (asked === undefined) return false;
  if (namesAnotherBody(beside, asked) || opensBehindAnotherBody(beside, asked)) return true;
  const { sentences } = index.terms;
  const places = withNeighbours(sentence, index).flatMap((at) => {
    const { words, form } = index.sentenceWords(at);
    return words.flatMap((word, noun) =>
      word.form === asked.noun
        ? [{ at, isTheirs: ITS.has(form(0)) && noun <= WORDS_TO_OFFICE }]
        : [],
    );
  });
  const isAnothers = ({ at, isTheirs }: (typeof places)[number]) =>
    isTheirs &&
    sentences[at - 1]?.paragraph === sentences[at]?.paragraph &&
    isOfAnotherBody(at - 1, asked.owner, index);
  return places.length > 0 && places.every(isAnothers);
}
