import { createRequire } from 'node:module';
import { fold } from '../story/fold.js';
import type { Gender } from './lexicon/roles.js';

/** The library's lists of given names, by sex and language ("femaleEn"). */
type NameLists = Readonly<Record<string, readonly string[] | undefined>>;

const LANGUAGES = ['En', 'Fr', 'De', 'Es', 'It', 'Nl'] as const;

/** Loads the lists when the first story is read, so that commands that read none do not wait. */
function loadGivenNames(): ReadonlyMap<string, Gender | 'both'> {
  const lists = createRequire(import.meta.url)('human-names') as NameLists;
  const names = new Map<string, Gender | 'both'>();
  for (const language of LANGUAGES) {
    for (const gender of ['female', 'male'] as const) {
      for (const name of lists[`${gender}${language}`] ?? []) {
        const key = fold(name);
        const known = names.get(key);
        names.set(key, known === undefined || known === gender ? gender : 'both');
      }
    }
  }
  return names;
}

let loaded: ReadonlyMap<string, Gender | 'both'> | undefined;

/**
 * Who bears a given name: women, men, or both.
 *
 * @param name - one word, in any case
 * @returns undefined if it is in no list
 */
export function bearersOf(name: string): Gender | 'both' | undefined {
  loaded ??= loadGivenNames();
  return loaded.get(fold(name));
}
