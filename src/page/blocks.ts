import { unwrapLines } from '../story/lines.js';
import { ELEMENT, type Element, type Node, oneLine, TEXT } from './document.js';
import { isHidden, type Place, placeOf } from './place.js';

/** A piece of a page that stands on lines of its own: a paragraph, a heading, an item of a list. */
export interface Block {
  readonly text: string;
  /** The name of the element that it stands in. */
  readonly tag: string;
  /** The number of that element. */
  readonly element: number;
  /** The share of its letters that stand in links. */
  readonly linked: number;
  readonly hidden: boolean;
  /** What its own words are marked as, where all of them are. */
  readonly place?: Place;
}

/** The blocks of a page, and what is known of the elements around them. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The number of the element around each element; -1 around the outermost. */
  readonly parents: readonly number[];
  /** What an element says of what is in it. */
  readonly places: ReadonlyMap<number, Place>;
  /** Elements that say that a story is in them. */
  readonly stories: ReadonlySet<number>;
}

/** What stands in the line with its neighbours. All else begins a paragraph and ends one. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** What has no text to read. */
const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA HEAD TITLE RP'.split(
    ' ',
  ),
);
/** What stands between the cells of a row; and what a cell has that is more than a value. */
const CELLS = ' | ';
const IN_CELLS = 'p, div, table, ul, ol, dl, br, h1, h2, h3, h4, h5, h6, section, article, pre';
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

/** A line that is being read, and how many of its letters stand where. */
interface Line {
  text: string;
  letters: number;
  linked: number;
  marked: number;
  place?: Place;
}
const newLine = (): Line => ({ text: '', letters: 0, linked: 0, marked: 0 });

/** What is around a node. */
interface Surroundings {
  readonly tag: string;
  readonly element: number;
  readonly hidden: boolean;
  readonly isLink: boolean;
  /** Whether it is a row of a table that stands in one line. */
  readonly isRow?: boolean;
  readonly mark?: Place | undefined;
}

/** Reads the blocks of a piece of a page, in its order. */
export function readBlocks(root: Node): Blocks {
  const blocks: Block[] = [];
  const parents: number[] = [];
  const places = new Map<number, Place>();
  const stories = new Set<number>();
  let line = newLine();

  const end = ({ tag, element, hidden }: Surroundings) => {
    const { text, letters, linked, marked, place } = line;
    const known = {
      ...{ tag, element, hidden },
      linked: letters === 0 ? 0 : linked / letters,
      ...(place !== undefined && marked === letters && { place }),
    };
    for (const own of unwrapLines(text.split('\n').map(oneLine)))
      blocks.push({ text: own, ...known });
    line = newLine();
  };

  const readText = (node: Node, { isLink, mark }: Surroundings) => {
    // A line of the source is no line of the page.
    const text = (node.textContent ?? '').replace(/\s+/g, ' ');
    const letters = text.trim().length;
    line.text += text;
    line.letters += letters;
    if (isLink) line.linked += letters;
    if (mark === undefined) return;
    line.marked += letters;
    line.place = mark;
  };

  const readElement = (element: Element, name: string, around: Surroundings, depth: number) => {
    const isCell = around.isRow === true && (name === 'TD' || name === 'TH');
    const isInline = isCell || INLINE.has(name);
    if (isCell && line.text.trim() !== '') line.text += CELLS;
    const place = placeOf(element, name);
    const hidden = around.hidden || isHidden(element);
    const isLink = around.isLink || name === 'A';
    if (isInline && hidden === around.hidden) {
      visit(element, { ...around, isLink, mark: around.mark ?? place }, depth + 1);
      return;
    }
    const number = parents.push(around.element) - 1;
    if (place !== undefined) places.set(number, place);
    if (isStory(element, name)) stories.add(number);
    const isRow = name === 'TR' && element.querySelector(IN_CELLS) === null;
    const within = { tag: name, element: number, hidden, isLink, isRow };
    // A hidden piece of a line is cut out of it; the line goes on.
    const interrupted = line;
    if (isInline) line = newLine();
    else end(around);
    visit(element, within, depth + 1);
    end(within);
    if (isInline) line = interrupted;
  };

  const visit = (node: Node, around: Surroundings, depth: number) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) readText(child, around);
      if (child.nodeType !== ELEMENT || depth > MAX_DEPTH) continue;
      const name = child.nodeName.toUpperCase();
      if (name === 'BR') line.text += '\n';
      else if (!SILENT.has(name)) readElement(child as Element, name, around, depth);
    }
  };

  const body = { tag: 'BODY', element: -1, hidden: false, isLink: false };
  visit(root, body, 0);
  end(body);
  return { blocks, parents, places, stories };
}
