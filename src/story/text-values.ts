/** `headline: Strike: day two`: a field that takes a line of text, and what it gives. */
const FIELD =
  /^((?:headline|title|publisher|source|author|byline|via|section):[ \t]{1,20})(\S.{0,1000})$/gim;
/** A value that YAML takes for a key of its own, or cannot read. */
const HAS_COLON = /:(?:\s|$)/;
/** What begins a value that is no bare text: a list, a block of lines, or what others point at. */
const SIGN =
  /^(?:\[(?:.*[\],]|[^\]]*)$|\{(?:.*[},]|[^}]*)$|[|>][+-]?\d?[+-]?$|[&*][\w-]+$|&[\w-]+\s|!!)/;
/** What begins a text that YAML takes for something else, or for nothing. */
const MARKED = /^(?:[[{&*!|>%@`]|[-?](?:\s|$))/;
/** "#MeToo" at the beginning of a headline. */
const BEGINS_WITH_TAG = /^#\S/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/;
/** Words in quotation marks, and more words behind them. */
const QUOTES_FIRST = /^(?:"[^"]*"|'[^']*')[^\s#]?\s+[^\s#]/;

/** "win #100": for YAML, a comment begins there; before a word it does, but in a headline. */
const HAS_NUMBER_SIGN = /\s#\d/;
const HAS_WORD_SIGN = /\s#\S/;
const HEADLINE = /^(?:headline|title):/i;
/** What YAML leaves out at the end of a line; "#1" is meant. */
const COMMENT = /\s#(?:\s.*)?$/;

function isMeantAsText(value: string, isHeadline: boolean): boolean {
  if (/^["']/.test(value)) return !QUOTED.test(value) && QUOTES_FIRST.test(value);
  const numberSign = isHeadline ? HAS_WORD_SIGN : HAS_NUMBER_SIGN;
  if (value.startsWith('#')) return isHeadline && BEGINS_WITH_TAG.test(value);
  if (SIGN.test(value)) return false;
  return MARKED.test(value) || HAS_COLON.test(value) || numberSign.test(value);
}

/**
 * Front matter as whoever wrote it means it: a headline with a colon in it, or with a quotation at its
 * beginning, is text, though YAML asks for quotation marks around it.
 */
export const withTextQuoted = (yaml: string): string =>
  yaml.replace(FIELD, (line, field: string, value: string) => {
    const [quoted] = QUOTED.exec(value) ?? [];
    const text = quoted ?? value.replace(COMMENT, '').trim();
    return isMeantAsText(text, HEADLINE.test(field)) ? field + JSON.stringify(text) : line;
  });
