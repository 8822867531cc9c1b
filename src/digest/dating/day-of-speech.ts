import type { Story } from '../../story/story.js';
import { findAllQuotations } from '../../text/quotations.js';
import { contains, overlaps } from '../../text/span.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { isSpoken } from './undated-times.js';

/** “Today”, “tomorrow”, “last night”. */
const isBesideToday = ({ value }: TensedTime) =>
  value.kind === 'offset' && value.unit === 'day' && !value.vague && Math.abs(value.amount) <= 1;

/**
 * The times of a story that somebody who is quoted counts from the day of speaking (“I sail tomorrow”), each
 * with the time of that day, where the paragraph gives it.
 */
export function timesInSpeech(
  story: Story,
  times: readonly TensedTime[],
): Map<TensedTime, TensedTime | undefined> {
  const quotations = findAllQuotations(story);
  const isQuoted = ({ span, paragraph }: TensedTime) =>
    (quotations.get(paragraph) ?? []).some((quotation) => overlaps(quotation, span));
  const spoken = new Map<number, TensedTime[]>();
  for (const time of times) {
    if (isBesideToday(time) || !isSpoken(story, time) || isQuoted(time)) continue;
    spoken.set(time.paragraph, [...(spoken.get(time.paragraph) ?? []), time]);
  }
  const found = new Map<TensedTime, TensedTime | undefined>();
  for (const time of times) {
    if (!isBesideToday(time) || !isQuoted(time)) continue;
    const said = spoken.get(time.paragraph) ?? [];
    const inSentence = said.find(({ span }) => contains(time.sentence, span));
    found.set(time, inSentence ?? said.findLast(({ span }) => span.start < time.span.start));
  }
  return found;
}
