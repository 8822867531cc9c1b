import { analyze } from '../terms/analyzer.js';
import { likenessOf } from '../terms/related.js';
import { fold } from '../text/fold.js';
import { isHonorific } from './lexicon/roles.js';
import { withArticlesApart } from './names/runs/name-parts.js';
import { meaningOf } from './roles/meaning.js';

/** What is known of somebody from one story. */
export interface Known {
  /** The fullest form of the name. */
  readonly name: string;
  /** What somebody is, in words. */
  readonly roles: readonly string[];
  /** How old they are, and when: in ms since 1970. */
  readonly age?: { readonly years: number; readonly at: number };
}

function partsOf(name: string): string[] {
  return withArticlesApart(fold(name))
    .split(/\s+/)
    .filter((part) => part !== '' && !isHonorific(part));
}

/** The words of roles that tell somebody from others: those with a capital or of some length. */
function roleWords(roles: readonly string[]): Set<string> {
  return new Set(roles.map((role) => fold(role).replace(/^(?:the|a|an) /, '')));
}

/** Whether two names are one full name, titles aside. */
export function isSameFullName(a: string, b: string): boolean {
  const parts = partsOf(a);
  return parts.length > 1 && parts.join(' ') === partsOf(b).join(' ');
}

/**
 * Whether somebody in one story is somebody in another: by the full name, or by the family name with the
 * same first name or the same role. One who is only called by a family name, and is said to be nothing,
 * is nobody else.
 */
export function isSamePerson(a: Known, b: Known): boolean {
  if (isSameFullName(a.name, b.name)) return true;
  const [partsA, partsB] = [partsOf(a.name), partsOf(b.name)];
  if (partsA.length === 0 || partsA.at(-1) !== partsB.at(-1)) return false;
  if (partsA.length > 1 && partsB.length > 1) return partsA[0] === partsB[0];
  const roles = roleWords(a.roles);
  return [...roleWords(b.roles)].some((role) => roles.has(role));
}

/** A cosine; the nouns for what two people are are less alike than this. */
const ALIKE = 0.4;

/** The stems of the nouns for what somebody is: of “former chief executive”, that of “executive”. */
function nounsOf({ roles }: Known): string[] {
  return roles.flatMap((role) => analyze(meaningOf(role)?.head ?? ''));
}

/** ms */
const YEAR = 31_557_600_000;
/** Years by which two ages of one person may differ beyond the time between: papers are told wrong ones. */
const AS_OLD = 2;

/** Whether two people cannot well be of one age. */
function differInAge({ age: a }: Known, { age: b }: Known): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(b.years - a.years - (b.at - a.at) / YEAR) > AS_OLD;
}

/**
 * Whether what is said of two people is so unlike that they may be two of one name: no noun for what the
 * one is means nearly what one for the other does, or they are not of one age. What is not said of one of
 * them is not known.
 */
export function areUnlike(a: Known, b: Known): boolean {
  if (differInAge(a, b)) return true;
  const [nounsA, nounsB] = [nounsOf(a), nounsOf(b)];
  if (nounsA.length === 0 || nounsB.length === 0) return false;
  return nounsA.every((noun) => nounsB.every((other) => likenessOf(noun, other) < ALIKE));
}
