import { isAdverb, isFunctionWord } from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { CURRENCIES } from '../../text/english/units.js';
import { wordSet } from '../../text/word-set.js';

const BARE = /^(\d\d?)\.(\d\d)$/;
/** "Shares closed at 12.50": of money and of what is measured. */
const OF_FIGURES =
  /\b(?:[Ss]hares?|[Ss]tocks?|[Bb]onds?|[Ii]ndex|[Pp]rices?|[Ff]ares?|priced|traded|trading|valued|[Ss]terling|[Cc]urrency|[Rr]ates?|[Rr]atio|[Aa]verage|[Mm]ean|[Mm]agnitude|[Ii]nflation|[Gg]rowth|[Yy]ields?|odds|ERA|[Tt]ickets? (?:start|begin|cost)|[£$€]\d)\b/;
/** Verbs for how high something is, before the figure. */
const STANDS =
  /\b(?:sold|sells?|changed|put|stood|stands?|quoted|fixed|flat|priced|estimated|measured|calculated|averag(?:ed|es)|strengthened|weakened|rose|risen|fell|fallen|grew|grown|climbed|dropped|slipped|edged|jumped|slumped|skyrocketed|increased|decreased|declined|gained) (?:up |down |slightly |back |further )?(?:at|from|by|about|around|to) $/;
/** "The pound was at 1.27": when something is, one says in steps of five minutes, and of the day. */
const IS = /\b(?:is|are|was|were|be|been) (?:at|about|around) $/;
const FIRST_HOUR = 6;

/** "Trading began at 9.30": verbs that something has at a time of the day, and no figure has. */
const HAPPENS =
  /(?<!\b(?:was|were|been|be) )\b(?:begins?|began|begun|kick(?:s|ed)? off|leaves?|left|arrives?|arrived|depart(?:s|ed)?|took off|takes off|landed|struck|strikes|meets?|met|got under way|gets under way) (?:again )?(?:at|by|around|about|until|from|after|before) $/;
/** "Prices begin at 4.50". */
const FIGURES_BEGIN =
  /\b(?:shares?|stocks?|bonds?|index|prices?|rates?|odds|tickets?) [a-z]+ [a-z]+ $/i;

/** At the head of a clause, a time of the day needs nothing behind it. */
const HEAD =
  /(?:^|[.!?,;:–—] )[“‘"'(]?(?:(?:at|by|around|about|until|from|after|before|just|shortly|and) ){1,3}$/i;
/** What is counted stands behind a figure, or what for: "22.40 children", "1.20 a litre", "15.52 to the dollar". */
const RATED = /^(?:[%/$]| (?:an?|per|percent|out of|to (?:one|\d+))\b)/;
const TO_MONEY = /^ to (?:the|an?) ([a-z]+)/;
const MONTH_NEXT = /^ in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
/** "In the morning", "on Thursday morning". */
const OF_DAYTIME =
  /^ (?:(?:on|in) )?(?:the |[A-Z][a-z]+day )?(?:morning|afternoon|evening|night)\b/;
const NEXT_WORD = /^ ([a-z]+)\b/;
const OF_DAY = wordSet('sharp local am pm prompt each every yesterday today tonight tomorrow');

/** Whether a word behind a number is a noun that may be counted by it, as far as its form tells. */
const isCounted = (word: string) =>
  !(
    isFunctionWord(word) ||
    isAdverb(word) ||
    isPast(word) ||
    OF_DAY.has(word) ||
    word.endsWith('ing')
  );

const ofMoney = (before: string) => before.split(/[^a-z]+/).some((word) => CURRENCIES.has(word));

/**
 * Whether "12.50" is a figure, and no time of the day: by what it is the figure of, by the verb before
 * it, or by what is counted behind it.
 *
 * @param before - what stands before it in its sentence, or the end of that
 * @param after - what stands behind it, or the beginning of that
 */
export function isFigure(words: string, before: string, after: string): boolean {
  const [, hour, minutes] = BARE.exec(words) ?? [];
  if (minutes === undefined) return false;
  if (OF_DAYTIME.test(after)) return false;
  if (HAPPENS.test(before) && !FIGURES_BEGIN.test(before)) return false;
  if (OF_FIGURES.test(before) || ofMoney(before) || STANDS.test(before)) return true;
  if (IS.test(before) && (Number(hour) < FIRST_HOUR || Number(minutes) % 5 !== 0)) return true;
  if (MONTH_NEXT.test(after)) return true;
  if (HEAD.test(before)) return false;
  const next = NEXT_WORD.exec(after)?.[1];
  if (RATED.test(after) || CURRENCIES.has(TO_MONEY.exec(after)?.[1] ?? '')) return true;
  return next !== undefined && isCounted(next);
}
