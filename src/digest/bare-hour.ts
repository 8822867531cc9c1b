import { CURRENCIES } from '../text/units.js';

const BARE = /^(\d\d?)\.(\d\d)$/;
/** "Shares closed at 12.50": of money and of what is measured. */
const OF_FIGURES =
  /\b(?:shares?|stocks?|bonds?|index|prices?|priced|traded|trading|valued|sterling|currency|rates?|ratio|average|mean|magnitude|inflation|growth|yield|odds|ERA|[£$€]\d)\b/;
/** Verbs for how high something is, before the figure. */
const STANDS =
  /\b(?:sold|sells?|changed|put|stood|stands?|quoted|fixed|flat|priced|estimated|measured|calculated|averag(?:ed|es)|strengthened|weakened|rose|risen|fell|fallen|grew|grown|climbed|dropped|slipped|edged|jumped|slumped|skyrocketed|increased|decreased|declined|gained) (?:up |down |slightly |back |further )?(?:at|from|by|about|around|to) $/;
/** "The pound was at 1.27": when something is, one says in steps of five minutes, and of the day. */
const IS = /\b(?:is|are|was|were|be|been) (?:at|about|around) $/;
const FIRST_HOUR = 6;

/** At the head of a clause, a time of the day needs nothing behind it. */
const HEAD =
  /(?:^|[.!?,;:–—] )[“‘"'(]?(?:(?:at|by|around|about|until|from|after|before|just|shortly|and) ){1,3}$/i;
/** What goes on behind a time of the day; behind a figure stands what is counted, or what for. */
const GOES_ON =
  /^(?:[^\w\s%/$]|$| (?:[A-Z(–—-]|(?:on|when|and|but|as|while|where|or|by|with|for|from|until|till|after|before|because|yesterday|today|tonight|tomorrow|this|last|next|each|every|local|sharp|he|she|it|they|we|I|the|its|his|her|their)\b|in (?:the|[A-Z])))/;
const MONTH_NEXT = /^ in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

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
  if (OF_FIGURES.test(before) || ofMoney(before) || STANDS.test(before)) return true;
  if (IS.test(before) && (Number(hour) < FIRST_HOUR || Number(minutes) % 5 !== 0)) return true;
  return MONTH_NEXT.test(after) || !(GOES_ON.test(after) || HEAD.test(before));
}
