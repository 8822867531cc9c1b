import { SENTENCE_END } from '../../text/sentence-end.js';
import { ELEMENT, type Element, type Node, TEXT } from './document.js';
import { isSeen } from './seen.js';

/** What stands in the line with its neighbours, wherever it is. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** What begins a paragraph and ends one, wherever it is. */
const BLOCK: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML IMG LEGEND LI LISTING MAIN MENU NAV OL OPTGROUP OPTION P PICTURE PRE RB RT RTC SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL XMP'.split(
    ' ',
  ),
);
/** What has a text in it, and no parts of a page. */
const TEXTUAL: ReadonlySet<string> = new Set(
  'BLOCKQUOTE CAPTION DD DT FIGCAPTION H1 H2 H3 H4 H5 H6 LI P SUMMARY TD TH TR'.split(' '),
);
/** What has no text to read. */
export const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA HEAD TITLE RP'.split(
    ' ',
  ),
);

/** Whether an element stands in the line with its neighbours. */
export const isInline = (name: string): boolean => INLINE.has(name);

/** Whether an element stands in the line of a text, and in no part of the page. */
export const isInText = (name: string, tag: string): boolean =>
  INLINE.has(name) && TEXTUAL.has(tag);

/** How a style says what becomes of the lines of the source. */
const WHITE_SPACE = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*([a-z-]{1,20})/i;
const KEEPS_LINES = /^(?:pre(?:-line|-wrap|serve(?:-breaks)?)?|break-spaces)$/i;
const SET_AS_WRITTEN = /^(?:PRE|LISTING|XMP)$/;

/** Lines that end a sentence, at least, where a text has paragraphs; a program has none. */
const FEWEST_ENDS = 2;
const ENDS_IN_WORDS = /[\p{L}\p{N}] ["“‘'(]?[\p{L}\p{N}]\S{0,40}[.!?:][”’"')]*$/u;

/**
 * Whether a line of the source is a line of the page in an element, and its text has several paragraphs.
 *
 * @param isAround - whether it is so around the element
 */
export function isSetAsWritten(element: Element, name: string, isAround = false): boolean {
  const said = WHITE_SPACE.exec(element.getAttribute('style') ?? '')?.[1];
  const isSet = said === undefined ? SET_AS_WRITTEN.test(name) : KEEPS_LINES.test(said);
  if (!isSet) return isAround && said === undefined;
  const lines = (element.textContent ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => ENDS_IN_WORDS.test(line)).length >= FEWEST_ENDS;
}

/** Characters of a line that tell whether its sentence is at its end. */
export const TAIL = 60;
/** Neighbours that are looked at for the text that follows. */
const MOST_NEIGHBOURS = 10;
/** A text with which a sentence goes on, and one behind which it must. */
const GOES_ON = /^\s*[\p{Ll},.;:!?’”)\]]/u;
const IS_OPEN = /(?:^|\s)\p{Ll}[\p{L}\p{M}’'-]{0,40}\s*$/u;
const WORD = /\p{L}{2}/u;

/**
 * How an element stands to the text around it: `in` its line, `out` of it, so that the line goes on
 * without it, or `between` two lines.
 */
type Standing = 'in' | 'out' | 'between';

/**
 * The text with which a line goes on.
 *
 * @param from - the place among its neighbours from which on they are looked at
 * @returns undefined if they have none, and the line does not end with them
 */
export function textFrom(neighbours: readonly Node[], from: number): string | undefined {
  for (const node of neighbours.slice(from, from + MOST_NEIGHBOURS)) {
    const name = node.nodeName.toUpperCase();
    if (name === 'BR' || BLOCK.has(name)) return '';
    const isRead =
      node.nodeType === TEXT ||
      (node.nodeType === ELEMENT && !SILENT.has(name) && isSeen(node as Element, name, true));
    const text = isRead ? (node.textContent ?? '').trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

/**
 * How an element stands in its line. A button, or an element of a page's own making, may be words of
 * a sentence as well as a part of the page.
 *
 * @param tag - the name of the element around the line
 * @param before - the end of the line before it
 * @param behind - finds the text that follows it in its line
 */
export function standingOf(
  element: Element,
  name: string,
  tag: string,
  before: string,
  behind: () => string,
): Standing {
  if (INLINE.has(name)) return 'in';
  if (BLOCK.has(name)) return 'between';
  const isTextual = TEXTUAL.has(tag);
  if (isTextual && name !== 'BUTTON') {
    return SENTENCE_END.test(before.trim()) && behind() === '' ? 'out' : 'in';
  }
  if (!WORD.test(element.textContent ?? '')) return isTextual ? 'out' : 'between';
  const text = behind();
  const goesOn = text !== '' && (GOES_ON.test(text) || IS_OPEN.test(before));
  return goesOn ? 'in' : 'between';
}
