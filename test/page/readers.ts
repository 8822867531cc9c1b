import { fileURLToPath } from 'node:url';
import { FetchError } from '../../src/fetch/errors.js';
import type { PageReaders } from '../../src/intake.js';
import { readCopyApart, readHtmlApart, readMailApart } from '../../src/page/apart/read-apart.js';
import { readHtml } from '../../src/page/read-html.js';
import { importPage } from '../../src/story/copied/import.js';

/** What the thread runs that reads pages, as it is built. */
export const PAGE_WORKER = fileURLToPath(
  new URL('../../dist/src/page/apart/page-worker.js', import.meta.url),
);

/** Reads pages in threads, as the bot does. */
export const READERS_APART: PageReaders = {
  readHtml: (html, url) => readHtmlApart(PAGE_WORKER, html, url),
  readCopy: (text) => readCopyApart(PAGE_WORKER, text),
  readMail: (text) => readMailApart(PAGE_WORKER, text),
};

/** Reads pages in this thread. */
export const READERS_HERE: PageReaders = {
  async readHtml(html, url) {
    const page = readHtml(html, url);
    if (page === undefined) throw new FetchError('no story');
    return page;
  },
  readCopy: async (text) => importPage(text),
};
