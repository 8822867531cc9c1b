/** `headline: Strike: day two`: a field that takes a line of text, and what it gives. */
const FIELD =
  /^((?:headline|title|publisher|source|author|byline|via|section):[ \t]{1,20})(\S.{0,1000})$/gim;
/** A value that YAML takes for a key of its own, or cannot read. */
const HAS_COLON = /:(?:\s|$)/;
/** What begins a value that is no bare text. */
const SIGN = /^[[{&*!|>%@`#?-]/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/;
/** Words in quotation marks, and more words behind them. */
const QUOTES_FIRST = /^(?:"[^"]*"|'[^']*')[^\s#]?\s+[^\s#]/;

/** "win #100": for YAML, a comment begins there. */
const HAS_NUMBER_SIGN = /\s#\S/;
/** What YAML leaves out at the end of a line; "#1" is meant. */
const COMMENT = /\s#(?:\s.*)?$/;

function isMeantAsText(value: string): boolean {
  if (/^["']/.test(value)) return !QUOTED.test(value) && QUOTES_FIRST.test(value);
  return !SIGN.test(value) && (HAS_COLON.test(value) || HAS_NUMBER_SIGN.test(value));
}

/**
 * Front matter as whoever wrote it means it: a headline with a colon in it, or with a quotation at its
 * beginning, is text, though YAML asks for quotation marks around it.
 */
export const withTextQuoted = (yaml: string): string =>
  yaml.replace(FIELD, (line, field: string, value: string) => {
    const [quoted] = QUOTED.exec(value) ?? [];
    const text = quoted ?? value.replace(COMMENT, '').trim();
    return isMeantAsText(text) ? field + JSON.stringify(text) : line;
  });
