import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, lstat, mkdir, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../story/errors.js';

/**
 * Makes a folder and those above it, where they are not there. Node.js does so itself, but tries for ever
 * where a system takes no folder, and says that there is none to put it into, as in `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const above = dirname(folder);
    const isMissing = codeOf(error) === 'ENOENT' && above !== folder;
    if (isMissing && !existsSync(above)) {
      await makeFolder(above);
      await mkdir(folder);
    } else if (codeOf(error) !== 'EEXIST' || !(await lstat(folder)).isDirectory()) throw error;
  }
}

/** Has what happened in a folder written to the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file whole or not at all: beside its place, to the disk, then into its place.
 *
 * @param mode - `new` never takes the place of a file that is there
 * @throws Error with the code EEXIST for a `new` file that is there
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  mode: 'new' | 'replace',
) {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode === 'replace') {
      await rename(draft, path);
    } else {
      await link(draft, path);
      await unlink(draft);
    }
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

/**
 * Writes a file anew, and keeps what it was as `NAME.1.bak` or, if that is there, with the next number.
 *
 * @returns where it is kept
 */
export async function writeAnew(path: string, content: string): Promise<string> {
  const backUp = async (number: number): Promise<string> => {
    const backup = `${path}.${number}.bak`;
    try {
      await link(path, backup);
      return backup;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      return backUp(number + 1);
    }
  };
  const backup = await backUp(1);
  try {
    await writeWhole(path, content, 'replace');
  } catch (error) {
    const [old, now] = await Promise.all([lstat(backup), lstat(path)]);
    if (old.ino === now.ino) await unlink(backup);
    throw error;
  }
  return backup;
}
