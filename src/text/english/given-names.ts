import { fold } from '../fold.js';
import { readWordTable, type WordTable } from '../word-table.js';
import type { Gender } from './pronouns.js';

/** Who bears a name: a bit each. */
export const BEARERS = { female: 1, male: 2 } as const satisfies Record<Gender, number>;

const ASCII = /^[A-Za-z]+$/;

/** What a given name is looked up by. */
export const keyOfName = (name: string) => (ASCII.test(name) ? name.toLowerCase() : fold(name));

let table: WordTable | undefined;
/** A story asks for the same few words again and again. */
const known = new Map<string, Gender | 'both' | undefined>();
const MAX_KNOWN = 2_000;

/**
 * Who bears a given name: women, men, or both.
 *
 * @param name - one word, in any case
 * @returns undefined if it is in no list
 */
export function bearersOf(name: string): Gender | 'both' | undefined {
  if (known.has(name)) return known.get(name);
  if (known.size >= MAX_KNOWN) known.clear();
  const bearers = lookUp(name);
  known.set(name, bearers);
  return bearers;
}

function lookUp(name: string): Gender | 'both' | undefined {
  table ??= readWordTable('#given-names', 1);
  switch (table.bytesOf(keyOfName(name))?.[0]) {
    case BEARERS.female:
      return 'female';
    case BEARERS.male:
      return 'male';
    case BEARERS.female | BEARERS.male:
      return 'both';
    default:
      return undefined;
  }
}
