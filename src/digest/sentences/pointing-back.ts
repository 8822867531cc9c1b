import { isSpeechCue } from '../../people/lexicon/cues.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../text/function-words.js';
import { isPast } from '../../text/irregular-forms.js';
import { isPastTense } from '../../text/past-tense.js';
import { wordSet } from '../../text/word-set.js';

/** "Work on it is to start", "Some of them": what it is stands before. */
const OF_IT =
  /^\p{Lu}?\p{Ll}+ (?:[a-z]+ ){0,2}(?:on|of|in|for|at|to|from|with|about|behind|under|over|near|around|against|before) (?:it|them|him)\b(?! (?:was|is|were|are|had|has|would|will)n[’']t\b)/u;
/** "A spokesman said that | it would": of a firm that is named before. */
const SPOKESMAN =
  /^A spokes(?:man|woman|person) (?:[a-z]+ )?(?:said|says|added|confirmed|denied|told [^,;:]{1,40}?) (?:that )?(?:it|they)\b/;

/** Words and what stands between them. */
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu;
/** Words up to the object; behind more, it may stand for one of them. */
const MOST_WORDS = 7;
const OBJECTS = wordSet('it them him');
/** "Made it clear that", "found it hard to": it stands for what follows. */
const WITH_EXPLETIVE = wordSet(
  'made makes make found finds find thought thinks think put puts took takes',
);
/** What stands between a name and its owner, or a noun and what is told of it. */
const NO_SUBJECT = /[’']s?$/;

const isVerb = (word: string) =>
  isPastTense(word) || isPast(word) || isSpeechCue(word) || /^\p{Ll}{3,}s$/u.test(word);

/** Whether a word can stand within a subject that holds nothing that an object could stand for. */
const isPlain = (word: string) =>
  !PREPOSITIONS.has(word) &&
  !CONJUNCTIONS.has(word) &&
  !RELATIVE_PRONOUNS.has(word) &&
  !NO_SUBJECT.test(word);

/**
 * "The union called | it “a bung”": behind the verb of a plain subject, an object stands for nothing in its
 * own sentence, for of the subject one would say "itself".
 */
function hasObjectFromBefore(text: string): boolean {
  const words: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length > MOST_WORDS || (words.length > 0 && text.slice(end, index) !== ' '))
      return false;
    if (OBJECTS.has(word)) return isObjectOf(words, text.slice(index + word.length));
    words.push(word.toLowerCase());
    end = index + word.length;
  }
  return false;
}

function isObjectOf(before: readonly string[], after: string): boolean {
  const verb = before.at(-1) ?? '';
  if (before.length < 2 || !isVerb(verb) || WITH_EXPLETIVE.has(verb)) return false;
  if (!before.every(isPlain)) return false;
  const next = /^ ([a-z’']+)/.exec(after)?.[1] ?? '';
  // "Said it | would close": no object, but what somebody says of their own.
  const isClause = AUXILIARIES.has(next) || isAdverb(next) || isPast(next) || /n[’']t$/.test(next);
  return !isClause || /^ ?[.!?”"]/.test(after);
}

const firstWord = (text: string) => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Whether a sentence with a subject of its own yet needs the one before it: for what "it" is, or for whom one speaks. */
export const pointsBack = (text: string): boolean =>
  (OF_IT.test(text) && isPlain(firstWord(text))) ||
  SPOKESMAN.test(text) ||
  hasObjectFromBefore(text);

/** "Says that | it is nearer 14,000". */
const OTHER_FIGURE =
  /^(?:it|that) (?:is|was)(?: (?:nearer|closer|more|less|about|around|only|over|under|at least|probably|rather))* (?:to |like |than )?[£$€]?\d/;
/** "Said that | this was not so". */
const OF_BEFORE =
  /^(?:(?:this|these|those) (?!(?:who|whose|with|without|in|at|from|on|under|over|aged|week|weekend|month|year|morning|afternoon|evening|time|summer|winter|spring|autumn|season)\b)|that (?:is|was|would|will|had|has)\b)/;

/** Whether what somebody says is another figure for what the sentence before counts. */
export const givesOtherFigure = (content: string): boolean => OTHER_FIGURE.test(content);

/** Whether what somebody says is of what stands before their sentence. */
export const tellsOfBefore = (content: string): boolean =>
  OTHER_FIGURE.test(content) || OF_BEFORE.test(content);
