import type { Story } from '../../story/story.js';
import { isAhead, type Resolved, type TensedTime } from '../tense/tensed-times.js';
import { type DayNumber, isoOf, modulo, orderOfDate, orderOfYear } from '../times/calendar.js';
import { DAYS_IN } from '../times/time-value.js';

/** "Said on Thursday": a report is mostly of the day on which people speak to its writer. */
const SPOKEN =
  /\b(?:said|told (?:\S+ ){1,3}|spoke(?: (?:to|with)(?: \S+){1,3})?|announced|added|confirmed)(?: in a statement)? ?(?:on )?$/;

/** Whether a time is only when somebody says something. */
export const isSpoken = (story: Story, { span }: TensedTime): boolean =>
  SPOKEN.test(story.text.slice(Math.max(0, span.start - 60), span.start));

/**
 * The last of the weekdays that a story speaks of as past: the one on which most is said or, where that
 * tells nothing, the one before the longest gap in the week, because such days lie close together (of
 * Tuesday, Wednesday and Thursday the last is Thursday).
 */
function lastWeekday(story: Story, times: readonly TensedTime[]): number {
  const spoken = new Map<number, number>();
  for (const time of times) {
    const { value, tense } = time;
    if (value.kind !== 'weekday' || tense.side > 0 || (value.side ?? 0) !== 0) continue;
    const count = spoken.get(value.weekday) ?? 0;
    spoken.set(value.weekday, count + (isSpoken(story, time) ? 1 : 0));
  }
  const days = [...spoken.keys()];
  const gapAfter = (day: number) =>
    days.reduce((gap, other) => Math.min(gap, modulo(other - day, 7) || 7), 7);
  // Seven days are the longest gap that there is, so one more that is said outweighs it.
  const evidence = (day: number) => 8 * (spoken.get(day) ?? 0) + gapAfter(day);
  return (
    days.reduce<number | undefined>(
      (last, day) => (last === undefined || evidence(day) > evidence(last) ? day : last),
      undefined,
    ) ?? 6
  );
}

/**
 * How many days, at least, the day of writing lies after the last weekday that is named: a writer
 * who says "yesterday" names only earlier days by their weekday.
 */
function daysWithWords(times: readonly TensedTime[]): number {
  return times.reduce(
    (days, { value }) =>
      value.kind === 'offset' && value.unit === 'day' && value.amount <= 0 && value.amount >= -1
        ? Math.max(days, 1 - value.amount)
        : days,
    0,
  );
}

/** The last of the dates that a story speaks of as past; one written later than it lies ahead. */
function lastDate(times: readonly TensedTime[]): DayNumber {
  return times.reduce((last, { value, tense }) => {
    if (value.kind !== 'date' || tense.side > 0) return last;
    return Math.max(last, orderOfDate(value.date, false) ?? last);
  }, -Infinity);
}

/** What a story that has no date of its own lets one know of the day of writing. */
export interface LastKnown {
  readonly weekday: number;
  /** How many days before the day of writing that weekday is, at least. */
  readonly daysBefore: number;
  readonly date: DayNumber;
}

/** Reads what a story's times tell of the day of writing. */
export function lastKnown(story: Story, times: readonly TensedTime[]): LastKnown {
  return {
    weekday: lastWeekday(story, times),
    daysBefore: daysWithWords(times),
    date: lastDate(times),
  };
}

/**
 * Offsets that keep groups of times apart: no day of the calendar and no offset of a time reaches
 * the next group.
 */
const YEARLESS = 1e7;
const DATED = 1e8;

/**
 * Times in order where nobody knows when the story was published: dates, then dates without a year,
 * then weekdays and what is so far from the day of writing, then what lies ahead, the other way round.
 *
 * @param before - where the time stands that the story gave last
 */
export function resolveAlone(
  { weekday, daysBefore, date }: LastKnown,
  time: TensedTime,
  before: number,
): Resolved {
  const { value } = time;
  const liesAhead = isAhead(time);
  switch (value.kind) {
    case 'date': {
      const order = orderOfDate(value.date, liesAhead);
      if (order === undefined) return { order: -DATED };
      return { order: (order > date ? DATED : -DATED) + order, date: isoOf(value.date) };
    }
    case 'era':
      return { order: -DATED + orderOfYear(value.year) };
    case 'later':
      return { order: before + value.days };
    case 'clock':
      return { order: before };
    case 'yearless':
      return { order: (liesAhead ? YEARLESS : -YEARLESS) + value.month * 31 + (value.day ?? 0) };
    case 'weekday': {
      const until = modulo(value.weekday - weekday, 7) || 7;
      const since = modulo(weekday - value.weekday, 7);
      if (liesAhead) return { order: until };
      return { order: -daysBefore - ((value.side ?? 0) < 0 ? since || 7 : since) };
    }
    case 'offset':
      return { order: value.amount * DAYS_IN[value.unit] };
  }
}
