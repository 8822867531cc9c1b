import { Readability } from '@mozilla/readability';
import type { DroppedLine, Line } from '../story/page-line.js';
import { siftLines } from '../story/sift.js';
import type { Origin } from '../story/story.js';
import { readBlocks } from './blocks.js';
import { sortBlocks } from './body.js';
import { type Document, oneLine, parseDocument } from './document.js';
import { readFacts } from './facts.js';
import { readLinkedData } from './linked-data.js';

/** A story as a page of the web has it. */
export interface ReadPage {
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

/** Characters, as a story file may have them. */
const MAX_HEADLINE = 300;

/** What Readability finds, if anything; it fails on some documents that are broken. */
function findArticle(document: Document): ReturnType<Readability['parse']> {
  try {
    return new Readability(document as never).parse();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What Readability finds in a document, which it takes apart: a title, and paragraphs. */
function readArticle(document: Document): { readonly title: string; readonly texts: string[] } {
  const article = findArticle(document);
  const content = parseDocument(`<html><body>${article?.content ?? ''}</body></html>`);
  const blocks = content?.documentElement ? readBlocks(content.documentElement).blocks : [];
  return { title: oneLine(article?.title ?? ''), texts: blocks.map(({ text }) => text) };
}

/** The paragraphs of a text that a page states for machines, which may be written as HTML. */
function readStated(body: string): readonly string[] {
  const content = /<(?:p|br|div)[\s>/]/i.test(body)
    ? parseDocument(`<html><body>${body}`)
    : undefined;
  if (content?.documentElement) {
    return readBlocks(content.documentElement).blocks.map(({ text }) => text);
  }
  return body
    .split('\n')
    .map(oneLine)
    .filter((text) => text !== '');
}

/** Whether a page shows less than half of what it states: the rest comes later, or for money. */
function lacksMost(lines: readonly Line[], stated: readonly string[]): boolean {
  const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
  const shown = lines.flatMap(({ text, reason }) => (reason === undefined ? [text] : []));
  return lengthOf(shown) < lengthOf(stated) / 2;
}

const leaveOut = ({ text, reason }: Line): Line => ({
  text,
  reason: reason ?? 'what the page shows of the story',
});

/**
 * Reads the story of a page of the web: where it is, Mozilla's Readability says; what is known of
 * it, the page's own words for machines. Nothing of the page is run.
 *
 * @param url - where the page was found
 * @returns undefined if there is no story in it
 */
export function readHtml(html: string, url?: string): ReadPage | undefined {
  const document = parseDocument(html);
  if (!document?.documentElement) return undefined;
  const linked = readLinkedData(document);
  const facts = readFacts(document, linked, url);
  const page = readBlocks(document.documentElement, facts.url);
  const { title, texts } = readArticle(document);
  const headline = facts.headline ?? (title === '' ? undefined : title.slice(0, MAX_HEADLINE));
  const stated = readStated(linked.body ?? '');
  const found = sortBlocks(page, texts, headline ?? '', stated.join('\n'));
  const lines = lacksMost(found, stated)
    ? [...stated.map((text) => ({ text })), ...found.map(leaveOut)]
    : found;
  const { origin, paragraphs, dropped } = siftLines(lines, headline);
  if (paragraphs.length === 0) return undefined;
  return {
    origin: { ...origin, ...facts, ...(headline !== undefined && { headline }) },
    paragraphs,
    dropped,
  };
}
