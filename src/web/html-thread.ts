import { readHtml } from '../page/read-html.js';
import { serveCalls } from './calls.js';
import { loadWordFile } from './stand-in/word-file.js';

/** The thread that reads pages of the web. It is ended after each, or when one takes too long. */
export interface HtmlThread {
  read(html: string): Promise<ReturnType<typeof readHtml>>;
}

/** By these it is told whose a name is, a paper's or a person's. */
const NAMES = ['#given-names', '#word-frequencies'] as const;

async function read(html: string): Promise<ReturnType<typeof readHtml>> {
  await Promise.all(NAMES.map(loadWordFile));
  return readHtml(html);
}

serveCalls({ read } satisfies HtmlThread, globalThis);
