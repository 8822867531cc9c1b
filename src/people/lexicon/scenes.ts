import { wordSet } from '../../text/word-set.js';

/**
 * Nouns for those whom a scene has without anybody saying so: a court its judge, a match its referee, a
 * firm its spokeswoman. "The judge said" may be the first that a story tells of one.
 */
const OF_SCENES = wordSet(
  'judge justice magistrate coroner prosecutor lawyer attorney solicitor barrister counsel clerk foreman',
  'defendant accused plaintiff victim suspect witness prisoner gunman attacker shooter killer thief hostage',
  'referee umpire commentator captain coach manager president minister premier chancellor secretary',
  'governor mayor ambassador king queen prince princess pope emperor sheriff chief head leader boss',
  'chairman chairwoman chair chairperson ceo cfo director executive owner founder speaker whip',
  'spokesman spokeswoman spokesperson official source aide adviser interviewer presenter host anchor moderator',
  'reporter journalist editor author narrator translator interpreter caller driver passenger pilot',
  'caretaker landlord landlady tenant neighbour neighbor mother father wife husband son daughter brother',
  'sister parent grandmother grandfather couple partner friend man woman boy girl child baby person customer',
);

/** "The Kent Republican", and no paper called "The Kent Statesman". */
const PARTY = /\s(?:Republican|Democrat)$/;

/**
 * Whether a description can be another word for whoever has just spoken: "said the seismologist", and, for
 * somebody of a scene, what tells more: "the former captain".
 */
export const mayVary = (head: string, words: string): boolean =>
  (!OF_SCENES.has(head.replace(/^ex-/, '')) || /^the (?:former|retired|ex-|\d)/i.test(words)) &&
  (PARTY.test(words) || !/\s\p{Lu}\S*$/u.test(words));
