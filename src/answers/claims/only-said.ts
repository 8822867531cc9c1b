import type { SaidWord } from '../../search/factuality/said-word.js';
import type { Stretch } from '../../search/factuality/stretches.js';
import { formAt } from '../../terms/analyzer.js';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** What is lacked is not there yet: “it *needs* the approval of the court”. */
const NEEDS = wordSet('need needs needed require requires required await awaits awaited awaiting');
const PLURAL = /[^s]s$/;
/** Words at most for what is needed. */
const REACH = 5;
/** What others want of somebody: “*calls* to resign”. */
const CALLS = wordSet('call calls');
const NOT = wordSet("not isn't wasn't aren't weren't");
const WHICH = wordSet('which that');
const TRUE = wordSet('true so right correct');

/** The words that a “not” says only of the phrase behind it: “not *a rumour*”, “not *by anger*”. */
function deniedPhrase(words: readonly SaidWord[], at: number): Stretch | undefined {
  const opens = (i: number) =>
    DETERMINERS.has(formAt(words, i)) || PREPOSITIONS.has(formAt(words, i));
  if (!NOT.has(formAt(words, at)) || !opens(at + 1)) return undefined;
  let end = at + 1;
  while (opens(end)) end++;
  return { start: at + 1, end: end + 1 };
}

/** What a clause behind it says not to be so: “that bees sleep, *which isn't true*”. */
function deniedBefore(words: readonly SaidWord[], at: number): Stretch | undefined {
  const isDenial =
    words[at]?.isAfterMark &&
    WHICH.has(formAt(words, at)) &&
    words.slice(at + 1, at + 3).some(({ form }) => NOT.has(form)) &&
    words.slice(at + 2, at + 4).some(({ form }) => TRUE.has(form));
  if (!isDenial) return undefined;
  let start = at - 1;
  const opens = (form: string) => CONJUNCTIONS.has(form) || form === 'that';
  while (start > 0 && !words[start]?.isAfterMark && !opens(formAt(words, start - 1))) start--;
  return { start: Math.max(0, start), end: at };
}

/** The noun for what is needed: “needs the court's *approval*”; several of a kind may be there already. */
function needed(words: readonly SaidWord[], at: number): Stretch | undefined {
  const behind = words.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ form, isAfterMark }) => isAfterMark || PREPOSITIONS.has(form));
  const noun = (end === -1 ? behind : behind.slice(0, end)).findLastIndex(
    ({ terms }) => terms.length > 0,
  );
  if (noun === -1 || PLURAL.test(formAt(behind, noun))) return undefined;
  return { start: at + 1 + noun, end: at + 2 + noun };
}

/** What is only needed or called for. */
function wanted(words: readonly SaidWord[], at: number): Stretch | undefined {
  const form = formAt(words, at);
  if (NEEDS.has(form)) return needed(words, at);
  const isCall = CALLS.has(form) && formAt(words, at + 1) === 'to';
  return isCall ? { start: at + 2, end: at + 3 } : undefined;
}

/** Reads what some words say only of a thing or a phrase beside them, as claims and sentences are compared. */
export function readOfThings(read: readonly SaidWord[]): SaidWord[] {
  const words = [...read];
  read.forEach((_, at) => {
    const denied = deniedPhrase(read, at) ?? deniedBefore(read, at);
    for (let i = denied?.start ?? 0; i < (denied?.end ?? 0); i++) {
      const word = words[i];
      if (word !== undefined) words[i] = { ...word, isDenied: true };
    }
    const thing = wanted(read, at);
    for (let i = thing?.start ?? 0; i < (thing?.end ?? 0); i++) {
      const word = words[i];
      if (word?.standing === 'told') words[i] = { ...word, standing: 'maybe' };
    }
  });
  return words;
}
