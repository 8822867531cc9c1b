import { wordSet } from '../../text/word-set.js';

/** Titles that are cut short before a name. */
const IN_FULL: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  prof: 'professor',
  cllr: 'councillor',
  dr: 'doctor',
  rev: 'reverend',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  adm: 'admiral',
  cmdr: 'commander',
  cpl: 'corporal',
  pvt: 'private',
};

/** A title, in lower case, as it is written in full: "Gov." is a governor. */
export function titleInFull(lower: string): string {
  const plain = lower.replace('.', '');
  return IN_FULL[plain] ?? plain;
}

/** Whether a word, in lower case, is a title cut short: "Gen". */
export function isTitleCutShort(lower: string): boolean {
  return Object.hasOwn(IN_FULL, lower);
}

/** Ranks and orders by which somebody is called again, and not "Mr" or "Mrs". */
const KEPT = wordSet(
  'doctor professor reverend inspector superintendent sergeant constable pc dci dc di ds garda recorder corporal private',
  'lieutenant captain major colonel general admiral commander brigadier commodore detective judge justice',
  'officer sheriff trooper',
  'sir dame lord lady baroness rabbi imam archbishop bishop cardinal prince princess king queen',
);

/** Whether who has a title, written in full, is hardly called "Mr" or "Mrs" beside it. */
export function isKeptTitle(title: string): boolean {
  return KEPT.has(title);
}

/** Ranks of detectives, which in other letters are something else: “DI Roe”, and not “Di Roe”. */
const RANKS = wordSet('DC DI DS DCS DSU TDC');

/** Whether a word is a rank before a name, as it is written. */
export function isRankInCapitals(text: string): boolean {
  return RANKS.has(text);
}

/** Offices that stand before a name, and are a thing or a body elsewhere: “Recorder”, “Garda”. */
const BEFORE_NAMES = wordSet('recorder garda');

/** Whether a word, in lower case, is somebody's office where it stands right before a name. */
export function isOfficeBeforeName(lower: string): boolean {
  return BEFORE_NAMES.has(lower);
}
