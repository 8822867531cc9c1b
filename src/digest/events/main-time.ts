import { nounPhraseBefore } from '../../people/grammar/noun-phrase-before.js';
import { isSpeechCue } from '../../people/lexicon/cues.js';
import type { Story } from '../../story/story.js';
import { AUXILIARIES, isFunctionWord } from '../../text/english/function-words.js';
import type { Span } from '../../text/span.js';
import { tokeniseLine } from '../../text/tokens.js';
import { CLAUSE_OPENERS, TIME_OPENERS } from '../tense/clause-openers.js';
import { verbsIn } from '../tense/tense-verbs.js';
import { type TensedTime, tenseOf } from '../tense/tensed-times.js';
import { DAYS_IN, givesDay } from '../times/time-value.js';
import { recalledAt } from './recalled.js';
import { clauseAtEnd } from './relative-clause.js';

/** What begins a clause that only says more of something. */
const SUBORDINATE = new RegExp(String.raw`\b(?:${CLAUSE_OPENERS}|${TIME_OPENERS})\b[^,;–—]*$`, 'i');

/** "Shortly after 3am": right before a time, it is a preposition. */
const PREPOSITION =
  /\b(?:since|after|before|until)\s(?:(?:about|around|shortly|just|early|late|at|the|least)\s){0,3}$/i;

/** "The pool, built in 1934, will shut": what stands between the subject and its verb only describes. */
const DESCRIBES =
  /,\s(?:[a-z]{2,20}ly\s|first\s|once\s)?(?:[a-z]{2,20}(?:ed|ing)|built|born|known|made|held|seen|found|sold|drawn|written|begun|brought|set|cut|put|led|lost|left|won)\s[^,;–—]*$/;
/**
 * Like {@link DESCRIBES}, but right after the subject that a sentence begins with, before its verb.
 */
const DESCRIBES_SUBJECT = /^([^,]{1,80}),\s[^,]*$/;
/** The word behind the comma that ends a description. */
const BEHIND_COMMA =
  /^[^,;–—]*,\s(?:[a-z]{2,20}ly\s|(?:last|first|once|then|also|now)\s)?([a-z]+)\b/;
const isVerbLike = (word: string) =>
  AUXILIARIES.has(word) || !(isFunctionWord(word) || word.endsWith('ing'));

/** Characters before or behind a time; no clause is longer, and a sentence may have thousands of times. */
const REACH = 600;
const stretchBefore = (story: Story, { sentence, span }: TensedTime) =>
  story.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
/** The same up to the preposition before a time. */
const beforeTime = (story: Story, time: TensedTime) =>
  stretchBefore(story, time).replace(PREPOSITION, '');

/** Whether a time stands in a clause that only says more of something. */
const isInClause = (story: Story, time: TensedTime): boolean =>
  SUBORDINATE.test(beforeTime(story, time));

/** Whether a time stands in what is set off by commas, and only describes. */
function isInDescription(story: Story, time: TensedTime): boolean {
  const { sentence, span } = time;
  if (!DESCRIBES.test(stretchBefore(story, time))) return false;
  const behind = story.text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const next = BEHIND_COMMA.exec(behind)?.[1];
  return next !== undefined && isVerbLike(next);
}

/** Whether a time stands in a description of what its sentence begins with, before the verb. */
function describesSubject(story: Story, time: TensedTime): boolean {
  const subject = DESCRIBES_SUBJECT.exec(beforeTime(story, time))?.[1];
  return subject !== undefined && verbsIn(subject).length === 0 && isInDescription(story, time);
}

const isSubordinate = (story: Story, time: TensedTime) =>
  isInClause(story, time) || isInDescription(story, time);

/** Whether a time is only that of what a clause says of a noun: "the tax that was introduced in 2016". */
const onlyDescribes = (story: Story, time: TensedTime): boolean =>
  tenseOf(time).side < 0 &&
  (describesSubject(story, time) || clauseAtEnd(beforeTime(story, time)) !== undefined);

/** Days. What happened so long ago at most is news, and anything further back its background. */
const NEWS = 14;

/** Whether a time is of the days or weeks in which a story was written, as far as its words tell. */
function isOfNews({ value }: TensedTime): boolean {
  switch (value.kind) {
    case 'weekday':
    case 'clock':
      return true;
    case 'yearless':
      return givesDay(value);
    case 'later':
      return value.days <= NEWS;
    case 'offset':
      return DAYS_IN[value.unit] * Math.max(1, Math.abs(value.amount)) <= NEWS;
    default:
      return false;
  }
}

const SINCE_WHEN = /\bsince\s(?:early\s|late\s|the\s)?$/i;
/**
 * Whether a time is that of what lasts, which hardly is what its sentence tells: "her taxes from 2015 to
 * 2020 were published on Monday".
 */
export const isOfLasting = (story: Story, time: TensedTime): boolean =>
  (time.value.kind === 'era' && time.value.until !== undefined) ||
  SINCE_WHEN.test(stretchBefore(story, time));

/**
 * Of a sentence's times, the one of what it tells first and foremost: its main clause's first. A clause
 * of time may give it ("when the lorry fell on Friday"); of a noun, what is past is just a description,
 * unless that is the news itself: "died in the blast that tore through the market on Wednesday".
 */
export function mainTime(story: Story, times: readonly TensedTime[]): TensedTime | undefined {
  const told = new Set(times.filter((time) => !onlyDescribes(story, time)));
  const firstOf = (some: readonly TensedTime[]) =>
    some.find((time) => told.has(time) && !isSubordinate(story, time)) ??
    some.find((time) => told.has(time) || isOfNews(time));
  return (
    firstOf(times.filter((time) => !isOfLasting(story, time))) ??
    firstOf(times.filter((time) => recalledAt(story, time) === undefined))
  );
}

/** Characters from a sentence's beginning; a clause further on is one of many. */
const FAR = 400;

/** What leaves it open whether something happened: "who may have left", "which was to open", "if". */
const UNSURE =
  /\b(?:[Ii]f|[Uu]nless|[Ww]hether|may|might|can|could|would|should|must|(?:was|were|been) (?:not )?to|planned|scheduled|intended|hoped|supposed|meant|expected|due|likely|[Pp]erhaps|[Pp]robably|[Aa]pparently|[Aa]llegedly|[Rr]eportedly|[Ss]upposedly|[Aa]ccording to)\b/;
/** "A novel, which is set in 1940": of what never happened. */
const SETTING = /\bset (?:in|during|around)\b/;
const isSaid = (text: string) => text.split(/[^\p{L}]+/u).some((word) => isSpeechCue(word));

/** Whether a time stands in what its sentence says that somebody says: “she said she arrived *at 4pm*”. */
export const isInWhatIsSaid = (story: Story, time: TensedTime): boolean =>
  isSaid(stretchBefore(story, time));

/** What ends a clause behind its time. */
const CLAUSE_END = /\s*(?:,(?!\d)|[;:–—“”"]| - |--|[.!?]+[’')\]]*$)/;

/**
 * What a sentence tells of a time by the way, with the noun that it tells it of: in "the town thanked Ada
 * Low, who came in 2018" it is "Ada Low, who came in 2018". A clause that only tells which one is meant
 * ("the woman who came in 2018") tells nothing for its own sake, and what is only said, supposed or
 * planned did not happen for that.
 */
export function toldByTheWay(story: Story, time: TensedTime): Span | undefined {
  const { sentence, span } = time;
  if (span.end - sentence.start > FAR) return undefined;
  const recalled = recalledAt(story, time);
  if (recalled !== undefined) return recalled;
  const clause = clauseAtEnd(beforeTime(story, time));
  const isOfSubject = describesSubject(story, time);
  if (!isOfSubject && clause?.kind !== 'adds') return undefined;
  const behind = story.text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const end = span.end + (CLAUSE_END.exec(behind)?.index ?? behind.length);
  if (end - sentence.start > FAR) return undefined;
  const told = story.text.slice(sentence.start, end);
  if (UNSURE.test(told) || SETTING.test(told) || isSaid(told)) return undefined;
  if (isOfSubject || clause?.kind !== 'adds') return { start: sentence.start, end };
  if (clause.nameStart !== undefined) return { start: sentence.start + clause.nameStart, end };
  const { tokens } = tokeniseLine(
    story.text.slice(sentence.start, sentence.start + clause.nounEnd),
  );
  const noun = nounPhraseBefore(tokens, tokens.length);
  return { start: sentence.start + (tokens[noun?.first ?? 0]?.start ?? 0), end };
}

/**
 * Whether a time is told in passing, and what follows does not count from it. A clause may carry the
 * story on where its sentence has no other time: "She was 30 when she came to Turin in 2016."
 *
 * @param isMain - whether it is its sentence's main time
 */
export const isInPassing = (story: Story, time: TensedTime, isMain: boolean): boolean =>
  isInDescription(story, time) ||
  (!isMain && isInClause(story, time)) ||
  recalledAt(story, time) !== undefined;
