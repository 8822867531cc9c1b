import { type Story, slice } from '../story/story.js';
import type { Span } from '../text/span.js';
import { dayOf } from './calendar.js';
import { resolveBeside } from './dated-times.js';
import { readTimes } from './tensed-times.js';
import { lastKnown, resolveAlone } from './undated-times.js';

/** Something that happens at a time that the story gives. */
export interface StoryEvent {
  /** The story's words for the time. */
  readonly when: Span;
  /** ISO 8601, to the day, the month or the year; absent where the words alone do not give it. */
  readonly date?: string;
  readonly paragraph: number;
  readonly sentence: Span;
}

/**
 * A story's events by the time that it gives them, earliest first: each sentence with words for a
 * time, once for each such time. Dates are read beside the day on which the story was published;
 * without it, only dates that are written out have one, and the rest is put in order by general rules.
 */
export function findEvents(story: Story): StoryEvent[] {
  const times = readTimes(story);
  const reference = story.published === undefined ? undefined : dayOf(story.published);
  const last = lastKnown(story, times);
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
