import { rootOf } from '../../terms/roots.js';
import { isPassive, isPastForm, TO_BE } from '../../terms/verb-forms.js';
import { ALLEGATION_NOUNS, ALLEGATIONS, DENIALS, STATEMENTS } from '../../text/complements.js';
import { AUXILIARIES, isAdverb } from '../../text/function-words.js';
import { wordSet } from '../../text/word-set.js';
import { endOf, formAt, type Stretch, startOf, type Words } from './stretches.js';

/** Those who are nobody that a story could hold to their word: “*some people* think that”. */
const ANYBODY = wordSet('people folk some many others everyone everybody');
/** By these one passes on what is said, and does not vouch for it: “it was *claimed* that”. */
const PASSED_ON = new Set('claim allege rumour rumor suggest say'.split(' ').map(rootOf));
/** Nouns for what is said; of these, what somebody vouches for, or feels, is no hearsay. */
const VOUCHED_FOR = wordSet('report belief fear hope');
const EXISTS = 'there';
/** Words at most between “there is” and what there is: “there is *a persistent* rumour”. */
const REACH = 4;
const NO = wordSet('no little not');
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
    sayings: new Set(`${STATEMENTS} ${ALLEGATIONS}`.split(' ').map(rootOf)),
    nouns: new Set(nouns.map(rootOf)),
    denials: new Set(DENIALS.split(' ').map(rootOf)),
  };
  return read;
}

/** What was said, where it is spoken of again. */
const SAID_BEFORE = wordSet('it that this');

/** Whether words say of what was said before that it is not so: “the owner *denied it*”, “the *claim* was *false*”. */
export function deniesIt(words: Words): boolean {
  const { denials, nouns } = known();
  return (
    words.some(({ root, isDenied }) => denials.has(root) && !isDenied) &&
    words.some(({ form, root }) => SAID_BEFORE.has(form) || nouns.has(root))
  );
}

/** The number of the first of the words that stand before a verb and are its subject, up to a mark. */
function subjectStart(words: Words, verb: number): number {
  let start = verb;
  while (start > Math.max(0, verb - REACH) && !words[start]?.isAfterMark) start--;
  return start;
}

/**
 * Whether nobody in particular says it: “*people* say that”, “*many* still think that”. “People said that they heard
 * it” are witnesses.
 */
function isSaidByAnybody(words: Words, at: number): boolean {
  if (isPastForm(formAt(words, at))) return false;
  const start = subjectStart(words, at);
  const subject = words.slice(start, at).filter(({ form }) => !isBeside(form));
  const isWhole = start === 0 || words[start]?.isAfterMark === true;
  return isWhole && subject.length > 0 && subject.every(({ form }) => ANYBODY.has(form));
}

const isBeside = (form: string) => AUXILIARIES.has(form) || isAdverb(form);

/** Whether it is told by nobody: “*it was claimed* that”. */
function isPassedOn(words: Words, at: number): boolean {
  if (!PASSED_ON.has(words[at]?.root ?? '') || !isPassive(words, at)) return false;
  // “By the coroner”
  if (formAt(words, at + 1) === 'by') return false;
  let before = at - 1;
  while (isBeside(formAt(words, before))) before--;
  return formAt(words, before) === 'it' && !words[at]?.isDenied;
}

/** Whether a story has no more than a noun for it: “*there is a rumour* that”, and not “there is no suggestion that”. */
function isOnlySaidToBe(words: Words, at: number): boolean {
  const start = Math.max(0, at - REACH);
  const before = words.slice(start, at).map(({ form }) => form);
  const there = before.lastIndexOf(EXISTS);
  const behind = before.slice(there + 1);
  // “There’s” has no other verb.
  const isFirst = start + there === 0 || words[start + there]?.isAfterMark === true;
  const isThere = isFirst || behind.some((form) => TO_BE.has(form));
  return there !== -1 && isThere && !behind.some((form) => NO.has(form));
}

/** What a sentence tells only as what is said, by nobody whom it names. */
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
export function findHearsay(words: Words): Hearsay | undefined {
  const { sayings, nouns } = known();
  for (let at = 1; at < words.length; at++) {
    const { root = '' } = words[at] ?? {};
    const isTheirs = at === 1 && formAt(words, 0) === 'they' && !isPastForm(formAt(words, at));
    const isSaying =
      (sayings.has(root) && (isTheirs || isSaidByAnybody(words, at))) ||
      isPassedOn(words, at) ||
      (nouns.has(root) && isOnlySaidToBe(words, at));
    const governed = isSaying ? startOf(words, at, ['that'], false) : undefined;
    if (governed === undefined || TESTIFYING.has(formAt(words, governed.start))) continue;
    const stretch = { start: governed.start, end: endOf(words, governed.start) };
    const rest = words.slice(stretch.end);
    const isCountered = rest.some(({ form }) => CONTRASTS.has(form)) || deniesIt(rest);
    return isCountered ? undefined : { by: root, stretch, isTheirs };
  }
  return undefined;
}
