import { type Story, slice } from '../../story/story.js';
import type { Span } from '../../text/span.js';
import { findTimeExpressions, type TimeExpression } from '../times/time-expressions.js';
import { givesDay } from '../times/time-value.js';
import { type Tense, tenseBeside } from './tense.js';

/** A time as it stands in its sentence: on which side of the day of writing that puts it. */
export interface TensedTime extends TimeExpression {
  readonly tense: Tense;
  readonly paragraph: number;
  readonly sentence: Span;
}

/** Times of a day, which a time of the day that follows them belongs to. */
export const isOfDay = ({ value }: TensedTime): boolean =>
  value.kind === 'weekday' ||
  value.kind === 'clock' ||
  value.kind === 'later' ||
  (value.kind === 'offset' && value.unit === 'day') ||
  (value.kind === 'yearless' && givesDay(value)) ||
  (value.kind === 'date' && value.date.day !== undefined);

const BEFORE = /\bbefore\s$/i;

/** "Before 2026" is a deadline where it lies ahead, and nothing happened "before 2019". */
function isBeforeYear({ text, published }: Story, { span, value, tense }: TensedTime): boolean {
  if (value.kind !== 'date' || value.date.month !== undefined) return false;
  const isAhead =
    tense.side > 0 && (published === undefined || String(value.date.year) > published);
  return !isAhead && BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start));
}

/** The times of one sentence of a story. */
export function readTimesIn(story: Story, paragraph: number, sentence: Span): TensedTime[] {
  const expressions = findTimeExpressions(story.text, sentence);
  const times: TensedTime[] = [];
  const between = (from: number, to: number) => story.text.slice(from, to).replace(/\s/g, ' ');
  for (const [i, expression] of expressions.entries()) {
    const start = expressions[i - 1]?.span.end ?? sentence.start;
    const end = expressions[i + 1]?.span.start ?? sentence.end;
    const tense = tenseBeside(
      between(start, expression.span.start),
      between(expression.span.end, end),
      times.at(-1)?.tense,
    );
    times.push({ ...expression, tense, paragraph, sentence });
  }
  return times.filter((time) => !isBeforeYear(story, time));
}

/** "On the hour" is a match's 60th minute in a report of one; clocks strike then, too. */
const ON_THE_HOUR = /^on the hour$/i;
const OF_MATCH = /minute|half-?time|(?:stoppage|injury|added) time/i;

function withoutHours(story: Story, times: readonly TensedTime[]): TensedTime[] {
  const words = (time: TensedTime) => slice(story, time.span);
  const isOfHour = (time: TensedTime) =>
    time.value.kind === 'clock' && ON_THE_HOUR.test(words(time));
  const isOfMatch = (time: TensedTime) => time.value.kind === 'clock' && OF_MATCH.test(words(time));
  if (!times.some(isOfHour) || times.some(isOfMatch)) return [...times];
  return times.filter((time) => !isOfHour(time));
}

/**
 * The times of a story, each in its sentence.
 *
 * @param turns - where what is said begins, by where a sentence does that a speaker's name stands before
 */
export function readTimes(story: Story, turns: ReadonlyMap<number, number>): TensedTime[] {
  const times = story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap(({ start, end }) =>
      readTimesIn(story, number, { start: turns.get(start) ?? start, end }),
    ),
  );
  return withoutHours(story, times);
}

/** The tense of a time, where its own words may tell the side. */
export function tenseOf({ value, tense }: TensedTime): Tense {
  const side = 'side' in value ? value.side : undefined;
  return side === undefined || side === 0 ? tense : { side, isClear: true };
}

/** Whether a time lies ahead of the day of writing. */
export const isAhead = (time: TensedTime): boolean => tenseOf(time).side > 0;

/** Where a time stands among others (only the order counts), and its date where it has one. */
export interface Resolved {
  readonly order: number;
  readonly date?: string;
}
