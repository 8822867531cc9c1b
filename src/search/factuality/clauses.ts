import { isAdverb, joinsClause } from '../../text/english/function-words.js';
import { THIRD_PERSON_OBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import type { SaidWord } from './said-word.js';

/** Words that open a clause and are no conjunctions, or prepositions as well. */
const OPENS = wordSet('who which');

const rootsOf = (words: readonly SaidWord[]) =>
  words.flatMap(({ form, root, terms }) => (terms.length > 0 && !isAdverb(form) ? [root] : []));

/**
 * What is said with each of some words of a sentence: the roots of the content words of its clause.
 * Where the clause has no subject of its own (“opened at nine and closed at ten”), or “them” for
 * an object, it has that of the place before.
 *
 * @param places - the numbers of the words, in order
 */
export function clausesAround(
  words: readonly SaidWord[],
  places: readonly number[],
): ReadonlySet<string>[] {
  const opens = words.map(
    ({ form, isAfterMark }) => isAfterMark || joinsClause(form) || OPENS.has(form),
  );
  let subject: readonly string[] = [];
  let object: readonly string[] = [];
  return places.map((at, n) => {
    const last = places[n - 1];
    const start = Math.max(opens.lastIndexOf(true, at), (last ?? -1) + 1);
    const before = rootsOf(words.slice(start, at));
    if (before.length > 0) subject = before;
    else if (last === undefined) subject = rootsOf(words.slice(0, at));
    const next = opens.indexOf(true, at + 1);
    const end = Math.min(next === -1 ? words.length : next, places[n + 1] ?? words.length);
    const after = words.slice(at + 1, end);
    const isMeantAgain = after.some(({ form }) => THIRD_PERSON_OBJECTS.has(form));
    object = isMeantAgain ? [...object, ...rootsOf(after)] : rootsOf(after);
    return new Set([...subject, ...object]);
  });
}
