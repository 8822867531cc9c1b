import { FEASTS, MONTHS, WEEKDAYS } from '../text/calendar-words.js';
import { isFunctionWord } from '../text/function-words.js';
import type { Span } from '../text/span.js';
import type { PartialDate } from './calendar.js';
import {
  CLOCK,
  DAY,
  FEAST,
  hourOf,
  MONTH,
  NUMBER,
  numberOf,
  PART_OF_DAY,
  SEASON,
  WEEKDAY,
  YEAR,
} from './time-words.js';

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
  /** A decade, a century, a year before Christ: a year to put it in order by, and no date. */
  | { readonly kind: 'era'; readonly year: number }
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
    }
  /** So many days from what was told before: "the next day"; a time of the day alone is of that day. */
  | { readonly kind: 'later'; readonly days: number };

/** Words that say when something happens. */
export interface TimeExpression {
  readonly span: Span;
  readonly value: TimeValue;
  /** Of the day, from 0 to 24, where the words give it. */
  readonly hour?: number;
}

/** Days. For putting in order alone: these are never shown. */
const SEVERAL = 4;

/** Each alternative's name says how it is read. All quantifiers are bounded. */
const EXPRESSION = new RegExp(
  String.raw`\b(?=[^bcgjkqruvxz\W])(?:${[
    `(?<clock>${CLOCK})`,
    `(?<era>(?:[Aa]round |[Aa]bout )?\\d{1,3}(?:,\\d{3}|\\d)? ?BCE?\\b|\\bAD ?\\d{1,4}\\b|(?=the )(?<=\\b(?:[Ii]n|[Dd]uring|[Ff]rom|[Bb]y) )the (?:early |late |mid-? ?)?(?:1\\d|20)\\d0s\\b|(?=the )(?<=\\b(?:[Ii]n|[Dd]uring|[Ff]rom|[Bb]y) )the (?:early |late |mid-? ?)?(?:\\d{1,2}(?:st|nd|rd|th)|[a-z]{4,12}) [Cc]entury(?: BCE?| AD)?)`,
    `(?<monthFirst>(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:st|nd|rd|th)?(?:,? ${YEAR})?(?![\\d%:]|[.,]\\d))`,
    `(?<dayFirst>(?:${WEEKDAY},? )?${DAY}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\\d))`,
    `(?<monthAndYear>${MONTH},? ${YEAR}(?!\\d))`,
    `(?<month>(?:[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}|(?=[JFMASOND])(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|mid-)[ ]?)${MONTH})(?! \\d)`,
    `(?<feast>(?:[Ll]ast |[Nn]ext |[Tt]his )?${FEAST})(?![a-z\\d]|[’']s)`,
    `(?<seasonOfYear>(?:[Ii]n |[Dd]uring )?(?:the )?${SEASON} (?:of )?${YEAR}(?!\\d))`,
    `(?=[12])(?<=\\b(?:[Ii]n|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|mid-|[Aa]round|[Aa]bout|[Cc]irca|[Tt]he year|(?:quarter|half|end|start|beginning|middle|months) of)[ ]?)(?<year>${YEAR})(?![\\d%’'-]|[.,]\\d|s\\b)`,
    `(?<weekday>(?:(?:[Ee]arly on|[Ll]ate on|[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his(?: coming)?) )?${WEEKDAY}${PART_OF_DAY})\\b`,
    `(?<day>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)${PART_OF_DAY}|[Ll]ast night|[Tt]his (?:morning|lunchtime|afternoon|evening))\\b`,
    `(?<period>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )?(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week(?:end)?|month|year|${SEASON})|(?<=\\b(?:[Oo]ver|[Aa]t|[Oo]n) )the weekend)\\b(?! (?:or|and) (?:so|two)|[’']s)`,
    `(?<ago>\\b${NUMBER} (?:hours?|days?|weeks?|months?|years?|seasons?|decades?|centuries|century|generations?) ago)\\b`,
    `(?<ahead>\\b(?:in the coming (?:days|weeks|months|years)|in the near future|within (?:(?:a|the next|the coming) )?(?:hours|days|weeks|months|week|month|year)|[Ii]n ${NUMBER} (?:days|weeks|months|years)[’']? time))\\b`,
    `(?<later>(?=[tTfpsn\\dHAOFSENMDhaoedmwWyY])(?:(?:[Tt]he )?(?:next|following|previous|same) (?:day|morning|afternoon|evening|night|week|month|year)|[Tt]he (?:day|night|evening|week|month|year) (?:before|after)|[Tt]hat (?:day|morning|afternoon|evening|night|week|month|summer|winter|spring|autumn)|(?:${NUMBER} )?(?:[Mm]oments|[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears|minute|hour|day|week|month|year) later))\\b(?![’']s)`,
    '(?<minute>\\b[Ii]n the (?:\\d{1,3}(?:st|nd|rd|th)|[a-z]{5,8}(?:-[a-z]{5,7})?) minute|\\b[Ii]n (?:stoppage|injury|added) time|\\b(?:[Oo]n|[Ii]nside) (?:\\d{1,3}|[a-z]{3,5}) minutes|\\b(?:\\d{1,2}|[a-z]{3,7}) minutes from (?:time|the end)|(?<=\\b(?:[Bb]efore|[Aa]fter|[Aa]t|[Oo]n) )half-?time|\\b[Oo]n the hour(?! every))\\b',
  ].join('|')})`,
  'g',
);

/** A word that one of the alternatives has: most sentences have none, and are done with quickly. */
const HAS_TIME =
  /(?:1\d|20)\d\d|\dam|\dpm|\d (?:[ap]\.?m|[A-Z]{2})|\d[.:]\d\d|\d ?BC|AD ?\d|day\b|night|morning|noon|evening|month|weeke?|year\b|years(?: later| ago|[’'] time)|ago\b|later\b|clock|dawn|daybreak|dusk|sunrise|sunset|lunch|hours\b|minute\b|minutes from|(?:[Oo]n|nside) \w{1,5} minutes|half-?time|on the hour|(?:injury|stoppage|added) time|spring|summer|autumn|winter|[ts] fall\b|centur|morrow|Christmas|Hallow|near future|days|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\./;

/** Days with names of their own, and what is named after a day: no weekday is meant. */
const NAMED_DAY =
  /\b(?:Black|Good|Super|Bloody|Ash|Palm|Cyber|Holy|Shrove|Maundy|Giving|Sheffield|Mail on) $/;
/** A title that a weekday stands in: "the Sunday Post", "a Saturday Night Live sketch". */
const BEFORE_TITLE =
  /(?:\b(?:[Aa]n?|[Tt]he|[Ff]or|[Oo]f|[Ii]n|[Ww]ith|[Bb]y|[Tt]o|[Ff]rom|and)|[’']s|\p{Lu}[\p{L}’']*) $/u;
const NAMED_AFTER_DAY = /^ \p{Lu}\p{L}+/u;
/** "The last year" is a stretch of time, "than last year" another one to compare with. */
const A_STRETCH = /\b(?:the|so far|over|for|throughout) $/i;
const COMPARED =
  /\b(?:than|as|like|unlike|(?:compared|compare) (?:with|to)|every|each|most|any|between)(?: in| at| on)?(?: the)? $/i;
/** "Over the next week", "for the following year": how long, and not when. */
const HOW_LONG = /\b(?:over|for|during|within|in|throughout|of) $/i;
const PART_OF_WORD = /[\p{L}\p{N}]$|(?<!mid)[-–.:,/]$|[£$€]$/u;
const SINCE = /\b[Ss]ince (?:at least |about |around |early |late |the )?$/;
/** Between two expressions that say one time together: "3.40pm on Tuesday", "Monday, last week". */
const GLUE = /^(?:,? (?:on |in |of |at |the )?|, )$/;

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

function readFeast(words: string): TimeValue {
  const name = new RegExp(FEAST).exec(words)?.[0].replace("'", '’') ?? '';
  const [month = 12, day] = FEASTS.get(name) ?? [];
  return { kind: 'yearless', month, ...(day !== undefined && { day }), side: sideOf(words) };
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const MORE_ORDINALS =
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const CENTURIES = `${ORDINALS} ${MORE_ORDINALS} twenty-first`.split(' ');

/** "4336 BC", "AD 79", "the 1960s", "the late 12th century". */
function readEra(words: string): TimeValue | undefined {
  const side = /\bBCE?\b/.test(words) ? -1 : 1;
  const number = Number(/\d[\d,]*/.exec(words)?.[0].replaceAll(',', ''));
  if (!/century/i.test(words)) return { kind: 'era', year: side * number };
  const ordinal = /the (?:early |late |mid-? ?)?(\S+) century/i.exec(words)?.[1] ?? '';
  const century = Number.isNaN(number) ? 1 + CENTURIES.indexOf(ordinal) : number;
  return century === 0 ? undefined : { kind: 'era', year: side * (100 * century - 50) };
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

/** How many of the units that an offset is counted in one of these is. */
const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['season', 1],
  ['decade', 10],
  ['generation', 30],
  ['centur', 100],
]);

/** "Two decades" as years, "three weeks" as weeks, "an hour" as none of a day. */
function readCount(words: string): { unit: Unit; amount: number; vague: boolean } {
  const noun =
    /moment|minute|hour|day|week|month|year|season|decade|generation|centur/i
      .exec(words)?.[0]
      .toLowerCase() ?? 'month';
  const number = numberOf(/^(?:half an?|\S+)/i.exec(words)?.[0] ?? '');
  const many = /thousands/.test(words) ? 2000 : /hundreds/.test(words) ? 200 : SEVERAL;
  const amount = number ?? many;
  // Nobody counts four thousand years to the year, nor half a century.
  const vague = number === undefined || number > 99 || number % 1 !== 0;
  if (noun === 'day' || noun === 'week' || noun === 'month') return { unit: noun, amount, vague };
  const years = YEARS_IN.get(noun);
  if (years === undefined) return { unit: 'day', amount: 0, vague: true };
  return { unit: 'year', amount: amount * years, vague: vague || years > 10 };
}

function readAgo(words: string): TimeValue {
  const { unit, amount, vague } = readCount(words);
  return { kind: 'offset', unit, amount: -amount, vague };
}

function readAhead(words: string): TimeValue {
  const unit = /hour|day|week|month|year/.exec(words)?.[0] ?? 'month';
  return {
    kind: 'offset',
    unit: unit === 'hour' ? 'day' : (unit as Unit),
    amount: numberOf(/^in (\S+) \w+[’']? time$/i.exec(words)?.[1] ?? '') ?? SEVERAL,
    vague: true,
  };
}

/** "The next day", "two weeks later", "that evening". */
function readLater(words: string): TimeValue {
  if (/later$/.test(words)) {
    const { unit, amount } = readCount(words);
    return { kind: 'later', days: amount * DAYS_IN[unit] };
  }
  const side = /\b(?:previous|before)\b/i.test(words)
    ? -1
    : /\b(?:same|that)\b/i.test(words)
      ? 0
      : 1;
  const unit = /week|month|year/.exec(words)?.[0];
  return { kind: 'later', days: side * DAYS_IN[(unit ?? 'day') as Unit] };
}

const SAME_DAY: TimeValue = { kind: 'later', days: 0 };

function readExpression(
  groups: Readonly<Record<string, string | undefined>>,
): TimeValue | undefined {
  const { monthFirst, dayFirst, monthAndYear, month, year, weekday, day, period, ago } = groups;
  const { clock, minute, era, feast, seasonOfYear, later, ahead } = groups;
  const date = monthFirst ?? dayFirst;
  if (clock !== undefined || minute !== undefined) return SAME_DAY;
  if (era !== undefined) return readEra(era);
  if (date !== undefined) return readDate(date);
  if (monthAndYear !== undefined) {
    const written = Number(monthAndYear.slice(-4));
    return { kind: 'date', date: { year: written, month: monthIn(monthAndYear) } };
  }
  if (month !== undefined) return { kind: 'yearless', month: monthIn(month), side: sideOf(month) };
  if (feast !== undefined) return readFeast(feast);
  const written = seasonOfYear?.slice(-4) ?? year;
  if (written !== undefined) return { kind: 'date', date: { year: Number(written) } };
  if (weekday !== undefined) {
    const name = new RegExp(WEEKDAY).exec(weekday)?.[0] ?? '';
    return { kind: 'weekday', weekday: numberOfName(WEEKDAYS, name), side: sideOf(weekday) };
  }
  if (day !== undefined) return readDay(day);
  if (period !== undefined) return readPeriod(period);
  if (ago !== undefined) return readAgo(ago);
  if (later !== undefined) return readLater(later);
  return readAhead(ahead ?? '');
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The minute of a match that words come to; extra time where they do not say. */
function minuteOf(words: string): number {
  if (/half/.test(words)) return 45;
  if (/hour/.test(words)) return 60;
  const word = 1 + NUMBERS.findIndex((number) => words.includes(number));
  const count = Number(/\d+/.exec(words)?.[0] ?? (word || 95));
  return /from/.test(words) ? 90 - count : count;
}

/** The hour that an expression gives: by the clock, by the part of the day, by a match's minute. */
function hourIn({
  clock,
  minute,
  weekday,
  day,
  later,
}: Readonly<Record<string, string | undefined>>) {
  if (clock !== undefined) return hourOf(clock);
  // A match is played late in the day; what happens in it keeps its order.
  if (minute !== undefined) return 20 + minuteOf(minute) / 60;
  const part = /morning|lunchtime|afternoon|evening|night/.exec(weekday ?? day ?? later ?? '')?.[0];
  return part === undefined ? undefined : hourOf(part);
}

/** Whether what was found is no time of an event: part of a name, of a length, of a comparison. */
function isOther(
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
  before: string,
  after: string,
): boolean {
  if (SINCE.test(before) || PART_OF_WORD.test(before) || COMPARED.test(before)) return true;
  if (groups.clock !== undefined) return before === '' && /^\s?(?:[:–—|-]|\p{Lu})/u.test(after);
  // "The January 6 committee" has the date for a name.
  if ((groups.monthFirst ?? groups.monthAndYear) !== undefined)
    return /\bthe $/i.test(before) && /^ \p{Ll}/u.test(after);
  if (groups.period !== undefined && words !== 'the weekend' && A_STRETCH.test(before)) return true;
  if (groups.later !== undefined && HOW_LONG.test(before)) return true;
  if (groups.weekday !== undefined) {
    if (NAMED_DAY.test(before)) return true;
    return NAMED_AFTER_DAY.test(after) && BEFORE_TITLE.test(before);
  }
  if (groups.year !== undefined || groups.feast !== undefined) {
    // "In 2000 homes" counts, and a Christmas party may be in May.
    const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
    return (
      next !== undefined && !isFunctionWord(next) && !/^(?:is|was|had|has|were|saw)$/.test(next)
    );
  }
  // In the middle of a sentence a capital makes it a name ("USA Today", "The Tonight Show").
  return /^(?:To(?:day|night|morrow)|Yesterday)/.test(words) && /\p{L} $/u.test(before);
}

/** Puts together what says one time: "3.40pm on Tuesday" is of Tuesday, at that hour. */
function join(text: string, found: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last === undefined || !GLUE.test(text.slice(last.span.end, next.span.start))) {
      joined.push(next);
      continue;
    }
    const hour = last.hour ?? next.hour;
    joined[joined.length - 1] = {
      span: { start: last.span.start, end: next.span.end },
      value: last.value.kind === 'later' ? next.value : last.value,
      ...(hour !== undefined && { hour }),
    };
  }
  return joined;
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
  for (const match of stretch.matchAll(EXPRESSION)) {
    const groups = match.groups ?? {};
    const before = stretch.slice(Math.max(0, match.index - 24), match.index);
    const end = match.index + match[0].length;
    if (isOther(groups, match[0], before, stretch.slice(end, end + 24))) continue;
    const value = readExpression(groups);
    if (value === undefined) continue;
    const hour = hourIn(groups);
    found.push({
      span: { start: within.start + match.index, end: within.start + end },
      value,
      ...(hour !== undefined && { hour }),
    });
  }
  return join(text, found);
}
