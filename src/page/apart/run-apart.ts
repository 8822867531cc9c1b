import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createFewAtOnce } from '../../fetch/few-at-once.js';

/** ms; the slowest of sixty pages took a third of a second. */
const TIMEOUT = 8_000;
/** A page of 2 MB with 10,000 paragraphs takes less than 96. */
const MEMORY_MB = 128;

/** Threads at once, of the whole program, and what may wait for one. */
const threads = createFewAtOnce(3, 30);

/**
 * Does one thing in a thread of its own, which ends after it, or when it takes too long or too much
 * memory. Of such threads there are few at once.
 *
 * @param worker - the file that the thread runs; it answers with one message
 * @param workerData - what it is given
 * @throws whatever the thread ends with; an AwayError if too many wait for one
 */
export function runApart(worker: string, workerData: unknown): Promise<unknown> {
  return threads(async () => {
    const thread = new Worker(worker, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      execArgv: [],
      env: {},
    });
    // A thread may run out of memory while it is being ended: an error that nobody hears ends the bot.
    thread.on('error', () => undefined);
    try {
      const [result] = await once(thread, 'message', { signal: AbortSignal.timeout(TIMEOUT) });
      return result;
    } finally {
      await thread.terminate();
    }
  });
}
