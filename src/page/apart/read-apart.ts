import { AwayError, FetchError } from '../../fetch/errors.js';
import type { ImportedPage } from '../../story/copied/import.js';
import { codeOf, isModuleMissing } from '../../story/errors.js';
import type { ReadPage } from '../read-html.js';
import type { PageTask } from './page-task.js';
import { runApart } from './run-apart.js';

/** UTF-16 code units. */
const MAX_LENGTH = 3_000_000;
const PASTE = 'Paste the story instead.';

/** Why a page could not be read. */
function whyNot(error: unknown): string {
  if (error instanceof Error && error.name === 'AbortError')
    return 'Reading that page takes too long.';
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'Reading that page takes too much memory.'
    : 'That page cannot be read.';
}

/**
 * Reads a page in a thread of its own: one that is made to take long, or much memory, takes it there,
 * and not for ever.
 *
 * @param advice - what a person can do where it cannot be read
 * @throws Error if a module that the thread needs is not there
 */
async function readApart(worker: string, task: PageTask, advice: string): Promise<unknown> {
  try {
    return await runApart(worker, task);
  } catch (error) {
    if (error instanceof AwayError || isModuleMissing(error)) throw error;
    throw new FetchError(`${whyNot(error)} ${advice}`, { cause: error });
  }
}

/** @throws FetchError if what is to be read is too long */
function checkLength(text: string, what: string): void {
  if (text.length <= MAX_LENGTH) return;
  throw new FetchError(`That ${what} is too long to be one story. ${PASTE}`);
}

/**
 * Reads a page of the web in a thread of its own.
 *
 * @param worker - the file that the thread runs
 * @param url - where the page was found
 * @throws FetchError if there is no story in it, or it takes too long
 * @throws Error if a module that the thread needs is not there
 */
export async function readHtmlApart(worker: string, html: string, url?: string): Promise<ReadPage> {
  checkLength(html, 'page');
  const task: PageTask = { kind: 'html', html, url };
  const page = (await readApart(worker, task, PASTE)) as ReadPage | undefined;
  if (page !== undefined && page.paragraphs.length > 0) return page;
  throw new FetchError(`I find no story on that page. ${PASTE}`);
}

/**
 * Reads a mail as a program has saved it in a thread of its own.
 *
 * @param worker - the file that the thread runs
 * @throws FetchError if there is no story in it, or it takes too long
 * @throws Error if a module that the thread needs is not there
 */
export async function readMailApart(
  worker: string,
  text: string,
): Promise<ReadPage | ImportedPage> {
  checkLength(text, 'e-mail');
  const page = (await readApart(worker, { kind: 'mail', text }, PASTE)) as
    | ReadPage
    | ImportedPage
    | undefined;
  if (page !== undefined && page.paragraphs.length > 0) return page;
  throw new FetchError(`I find no story in that e-mail. ${PASTE}`);
}

/**
 * Reads a page as it was copied in a thread of its own.
 *
 * @param worker - the file that the thread runs
 * @throws FetchError if it takes too long
 */
export async function readCopyApart(worker: string, text: string): Promise<ImportedPage> {
  const task: PageTask = { kind: 'copy', text };
  return (await readApart(worker, task, 'Leave out what is not the story.')) as ImportedPage;
}
