import { INNER_END, SENTENCE_END } from '../text/sentence-end.js';
import { isAddress } from './addresses.js';

const SMALL = /^\p{Ll}/u;
/** Words that end no line that is whole, be it a heading or a sentence. */
export const UNFINISHED =
  /\s(?:a|[Aa]n|[Aa]nd|at|[Bb]ecause|from|[Ii]nto|[Oo]f|[Oo]r|since|[Tt]han|[Tt]he|[Tt]heir|[Ww]hether|[Ww]hose)$/;
const CAPITAL_LAST = /\s\p{Lu}\p{Ll}*$/u;
export const NUMBER = /^[$£€]?\d/;
/** What is too long to be a word. */
const UNBROKEN = /^\S{30,}$/;

/**
 * From this share of the width on, a line is full: the letters of a printed page are not equally
 * wide.
 */
export const FULL = 0.85;
/**
 * From this share of the width on, a line that is not full may still go on; a heading is shorter.
 */
const RAGGED = 0.4;
/**
 * How many words a line must have to tell whether others are broken: a list of single words tells
 * nothing.
 */
const FEWEST_WORDS = 3;
/** For each line that has room for the next one's first word, at least so many must have none. */
const FULL_FOR_ONE = 3;
/**
 * For lines that are not full: how many sentences must run over two of them, and what share of all
 * lines must go on.
 */
const FEWEST_MIDWAY = 2;
const UNFINISHED_SHARE = 0.3;
/** Full lines that tell that those of a paragraph stand in blocks of their own, or how wide all are. */
export const FEWEST_FULL = 3;

/**
 * From this share of all letters on, the width of the lines that have them is the text's: a
 * signature has fewer.
 */
const SHARE_OF_WIDTH = 0.3;

/** A line as it stands in a text, and without the blanks around it. */
export interface TextLine {
  readonly text: string;
  readonly indent: number;
}

/** What lines were broken to fit. */
export interface Width {
  /** Letters of the longest line. */
  readonly most: number;
  /**
   * From what share of `most` on a line is full: one that goes on, and one that ends a sentence.
   */
  readonly open: number;
  readonly ended: number;
  /** The share from which on a line that is open goes on within a paragraph, though it is not full. */
  readonly ragged: number;
  /** Whether a line that is not full goes on by its words alone; those of verse do not. */
  readonly byWords: boolean;
}

export const lineOf = (line: string): TextLine => ({
  text: line.trim(),
  indent: line.length - line.trimStart().length,
});

export const isOpen = ({ text }: TextLine) => !SENTENCE_END.test(text);
export const isSmall = ({ text }: TextLine) => SMALL.test(text) && !isAddress(text);
/** Whether a line goes on in the next one by its words, wherever both end. */
const isUnfinished = (line: TextLine, next: TextLine) =>
  isOpen(line) && (isSmall(next) || UNFINISHED.test(line.text));

/** Whether a line holds the end of a sentence, and the beginning of one that goes on. */
export const isMidway = (line: TextLine) => isOpen(line) && INNER_END.test(line.text);

export const mostOf = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);

/** The length that a line would have with the first word of the next one. */
function lengthWith({ text }: TextLine, next: TextLine): number {
  const [word = ''] = next.text.split(/\s/, 1);
  return text.length + 1 + word.length;
}

export function isFull(line: TextLine, next: TextLine, { most, open, ended }: Width): boolean {
  return lengthWith(line, next) > (isOpen(line) ? open : ended) * most;
}

/**
 * How long the lines are that were broken to fit: as the longest one, but for one by itself, such as
 * a head that a browser prints, over lines that agree on less.
 */
function findLongest(lines: readonly TextLine[]): number {
  const lengths = lines
    // An address cannot be broken.
    .map(({ text }) => (UNBROKEN.test(text) ? 0 : text.length))
    .sort((a, b) => b - a);
  const [longest = 0, second = 0] = lengths;
  const isAlone = FULL * longest > second;
  const isAgreed = lengths.slice(1).filter((length) => length >= FULL * second).length;
  return isAlone && isAgreed >= FEWEST_FULL ? second : longest;
}

/**
 * The width that lines were broken to fit, if they were: they go on in small letters, or end with a
 * word that wants another, and do so where they are full. Those of a verse end where the verse does.
 */
export function findWidth(lines: readonly TextLine[], fewest = 1): Width | undefined {
  // The last line need not be broken.
  const most = findLongest(lines.slice(0, -1));
  const isPair = lines.length === 2;
  const lengths = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const tells = isPair || line.text.split(/\s+/).length >= FEWEST_WORDS;
    if (!tells || next === undefined) return [];
    // In a headline, such a word has a capital, and lines are as long as they look well.
    const isTitle = !isSmall(next) && CAPITAL_LAST.test(line.text);
    const goesOn =
      (isUnfinished(line, next) && (isPair || !isTitle)) ||
      (isPair && isMidway(line) && NUMBER.test(next.text));
    return goesOn ? [lengthWith(line, next)] : [];
  });
  const full = lengths.filter((length) => length > FULL * most).length;
  if (full < Math.max(fewest, FULL_FOR_ONE * (lengths.length - full))) {
    // Lines of many lengths have been broken, too, where sentences end within them and others go on.
    const isBroken =
      lengths.length >= Math.max(FEWEST_FULL, (lines.length - 1) * UNFINISHED_SHARE) &&
      lines.filter(isMidway).length >= FEWEST_MIDWAY;
    return isBroken ? { most, open: FULL, ended: FULL, ragged: RAGGED, byWords: true } : undefined;
  }
  const isExact = lengths.every((length) => length > most);
  const ended = isExact ? 1 : FULL;
  const open = lengths.length < FEWEST_FULL ? FULL : ended;
  return { most, open, ended, ragged: isExact ? Infinity : RAGGED, byWords: true };
}

/** The widths of a text as one program breaks its lines: a block of few lines may look exact by chance. */
export function agree(widths: readonly (Width | undefined)[]): readonly (Width | undefined)[] {
  if (widths.every((width) => width === undefined || width.ragged === Infinity)) return widths;
  return widths.map((width) => width && { ...width, open: FULL, ended: FULL, ragged: RAGGED });
}

/**
 * The width that a text was broken to fit: the widest that a good part of it has. A signature or a
 * caption may be wider, and verse is narrower.
 *
 * @param widths - those that the blocks show, in their order
 */
export function findCommonWidth(
  blocks: readonly (readonly TextLine[])[],
  widths: readonly (Width | undefined)[],
): Width | undefined {
  const lettersOf = new Map<number, number>();
  widths.forEach((width, i) => {
    if (width === undefined) return;
    const letters = blocks[i]?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    lettersOf.set(width.most, (lettersOf.get(width.most) ?? 0) + letters);
  });
  const shown = [...lettersOf].sort(([a], [b]) => b - a);
  const lettersOfAll = (entries: typeof shown) => entries.reduce((sum, [, of]) => sum + of, 0);
  const enough = SHARE_OF_WIDTH * lettersOfAll(shown);
  const isCommon = (most: number, entries: typeof shown) =>
    lettersOfAll(entries.filter(([other]) => other <= most && other >= FULL * most)) >= enough;
  const common = shown.find(([most]) => isCommon(most, shown)) ?? shown[0];
  return widths.find((width) => width?.most === common?.[0]);
}

/** Whether a line is longer than what was broken to fit a width; an address cannot be broken. */
export const isOver = ({ text }: TextLine, most: number): boolean =>
  FULL * text.length > most && !UNBROKEN.test(text);
