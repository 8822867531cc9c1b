import type { Tense } from '../tense/tense.js';
import { type DayNumber, dateOf, dayNumber, weekdayOf } from '../times/calendar.js';
import { dayIn, givesDay, type TimeValue } from '../times/time-value.js';

type Yearless = Extract<TimeValue, { kind: 'yearless' }>;

/** Days. Whoever means this day of another year, when the nearest one is so near, says so. */
const NEAR = 31;
/** Days. Up to here a day without a year is the nearest one, whatever tense stands beside it. */
export const QUITE_NEAR = 62;
/** Days. From here on, the year before or after is nearly as near. */
const HALFWAY = 152;
/** Days by which a tense brings the years on its side nearer: if its verb may not be the date's, */
const TENSE_COUNTS = 60;
/** and if it is; no years in question lie so far apart. */
const CLEAR_TENSE_COUNTS = 800;

/** A date that is written without a year, in one year. */
export interface DateInYear {
  readonly year: number;
  readonly isSure: boolean;
}

interface Candidate {
  readonly year: number;
  readonly weekday: number;
  /** Days from the reference day. */
  readonly away: number;
  readonly isOnSide: boolean;
}

function candidates(reference: DayNumber, value: Yearless, side: number): Candidate[] {
  const { year: thisYear } = dateOf(reference);
  return [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => {
    const at = dayNumber(year, value.month, dayIn(value, year) ?? 15);
    if (at === undefined) return [];
    const away = Math.abs(at - reference);
    // A month begins on its first day, and is over on its last.
    const reach = givesDay(value) ? 0 : 14;
    const isOnSide = side < 0 ? at - reach <= reference : at + reach >= reference;
    return { year, weekday: weekdayOf(at), away, isOnSide };
  });
}

/** A year that the words themselves give. */
const inNamedYear = (year: number, { month, day }: Yearless): DateInYear | undefined =>
  dayNumber(year, month, day ?? 1) === undefined ? undefined : { year, isSure: true };

/**
 * The year of a date that is written without one: the nearest, for writers add the year to what is
 * further away. The day of the week tells another year, and so does the verb that governs the date. It
 * is not sure where they contradict each other, or where two years are nearly as near.
 *
 * @returns undefined if no year in question has such a day
 */
export function dateInYear(
  reference: DayNumber,
  value: Yearless,
  { side, isClear }: Tense,
): DateInYear | undefined {
  const { weekday, side: told = 0, inYear: named } = value;
  const isDay = givesDay(value);
  const here = dateOf(reference);
  if (named !== undefined) return inNamedYear(here.year + named, value);
  // “Next May”, written in May, is not this one.
  if (told !== 0 && !isDay && value.month === here.month) {
    return inNamedYear(here.year + told, value);
  }
  const [first, ...others] = candidates(reference, value, side);
  if (first === undefined) return undefined;
  const leastBy = (cost: (each: Candidate) => number) =>
    others.reduce((best, each) => (cost(each) < cost(best) ? each : best), first);
  const nearest = leastBy(({ away }) => away);
  const inYear = ({ year }: Candidate, isSure: boolean): DateInYear => ({ year, isSure });
  if (weekday !== undefined) {
    const ofWeekday = [first, ...others].find((each) => each.weekday === weekday);
    return inYear(ofWeekday ?? nearest, ofWeekday !== undefined);
  }
  if (side === 0) return inYear(nearest, nearest.away < (isDay ? HALFWAY : QUITE_NEAR));
  const counts = isClear ? CLEAR_TENSE_COUNTS : TENSE_COUNTS;
  const meant = leastBy(({ away, isOnSide }) => away - (isOnSide ? counts : 0));
  if (meant !== nearest) return inYear(meant, told !== 0 || !isDay || nearest.away > NEAR);
  return inYear(meant, meant.isOnSide || (isDay && meant.away <= QUITE_NEAR));
}
