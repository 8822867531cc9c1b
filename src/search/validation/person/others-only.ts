import { genderOfWord, isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import type { Person } from '../../../people/person.js';
import type { Word } from '../../../terms/analyzer.js';
import { type Gender, genderOfPronoun } from '../../../text/english/pronouns.js';
import { contains } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import type { Described } from '../../ranking/features.js';
import { tellsCauseOfDeath } from '../event/cause-of-death.js';
import { areOfOneEvent } from '../event/events.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { mentionsIn } from '../reading/mentions.js';

/** In a quotation they stand for whoever speaks. */
const FIRST_PERSON = wordSet('i we my our me us');
/** They stand for somebody in few words: “the accused”. */
const NOUNS = wordSet('accused deceased dead');

/** Whether a noun with an article may be for him or her who is asked of: “*the champion* eats nine eggs”. */
const mayMean = ({ form, isCapitalised }: SentenceWords, at: number, asked: Gender): boolean =>
  form(at - 1) === 'the' &&
  (NOUNS.has(form(at)) || isRoleNoun(form(at)) || isKinship(form(at))) &&
  !isCapitalised(at + 1) &&
  (genderOfWord(form(at)) ?? asked) === asked;

/** Whether a sentence tells of people only as those who say what it tells. */
function areSources(people: readonly Person[], { sentence, index }: AskedAndTold): boolean {
  const sources = index.who.statements.filter(({ sentences }) => sentences.includes(sentence));
  const here = people.flatMap((person) => mentionsIn(sentence, person, index));
  return here.every((one) => sources.some(({ source }) => contains(source, one.span)));
}

/** Whether a question is about “he” or “she”, and the sentence tells of people of the other sex alone. */
export function speaksOfOthersOnly(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const { pronoun } = question;
  if (pronoun === undefined) return false;
  const mentioned = index.who.persons.flatMap(({ person, mentions }) =>
    mentions.includes(sentence) ? [person] : [],
  );
  const isOther = ({ gender }: Person) => gender !== undefined && gender !== pronoun;
  if (mentioned.length === 0 || !mentioned.every(isOther)) return false;
  const words = lookAtSentence(beside);
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const theirs = mentioned.flatMap(({ roles }) =>
    roles.flatMap((role) =>
      role.paragraph !== null && contains({ start, end }, role.span)
        ? [words.rangeOf(role.span)]
        : [],
    ),
  );
  const isOfThem = (at: number) => theirs.some(({ first, last }) => first <= at && at <= last);
  const isOfAsked = ({ form }: Word, at: number) =>
    genderOfPronoun(form) === pronoun || (mayMean(words, at, pronoun) && !isOfThem(at));
  if (words.words.some(isOfAsked)) return false;
  // What somebody says is of them only where they speak of themselves.
  return !areSources(mentioned, beside) || words.words.some(({ form }) => FIRST_PERSON.has(form));
}

/** Whether it is asked if something is so of “him” or “her”, and a passage has no word of the question, or of that event. */
export function hasNoneOfItsWords({ coverage }: Described, beside: AskedAndTold): boolean {
  const { question, asked, told } = beside;
  return (
    question.answerType === 'whether' &&
    question.pronoun !== undefined &&
    coverage === 0 &&
    !tellsCauseOfDeath(beside) &&
    !asked.some(
      ({ root, terms }) => terms.length > 0 && told.some((word) => areOfOneEvent(root, word.root)),
    )
  );
}
