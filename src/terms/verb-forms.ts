import { isPast } from '../text/english/irregular-forms.js';
import { wordSet } from '../text/word-set.js';

/** Verbs whose past has no form of its own. */
const UNCHANGED = wordSet('beat hit cut hurt put let set shut burst cast cost quit spread split');
const GERUND = /^[a-z]{2,}ing$/;
const NO_GERUND = wordSet(
  'during nothing something anything everything being morning evening bring cling fling sling spring sting string swing wring',
);

/** The forms of “to be”. */
export const TO_BE = wordSet('is are was were be been being am');

/** Whether a word is a verb in the past or a participle, as far as its form tells. */
export const isPastForm = (form: string): boolean => isPast(form) || UNCHANGED.has(form);

/** Whether a verb has one form for present and past: “cut”. */
export const isUnchanged = (form: string): boolean => UNCHANGED.has(form);

/** Words at most from a form of “to be” to the participle. */
const NEAR = 3;

/** Whether a participle stands behind a form of “to be”: “was badly *hurt*”. */
export const isPassive = (words: readonly { readonly form: string }[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR), at).some(({ form }) => TO_BE.has(form));

/** Whether a word is a verb's form with “-ing”, as far as its form tells. */
export const isGerund = (form: string): boolean => GERUND.test(form) && !NO_GERUND.has(form);
