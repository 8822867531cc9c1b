/** A day by its number: days since 1 January 1970. */
export type DayNumber = number;

const MS_A_DAY = 86_400_000;

/** A date as precisely as it is known. Months count from 1. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The number of a day; undefined if the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? time / MS_A_DAY
    : undefined;
}

/** The first, second, third or fourth of a month's Mondays, say; -1 for the last. */
export interface NthWeekday {
  readonly weekday: number;
  readonly nth: 1 | 2 | 3 | 4 | -1;
}

/** The day of the month that such a day is on. */
export function dayOfNth(year: number, month: number, { weekday, nth }: NthWeekday): number {
  // Months count from 0 there, and the 0th of a month is the last one of the month before.
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const firstWeekday = weekdayOf(dayNumber(year, month, 1) ?? 0);
  const first = 1 + modulo(weekday - firstWeekday, 7);
  return nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((length - first) / 7);
}

/** The first day of a year, nearly enough to put times in order; years before Christ are negative. */
export function orderOfYear(year: number): DayNumber {
  return Math.round((year - 1970) * 365.2425);
}

/**
 * Where a date stands in order: a month or a year on its first day, or where it lies ahead on its last;
 * undefined if the calendar has no such day.
 */
export function orderOfDate(
  { year, month, day }: PartialDate,
  liesAhead: boolean,
): DayNumber | undefined {
  if (day !== undefined) return dayNumber(year, month ?? 1, day);
  if (!liesAhead) return dayNumber(year, month ?? 1, 1);
  // Months count from 0 there, and the 13th is the next year's first.
  return Date.UTC(year, month ?? 12, 1) / MS_A_DAY - 1;
}

/** The day of an ISO 8601 date or date with time, as it is written there, whatever the time zone. */
export function dayOf(iso: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return dayNumber(Number(year), Number(month), Number(day));
}

/** A day's date. */
export function dateOf(day: DayNumber): Required<PartialDate> {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return modulo(day + 3, 7);
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** ISO 8601, as far as the date is known: "2025-03-06", "2025-03", "2025". */
export function isoOf({ year, month, day }: PartialDate): string {
  return [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(month === undefined || day === undefined ? [] : [pad(day, 2)]),
  ].join('-');
}

/** The remainder that is never negative. */
export const modulo = (value: number, by: number) => ((value % by) + by) % by;
