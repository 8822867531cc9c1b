import { formAt } from '../../terms/analyzer.js';
import { rootSet } from '../../terms/roots.js';
import { TO_BE } from '../../terms/verb-forms.js';
import { ALLEGATIONS, ALLEGED_OF, STATEMENTS } from '../../text/english/complements.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { firstWhere } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { NUMBERS } from '../index/sentence-words.js';
import { MISTAKEN } from './governors.js';
import type { SaidWords } from './said-word.js';
import { endOf, type Stretch, startOf } from './stretches.js';

/** They tell that something was said before something else was. */
const EARLIER = wordSet('first earlier initially originally previously');
const EARLIER_NOUNS = wordSet('first earlier initial original previous');
const MAY_BE_SAID_BEFORE = new RegExp(
  `\\b(?:${[...EARLIER, ...EARLIER_NOUNS, ...MISTAKEN].join('|')})\\b`,
  'i',
);

/** Whether a sentence has any word by which something is told only as said before, or wrongly: few do. */
export const mayBeSaidBefore = (sentence: string): boolean => MAY_BE_SAID_BEFORE.test(sentence);

const OF_REPORTS =
  'report reports post version story article account accounts statement tweet message figure figures estimate estimates';
/** What is told, by the nouns for it: “an earlier *report*”. */
const REPORTS = wordSet(OF_REPORTS);
/** What says that something was not so, of what was said or by whoever said it. */
const CORRECTIONS = wordSet(
  'corrected correcting corrects retract retracts retracted retracting revise revises revised revising',
  'amended clarified incorrect untrue inaccurate erroneous wrong false mistaken',
);
/** Before a noun they say so of that: “the figure was *false* hope”. */
const BEFORE_NOUNS = wordSet('wrong false mistaken');
const CORRECTION_NOUNS = wordSet('correction corrections retraction clarification');
/** What is said and may be wrong; a map or a sign is nothing of the kind. */
const WHAT_WAS_SAID = wordSet(
  'that this it which itself themselves himself herself number numbers toll count claim claims information',
  OF_REPORTS,
);
/** One apologises for much else. */
const APOLOGY = wordSet('apologise apologised apologises apologize apologized apologizes apology');
const ERRORS = wordSet('mistake mistakes error errors inaccuracy confusion report');
const NOBODY = wordSet('nobody none neither nor not never no');
/** Words at most from what says that something was not so to what that is said of. */
const NEAR = 5;
/** What tells how something is instead: in two words, and before a verb for what is said (“*now* says”). */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['in', 'fact'],
  ['turned', 'out'],
]);
const SINCE = wordSet('now later');

let known: ReadonlySet<string> | undefined;

const saysSo = (root: string): boolean => {
  known ??= rootSet(STATEMENTS, ALLEGATIONS, ALLEGED_OF, 'estimate');
  return known.has(root);
};

/**
 * Whether a verb is what the story itself said before it was put right: “a previous version of this article *said*”,
 * “this report originally *said*”.
 */
function isOfOwnVersion(words: SaidWords, at: number): boolean {
  const verb = AUXILIARIES.has(formAt(words, at - 1)) ? at - 1 : at;
  const isAdverb = EARLIER.has(formAt(words, verb - 1));
  const noun = isAdverb ? verb - 2 : verb - 1;
  if (!REPORTS.has(formAt(words, noun)) || formAt(words, noun - 1) !== 'this') return false;
  const isVersion = formAt(words, noun - 2) === 'of' && formAt(words, noun - 3) === 'version';
  return isAdverb || (isVersion && EARLIER_NOUNS.has(formAt(words, noun - 4)));
}

/** Whether a verb is what somebody said before: “had *first* said”, “said *earlier*”, “an *earlier report* said”. */
function isEarlier(words: SaidWords, at: number): boolean {
  let noun = at - 1;
  while (AUXILIARIES.has(formAt(words, noun))) noun--;
  return (
    [at - 1, at + 1, noun].some((beside) => EARLIER.has(formAt(words, beside))) ||
    // “Said at first”
    (formAt(words, at + 1) === 'at' && formAt(words, at + 2) === 'first') ||
    (REPORTS.has(formAt(words, noun)) &&
      EARLIER_NOUNS.has(formAt(words, noun - 1)) &&
      (noun < 2 || words[noun - 1]?.isAfterMark || DETERMINERS.has(formAt(words, noun - 2))))
  );
}

/** Where who says it begins, if that stands behind what is said: “nine people died, *police* first said”. */
function whereSourceBegins(words: SaidWords, at: number): number | undefined {
  const next = words.findIndex(({ form }, i) => i > at && !EARLIER.has(form));
  if (next !== -1 && !words[next]?.isAfterMark && !PREPOSITIONS.has(formAt(words, next))) {
    return undefined;
  }
  const start = subjectOf(words, at);
  return start > 0 && start < at && words[start]?.isAfterMark ? start : undefined;
}

/**
 * What a sentence tells only as said before, or wrongly: “police had first said that *nine people had died*”. In
 * order, and apart.
 */
function saidBefore(words: SaidWords): Stretch[] {
  const found = words.flatMap(({ root }, at) => {
    const isBefore = isEarlier(words, at) || isOfOwnVersion(words, at);
    if (!isSaidWrongly(words, at) && !(saysSo(root) && isBefore)) return [];
    const governed = startOf(words, at, ['that', 'to'], false);
    if (governed) return [{ start: governed.start, end: endOf(words, governed.start) }];
    const end = whereSourceBegins(words, at);
    return end === undefined ? [] : [{ start: 0, end }];
  });
  const apart: Stretch[] = [];
  for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return apart;
}

/** Whether a word is in one of some stretches that are in order and apart. */
export function isIn(stretches: readonly Stretch[], at: number): boolean {
  const stretch = stretches[firstWhere(stretches, ({ end }) => end > at)];
  return stretch !== undefined && stretch.start <= at;
}

/** Whether a word says wrongly what it is the verb for: “was *wrongly* reported”. */
const isSaidWrongly = (words: SaidWords, at: number) =>
  saysSo(words[at]?.root ?? '') &&
  [at - 1, at + 1].some((beside) => MISTAKEN.has(formAt(words, beside)));

/** Whether a word of those from one to before another, all in one clause, is for what was said. */
function hasWhatWasSaid(words: SaidWords, start: number, end: number): boolean {
  for (let at = start; at < end && at < words.length; at++) {
    if (at > start && words[at]?.isAfterMark) return false;
    // “Its statement of aims”
    const isOfAims = formAt(words, at) === 'statement' && formAt(words, at + 1) === 'of';
    if (WHAT_WAS_SAID.has(formAt(words, at)) && !isOfAims) return true;
    if (PREPOSITIONS.has(formAt(words, at))) return false;
  }
  return false;
}

/** Where the clause of a word begins, or how far it is looked for. */
function subjectOf(words: SaidWords, at: number): number {
  let start = at;
  while (start > Math.max(0, at - NEAR) && !words[start]?.isAfterMark) start--;
  return start;
}

/** Whether a word tells that what was said is not so: “*that* was wrong”, “revised *the number*”, and no sign. */
function corrects(words: SaidWords, at: number): boolean {
  const form = formAt(words, at);
  if (APOLOGY.has(form)) {
    const error = words.findIndex((word, i) => i > at && i < at + NEAR && ERRORS.has(word.form));
    // “For the error in the timetable”
    const isIn = formAt(words, error + 1) === 'in';
    return error !== -1 && (!isIn || hasWhatWasSaid(words, error + 2, error + 2 + NEAR));
  }
  const isNoun = CORRECTION_NOUNS.has(form);
  if (!isNoun && !CORRECTIONS.has(form)) return false;
  const start = subjectOf(words, at);
  if (words[at]?.isDenied || words.slice(start, at).some((word) => NOBODY.has(word.form))) {
    return false;
  }
  if (isNoun) {
    const isOf = PREPOSITIONS.has(formAt(words, at + 1));
    return !isOf || hasWhatWasSaid(words, at + 2, at + 2 + NEAR);
  }
  const { terms: next = [], isAfterMark = true } = words[at + 1] ?? {};
  if (BEFORE_NOUNS.has(form) && next.length > 0 && !isAfterMark) return false;
  // “It was wrong to build it”
  if (BEFORE_NOUNS.has(form) && ['to', 'for'].includes(formAt(words, at + 1))) return false;
  if (form === 'clarified' && formAt(words, at + 1) === 'that') {
    return words.slice(at + 2).some((word) => word.isDenied || isNumber(word.form));
  }
  let verb = at - 1;
  while (isAdverb(formAt(words, verb))) verb--;
  return TO_BE.has(formAt(words, verb))
    ? hasWhatWasSaid(words, start, at)
    : hasWhatWasSaid(words, at + 1, at + NEAR);
}

/** What tells that something is not so, where a number would tell how much of it is. */
const NONE = wordSet('none nobody no');
const NUMBERED = /^\d/;
const isNumber = (form: string) => NUMBERED.test(form) || NUMBERS.has(form) || NONE.has(form);
const MORE = wordSet('more further another other');

/** What was said before: the roots of what it is said of, and all its words. */
interface Wrong {
  readonly roots: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/**
 * Whether what begins at a word tells how it is instead of what was said: “in fact *none was hurt*”. It tells another
 * number of the same; all else may be news of something else: “it now says the cuts will begin in May”.
 */
function tellsInstead(words: SaidWords, at: number, { roots, forms }: Wrong): boolean {
  const isInstead =
    formAt(words, at) === 'actually' ||
    INSTEAD.get(formAt(words, at)) === formAt(words, at + 1) ||
    (SINCE.has(formAt(words, at)) && saysSo(words[at + 1]?.root ?? ''));
  if (!isInstead) return false;
  const end = endOf(words, at + 2);
  for (let number = at + 1; number < end; number++) {
    const form = formAt(words, number);
    const isOther = isNumber(form) && !MORE.has(formAt(words, number - 1)) && !forms.has(form);
    const reach = NONE.has(form) ? NEAR : 2;
    const next = words.slice(number + 1, Math.min(end, number + 1 + reach));
    const isPart = next[0]?.form === 'of' || next.some((word) => MORE.has(word.form));
    if (isOther && !isPart && next.some(({ root }) => roots.has(root))) return true;
  }
  return false;
}

/** What a sentence tells only as said before, and the story takes back. */
export interface TakenBack {
  readonly stretches: readonly Stretch[];
  /** The sentence itself says that it was not so. */
  readonly isSaidHere: boolean;
}

/**
 * Finds what a sentence tells only as said wrongly, or as said before where it, or what follows, says otherwise.
 *
 * @param behind - the sentences of its paragraph that follow
 */
export function findTakenBack(
  words: SaidWords,
  behind: () => readonly SaidWords[],
): TakenBack | undefined {
  const stretches = saidBefore(words);
  if (stretches.length === 0) return undefined;
  const said = stretches.flatMap(({ start, end }) => words.slice(start, end));
  const told = said.filter(({ terms, form }) => terms.length > 0 && !isNumber(form));
  const wrong: Wrong = {
    roots: new Set(told.map(({ root }) => root)),
    forms: new Set(said.map(({ form }) => form)),
  };
  const isSaidHere = words.some(
    (_, at) =>
      isSaidWrongly(words, at) ||
      isOfOwnVersion(words, at) ||
      (!isIn(stretches, at) && (corrects(words, at) || tellsInstead(words, at, wrong))),
  );
  const isSaidBehind = behind().some((others, far) =>
    others.some((_, at) => corrects(others, at) || (far === 0 && tellsInstead(others, at, wrong))),
  );
  return isSaidHere || isSaidBehind ? { stretches, isSaidHere } : undefined;
}

/** Whether a question is about what was said, be it so or not: “how many did the firm *first* say”. */
export const asksOfSaying = (asked: SaidWords): boolean =>
  asked.some(({ form, root }) => EARLIER.has(form) || saysSo(root));
