import {
  type DayNumber,
  dateOf,
  dayNumber,
  isoOf,
  modulo,
  orderOfYear,
  weekdayOf,
} from './calendar.js';
import { aheadOf, type Resolved, type TensedTime } from './tensed-times.js';
import { DAYS_IN } from './time-value.js';

/** The day of a weekday: the nearest on its side of the reference day, which counts itself. */
function dayOfWeekday(
  reference: DayNumber,
  weekday: number,
  side: number,
  isAhead: boolean,
): DayNumber {
  const until = modulo(weekday - weekdayOf(reference), 7);
  const since = modulo(weekdayOf(reference) - weekday, 7);
  if (side > 0) return reference + (until || 7);
  if (side < 0) return reference - (since || 7);
  return isAhead ? reference + until : reference - since;
}

/** The year of a date without one: the nearest on its side of the reference day. */
function yearOf(reference: DayNumber, month: number, day: number, isAhead: boolean): number {
  const { year } = dateOf(reference);
  const thisYear = dayNumber(year, month, day) ?? reference;
  if (isAhead) return thisYear < reference ? year + 1 : year;
  return thisYear > reference ? year - 1 : year;
}

/**
 * Times as they are beside the day on which the story was published.
 *
 * @param before - where the time stands that the story gave last
 */
export function resolveBeside(reference: DayNumber, time: TensedTime, before: number): Resolved {
  const { value } = time;
  const isAhead = aheadOf(time);
  switch (value.kind) {
    case 'date': {
      const { year, month = 1, day = 1 } = value.date;
      const order = dayNumber(year, month, day);
      return order === undefined ? { order: reference } : { order, date: isoOf(value.date) };
    }
    case 'era':
      return { order: orderOfYear(value.year) };
    case 'later':
      return { order: before + value.days };
    case 'yearless': {
      const { month, day } = value;
      // A month is over on its last day, and begins on its first.
      const year = yearOf(reference, month, day ?? (isAhead ? 28 : 1), isAhead);
      const order = dayNumber(year, month, day ?? 1);
      if (order === undefined) return { order: reference };
      return { order, date: isoOf({ year, month, ...(day !== undefined && { day }) }) };
    }
    case 'weekday': {
      const order = dayOfWeekday(reference, value.weekday, value.side ?? 0, isAhead);
      return { order, date: isoOf(dateOf(order)) };
    }
    case 'offset': {
      const { unit, amount, vague } = value;
      const order = reference + amount * DAYS_IN[unit];
      if (vague) return { order };
      const { year, month } = dateOf(reference);
      if (unit === 'day') return { order, date: isoOf(dateOf(order)) };
      if (unit === 'year') return { order, date: isoOf({ year: year + amount }) };
      if (unit !== 'month') return { order };
      const months = year * 12 + month - 1 + amount;
      return {
        order,
        date: isoOf({ year: Math.floor(months / 12), month: modulo(months, 12) + 1 }),
      };
    }
  }
}
