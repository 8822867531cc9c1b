import type { People } from '../../people/people.js';
import { type Story, slice } from '../../story/story.js';
import { findAllQuotations } from '../../text/quotations.js';
import { contains, firstWhere, type Span } from '../../text/span.js';
import { resolveBeside } from '../dating/dated-times.js';
import { type SpokenOn, timesInSpeech } from '../dating/day-of-speech.js';
import { dayHadBeen } from '../dating/had-been.js';
import { isSpoken, lastKnown, resolveAlone } from '../dating/undated-times.js';
import { isOfUnknownYear } from '../dating/unknown-year.js';
import { countOutcome, OUTCOME_REACH } from '../sentences/outcome.js';
import { turnsOf } from '../sentences/turns.js';
import {
  isAhead,
  isOfDay,
  type Resolved,
  readTimes,
  type TensedTime,
} from '../tense/tensed-times.js';
import { type DayNumber, dayOf } from '../times/calendar.js';
import { timesOfDeeds } from './deeds.js';
import { tellsOf } from './event-sentences.js';
import { eventsOfEntries } from './live-entries.js';
import { isInPassing, isInWhatIsSaid, toldByTheWay } from './main-time.js';
import { goesOnWithVerb, isEndOf } from './second-deed.js';
import { readTelling, type Telling, tellTheSame } from './telling.js';

/** Where in its paragraph an event's words for the time stand. */
export const placeOf = (story: Story, { when, paragraph }: StoryEvent): number =>
  when.start - (story.paragraphs[paragraph - 1]?.start ?? 0);

/** Something that happens at a time that the story gives. */
export interface StoryEvent {
  /** The story's words for the time. */
  readonly when: Span;
  /** ISO 8601, to the day, the month or the year; absent where the words alone do not give it. */
  readonly date?: string;
  /** Where the words are a time of the day alone: the date of the day that was told before, where that has one. */
  readonly day?: string;
  readonly paragraph: number;
  /** With those behind it that it must not be shown without: how an accusation ended. */
  readonly sentence: Span;
  /** Where these begin, if there are any. */
  readonly outcome?: number;
  /** The words that tell it, where a clause does so by the way and the sentence tells something else. */
  readonly aside?: Span;
}

/** Days. "Two years later" counts from a year as well; "the next day" from a day, where one was told. */
const LONG = 28;
const isLongAfter = ({ value, tense }: TensedTime) =>
  (value.kind === 'later' && Math.abs(value.days) >= LONG) ||
  // "Was hired within a month".
  (value.kind === 'offset' &&
    value.vague &&
    value.amount > 0 &&
    tense.side < 0 &&
    value.unit !== 'day');
/** Days. Close enough to a month, a year or a season that nothing else comes between. */
const RIGHT_BEHIND = 1 / 1000;

/** The time that was told last, and not in passing. */
interface Told extends Resolved {
  readonly time: TensedTime;
  /** Where it stands with its hour. */
  readonly at: number;
}

/** "Minutes later", "on the same day": right behind what was told last, where that was on the same day. */
function placeInDay(
  { value, hour = 0 }: TensedTime,
  order: number,
  told: Told | undefined,
): number {
  const isOfHour = hour === 0 && value.kind === 'later' && value.days === 0;
  const follows = isOfHour && told !== undefined && told.at >= order && told.at <= order + 1;
  return follows ? told.at + RIGHT_BEHIND : order + hour / 24;
}

/** "Two days later", where what was told just before has a month, a year or a season, and no day. */
function followsNoDay(story: Story, time: TensedTime, told: Told | undefined): told is Told {
  if (time.value.kind !== 'later' || told === undefined || isOfDay(told.time)) return false;
  return story.text.slice(told.time.sentence.end, time.sentence.start).trim() === '';
}

interface Placed extends Resolved {
  readonly time: TensedTime;
  /** Whether it is a date after the day on which the story was published. */
  readonly isToCome: boolean;
  readonly day?: string;
  readonly aside?: Span;
}

/**
 * What a time follows: what is told as past nothing that lies ahead, and a time of the day that surely
 * lies ahead nothing that is past.
 */
function onItsSide(reference: DayNumber, { tense, value }: TensedTime, base: number): number {
  if (tense.side <= 0) return Math.min(base, reference);
  return tense.isClear && value.kind === 'clock' ? Math.max(base, reference) : base;
}

/** Days. What is told of a day of the last week was mostly said on that day, too. */
const WEEK = 7;
const isShortlyBefore = (day: DayNumber | undefined, reference: DayNumber | undefined) =>
  day !== undefined && reference !== undefined && day < reference && reference - day < WEEK;

/**
 * The day that a weekday to come counts from, where what begins or is done on another one goes on to it:
 * the Friday of "begins on Monday and ends on Friday" is no day before that Monday.
 */
function dayBeforeWeekday(story: Story, time: TensedTime, told: Told | undefined) {
  if (told === undefined || told.time.sentence.start !== time.sentence.start) return undefined;
  const areWeekdays = [told.time, time].every(
    (each) => each.value.kind === 'weekday' && each.value.week === undefined && isAhead(each),
  );
  return areWeekdays && goesOnWithVerb(story, told.time, time) ? told.order : undefined;
}

/** The day behind what ends at a time, where the last such day lies before it: "began on Tuesday and lasted until Friday". */
function dayBehindItsBeginning(
  story: Story,
  time: TensedTime,
  order: number,
  told: Told | undefined,
): DayNumber | undefined {
  if (told === undefined || order >= told.order) return undefined;
  const isOne = told.time.sentence.start === time.sentence.start;
  return isOne && isEndOf(story, told.time, time) ? Math.floor(told.at) + 1 : undefined;
}

/** The day that "tomorrow" counts from. */
const dayOfSpeech = (reference: DayNumber, spoken: SpokenOn | undefined, before: number) =>
  spoken?.day === undefined
    ? reference
    : Math.floor(resolveBeside(reference, spoken.day, before).order);

/**
 * Puts each time in its place among the others.
 *
 * @param main - those that are their sentence's main one
 */
function place(
  story: Story,
  people: People,
  times: readonly TensedTime[],
  main: ReadonlySet<TensedTime>,
): Placed[] {
  const reference = story.published === undefined ? undefined : dayOf(story.published);
  const last = lastKnown(story, times);
  const inSpeech = timesInSpeech(story, people, times);
  let day = reference ?? 0;
  let told: Told | undefined;
  /** The day of the last sentence that gives one for what happens, and not for who says so. */
  let named: string | undefined;
  return times.map((time) => {
    const isLong = isLongAfter(time);
    const isRightBehind = !isLong && followsNoDay(story, time, told);
    const base = isLong || isRightBehind ? (told?.order ?? day) : day;
    const before = reference === undefined ? base : onItsSide(reference, time, base);
    // “On Wednesday she told the court that she arrived *at 4pm*”: on the day of which she speaks.
    const isClock = time.value.kind === 'clock';
    const spokenOf = isClock && named && isInWhatIsSaid(story, time) ? dayOf(named) : undefined;
    const found =
      reference === undefined
        ? resolveAlone(last, time, before)
        : resolveBeside(
            dayBeforeWeekday(story, time, told) ??
              dayOfSpeech(reference, inSpeech.get(time), before),
            time,
            spokenOf ?? before,
          );
    const late = dayBehindItsBeginning(story, time, found.order, told);
    const beside = isRightBehind
      ? before + RIGHT_BEHIND * Math.sign(found.order - before)
      : found.order;
    const hadBeen =
      reference === undefined || named === undefined
        ? undefined
        : dayHadBeen(story, time, found.order, dayOf(named));
    const order = hadBeen ?? late ?? beside;
    // Behind what happened, or somebody else said, on another day, nobody knows on which one it was said.
    const spoken = inSpeech.get(time);
    // Nobody is quoted with a "tomorrow" that is over.
    const isOver = time.value.kind === 'offset' && time.value.amount <= 0;
    const isBehindDay = isOver && named !== undefined && isShortlyBefore(dayOf(named), reference);
    const isUnknown = spoken !== undefined && spoken.day === undefined;
    const isOpen = isUnknown && (spoken.isBehindOther || isBehindDay);
    const isOfNoYear =
      reference !== undefined && isOfUnknownYear(story, reference, time, found.order, told?.time);
    const isUndated = isOpen || isOfNoYear || late !== undefined || hadBeen !== undefined;
    const date = isUndated ? undefined : found.date;
    const isKnown = isClock && named !== undefined && dayOf(named) === found.order;
    if (isOfDay(time)) day = Math.floor(order);
    if (
      isOfDay(time) &&
      !isClock &&
      hadBeen === undefined &&
      main.has(time) &&
      !isSpoken(story, time)
    )
      named = date;
    const at = placeInDay(time, order, told);
    if (!isInPassing(story, time, main.has(time))) told = { time, order, at };
    return {
      time,
      isToCome: reference !== undefined && date !== undefined && order > reference,
      order: at,
      ...(date !== undefined && { date }),
      ...(isKnown && named !== undefined && { day: named }),
    };
  });
}

type Event = Omit<Placed, 'isToCome'>;

/** Of two sentences that tell the same of the same day, the first; and of a sentence, a day once. */
function withoutRepetition(story: Story, events: readonly Event[]): Event[] {
  const kept: Event[] = [];
  const byDay = new Map<number, (Telling & { readonly from: number })[]>();
  for (const event of events) {
    const { sentence, span: when } = event.time;
    const telling = { ...readTelling(story, { sentence, when }), from: sentence.start };
    const day = Math.floor(event.order);
    const told = byDay.get(day) ?? [];
    if (told.some((other) => other.from === sentence.start || tellTheSame(other, telling)))
      continue;
    byDay.set(day, [...told, telling]);
    kept.push(event);
  }
  return kept;
}

/** Gives each event the sentences behind its own that it must not be shown without. */
function addOutcomes(story: Story, events: readonly StoryEvent[]): StoryEvent[] {
  const quotations = findAllQuotations(story);
  return events.map((event) => {
    const { paragraph, sentence } = event;
    const { sentences = [] } = story.paragraphs[paragraph - 1] ?? {};
    const next = firstWhere(sentences, ({ start }) => start >= sentence.end);
    const behind = sentences.slice(next, next + OUTCOME_REACH);
    const count = countOutcome(story, sentence, behind, quotations.get(paragraph) ?? []);
    const [first, last] = [behind[0], behind[count - 1]];
    if (first === undefined || last === undefined) return event;
    return { ...event, sentence: { start: sentence.start, end: last.end }, outcome: first.start };
  });
}

/** Whether somebody says in a sentence what will be on a day to come: that was said before it. */
const isSaidOfLater = ({ statements }: People, { time, isToCome }: Placed): boolean =>
  (isToCome || isAhead(time)) && statements.some(({ cue }) => contains(time.sentence, cue));

/** Gives each event the label before what is said in it: one must know who speaks. */
function withLabels(
  events: readonly StoryEvent[],
  labels: ReadonlyMap<number, number>,
): StoryEvent[] {
  const starts = new Map([...labels].map(([label, said]) => [said, label]));
  return events.map((event) => {
    const start = starts.get(event.sentence.start);
    return start === undefined ? event : { ...event, sentence: { start, end: event.sentence.end } };
  });
}

/**
 * A story's events by the time that it gives them, earliest first: each sentence that tells that
 * something happens at a time, at the time of its main clause, and again for a second deed at another. Dates are read beside the day on
 * which the story was published; without it, only dates that are written out have one, and the rest is
 * put in order by general rules.
 */
export function findEvents(story: Story, people: People): StoryEvent[] {
  const turns = turnsOf(story, people.statements);
  const labels = new Map(
    [...turns].map(([start, { statement }]) => [start, statement.content.start]),
  );
  const times = readTimes(story, labels);
  const main = timesOfDeeds(story, times);
  const placed = place(story, people, times, main);
  const events = placed.flatMap((event) => {
    const aside = toldByTheWay(story, event.time);
    const isTold = main.has(event.time) || aside !== undefined;
    if (!isTold || !tellsOf(story, event.time, event.isToCome)) return [];
    return { ...event, ...(aside !== undefined && { aside }) };
  });
  const day = story.published === undefined ? undefined : dayOf(story.published);
  const sentences = events
    .filter(
      (event) =>
        event.aside === undefined &&
        !isInPassing(story, event.time, main.has(event.time)) &&
        !isSaidOfLater(people, event),
    )
    .map(({ time: { sentence } }) => sentence);
  const days = placed.flatMap(({ time, order, isToCome }) => {
    if (!isOfDay(time) || time.value.kind === 'clock') return [];
    const isAfter = isToCome || isAhead(time);
    return [{ at: time.span.start, day: Math.floor(order), isToCome: isAfter }];
  });
  const entries = eventsOfEntries(story, days, day, sentences);
  const inOrder = withoutRepetition(story, [...events, ...entries])
    .sort((a, b) => a.order - b.order || a.time.span.start - b.time.span.start)
    .map(({ time: { span, paragraph, sentence }, date, day, aside }) => ({
      when: span,
      ...(date !== undefined && { date }),
      ...(day !== undefined && { day }),
      paragraph,
      sentence,
      ...(aside !== undefined && { aside }),
    }));
  return addOutcomes(story, withLabels(inOrder, labels));
}

/** The story's words for an event's time. */
export function whenText(story: Story, { when }: StoryEvent): string {
  return slice(story, when);
}
