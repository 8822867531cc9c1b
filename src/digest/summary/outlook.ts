import { type Story, slice } from '../../story/story.js';
import { anyOf } from '../../text/alternatives.js';
import { AUXILIARIES } from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import type { Span } from '../../text/span.js';
import { resolveBeside } from '../dating/dated-times.js';
import type { Candidate } from '../sentences/candidates.js';
import { tellsPlan } from '../tense/present-plans.js';
import { announces } from '../tense/tense-verbs.js';
import { isAhead, readTimesIn, type TensedTime } from '../tense/tensed-times.js';
import { dayOf } from '../times/calendar.js';
import type { KeyPoint } from './key-points.js';

/** Sentences under "What to watch". */
const MOST = 2;

/** What is awaited, planned or in doubt. */
const EXPECTATION = new RegExp(
  String.raw`\b${anyOf([
    // "is set to leave", "has yet to say"
    '(?:set|expected|scheduled|poised|(?<!more |less )likely|unlikely|yet|plans?|hopes?|aims?|intends?|pledged|vowed|promised|threatened) to',
    // "is planning a second pier"
    String.raw`(?:is|are|am) (?:about to|planning|preparing|hoping|aiming|due|expected|likely|scheduled)\b`,
    // "is to open in May"
    String.raw`(?:is|are) to (?!blame\b)[a-z]{2,20}`,
    // "awaits its verdict", "is waiting for word"
    String.raw`await(?:s|ing)?\b`,
    String.raw`(?<!was |were |been )waiting (?:to (?:hear|see|learn|find)|for (?:news|word|results?|the (?:results?|outcome|verdict|decision)))\b`,
    'pending',
    // "has until Friday", "the deadline is noon"
    '(?:has|have) until',
    'deadline (?:of|for|is|on)',
    // "is widely expected", "it is likely that"
    '(?:it is|is widely|are widely|widely) (?:hoped|expected|thought|feared|likely)',
    'likely that',
    // "has been set for June", "expected by Monday"
    '(?:scheduled|listed|(?:has|have) been set) for',
    'expected (?:in|on|by|at|next|later)',
    // "no date was given", "it remains unclear", "is not yet known"
    'no (?:plans?|date|decision|timetable|deadline|guarantee)',
    'remains? (?:to be seen|unclear|uncertain|unknown)',
    '(?:is|are|was|were|it) (?:still )?(?:unclear|uncertain|not (?:yet )?(?:clear|known))',
    'not (?:yet )?(?:decided|ruled out|said (?:when|whether|if))',
    // "is under review", "are considering a ban"
    'under (?:consideration|review|investigation)',
    'considering (?:whether|options)',
    '(?:is|are|was|were) considering',
    // "The search for the boat continues"
    '(?:investigations?|inquir(?:y|ies)|talks|searche?s?)(?: [a-z]{1,20}){0,5}? (?:continues?|(?:is|are) (?:continuing|under way))',
    // "could face a fine", "faces up to two years"
    'could face',
    String.raw`faces? (?:(?:a|an|another|the|up|further|possible|fresh|new|to) ){0,3}(?:vote|trial|retrial|hearing|inquiry|sentence|sentencing|election|deadline|charges?|decision|review|life|\d+ years)`,
  ])}\b`,
  'gi',
);
/** What is sure to come, in the present tense. */
const ANNOUNCED =
  /\b(?:will|won['’]t|shall|(?:is|are) going to)\b(?! (?:always|often|never|usually|not (?:say|name|comment|discuss|confirm|be (?:named|drawn)))\b)/;
/** What holds whenever something happens is no event of its own. */
const IN_GENERAL = /^[“‘"']?(?:when|whenever|if|any|anyone|whoever)\b/i;
/**
 * “A man who lies will be found out”: a saying, where it is told of no day. “Those who live by the river will be
 * moved” announces something.
 */
const OF_WHOEVER =
  /^[“‘"'](?:An? (?:[a-z]+ ){1,2}|(?:He|She|One|Nobody|Everybody|Everyone) )(?:who|that) (?:[a-z]{2,20}ly )?([a-z]+)\b/;
function isSaying(text: string): boolean {
  const verb = OF_WHOEVER.exec(text)?.[1];
  return verb !== undefined && !isPast(verb) && !(AUXILIARIES.has(verb) && verb !== 'do');
}
/** The same as somebody told it: "said that it was due", "said that it would". */
const TOLD =
  /\b(?:said|says|told|announced|confirmed|added|promised|warned|ruled|agreed)\b.{0,200}?\b(?:(?:was|were) (?:due|expected|set|likely|scheduled|going)|would(?! (?:have|like|love|never|be (?!\w{1,20}(?:ed|en|n|t)\b))))\b/i;
/** What was awaited, and is past. */
const PAST_EXPECTATION = new RegExp(
  [
    // "had been expected"
    String.raw`\b(?:had|having) (?:been |also |previously |originally )*(?:set|expected|scheduled|due|likely|planned|hoped|planning|hoping|aimed|pledged|vowed|promised|threatened|intended|meant)\b`,
    // "seemed poised to"
    String.raw`\b(?:was|were|appeared|seemed|looked) (?:set|poised|about|making plans) to\b`,
    // "was originally due on"
    String.raw`\b(?:was|were) (?:(?:once|originally|initially|first|widely) )?(?:due|expected|likely|scheduled|supposed|meant|planned|going|intended) (?:to|in|on|at|for)\b`,
  ].join('|'),
  'i',
);
/** A condition, or a time that lies ahead. */
const AHEAD =
  /\b(?:next (?:week|month|year|season|round|spring|summer|autumn|fall|winter|election)|tomorrow|later (?:today|this (?:week|month|year))|in the (?:coming|near|next)|within (?:days|weeks|months|hours)|unless|whether)\b/gi;

/** What each sign counts for. */
const EXPECTATION_COUNTS = 1;
const ANNOUNCED_COUNTS = 0.6;
const TIME_COUNTS = 0.6;
const AHEAD_COUNTS = 0.3;
/** What is said as "I" and "we" promises more than it announces. */
const FIRST_PERSON_COSTS = 0.4;
/** Less is a chance word. */
const LEAST = 0.5;
/** Words. A longer sentence holds more signs only because it is longer. */
const EASY_LENGTH = 35;
const WORD_TOO_MANY = 0.03;

const distinct = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].map(([sign]) => sign.toLowerCase())).size;

/** Whether a time lies ahead of the day on which the story was published, or of the day of writing. */
function isToCome(story: Story, time: TensedTime): boolean {
  const reference = story.published === undefined ? undefined : dayOf(story.published);
  const { value } = time;
  if (value.kind === 'later' || value.kind === 'clock' || value.kind === 'era')
    return isAhead(time);
  if (value.kind === 'offset') return value.amount > 0 || (value.amount === 0 && isAhead(time));
  if (reference === undefined) return isAhead(time);
  const { order, date } = resolveBeside(reference, time, reference);
  return date !== undefined && order > reference;
}

/** "The election is on 6 July": a day to come, by the verb of a sentence that needs no other sign. */
const isAnnouncedDay = ({ tense, value: { kind } }: TensedTime) =>
  tense.side > 0 && (kind === 'weekday' || kind === 'yearless' || kind === 'date');

function signsOf(story: Story, { sentence, paragraph, signs, length }: Candidate): number {
  const text = slice(story, sentence);
  const isTold = TOLD.test(text);
  if (PAST_EXPECTATION.test(text) && !isTold) return 0;
  const expectations = distinct(text, EXPECTATION);
  const isAnnounced = isTold || (ANNOUNCED.test(text) && !IN_GENERAL.test(text) && !isSaying(text));
  const toCome = readTimesIn(story, paragraph, sentence).filter((time) => isToCome(story, time));
  const hasTime = toCome.length > 0;
  const isDated = hasTime && (announces(text) || tellsPlan(text) || toCome.some(isAnnouncedDay));
  if (expectations === 0 && !isAnnounced && !isDated) return 0;
  return (
    EXPECTATION_COUNTS * Math.min(2, expectations) +
    (isAnnounced ? ANNOUNCED_COUNTS : 0) +
    (hasTime ? TIME_COUNTS : 0) +
    AHEAD_COUNTS * Math.min(2, distinct(text, AHEAD)) -
    (signs.has('firstPerson') ? FIRST_PERSON_COSTS : 0) -
    WORD_TOO_MANY * Math.max(0, length - EASY_LENGTH)
  );
}

/**
 * What is still to come or open: sentences of expectation, announcement and doubt that are no key
 * points already, in the story's order. What had been expected is past; a time counts where it lies
 * ahead of the story's own date.
 */
export function findOutlook(
  story: Story,
  candidates: readonly Candidate[],
  taken: readonly KeyPoint[],
): KeyPoint[] {
  const isTaken = (sentence: Span) =>
    taken.some((point) => point.sentence.start === sentence.start);
  return candidates
    .filter(({ stands, sentence }) => stands === 'alone' && !isTaken(sentence))
    .map((candidate) => ({ candidate, signs: signsOf(story, candidate) }))
    .filter(({ signs }) => signs > LEAST)
    .sort((a, b) => b.signs - a.signs)
    .slice(0, MOST)
    .sort((a, b) => a.candidate.index - b.candidate.index)
    .map(({ candidate: { paragraph, sentence, about } }) => ({
      paragraph,
      sentence,
      ...(about !== undefined && { about }),
    }));
}
