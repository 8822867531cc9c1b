import { oneLine } from '../../text/one-line.js';
import { ELEMENT, type Element, type Node, TEXT } from './document.js';

/** Quotation marks as browsers put them around `<q>`, and around one in another. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;
/** What else begins with one may be short for more: "'Tis" */
const OPENED = /^\s*(?:["“«„]|['‘](?=[\s\S]{0,2000}['’][,.]?\s*$))/;
const OPENING = /["'“‘«„]\s*$/;
const BLOCK_IN = 'p, div, ul, ol, table, blockquote, section, br';

/**
 * The marks that a browser shows around a quotation in a line.
 *
 * @param before - the line before it
 * @param depth - the quotations around it
 * @returns undefined if it shows none, or the page has written its own
 */
export function marksOf(element: Element, before: string, depth: number) {
  const isMarked = OPENED.test(element.textContent ?? '') || OPENING.test(before);
  if (isMarked || element.querySelector(BLOCK_IN) !== null) return undefined;
  return MARKS[depth % MARKS.length];
}

/** What stands for a note in a text: "1", "[2]", "*". */
const NOTE = /^(?:[[(]?(?:\d{1,3}|[a-z]{1,2})[\])]?|[*†‡§]{1,3})$/i;

const childrenOf = (node: Node) =>
  [...node.childNodes].filter(
    ({ nodeType, textContent }) => nodeType !== TEXT || (textContent ?? '').trim() !== '',
  );

/** The one element in another, if there is nothing else in it. */
function onlyElementIn(element: Element): Element | undefined {
  const [only, ...others] = childrenOf(element);
  return only?.nodeType === ELEMENT && others.length === 0 ? (only as Element) : undefined;
}

/**
 * Whether an element is the raised number of a note, and nothing but a link to it: no words of the line.
 *
 * @param isHere - whether a link leads to a place of the page itself
 */
export function isNoteNumber(
  element: Element,
  name: string,
  isHere: (link: Element) => boolean,
): boolean {
  if (name !== 'SUP' && name !== 'A') return false;
  const inner = onlyElementIn(element);
  if (inner?.nodeName.toUpperCase() !== (name === 'SUP' ? 'A' : 'SUP')) return false;
  if (!NOTE.test(oneLine(inner.textContent ?? ''))) return false;
  const link = name === 'A' ? element : inner;
  return (link.getAttribute('href') ?? '').includes('#') && isHere(link);
}

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−'].map((sign, i) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][i] ?? sign]),
);
const NUMBER = /^[+−-]?\d{1,4}$/;

/** The end of a price whose pence are raised. */
const PRICE = /[£$€]\s?\d{1,6}$/;
const PENCE = /^\d\d$/;

/**
 * A raised number as text has it: behind a number it would be more of its digits.
 *
 * @param before - the line before it
 */
export function raisedNumber(element: Element, name: string, before: string): string | undefined {
  if (name !== 'SUP') return undefined;
  const text = oneLine(element.textContent ?? '');
  if (!NUMBER.test(text)) return undefined;
  if (PENCE.test(text) && PRICE.test(before)) return `.${text}`;
  return [...text].map((sign) => RAISED.get(sign)).join('');
}

/** Characters of a row of pieces at most; what is longer is a text. */
const LONGEST_ROW = 200;
const ROW = /^(?:DIV|P|HEADER|SECTION|LI|NAV|SPAN|FOOTER)$/;
const END_OF_PIECE = /[\p{Ll}\p{N}.)]$/u;
const BEGINNING_OF_PIECE = /^[\p{Lu}\p{N}]/u;
/** "4" and "800" of one number, "4." and "2" as well, are no pieces. */
const INSIDE = /\p{N}[.,]?\p{N}$/u;
/** Two words in one, or the first letters of a name: "You" and "Tube", "Mc" and "Donald Lake". */
const ONE_WORD = /^\s*\p{L}+$/u;
const LETTER_FIRST = /^\p{L}/u;
/** What is written in sentences is a text, however short. */
const SENTENCE = /\p{L}{3}[.!?]["”’')\]\d\s]{0,6}$/u;
const RAISED_OR_LOWERED = /^SU[PB]$/;

/**
 * The elements before which a new piece begins in a row of them: "Jane Roe" and "3 June 2025" stand apart
 * on the page, with nothing between them in its source.
 *
 * @param isInline - whether an element stands in the line
 */
export function piecesIn(
  node: Node,
  children: readonly Node[],
  isInline: (name: string) => boolean,
): ReadonlySet<Node> {
  const pieces = new Set<Node>();
  if (children.length < 2 || !ROW.test(node.nodeName.toUpperCase())) return pieces;
  const isRow = children.every(({ nodeType, nodeName, textContent }) => {
    const [name, text] = [nodeName.toUpperCase(), textContent ?? ''];
    if (nodeType === TEXT) return text.trim() === '';
    const isOfLine = nodeType !== ELEMENT || isInline(name);
    return isOfLine && !RAISED_OR_LOWERED.test(name) && !SENTENCE.test(text.slice(-12));
  });
  if (!isRow || (node.textContent ?? '').length > LONGEST_ROW) return pieces;
  children.forEach((child, i) => {
    const [before, text] = [children[i - 1]?.textContent ?? '', child.textContent ?? ''];
    const isInWord = ONE_WORD.test(before) && LETTER_FIRST.test(text);
    const isApart =
      !isInWord &&
      END_OF_PIECE.test(before) &&
      BEGINNING_OF_PIECE.test(text) &&
      !INSIDE.test(before.slice(-2) + text.slice(0, 1));
    if (isApart) pieces.add(child);
  });
  return pieces;
}
