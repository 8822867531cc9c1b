/** Of a quotation that is set apart, and of a heading; "> 40 points" and "# 1 in the table." are none. */
const BEGINNING = /^(?:>\s+(?!\d))*(?:#{1,6}\s+(?!#|\d.*[.!?]$))?(?=\S)/;
const ADDRESS = String.raw`(?:[^\s()]|\([^\s()]{0,300}\)){1,2000}(?:\s+"[^"]{0,300}")?`;
const TARGET = String.raw`\(${ADDRESS}\)`;
/** "![A boat](boat.jpg)", the same as a link, and a file of one's own notes: "![[boat.jpg]]". */
const PICTURE = String.raw`(?:(?:\[\s*)?!\[[^\]]{0,500}\]${TARGET}(?:\s*\]${TARGET})?|!\[\[[^[\]]{1,400}\]\])`;
const PICTURES = new RegExp(String.raw`\s?${PICTURE}`, 'g');
const PICTURE_ALONE = new RegExp(`^${PICTURE}$`);
/** What stands in brackets may be the story’s, unless an address follows. */
const LINKS = new RegExp(
  String.raw`\[([^[\]]{1,500})\]\((?=https?:|mailto:|www\.|[/#.])${ADDRESS}\)`,
  'g',
);
/**
 * "[the letter][1]", and where it leads: "[1]: https://example.org". Words in the second brackets may be
 * the story’s: “[He][the owner]”.
 */
const REFERENCES = /\[(?=[^\p{L}[\]]{0,500}\p{L})([^[\]]{1,500})\]\[\d{0,4}\]/gu;
const REFERENCE =
  /^\[[^\]^]{1,40}\]:\s+<?(?:https?:|mailto:|www\.|[/#])\S{1,2000}(?:\s+["'(].{0,300}["')])?$/;
/** "[[Drought 2022]]", "[[Drought 2022|the drought]]", and to a part of it: "[[Drought 2022#May]]". */
const NAMED_LINKS =
  /\[\[(?:[^[\]|]{1,200}\|([^[\]|]{1,200})|([^[\]|#]{1,200})(?:#[^[\]|]{0,200})?|#([^[\]|]{1,200}))\]\]/g;
/** "[^1]" in a text, and before what it stands for. */
const NOTE_MARKS = /^\[\^[^[\]\s]{1,40}\]:\s+|\[\^[^[\]\s]{1,40}\]/g;
const TASK = /^([-*+]\s+)\[[ xX]\]\s+(?=\S)/;
/** What has been taken back, and what is marked. */
const STRUCK = /(?<!~)~~(?=[^\s~])[^~]{1,500}~~(?!~)\s?/g;
const MARKED = /(?<![\p{L}\p{N}=])==(?=[^\s=])([^=]{0,500}[^\s=])==(?![\p{L}\p{N}=])/gu;
/** The line between the head of a table and its rows. */
const TABLE_RULE = /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*){1,30}\|?$|^\|\s*:?-{3,}:?\s*\|$/;

/** Words that are emphasised, with whole quotations among them: what hides words in one hardly spans it. */
const EMPHASISED = String.raw`(?=[^\s*_])((?:[^*_“”"]|“[^*_“”"]{1,500}”|"[^*_“”"]{1,500}"){1,500})(?<!\s)`;
/** What Hugo puts something else in the place of: "{{< figure src=… >}}", and before and after words. */
const SHORTCODES = /\{\{(?:<[^<>{}]{0,500}>|%[^%{}]{0,500}%)\}\}/g;
/** What nobody sees: "<!--more-->" */
const REMARK = /^<!--(?:(?!-->).){0,500}-->$/;
/** What links of Obsidian lead to: "There will be cake. ^9f3a1c" */
const BLOCK_NAME = /(?<=[.!?…”"’')\]])\s\^[a-z\d-]{2,40}$/i;
/** The tags of a note. */
const TAGS = /^#\p{L}[\p{L}\p{N}_/-]{0,60}(?:\s+#\p{L}[\p{L}\p{N}_/-]{0,60}){1,30}$/u;

/** Not what hides a word, “***ing”, nor a name, "__init__.py". */
const EMPHASIS = new RegExp(
  String.raw`(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})${EMPHASISED}\1(?![\p{L}\p{N}*_]|\.\p{L})`,
  'gu',
);

/** What a line of Markdown is that has no words of the text; undefined if it may have some. */
export function markIn(line: string): string | undefined {
  if (PICTURE_ALONE.test(line)) return 'a picture';
  if (TABLE_RULE.test(line)) return 'a line of a table';
  if (REMARK.test(line)) return 'a remark that nobody sees';
  if (TAGS.test(line)) return 'the tags of the text';
  if (line.startsWith('{{') && line.replace(SHORTCODES, '').trim() === '')
    return 'a place for something else';
  return REFERENCE.test(line) ? 'the address of a link' : undefined;
}

/** A row of a table without what is around it. */
function withoutRowEnds(line: string): string {
  const inner = line.startsWith('|') && line.endsWith('|') ? line.slice(1, -1).trim() : '';
  return inner === '' ? line : inner;
}

/**
 * The words of a line of Markdown: without the marks of headings, quotations, notes, tasks, tables and
 * emphasis, addresses of links, pictures, and what is struck out.
 */
export const withoutMarkup = (line: string): string =>
  withoutRowEnds(line.replace(BEGINNING, '').replace(TASK, '$1'))
    .replace(PICTURES, '')
    .replace(SHORTCODES, '')
    .replace(BLOCK_NAME, '')
    .replace(LINKS, '$1')
    .replace(REFERENCES, '$1')
    .replace(NAMED_LINKS, '$1$2$3')
    .replace(NOTE_MARKS, '')
    .replace(STRUCK, '')
    .replace(MARKED, '$1')
    .replace(EMPHASIS, '$2')
    // One stands in another: "*The **Skerry** sails.*"
    .replace(EMPHASIS, '$2')
    .trim();
