import { parseHTML } from 'linkedom';

/** As much of a node of a document as is read. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

export interface Element extends Node {
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
}

/** As much of a document as is read besides what Readability reads. */
export interface Document {
  readonly documentElement: Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/**
 * Parses a page, or a piece of one.
 *
 * @returns undefined if there is nothing in it
 */
export function parseDocument(html: string): Document | undefined {
  const { document } = parseHTML(withBody(withRoot(html))) as unknown as { document: Document };
  return document.documentElement === null ? undefined : document;
}

/** The parser takes a page's first element for its root, which HTML does not ask to be written out. */
function withRoot(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html>${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}

/** The parser knows no body but one that is written out, which HTML does not ask for. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  // What is begun and not ended, such as a title, would take in the end of the body.
  if (head === null) return html.replace(/<html[^>]*>/i, (root) => `${root}<body>`);
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<body>${html.slice(end)}`;
}

/** A text on one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text that may have been written with the entities of HTML in it. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]+;|<\w/.test(text)) return text;
  return (
    parseDocument(`<html><body><p>${text}</p></body></html>`)?.documentElement?.textContent ?? text
  );
}
