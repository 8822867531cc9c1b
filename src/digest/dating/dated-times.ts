import type { Tense } from '../tense/tense.js';
import { type Resolved, type TensedTime, tenseOf } from '../tense/tensed-times.js';
import {
  type DayNumber,
  dateOf,
  isoOf,
  modulo,
  orderOfDate,
  orderOfYear,
  weekdayOf,
} from '../times/calendar.js';
import { DAYS_IN, dayIn, type TimeValue, type Unit } from '../times/time-value.js';
import { dateInYear } from './year-of-date.js';

/** Where in a day a vague time is placed: after whatever is told of that day by the hour. */
const LATE_IN_DAY = 23 / 24;

type Weekday = Extract<TimeValue, { kind: 'weekday' }>;

/** The day of a weekday: the nearest on its side of the reference day, which counts itself. */
function dayOfWeekday(reference: DayNumber, value: Weekday, tense: Tense): DayNumber {
  const { weekday, side = 0, week, beyond = 0 } = value;
  const today = weekdayOf(reference);
  if (week !== undefined) return reference - today + 7 * week + weekday;
  const until = modulo(weekday - today, 7);
  const since = modulo(today - weekday, 7);
  if (beyond > 0) return reference + until + 7 * beyond;
  if (side > 0) return reference + (until || 7);
  if (side < 0) return reference - (since || 7) + 7 * beyond;
  const isAhead = tense.side > 0 || (tense.side === 0 && until < since);
  return isAhead ? reference + until : reference - since;
}

/** Whether nobody can know which of two days a weekday means: "a photograph shows him on Monday". */
const isOpen = ({ side = 0, week }: Weekday, tense: Tense) =>
  side === 0 && week === undefined && tense.side === 0;

/** "This week": where it stands is its first day where it is past, and its last one where it lies ahead. */
function orderInUnit(reference: DayNumber, unit: Unit, side: number): number {
  const { year, month } = dateOf(reference);
  if (side === 0) return reference;
  switch (unit) {
    case 'week':
      return reference - weekdayOf(reference) + (side > 0 ? 6 : 0);
    case 'month':
      return orderOfDate({ year, month }, side > 0) ?? reference;
    case 'year':
      return orderOfDate({ year }, side > 0) ?? reference;
    case 'season':
      return reference + (side * DAYS_IN.season) / 2;
    default:
      return reference;
  }
}

/**
 * Times as they are beside the day on which the story was published.
 *
 * @param before - where the time stands that the story gave last
 */
export function resolveBeside(reference: DayNumber, time: TensedTime, before: number): Resolved {
  const { value } = time;
  const tense = tenseOf(time);
  switch (value.kind) {
    case 'date': {
      const order = orderOfDate(value.date, tense.side > 0);
      return order === undefined ? { order: reference } : { order, date: isoOf(value.date) };
    }
    case 'era':
      return { order: orderOfYear(value.year) };
    case 'later':
      return { order: before + value.days };
    case 'clock':
      return { order: before };
    case 'yearless': {
      const found = dateInYear(reference, value, tense);
      if (found === undefined) return { order: reference };
      const day = dayIn(value, found.year);
      const date = { year: found.year, month: value.month, ...(day !== undefined && { day }) };
      const order = orderOfDate(date, tense.side > 0) ?? reference;
      return { order, ...(found.isSure && { date: isoOf(date) }) };
    }
    case 'weekday': {
      const order = dayOfWeekday(reference, value, tense);
      return { order, ...(!isOpen(value, tense) && { date: isoOf(dateOf(order)) }) };
    }
    case 'offset': {
      const { unit, amount, vague } = value;
      // "Within hours" of something that is past counts from that, and not from today.
      if (vague && amount > 0 && tense.side < 0) return { order: before + LATE_IN_DAY };
      const order =
        amount === 0
          ? orderInUnit(reference, unit, tense.side)
          : reference + amount * DAYS_IN[unit];
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
