import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from './archive.js';
import { writeWhole } from './write-file.js';

/** Which story was imported last; no name of a story file. */
const LAST_IMPORT = '.imported';

/** Remembers which story of a folder was imported last: the terminal asks it, and nobody else does. */
export async function rememberImport(folder: string, id: string): Promise<void> {
  await writeWhole(join(folder, LAST_IMPORT), `${id}\n`, 'replace');
}

/** The story that was imported last into a folder, if that is known. */
async function lastImport(folder: string): Promise<string | undefined> {
  const name = await readFile(join(folder, LAST_IMPORT), 'utf8').catch(() => '');
  return name.trim() || undefined;
}

/**
 * An archive of a folder's stories in which the one that was imported last is meant where none is
 * named. Without one it is as it was.
 */
export async function askingLastImport<A extends Archive>(archive: A, folder: string): Promise<A> {
  const last = await lastImport(folder);
  if (last === undefined) return archive;
  return {
    ...archive,
    find: async (scope, id) =>
      (id === undefined ? await archive.find(scope, last) : undefined) ?? archive.find(scope, id),
  };
}
