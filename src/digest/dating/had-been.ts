import type { Story } from '../../story/story.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { type DayNumber, modulo, weekdayOf } from '../times/calendar.js';

/** "Had billed for lunches on": what had been by the time that is told of. */
const HAD_BEEN =
  /\bhad (?:[a-z]+ly |been |also |never |not )*[a-z]+(?:ed|en|n|t)\b[^,;:–—“”"]{0,80}$/;
/** Characters before a time. */
const REACH = 120;

/** Whether a time is of what had been by then, and not of what was told last. */
export function tellsWhatHadBeen(story: Story, { span, sentence }: TensedTime): boolean {
  const before = story.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  return HAD_BEEN.test(before);
}

/**
 * The day before another one on which a weekday may lie, where it tells what had been by then and would be
 * after it: "he was found on Friday; he had locked the door on Thursday". Nobody knows whether it is: "police
 * said that a man had been held on Thursday" goes on.
 *
 * @param order - where the weekday stands by its tense
 * @param told - the day of what was told to happen before
 */
export function dayHadBeen(
  story: Story,
  time: TensedTime,
  order: DayNumber,
  told: DayNumber | undefined,
): DayNumber | undefined {
  const { value, tense } = time;
  if (value.kind !== 'weekday' || value.side || value.week !== undefined || tense.side >= 0)
    return undefined;
  if (told === undefined || order <= told || !tellsWhatHadBeen(story, time)) return undefined;
  return told - (modulo(weekdayOf(told) - value.weekday, 7) || 7);
}
