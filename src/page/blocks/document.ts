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
  const { document } = parseHTML(complete(html)) as unknown as { document: Document };
  if (document.documentElement === null) return undefined;
  if (OLD_ATTRIBUTE.test(html)) writeAttributesSmall(document);
  return document;
}

/** An attribute as old pages write it. */
const OLD_ATTRIBUTE = /<[A-Za-z][^<>]{0,500}\s[A-Z][A-Z-]{1,20}\s?=/;

/** The parser tells attributes by their letters, HTML does not. */
function writeAttributesSmall(document: Document): void {
  for (const element of document.querySelectorAll('*') as Iterable<Attributed>) {
    for (const { name, value } of [...element.attributes]) {
      const small = name.toLowerCase();
      if (small !== name && element.getAttribute(small) === null)
        element.setAttribute(small, value);
    }
  }
}

interface Attributed extends Element {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute(name: string, value: string): void;
}

/**
 * A page with the tags that HTML does not ask to be written out: the parser takes the first element for
 * the root, its first for the head if it is called so, and what comes right behind that for the body.
 */
function complete(html: string): string {
  const rooted = /<html[\s>]/i.test(html)
    ? html
    : `<html>${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
  return /<head[\s>]/i.test(rooted) ? withBody(rooted) : withHead(rooted);
}

function withHead(html: string): string {
  const root = /<html[^>]{0,2000}>/i.exec(html);
  if (root === null) return html;
  const start = root.index + root[0].length;
  const body = html.slice(start).search(/<body[\s>]/i);
  const [head, rest] =
    body === -1
      ? ['', `<body>${html.slice(start)}`]
      : [html.slice(start, start + body), html.slice(start + body)];
  return `${html.slice(0, start)}<head>${head}</head>${rest}`;
}

function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  // What is begun and not ended, such as a title, would take in the end of the body.
  if (head === null) return `<html><body>${html}`;
  const end = head.index + head[0].length;
  return `${html.slice(0, end)}<body>${html.slice(end)}`;
}

/** A text that may have been written with the entities of HTML in it. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]+;|<\w/.test(text)) return text;
  return (
    parseDocument(`<html><body><p>${text}</p></body></html>`)?.documentElement?.textContent ?? text
  );
}
