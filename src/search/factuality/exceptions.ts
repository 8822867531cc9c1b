import { formAt } from '../../terms/analyzer.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';
import type { WordInSentence } from './said-word.js';

/** What sets somebody apart from them, whatever stands before it; “but” only within a subject. */
const EXCEPT = wordSet('except besides');
/** The same only behind a mark: “no rule *barring* dogs”, “hurt at the *bar* in Selm”. */
const EXCEPT_BEHIND_MARK = wordSet('bar barring excluding');
/** The same in two words. */
const EXCEPT_WITH: ReadonlyMap<string, string> = new Map([
  ['apart', 'from'],
  ['aside', 'from'],
  ['other', 'than'],
  ['save', 'for'],
  ['except', 'for'],
]);
/** Words at most for who is set apart. */
const LONGEST = 6;
/** The same with the words that set them apart, before a subject. */
const OPENING = LONGEST + 2;

/** Who is set apart from what is said of nobody, or of all. */
export interface Exception {
  readonly roots: ReadonlySet<string>;
  /** The numbers of the words that say so. */
  readonly places: ReadonlySet<number>;
}

/** Whether a word is the verb of its clause: “nobody can *save* for a house”, “few workers save for one”. */
function isOfClause(words: readonly WordInSentence[], at: number, verb: number): boolean {
  let before = at - 1;
  while (isAdverb(formAt(words, before))) before--;
  const { form = '' } = words[before] ?? {};
  return at === verb || AUXILIARIES.has(form) || form === 'to';
}

/** The first word for who is set apart, if a word sets them apart from the subject of a verb. */
function startOf(words: readonly WordInSentence[], at: number, head: number, verb: number) {
  const { form = '', isAfterMark } = words[at] ?? {};
  const next = words[at + 1]?.form;
  if (next === undefined) return undefined;
  if (EXCEPT_WITH.get(form) === next) return isOfClause(words, at, verb) ? undefined : at + 2;
  const isInSubject = at > head && at < verb;
  const isMarkedOff = isAfterMark && EXCEPT_BEHIND_MARK.has(form) && DETERMINERS.has(next);
  const isExcept = EXCEPT.has(form) || isMarkedOff || (isInSubject && form === 'but');
  return isExcept && next !== 'that' ? at + 1 : undefined;
}

/**
 * Finds who is set apart: within the subject (“no one but the captain”), behind what is said of it, or
 * before it all (“apart from the captain, no one”).
 *
 * @param head - the subject's first word
 * @param end - the end of what is said of it
 */
export function findException(
  words: readonly WordInSentence[],
  head: number,
  verb: number,
  end: number,
): Exception | undefined {
  const isBehindMark = words[head]?.isAfterMark ?? false;
  for (let at = isBehindMark ? Math.max(0, head - OPENING) : head; at < end; at++) {
    const isInSubject = at > head && at < verb;
    const start = startOf(words, at, head, verb);
    if (start === undefined) continue;
    const roots = new Set<string>();
    const limit = Math.min(isInSubject ? verb : words.length, start + LONGEST);
    let last = start;
    for (; last < limit; last++) {
      const { form = '', root = '', terms = [], isAfterMark } = words[last] ?? {};
      const isOver = isAfterMark || PREPOSITIONS.has(form) || SUBORDINATORS.has(form);
      if (last > start && (isOver || (CONJUNCTIONS.has(form) && form !== 'and'))) break;
      if (terms.length > 0) roots.add(root);
    }
    // “Barring the firm from the port”
    const isKeptFrom = EXCEPT_BEHIND_MARK.has(formAt(words, at)) && words[last]?.form === 'from';
    if (roots.size === 0 || isKeptFrom) continue;
    return { roots, places: new Set(Array.from({ length: last - at }, (_, i) => at + i)) };
  }
  return undefined;
}
