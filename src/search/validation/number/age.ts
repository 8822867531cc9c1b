import { isSetOff } from '../../../people/grammar/set-off.js';
import type { Mention, Person } from '../../../people/person.js';
import { readWords } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { INDEFINITE_ARTICLES } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { contains, type Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import { findNoun, isFunctional } from '../../question/asked-noun.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Identity, Told } from '../person/identity.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/**
 * Terms by which an age alone is asked for, beside the name. Whoever has died is told of with the age at
 * which they did.
 */
const OF_AGE = wordSet('old age die dead death pass time mr mrs ms miss dr');
/** Between somebody and their age: “Roe, 41”, “Roe, who is 41”, “Roe was 41”, “Roe is a 41-year-old diver”. */
const BEFORE_AGE =
  /^(?:,| \(|,? (?:who )?(?:is|was|turns|turned)|, (?:now|aged|age))(?: (?:now|aged|an?))? ?$/;
/** What a story says of a death before the age: “died *peacefully on Friday in hospital* aged 90”. */
const OF_DEATH = String.raw`(?: \p{Ll}+ly)?(?: (?:(?:on|in|at|from|last|early|late) [\p{L}\d’'-]+(?: \p{L}+){0,2}|of (?!(?:an?|the) )[\p{L}-]+(?: \p{L}+)?)){0,2}`;
/** Between somebody and the age at which they died: “Roe, a baker, has died at the age of 90”. */
const BEFORE_AGE_OF_DEAD = new RegExp(
  `^(?:,[^,]{1,200},)?(?: (?:has|had))? (?:died|passed away)${OF_DEATH},? (?:aged|at (?:the )?age(?: of)?) $`,
  'u',
);
/** Characters at most from somebody to their age. */
const CHARACTERS_TO_AGE = 300;
/** Behind an age that somebody had long ago: “was six *when* they moved”. */
const AT_THAT_TIME = /^(?: years? old)?,? (?:when|as) (?!(?:s?he|they) (?:died|passed away)\b)/;
/** Before one: “saw it open *when she was* six”. */
const WHEN_THEY_WERE = /\b(?:when|as) (?:\p{L}+ ){1,3}(?:was|turned) (?:only |just |aged )?$/u;
const LONGEST_BEFORE = 60;
/** Between an age and who has it: “the 41-year-old *deep-sea diver* Ann Roe”, “a 12-year-old *girl,* Ann Roe”. */
const BEHIND_AGE = /^(?: [\p{Ll}-]+){0,3},? $/u;

/** Whether an age is that of whom a text mentions beside it. */
function belongs(age: Span, { span }: Mention, text: string): boolean {
  if (contains(span, age)) return true;
  if (age.start >= span.end) {
    const before = text.slice(span.end, Math.min(age.start, span.end + CHARACTERS_TO_AGE));
    return BEFORE_AGE.test(before) || BEFORE_AGE_OF_DEAD.test(before);
  }
  const between = text.slice(age.end, span.start);
  // “At 41, Roe” may be long ago.
  const isAdjective = text.slice(age.start, age.end).endsWith('old');
  if (age.end > span.start || !isDescription(between)) return false;
  return !between.endsWith(', ') || (isAdjective && isSetOff(text, age.start, span.end));
}

/** Whether words only describe whom they stand before: “the 41-year-old *son of* Ann Roe” is somebody else. */
function isDescription(between: string): boolean {
  return (
    BEHIND_AGE.test(between) &&
    !readWords(between).some(
      ({ form }) => isFunctional(form) || isPastTense(form) || form.endsWith('s'),
    )
  );
}

/** Whether an age is the one that somebody had when something else was. */
const wasAtThatTime = ({ start, end }: Span, text: string): boolean =>
  AT_THAT_TIME.test(text.slice(end, end + CHARACTERS_TO_AGE)) ||
  WHEN_THEY_WERE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));

/**
 * Where a story tells somebody's age beside a mention of them; not the one they had when something else was, where it
 * tells another one.
 */
function agesOf({ mentions }: Person, { terms, text }: CandidateIndex): Told[] {
  const ages = terms.sentences.flatMap(({ span, spans }, sentence) => {
    const here = mentions.filter((mention) => contains(span, mention.span));
    if (here.length === 0) return [];
    return spans.candidates
      .filter(({ kind }) => kind === 'age')
      .filter((age) => here.some((mention) => belongs(age, mention, text)))
      .map(({ start, end }) => ({ sentence, words: { start, end } }));
  });
  const own = ages.filter(({ words }) => !wasAtThatTime(words, text));
  return own.length > 0 ? own : ages;
}

/** Whether a sentence tells somebody's age beside a mention of them. */
const tellsAge = (sentence: number, person: Person, index: CandidateIndex): boolean =>
  agesOf(person, index).some((told) => told.sentence === sentence);

/** Whose age, and nothing else, a question asks for; absent if it asks for anything else. */
function askedForAge(
  { answerType, meant, sequence, terms }: ReadQuestion,
  { who }: CandidateIndex,
): { readonly person: Person; readonly isNamed: boolean } | undefined {
  if (answerType !== 'age') return undefined;
  const isOfAge = (term: number) => OF_AGE.has(terms[term]?.term ?? '');
  const [only, another] = meant.filter(({ at }) =>
    sequence.every((term, i) => at.includes(i) || isOfAge(term)),
  );
  if (only === undefined || another !== undefined) return undefined;
  const person = who.persons[only.person]?.person;
  return person && { person, isNamed: only.at.length > 0 };
}

/** Whose age, and nothing else, a question asks for by name or by role. */
function whoseAge(question: ReadQuestion, index: CandidateIndex): Person | undefined {
  const asked = askedForAge(question, index);
  return asked?.isNamed ? asked.person : undefined;
}

/** Whether a question asks for somebody's age, and a sentence does not tell it. */
export function lacksAge({ question, sentence, index }: AskedAndTold): boolean {
  const person = whoseAge(question, index);
  return person !== undefined && !tellsAge(sentence, person, index);
}

/** Paragraphs in which a story has named whom it is about. */
const LEAD = 2;

/** Whether “she” is likely somebody: the story tells her sex, and begins with her. */
const isWhomStoryIsAbout = ({ gender, mentions }: Person, { terms }: CandidateIndex): boolean =>
  gender !== undefined && (mentions[0]?.paragraph ?? Infinity) <= terms.opening + LEAD;

/**
 * Reads a question for somebody's age, and for nothing else: “how old is Jane Roe”, “how old was she”, of whom a
 * story tells most. Its answer stands beside a mention of her, wherever that is.
 *
 * @returns undefined as well where the story tells no age so, or several
 */
export function readAge(question: ReadQuestion, index: CandidateIndex): Identity | undefined {
  const { person, isNamed } = askedForAge(question, index) ?? {};
  if (person === undefined || !(isNamed || isWhomStoryIsAbout(person, index))) return undefined;
  const ages = agesOf(person, index);
  const [told] = ages;
  const numbers = new Set(
    ages.map(({ words }) => /^[^\s-]+/.exec(index.text.slice(words.start, words.end))?.[0]),
  );
  if (told === undefined || numbers.size > 1) return undefined;
  return { paragraphs: new Set(person.mentions.map(({ paragraph }) => paragraph - 1)), told };
}

/** Before somebody with an age they tell whom another meets: “beaten *by* a 19-year-old newcomer”. */
const MEETING = wordSet('by with against from');
/** An age that stands for somebody, or before a word for them: “16-year-olds”. */
const ADJECTIVE = /-olds?$/i;

/** Of which noun a question asks how old it is: “how old was the *rider* of the horse”; -1 where it asks so of none. */
function nounAsked(forms: readonly string[]): number {
  const old = forms.indexOf('old');
  const noun = old === -1 ? undefined : findNoun(forms, old + 2);
  return noun ?? -1;
}

/**
 * Whether a question asks how old somebody is by what they are, and a sentence has only the age of somebody else, who
 * stands behind a preposition: “*the rider* was beaten by *a 19-year-old newcomer*”.
 */
export function tellsAgeOfAnother({ question, asked, sentence, index }: AskedAndTold): boolean {
  const { spans } = index.terms.sentences[sentence] ?? {};
  if (question.answerType !== 'age' || spans === undefined) return false;
  const words = index.sentenceWords(sentence);
  const who = asked[nounAsked(asked.map(({ form }) => form))]?.root;
  const at = words.words.findIndex(({ form }) => rootOf(form) === who);
  // “The winner’s medal”, “the title of winner” are not the winner.
  if (at === -1 || words.isPossessive(at) || words.form(at - 1) === 'of') return false;
  const textOf = ({ start, end }: Span) => index.text.slice(start, end);
  const isOfOther = (age: Span) => {
    const { first } = words.rangeOf(age);
    let before = first - 1;
    while (INDEFINITE_ARTICLES.has(words.form(before))) before--;
    return at < before && MEETING.has(words.form(before)) && ADJECTIVE.test(textOf(age));
  };
  const ages = spans.candidates.filter(({ kind }) => kind === 'age');
  return ages.length > 0 && ages.every(isOfOther);
}
