import { wordSet } from './word-set.js';

/** Monday first, in lower case. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** January first, in lower case. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** How weekdays and months are cut short, without the full stop. */
export const SHORT_DAYS_AND_MONTHS = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

const CALENDAR: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS,
  ...SHORT_DAYS_AND_MONTHS,
  ...wordSet('spring summer autumn winter christmas easter ramadan thanksgiving'),
]);

/** Whether a word, in lower case, names a day, a month, a season or a feast. */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR.has(lower);
}
