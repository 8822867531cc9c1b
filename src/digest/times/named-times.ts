import { FEASTS, MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { dayOfNth, type NthWeekday } from './calendar.js';
import type { TimeValue } from './time-value.js';
import { FEAST, MONTH, WEEKDAY, YEAR } from './time-words.js';

/** Whether words say last (-1), next (1) or neither. */
export const sideOf = (words: string): -1 | 0 | 1 =>
  /\blast\b/i.test(words) ? -1 : /\b(?:next|coming)\b/i.test(words) ? 1 : 0;

/** Which of some names, from 0, has the first three letters of a word. */
const numberOfName = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));

const monthIn = (words: string): number =>
  1 + numberOfName(MONTHS, new RegExp(MONTH).exec(words)?.[0] ?? '');

const MONTHS_IN = new RegExp(MONTH, 'g');
const DAYS_IN_WORDS = /(?<!\d)\d{1,2}(?!\d)/g;

const weekdayIn = (words: string): number =>
  numberOfName(WEEKDAYS, new RegExp(WEEKDAY).exec(words)?.[0] ?? '-');

/**
 * "March 6, 2025", "Thursday, 6 March"; of several days, the first: "between 28 May and 3 June". Undefined
 * where they are none: "won 3-2 May".
 */
export function readDate(words: string): TimeValue | undefined {
  const [month = 0, lastMonth = month] = [...words.matchAll(MONTHS_IN)].map(([name]) =>
    monthIn(name),
  );
  const [day = 0, lastDay] = [...words.matchAll(DAYS_IN_WORDS)].map(([number]) => Number(number));
  if (month === lastMonth && lastDay !== undefined && lastDay <= day) return undefined;
  const weekday = weekdayIn(words);
  const year = new RegExp(`${YEAR}$`).exec(words)?.[0];
  if (year === undefined) return { kind: 'yearless', month, day, ...(weekday >= 0 && { weekday }) };
  return { kind: 'date', date: { year: Number(year) - (lastMonth < month ? 1 : 0), month, day } };
}

/** "March 2025". */
export const readMonthAndYear = (words: string): TimeValue => ({
  kind: 'date',
  date: { year: Number(words.slice(-4)), month: monthIn(words) },
});

const NTHS: ReadonlyMap<string, NthWeekday['nth']> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);

/** "First Saturday in May", "last Friday of June 2024". */
export function readNthDay(words: string): TimeValue {
  const month = monthIn(words);
  const counted = NTHS.get(words.split(' ', 1)[0] ?? '') ?? -1;
  const nth = { weekday: weekdayIn(words), nth: counted };
  const year = new RegExp(`${YEAR}$`).exec(words)?.[0];
  if (year === undefined) return { kind: 'yearless', month, nth };
  return {
    kind: 'date',
    date: { year: Number(year), month, day: dayOfNth(Number(year), month, nth) },
  };
}

/** "In March", "last March". */
export const readMonth = (words: string): TimeValue => ({
  kind: 'yearless',
  month: monthIn(words),
  side: sideOf(words),
});

const IN_WEEK = /\b(?:last|this|next) week$/i;
const WEEKS_ON = /^(?:a week|a fortnight|two weeks) on /i;

/** "Last Monday", "Tuesday morning", "Friday next week", "Thursday week", "the Friday before last". */
export function readWeekday(words: string): TimeValue {
  const day = { kind: 'weekday', weekday: weekdayIn(words) } as const;
  if (IN_WEEK.test(words)) return { ...day, week: sideOf(words) };
  if (WEEKS_ON.test(words)) return { ...day, side: 1, beyond: /^a week/i.test(words) ? 1 : 2 };
  if (/ week$/.test(words)) return { ...day, side: 1, beyond: 1 };
  if (/ before last$/.test(words)) return { ...day, side: -1, beyond: -1 };
  return { ...day, side: sideOf(words) };
}

/** The month and the day of a feast that words name; neither where it is on another each year. */
function feastIn(words: string): { readonly month?: number; readonly day?: number } {
  const name = new RegExp(FEAST).exec(words)?.[0].replace("'", '’') ?? '';
  const [month, day] = FEASTS.get(name) ?? (words.startsWith('New Year') ? [1] : []);
  return { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

export function readFeast(words: string): TimeValue {
  return { kind: 'yearless', month: 12, ...feastIn(words), side: sideOf(words) };
}

/** "Christmas 2023", "Easter 2021". */
export const readFeastOfYear = (words: string): TimeValue => ({
  kind: 'date',
  date: { year: Number(words.slice(-4)), ...feastIn(words) },
});

/** "Between June 2018 and December 2021": it stands where it begins, and has no one date. */
export function readStretch(words: string): TimeValue | undefined {
  const [from = 0, to = 0] = (words.match(/\d{4}/g) ?? []).map(Number);
  // "Between 2000 and 1500" counts something.
  if (to < from) return undefined;
  const head = words.slice(0, words.indexOf(String(from)));
  const month = new RegExp(MONTH).test(head) ? monthIn(head) : 1;
  return { kind: 'era', year: from + (month - 1) / 12, until: to };
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const MORE_ORDINALS =
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const CENTURIES = `${ORDINALS} ${MORE_ORDINALS} twenty-first`.split(' ');

/** "4336 BC", "AD 79", "the 1960s", "the late 12th century". */
export function readEra(words: string): TimeValue | undefined {
  const side = /\bBCE?\b/.test(words) ? -1 : 1;
  const number = Number(/\d[\d,]*/.exec(words)?.[0].replaceAll(',', ''));
  if (!/century/i.test(words)) return { kind: 'era', year: side * number };
  const ordinal = /the (?:early |late |mid-? ?)?(\S+) century/i.exec(words)?.[1] ?? '';
  const century = Number.isNaN(number) ? 1 + CENTURIES.indexOf(ordinal) : number;
  return century === 0 ? undefined : { kind: 'era', year: side * (100 * century - 50) };
}
