import { isCalendarWord, WEEKDAYS } from '../../../text/english/calendar-words.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { APPROXIMATE, DURATIONS } from '../../index/times-in-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { EACH_TIME } from './rates.js';

/** Adverbs that tell how often, and adjectives of the same form. */
const ADVERBS = wordSet(
  'hourly daily nightly weekly fortnightly monthly quarterly yearly annually',
  'biweekly bimonthly biannually biennially triennially never rarely seldom occasionally regularly frequently',
);
/** Days and their parts that come again, beside lengths of time. */
const RECURRING = wordSet(
  'morning mornings afternoon afternoons evening evenings weekday weekdays weekends fortnight fortnights',
  'season seasons quarter quarters',
);
const EACH = wordSet('every each');
/** Between “every” and what comes again: “every *other* year”, “every *two or three* weeks”. */
const WITHIN = wordSet('other single few couple of or to second third fourth fifth');
const MAX_WITHIN = 3;
const TIMES = wordSet('once twice thrice');
/** Behind “twice” and “three times” they compare: “three times *as* many”. */
const COMPARING = wordSet('as the that more less over');
const COMPARATIVE = /er$/;
/** Plurals of days: “on Mondays”. */
const DAYS = new Set([...WEEKDAYS.map((day) => `${day}s`), ...wordSet('weekdays weekends')]);
const ON = wordSet('on at during');
/** Behind “at” they are a bound: “at *least* once a year”. */
const BOUNDS = wordSet('least most');

const OFTEN = /^(?:once|twice|thrice)$/i;
const BEHIND = /^ times\b/;
const TIMES_ASKED = /\btimes\b/i;

/** Whether words of a text only count how often something happens: “scored *twice*”, “fell *three* times”. */
export const isHowOften = ({ start, end }: Span, text: string): boolean =>
  OFTEN.test(text.slice(start, end)) || BEHIND.test(text.slice(end, end + ' times '.length));

/** Whether a question asks for a count by its noun, which is never how often: “what was the *score*”. */
export const asksByNoun = ({ answerType, focus, isFrequency, text }: ReadQuestion): boolean =>
  answerType === 'count' && focus === undefined && !isFrequency && !TIMES_ASKED.test(text);

/** Finds the words of a sentence that tell how often something happens. */
export function findFrequencies(sentence: SentenceWords): WordRange[] {
  const { words, form, isNumber, isCapitalised, isJoined } = sentence;
  const isUnit = (at: number) =>
    DURATIONS.has(form(at)) || RECURRING.has(form(at)) || isCalendarWord(form(at));

  /** The last word of what comes again, from where it may begin. */
  const endOfUnit = (from: number) => {
    let at = from;
    while (at < from + MAX_WITHIN && (WITHIN.has(form(at)) || isNumber(at)) && !isUnit(at)) at++;
    while (at < from + MAX_WITHIN && WITHIN.has(form(at)) && isUnit(at + 1)) at++;
    if (!isUnit(at) || !isJoined(at)) return undefined;
    return isUnit(at + 1) && isJoined(at + 1) ? at + 1 : at;
  };
  /** The end of “a week”, behind how many times. */
  const endOfRate = (from: number) =>
    EACH_TIME.has(form(from)) && isJoined(from) ? endOfUnit(from + 1) : undefined;

  const readAt = (at: number): number | undefined => {
    if (EACH.has(form(at))) return endOfUnit(at + 1);
    if (ADVERBS.has(form(at))) return at > 0 && isCapitalised(at) ? undefined : at;
    if (ON.has(form(at)) && DAYS.has(form(at + 1))) return endOfDays(at + 1);
    if (form(at) === 'once') return endOfRate(at + 1);
    const isCounted = isNumber(at) && isJoined(at + 1);
    const last = TIMES.has(form(at)) ? at : at + 1;
    if (TIMES.has(form(at)) || (isCounted && form(last) === 'times')) {
      const next = form(last + 1);
      const compares = COMPARING.has(next) || COMPARATIVE.test(next);
      return endOfRate(last + 1) ?? (compares ? undefined : last);
    }
    return isCounted && isUnit(last) ? endOfRate(last + 1) : undefined;
  };
  const endOfDays = (at: number) => {
    let last = at;
    while (form(last + 1) === 'and' && DAYS.has(form(last + 2))) last += 2;
    return last;
  };

  /** Where the words begin that say how near that is: “*almost* every day”, “*no more than* twice a year”. */
  const startOfBound = (first: number) => {
    if (ADVERBS.has(form(first)) || ON.has(form(first))) return first;
    let at = first;
    while (APPROXIMATE.has(form(at - 1)) && isJoined(at)) at--;
    const isBound = BOUNDS.has(form(at - 1)) && form(at - 2) === 'at';
    if (isBound && isJoined(at)) return at - 2;
    return at < first && form(at - 1) === 'no' ? at - 1 : at;
  };

  const found: WordRange[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = readAt(first);
    if (last === undefined) continue;
    found.push({ first: startOfBound(first), last });
    first = last;
  }
  return found;
}
