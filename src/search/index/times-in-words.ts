import { isCalendarWord } from '../../text/english/calendar-words.js';
import { wordSet } from '../../text/word-set.js';
import type { ClockTimes } from './clock-times.js';
import type { SentenceWords, WordRange } from './sentence-words.js';

/** Words of a sentence, by the numbers of the first and the last of them, that tell when or how long. */
export interface TimeWords {
  readonly first: number;
  readonly last: number;
  /** Whether they only tell how long: "five months", but not "five months ago". */
  readonly isLength: boolean;
  /** Whether they tell the time of day: “8am”, “Monday noon”. */
  readonly isTimeOfDay: boolean;
  /** Whether they tell no day beside it. */
  readonly isOnlyTimeOfDay: boolean;
}

/** What a length of time is counted in. */
export const DURATIONS = wordSet(
  'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend',
  'month months year years yr yrs decade decades century centuries',
);

const CALENDAR_UNITS = wordSet(
  'today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year',
  'weeks months years days day hours hour minutes minute seconds second decade decades century',
  'centuries weekend weekends weekday weekdays ago earlier later am pm a.m p.m',
);
const TIMES_OF_DAY = wordSet('noon midnight');
const MODIFIERS = wordSet(
  'last next this early late mid past previous following few several a an couple of the and to',
  'first end beginning',
);
/** Of those, the ones that a time begins with. */
const OPENERS = wordSet('last next this early late mid past previous following');
/** A length of time tells when, behind one of these, and before one of those. */
const COUNTED_AFTER = wordSet('in within');
const COUNTED_BEFORE = wordSet('after before');
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|third)$/;
const YEAR = /^(?:1[0-9]|20)\d\ds?$/;

/** Words that may stand before a number without another meaning for what it counts. */
export const APPROXIMATE = wordSet(
  'about around nearly almost some roughly only just under over less more than',
);

/** Whether a word is a year, as its digits tell. */
export function isYear(form: string): boolean {
  return YEAR.test(form);
}

/**
 * Finds the words of a sentence that tell when something happens, or how long it takes.
 *
 * @param clock - those that tell the time of day by the clock
 */
export function findTimes(sentence: SentenceWords, clock: ClockTimes): TimeWords[] {
  const { words, form, isCapitalised, gapBefore, isJoined, unitIn } = sentence;
  // “75c a minute” is no time.
  const isNumber = (at: number) =>
    sentence.isNumber(at) && (unitIn(at) ?? 'duration') === 'duration';
  const isDay = (at: number) => isCalendarWord(form(at)) && isCapitalised(at);
  const isCalendar = (at: number) =>
    clock.has(at) || CALENDAR_UNITS.has(form(at)) || YEAR.test(form(at)) || isDay(at);
  const isClock = (at: number) => clock.has(at) || TIMES_OF_DAY.has(form(at));
  const isPart = (at: number) => isCalendar(at) || isNumber(at) || MODIFIERS.has(form(at));

  /** Whether words only count what time is measured in. */
  const isMeasure = (first: number, last: number) => {
    let isCounted = false;
    for (let at = first; at <= last; at++) {
      if (OPENERS.has(form(at)) || (isCalendar(at) && !DURATIONS.has(form(at)))) return false;
      isCounted ||= isNumber(at) && !ORDINAL.test(form(at)) && DURATIONS.has(form(at + 1));
    }
    return isCounted;
  };
  /** Whether a time goes on with the next word. */
  const goesOn = (at: number) =>
    isJoined(at + 1) ||
    (YEAR.test(form(at + 1)) && gapBefore(at + 1) === ', ') ||
    (clock.has(at) && clock.get(at) === clock.get(at + 1));

  /** The last word of the time that has a word in it. */
  const endFrom = (at: number): number => {
    let end = at;
    while (end + 1 < words.length && isPart(end + 1) && goesOn(end)) end++;
    // “10pm *on Thursday*”
    return isClock(end) && form(end + 1) === 'on' && isDay(end + 2) ? endFrom(end + 2) : end;
  };

  const found: TimeWords[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isPart(i)) continue;
    const end = endFrom(i);
    let [first, last] = [i, end];
    while (first <= last && !isCalendar(first) && !isNumber(first) && !OPENERS.has(form(first)))
      first++;
    while (last >= first && !isCalendar(last) && !isNumber(last)) last--;
    let hasCalendar = false;
    for (let at = first; at <= last; at++) hasCalendar ||= isCalendar(at);
    const isAge = form(last + 1) === 'old';
    if (hasCalendar && !(isAge && isMeasure(first, last))) {
      const isAttribute = gapBefore(last) === '-';
      const isLength =
        isMeasure(first, last) && (isAttribute || !isCountedFrom({ first: i, last: end }, form));
      found.push({ first, last, isLength, ...readTimeOfDay({ first, last }, isCalendar, isClock) });
    }
    i = end;
  }
  return found;
}

/** Whether what stands around words counts them from somewhere: "in two weeks", "a year before". */
function isCountedFrom({ first, last }: WordRange, form: SentenceWords['form']): boolean {
  let before = first - 1;
  while (APPROXIMATE.has(form(before))) before--;
  return COUNTED_AFTER.has(form(before)) || COUNTED_BEFORE.has(form(last + 1));
}

/** Whether words have a time of day among them, and whether they have nothing else that tells when. */
function readTimeOfDay(
  { first, last }: WordRange,
  isCalendar: (at: number) => boolean,
  isClock: (at: number) => boolean,
): Pick<TimeWords, 'isTimeOfDay' | 'isOnlyTimeOfDay'> {
  let isTimeOfDay = false;
  let isOfDay = false;
  for (let at = first; at <= last; at++) {
    isTimeOfDay ||= isClock(at);
    isOfDay ||= isCalendar(at) && !isClock(at);
  }
  return { isTimeOfDay, isOnlyTimeOfDay: isTimeOfDay && !isOfDay };
}
