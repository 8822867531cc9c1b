/** What a content can be that somebody takes for a story; what says nothing of itself is text. */
export type Kind = 'page' | 'feed' | 'data' | 'document' | 'mail' | 'text';

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
const DOCUMENT = /^\s*(?:%PDF-\d|\{\\rtf\d)/;
/** A field of the head of a mail, or how it goes on. */
const FIELD = /^(?:[!-9;-~]{1,60}:|[ \t])/;
/** A field that programs write, and no person who copies a mail. */
const PROGRAMS_FIELD =
  /^(?:mime-version|message-id|received|return-path|content-(?:type|transfer-encoding)|snapshot-content-location):/i;
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

/** Whether a text is a mail as programs keep it; some browsers save pages so. */
function isMail(beginning: string): boolean {
  const lines = beginning.split(/\r?\n/);
  const end = lines.indexOf('');
  // Where the beginning is cut off, so is its last line.
  const head = lines.slice(0, end);
  return head.every((line) => FIELD.test(line)) && head.some((line) => PROGRAMS_FIELD.test(line));
}

/** What a content is, by how it begins, whatever it was called. */
export function kindOf(content: string): Kind {
  const text = content.replace(/^\uFEFF/, '');
  const beginning = text.slice(0, BEGINNING);
  if (HTML.test(beginning)) return 'page';
  if (FEED.test(beginning)) return 'feed';
  if (DOCUMENT.test(beginning)) return 'document';
  if (isMail(beginning)) return 'mail';
  if (XML.test(beginning)) return 'data';
  if (!isJson(text)) return 'text';
  return JSON_FEED.test(beginning) ? 'feed' : 'data';
}
