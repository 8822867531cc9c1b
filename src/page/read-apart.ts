import { FetchError } from '../fetch/errors.js';
import { isModuleMissing } from '../story/errors.js';
import type { ReadPage } from './read-html.js';
import { runApart } from './run-apart.js';

/** UTF-16 code units. */
const MAX_LENGTH = 3_000_000;

/**
 * Reads a page of the web in a thread of its own: a page that is made to take long, or much memory,
 * takes it there, and not for ever.
 *
 * @param worker - the file that the thread runs
 * @param url - where the page was found
 * @throws FetchError if there is no story in it, or it takes too long
 * @throws Error if a module that the thread needs is not there
 */
export async function readHtmlApart(worker: string, html: string, url?: string): Promise<ReadPage> {
  if (html.length > MAX_LENGTH) {
    throw new FetchError('That page is too long to be one story. Paste the story instead.');
  }
  let page: ReadPage | undefined;
  try {
    page = (await runApart(worker, { html, url })) as ReadPage | undefined;
  } catch (error) {
    if (isModuleMissing(error)) throw error;
    throw new FetchError('That page cannot be read. Paste the story instead.', { cause: error });
  }
  if (page !== undefined && page.paragraphs.length > 0) return page;
  throw new FetchError('I find no story on that page. Paste the story instead.');
}
