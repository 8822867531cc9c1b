import { formAt } from '../../terms/analyzer.js';
import { rootSet } from '../../terms/roots.js';
import { isPassive, isPastForm, TO_BE } from '../../terms/verb-forms.js';
import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  ALLEGATION_NOUNS,
  ALLEGATIONS,
  DENIALS,
  STATEMENTS,
} from '../../text/english/complements.js';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';
import type { SaidWords } from './said-word.js';
import { endOf, type Stretch, startOf } from './stretches.js';

/** Those who are nobody that a story could hold to their word: “*some people* think that”. */
const ANYBODY = wordSet('people folk some many others everyone everybody');
/** By these one passes on what is said, and does not vouch for it: “it was *claimed* that”. */
const PASSED_ON = rootSet('claim allege rumour rumor');
/** By these somebody tells what they feel, and not what they hear. */
const FEELING = rootSet('fear hope');
/** Nouns for what is said that are no hearsay, since somebody vouches for it or feels it. */
const VOUCHED_FOR = wordSet('report belief fear hope');
const EXISTS = 'there';
/** Words at most between “there is” and what there is: “there is *a persistent* rumour”. */
const REACH = 4;
const NO = wordSet('no little not');
/** What stands behind these is left open, */
const WHETHER = wordSet('whether if');
/** where nobody knows it. */
const UNKNOWN = wordSet('unclear unknown uncertain unsure');
const KNOWING = rootSet('know known clear certain sure');
const NOBODY = wordSet('nobody none few');
/** By these a story tells that what was said is so. */
const CONFIRMING = rootSet('confirm agree admit acknowledge concede true right find prove');
/** Before whoever says something, or where it is said. */
const BEFORE_SOURCES = wordSet('by from in at');
/** What goes on behind hearsay with how it is: “some say that it leaks, *but* it is sound”. */
const CONTRASTS = wordSet('but though although however yet while whereas');
/** Who says what befell them says it as a witness: “some say *they* were cheated”. */
const TESTIFYING = wordSet('they we');

interface Known {
  readonly sayings: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
}
let read: Known | undefined;

function known(): Known {
  if (read) return read;
  const nouns = ALLEGATION_NOUNS.split(' ').filter((noun) => !VOUCHED_FOR.has(noun));
  read = {
    sayings: rootSet(STATEMENTS, ALLEGATIONS),
    nouns: rootSet(...nouns),
    denials: rootSet(DENIALS),
  };
  return read;
}

/** What was said, where it is spoken of again. */
const SAID_BEFORE = wordSet('it that this');

/** Whether words say of what was said before that it is not so: “the owner *denied it*”, “the *claim* was *false*”. */
export function deniesIt(words: SaidWords): boolean {
  const { denials, nouns } = known();
  return (
    words.some(({ root, isDenied }) => denials.has(root) && !isDenied) &&
    words.some(({ form, root }) => SAID_BEFORE.has(form) || nouns.has(root))
  );
}

/** Whether words have an auxiliary verb alone, for what was said before: “it *is*”, “she *did* so”, “it *does*, said Roe”. */
const endsInVerb = (words: SaidWords, isDenying: boolean): boolean =>
  words.some(({ form }, at) => {
    const isSo = formAt(words, at + 1) === 'so';
    const next = isSo ? at + 2 : at + 1;
    const isOver =
      next === words.length ||
      words[next]?.isAfterMark === true ||
      (isSo && PREPOSITIONS.has(formAt(words, next)));
    const isNot = form === 'not' && AUXILIARIES.has(formAt(words, at - 1));
    const isContracted = form.endsWith("n't");
    return isOver && (isDenying ? isNot || isContracted : AUXILIARIES.has(form) && !isContracted);
  });

/** Whether words say of what was said before, and no more than that, that it is not: “a trial found that it *does not*”. */
export const saysItIsNot = (words: SaidWords): boolean => endsInVerb(words, true);

/** Whether words say of what was said before that it is so: “the palace *confirmed* it”, “she did”. */
export const confirmsIt = (words: SaidWords): boolean =>
  words.some(({ root, isDenied }) => CONFIRMING.has(root) && !isDenied) || endsInVerb(words, false);

/** Whether words tell from whom it comes: “a claim *by two women* that”, “*in court*”, but not “on Monday”. */
function hasSource(words: SaidWords, start: number, end: number): boolean {
  return words
    .slice(start, end)
    .some(
      ({ form }, i) => BEFORE_SOURCES.has(form) && !isCalendarWord(formAt(words, start + i + 1)),
    );
}

/** The number of the first of the words that stand before a verb and are its subject, up to a mark. */
function subjectStart(words: SaidWords, verb: number): number {
  let start = verb;
  while (start > Math.max(0, verb - REACH) && !words[start]?.isAfterMark) start--;
  return start;
}

/**
 * Whether nobody in particular says it: “*people* say that”, “*many* still think that”. “People said that they heard
 * it” are witnesses.
 */
function isSaidByAnybody(words: SaidWords, at: number): boolean {
  if (isPastForm(formAt(words, at))) return false;
  const start = subjectStart(words, at);
  const subject = words.slice(start, at).filter(({ form }) => !isBeside(form));
  const isWhole = start === 0 || words[start]?.isAfterMark === true;
  return isWhole && subject.length > 0 && subject.every(({ form }) => ANYBODY.has(form));
}

const isBeside = (form: string) => AUXILIARIES.has(form) || isAdverb(form);

/** Whether it is told by nobody: “*it was claimed* that”. */
function isPassedOn(words: SaidWords, at: number): boolean {
  if (!PASSED_ON.has(words[at]?.root ?? '') || !isPassive(words, at)) return false;
  let before = at - 1;
  while (isBeside(formAt(words, before))) before--;
  return formAt(words, before) === 'it' && !words[at]?.isDenied;
}

/** Whether a story has no more than a noun for it: “*there is a rumour* that”, and not “there is no suggestion that”. */
function isOnlySaidToBe(words: SaidWords, at: number): boolean {
  const start = Math.max(0, at - REACH);
  const before = words.slice(start, at).map(({ form }) => form);
  const there = before.lastIndexOf(EXISTS);
  const behind = before.slice(there + 1);
  // “There’s” has no other verb.
  const isFirst = start + there === 0 || words[start + there]?.isAfterMark === true;
  const isThere = isFirst || behind.some((form) => TO_BE.has(form));
  return there !== -1 && isThere && !behind.some((form) => NO.has(form));
}

/** Whether it is told that nobody knows it: “*nobody knows* whether”, “it is *unclear* if”. */
function isLeftOpen(words: SaidWords, at: number): boolean {
  const { form = '', root = '', isDenied = false } = words[at] ?? {};
  return (
    WHETHER.has(formAt(words, at + 1)) &&
    (UNKNOWN.has(form) || (KNOWING.has(root) && (isDenied || NOBODY.has(formAt(words, at - 1)))))
  );
}

/**
 * What a sentence tells only as said by people whom it does not name, or as something that nobody
 * knows.
 */
export interface Hearsay {
  /** By which word, by its root. */
  readonly by: string;
  readonly stretch: Stretch;
  /** Said by “they”, who may be nobody or those of whom it told before. */
  readonly isTheirs: boolean;
}

/**
 * Finds what a sentence passes on without anybody who vouches for it, if it tells nothing against it: “people say
 * that *the dam leaks*”, “there is a rumour that *it leaks*”, “it was claimed that *it leaks*”.
 */
export function findHearsay(words: SaidWords): Hearsay | undefined {
  const { sayings, nouns } = known();
  for (let at = 1; at < words.length; at++) {
    const { root = '' } = words[at] ?? {};
    const isTheirs = at === 1 && formAt(words, 0) === 'they' && !isPastForm(formAt(words, at));
    const isSaying =
      (sayings.has(root) && !FEELING.has(root) && (isTheirs || isSaidByAnybody(words, at))) ||
      isPassedOn(words, at) ||
      (nouns.has(root) && isOnlySaidToBe(words, at));
    const said = isSaying ? startOf(words, at, ['that'], false) : undefined;
    const governed = isLeftOpen(words, at) ? { start: at + 2 } : said;
    if (governed === undefined || TESTIFYING.has(formAt(words, governed.start))) continue;
    const stretch = { start: governed.start, end: endOf(words, governed.start) };
    const rest = words.slice(stretch.end);
    const isCountered = rest.some(({ form }) => CONTRASTS.has(form)) || deniesIt(rest);
    const isVouchedFor =
      hasSource(words, 0, at) ||
      hasSource(words, at + 1, stretch.start) ||
      // “They say I loved it, Roe said” is what Roe holds against them.
      (!isTheirs && rest.some((word) => sayings.has(word.root))) ||
      confirmsIt(rest);
    return isCountered || isVouchedFor ? undefined : { by: root, stretch, isTheirs };
  }
  return undefined;
}
