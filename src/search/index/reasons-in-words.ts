import { rootOf, rootSet } from '../../terms/roots.js';
import { BARE_NOUNS } from '../../text/english/bare-nouns.js';
import { DETERMINERS, isFunctionWord, PREPOSITIONS } from '../../text/english/function-words.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import type { SentenceWords, WordRange } from './sentence-words.js';
import { APPROXIMATE, DURATIONS, type TimeWords } from './times-in-words.js';

const OPENERS = wordSet('because due after over for since as to amid by so owing');
/** Of those, the ones that open a time as well. */
const BEFORE_TIMES = wordSet('for over after since');
/** Of those, the ones that open a number as well. */
const BEFORE_NUMBERS = wordSet('for over');
/** "For the first time", "for a while". */
const WHILE = wordSet('time times while now');
/** No base form of a verb: "to ships". */
const PLURAL = /[^su]s$/;
/** Of the nouns without an article, those that are verbs with an object: “to *court* voters”. */
const ALSO_VERBS = wordSet('court jail gaol school trial power bed church mass class');
/** “Went *to work*”, but “moved *to work* in the mill”. */
const BEFORE_WORK = rootSet('go return back get way');
/** Of those, the ones after which it is a verb that has an object behind it: “returned *to work on* his memoir”. */
const BEFORE_WORK_ON = rootSet('return back');

/**
 * Finds the words of a sentence that may tell why.
 *
 * @param times - the times of the sentence
 */
export function findReasons(sentence: SentenceWords, times: readonly TimeWords[]): WordRange[] {
  const timesAt = new Map(times.map((time) => [time.first, time]));
  return reasonEnds(sentence).flatMap((last, first) =>
    last > first && opensReason(first, sentence, timesAt) ? [{ first, last }] : [],
  );
}

/**
 * Whether a word may open a reason: "because it rained", "to cut costs", "for taking bribes", "after a
 * two-year inquiry"; but not "to the station", "for five months", "for how long", "over 200 people", "since Monday".
 *
 * @param timesAt - the times of the sentence, by their first words
 */
function opensReason(
  at: number,
  sentence: SentenceWords,
  timesAt: ReadonlyMap<number, TimeWords>,
): boolean {
  const { form, isNumber, isCapitalised } = sentence;
  const opener = form(at);
  if (!OPENERS.has(opener)) return false;
  const isTime = (first: number) => {
    const time = timesAt.get(first);
    return time !== undefined && !isAttribute(time.last, sentence);
  };
  if (opener === 'to') {
    return mayBeVerb(at + 1, sentence) && !isBareNoun(at + 1, sentence, isTime);
  }
  if (!BEFORE_TIMES.has(opener)) return true;
  if (opener === 'for' && isCapitalised(at + 1) && !isOwner(at + 1, sentence)) return false;
  if (opener === 'for' && form(at + 1) === 'how') return false;
  let next = at + 1;
  while (APPROXIMATE.has(form(next))) next++;
  if (BEFORE_NUMBERS.has(opener) && isNumber(next)) return false;
  while (!isTime(next) && DETERMINERS.has(form(next))) next++;
  return !(isTime(next) || WHILE.has(form(next)) || WHILE.has(form(next + 1)));
}

/** Of each word, the last that a reason can have which begins there: it ends with its clause, but for numbers. */
function reasonEnds({ words, isJoined, isNumber }: SentenceWords): number[] {
  const ends = words.map((_, at) => at);
  for (let at = words.length - 2; at >= 0; at--) {
    if (isJoined(at + 1) || isNumber(at + 1)) ends[at] = ends[at + 1] ?? at;
  }
  return ends;
}

/** Whether a word behind "to" may be a verb. */
function mayBeVerb(at: number, { form, isNumber, isCapitalised }: SentenceWords): boolean {
  const word = form(at);
  return !(
    isNumber(at) ||
    isCapitalised(at) ||
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    PLURAL.test(word)
  );
}

/** Whether a word behind "to" is a noun without an article: "to prison", "to court on Friday", but not "to court voters". */
function isBareNoun(
  at: number,
  sentence: SentenceWords,
  isTime: (first: number) => boolean,
): boolean {
  const { words, form, isJoined } = sentence;
  const word = form(at);
  if (!BARE_NOUNS.has(word)) return false;
  if (word === 'work') {
    return BEFORE_WORK.has(rootOf(form(at - 2))) && !isWorkOnThing(at, sentence, isTime);
  }
  if (!ALSO_VERBS.has(word) || at + 1 >= words.length || !isJoined(at + 1)) return true;
  const next = form(at + 1);
  const isTimeBehind =
    isTime(at + 2) || [form(at + 2), form(at + 3)].some((one) => DURATIONS.has(one));
  if (isTime(at + 1) || (DETERMINERS.has(next) && isTimeBehind)) return true;
  return isFunctionWord(next) && !DETERMINERS.has(next) && !PRONOUNS.has(next) && next !== 'those';
}

/** Whether “work” is what somebody does on or for something: “returned to *work on his memoir*”, but “to work on Monday”. */
function isWorkOnThing(
  at: number,
  { form, isCapitalised }: SentenceWords,
  isTime: (first: number) => boolean,
): boolean {
  const link = form(at + 1);
  if (!(link === 'on' || link === 'for') || !BEFORE_WORK_ON.has(rootOf(form(at - 2)))) return false;
  const isThing = DETERMINERS.has(form(at + 2)) || isCapitalised(at + 2);
  // “His memoir *last year*” has a thing before its time.
  const isOfTime = isTime(at + 2) || isTime(at + 3);
  const isLength = [form(at + 3), form(at + 4)].some((one) => DURATIONS.has(one) || WHILE.has(one));
  return isThing && !isOfTime && !isLength;
}

/** Whether a name that begins here has something: "for Ann Roe's work". */
function isOwner(at: number, { isCapitalised, isPossessive }: SentenceWords): boolean {
  let last = at;
  while (!isPossessive(last) && isCapitalised(last + 1)) last++;
  return isPossessive(last);
}

/** Whether a word belongs to what comes after it: "Monday’s vote", "two years of war", "the 2008 crash". */
function isAttribute(at: number, sentence: SentenceWords): boolean {
  const { words, form, gapBefore, isPossessive } = sentence;
  const next = form(at + 1);
  if (isPossessive(at) || next === 'of') return true;
  return at + 1 < words.length && /^[ -]$/.test(gapBefore(at + 1)) && !isFunctionWord(next);
}
