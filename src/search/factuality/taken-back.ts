import { ALLEGATIONS, ALLEGED_OF, STATEMENTS } from '../../text/complements.js';
import { AUXILIARIES, DETERMINERS } from '../../text/function-words.js';
import { wordSet } from '../../text/word-set.js';
import { rootOf } from '../words/roots.js';
import { MISTAKEN } from './governors.js';
import { endOf, formAt, type Stretch, startOf, type Words } from './stretches.js';

/** They tell that something was said before something else was. */
const EARLIER = wordSet('first earlier initially originally previously');
const EARLIER_NOUNS = wordSet('first earlier initial original previous');
/** What is told, by the nouns for it: “an earlier *report*”. */
const REPORTS = wordSet(
  'report reports post version story article account accounts statement tweet message figure figures estimate estimates',
);
/** What says that something was not so. */
const CORRECTIONS = wordSet(
  'corrected correcting correction corrections retract retracted retracting retraction revise revised revising',
  'amended clarified clarification incorrect incorrectly untrue inaccurate inaccurately erroneous erroneously mistakenly',
);
/** The same where it is said of something: “that *was* wrong”, and no “false alarm”. */
const SAID_OF_IT = wordSet('wrong false mistaken');
const BEFORE_THEM = wordSet('is was were be been as it');
/** One apologises for much else. */
const APOLOGY = wordSet('apologise apologised apologises apologize apologized apologizes apology');
const ERRORS = wordSet('mistake mistakes error errors inaccuracy confusion report');
/** What tells how something is instead: in two words, and before a verb for what is said (“*now* says”). */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['in', 'fact'],
  ['turned', 'out'],
]);
const SINCE = wordSet('now later');

let known: ReadonlySet<string> | undefined;

const saysSo = (root: string): boolean => {
  known ??= new Set(`${STATEMENTS} ${ALLEGATIONS} ${ALLEGED_OF} estimate`.split(' ').map(rootOf));
  return known.has(root);
};

/** Whether a verb is what somebody said before: “had *first* said”, “said *earlier*”, “an *earlier report* said”. */
function isEarlier(words: Words, at: number): boolean {
  let noun = at - 1;
  while (AUXILIARIES.has(formAt(words, noun))) noun--;
  return (
    [at - 1, at + 1, noun].some((beside) => EARLIER.has(formAt(words, beside))) ||
    (REPORTS.has(formAt(words, noun)) &&
      EARLIER_NOUNS.has(formAt(words, noun - 1)) &&
      (noun < 2 || words[noun - 1]?.isAfterMark || DETERMINERS.has(formAt(words, noun - 2))))
  );
}

/** What a sentence tells only as said before, or wrongly: “police had first said that *nine people had died*”. */
function saidBefore(words: Words): Stretch[] {
  return words.flatMap(({ root }, at) => {
    if (!isSaidWrongly(words, at) && !(saysSo(root) && isEarlier(words, at))) return [];
    const found = startOf(words, at, ['that', 'to'], false);
    return found ? [{ start: found.start, end: endOf(words, found.start) }] : [];
  });
}

/** Whether a word says wrongly what it is the verb for: “was *wrongly* reported”. */
const isSaidWrongly = (words: Words, at: number) =>
  saysSo(words[at]?.root ?? '') &&
  [at - 1, at + 1].some((beside) => MISTAKEN.has(formAt(words, beside)));

/** Whether a word tells that what was said is not so. */
function corrects(words: Words, at: number): boolean {
  const form = formAt(words, at);
  return (
    CORRECTIONS.has(form) ||
    isSaidWrongly(words, at) ||
    (SAID_OF_IT.has(form) && BEFORE_THEM.has(formAt(words, at - 1))) ||
    (APOLOGY.has(form) && words.some((word) => ERRORS.has(word.form)))
  );
}

/** Whether a word tells how it is instead; far from what was said, that may be anything else. */
const tellsInstead = (words: Words, at: number) =>
  formAt(words, at) === 'actually' ||
  INSTEAD.get(formAt(words, at)) === formAt(words, at + 1) ||
  (SINCE.has(formAt(words, at)) && saysSo(words[at + 1]?.root ?? ''));

/** What a sentence tells only as said before, and the story takes back. */
export interface TakenBack {
  readonly stretches: readonly Stretch[];
  /** The sentence itself says that it was not so. */
  readonly isSaidHere: boolean;
}

/**
 * Finds what a sentence tells only as said wrongly, or as said before where it, or what follows, says otherwise.
 *
 * @param behind - the sentences that follow
 */
export function findTakenBack(words: Words, behind: readonly Words[]): TakenBack | undefined {
  const stretches = saidBefore(words);
  if (stretches.length === 0) return undefined;
  const isIn = (at: number) => stretches.some(({ start, end }) => start <= at && at < end);
  const isSaidHere = words.some(
    (_, at) => !isIn(at) && (corrects(words, at) || tellsInstead(words, at)),
  );
  const isSaidBehind = behind.some((others, far) =>
    others.some((_, at) => corrects(others, at) || (far === 0 && tellsInstead(others, at))),
  );
  return isSaidHere || isSaidBehind ? { stretches, isSaidHere } : undefined;
}

/** Whether a question is about what was said, be it so or not: “how many did the firm *first* say”. */
export const asksOfSaying = (asked: Words): boolean =>
  asked.some(({ form, root }) => EARLIER.has(form) || saysSo(root));
