import { type Span, type Story, slice } from '../story/story.js';
import { type DayNumber, dateOf, dayNumber, dayOf, isoOf, weekdayOf } from './calendar.js';
import { findTimeExpressions, type TimeExpression, type Unit } from './time-expressions.js';

/** Something that happens at a time that the story gives. */
export interface StoryEvent {
  /** The story's words for the time. */
  readonly when: Span;
  /** ISO 8601, to the day, the month or the year; absent where the words alone do not give it. */
  readonly date?: string;
  readonly paragraph: number;
  readonly sentence: Span;
}

/** A time as it stands in its sentence: whether the sentence speaks of it as lying ahead. */
interface Placed extends TimeExpression {
  readonly isAhead: boolean;
  readonly paragraph: number;
  readonly sentence: Span;
}

/** Where a time stands among others, and its date where it has one. */
interface Resolved {
  readonly order: number;
  readonly date?: string;
}

/** Verb groups, the future ones first: the nearest one tells the time of what stands beside it. */
const TENSE =
  /\b(?:(?<ahead>will|would|won['’]t|shall|(?:set|expected|scheduled|planned|poised|lined up|likely|hoping|hopes?|plans?|planning|preparing|aims?|vowed|pledged|agreed) (?:to|for)|(?:is|are|was|were) (?:due|to)|is (?:holding|hosting|meeting|visiting)|ahead of|upcoming)|(?<past>was|were|had|did|has|have|said|says|told|came|went|took|made|met|began|became|got|gave|held|found|left|won|lost|saw|spoke|wrote|sent|led|ran|fell|rose|struck|broke|brought|[a-z]{2,20}ed))\b/g;
/** What somebody does for a later time: "arrived on Monday for talks on Tuesday". */
const PURPOSE = /\b(?:for|before|ahead of|and then|until|to)\b/;

function tenses(text: string): boolean[] {
  return [...text.matchAll(TENSE)].map(({ groups }) => groups?.ahead !== undefined);
}

/** What makes the time right after it a deadline. */
const DEADLINE = /\b(?:[Bb]y|[Uu]ntil|till|before|ahead of)\s+(?:at least\s+|the\s+)?$/;

/** Whether a time lies ahead, by the verb nearest before it or else the first one after it. */
function liesAhead(before: string, after: string, isFirst: boolean): boolean {
  const nearest = tenses(before).at(-1) ?? tenses(after)[0];
  if (nearest !== undefined) return nearest;
  return DEADLINE.test(before) || (!isFirst && PURPOSE.test(before));
}

function placeTimes(story: Story): Placed[] {
  return story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap((sentence) => {
      const expressions = findTimeExpressions(story.text, sentence);
      return expressions.map((expression, i) => {
        const start = expressions[i - 1]?.span.end ?? sentence.start;
        const end = expressions[i + 1]?.span.start ?? sentence.end;
        return {
          ...expression,
          isAhead: liesAhead(
            story.text.slice(start, expression.span.start),
            story.text.slice(expression.span.end, end),
            i === 0,
          ),
          paragraph: number,
          sentence,
        };
      });
    }),
  );
}

const DAYS_IN: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 30,
  season: 180,
  year: 365,
};

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** The day of a weekday: the nearest on its side of the reference day, which counts itself. */
function dayOfWeekday(
  reference: DayNumber,
  weekday: number,
  side: number,
  isAhead: boolean,
): DayNumber {
  const until = modulo(weekday - weekdayOf(reference), 7);
  const since = modulo(weekdayOf(reference) - weekday, 7);
  if (side > 0) return reference + (until || 7);
  if (side < 0) return reference - (since || 7);
  return isAhead ? reference + until : reference - since;
}

/** The year of a date without one: the nearest on its side of the reference day. */
function yearOf(reference: DayNumber, month: number, day: number, isAhead: boolean): number {
  const { year } = dateOf(reference);
  const thisYear = dayNumber(year, month, day) ?? reference;
  if (isAhead) return thisYear < reference ? year + 1 : year;
  return thisYear > reference ? year - 1 : year;
}

/** Whether a time lies ahead, where its own words may say so. */
const aheadOf = ({ value, isAhead }: Placed): boolean =>
  'side' in value && value.side !== undefined && value.side !== 0 ? value.side > 0 : isAhead;

/** Times as they are beside the day on which the story was published. */
function resolveBeside(reference: DayNumber, time: Placed): Resolved {
  const { value } = time;
  const isAhead = aheadOf(time);
  switch (value.kind) {
    case 'date': {
      const { year, month = 1, day = 1 } = value.date;
      const order = dayNumber(year, month, day);
      return order === undefined ? { order: reference } : { order, date: isoOf(value.date) };
    }
    case 'yearless': {
      const { month, day } = value;
      // A month is over on its last day, and begins on its first.
      const year = yearOf(reference, month, day ?? (isAhead ? 28 : 1), isAhead);
      const order = dayNumber(year, month, day ?? 1);
      if (order === undefined) return { order: reference };
      return { order, date: isoOf({ year, month, ...(day !== undefined && { day }) }) };
    }
    case 'weekday': {
      const order = dayOfWeekday(reference, value.weekday, value.side ?? 0, isAhead);
      return { order, date: isoOf(dateOf(order)) };
    }
    case 'offset': {
      const { unit, amount, vague } = value;
      const order = reference + amount * DAYS_IN[unit];
      if (vague) return { order };
      const { year, month } = dateOf(reference);
      if (unit === 'day') return { order, date: isoOf(dateOf(order)) };
      if (unit === 'year') return { order, date: isoOf({ year: year + amount }) };
      if (unit !== 'month') return { order };
      const months = year * 12 + month - 1 + amount;
      return {
        order,
        date: isoOf({ year: Math.floor(months / 12), month: modulo(months, 12) + 1 }),
      };
    }
  }
}

/** "Said on Thursday": a report is mostly of the day on which people speak to its writer. */
const SPOKEN =
  /\b(?:said|told (?:\S+ ){1,3}|announced|added|confirmed)(?: in a statement)? ?(?:on )?$/;

/**
 * The last of the weekdays that a story speaks of as past: the one on which most is said or, where that
 * tells nothing, the one before the longest gap in the week, because such days lie close together (of
 * Tuesday, Wednesday and Thursday the last is Thursday).
 */
function lastWeekday(story: Story, times: readonly Placed[]): number {
  const spoken = new Map<number, number>();
  for (const { value, isAhead, span } of times) {
    if (value.kind !== 'weekday' || isAhead || (value.side ?? 0) !== 0) continue;
    const before = story.text.slice(Math.max(0, span.start - 60), span.start);
    spoken.set(value.weekday, (spoken.get(value.weekday) ?? 0) + (SPOKEN.test(before) ? 1 : 0));
  }
  const days = [...spoken.keys()];
  const gapAfter = (day: number) =>
    days.reduce((gap, other) => Math.min(gap, modulo(other - day, 7) || 7), 7);
  // Seven days are the longest gap that there is, so one more that is said outweighs it.
  const evidence = (day: number) => 8 * (spoken.get(day) ?? 0) + gapAfter(day);
  return (
    days.reduce<number | undefined>(
      (last, day) => (last === undefined || evidence(day) > evidence(last) ? day : last),
      undefined,
    ) ?? 6
  );
}

/** Who writes "yesterday" calls by its weekday only a day before that. */
function daysWithWords(times: readonly Placed[]): number {
  return times.reduce(
    (days, { value }) =>
      value.kind === 'offset' && value.unit === 'day' && value.amount <= 0 && value.amount >= -1
        ? Math.max(days, 1 - value.amount)
        : days,
    0,
  );
}

/** The last of the dates that a story speaks of as past; one written later than it lies ahead. */
function lastDate(times: readonly Placed[]): DayNumber {
  return times.reduce((last, { value, isAhead }) => {
    if (value.kind !== 'date' || isAhead) return last;
    const { year, month = 1, day = 1 } = value.date;
    return Math.max(last, dayNumber(year, month, day) ?? last);
  }, -Infinity);
}

/** What a story that has no date of its own lets one know of the day of writing. */
interface LastKnown {
  readonly weekday: number;
  /** How many days before the day of writing that weekday is, at least. */
  readonly daysBefore: number;
  readonly date: DayNumber;
}

/** Apart enough that no day of a calendar and no offset reaches the next group. */
const YEARLESS = 1e7;
const DATED = 1e8;

/**
 * Times in order where nobody knows when the story was published: dates, then dates without a year,
 * then weekdays and what is so far from the day of writing, then what lies ahead, the other way round.
 */
function resolveAlone({ weekday, daysBefore, date }: LastKnown, time: Placed): Resolved {
  const { value } = time;
  const isAhead = aheadOf(time);
  switch (value.kind) {
    case 'date': {
      const { year, month = 1, day = 1 } = value.date;
      const order = dayNumber(year, month, day);
      if (order === undefined) return { order: -DATED };
      return { order: (order > date ? DATED : -DATED) + order, date: isoOf(value.date) };
    }
    case 'yearless':
      return { order: (isAhead ? YEARLESS : -YEARLESS) + value.month * 31 + (value.day ?? 0) };
    case 'weekday': {
      const until = modulo(value.weekday - weekday, 7) || 7;
      const since = modulo(weekday - value.weekday, 7);
      if (isAhead) return { order: until };
      return { order: -daysBefore - ((value.side ?? 0) < 0 ? since || 7 : since) };
    }
    case 'offset':
      return { order: value.amount * DAYS_IN[value.unit] };
  }
}

/**
 * A story's events by the time that it gives them, earliest first: each sentence with words for a
 * time, once for each such time. Dates are read beside the day on which the story was published;
 * without it, only dates that are written out have one, and the rest is put in order by general rules.
 */
export function findEvents(story: Story): StoryEvent[] {
  const times = placeTimes(story);
  const reference = story.published === undefined ? undefined : dayOf(story.published);
  const last = {
    weekday: lastWeekday(story, times),
    daysBefore: daysWithWords(times),
    date: lastDate(times),
  };
  const seen = new Set<string>();
  return times
    .map((time) => ({
      time,
      ...(reference === undefined ? resolveAlone(last, time) : resolveBeside(reference, time)),
    }))
    .filter(({ time, date, order }) => {
      const key = `${time.sentence.start} ${date ?? order}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .sort((a, b) => a.order - b.order || a.time.span.start - b.time.span.start)
    .map(({ time: { span, paragraph, sentence }, date }) => ({
      when: span,
      ...(date !== undefined && { date }),
      paragraph,
      sentence,
    }));
}

/** The story's words for an event's time. */
export function whenText(story: Story, { when }: StoryEvent): string {
  return slice(story, when);
}
