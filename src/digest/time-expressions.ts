import { MONTHS, WEEKDAYS } from '../text/calendar-words.js';
import type { Span } from '../text/span.js';
import type { PartialDate } from './calendar.js';

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

/** What the words for a time say, before anybody knows when they were written. */
export type TimeValue =
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** "April 11", "in March": the year is left to the reader; `side` is -1 for last, 1 for next. */
  | {
      readonly kind: 'yearless';
      readonly month: number;
      readonly day?: number;
      readonly side?: -1 | 0 | 1;
    }
  /** 0 for Monday; `side` is -1 for last, 1 for next. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side?: -1 | 0 | 1 }
  /** So many units from the day of writing; vague where the words give no number that can be dated. */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly vague: boolean;
    };

/** Words that say when something happens. */
export interface TimeExpression {
  readonly span: Span;
  readonly value: TimeValue;
}

const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
/** Days. For putting in order alone: these are never shown. */
const SEVERAL = 4;

const capitalised = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');

const MONTH = `(?:${capitalised(MONTHS)}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`;
const WEEKDAY = `(?:${capitalised(WEEKDAYS)})`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const PART_OF_DAY = '(?: (?:morning|lunchtime|afternoon|evening|night))?';
const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?few|several|a couple of|many)';

/** Each alternative's name says how it is read. All quantifiers are bounded. */
const EXPRESSION = new RegExp(
  [
    `(?<monthFirst>(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d%:]|[.,]\\d))`,
    `(?<dayFirst>(?:${WEEKDAY},? )?${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\\d))`,
    `(?<monthAndYear>${MONTH},? ${YEAR}(?!\\d))`,
    `(?<month>(?:[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}|(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|mid-)[ ]?)${MONTH})(?! \\d)`,
    `(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|mid-)[ ]?)(?<year>${YEAR})(?![\\d%’'-]|[.,]\\d|s\\b)`,
    `(?<weekday>(?:(?:[Ee]arly on|[Ll]ate on|[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his(?: coming)?) )?${WEEKDAY}${PART_OF_DAY})\\b`,
    `(?<day>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)${PART_OF_DAY}|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b`,
    `(?<period>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter))\\b(?! (?:or|and) (?:so|two))`,
    `(?<ago>\\b${NUMBER} (?:days?|weeks?|months?|years?|decades?) ago)\\b`,
    `(?<ahead>\\b(?:in the coming (?:days|weeks|months|years)|in the near future|within (?:(?:a|the next|the coming) )?(?:hours|days|weeks|months|week|month|year)))\\b`,
  ].join('|'),
  'g',
);

/** Days with names of their own, and what is named after a day: no weekday is meant. */
const NAMED_DAY =
  /\b(?:Black|Good|Super|Bloody|Ash|Palm|Cyber|Holy|Shrove|Maundy|Giving|Sheffield|the|The|Mail on) $/;
const NAMED_AFTER_DAY =
  /^ (?:Times|Telegraph|Mirror|Express|Mail|Herald|Post|Night|Football|League|School|Review)\b/;
/** "The last year" is a stretch of time, "than last year" another one to compare with. */
const A_STRETCH = /\b(?:the|than|as|like) $/i;
const PART_OF_WORD = /[\p{L}\p{N}]$|(?<!mid)-$/u;
const SINCE = /\b[Ss]ince (?:at least |about |around |early |late )?$/;

function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d+$/.test(lower) ? Number(lower) : NUMBERS.get(lower);
}

const sideOf = (words: string): -1 | 0 | 1 =>
  /\blast\b/i.test(words) ? -1 : /\b(?:next|coming)\b/i.test(words) ? 1 : 0;

/** Which of some names, from 0, has the first three letters of a word. */
const numberOfName = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase()));

const monthIn = (words: string): number =>
  1 + numberOfName(MONTHS, new RegExp(MONTH).exec(words)?.[0] ?? '');

/** "March 6, 2025", "6 March". */
function readDate(words: string): TimeValue {
  const month = monthIn(words);
  const year = new RegExp(`${YEAR}$`).exec(words)?.[0];
  const day = Number(/\b(\d{1,2})(?!\d)/.exec(words)?.[1]);
  if (year === undefined) return { kind: 'yearless', month, day };
  return { kind: 'date', date: { year: Number(year), month, day } };
}

function readDay(words: string): TimeValue {
  const lower = words.toLowerCase();
  const amount = lower.includes('tomorrow') ? 1 : /yesterday|last night/.test(lower) ? -1 : 0;
  return { kind: 'offset', unit: 'day', amount, vague: false };
}

function readPeriod(words: string): TimeValue {
  const noun = words.split(' ').at(-1)?.toLowerCase() ?? '';
  const unit = noun === 'week' || noun === 'weekend' || noun === 'month' || noun === 'year';
  return { kind: 'offset', unit: unit ? noun : 'season', amount: sideOf(words), vague: false };
}

const unitIn = (words: string): Unit => {
  const unit = /hour|day|week|month|year|decade/.exec(words)?.[0] ?? 'month';
  if (unit === 'hour') return 'day';
  return unit === 'decade' ? 'year' : (unit as Unit);
};

function readAgo(words: string): TimeValue {
  const [first = ''] = words.split(' ');
  const number = /few|couple|several|many/.test(words) ? undefined : numberOf(first);
  const scale = words.includes('decade') ? 10 : 1;
  return {
    kind: 'offset',
    unit: unitIn(words),
    amount: -scale * (number ?? SEVERAL),
    vague: number === undefined,
  };
}

function readExpression(groups: Readonly<Record<string, string | undefined>>): TimeValue {
  const { monthFirst, dayFirst, monthAndYear, month, year, weekday, day, period, ago } = groups;
  const date = monthFirst ?? dayFirst;
  if (date !== undefined) return readDate(date);
  if (monthAndYear !== undefined) {
    const written = Number(monthAndYear.slice(-4));
    return { kind: 'date', date: { year: written, month: monthIn(monthAndYear) } };
  }
  if (month !== undefined) return { kind: 'yearless', month: monthIn(month), side: sideOf(month) };
  if (year !== undefined) return { kind: 'date', date: { year: Number(year) } };
  if (weekday !== undefined) {
    const name = new RegExp(WEEKDAY).exec(weekday)?.[0] ?? '';
    return { kind: 'weekday', weekday: numberOfName(WEEKDAYS, name), side: sideOf(weekday) };
  }
  if (day !== undefined) return readDay(day);
  if (period !== undefined) return readPeriod(period);
  if (ago !== undefined) return readAgo(ago);
  return { kind: 'offset', unit: unitIn(groups.ahead ?? ''), amount: SEVERAL, vague: true };
}

/**
 * Finds the words that say when something happens in a stretch of text: dates, months and years after
 * a preposition, weekdays, "yesterday", "next week", "two years ago", "in the coming days". How long
 * something lasts is no time of an event ("the three-year war", "since 2010", "for two weeks").
 *
 * A reader of our own, and not chrono-node: that finds times of the day, "now", "may" and durations as
 * well, which a timeline must then leave out again, and costs more to load than all else in a reply.
 */
export function findTimeExpressions(text: string, within: Span): TimeExpression[] {
  const stretch = text.slice(within.start, within.end).replace(/\s/g, ' ');
  const found: TimeExpression[] = [];
  for (const match of stretch.matchAll(EXPRESSION)) {
    const before = stretch.slice(Math.max(0, match.index - 24), match.index);
    const end = match.index + match[0].length;
    const isWeekday = match.groups?.weekday !== undefined;
    if (SINCE.test(before) || PART_OF_WORD.test(before)) continue;
    if (match.groups?.period !== undefined && A_STRETCH.test(before)) continue;
    if (isWeekday && (NAMED_DAY.test(before) || NAMED_AFTER_DAY.test(stretch.slice(end, end + 12))))
      continue;
    // In the middle of a sentence a capital makes it a name ("USA Today").
    if (/^To(?:day|morrow)/.test(match[0]) && /\p{L} $/u.test(before)) continue;
    found.push({
      span: { start: within.start + match.index, end: within.start + end },
      value: readExpression(match.groups ?? {}),
    });
  }
  return found;
}
