import type { Story } from '../../story/story.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { type DayNumber, dateOf } from '../times/calendar.js';
import { tellsWhatHadBeen } from './had-been.js';
import { QUITE_NEAR } from './year-of-date.js';

/** The last year that a time names, if it does. */
function yearNamed({ value }: TensedTime): number | undefined {
  if (value.kind === 'date') return value.date.year;
  return value.kind === 'era' ? (value.until ?? value.year) : undefined;
}

/**
 * Whether a day or a month without a year is of nobody knows which: it tells what had been by then, right
 * behind what is told of an earlier year.
 *
 * @param order - where it stands in the nearest year
 * @param told - the time that was told before
 */
export function isOfUnknownYear(
  story: Story,
  reference: DayNumber,
  time: TensedTime,
  order: number,
  told: TensedTime | undefined,
): boolean {
  const { value, paragraph } = time;
  if (value.kind !== 'yearless' || value.inYear !== undefined || value.side) return false;
  if (told === undefined || paragraph - told.paragraph > 1) return false;
  const year = yearNamed(told);
  if (year === undefined || year >= dateOf(reference).year) return false;
  return reference - order > QUITE_NEAR && tellsWhatHadBeen(story, time);
}
