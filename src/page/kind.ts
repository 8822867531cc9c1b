/** What a content can be that somebody takes for a story; what says nothing of itself is text. */
export type Kind = 'page' | 'feed' | 'data' | 'document' | 'text';

/**
 * What may stand before the first element. A comment holds no end of one: otherwise comments in a row
 * could be told apart in exponentially many ways.
 */
const PROLOGUE = String.raw`^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*`;
/** How a page of the web begins. */
const HTML = new RegExp(
  `${PROLOGUE}<(?:!doctype\\s+html|html|head|body|title|meta|link|script|main|article|section|header|h\\d|p|div)[\\s>]`,
  'i',
);
const FEED = new RegExp(`${PROLOGUE}<(?:rss|feed|rdf:RDF)[\\s>]`, 'i');
const XML = /^\s*<(?:\?xml|svg|!doctype)\s/i;
const JSON_FEED = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;
const PDF = /^\s*%PDF-\d/;
const BEGINNING = 2_000;

function isJson(content: string): boolean {
  if (!/^\s*[{[]/.test(content)) return false;
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

/** What a content is, by how it begins, whatever it was called. */
export function kindOf(content: string): Kind {
  const text = content.replace(/^\uFEFF/, '');
  const beginning = text.slice(0, BEGINNING);
  if (HTML.test(beginning)) return 'page';
  if (FEED.test(beginning)) return 'feed';
  if (PDF.test(beginning)) return 'document';
  if (XML.test(beginning)) return 'data';
  if (!isJson(text)) return 'text';
  return JSON_FEED.test(beginning) ? 'feed' : 'data';
}
