import { wordSet } from '../word-set.js';

/** Past tenses of irregular verbs that are hardly ever nouns or adjectives. */
const PAST = wordSet(
  'became began bore bought broke brought built came caught chose drew drank drove ate fell fought',
  'flew forgot forgave froze gave got went grew heard hid kept knew laid led left lent lost made met',
  'paid ran rang rode rose sank sang saw sent shook shot shrank sold sat slept sought spent spoke',
  'wept crept leapt dealt stole stood struck swam swept swore taught threw took tore understood withdrew woke won wore wrote',
  'overcame overtook undertook said told thought felt held found',
);

/** Irregular past tenses that are participles before a noun as well: "the lost boys". */
const ALSO_PARTICIPLES = wordSet('left lost made sold paid kept laid sought found held');

const REGULAR = /^[a-z]{2,}ed$/;
/** Nouns and adjectives that look like regular past tenses. */
const NO_VERBS = wordSet(
  'hundred kindred sacred naked wicked indeed need seed speed breed feed weed',
);

/** Whether a word, in lower case, is a verb in the past tense, as far as its form tells. */
export function isPastTense(lower: string): boolean {
  return PAST.has(lower) || (REGULAR.test(lower) && !NO_VERBS.has(lower));
}

/** Whether a word can only be a finite verb: no participle that describes a noun after it. */
export function isFinitePast(lower: string): boolean {
  return PAST.has(lower) && !ALSO_PARTICIPLES.has(lower);
}
