import { fold } from '../../text/fold.js';
import type { Gender } from '../../text/pronouns.js';
import { readWordTable, type WordTable } from '../../text/word-table.js';

/** Who bears a name: a bit each. */
export const BEARERS = { female: 1, male: 2 } as const satisfies Record<Gender, number>;

const ASCII = /^[A-Za-z]+$/;

/** What a given name is looked up by. */
export const keyOfName = (name: string) => (ASCII.test(name) ? name.toLowerCase() : fold(name));

let table: WordTable | undefined;

/**
 * Who bears a given name: women, men, or both.
 *
 * @param name - one word, in any case
 * @returns undefined if it is in no list
 */
export function bearersOf(name: string): Gender | 'both' | undefined {
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
