import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DroppedLine } from '../story/import.js';
import type { Origin } from '../story/story.js';

/** A story as a page of the web has it. */
export interface ReadPage {
  readonly origin: Origin;
  readonly paragraphs: readonly string[];
  readonly dropped: readonly DroppedLine[];
}

/** As much of a node of a document as is read. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** As much of a document as is read besides what Readability reads. */
interface Document {
  readonly documentElement: object | null;
  readonly body: Node | null;
  querySelector(selector: string): { getAttribute(name: string): string | null } | null;
}

const ELEMENT = 1;
const TEXT = 3;
/** What stands in the line with its neighbours. All else begins a paragraph and ends one. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** What is no text of the story, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  FIGCAPTION: 'the caption of a picture',
  CAPTION: 'the caption of a table',
};
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO BUTTON FORM'.split(' '),
);
/** Nested deeper, markup says nothing any more. */
const MAX_DEPTH = 200;
const DAY = /^\d{4}-\d\d-\d\d/;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A field of what is known, as long as there is something to it. */
const known = (text: string | null | undefined, maxLength: number): string | undefined => {
  const line = oneLine(text ?? '').slice(0, maxLength);
  return line === '' ? undefined : line;
};

/** The paragraphs of a piece of a page, a line each, and what was left out of it. */
function readBlocks(root: Node): Pick<ReadPage, 'paragraphs' | 'dropped'> {
  const paragraphs: string[] = [];
  const dropped: DroppedLine[] = [];
  let line = '';
  const end = () => {
    const text = oneLine(line);
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const visit = (node: Node, depth: number) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) line += child.textContent ?? '';
      if (child.nodeType !== ELEMENT || depth > MAX_DEPTH) continue;
      const name = child.nodeName.toUpperCase();
      if (SILENT.has(name)) continue;
      const reason = LEFT_OUT[name];
      if (reason !== undefined) {
        const text = oneLine(child.textContent ?? '');
        if (text !== '') dropped.push({ text, reason });
      } else if (INLINE.has(name)) {
        visit(child, depth + 1);
      } else {
        end();
        visit(child, depth + 1);
        end();
      }
    }
  };
  visit(root, 0);
  end();
  return { paragraphs, dropped };
}

/** Where the page says that it stands. */
function addressOf(document: Document, url: string | undefined): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const address = [href, url].find((candidate) => candidate && URL.canParse(candidate, url));
  if (address === undefined) return undefined;
  const { href: found, protocol } = new URL(address, url);
  return /^https?:$/.test(protocol) && found.length <= 500 ? found : undefined;
}

/**
 * Reads the story of a page of the web: its text by Mozilla's Readability, what is known of it by
 * the page's own words for machines (JSON-LD, OpenGraph, meta tags), which Readability reads too.
 * Nothing of the page is run.
 *
 * @param url - where the page was found
 * @returns undefined if there is no story in it
 */
export function readHtml(html: string, url?: string): ReadPage | undefined {
  const { document } = parseHTML(html) as unknown as { document: Document };
  if (document.documentElement === null) return undefined;
  const address = addressOf(document, url);
  const article = new Readability(document as never).parse();
  if (!article?.content) return undefined;
  const { document: content } = parseHTML(
    `<html><body>${article.content}</body></html>`,
  ) as unknown as {
    document: Document;
  };
  if (content.body === null) return undefined;
  const headline = known(article.title, 300);
  const { paragraphs, dropped } = readBlocks(content.body);
  const published = DAY.exec(article.publishedTime ?? '')?.[0];
  const isHeadline = (text: string) => text === headline;
  return {
    origin: {
      headline,
      publisher: known(article.siteName, 80),
      url: address,
      ...(published !== undefined && !Number.isNaN(Date.parse(published)) && { published }),
    },
    paragraphs: paragraphs.filter((text) => !isHeadline(text)),
    dropped: [
      ...paragraphs.filter(isHeadline).map((text) => ({ text, reason: 'the headline again' })),
      ...dropped,
    ],
  };
}
