/** Of a quotation that is set apart, and of a heading. */
const BEGINNING = /^(?:>\s+)*(?:#{1,6}\s+)?(?=\S)/;
const ADDRESS = String.raw`(?:[^\s()]|\([^\s()]{0,300}\)){1,2000}(?:\s+"[^"]{0,300}")?`;
const TARGET = String.raw`\(${ADDRESS}\)`;
/** "![A boat](boat.jpg)", and the same as a link. */
const PICTURE = String.raw`(?:\[\s*)?!\[[^\]]{0,500}\]${TARGET}(?:\s*\]${TARGET})?`;
const PICTURES = new RegExp(String.raw`\s?${PICTURE}`, 'g');
const PICTURE_ALONE = new RegExp(`^${PICTURE}$`);
/** What stands in brackets may be the story’s, unless an address follows. */
const LINKS = new RegExp(
  String.raw`\[([^[\]]{1,500})\]\((?=https?:|mailto:|www\.|[/#.])${ADDRESS}\)`,
  'g',
);
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{0,500}[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

/** Whether a line of Markdown is a picture. */
export const isPicture = (line: string): boolean => PICTURE_ALONE.test(line);

/** The words of a line of Markdown: without the marks of headings, quotations and emphasis, addresses of links, pictures. */
export const withoutMarkup = (line: string): string =>
  line
    .replace(BEGINNING, '')
    .replace(PICTURES, '')
    .replace(LINKS, '$1')
    .replace(EMPHASIS, '$2')
    .trim();
