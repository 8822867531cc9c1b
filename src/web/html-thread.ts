import { readHtml } from '../page/read-html.js';
import { serveCalls } from './calls.js';

/** The thread that reads pages of the web. It is ended after each, or when one takes too long. */
export interface HtmlThread {
  read(html: string): Promise<ReturnType<typeof readHtml>>;
}

serveCalls({ read: async (html) => readHtml(html) } satisfies HtmlThread, globalThis);
