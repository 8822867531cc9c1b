import { FetchError } from '../fetch/errors.js';
import type { ReadStory } from '../intake.js';
import { callsTo } from './calls.js';
import type { HtmlThread } from './html-thread.js';
import { openThread } from './threads.js';

/** ms */
const TIMEOUT = 8_000;
const PASTE = 'Paste the story instead.';

/**
 * Reads a page of the web in a thread of its own, as Node.js does, and with the same parser: there is
 * none of the browser's in threads, and in the page itself one that is made to take long would hold it.
 *
 * @throws FetchError if there is no story in it, or it takes too long
 */
export async function readHtmlApart(html: string): Promise<ReadStory> {
  const thread = openThread('html');
  try {
    const late = new Promise<never>((_, reject) => {
      setTimeout(reject, TIMEOUT, new Error('a page took too long'));
    });
    const page = await Promise.race([callsTo<HtmlThread>(thread).read(html), late]);
    if (page !== undefined && page.paragraphs.length > 0) return page;
  } catch (error) {
    throw new FetchError(`That page cannot be read. ${PASTE}`, { cause: error });
  } finally {
    thread.terminate();
  }
  throw new FetchError(`I find no story on that page. ${PASTE}`);
}
