import type { Story } from '../story/story.js';
import { AUXILIARIES, isFunctionWord } from '../text/function-words.js';
import { endsInRelativeClause } from './relative-clause.js';
import { verbsIn } from './tense-verbs.js';
import { type TensedTime, tenseOf } from './tensed-times.js';
import { DAYS_IN } from './time-value.js';

/** What begins a clause that only says more of something. */
const SUBORDINATE =
  /\b(?:that|which|who|whom|whose|where|when|since|after|before|until|because|if|while|as)\b[^,;–—]*$/i;

/** "Shortly after 3am": right before a time, it is a preposition. */
const PREPOSITION =
  /\b(?:since|after|before|until)\s(?:(?:about|around|shortly|just|early|late|at|the|least)\s){0,3}$/i;

/** "The pool, built in 1934, will shut": what stands between the subject and its verb only describes. */
const DESCRIBES =
  /,\s(?:[a-z]{2,20}ly\s|first\s|once\s)?(?:[a-z]{2,20}(?:ed|ing)|built|born|known|made|held|seen|found|sold|drawn|written|begun|brought|set|cut|put|led|lost|left|won)\s[^,;–—]*$/;
/** The same right behind the subject that a sentence begins with, before its verb. */
const DESCRIBES_SUBJECT = /^([^,]{1,80}),\s[^,]*$/;
/** The word behind the comma that ends a description. */
const BEHIND_COMMA = /^[^,;–—]*,\s(?:[a-z]{2,20}ly\s)?([a-z]+)\b/;
const isVerbLike = (word: string) =>
  AUXILIARIES.has(word) || !(isFunctionWord(word) || word.endsWith('ing'));

/** Whether a time stands in a clause that only says more of something. */
const isInClause = (story: Story, { sentence, span }: TensedTime): boolean =>
  SUBORDINATE.test(story.text.slice(sentence.start, span.start).replace(PREPOSITION, ''));

/** Whether a time stands in what is set off by commas, and only describes. */
function isInDescription(story: Story, { sentence, span }: TensedTime): boolean {
  if (!DESCRIBES.test(story.text.slice(sentence.start, span.start))) return false;
  const next = BEHIND_COMMA.exec(story.text.slice(span.end, sentence.end))?.[1];
  return next !== undefined && isVerbLike(next);
}

const isSubordinate = (story: Story, time: TensedTime) =>
  isInClause(story, time) || isInDescription(story, time);

/** Whether a time is only that of what a clause says of a noun: "the tax that was introduced in 2016". */
function onlyDescribes(story: Story, time: TensedTime): boolean {
  if (tenseOf(time).side >= 0) return false;
  const before = story.text.slice(time.sentence.start, time.span.start).replace(PREPOSITION, '');
  const subject = DESCRIBES_SUBJECT.exec(before)?.[1];
  const isOfSubject = subject !== undefined && verbsIn(subject).length === 0;
  return (isOfSubject && isInDescription(story, time)) || endsInRelativeClause(before);
}

/** Days. What happened so long ago at most is news, and anything further back its background. */
const NEWS = 14;

/** Whether a time is of the days or weeks in which a story was written, as far as its words tell. */
function isOfNews({ value }: TensedTime): boolean {
  switch (value.kind) {
    case 'weekday':
    case 'clock':
      return true;
    case 'yearless':
      return value.day !== undefined;
    case 'later':
      return value.days <= NEWS;
    case 'offset':
      return DAYS_IN[value.unit] * Math.max(1, Math.abs(value.amount)) <= NEWS;
    default:
      return false;
  }
}

/**
 * Of a sentence's times, the one of what it tells first and foremost: its main clause's first. A clause
 * of time may give it ("when the lorry fell on Friday"); of a noun, what is past is just a description,
 * unless that is the news itself: "died in the blast that tore through the market on Wednesday".
 */
export function mainTime(story: Story, times: readonly TensedTime[]): TensedTime | undefined {
  const told = new Set(times.filter((time) => !onlyDescribes(story, time)));
  return (
    times.find((time) => told.has(time) && !isSubordinate(story, time)) ??
    times.find((time) => told.has(time) || isOfNews(time))
  );
}

/**
 * Whether a time is told in passing, and what follows does not count from it. A clause may carry the
 * story on where its sentence has no other time: "She was 30 when she came to Turin in 2016."
 *
 * @param isMain - whether it is its sentence's main time
 */
export const isInPassing = (story: Story, time: TensedTime, isMain: boolean): boolean =>
  isInDescription(story, time) || (!isMain && isInClause(story, time));
