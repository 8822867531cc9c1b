import { type ReadPage, readHtml } from '../../src/page/read-html.js';

/** Paragraphs of an invented story, for the pages of tests. */
export const LEAD =
  'The council voted on Monday to close the pool on Harbour Street, which has stood there since 1931.';
export const NEXT =
  'Nobody had asked the swimmers, of whom two hundred came to the meeting with their towels.';
export const LAST =
  'The doors will be shut for good on the last day of the month, the council said in a letter.';

export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

/** Reads a page with a story under its headline. */
export function readPageOf(body: string, head = ''): ReadPage {
  const page = readHtml(
    `<!doctype html><html><head><title>Council votes to close pool</title>${head}</head><body><article><h1>Council votes to close pool</h1>${body}</article></body></html>`,
  );
  if (page === undefined) throw new Error('there is no story in it');
  return page;
}

export const readParagraphs = (body: string): readonly string[] => readPageOf(body).paragraphs;
