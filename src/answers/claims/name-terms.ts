import type { Person } from '../../people/person.js';
import { analyzeName } from '../../terms/analyzer.js';

/** Behind a name, what belongs to its bearer follows: “Ann Low’s brother”. */
export const POSSESSIVE = /['’]s?\s/;

/** The terms of names. */
export const termsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(analyzeName));

/** How many of some terms are among others. */
export const countIn = (terms: ReadonlySet<string>, there: ReadonlySet<string>): number =>
  [...terms].filter((term) => there.has(term)).length;

/** Those whose name has most of some words: of “Tom Low” Tom Low, and not Ann Low. */
export function bearersOf(
  words: ReadonlySet<string>,
  persons: readonly Person[],
): readonly Person[] {
  const counts = new Map(persons.map((each) => [each, countIn(words, termsOf([each.name]))]));
  const most = Math.max(0, ...counts.values());
  return most === 0 ? [] : persons.filter((each) => counts.get(each) === most);
}
