import { UP_TO_NINETEEN } from '../../text/english/number-words.js';
import type { TimeGroups } from './time-pattern.js';
import { hourOf } from './time-words.js';

const UP_TO_TEN = UP_TO_NINETEEN.slice(0, 10);

const AFTER = /\bafter $/i;

/** The minute of a match that words come to; extra time where they do not say. */
function minuteOf(words: string): number {
  if (/half/.test(words)) return 45;
  if (/hour/.test(words)) return 60;
  const word = 1 + UP_TO_TEN.findIndex((number) => words.includes(number));
  const count = Number(/\d+/.exec(words)?.[0] ?? (word || 95));
  return /from/.test(words) ? 90 - count : count;
}

/**
 * The hour that an expression gives: by the clock, by the part of the day, by a match's minute.
 *
 * @param before - what stands before it: after midnight, a day has only begun
 */
export function readHour(groups: TimeGroups, before: string): number | undefined {
  const { clock, minute, weekday, day, later, laterDay } = groups;
  if (clock !== undefined) return clock === 'midnight' && AFTER.test(before) ? 0 : hourOf(clock);
  // A match is played late in the day; what happens in it keeps its order.
  if (minute !== undefined) return 20 + minuteOf(minute) / 60;
  const part = /morning|lunchtime|afternoon|evening|night/.exec(
    weekday ?? day ?? later ?? laterDay ?? '',
  )?.[0];
  return part === undefined ? undefined : hourOf(part);
}
