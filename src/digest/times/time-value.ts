import { dayOfNth, type NthWeekday, type PartialDate } from './calendar.js';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'year';

/** Days, nearly enough to put times in order. */
export const DAYS_IN: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  season: 180,
  year: 365,
};

/** Whether words without a year give a day, and no mere month. */
export const givesDay = ({ day, nth }: Extract<TimeValue, { kind: 'yearless' }>): boolean =>
  (day ?? nth) !== undefined;

/** The day of the month that words without a year give, in one year. */
export const dayIn = (
  { month, day, nth }: Extract<TimeValue, { kind: 'yearless' }>,
  year: number,
): number | undefined => (nth === undefined ? day : dayOfNth(year, month, nth));

/** What the words for a time say, before anybody knows when they were written. */
export type TimeValue =
  | { readonly kind: 'date'; readonly date: PartialDate }
  /**
   * A decade, a century, a year before Christ: a year to put it in order by, and no date. `until` is the
   * last year of a stretch of years.
   */
  | { readonly kind: 'era'; readonly year: number; readonly until?: number }
  /**
   * "April 11", "in March", "Monday, 3 March": the year is left to the reader; `side` is -1 for last,
   * 1 for next. `inYear` is the year where words beside it give one, counted from that of writing
   * ("in March last year"). `nth` is the day where the words count it: "the first Saturday in May".
   */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly day?: number;
      readonly weekday?: number;
      readonly side?: -1 | 0 | 1;
      readonly inYear?: number;
      readonly nth?: NthWeekday;
    }
  /**
   * 0 for Monday; `side` is -1 for last, 1 for next. `week` is that of the calendar, counted from this
   * one ("Monday last week"); `beyond` is how many weeks further ("a week on Monday", "the Friday
   * before last").
   */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly side?: -1 | 0 | 1;
      readonly week?: number;
      readonly beyond?: number;
    }
  /** So many units from the day of writing; vague where the words give no number that can be dated. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly vague: boolean;
    }
  /** So many days from what was told before: "the next day", "minutes later". */
  | { readonly kind: 'later'; readonly days: number }
  /** A time of the day alone, which is of the day that was told before. */
  | { readonly kind: 'clock' };
