import { FetchError } from './errors.js';
import { createFewAtOnce } from './few-at-once.js';
import { get, type LinkPolicy, type Network } from './get.js';
import { checkType } from './page-type.js';
import { PAGES, type Wanted } from './wanted.js';

/** A page as it came. */
export interface FetchedPage {
  /** Where it was in the end. */
  readonly url: string;
  readonly content: string;
}

const PAGE: Wanted = {
  accept: PAGES,
  agent: 'a reader of single pages, at the wish of a person',
  advice: 'Paste the story or send it as a file instead.',
};

/** Pages that are fetched at once for those who ask for them, and what may wait. */
const links = createFewAtOnce(10, 40);

/**
 * Fetches a page from the internet, and from nowhere else, see {@link get}.
 *
 * @throws FetchError if it may not or cannot be had
 */
export async function fetchPage(
  url: string,
  policy?: LinkPolicy,
  network?: Network,
): Promise<FetchedPage> {
  const { status, content, headers, ...received } = await links(() =>
    get(url, PAGE, policy, network),
  );
  if (status === 200) {
    checkType(content, headers['content-type'], PAGE.advice);
    return { url: received.url, content };
  }
  throw new FetchError(
    `${new URL(received.url).hostname} does not give that page out (status ${status}). Check the link. ${PAGE.advice}`,
  );
}
