import { analyzeName } from '../../terms/analyzer.js';

/** Behind a name, what belongs to its bearer follows: “Ann Low’s brother”. */
export const POSSESSIVE = /['’]s?\s/;

/** The terms of names. */
export const termsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap(analyzeName));

/** How many of some terms are among others. */
export const countIn = (terms: ReadonlySet<string>, there: ReadonlySet<string>): number =>
  [...terms].filter((term) => there.has(term)).length;
