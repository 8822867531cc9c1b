import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FetchError } from '../fetch/errors.js';
import type { ReadPage } from './read-html.js';

/** ms; the slowest of sixty pages took a third of a second. */
const TIMEOUT = 8_000;
const MEMORY_MB = 256;
/** UTF-16 code units. */
const MAX_LENGTH = 3_000_000;

/**
 * Reads a page of the web in a thread of its own: a page that is made to take long, or much memory,
 * takes it there, and not for ever.
 *
 * @param worker - the file that the thread runs
 * @param url - where the page was found
 * @throws FetchError if there is no story in it, or it takes too long
 */
export async function readHtmlApart(worker: string, html: string, url?: string): Promise<ReadPage> {
  if (html.length > MAX_LENGTH) {
    throw new FetchError('That page is too long to be one story. Paste the story instead.');
  }
  const thread = new Worker(worker, {
    workerData: { html, url },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    execArgv: [],
    env: {},
  });
  let page: ReadPage | undefined;
  try {
    [page] = (await once(thread, 'message', { signal: AbortSignal.timeout(TIMEOUT) })) as [
      ReadPage | undefined,
    ];
  } catch (error) {
    throw new FetchError('That page cannot be read. Paste the story instead.', { cause: error });
  } finally {
    await thread.terminate();
  }
  if (page !== undefined && page.paragraphs.length > 0) return page;
  throw new FetchError('I find no story on that page. Paste the story instead.');
}
