import { subjectOf } from '../../../people/grammar/subjects.js';
import { isPlace } from '../../../people/lexicon/places.js';
import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { headOf, isSpeakerNoun } from '../../../people/lexicon/sources.js';
import { countryOf } from '../../../people/roles/meaning.js';
import { DETERMINERS } from '../../../text/function-words.js';
import { type Token, tokeniseLine } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { askedOffice } from './office-asked.js';

const ITS = wordSet('its their');
/** Words between "its" and the office. */
const REACH = 4;
/** Bodies that stand beside others of a state, and that no other name is a name for. */
const BESIDE = /^(?:opposition|parliament|police|army|court|council|jury)$/;

/** The noun of an office that a question asks the holder of, and the words for whose it is. */
interface OwnedOffice {
  readonly noun: string;
  readonly owner: readonly string[];
}

/** “Who is the *leader* of *Tauria*”; undefined where any body may be meant: “of the *company*”. */
function ownedOffice(question: ReadQuestion): OwnedOffice | undefined {
  const { words = [], owner = [], isAll = false } = askedOffice(question) ?? {};
  const noun = words.at(-1)?.form ?? '';
  const named = owner.filter(({ form }) => !DETERMINERS.has(form));
  const [first, ...more] = named;
  if (!isAll || !isRoleNoun(noun) || first === undefined) return undefined;
  const isCommon = isSpeakerNoun(first.form) || named.length < owner.length;
  const isOfAny = more.length === 0 && isCommon && !isPlace(first.form) && !first.isCapitalised;
  return isOfAny ? undefined : { noun, owner: named.map(({ form }) => form) };
}

/** Whether words may be for the same as others: some of them, their initials, the country of a people. */
function mayBe(told: readonly Token[], owner: readonly string[]): boolean {
  const initials = told
    .filter(({ isCapitalised, lower }) => isCapitalised && !DETERMINERS.has(lower))
    .map(({ lower }) => lower[0]);
  return (
    owner.includes(initials.join('')) ||
    told.some(({ lower }) => {
      const country = countryOf(lower);
      return owner.some(
        (word) => word === lower || (country !== undefined && country === countryOf(word)),
      );
    })
  );
}

/** Whether what a sentence is about is a body, and not the one whose office is asked for. */
function isOfAnotherBody(
  sentence: number,
  owner: readonly string[],
  { terms, text, who }: CandidateIndex,
): boolean {
  const { start: from, end } = terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const { tokens } = tokeniseLine(text.slice(from, end));
  const subject = subjectOf(tokens, 0, tokens.length);
  const head = subject && headOf(tokens, subject);
  if (subject === undefined || head === undefined) return false;
  const words = tokens.slice(subject.first, subject.next);
  if (mayBe(words, owner)) return false;
  const isPerson = ({ start }: Token) =>
    who.persons.some(({ person }) =>
      person.mentions.some(({ span }) => span.start <= from + start && from + start < span.end),
    );
  if (head.isCapitalised) return !words.some(isPerson);
  // “The club” may be the one that is asked for, “the players' union” is another.
  return isSpeakerNoun(head.lower) && (words.length > 2 || BESIDE.test(head.lower));
}

/**
 * Whether a question asks who holds an office of one body, and what is told there of such an office is of
 * another alone, which the sentence before is about: “The opposition called it a blunder. *Its leader*, …”
 */
export function tellsOfAnotherBody({ question, sentence, index }: AskedAndTold): boolean {
  const asked = ownedOffice(question);
  if (asked === undefined) return false;
  const { sentences } = index.terms;
  const places = withNeighbours(sentence, index).flatMap((at) => {
    const { words, form } = index.sentenceWords(at);
    return words.flatMap((word, noun) =>
      word.form === asked.noun ? [{ at, isTheirs: ITS.has(form(0)) && noun <= REACH }] : [],
    );
  });
  const isAnothers = ({ at, isTheirs }: (typeof places)[number]) =>
    isTheirs &&
    sentences[at - 1]?.paragraph === sentences[at]?.paragraph &&
    isOfAnotherBody(at - 1, asked.owner, index);
  return places.length > 0 && places.every(isAnothers);
}
