import { AUXILIARIES } from './function-words.js';
import { IRREGULAR_VERBS, isPast } from './irregular-forms.js';

/** "lose", "loses", "go", "goes" */
const PRESENT: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.flatMap(([base = '']) => [base, `${base}s`, `${base}es`]),
);

/** Whether a word, in lower case, has the form of a verb that English has in few other places. */
export const isVerbForm = (lower: string): boolean =>
  isPast(lower) || AUXILIARIES.has(lower) || PRESENT.has(lower);
