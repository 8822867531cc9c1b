import { isSpeechCue } from '../../people/lexicon/cues.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import { openingOf } from './opening.js';

/** "Work on it is to start", "Some of them": what it is stands before. */
const OF_IT =
  /^\p{Lu}?\p{Ll}+ (?:[a-z]+ ){0,2}(?:on|of|in|for|at|to|from|with|about|behind|under|over|near|around|against|before) (?:it|them|(him))\b(?! (?:was|is|were|are|had|has|would|will)n[’']t\b)/u;
/** "Asked about it, | Roe": the subject stands behind. */
const OPENING_PARTICIPLE = /^\p{Lu}?\p{Ll}+(?:ed|ing) [^,.;:]*,/u;
const NAME = / \p{Lu}\p{Ll}/u;
/** "A spokesman said that | it would": of a firm that is named before. */
const SPOKESMAN =
  /^A spokes(?:man|woman|person) (?:[a-z]+ )?(?:said|says|added|confirmed|denied|told [^,;:]{1,40}?) (?:that )?(?=(?:it|they)\b)/;

/** Words and what stands between them. */
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}]+)*/gu;
/** Words up to the object; behind more, it may stand for one of them. */
const MOST_WORDS = 7;
const OBJECTS = wordSet('it them him');
/** "Made it clear that", "found it hard to": it stands for what follows. */
const WITH_EXPLETIVE = wordSet(
  'made makes make found finds find thought thinks think put puts took takes',
  'considered considers consider deemed deems deem left leaves leave',
);
/** "Said it | plans to": the third person of a verb. */
const PRESENT = /^\p{Ll}{2,}s$/u;
/** What stands between a name and its owner, or a noun and what is told of it. */
const NO_SUBJECT = /[’']s?$/;

const isVerb = (word: string) =>
  isPastTense(word) || isPast(word) || isSpeechCue(word) || PRESENT.test(word);

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
    if (OBJECTS.has(word)) return isObjectOf(words, word, text.slice(index + word.length));
    words.push(word.toLowerCase());
    end = index + word.length;
  }
  return false;
}

function isObjectOf(before: readonly string[], object: string, after: string): boolean {
  const verb = before.at(-1) ?? '';
  if (before.length < 2 || !isVerb(verb) || WITH_EXPLETIVE.has(verb)) return false;
  if (!before.every(isPlain)) return false;
  if (object !== 'it' || /^(?: ?[.!?”"]| ["“])/.test(after)) return true;
  const next = /^ ([a-z’']+)/.exec(after)?.[1] ?? '';
  if (PREPOSITIONS.has(next)) return true;
  // "Said it | would close": no object, but what somebody says of their own.
  return !(isSpeechCue(verb) || isPredicate(next));
}

/** Whether a word behind "it" is what it does, or stands before that. */
const isPredicate = (word: string) =>
  AUXILIARIES.has(word) ||
  isAdverb(word) ||
  isPast(word) ||
  PRESENT.test(word) ||
  /n[’']t$/.test(word);

const firstWord = (text: string) => /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Whether a sentence begins with what is of something or somebody that it does not name. */
function isOfBefore(text: string): boolean {
  const found = OF_IT.exec(text);
  if (found === null || !isPlain(firstWord(text)) || OPENING_PARTICIPLE.test(text)) return false;
  // "Friends close to him said that | Roe would": he may be named behind.
  return found[1] === undefined || !NAME.test(text.slice(found[0].length));
}

/** Whether a spokesman says something of a firm that stands before: not that "it was too early to say". */
function speaksForBefore(text: string): boolean {
  const found = SPOKESMAN.exec(text);
  return found !== null && openingOf(text.slice(found[0].length)).kind === 'reference';
}

/** Whether a sentence with a subject of its own yet needs the one before it: for what "it" is, or for whom one speaks. */
export const pointsBack = (text: string): boolean =>
  isOfBefore(text) || speaksForBefore(text) || hasObjectFromBefore(text);

/** "Says that | it is nearer 14,000". */
const OTHER_FIGURE =
  /^(?:it|that) (?:is|was)(?: (?:nearer|closer|more|less|about|around|only|over|under|at least|probably|rather))* (?:to |like |than )?[£$€]?\d/;
/** Those who, those responsible, this week, this country: they need nothing before them. */
const OF_ITS_OWN =
  '(?:(?:who|whose|with|without|in|at|from|on|under|over|aged|[a-z]+(?:ed|ing|[ai]ble)|week|weekend|month|year|decade|century|morning|afternoon|evening|time|summer|winter|spring|autumn|season|country|nation|city|town|region|world)\\b|(?:is|are|was|were) [^,;:]{1,80} since )';
/** "Said that | this was not so". */
const OF_BEFORE = new RegExp(
  `^(?:(?:this|these|those) (?!${OF_ITS_OWN})|that (?:is|was|would|will|had|has)\\b)`,
);

/** Whether what somebody says is another figure for what the sentence before counts. */
export const givesOtherFigure = (content: string): boolean => OTHER_FIGURE.test(content);

/** Whether what somebody says is of what stands before their sentence. */
export const tellsOfBefore = (content: string): boolean =>
  OTHER_FIGURE.test(content) || OF_BEFORE.test(content);
