/** Of a quotation that is set apart, and of a heading; "> 40 points" and "# 1 in the table." are none. */
const BEGINNING = /^(?:>\s+(?!\d))*(?:#{1,6}\s+(?!#|\d.*[.!?]$))?(?=\S)/;
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
/** Not what hides a word, “***ing”, nor a name, "__init__.py". */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_“”"]{0,500}[^\s*_“”"]|“[^*_“”"]{1,500}”)\1(?![\p{L}\p{N}*_]|\.\p{L})/gu;

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
