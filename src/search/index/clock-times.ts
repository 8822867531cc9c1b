import { isCalendarWord } from '../../text/english/calendar-words.js';
import { UP_TO_NINETEEN } from '../../text/english/number-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import type { SentenceWords } from './sentence-words.js';

/** The words of a sentence that tell a time by the clock, each with the first word of its time. */
export type ClockTimes = ReadonlyMap<number, number>;

/** “8am”, “7.50am”, “10.30p.m”: the last full stop is the sentence's. */
const WITH_HALF = /^\d{1,2}(?:\.[0-5]\d)?[ap]\.?m$/;
const HALF = /^[ap]\.?m$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
/** Behind a colon: “*50am*” of “7:50am”. */
const MINUTES = /^[0-5]\d(?:[ap]\.?m)?$/;
const WITH_MINUTES = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const HOURS_IN_WORDS: ReadonlySet<string> = new Set(UP_TO_NINETEEN.slice(0, 12));
const O_CLOCK = wordSet("o'clock oclock");
/** “*Half* past eight”, “*ten* past eight”. */
const PARTS_OF_HOUR = wordSet('half quarter five ten twenty');
/** Before “quarter to nine”: “a quarter to nine firms” is a share. */
const BEFORE_QUARTER = wordSet('at about around until till before after since nearly almost');
/** Before what looks like a time, and is how long somebody ran or what share two have: “in 2:45”, “of 10:30”. */
const BEFORE_LENGTH = wordSet('in of run ran');
const UP_TO = wordSet('to until till');
/** Before “at 1.25”, which is a price. */
const VALUED = wordSet(
  'stood stands standing traded trading trades settled sold sells selling priced valued fixed pegged',
);
/** On a clock with twelve hours: what is beyond them is more often an age, or counts something. */
const BARE_HOUR = /^(?:0?[1-9]|1[0-2])$/;
const BEFORE_BARE = wordSet('at by from until till before after');
/** Before “by 4”, which is how much more or less. */
const CHANGING = wordSet(
  'up down ahead behind win wins lose loses rise rises fall falls lead leads',
);
/** Behind an hour that counts nothing. */
const BEHIND_BARE = wordSet('and but or for on');
const CLAUSE_END = /^(?:$|[.,;!?)”"’])/;
const PARTS_OF_DAY = wordSet('morning afternoon evening night tonight tomorrow yesterday');
/** Between “at 3.15” and its part of the day: “*in the* morning”, “*this* morning”, “*on Monday* night”. */
const BETWEEN = wordSet('in the this that on at');
const MOST_BETWEEN = 2;
const SPACE = /^\s$/;

const isHour = (form: string) => HOUR.test(form) || HOURS_IN_WORDS.has(form);

/** Finds the times of a day that a sentence tells by the clock: “7.50am”, “19:30”, “half past eight”. */
export function findClockTimes(sentence: SentenceWords): ClockTimes {
  const found = new Map<number, number>();
  for (let first = 0; first < sentence.words.length; first++) {
    if (!sentence.isNumber(first)) continue;
    const last = endOfClockTime(first, sentence);
    if (last === undefined) continue;
    for (let at = first; at <= last; at++) found.set(at, first);
    first = last;
  }
  // Beside a time that is told in full, “by 4” is one, too.
  if (found.size > 0) {
    for (let at = 1; at < sentence.words.length; at++) {
      if (!found.has(at) && isBareTime(at, sentence)) found.set(at, at);
    }
  }
  return found;
}

/** “Open again *by 4*.”, “starts *at 8.30* and”, but neither “won by 4” nor “at 9 schools”. */
function isBareTime(at: number, { form, gapBefore }: SentenceWords): boolean {
  const own = form(at);
  const before = form(at - 1);
  if (!BARE_HOUR.test(own) && !HOURS_IN_WORDS.has(own) && !WITH_MINUTES.test(own)) return false;
  if (!BEFORE_BARE.has(before) || !SPACE.test(gapBefore(at)) || VALUED.has(form(at - 2)))
    return false;
  if (before === 'by' && (CHANGING.has(form(at - 2)) || isPastTense(form(at - 2)))) return false;
  const behind = gapBefore(at + 1);
  return CLAUSE_END.test(behind) || (SPACE.test(behind) && BEHIND_BARE.has(form(at + 1)));
}

/** The last word of the clock time that begins at a number, if one does. */
function endOfClockTime(at: number, sentence: SentenceWords): number | undefined {
  const { form, gapBefore } = sentence;
  const own = form(at);
  if (WITH_HALF.test(own)) return at;
  if (HOUR.test(own) && gapBefore(at + 1) === ':') return endBehindColon(at, sentence);
  const next = SPACE.test(gapBefore(at + 1)) ? form(at + 1) : '';
  const mayBeHour = isHour(own) || WITH_MINUTES.test(own);
  if (mayBeHour && (HALF.test(next) || O_CLOCK.has(next))) return at + 1;
  const part = own === 'twenty' && form(at + 1) === 'five' ? at + 1 : at;
  if (PARTS_OF_HOUR.has(own) && isBesideHour(part, sentence)) return part + 2;
  return WITH_MINUTES.test(own) && isInPartOfDay(at, sentence) ? at : undefined;
}

/** “19:30”, “7:50am”, “7:50 p.m.”, but neither “2:01:39” nor “Mark 3:16”. */
function endBehindColon(at: number, sentence: SentenceWords): number | undefined {
  const { form, gapBefore, isCapitalised } = sentence;
  const last = at + 1;
  if (!MINUTES.test(form(last))) return undefined;
  if (HALF.test(form(last + 1)) && SPACE.test(gapBefore(last + 1))) return last + 1;
  if (/m$/.test(form(last))) return last;
  const isPart = gapBefore(at) === ':' || gapBefore(last + 1) === ':';
  const isNamed = at > 1 && isCapitalised(at - 1) && !isCalendarWord(form(at - 1));
  const isVerse = isNamed && SPACE.test(gapBefore(at));
  // “The ban ran 9:00 *to* 17:00”
  const isLength = BEFORE_LENGTH.has(form(at - 1)) && !UP_TO.has(form(last + 1));
  return isPart || isVerse || isLength ? undefined : last;
}

/** “Half *past eight*”, “quarter *to nine*”, but neither “half past eight hours” nor “a quarter to nine firms”. */
function isBesideHour(at: number, { form, isNumber, isJoined }: SentenceWords): boolean {
  if (!isHour(form(at + 2)) || !isJoined(at + 1) || !isJoined(at + 2)) return false;
  if (isJoined(at + 3) && isNumber(at + 3)) return false;
  if (form(at + 1) === 'past') return !/^(?:min|hour|day|week|month|year)/.test(form(at + 3));
  const before = form(at - 1) === 'a' ? at - 2 : at - 1;
  return form(at) === 'quarter' && form(at + 1) === 'to' && BEFORE_QUARTER.has(form(before));
}

/** “At 3.15 in the morning”, “every morning at 3.15”: “at 3.15” alone may be a price or a share. */
function isInPartOfDay(at: number, { form, gapBefore }: SentenceWords): boolean {
  if (form(at - 1) !== 'at' || !SPACE.test(gapBefore(at)) || VALUED.has(form(at - 2))) return false;
  if (PARTS_OF_DAY.has(form(at - 2))) return true;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && SPACE.test(gapBefore(next)); next++) {
    if (PARTS_OF_DAY.has(form(next))) return true;
    if (!BETWEEN.has(form(next)) && !isCalendarWord(form(next))) return false;
  }
  return false;
}
