import { fold } from '../text/fold.js';
import { isHonorific } from './lexicon/roles.js';

/** What is known of somebody from one story. */
export interface Known {
  /** The fullest form of the name. */
  readonly name: string;
  /** What somebody is, in words. */
  readonly roles: readonly string[];
}

function partsOf(name: string): string[] {
  return fold(name)
    .split(/\s+/)
    .filter((part) => part !== '' && !isHonorific(part));
}

/** The words of roles that tell somebody from others: those with a capital or of some length. */
function roleWords(roles: readonly string[]): Set<string> {
  return new Set(roles.map((role) => fold(role).replace(/^(?:the|a|an) /, '')));
}

/**
 * Whether somebody in one story is somebody in another: by the full name, or by the family name with the
 * same first name or the same role. One who is only called by a family name, and is said to be nothing,
 * is nobody else.
 */
export function isSamePerson(a: Known, b: Known): boolean {
  const [partsA, partsB] = [partsOf(a.name), partsOf(b.name)];
  if (partsA.join(' ') === partsB.join(' ') && partsA.length > 1) return true;
  if (partsA.length === 0 || partsA.at(-1) !== partsB.at(-1)) return false;
  if (partsA.length > 1 && partsB.length > 1) return partsA[0] === partsB[0];
  const roles = roleWords(a.roles);
  return [...roleWords(b.roles)].some((role) => roles.has(role));
}
