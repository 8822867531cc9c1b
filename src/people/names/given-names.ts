import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../../text/fold.js';
import type { Gender } from '../../text/pronouns.js';

/** In English first: what a name is elsewhere counts only where English does not know it. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl'] as const;
const GENDERS = ['female', 'male'] as const;
const ASCII = /^[A-Za-z]+$/;

const keyOf = (name: string) => (ASCII.test(name) ? name.toLowerCase() : fold(name));

/**
 * Loads the lists of human-names, when the first story is read: commands that read none do not wait.
 * Its data files load in a third of the time that its module takes.
 */
function loadGivenNames(): ReadonlyMap<string, Gender | 'both'> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('human-names')), 'data');
  const names = new Map<string, Gender | 'both'>();
  for (const language of LANGUAGES) {
    const inLanguage = new Map<string, Gender | 'both'>();
    for (const gender of GENDERS) {
      const path = join(folder, `${gender}-human-names-${language}.json`);
      const list = JSON.parse(readFileSync(path, 'utf8')) as string[];
      for (const name of list) {
        const key = keyOf(name);
        const known = inLanguage.get(key);
        inLanguage.set(key, known === undefined || known === gender ? gender : 'both');
      }
    }
    for (const [name, bearers] of inLanguage) if (!names.has(name)) names.set(name, bearers);
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
  return loaded.get(keyOf(name));
}
