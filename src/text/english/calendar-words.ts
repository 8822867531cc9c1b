import { wordSet } from '../word-set.js';

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

/** Feasts that fall on the same day each year: month, from 1, and day; Christmas alone is a season. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day?: number]> = new Map([
  ['New Year’s Day', [1, 1]],
  ['Valentine’s Day', [2, 14]],
  ['Halloween', [10, 31]],
  ['Christmas Eve', [12, 24]],
  ['Christmas Day', [12, 25]],
  ['Boxing Day', [12, 26]],
  ['New Year’s Eve', [12, 31]],
  ['Christmas', [12]],
]);

/** Feasts that are on other days each year, and of which a year tells no more than that. */
export const MOVABLE_FEASTS = [
  'Easter',
  'Good Friday',
  'Ramadan',
  'Eid',
  'Passover',
  'Hanukkah',
  'Diwali',
  'Thanksgiving',
] as const;

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
