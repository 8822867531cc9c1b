import { type Story, slice } from '../../story/story.js';
import type { Paragraph } from '../../text/paragraph.js';
import { overlaps, type Span } from '../../text/span.js';
import { stampOf } from '../../text/stamps.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { type DayNumber, modulo } from '../times/calendar.js';
import { hourOf } from '../times/time-words.js';
import { tellsInForm } from './event-sentences.js';

/** What an entry of a live report tells, and the time that stands before it. */
interface LiveEntry {
  /** The words for its time. */
  readonly when: Span;
  readonly paragraph: number;
  /** The sentences that may tell it, its own words' first. */
  readonly sentences: readonly Span[];
  /** From 0 to 24. */
  readonly hour: number;
}

/** "00:12 Ada Roe: We …": the time on a tape, before its speaker. */
const SPEAKER = /^\p{Lu}[\p{L}.’' -]{1,40}: ["“‘']?\p{Lu}/u;
/** Paragraphs that open so; fewer may be results, or chance. */
const SEVERAL = 3;

const HOURS_A_DAY = 24;
/** Hours. Between two entries that follow each other, more is another day. */
const HALF_A_DAY = 12;

function entryOf(story: Story, paragraphs: readonly Paragraph[], at: number): LiveEntry[] {
  const { number, start, end, sentences } = paragraphs[at] as Paragraph;
  const stamp = stampOf(story.text.slice(start, end));
  if (stamp === undefined) return [];
  const { words } = stamp;
  const from = start + stamp.length;
  // An entry under its time, in a line of its own.
  const own = from >= end ? (paragraphs[at + 1]?.sentences ?? []) : sentences;
  const telling = own.flatMap((sentence) =>
    sentence.end > from ? { start: Math.max(from, sentence.start), end: sentence.end } : [],
  );
  const [first] = telling;
  if (first === undefined || SPEAKER.test(slice(story, first))) return [];
  return [
    {
      when: { start, end: start + words.length },
      paragraph: from >= end ? number + 1 : number,
      sentences: telling.slice(0, 2),
      hour: hourOf(words),
    },
  ];
}

/**
 * The entries of a live report, the earliest first. Most reports have the newest first. Where they go on
 * after midnight, the hours of the next day are more than 24. What goes up and down is results.
 */
function liveEntries(story: Story): LiveEntry[] {
  const entries = story.paragraphs.flatMap((_, at) => entryOf(story, story.paragraphs, at));
  const [first] = entries;
  if (first === undefined || entries.length < SEVERAL) return [];
  const opened = first.when.start;
  const under = story.paragraphs.filter(({ end }) => end > opened).length;
  // A time in a line of its own is a paragraph, too.
  const alone = entries.filter(({ when, sentences }) =>
    /\n/.test(story.text.slice(when.end, sentences[0]?.start)),
  ).length;
  if (2 * (entries.length + alone) < under) return [];
  const steps = entries.slice(1).map(({ hour }, i) => {
    const later = modulo(hour - (entries[i]?.hour ?? hour), HOURS_A_DAY);
    return later < HALF_A_DAY ? later : later - HOURS_A_DAY;
  });
  const rises = steps.some((step) => step > 0);
  if (rises && steps.some((step) => step < 0)) return [];
  const inTime = rises ? entries : entries.toReversed();
  let [day, last] = [0, 0];
  return inTime.map((entry) => {
    if (entry.hour < last - HALF_A_DAY) day++;
    last = entry.hour;
    return { ...entry, hour: day * HOURS_A_DAY + entry.hour };
  });
}

/** A day that a story tells of, and where. */
export interface ToldDay {
  readonly at: number;
  readonly day: DayNumber;
  readonly isToCome: boolean;
}

/**
 * What the entries of a live report tell at the time that stands before each: its first sentence, or the
 * second where that one tells nothing ("Good morning").
 *
 * @param days - the days that the story tells of; the entries are of the last one before them
 * @param published - the day on which the story was, if known; without another, the last entry is of it
 * @param told - sentences that tell first and foremost of a time of their own
 */
export function eventsOfEntries(
  story: Story,
  days: readonly ToldDay[],
  published: DayNumber | undefined,
  told: readonly Span[],
): { readonly time: TensedTime; readonly order: number }[] {
  const entries = liveEntries(story);
  const opened = Math.min(...entries.map(({ when }) => when.start));
  const before = days.findLast(({ at }) => at < opened);
  const nights = Math.floor((entries.at(-1)?.hour ?? 0) / HOURS_A_DAY);
  const firstDay = before?.day ?? (published === undefined ? undefined : published - nights);
  // A programme of a day to come tells nothing that has been.
  if (firstDay === undefined || before?.isToCome) return [];
  return entries.flatMap(({ when, paragraph, sentences, hour }) => {
    const sentence = sentences.find(
      (each) => tellsInForm(slice(story, each)) && !told.some((other) => overlaps(other, each)),
    );
    if (sentence === undefined) return [];
    const time: TensedTime = {
      span: when,
      value: { kind: 'clock' },
      tense: { side: -1, isClear: false },
      paragraph,
      sentence,
    };
    return { time, order: firstDay + hour / HOURS_A_DAY };
  });
}
