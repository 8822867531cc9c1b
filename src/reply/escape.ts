import { oneLine } from '../text/one-line.js';

/** Characters that begin or end some piece of Discord's markdown wherever they stand. */
const ANYWHERE = /[\\*_~`|<>[\]@#]/g;
/** What begins a list, a quotation or small text at the head of a line. */
const AT_LINE_START = /^([^\S\n]*)(?:([-+])|(\d+)([.)]))/gm;
/**
 * With a colon escaped, an address is words: it opens nothing, and its own characters may be escaped; and
 * the name of an emoji (":tada:") stays a name.
 */
const COLON = /:(?=\/\/|[\w+-]{1,64}:)/g;
/**
 * Control characters, those that turn the direction of the text around them, and those that nobody sees
 * and that shape nothing: what joins letters, or emoji, stays.
 */
const UNSEEN = String.raw`\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u00AD\u180E\u200B\u2060-\u2064\uFEFF`;
const INVISIBLE = new RegExp(String.raw`(?!\n)[${UNSEEN}]`, 'gu');
const HAS_INVISIBLE = new RegExp(String.raw`[${UNSEEN}\p{Cs}]`, 'u');

/** Text without what has no shape of its own: halves of characters, control characters. */
export function visible(text: string): string {
  if (!HAS_INVISIBLE.test(text)) return text;
  return text.toWellFormed().replace(/\t/g, ' ').replace(INVISIBLE, '');
}

/** Most text needs no escaping, and one look is quicker than six. */
const NEEDS_ESCAPING = new RegExp(
  [ANYWHERE, HAS_INVISIBLE, COLON, AT_LINE_START].map(({ source }) => source).join('|'),
  'mu',
);

/**
 * Text as Discord shows it letter by letter: no markdown, no mention, no link. Nothing is taken out
 * but what nobody sees; every backslash that is put in is one that Discord does not show.
 */
export function escapeMarkdown(text: string): string {
  if (!NEEDS_ESCAPING.test(text)) return text;
  return visible(text)
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(AT_LINE_START, (_, space: string, bullet?: string, digits?: string, point?: string) =>
      bullet === undefined ? `${space}${digits}\\${point}` : `${space}\\${bullet}`,
    );
}

/**
 * At most `maxLength` code units of a text in one line, cut between words where that leaves most of
 * it, with "…" where something is left out.
 */
export function clip(text: string, maxLength: number): string {
  const line = oneLine(visible(text));
  if (line.length <= maxLength) return line;
  const short = cutTo(line, maxLength);
  const closed = closeQuotation(short);
  return closed.length <= maxLength ? closed : closeQuotation(cutTo(line, maxLength - 1));
}

function cutTo(line: string, maxLength: number): string {
  const lastSpace = line.lastIndexOf(' ', maxLength - 1);
  if (lastSpace > maxLength / 2) return `${line.slice(0, lastSpace)}…`;
  const cut = line.slice(0, maxLength - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A double quotation mark, but for inches, with what stands before it. */
const MARK = /(^|[^\d])([“”"])/gsu;

/** The marks that a stretch of a text lacks of quotations that begin before it or go on beyond it. */
function marksBeyond(stretch: string): { opening: string; closing: string } {
  let opening = '';
  let closing = '';
  for (const [, before = '', mark] of stretch.matchAll(MARK)) {
    const opens = mark === '“' || (mark === '"' && closing === '' && /^[\s([{—–-]?$/.test(before));
    if (opens) {
      closing = mark === '“' ? '”' : '"';
    } else {
      if (closing === '') opening ||= mark === '”' ? '“' : '"';
      closing = '';
    }
  }
  return { opening, closing };
}

const closeQuotation = (stretch: string) => stretch + marksBeyond(stretch).closing;

/** A sentence with both marks of each quotation in it, though one of them stands in another sentence. */
export function withBothMarks(sentence: string): string {
  const { opening, closing } = marksBeyond(sentence);
  return opening + sentence + closing;
}
