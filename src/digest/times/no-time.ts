import { isFunctionWord } from '../../text/english/function-words.js';
import { isFigure } from './bare-hour.js';
import type { TimeGroups } from './time-pattern.js';
import { DAY, MONTH, WEEKDAY } from './time-words.js';

/** Days with names of their own, and what is named after a day: no weekday is meant. */
const NAMED_DAY =
  /\b(?:Black|Good|Super|Bloody|Ash|Palm|Cyber|Holy|Shrove|Maundy|Giving|Sheffield|Mail on) $/;
/** A title that a weekday stands in: "the Sunday Post", "a Saturday Night Live sketch". */
const BEFORE_TITLE =
  /(?:\b(?:[Aa]n?|[Tt]he|[Ff]or|[Oo]f|[Ii]n|[Ww]ith|[Bb]y|[Tt]o|[Ff]rom|and)|[’']s|\p{Lu}[\p{L}’']*) $/u;
const NAMED_AFTER_DAY = /^ \p{Lu}\p{L}+/u;
/** "The last year" is a stretch of time, "than last year" another one to compare with. */
const A_STRETCH = /\b(?:the|so far|over|for|throughout) $/i;
const COMPARED =
  /\b(?:than|as|like|unlike|(?:compared|compare) (?:with|to)|every|each|most|any|between)(?: in| at| on)?(?: the)? $/i;
/** “As early as March”: no comparison, but a time. */
const AS_OF_TIME = /\bas (?:early|late|recently|soon|far back|long ago) as $/i;
/** "52 percent, up from 38 percent four years ago", "35 per cent above Wednesday's price". */
const COMPARED_WITH_FIGURE =
  /, (?:up|down) (?:from|on) [^,;:]{0,30}\d(?:(?! (?:in|at) the | after | before | when )[^,;:]){0,40} $/;
const ABOVE = /\b(?:above|below) $/;
/** "Over the next week", "for the following year": how long, and not when. */
const HOW_LONG = /\b(?:over|for|during|within|in|throughout|of) $/i;
/** "About 1200 were invited": a round number is a year only behind "in about" or "built about". */
const ABOUT =
  /(?<!\b(?:in|from|by|until|built|rebuilt|born|died|dug|founded|established|painted|composed|carved|erected|constructed|dating|dated|dates|abandoned) )\b(?:about|around) $/i;
/** "Between March 2014 and October 2021": of a stretch of months or years, the end is no event either. */
const END_OF_STRETCH = /\bbetween [^,;:.]{1,30} and $/i;
/** "On Friday afternoons": of every week. */
const OF_EVERY_WEEK = /^ (?:mornings|lunchtimes|afternoons|evenings|nights)\b/;
/** "On a Monday night", "it felt like a Sunday", "one Friday": any of them, or nobody knows which. */
const ON_ANY = /\bon an? (?:\p{Ll}+ )?$/iu;
const ANY = /(?<!-)\b(?:an?|one|some) $/i;
/** "He has never seen a wet Tuesday": any such day; but "it was a wet Tuesday" is of one. */
const OF_A_KIND =
  /\b(?:never|always|(?:feels?|felt) like)\b[^,.;:“”]{0,60}\ban? (?:\p{Ll}+ ){1,3}$/u;
/** "Between Friday and Sunday": the first of a stretch of days is when it begins. */
const BETWEEN = /\bbetween $/i;
const TO_OTHER_DAY = new RegExp(`^ and (?:on )?(?:${WEEKDAY}|${MONTH} ${DAY}|${DAY} ${MONTH})`);
const PART_OF_WORD = /[\p{L}\p{N}]$|(?<!mid)[-–.:,/]$|[£$€]$/u;
/** "In custody since 3 December": something came to be so then, unless it is counted or compared since then. */
const STATE =
  /((?:^|[^\p{L}])[^,;:–—“”]*)\b(?:has|have|had)(?:n[’']t| not)? been ([a-z’' -]{2,50}) (?:ever )?since (?:early |late |the )?$/u;
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|several|many|no|none|nobody|first|second|only|last|time|times|once|twice|every|each|almost|always|more|most|less|least|fewer|this|so|as|daily|weekly)\b/i;
const SINCE = /\b[Ss]ince (?:at least |about |around |early |late |the )?$/;
/** "The worst since 2008, | when a mill burned down": something happened then. */
const RECALLED = /^, when /;

/** "(Adds detail) LIMA, Peru, | 3 May (AP) --": a place in capitals before a day, at the head of a sentence; */
const DATELINE =
  /^(?:\([^()]{1,60}\) ?)?(?:By \p{Lu}[\p{L} .’'-]{1,40} ?[/|] ?)?(?:(?:UPDATE|WRAPUP|FACTBOX|CORRECTED)(?: \d{1,2})? ?[-–—:] ?)?(?:\p{Lu}[\p{Lu}.’'-]+(?:[,:]? \p{Lu}[\p{L}.’'-]*){0,4}[,:]? )?$/u;
/** and what stands behind the day, before the story. */
const BEHIND_DATELINE =
  /^,? ?(?:\(\p{Lu}{2,}[^()]{0,15}\) ?)?(?:--?|[—–:|]) ?["“‘'(]?[\p{Lu}\p{N}]/u;
const AGENCY = /^,? ?\(\p{Lu}{2,}/u;

/** "Had come within weeks | of closing": how near something was, and not when. */
const HOW_NEAR = /\b(?:come|comes|came|coming|be|been|is|are|was|were|am|got) $/;

/** Whether a day is the one on which a report was written, as it says at its head. */
const isOfDateline = (before: string, after: string): boolean =>
  before.length < 80 &&
  (before !== '' || AGENCY.test(after)) &&
  DATELINE.test(before) &&
  BEHIND_DATELINE.test(after);

/** Whether a noun follows that a time only says more of. */
export function isNamedFor(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && !isFunctionWord(next) && !/^(?:is|was|had|has|were|saw)$/.test(next);
}

/** Whether what stands before a time tells since when something is so. */
export function tellsBeginning(before: string): boolean {
  const [, subject = '', state] = STATE.exec(before) ?? [];
  return state !== undefined && !COUNTED.test(subject) && !COUNTED.test(state);
}

/** "A Tuesday meeting", "a Friday-night match". */
const isBeforeNoun = (after: string): boolean =>
  isNamedFor(after) || /^(?:-| [\p{Lu}\d])/u.test(after);

/** Whether a weekday, with what stands around it, is any such day. */
const isAnyDay = (before: string, after: string): boolean =>
  (OF_A_KIND.test(before) || ANY.test(before)) && !isBeforeNoun(after);

const isDayIn = ({ monthFirst, dayFirst, weekday }: TimeGroups) =>
  (monthFirst ?? dayFirst ?? weekday) !== undefined;

/** Whether what was found is no time of an event: part of a name, of a length, of a comparison. */
export function isNoTime(
  groups: TimeGroups,
  words: string,
  before: string,
  after: string,
): boolean {
  if (PART_OF_WORD.test(before)) return true;
  const beginsStretch = BETWEEN.test(before) && TO_OTHER_DAY.test(after) && isDayIn(groups);
  if (COMPARED.test(before) && !beginsStretch && !AS_OF_TIME.test(before)) return true;
  if (COMPARED_WITH_FIGURE.test(before) || (ABOVE.test(before) && /^[’']s\b/.test(after)))
    return true;
  if (SINCE.test(before) && !RECALLED.test(after))
    return groups.clock !== undefined || !tellsBeginning(before);
  // "Between 1500 and 2000 people".
  if (groups.stretch !== undefined) return isNamedFor(after);
  if (groups.clock !== undefined) {
    if (isFigure(words, before, after)) return true;
    return before === '' && /^\s?(?:[:–—|-]|\p{Lu})/u.test(after);
  }
  if (isDayIn(groups) && isOfDateline(before, after)) return true;
  if (
    (groups.monthAndYear ?? groups.month ?? groups.year ?? groups.feastOfYear) !== undefined &&
    END_OF_STRETCH.test(before)
  )
    return true;
  // "The January 6 committee" has the date for a name.
  if ((groups.monthFirst ?? groups.monthAndYear) !== undefined)
    return /\bthe $/i.test(before) && /^ \p{Ll}/u.test(after);
  // "In the spring tide", and not "in the spring it will".
  if (/^the .*(?:spring|summer|autumn|winter)$/.test(words) && isNamedFor(after)) return true;
  if (groups.period !== undefined && words !== 'the weekend' && A_STRETCH.test(before)) return true;
  if (groups.ahead !== undefined && HOW_NEAR.test(before) && after.startsWith(' of ')) return true;
  if (groups.later !== undefined && HOW_LONG.test(before)) return true;
  if (groups.weekday !== undefined) {
    if (NAMED_DAY.test(before) || OF_EVERY_WEEK.test(after) || ON_ANY.test(before)) return true;
    if (/^\p{Lu}/u.test(words) && isAnyDay(before, after)) return true;
    return NAMED_AFTER_DAY.test(after) && BEFORE_TITLE.test(before);
  }
  if ((groups.year ?? groups.feast ?? groups.feastOfYear) !== undefined) {
    if (groups.year?.endsWith('0') && ABOUT.test(before)) return true;
    // "In 2000 homes" counts, and a Christmas party may be in May.
    return isNamedFor(after);
  }
  // In the middle of a sentence a capital makes it a name ("USA Today", "The Tonight Show").
  return /^(?:To(?:day|night|morrow)|Yesterday)/.test(words) && /\p{L} $/u.test(before);
}
