import { isSpeechCue } from '../../people/lexicon/cues.js';
import { type Story, slice } from '../../story/story.js';
import { findAllQuotations } from '../../text/quotations.js';
import { firstWhere, overlaps, type Span } from '../../text/span.js';
import { isOfDay, type TensedTime } from '../tense/tensed-times.js';
import { isSpoken } from './undated-times.js';

/** When what somebody is quoted with was said. */
export interface SpokenOn {
  /** The time of the day, where it is known. */
  readonly day?: TensedTime;
  /** Whether the day before it in the paragraph is that on which somebody speaks, and maybe another. */
  readonly isBehindOther: boolean;
}

/** Characters; what a sentence has behind the day of speaking and tells of the speaker is no longer. */
const MAX_REST = 200;
/** Characters between a sentence and the next one. */
const MAX_SPACE = 2;
const NAME = /(?:^|[^.!?“"] )\p{Lu}[\p{L}.]+/u;
const BY_PRONOUN = /\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:also |then |later )?(\p{Ll}+)/gu;

/** “Today”, “tomorrow”, “last night”. */
const isBesideToday = ({ value }: TensedTime) =>
  value.kind === 'offset' && value.unit === 'day' && !value.vague && Math.abs(value.amount) <= 1;

/** Whether a time gives the day on which somebody speaks: “said on Tuesday”, and not “said last year”. */
const isDayOfSpeech = (story: Story, time: TensedTime) =>
  isOfDay(time) && !/^(?:clock|later)$/.test(time.value.kind) && isSpoken(story, time);

/** Whether a sentence says by a pronoun who speaks in it: “…,” she added. */
const isByPronoun = (story: Story, sentence: Span): boolean =>
  [...slice(story, sentence).matchAll(BY_PRONOUN)].some(([, verb = '']) => isSpeechCue(verb));

/** Whether a quotation is of whoever the sentence right before it says to have spoken on a day, by a mere “she”. */
function isOfSameSpeaker(story: Story, { span, sentence }: TensedTime, quoted: Span): boolean {
  const rest = { start: span.end, end: sentence.end };
  return (
    quoted.start - sentence.end <= MAX_SPACE &&
    rest.end - rest.start <= MAX_REST &&
    !NAME.test(slice(story, rest))
  );
}

/**
 * The times of a story that somebody who is quoted counts from the day of speaking (“I sail tomorrow”), each
 * with what the paragraph tells of that day.
 *
 * @param times - in the order of the text
 */
export function timesInSpeech(
  story: Story,
  times: readonly TensedTime[],
): Map<TensedTime, SpokenOn> {
  const quotations = findAllQuotations(story);
  const isQuoted = ({ span, paragraph }: TensedTime) => {
    const here = quotations.get(paragraph) ?? [];
    const next = here[firstWhere(here, ({ end }) => end > span.start)];
    return next !== undefined && overlaps(next, span);
  };
  /** The days on which somebody speaks, by where their sentence begins. */
  const bySentence = new Map<number, TensedTime>();
  const quoted = new Set<TensedTime>();
  for (const time of times) {
    if (isQuoted(time)) quoted.add(time);
    else if (!isBesideToday(time) && isDayOfSpeech(story, time))
      bySentence.set(time.sentence.start, bySentence.get(time.sentence.start) ?? time);
  }
  const found = new Map<TensedTime, SpokenOn>();
  const byPronoun = new Map<number, boolean>();
  /** The last day that the paragraph has outside quotations. */
  let last: TensedTime | undefined;
  for (const time of times) {
    const { sentence, paragraph } = time;
    if (last?.paragraph !== paragraph) last = undefined;
    if (!quoted.has(time)) {
      if (isOfDay(time)) last = time;
      continue;
    }
    if (!isBesideToday(time)) continue;
    const inSentence = bySentence.get(sentence.start);
    const before = last !== undefined && isDayOfSpeech(story, last) ? last : undefined;
    const goesOn = byPronoun.get(sentence.start) ?? isByPronoun(story, sentence);
    byPronoun.set(sentence.start, goesOn);
    const isSame = before !== undefined && goesOn && isOfSameSpeaker(story, before, sentence);
    const day = inSentence ?? (isSame ? before : undefined);
    found.set(time, {
      ...(day !== undefined && { day }),
      isBehindOther: before !== undefined && !isBesideToday(before),
    });
  }
  return found;
}
