import { fileURLToPath } from 'node:url';

/** What the thread runs that reads pages, as it is built. */
export const HTML_WORKER = fileURLToPath(
  new URL('../../dist/src/page/html-worker.js', import.meta.url),
);
