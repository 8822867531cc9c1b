import { unwrapText } from '../../story/lines.js';
import { oneLine } from '../../text/one-line.js';
import { ELEMENT, type Element, type Node, TEXT } from './document.js';
import { isNoteNumber, marksOf, piecesIn, raisedNumber } from './inline.js';
import { createLinkReader, type LinkTarget } from './link.js';
import { type Markup, readMarkup } from './markup.js';
import { BYLINE, type Place, placeOf } from './place.js';
import { isSeen } from './seen.js';
import {
  isInline,
  isInText,
  isSetAsWritten,
  SILENT,
  standingOf,
  TAIL,
  textFrom,
} from './standing.js';

/** A piece of a page that stands on lines of its own: a paragraph, a heading, an item of a list. */
export interface Block {
  readonly text: string;
  /** The name of the element that it stands in. */
  readonly tag: string;
  /** The number of that element. */
  readonly element: number;
  /** The share of its letters that stand in links. */
  readonly linked: number;
  /** The share of its letters that stand in links to other pages of the site. */
  readonly linkedToSite: number;
  /** The link to another page that is around it, and not in its line. */
  readonly card?: number;
  readonly hidden: boolean;
  /** The quotation of which it says whose it is. */
  readonly cites?: number;
  /** What its own words are marked as, where all of them are. */
  readonly place?: Place;
}

/** The blocks of a page, and what is known of the elements around them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The number of the element around each element; -1 around the outermost. */
  readonly parents: readonly number[];
  /** The elements, by their numbers. */
  readonly elements: readonly Markup[];
  /** What an element says of what is in it. */
  readonly places: ReadonlyMap<number, Place>;
  /** Elements that say that a story is in them. */
  readonly stories: ReadonlySet<number>;
}

/** What stands between the cells of a row; and what a cell has that is more than a value. */
const CELLS = ' | ';
const IN_CELLS = 'p, div, table, ul, ol, dl, br, h1, h2, h3, h4, h5, h6, section, article, pre';
/** An entry of a list as a word processor saves it, and the mark that it writes before the entry. */
const WORD_LIST = /(?:^|\s)MsoListParagraph/;
const WORD_MARK = /^[·•o§▪-]\s+/;
/** Nested deeper, markup says nothing any more. */
const MAX_DEPTH = 200;

function isStory(element: Element, name: string): boolean {
  return (
    name === 'ARTICLE' ||
    name === 'MAIN' ||
    /^(?:main|article)$/.test(element.getAttribute('role') ?? '') ||
    /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')
  );
}

/** Whether an element is a quotation with who is quoted, and no picture. */
const isQuotation = (element: Element, name: string): boolean =>
  name === 'BLOCKQUOTE' ||
  (name === 'FIGURE' &&
    element.querySelector('blockquote') !== null &&
    element.querySelector('img, picture, video, iframe') === null);

/** Whether a piece of a quotation says who is quoted. */
const isAttribution = (name: string, place: Place | undefined): boolean =>
  name === 'FOOTER' || name === 'FIGCAPTION' || place?.reason === BYLINE;

/** A link, and where it leads. */
interface Link {
  readonly number: number;
  readonly target: LinkTarget;
}

/** A line that is being read, and how many of its letters stand where. */
interface Line {
  text: string;
  /** The end of the text. */
  tail: string;
  letters: number;
  linked: number;
  linkedToSite: number;
  marked: number;
  place?: Place;
}
const newLine = (): Line => ({
  ...{ text: '', tail: '' },
  ...{ letters: 0, linked: 0, linkedToSite: 0, marked: 0 },
});

/** What is around a node. */
interface Surroundings {
  readonly tag: string;
  readonly element: number;
  readonly hidden: boolean;
  readonly link?: Link | undefined;
  /** The number of the link to another page that is around lines, and not in one. */
  readonly card?: number | undefined;
  /** The quotation around it; and that of which it says whose it is. */
  readonly quote?: number | undefined;
  readonly cites?: number | undefined;
  /** The text that stands behind it in its line. */
  readonly behind: () => string;
  /** Whether a line of the source is a line of the page. */
  readonly isSet?: boolean;
  /** Whether it is a row of a table that stands in one line. */
  readonly isRow?: boolean;
  readonly mark?: Place | undefined;
}

/**
 * Reads the blocks of a piece of a page, in its order.
 *
 * @param address - the page's, if known
 */
export function readBlocks(root: Node, address?: string): Blocks {
  const reader = new BlockReader(address);
  reader.read(root);
  const { blocks, parents, elements, places, stories } = reader;
  return { blocks, parents, elements, places, stories };
}

/** Reads a piece of a page node by node, with the line that is being read. */
class BlockReader implements Blocks {
  readonly blocks: Block[] = [];
  readonly parents: number[] = [];
  readonly elements: Markup[] = [];
  readonly places = new Map<number, Place>();
  readonly stories = new Set<number>();

  readonly #targetOf: (href: string) => LinkTarget;
  #line = newLine();
  #links = 0;
  /** Quotations around what is read. */
  #quotes = 0;

  constructor(address: string | undefined) {
    this.#targetOf = createLinkReader(address);
  }

  read(root: Node): void {
    const body = { tag: 'BODY', element: -1, hidden: false, behind: () => '' };
    this.#visit(root, body, 0);
    this.#end(body);
  }

  #visit(node: Node, around: Surroundings, depth: number): void {
    const children = [...node.childNodes];
    const pieces = piecesIn(node, children, isInline);
    children.forEach((child, i) => {
      if (pieces.has(child)) this.#breakLine();
      if (child.nodeType === TEXT) this.#readText(child.textContent ?? '', around);
      if (child.nodeType !== ELEMENT || depth > MAX_DEPTH) return;
      const name = child.nodeName.toUpperCase();
      if (name === 'BR') this.#breakLine();
      // What is broken may have several bodies; they are one.
      else if (name === 'BODY') this.#visit(child, around, depth);
      else if (!SILENT.has(name)) {
        const behind = () => textFrom(children, i + 1) ?? around.behind();
        this.#readInline(child as Element, name, around, () =>
          this.#readElement(child as Element, name, around, behind, depth),
        );
      }
    });
  }

  #readElement(
    element: Element,
    name: string,
    around: Surroundings,
    behind: () => string,
    depth: number,
  ): void {
    const isCell = around.isRow === true && (name === 'TD' || name === 'TH');
    if (isCell && this.#line.text.trim() !== '') this.#line.text += CELLS;
    const place = placeOf(element, name);
    const cites = around.cites ?? (isAttribution(name, place) ? around.quote : undefined);
    const hidden = around.hidden || !isSeen(element, name, isInText(name, around.tag));
    const link = around.link ?? (name === 'A' ? this.#readLink(element) : undefined);
    const standing = isCell ? 'in' : standingOf(element, name, around.tag, this.#line.tail, behind);
    if (standing === 'in' && hidden === around.hidden) {
      this.#visit(element, { ...around, link, behind, mark: around.mark ?? place }, depth + 1);
      return;
    }
    const number = this.#enter(element, name, place, around.element);
    const isRow = name === 'TR' && element.querySelector(IN_CELLS) === null;
    const isInCard = standing === 'between' && link !== undefined && link.target !== 'here';
    const card = isInCard ? link.number : around.card;
    const quote = around.quote ?? (isQuotation(element, name) ? number : undefined);
    const here = { tag: name, element: number, hidden, link, card, quote, cites };
    const isSet = isSetAsWritten(element, name, around.isSet);
    const within = { ...here, behind: () => '', isRow, isSet };
    // A piece of a line that is not read in it is cut out of it; the line goes on.
    const interrupted = standing === 'between' ? undefined : this.#line;
    if (interrupted === undefined) this.#end(around);
    else this.#line = newLine();
    this.#visit(element, within, depth + 1);
    this.#end(within);
    this.#line = interrupted ?? newLine();
  }

  /** Writes an element down, and gives it a number. */
  #enter(element: Element, name: string, place: Place | undefined, parent: number): number {
    const number = this.parents.push(parent) - 1;
    this.elements.push(readMarkup(element, name));
    if (place !== undefined) this.places.set(number, place);
    if (isStory(element, name)) this.stories.add(number);
    return number;
  }

  /** What a browser shows otherwise than it stands in the source. */
  #readInline(element: Element, name: string, around: Surroundings, read: () => void): void {
    if (isNoteNumber(element, name, (link) => this.#readLink(link).target === 'here')) return;
    const raised = raisedNumber(element, name, this.#line.tail);
    if (raised !== undefined) {
      this.#readText(raised, around);
      return;
    }
    const marks = name === 'Q' ? marksOf(element, this.#line.text, this.#quotes) : undefined;
    if (marks === undefined) {
      read();
      return;
    }
    this.#quotes++;
    this.#line.text += marks[0];
    read();
    this.#line.text += marks[1];
    this.#quotes--;
  }

  #readText(source: string, { link, mark, isSet = false }: Surroundings): void {
    // A line of the source is no line of the page.
    const blanks = isSet ? /[^\S\n]+/g : /\s+/g;
    const text = source.replace(blanks, ' ');
    const letters = text.trim().length;
    const line = this.#line;
    line.text += text;
    line.tail = (line.tail + text).slice(-TAIL);
    line.letters += letters;
    if (link !== undefined) line.linked += letters;
    if (link?.target === 'site') line.linkedToSite += letters;
    if (mark === undefined) return;
    line.marked += letters;
    line.place = mark;
  }

  #breakLine(): void {
    this.#line.text += '\n';
    this.#line.tail = '';
  }

  #readLink(element: Element): Link {
    return { number: this.#links++, target: this.#targetOf(element.getAttribute('href') ?? '') };
  }

  /** Ends the line that is being read, as a block of what is around it, or several. */
  #end({ tag, element, hidden, cites, card, isSet = false }: Surroundings): void {
    const { text, letters, linked, linkedToSite, marked, place } = this.#line;
    const shareOf = (part: number) => (letters === 0 ? 0 : part / letters);
    const known = {
      ...{ tag, element, hidden },
      ...(cites !== undefined && { cites }),
      linked: shareOf(linked),
      linkedToSite: shareOf(linkedToSite),
      ...(card !== undefined && { card }),
      ...(place !== undefined && marked === letters && { place }),
    };
    const lines = text.split('\n').map(oneLine);
    // Where lines are set as they stand, an empty one parts paragraphs.
    const kept = isSet ? lines : lines.filter((line) => line !== '');
    const isListed = WORD_LIST.test(this.elements[element]?.classes ?? '');
    for (const own of unwrapText(kept.join('\n'))) {
      this.blocks.push({ text: isListed ? own.replace(WORD_MARK, '') : own, ...known });
    }
    this.#line = newLine();
  }
}
