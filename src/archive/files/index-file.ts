import { readFile, unlink } from 'node:fs/promises';
import { readIndex, writeIndex } from '../../seek/kept-index.js';
import type { KeptIndex } from '../story-index.js';
import { writeWhole } from '../write-file.js';

/** Keeps what was read of a folder's stories in a file; whatever is wrong with it, it is only made again. */
export function indexFile(path: string): KeptIndex {
  return {
    async read() {
      const bytes = await readFile(path).catch(() => undefined);
      return bytes && readIndex(bytes);
    },
    async write(state) {
      // Where it cannot be written, it is made again after the next start.
      await writeWhole(path, await writeIndex(state), 'replace').catch(() => undefined);
    },
    async discard() {
      await unlink(path).catch(() => undefined);
    },
  };
}
