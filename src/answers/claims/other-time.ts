import type { SaidWord } from '../../search/factuality/said-word.js';
import { isMainVerb } from '../../search/factuality/stretches.js';
import { MONTHS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { DETERMINERS, joinsClause, PREPOSITIONS } from '../../text/english/function-words.js';

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

/** Whether a time may belong to the verb behind it as well: “and *in 2010* moved”, “; in 2012 it opened”. */
function opensClause(words: readonly SaidWord[], at: number): boolean {
  const first = PREPOSITIONS.has(words[at - 1]?.form ?? '') ? at - 1 : at;
  return words[first]?.isAfterMark === true || joinsClause(words[first - 1]?.form ?? '');
}

/**
 * The times of one kind, each by the verb before it, as it goes with that: “appointed in *1980* and resigned in *2003*”.
 * Those before the first verb go with it, and those that open a clause with that of the clause as well.
 */
function timesByVerb(
  words: readonly SaidWord[],
  isTime: (word: SaidWord) => boolean,
): TimeOfVerb[] {
  const verbs = words.flatMap((word, at) =>
    isMainVerb(word) && !DETERMINERS.has(words[at - 1]?.form ?? '')
      ? [{ at, root: word.root }]
      : [],
  );
  return words.flatMap((word, at) => {
    if (!isTime(word)) return [];
    const before = verbs.findLast((verb) => verb.at < at);
    const behind = verbs.find((verb) => verb.at > at);
    const isOfBoth = before !== undefined && opensClause(words, at);
    const own = [before ?? behind, ...(isOfBoth ? [behind] : [])];
    return own.flatMap((verb) => (verb ? [{ verb: verb.root, time: word.form }] : []));
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
