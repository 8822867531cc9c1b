import { closeSync, constants, openSync, readSync } from 'node:fs';
import { codeOf } from '../story/errors.js';

/** ms between two looks at whether somebody has written. */
const PAUSE = 20;
const CHUNK = 65_536;

const sleep = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** What there is to read; nothing where nobody writes, and undefined where somebody is about to. */
function readChunk(pipe: number): Buffer | undefined {
  const chunk = Buffer.alloc(CHUNK);
  try {
    return chunk.subarray(0, readSync(pipe, chunk));
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

/**
 * Reads a pipe to its end.
 *
 * @param patience - ms that whoever writes may take
 * @returns undefined if nobody has written all by then
 */
export function readPipe(path: string, patience: number): Buffer | undefined {
  const end = Date.now() + patience;
  const pipe = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const chunks: Buffer[] = [];
  try {
    while (Date.now() < end) {
      const chunk = readChunk(pipe);
      if (chunk !== undefined && chunk.length > 0) chunks.push(chunk);
      else if (chunk !== undefined && chunks.length > 0) return Buffer.concat(chunks);
      else sleep(PAUSE);
    }
    return undefined;
  } finally {
    closeSync(pipe);
  }
}
