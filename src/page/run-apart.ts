import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** ms; the slowest of sixty pages took a third of a second. */
const TIMEOUT = 8_000;
const MEMORY_MB = 256;

/**
 * Does one thing in a thread of its own, which ends after it, or when it takes too long or too much
 * memory.
 *
 * @param worker - the file that the thread runs; it answers with one message
 * @param workerData - what it is given
 * @throws whatever the thread ends with
 */
export async function runApart(worker: string, workerData: unknown): Promise<unknown> {
  const thread = new Worker(worker, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [],
    env: {},
  });
  try {
    const [result] = await once(thread, 'message', { signal: AbortSignal.timeout(TIMEOUT) });
    return result;
  } finally {
    await thread.terminate();
  }
}
