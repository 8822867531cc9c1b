import { type Story, slice } from '../../story/story.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { wordSet } from '../../text/word-set.js';
import { CLAUSE_OPENERS } from '../tense/clause-openers.js';
import { verbsIn } from '../tense/tense-verbs.js';
import type { TensedTime } from '../tense/tensed-times.js';
import { tellsBeginning } from '../times/no-time.js';
import { givesDay } from '../times/time-value.js';
import { WEEKDAY } from '../times/time-words.js';
import { recalledAt } from './recalled.js';

/** "The shop is open Monday to Friday from 9am", "is closed on Sundays": of every week. */
const OPENING_HOURS = new RegExp(
  `\\b(?:is|are|stays?|remains?) (?:[a-z]+ )?(?:open|closed|available|staffed)\\b[^.;]{0,80}\\b(?:${WEEKDAY}s\\b|${WEEKDAY} ?(?:to|through|until|till|[-–]) ?${WEEKDAY}\\b|weekdays|daily)|(?<!\\b(?:be|been|to) )\\b(?:opens?|closes?)\\b[^.;]{0,40}\\b(?:${WEEKDAY}s\\b|(?<!from )${WEEKDAY} ?(?:to|through|until|till|[-–]) ?${WEEKDAY}\\b|weekdays|daily)`,
);
/** Behind one of these, something else is told than what is so every week. */
const CONTRAST = /;|\b(?:but|while|whereas|although|though)\b/;
const OF_ONE_WEEK =
  /\b(?:this|next|last) (?:week|month|weekend|year|spring|summer|autumn|winter)\b/i;

/** "I'd | do it again tomorrow", "we would have | won on Friday". */
const WOULD =
  /\b(?:(?:I|we|you|they|he|she|it|that)(?:[’']d| would(?:n[’']t| not)?)|(?:would|could|might|should)(?: not|n[’']t)?) (have )?(?:(?:probably|certainly|never|also|love to|like to|rather|just) ){0,2}([a-z]+)\b/gi;
/** Participles of what has no other form for them, or the same: "I'd been", "he'd put". */
const ALSO_PARTICIPLES = wordSet(
  'been had done become come run put set cut hit let beat hurt quit',
);
const isParticiple = (word: string) => isPast(word) || ALSO_PARTICIPLES.has(word);
/** “I'd expect the report on Friday”: nobody would do anything here, somebody only says what will be. */
const OPINIONS = wordSet('imagine expect say think guess hope suggest bet assume reckon suspect');
/** Where another clause begins than the one before it. */
const CLAUSE_BEGINS = new RegExp(
  String.raw`[,;:–—.!?]|\b(?:and|but|or|so|why|how|what|${CLAUSE_OPENERS}|since|after|before|until|while)\b`,
);

/** "Our members would be back | tomorrow": what a noun would do, up to the time. */
const NOUN_WOULD = /\bwould(?: not|n[’']t)? (?!have\b)[a-z]+\b[^,;:–—.!?]*$/;
/** Characters between such a verb and its time. */
const NEAR = 120;
/** "if there was an offer": but “even if there was one” is in any case. */
const ON_CONDITION =
  /^((?: (?!(?:and|or|but(?! for)|even)\b)[^\s.!?;:“”"]{1,30}){0,12}) (?:were it not|but for|(?:if|unless)\b([^,.!?;:“”"]{0,80}))/;
/** “If the parts have come”: that may well be. */
const PRESENT_PERFECT = /^(?:has|have)$/;

/** Whether a condition stands behind a time that nobody counts on: its verb is in the past. */
function isOnUnreal(after: string): boolean {
  const [found, before = '', condition] = ON_CONDITION.exec(after) ?? [];
  // "And nobody asked if it was safe": no condition.
  if (found === undefined || verbsIn(before).length > 0) return false;
  if (condition === undefined) return true;
  return verbsIn(condition).some(
    ({ kind, start, end }) => kind === 'past' && !PRESENT_PERFECT.test(condition.slice(start, end)),
  );
}

/**
 * Whether words that somebody says end in a clause of what they would do, or would have done: "I'd seen
 * her" is past.
 */
const isUnreal = (said: string) =>
  [...(said.split(CLAUSE_BEGINS).at(-1) ?? '').matchAll(WOULD)].some(([words, have, verb = '']) =>
    have === undefined
      ? !isParticiple(verb) &&
        !OPINIONS.has(verb) &&
        /^(?:I|we|you|they|he|she|it|that)\b/i.test(words)
      : isParticiple(verb),
  );

const WORK =
  '(?:novels?|novellas?|books?|story|stories|tales?|sagas?|thrillers?|films?|movies?|dramas?|comedy|comedies|tragedy|plays?|musicals?|operas?|series|sitcoms?|soaps?|shows?|romances?|epics?|westerns?|games?)';
const DEFINITE = '[Tt]he|[Tt]h(?:is|at|ese|ose)|[Hh](?:is|er)|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Yy]our';
const PREPOSITION = 'of|[Ii]n|[Oo]n|[Aa]t|[Ff]or|[Ff]rom|[Bb]y|[Ww]ith|about|[Dd]uring|to|and';
/** "A book set in 1940", "the film “The Ferry” is set in 1940": a noun for a work, where "plays" and "shows" are no verbs. */
const SETTING = new RegExp(
  String.raw`(?:\b(?<preposition>${PREPOSITION}) )?(?:\b(?:(?<definite>${DEFINITE})|[Aa]n?|[Ss]ome|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]any|[Ss]everal|[A-Za-z]{2,20}(?:al|ic|ous|ish|ive))|[’']s) (?:(?!(?:${PREPOSITION}|${DEFINITE}|an?)\b)[a-z’'-]{2,20} ){0,3}${WORK}(?<apart>(?:,? [“‘"'*]?[A-Z][^.;:,]{0,60})?(?:,|,? (?:which |that )?(?:is|was)))? set,? (?:(?:in|at) [^.;:,]{1,30},? )?(?:in|during|around) (?:the )?$`,
  'u',
);
/** Whether words end with when a work is set: of what never happened; but "the record of the games, set in". */
function tellsSetting(before: string): boolean {
  const found = SETTING.exec(before);
  if (found === null) return false;
  const { preposition, definite, apart } = found.groups ?? {};
  if (preposition === undefined) return true;
  return !/^(?:on|at|for|from|during)$/i.test(preposition) && (definite ?? apart) === undefined;
}
/** "Want no bell between 10pm and | 7am": the hours of every day. */
const RANGE_OF_HOURS = /\b(?:between|from) (?:[^ ,;]+ ){1,2}(?:and|to|until|till) $/;
const WISHED =
  /\b(?:wants?|wanted|wish(?:es)?|would like|(?:asks?|asked|calls?|called) for|demands?|demanded)\b([^.;:“”]*)$/;
/** Whether somebody wants nothing but the hours: "demanded the release of two men arrested between" tells what was done. */
const areWished = (before: string) => {
  const wished = WISHED.exec(before)?.[1];
  return wished !== undefined && !(wished.match(/[a-z]+/g) ?? []).some(isParticiple);
};

/** Words that somebody wrote or said once, before their quotation. */
const OF_MESSAGE =
  /\b(?:messages?|texts?|texted|e-?mail(?:s|ed)?|notes?|letters?|words|signs?|posts?|tweets?|tweeted|diary|cards?|posters?|banners?|placards?|transcripts?|recordings?|voicemails?|calls?|captions?|headlines?|slogans?|songs?|poems?|read|reads|reading|wrote) ?(?:[^.;“”"‘’]{0,40})[:,]? [“"‘']$/i;
/** "The court heard": what is quoted was said to somebody else, and long before, unless it tells of the past. */
const IN_COURT =
  /\b(?:court|jur(?:y|ors)|inquest|tribunal|inquiry|hearing) (?:has |have |had )?(?:heard|was told|were told)\b/i;

/** Where the quotation begins in which a stretch of text ends, or -1. */
function openQuotation(before: string): number {
  const curly = before.lastIndexOf('“');
  if (curly > before.lastIndexOf('”')) return curly;
  const straight = [...before.matchAll(/"/g)];
  return straight.length % 2 === 1 ? (straight.at(-1)?.index ?? -1) : -1;
}

/** Whether nobody does anything in the hours that a time ends: somebody wants them to be so, or they are. */
const areHoursOfEveryDay = ({ value, tense }: TensedTime, before: string) =>
  value.kind === 'clock' && RANGE_OF_HOURS.test(before) && (tense.side === 0 || areWished(before));

/** "The lowest since | 2008, when prices are adjusted". */
const SINCE = /\bsince (?:early |late |the )?$/i;
const WHEN = /^, when /;
/** Characters before a time that tell since when something is so. */
const REACH = 80;

const countsFromToday = ({ value: { kind } }: TensedTime) => kind === 'offset' || kind === 'clock';
const isNamed = ({ value: { kind } }: TensedTime) => kind === 'date' || kind === 'era';

/** “Open daily until 9 November”: that day comes once. */
const isOnce = (time: TensedTime) =>
  isNamed(time) || (time.value.kind === 'yearless' && givesDay(time.value));

const isOfPast = ({ kind }: { readonly kind: string }) => kind === 'past' || kind === 'said';

/** Whether what stands around the end of a stretch, in its sentence, is so every week. */
function isOfEveryWeek(before: string, text: string): boolean {
  const head = before.split(CONTRAST).at(-1) ?? '';
  const clause = head + (text.slice(before.length).split(CONTRAST, 1)[0] ?? '');
  return OPENING_HOURS.test(clause) && !OF_ONE_WEEK.test(text) && !verbsIn(text).some(isOfPast);
}

/**
 * Whether nothing happens at a time, or nobody knows when it is: in opening hours, in what somebody says
 * that they would do, in the words of a message that was written on another day.
 */
export function isNoEvent(story: Story, time: TensedTime): boolean {
  const { sentence, span } = time;
  const text = slice(story, sentence);
  const before = story.text.slice(sentence.start, span.start);
  const after = story.text.slice(span.end, sentence.end);
  if (!isOnce(time) && OPENING_HOURS.test(text) && isOfEveryWeek(before, text)) return true;
  if (isNamed(time) && tellsSetting(before)) return true;
  if (areHoursOfEveryDay(time, before)) return true;
  const near = before.slice(-REACH);
  if (SINCE.test(near) && WHEN.test(after) && !tellsBeginning(near))
    return recalledAt(story, time) === undefined;
  const opened = openQuotation(before);
  if (opened === -1) return false;
  const said = before.slice(opened + 1);
  if (isUnreal(said)) return true;
  if (NOUN_WOULD.test(said.slice(-NEAR)) && isOnUnreal(after)) return true;
  if (IN_COURT.test(text)) return !isNamed(time) && time.tense.side >= 0;
  return OF_MESSAGE.test(before.slice(0, opened + 1)) && countsFromToday(time);
}
