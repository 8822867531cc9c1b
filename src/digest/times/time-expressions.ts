import type { Span } from '../../text/span.js';
import { readHour } from './hour-of-time.js';
import { isNamedFor, isNoTime } from './no-time.js';
import { readTimeValue } from './read-time.js';
import { HAS_TIME, TIME, type TimeGroups } from './time-pattern.js';
import { givesDay, type TimeValue } from './time-value.js';
import { FEAST } from './time-words.js';
import { dateIn, together } from './together.js';

/** Words that say when something happens. */
export interface TimeExpression {
  readonly span: Span;
  readonly value: TimeValue;
  /** Of the day, from 0 to 24, where the words give it. */
  readonly hour?: number;
}

/** Characters on either side that tell whether something is a time. */
const BEFORE = 80;
const AFTER = 24;

/** Between two expressions that say one time together: "3.40pm on Tuesday", "Monday, last week". */
const GLUE = /^(?:,? (?:on |in |of |at |the )?|, )$/;

/** "At 6am, from Monday": the time of the day is that of the first such day. */
const FROM_DAY =
  /^,? (?:(?:daily|(?:every|each) (?:day|morning|evening|night)),? )?(?:from|as of|with effect from|(?:starting|beginning|effective)(?: on| from)?) $/;

const isDay = (value: TimeValue) =>
  value.kind === 'weekday' || (value.kind === 'yearless' && givesDay(value));

/** "Called an election for 14 September on Thursday": the one day is no name of the other. */
const areTwoDays = (first: TimeExpression, second: TimeExpression, between: string) =>
  /\bon\b/.test(between) && isDay(first.value) && isDay(second.value);

/** “In 1990, 1999 and 2008” */
const areTwoDates = (first: TimeExpression, second: TimeExpression) =>
  first.value.kind === 'date' && second.value.kind === 'date';

/** Whether two expressions say one time, with what stands between them. */
const isOneTime = (first: TimeExpression, second: TimeExpression, between: string) =>
  FROM_DAY.test(between)
    ? first.value.kind === 'clock' && second.value.kind !== 'clock'
    : GLUE.test(between) && !areTwoDays(first, second, between) && !areTwoDates(first, second);

const BETWEEN = /\bbetween\s$/i;

/** The day that a stretch begins on, in the year of its last day: "between June 12 and July 3, 2024". */
function inYearOf(first: TimeValue, last: TimeValue): TimeValue {
  if (first.kind !== 'yearless' || last.kind !== 'date') return first;
  const { year, month = first.month } = last.date;
  return dateIn(first, month < first.month ? year - 1 : year);
}

/** "Between Friday and Sunday": a stretch of days stands where it begins. */
function stretchOf(
  text: string,
  first: TimeExpression,
  second: TimeExpression,
): TimeExpression | undefined {
  const { start } = first.span;
  const before = BETWEEN.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0];
  const isStretch = /^\sand (?:on )?$/.test(text.slice(first.span.end, second.span.start));
  if (before === undefined || !isStretch || !isDay(first.value)) return undefined;
  const value = inYearOf(first.value, second.value);
  return { ...first, value, span: { start: start - before.length, end: second.span.end } };
}

/** Puts together what says one time: "3.40pm on Tuesday" is of Tuesday, at that hour. */
function join(text: string, found: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = text.slice(last?.span.end, next.span.start);
    const stretch = last && stretchOf(text, last, next);
    if (stretch !== undefined) {
      joined[joined.length - 1] = stretch;
      continue;
    }
    if (last === undefined || !isOneTime(last, next, between)) {
      joined.push(next);
      continue;
    }
    const hour = last.hour ?? next.hour;
    joined[joined.length - 1] = {
      span: { start: last.span.start, end: next.span.end },
      value: together(last.value, next.value),
      ...(hour !== undefined && { hour }),
    };
  }
  return joined;
}

/** Before a feast that is a time by itself. */
const AT_FEAST = /\b(?:at|by|over|on|since|until|before|after) $/i;
const LONG_AGO = 1900;
const ROUND = 100;

/** The feast alone where the number behind it counts something: "at Christmas 1500 people came". */
function feastBeforeNumber(
  words: string,
  { feastOfYear }: TimeGroups,
  before: string,
  after: string,
): string | undefined {
  const year = Number(words.slice(-4));
  const counts = year < LONG_AGO || year % ROUND === 0;
  if (feastOfYear === undefined || !counts) return undefined;
  if (!AT_FEAST.test(before) || !isNamedFor(after)) return undefined;
  return new RegExp(`^${FEAST}`).exec(words)?.[0];
}

/**
 * Finds the words that say when something happens in a stretch of text: dates, months and years after
 * a preposition, decades and centuries, weekdays, times of the day, "yesterday", "next week", "two
 * years ago", "the following morning", "in the coming days". How long something lasts is no time of
 * an event ("the three-year war", "since 2010", "for two weeks"), nor what it is compared with ("than
 * last year"), nor what a name has in it ("The Tonight Show").
 *
 * A reader of our own, and not chrono-node: that finds "now", "may" and durations as well, which a
 * timeline must then leave out again, and costs more to load than all else in a reply.
 */
export function findTimeExpressions(text: string, within: Span): TimeExpression[] {
  const stretch = text.slice(within.start, within.end).replace(/\s/g, ' ');
  if (!HAS_TIME.test(stretch)) return [];
  const found: TimeExpression[] = [];
  for (const match of stretch.matchAll(TIME)) {
    const before = stretch.slice(Math.max(0, match.index - BEFORE), match.index);
    const whole = match.index + match[0].length;
    const read = match.groups ?? {};
    const feast = feastBeforeNumber(match[0], read, before, stretch.slice(whole, whole + AFTER));
    const groups = feast === undefined ? read : { feast };
    const words = feast ?? match[0];
    const end = match.index + words.length;
    if (isNoTime(groups, words, before, stretch.slice(end, end + AFTER))) continue;
    const value = readTimeValue(groups);
    if (value === undefined) continue;
    const hour = readHour(groups, before);
    found.push({
      span: { start: within.start + match.index, end: within.start + end },
      value,
      ...(hour !== undefined && { hour }),
    });
  }
  return join(text, found);
}
