import { type Story, slice } from '../story/story.js';
import { IRREGULAR_VERBS } from '../text/irregular-forms.js';
import { isPastTense } from '../text/past-tense.js';
import { verbsIn } from './tense-verbs.js';
import type { TensedTime } from './tensed-times.js';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "The shop is open Monday to Friday from 9am", "is closed on Sundays": of every week. */
const OPENING_HOURS = new RegExp(
  `\\b(?:is|are|stays?|remains?) (?:[a-z]+ )?(?:open|closed|available|staffed)\\b[^.;]{0,80}\\b(?:${DAY}s\\b|${DAY} ?(?:to|through|until|till|[-–]) ?${DAY}\\b|weekdays|daily)|(?<!\\b(?:be|been|to) )\\b(?:opens?|closes?)\\b[^.;]{0,40}\\b(?:${DAY}s\\b|(?<!from )${DAY} ?(?:to|through|until|till|[-–]) ?${DAY}\\b|weekdays|daily)`,
);
const OF_ONE_WEEK =
  /\b(?:this|next|last) (?:week|month|weekend|year|spring|summer|autumn|winter)\b/i;

const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.flatMap(([, ...forms]) => forms));
/** "I'd | do it again tomorrow", "we would have | won on Friday". */
const WOULD =
  /\b(?:(?:I|we|you|they|he|she|it|that)(?:[’']d| would(?:n[’']t| not)?)|(?:would|could|might|should)(?: not|n[’']t)?) (have )?(?:(?:probably|certainly|never|also|love to|like to|rather|just) ){0,2}([a-z]+)\b/gi;
const isParticiple = (word: string) => isPastTense(word) || PAST_FORMS.has(word);

/** Whether words that somebody says tell what they would do, or would have done: "I'd seen her" is past. */
const isUnreal = (said: string) =>
  [...said.matchAll(WOULD)].some(([words, have, verb = '']) =>
    have === undefined
      ? !isParticiple(verb) && /^(?:I|we|you|they|he|she|it|that)\b/i.test(words)
      : isParticiple(verb),
  );

/** Words that somebody wrote or said once, before their quotation. */
const OF_MESSAGE =
  /\b(?:messages?|texts?|texted|e-?mail(?:s|ed)?|notes?|letters?|words|signs?|posts?|tweets?|tweeted|diary|cards?|posters?|banners?|placards?|transcripts?|recordings?|voicemails?|calls?|captions?|headlines?|slogans?|songs?|poems?|read|reads|reading|wrote) ?(?:[^.;“”"‘’]{0,40})[:,]? [“"‘']$/i;
/** "The court heard": what is quoted was said to somebody else, and long before. */
const IN_COURT =
  /\b(?:court|jur(?:y|ors)|inquest|tribunal|inquiry|hearing) (?:has |have |had )?(?:heard|was told|were told)\b/i;

/** Where the quotation begins in which a stretch of text ends, or -1. */
function openQuotation(before: string): number {
  const curly = before.lastIndexOf('“');
  if (curly > before.lastIndexOf('”')) return curly;
  const straight = [...before.matchAll(/"/g)];
  return straight.length % 2 === 1 ? (straight.at(-1)?.index ?? -1) : -1;
}

const countsFromToday = ({ value: { kind } }: TensedTime) => kind === 'offset' || kind === 'clock';
const isNamed = ({ value: { kind } }: TensedTime) => kind === 'date' || kind === 'era';

/**
 * Whether nothing happens at a time, or nobody knows when it is: in opening hours, in what somebody says
 * that they would do, in the words of a message that was written on another day.
 */
export function isNoEvent(story: Story, time: TensedTime): boolean {
  const { sentence, span } = time;
  const text = slice(story, sentence);
  if (OPENING_HOURS.test(text) && !OF_ONE_WEEK.test(text) && !verbsIn(text).some(isOfPast))
    return true;
  const before = story.text.slice(sentence.start, span.start);
  const opened = openQuotation(before);
  if (opened === -1) return false;
  if (isUnreal(before.slice(opened + 1))) return true;
  if (IN_COURT.test(text)) return !isNamed(time);
  return OF_MESSAGE.test(before.slice(0, opened + 1)) && countsFromToday(time);
}

const isOfPast = ({ kind }: { readonly kind: string }) => kind === 'past' || kind === 'said';
