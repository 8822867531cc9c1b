import { isCalendarWord } from '../../text/english/calendar-words.js';
import { isAdverb } from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import type { SentenceWords } from './sentence-words.js';

/** Words of a sentence, by the numbers of the first and the last of them, that are a name. */
export interface NameWords {
  readonly first: number;
  readonly last: number;
  /** It stands where a place stands: “in *Leeds*”. */
  readonly isOfPlace: boolean;
  /** The last word of what the name owns, and of where that is: “at *Morgan’s* gym in *Leeds*”. */
  readonly ownedTo?: number;
}

/** Words that bind two capitalised words into one name. */
const JOINTS = wordSet('of the for and de la del al von van bin el');
const PLACE_PREPOSITIONS = wordSet('in at near from to outside across inside around into off');
/** Between what somebody has and where it is: “her gym *in* Leeds”. */
const WITHIN = wordSet('in at near of on');
/** A name ends with them: “the Hallams’ mill”. */
const OF_MANY = /['’]s?$/;
const MAX_NAME = 8;
/** Words at most of what a name has. */
const MAX_OWNED = 6;

/** Finds the names of a sentence, as capitals tell. */
export function findNames(text: string, sentence: SentenceWords): NameWords[] {
  const { words, spots, form, isJoined, isPossessive, gapBefore } = sentence;
  const isPart = (at: number) => {
    const word = words[at];
    return word?.isCapitalised && word.terms.length > 0 && !isCalendarWord(word.form);
  };

  const endOf = (first: number) => {
    let last = first;
    for (;;) {
      const { start = 0, end = 0 } = spots[last] ?? {};
      if (OF_MANY.test(text.slice(start, end + 1)) || last - first > MAX_NAME) return last;
      const isNext = (at: number) => isPart(at) && /^(?: |-|\. )$/.test(gapBefore(at));
      if (isNext(last + 1)) last++;
      else if (JOINTS.has(form(last + 1)) && gapBefore(last + 1) === ' ' && isNext(last + 2))
        last += 2;
      else if (/^(?:of|for)$/.test(form(last + 1)) && form(last + 2) === 'the' && isNext(last + 3))
        last += 3;
      else return last;
    }
  };

  const isOfPlace = (first: number) =>
    PLACE_PREPOSITIONS.has(form(first - 1)) ||
    (form(first - 1) === 'the' && PLACE_PREPOSITIONS.has(form(first - 2)));

  const isOwned = (at: number) =>
    isJoined(at) &&
    (words[at]?.terms.length ?? 0) > 0 &&
    !isFinitePast(form(at)) &&
    !isAdverb(form(at)) &&
    !isCalendarWord(form(at));

  /** The last word of what a name owns; the name itself if nothing follows it: “at St Mary’s”. */
  const endOfOwned = (owner: number) => {
    let last = owner;
    while (last - owner < MAX_OWNED && isOwned(last + 1)) last++;
    if (last === owner || !WITHIN.has(form(last + 1)) || !isPart(last + 2)) return last;
    last += 2;
    while (isPart(last + 1) && gapBefore(last + 1) === ' ') last++;
    return last;
  };

  const found: NameWords[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isPart(first)) continue;
    const last = endOf(first);
    const isThere = isOfPlace(first);
    const isOwner = isThere && isPossessive(last);
    found.push({ first, last, isOfPlace: isThere, ...(isOwner && { ownedTo: endOfOwned(last) }) });
    first = last;
  }
  return found;
}
