import { DAYS_IN, dayIn, givesDay, type TimeValue } from './time-value.js';

type Offset = Extract<TimeValue, { kind: 'offset' }>;
type Yearless = Extract<TimeValue, { kind: 'yearless' }>;

const isWeek = (value: TimeValue): value is Offset =>
  value.kind === 'offset' && value.unit === 'week' && Math.abs(value.amount) <= 1;

const isYear = (value: TimeValue): value is Offset =>
  value.kind === 'offset' && value.unit === 'year';

/** "May the year before", "that day in May": of a year that the story may not tell. */
const isOfOtherYear = (first: Yearless, value: TimeValue): boolean =>
  value.kind === 'later' &&
  (Math.abs(value.days) >= DAYS_IN.year || (value.days === 0 && !givesDay(first)));

const sideOfYear = (amount: number): -1 | 0 | 1 => (amount < 0 ? -1 : amount > 0 ? 1 : 0);

/** "March last year" is that year's; with a year that nobody can date, the year is all that is said. */
function inYearOf(of: Yearless, year: Offset): TimeValue {
  if (year.vague) return year;
  return { ...of, side: sideOfYear(year.amount), inYear: year.amount };
}

/** A day or a month in a year: "June 12 in 2024". */
export const dateIn = (of: Yearless, year: number): TimeValue => {
  const day = dayIn(of, year);
  return { kind: 'date', date: { year, month: of.month, ...(day !== undefined && { day }) } };
};

/** What a day, month or season and the stretch of time that it is of say together, if they do. */
function ofStretch(first: TimeValue, second: TimeValue): TimeValue | undefined {
  if (first.kind === 'weekday' && !first.side && isWeek(second))
    return { kind: 'weekday', weekday: first.weekday, week: second.amount };
  // "A Saturday in July".
  if (first.kind === 'weekday' && second.kind === 'yearless' && !givesDay(second)) return second;
  if (first.kind === 'yearless') {
    if (isYear(second)) return inYearOf(first, second);
    if (second.kind === 'date' && second.date.month === undefined)
      return dateIn(first, second.date.year);
    return isOfOtherYear(first, second) ? second : undefined;
  }
  // "The summer of last year".
  return first.kind === 'offset' && first.unit === 'season' && first.amount === 0 && isYear(second)
    ? second
    : undefined;
}

/**
 * What two expressions that stand side by side say: what gives a day, and of "last week, on Monday" or
 * "in March last year" the two of them.
 */
export function together(first: TimeValue, second: TimeValue): TimeValue {
  return (
    ofStretch(first, second) ??
    ofStretch(second, first) ??
    (first.kind === 'clock' || first.kind === 'later' ? second : first)
  );
}
