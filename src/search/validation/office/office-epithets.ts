import { isOnceOrPartly } from '../../../people/roles/meaning.js';
import { wordSet } from '../../../text/word-set.js';

/** Under somebody of an office, and not in their place. */
const UNDER = wordSet('deputy vice assistant associate');
/** In the place of somebody of an office, and not in full. */
const PARTLY = wordSet('acting interim shadow');
/** One is a judge, or a general, still. */
const RETIRED = 'retired';
const OLD = 'old';
/** Words for somebody who does not hold the office yet. */
const AHEAD = wordSet('next incoming');
const NEW = 'new';
const NOW = wordSet('current present incumbent sitting');
/** Of several holders, they tell which. */
const WHICH = wordSet('first last own');

/** Whether a word before an office makes one of it that is under that: “*deputy* mayor”. */
export const isUnder = (form: string): boolean => UNDER.has(form);
/** Whether a word before an office makes another one of it: “*acting* mayor”, too. */
export const isRank = (form: string): boolean => isUnder(form) || PARTLY.has(form);

/** Whether a word before an office says that somebody has it no more: “former”. */
export const isOnce = (form: string): boolean =>
  isOnceOrPartly(form) && !PARTLY.has(form) && form !== RETIRED;
/** Whether it may say so: “the *old* mayor”. */
export const isOnceOrOld = (form: string): boolean => isOnce(form) || form === OLD;
/** Whether a word before an office says that somebody will have it: “next”. */
export const isAhead = (form: string): boolean => AHEAD.has(form);
/** Whether a word before an office says that somebody comes into it: “new”. */
export const isNext = (form: string): boolean => form === NEW || isAhead(form);
/** Whether a word before an office says that somebody has it, now or from now on. */
export const isNow = (form: string): boolean => NOW.has(form) || isNext(form);
/** Whether a word before an office tells which of its holders is meant, and not which office. */
export const isOfHolder = (form: string): boolean =>
  WHICH.has(form) || isOnceOrOld(form) || isNow(form);
