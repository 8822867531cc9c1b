import type { SaidWord } from '../../search/factuality/modality.js';
import { isMainVerb } from '../../search/factuality/stretches.js';
import { MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { DETERMINERS } from '../../text/english/function-words.js';

const YEAR = /^(?:1[5-9]|20)\d{2}$/;
const MONTH_WORDS: ReadonlySet<string> = new Set(MONTHS);
const WEEKDAY_WORDS: ReadonlySet<string> = new Set(WEEKDAYS);
/** Of one kind of time, what happens once has one. */
const KINDS: readonly ((word: SaidWord) => boolean)[] = [
  ({ form }) => YEAR.test(form),
  ({ form, isCapitalised }) => isCapitalised && MONTH_WORDS.has(form),
  ({ form, isCapitalised }) => isCapitalised && WEEKDAY_WORDS.has(form),
];

/** A time of one kind that stands by a verb. */
interface TimeOfVerb {
  /** The verb's root. */
  readonly verb: string;
  readonly time: string;
}

/**
 * The times of one kind, each by the verb before it, as it goes with that: “appointed in *1980* and resigned in *2003*”.
 * Those before the first verb go with it.
 */
function timesByVerb(
  words: readonly SaidWord[],
  isTime: (word: SaidWord) => boolean,
): TimeOfVerb[] {
  const isVerb = (word: SaidWord, at: number) =>
    isMainVerb(word) && !DETERMINERS.has(words[at - 1]?.form ?? '');
  let verb = words.find(isVerb)?.root;
  return words.flatMap((word, at) => {
    if (isVerb(word, at)) verb = word.root;
    return isTime(word) && verb !== undefined ? [{ verb, time: word.form }] : [];
  });
}

/**
 * Whether a sentence tells when something of a claim happened, and a time of the claim is that of something else there:
 * “he resigned in 1980” of “he was appointed in 1980 and resigned in 2003”.
 */
export function isOfOtherTime(claimed: readonly SaidWord[], told: readonly SaidWord[]): boolean {
  return KINDS.some((isTime) => {
    const there = timesByVerb(told, isTime);
    return timesByVerb(claimed, isTime).some(({ verb, time }) => {
      const own = there.filter((one) => one.verb === verb);
      const isElsewhere = there.some((one) => one.time === time);
      return isElsewhere && own.length > 0 && own.every((one) => one.time !== time);
    });
  });
}
