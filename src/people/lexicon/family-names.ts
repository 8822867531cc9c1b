import { wordSet } from '../../text/word-set.js';

/** Words that are family names as often, behind a given name at least ("Tom Black", "Ada Hill"). */
const FAMILY_NAMES = wordSet(
  'banks bishop black blue bush cross day golden green hall hill king major marsh mars mills minor',
  'moon page parks power price silver white woods young',
);

/**
 * Words that many families are called, and that end the names of places, buildings, bodies, papers and
 * the like as well ("Grace Church", "Grant Park").
 */
const ALSO_PLACES = wordSet(
  'battle bay beach block book bridge camp castle church deal fair field fort high hills jesus justice lake',
  'lane law laws main mill north parish park plant pond post press ridge royal steel storm street temple towers',
  'wall way west',
);

/** Firms and prizes that bear the family names of those who founded them. */
const FIRMS = wordSet('apple bloomberg ferrari ford mercedes nobel pulitzer tesla');

/** Whether a word, in lower case, is what a firm is called before anybody else. */
export function isFirmsName(lower: string): boolean {
  return FIRMS.has(lower);
}

/** Whether a word, in lower case, means something else and is a common family name ("Church"). */
export function isFamilyNameAsWell(lower: string): boolean {
  return FAMILY_NAMES.has(lower) || isPlaceOrFirmAsWell(lower);
}

/** Whether such a word can name a place or a body behind a given name ("Grant Park"). */
export function isPlaceAsWell(lower: string): boolean {
  return ALSO_PLACES.has(lower);
}

/** Whether such a word can name something behind a given name: more must speak for a person. */
export function isPlaceOrFirmAsWell(lower: string): boolean {
  return ALSO_PLACES.has(lower) || FIRMS.has(lower);
}
