import { readWords, type Word } from '../../terms/analyzer.js';
import { commonness } from '../../terms/english.js';
import { gistWordsOf } from '../../terms/gist.js';
import { irregularFormsOf } from '../../terms/inflection.js';
import { findInitials, initialsKey, isInitialsKey, mayBeInitials } from '../../terms/initials.js';
import { relateTerms } from '../../terms/related.js';
import { PARTICLES, phraseOf } from '../../terms/word-vectors.js';
import { GENDERED_SUBJECTS, type Gender, genderOfPronoun } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { remembering } from '../../text/remembering.js';
import { splitSentences } from '../../text/sentences.js';
import { wordSet } from '../../text/word-set.js';
import type { StoryTerms } from '../index/story-terms.js';
import type { WhoIsWho } from '../index/who-is-who.js';
import { type AnswerType, readExpected } from './answer-type.js';
import { readAskedNames } from './asked-names.js';
import { type AskedWords, POSSESSIVE, readAskedWords } from './asked-words.js';
import { happeningAt } from './happening.js';
import { type Meant, whoIsMeant } from './who-is-meant.js';

/** Sets of a question's terms are kept as the bits of a number. */
const MAX_TERMS = 30;
/** What comes after so many terms is no part of a question any more. */
const MAX_LENGTH = 60;
const NONE: readonly string[] = [];

/** What a term says of a story, whatever the question. */
export interface KnownTerm {
  readonly term: string;
  /** What stands for it in the story: the term itself or, where the story lacks it, corrections. */
  readonly forms: readonly string[];
  /** Other terms of the story with the same stem's beginning. */
  readonly related: readonly string[];
  /** Other forms of the word that the story has, irregular ones: they count for nothing in the search. */
  readonly irregular: readonly string[];
  /** How much it says, from 0: rare in the story and rare in English. */
  readonly weight: number;
  /** How rare it is in English, from 0 to 1. */
  readonly rarity: number;
}

/** Reads a term against a story's vocabulary. */
export type ReadTerm = (term: string) => KnownTerm;

/** A term of a question, each once. */
export interface QuestionTerm extends KnownTerm {
  readonly isCapitalised: boolean;
  /** It is an auxiliary verb of a chat that the story has not: it says nothing of what is asked. */
  readonly saysNothing?: true;
  /** The verb that it makes with the particle after it, if there is one: "kick off". */
  readonly phrase?: string;
}

/** A question, as a story's index reads it. */
export interface ReadQuestion {
  /** As it is asked. */
  readonly text: string;
  readonly terms: readonly QuestionTerm[];
  /** Numbers of terms, in the question's order. */
  readonly sequence: readonly number[];
  /** What it asks for. */
  readonly answerType: AnswerType;
  /** The number of the term for what the answer is one of: "which team", "how many people". */
  readonly focus?: number;
  /** Persons whom it means by a name or a role or, where it means nobody so, by a pronoun. */
  readonly meant: readonly Meant[];
  /** A name in it that has a part of somebody's of the story, and is nobody's there. */
  readonly stranger?: Stranger;
  /** The sex of the "he" or "she" that it is about, where it means nobody otherwise. */
  readonly pronoun?: Gender;
  /** It asks how often. */
  readonly isFrequency?: true;
  /** It asks for the time of day. */
  readonly isTimeOfDay?: true;
  /** It asks for a day, or what is longer. */
  readonly isDay?: true;
  /** It asks nothing: it is a claim, or a topic alone. */
  readonly isTopic?: true;
  /** The numbers of the terms for what somebody may have spoken of: "did Voss say anything about *the dam*". */
  readonly topic?: readonly number[];
  /** What makes its gist. */
  readonly gistWords: readonly string[];
}

/** A name that nobody of the story has. */
export interface Stranger {
  /** As it is asked for. */
  readonly name: string;
  /** The question asks for nothing else. */
  readonly isAll: boolean;
}

/**
 * Robertson and Spärck Jones's inverse document frequency, with paragraphs for documents.
 *
 * @param frequency - how many paragraphs have it
 * @param count - how many paragraphs there are
 */
export function inverseFrequency(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}

/** Initials stand for nothing but themselves. */
const UNRELATED = { corrections: NONE, related: NONE };

/** Terms that are remembered: questions about a story have many in common. */
const REMEMBERED = 200;

/** What reads terms against a story's vocabulary. */
export function createTermReader({ frequency, paragraphs }: StoryTerms): ReadTerm {
  const findRelated = relateTerms([...frequency.keys()].filter((term) => !isInitialsKey(term)));
  return remembering((term) => {
    const isKnown = frequency.has(term);
    const { corrections, related } = isInitialsKey(term) ? UNRELATED : findRelated(term);
    const forms = isKnown ? [term] : related.length > 0 ? related : corrections;
    const most = Math.max(0, ...forms.map((form) => frequency.get(form) ?? 0));
    const rarity = 1 - commonness(term);
    return {
      term,
      forms,
      related: isKnown ? related : NONE,
      irregular: irregularFormsOf(term).filter((other) => frequency.has(other)),
      weight: rarity * inverseFrequency(most, paragraphs.length),
      rarity,
    };
  }, REMEMBERED);
}

/**
 * How many words stand before the sentence that asks: "The mission ended on Monday. What was its name?"
 */
function countContext(question: string, words: readonly Word[]): number {
  // Most questions are one sentence, and finding sentences takes longer than all else that is read here.
  if (!/[.?!…]/.test(question.trim().slice(0, -1))) return 0;
  const sentences = splitSentences(question, { start: 0, end: question.length });
  if (sentences.length < 2) return 0;
  const texts = sentences.map(({ start, end }) => question.slice(start, end));
  const asking = texts.findLastIndex((text) => /\?\W*$/.test(text));
  const count = texts
    .slice(0, asking === -1 ? texts.length - 1 : asking)
    .reduce((sum, text) => sum + readWords(text).length, 0);
  return count < words.length ? count : 0;
}

/** A name that nobody has, and the question's terms that are its words. */
function nameOf(question: string, { words, terms }: AskedWords, { first, next }: Range): Stranger {
  const start = words[first]?.span.start ?? 0;
  const name = question.slice(start, words[next - 1]?.span.end).replace(POSSESSIVE, '');
  const isAll = terms.every(({ word }) => word >= first && word < next);
  return { name, isAll };
}

const isEnglish = (term: string) => commonness(term) > 0;

/** For words of a question, by their numbers, the initials that the story has in their stead. */
function readInitials(words: readonly Word[], question: string, readTerm: ReadTerm) {
  const found = new Map<number, KnownTerm>();
  for (const { key, words: named } of findInitials(words, question)) {
    const known = readTerm(key);
    if (known.forms.length > 0) for (const at of named) found.set(at, known);
  }
  words.forEach((word, at) => {
    const [term = ''] = word.terms;
    if (!mayBeInitials(word, isEnglish)) return;
    const known = readTerm(initialsKey(term));
    if (known.forms.length > 0) found.set(at, known);
  });
  return found;
}

const ANYTHING = wordSet('anything something word');
const OF = wordSet('about on regarding concerning');

/** From which word on a question says of what anything may have been said; -1 where it asks for no such thing. */
function findTopic(words: readonly Word[]): number {
  const at = words.findIndex(
    ({ form }, i) => i > 0 && ANYTHING.has(words[i - 1]?.form ?? '') && OF.has(form),
  );
  return at === -1 ? -1 : at + 1;
}

/** “Going to”, “got to” and “want to” as one auxiliary verb. */
const IN_A_CHAT = wordSet('gonna gotta wanna');

/** A question's terms, each once, and where they stand in it. */
interface TermsInOrder {
  readonly terms: readonly QuestionTerm[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of terms, in the question's order, and the words that they stand in. */
  readonly sequence: readonly number[];
  readonly positions: readonly number[];
}

/** Reads the terms of a question's words, but for those of words that are left out. */
function readTerms(
  words: readonly Word[],
  question: string,
  readTerm: ReadTerm,
  isLeftOut: (at: number) => boolean,
): TermsInOrder {
  const initials = readInitials(words, question, readTerm);
  const numbers = new Map<string, number>();
  const terms: QuestionTerm[] = [];
  const sequence: number[] = [];
  const positions: number[] = [];
  const read = (term: string, at: number): QuestionTerm => {
    const known = readTerm(term);
    const next = words[at + 1]?.form ?? '';
    return {
      ...known,
      ...(known.forms.length === 0 && { ...initials.get(at), term }),
      isCapitalised: words[at]?.isCapitalised === true && at > 0,
      ...(known.forms.length === 0 &&
        IN_A_CHAT.has(words[at]?.form ?? '') && { saysNothing: true }),
      ...(PARTICLES.has(next) && { phrase: phraseOf(term, next) }),
    };
  };
  words.forEach((word, at) => {
    for (const term of word.terms) {
      if (sequence.length === MAX_LENGTH) return;
      let number = numbers.get(term);
      if (number === undefined) {
        if (terms.length === MAX_TERMS || isLeftOut(at)) continue;
        number = terms.push(read(term, at)) - 1;
        numbers.set(term, number);
      }
      sequence.push(number);
      positions.push(at);
    }
  });
  return { terms, numbers, sequence, positions };
}

/**
 * Whether a word only asks why, as the “come” of “how come” does, or that something happens: of what the
 * story has, that is looked for only where the story says so in that word. Who asks what happened to somebody
 * asks for more than where that person is named.
 */
function onlyAsks(words: readonly Word[], readTerm: ReadTerm): (at: number) => boolean {
  const isFound = (term: string) => readTerm(term).forms.length > 0;
  const events = words.map((_, at) => happeningAt(words, at)?.terms[0]);
  const isWhy = (at: number) => words[at]?.form === 'come' && words[at - 1]?.form === 'how';
  const hasFound = words.some(
    (word, at) => events[at] === undefined && !isWhy(at) && word.terms.some(isFound),
  );
  return (at) => {
    if (isWhy(at)) return true;
    const event = events[at];
    return hasFound && words[at - 1]?.form !== 'what' && event !== undefined && !isFound(event);
  };
}

/** Reads a question about a story. */
export function readQuestion(question: string, readTerm: ReadTerm, who: WhoIsWho): ReadQuestion {
  const isTerm = (form: string) => readTerm(form).forms[0] === form;
  const words = readWords(question, readAskedNames(question, isTerm, who));
  const asksFrom = countContext(question, words);
  const expected = readExpected(words.slice(asksFrom));
  const onlyAsksAt = onlyAsks(words, readTerm);
  const isLeftOut = (at: number) =>
    onlyAsksAt(at) || (at - asksFrom === expected.size && !words[at]?.terms.some(isTerm));
  const { terms, numbers, sequence, positions } = readTerms(words, question, readTerm, isLeftOut);
  const focusTerm =
    expected.focus === undefined ? undefined : words[asksFrom + expected.focus]?.terms.at(-1);
  const focus = focusTerm === undefined ? undefined : numbers.get(focusTerm);
  const inStory = sequence.map((number, i) => ({
    known: terms[number]?.forms[0] ?? terms[number]?.term ?? '',
    word: positions[i] ?? 0,
  }));
  const asked = readAskedWords(question, words, inStory);
  const { meant, stranger } = whoIsMeant(asked, who);
  const topicFrom = expected.answerType === 'whether' ? findTopic(words) : -1;
  const topic = sequence.filter((_, i) => topicFrom !== -1 && (positions[i] ?? 0) >= topicFrom);
  const pronouns = words.filter(({ form }) => genderOfPronoun(form) !== undefined);
  const gender = genderOfPronoun(pronouns[0]?.form ?? '');
  const subject = pronouns.find(({ form }) => GENDERED_SUBJECTS.has(form));
  const pronoun = meant.length === 0 ? genderOfPronoun(subject?.form ?? '') : undefined;
  return {
    text: question,
    terms,
    sequence,
    answerType: expected.answerType,
    gistWords: gistWordsOf(words, true),
    ...(focus !== undefined && { focus }),
    ...(stranger && { stranger: nameOf(question, asked, stranger) }),
    ...(pronoun && { pronoun }),
    ...(expected.isFrequency && { isFrequency: true }),
    ...(expected.isTimeOfDay && { isTimeOfDay: true }),
    ...(expected.isDay && { isDay: true }),
    ...(expected.isTopic && { isTopic: true }),
    ...(topic.length > 0 && { topic }),
    // A question that only says "she" is about the woman whom the story is about.
    meant: meant.length === 0 && gender !== undefined ? mainPerson(gender, who) : meant,
  };
}

/** Whom a story mentions most of those who are of that sex, or of whom it does not tell. */
function mainPerson(gender: Gender, { persons }: WhoIsWho): Meant[] {
  const person = persons.findIndex(({ person }) => (person.gender ?? gender) === gender);
  return person === -1 ? [] : [{ person, at: [] }];
}
