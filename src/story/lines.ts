import { isFunctionWord } from '../text/english/function-words.js';
import { SENTENCE_END } from '../text/sentence-end.js';
import { isAddress } from './addresses.js';
import { readByline } from './byline.js';
import { joinHeadline } from './headline-lines.js';
import { createJoint, endsInWord, type RateOf } from './hyphens.js';
import {
  agree,
  FEWEST_FULL,
  FULL,
  findCommonWidth,
  findWidth,
  isFull,
  isMidway,
  isOpen,
  isOver,
  isSmall,
  lineOf,
  mostOf,
  NUMBER,
  type TextLine,
  UNFINISHED,
  type Width,
} from './line-width.js';

/** "- Bread", "• Bread", "2. Bread", "b) Bread" */
const ITEM = /^(?:[-–—*•·▪►‣◦]\s|(?:(\d{1,3})|[a-z])[.)]\s)/i;
/** A word that is set in capitals, and two of them. */
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*\s[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$/u;
/** That of the lines of prose, most of which are wider than verse. */
const WIDE = 0.6;
/** The blanks of a stretched line, but for those that set what is said apart from who says it. */
const STRETCHED = /(?<!^[^:]{1,30}: {0,40}) {2,}/g;
/** Words of a line from which on its end is that of a sentence, and not of a headline. */
const SENTENCE_WORDS = 8;
/** Lines that go on, at least, where a paragraph shows no width of its own: a headline may be one. */
const FEWEST_PAIRS = 2;
/** Whether a line of a paragraph goes on in the next one by its words, as far as can be seen. */
const isLikely = (line: TextLine, next: TextLine) =>
  isSmall(next) || NUMBER.test(next.text) || isFunctionWord(/\S+$/.exec(line.text)?.[0] ?? '');

/** What a site sets between the pieces of a byline, and hardly anybody into a sentence. */
const SET_APART = /\s[|·•]\s/;

/** Within a paragraph, "by Jane Doe" has a small letter. */
const isByline = (line: TextLine) => !isSmall(line) && readByline(line.text)?.author !== undefined;

/** Right under a headline, a byline may have one. */
function isSmallByline(line: TextLine): boolean {
  const { author, published } = SET_APART.test(line.text) ? (readByline(line.text) ?? {}) : {};
  return author !== undefined && published !== undefined;
}

/** Whether the first line of each paragraph is set in, and not those under it. */
function areFirstSetIn(lines: readonly TextLine[]): boolean {
  const over = lines.filter(({ indent }, i) => (lines[i + 1]?.indent ?? 0) > indent);
  return over.filter(isOpen).length < over.length / 2;
}

/** The lines that begin an entry of a list; in a sentence that goes on, any number may begin one. */
function findItems(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const items = lines.flatMap((line, i) => {
    const item = ITEM.exec(line.text);
    const before = lines[i - 1];
    const mayGoOn = before !== undefined && isOpen(before);
    return item === null ? [] : [{ line, mayGoOn, number: Number(item[1] ?? NaN) }];
  });
  const numbers = items.map(({ number }) => number).filter((number) => !Number.isNaN(number));
  let at = -1;
  return new Set(
    items.flatMap(({ line, mayGoOn, number }) => {
      if (Number.isNaN(number)) return [line];
      at++;
      const counts = [numbers[at - 1], numbers[at + 1]].some(
        (other = NaN) => Math.abs(other - number) === 1,
      );
      return !mayGoOn || counts || number === 1 ? [line] : [];
    }),
  );
}

/**
 * Whether a block is one paragraph of a text that was broken to fit: it ends with a sentence, no
 * line is wider, and each line before goes on, most by their words. Verse is narrower, or begins each line with a capital; the
 * entries of a list begin with a small letter, and so does the first.
 */
function isParagraph(lines: readonly TextLine[], { most }: Width): boolean {
  const pairs = lines.slice(1).map((next, i) => [lines[i] ?? next, next] as const);
  const open = pairs.filter(([line]) => isOpen(line));
  const items = findItems(lines);
  const widest = mostOf(lines.map(({ text }) => text.length));
  return (
    open.length > 0 &&
    pairs.length >= FEWEST_PAIRS &&
    widest >= FULL * most &&
    widest <= most &&
    lines.slice(0, 1).every((line) => !isSmall(line)) &&
    lines.slice(-1).every((line) => !isOpen(line)) &&
    pairs.every(
      ([line, next]) =>
        line.text.length >= (isOpen(line) ? WIDE : FULL) * most &&
        !items.has(next) &&
        !isByline(next),
    ) &&
    2 * open.filter(([line, next]) => isLikely(line, next)).length >= open.length
  );
}

/** Whether an address stands by itself: in a sentence, a word before it says where it leads. */
function isApart(line: TextLine, next: TextLine, last: number): boolean {
  if (isAddress(line.text)) return last === 1;
  return isAddress(next.text) && !isFunctionWord(/\S+$/.exec(line.text)?.[0].toLowerCase() ?? '');
}

/**
 * How many lines each paragraph has.
 *
 * @param most - letters of the longest line of the text
 * @param isFirst - whether the lines begin the text, where a headline stands
 */
function countLines(
  lines: readonly TextLine[],
  width: Width,
  most: number,
  isFirst: boolean,
): readonly number[] {
  const counts: number[] = [];
  const items = findItems(lines);
  const isSetIn = areFirstSetIn(lines);
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  lines.forEach((next, i) => {
    const line = lines[i - 1];
    const last = counts.at(-1) ?? 0;
    const goesOn = (line: TextLine) => {
      if (isOver(line, most) || isApart(line, next, last)) return false;
      if (items.has(next) || isByline(next) || (isFirst && i === 1 && isSmallByline(next)))
        return false;
      if (endsInWord(line.text, next.text)) return true;
      if (next.indent > margin && !isOpen(line)) return false;
      if (isSetIn && next.indent > line.indent) return false;
      const isSame = IN_CAPITALS.test(line.text) === IN_CAPITALS.test(next.text);
      if (last === 1 && !isSame) return false;
      if (isFull(line, next, width) || !isOpen(line)) return isFull(line, next, width);
      // What was broken to fit one width, and then a smaller one, has lines of a word or two.
      if (last > 1 && isSmall(next)) return true;
      if (width.byWords && (UNFINISHED.test(line.text) || (last > 1 && isLikely(line, next)))) {
        return true;
      }
      const isLong = line.text.length >= width.ragged * width.most;
      return isLong && (last > 1 || isSmall(next) || isMidway(line));
    };
    if (line !== undefined && goesOn(line)) counts[counts.length - 1] = last + 1;
    else counts.push(1);
  });
  return counts;
}

/**
 * How many lines each paragraph of a text has: one, unless lines were broken to fit a width, as in
 * e-mails.
 *
 * @param blocks - the lines between blank ones
 */
export function countParagraphLines(
  blocks: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const all = blocks.map((lines) => lines.map(lineOf));
  const widths = agree(all.map((lines) => findWidth(lines)));
  const first = widths.findIndex((width) => width !== undefined);
  const common = findCommonWidth(all, widths);
  return all.map((lines, i) => {
    const own = widths[i];
    if (common === undefined) return lines.map(() => 1);
    if (i > first && isParagraph(lines, common)) return [lines.length];
    // A verse is narrower than the text, and has more lines than two.
    const isOwn = lines.length === 2 || (own?.most ?? 0) >= FULL * common.most;
    if (own !== undefined && isOwn)
      return countLines(lines, own, Math.max(own.most, common.most), i === 0);
    // A paragraph may be too short to show that it was broken; over the first, there are headlines.
    const endsSentence = lines.slice(-1).some((line) => !isOpen(line));
    if (!endsSentence) return lines.map(() => 1);
    // What shows no width of its own may be verse.
    const width = { ...common, ragged: Infinity, byWords: false };
    return countLines(lines, i < first ? { ...width, open: 1 } : width, common.most, i === 0);
  });
}

/** The blocks of a text; all of it is one where its lines were broken and then set apart. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks = text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  const lines = blocks.flat();
  const isSetApart =
    blocks.every(({ length }) => length < 2) &&
    findWidth(lines.map(lineOf), FEWEST_FULL) !== undefined;
  return isSetApart ? [lines] : blocks;
}

const isSentence = (line: string) =>
  SENTENCE_END.test(line) && line.trim().split(/\s+/).length >= SENTENCE_WORDS;

/**
 * The paragraphs of a text, each in one line.
 *
 * @param rateOf - of a text that a headline may stand over, how often English has a word; without it,
 * only the text says where one was broken
 */
export function unwrapText(text: string, rateOf?: RateOf): readonly string[] {
  const blocks = blocksOf(text);
  const counts = countParagraphLines(blocks);
  const body = blocks.findIndex((lines) => lines.some(isSentence));
  const join = createJoint(text, rateOf ?? (() => 0));
  return blocks.flatMap((lines, i) => {
    let start = 0;
    const own = counts[i] ?? [];
    const isHead = rateOf !== undefined && (i <= body || body === -1);
    const under = blocks[i + 1]?.[0] ?? '';
    return (isHead ? joinHeadline(lines, own, under) : own).map((count) => {
      const given = lines.slice(start, start + count).map((line) => line.trim());
      // What was set to both edges has blanks where it was stretched; those behind who speaks are meant.
      const paragraph = count === 1 ? given : given.map((line) => line.replace(STRETCHED, ' '));
      start += count;
      const last = paragraph.at(-1) ?? '';
      return paragraph
        .slice(1)
        .map((next, j) => join(paragraph[j] ?? '', next))
        .concat(last)
        .join('');
    });
  });
}
