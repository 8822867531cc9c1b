import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BEARERS, keyOfName } from '../people/lexicon/given-names.js';
import { scriptArguments } from '../terminal/script-arguments.js';
import { writeWordTable } from './word-table.js';

scriptArguments('names');

/** In English first: what a name is elsewhere counts only where English does not know it. */
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl'] as const;

/** The lists of the package human-names. */
const folder = join(dirname(createRequire(import.meta.url).resolve('human-names')), 'data');

const names = new Map<string, number>();
for (const language of LANGUAGES) {
  const inLanguage = new Map<string, number>();
  for (const [gender, bit] of Object.entries(BEARERS)) {
    const path = join(folder, `${gender}-human-names-${language}.json`);
    for (const name of z.array(z.string()).parse(JSON.parse(await readFile(path, 'utf8')))) {
      const key = keyOfName(name);
      if (!key.includes(' ')) inLanguage.set(key, (inLanguage.get(key) ?? 0) | bit);
    }
  }
  for (const [name, bearers] of inLanguage) if (!names.has(name)) names.set(name, bearers);
}
await writeWordTable(
  'given-names.bin',
  Array.from(names, ([name, bearers]) => [name, Int8Array.of(bearers)]),
);
