import { isPlace } from '../../people/lexicon/places.js';
import { DETERMINERS } from '../../text/function-words.js';
import { isKnownWord } from '../../text/known-words.js';
import { wordSet } from '../../text/word-set.js';
import { lookAtWords } from '../index/sentence-words.js';
import { isAuxiliary, isFunctional } from '../question/asked-noun.js';
import type { ReadQuestion } from '../question/question.js';
import { readWords, type Word } from '../words/analyzer.js';
import type { AskedAndTold } from './asked-and-told.js';

/** What makes another office of an office that it stands before. */
export const RANKS = wordSet('deputy vice assistant associate acting interim');
/** Whom somebody of an office has; they are not of it: “the mayor’s *wife*”. */
const KIN = wordSet(
  'wife husband widow widower partner fiancee fiance girlfriend boyfriend son daughter child brother sister',
  'mother father parent uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother',
  'spokesman spokeswoman spokesperson aide adviser advisor lawyer secretary predecessor successor',
);
/** Between a name and an office that is told of it: “who *became the* acting mayor”. */
const LEADING_UP = wordSet('who became becomes become now named appointed made the as');
/** Words between a rank and the office: “acting *chief* constable”. */
const REACH = 3;

/** Whether the rank that is asked for is told of somebody: “has been *acting* mayor”. */
function holdsAskedRank(behind: readonly Word[], asked: readonly Word[]): boolean {
  const at = behind.findIndex(({ form }) => !isAuxiliary(form) && !LEADING_UP.has(form));
  const [rank, office] = behind.slice(at === -1 ? behind.length : at);
  return (
    at > 0 &&
    RANKS.has(rank?.form ?? '') &&
    asked.some(({ form }, i) => form === rank?.form && asked[i + 1]?.form === office?.form)
  );
}

/**
 * Whether words name somebody by another office than the one that is asked for: a deputy, or the wife of
 * whoever holds it.
 *
 * @param described - what leads up to the name, and the name
 * @param behind - what follows the name
 */
export function isOfAnotherOffice(
  described: string,
  behind: string,
  { terms, text }: ReadQuestion,
): boolean {
  if (holdsAskedRank(readWords(behind), readWords(text))) return false;
  const words = readWords(described);
  const { isPossessive } = lookAtWords(described, words);
  const isAsked = (word: Word | undefined) =>
    word?.terms.some((term) => terms.some(({ forms }) => forms.includes(term))) === true;
  return words.some((word, at) => {
    if (isAsked(word)) return false;
    if (RANKS.has(word.form)) return words.slice(at + 1, at + 1 + REACH).some(isAsked);
    return KIN.has(word.form) && isPossessive(at - 1) && isAsked(words[at - 1]);
  });
}

const WHO_IS = /^\W*who(?:['’]?s| is| was)\s/i;
/** What may stand behind an office. */
const OF = wordSet('of for in at');
/** They tell which holder of an office is meant, and not which office. */
const OF_HOLDERS = wordSet('new current present former old last first next own');
/** They tell of which of them somebody holds an office, as their names do, and not which office. */
const BODIES = wordSet(
  'town city village county country state nation region party opposition club team side',
);

/** The office that a question asks the holder of, and nothing else: “who is the *deputy mayor* of Orme”. */
function askedOffice({ text, answerType }: ReadQuestion): readonly Word[] {
  if (answerType !== 'person' || !WHO_IS.test(text)) return [];
  const holder = text.replace(WHO_IS, '');
  const words = readWords(holder);
  const { isPossessive } = lookAtWords(holder, words);
  // “Orme's mayor” is the mayor of Orme.
  const owned = words.findIndex((_, at) => isPossessive(at)) + 1;
  const start = words.findIndex(({ form }, at) => at >= owned && !DETERMINERS.has(form));
  const end = words.findIndex(({ form }, at) => at > start && isFunctional(form));
  const isEnd = end === -1 || OF.has(words[end]?.form ?? '');
  return start === -1 || !isEnd ? [] : words.slice(start, end === -1 ? words.length : end);
}

/**
 * Whether a question asks who holds an office, and a sentence speaks of another one alone wherever it has that
 * word: of a “deputy mayor”, the “mayor’s wife”, or the “health minister” of who is prime minister.
 */
export function tellsOfAnotherOffice({ question, asked, sentence, index }: AskedAndTold): boolean {
  const office = askedOffice(question);
  const head = office.at(-1);
  if (head === undefined) return false;
  const { start, end } = index.terms.sentences[sentence]?.span ?? { start: 0, end: 0 };
  const text = index.text.slice(start, end);
  const words = readWords(text);
  const { isPossessive, isJoined } = lookAtWords(text, words);
  const isIn = (list: readonly { form: string }[], one: string) =>
    list.some(({ form }) => form === one);
  const kinds = office
    .slice(0, -1)
    .filter(({ form, terms }) => terms.length > 0 && !OF_HOLDERS.has(form) && !BODIES.has(form));
  const isOfOtherKind = (at: number) => {
    const { form = '', terms = [], isCapitalised = false } = words[at] ?? {};
    const mayBeName = at === 0 ? isPlace(form) || !isKnownWord(form) : isCapitalised;
    const isKind = isJoined(at + 1) && terms.length > 0 && !mayBeName;
    return (
      kinds.length > 0 &&
      isKind &&
      !OF_HOLDERS.has(form) &&
      !BODIES.has(form) &&
      !kinds.some((kind) => isIn(words, kind.form))
    );
  };
  const isOther = (at: number) =>
    words
      .slice(Math.max(0, at - REACH), at)
      .some(({ form }) => RANKS.has(form) && !isIn(asked, form)) ||
    (isPossessive(at) && KIN.has(words[at + 1]?.form ?? '')) ||
    isOfOtherKind(at - 1);
  const places = words.flatMap(({ terms }, at) =>
    terms.some((term) => head.terms.includes(term)) ? [at] : [],
  );
  return places.length > 0 && places.every(isOther);
}
