import { isFunctionWord } from '../text/function-words.js';
import { readByline } from './byline.js';
import { createJoint, type IsKnown } from './hyphens.js';

export const SENTENCE_END = /[.!?…:][”’"'»)\]]*$/;

/** "- Bread", "• Bread", "2. Bread", "b) Bread" */
const ITEM = /^(?:[-–—*•·▪►‣◦]\s|(?:\d{1,3}|[a-z])[.)]\s)/i;
const SMALL = /^\p{Ll}/u;
/** Words that end no line that is whole, be it a heading or a sentence. */
const UNFINISHED =
  /\s(?:a|[Aa]n|[Aa]nd|at|[Bb]ecause|from|[Ii]nto|[Oo]f|[Oo]r|since|[Tt]han|[Tt]he|[Tt]heir|[Ww]hether|[Ww]hose)$/;
const CAPITAL_LAST = /\s\p{Lu}\p{Ll}*$/u;
/** A sentence that ends within a line, and the next one. */
export const INNER_END = /\p{Ll}{2}[.!?][”’"']?\s+[“‘"']?\p{Lu}/u;
const NUMBER = /^[$£€]?\d/;
/** A word that is set in capitals, and two of them. */
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*\s[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$/u;
/** What is too long to be a word. */
const UNBROKEN = /^\S{30,}$/;

/** The share of the width from which on a line is full: letters of a printed page are not equally wide. */
const FULL = 0.85;
/** The share of the width from which on a line may go on that is not full: a heading is shorter. */
const RAGGED = 0.4;
/** That of the lines of prose, most of which are wider than verse. */
const WIDE = 0.6;
/** Words of a line at least that tells whether others are broken: a list of single words does not. */
const FEWEST_WORDS = 3;
/** For one line that has room for the next one's first word, so many at least have none. */
const FULL_FOR_ONE = 3;
/** For lines that are not full: how many sentences go over two, and which share of all lines goes on. */
const FEWEST_MIDWAY = 2;
const UNFINISHED_SHARE = 0.3;
/** Full lines that tell that those of a paragraph stand in blocks of their own, or how wide all are. */
const FEWEST_FULL = 3;

/** Lines that go on, at least, where a paragraph shows no width of its own: a headline may be one. */
const FEWEST_PAIRS = 2;

/** A line as it stands in a text, and without the blanks around it. */
interface Given {
  readonly text: string;
  readonly indent: number;
}

/** What lines were broken to fit. */
interface Width {
  /** Letters of the longest line. */
  readonly most: number;
  /** The share of it from which on a line is full that goes on, and one that ends a sentence. */
  readonly open: number;
  readonly ended: number;
  /** The share from which on a line that is open goes on within a paragraph, though it is not full. */
  readonly ragged: number;
  /** Whether a line that is not full goes on by its words alone; those of verse do not. */
  readonly byWords: boolean;
}

const given = (line: string): Given => ({
  text: line.trim(),
  indent: line.length - line.trimStart().length,
});

const isOpen = ({ text }: Given) => !SENTENCE_END.test(text);
const isSmall = ({ text }: Given) => SMALL.test(text);
/** Whether a line goes on in the next one by its words, wherever both end. */
const isUnfinished = (line: Given, next: Given) =>
  isOpen(line) && (isSmall(next) || UNFINISHED.test(line.text));

/** Whether a line of a paragraph goes on in the next one by its words, as far as can be seen. */
const isLikely = (line: Given, next: Given) =>
  isSmall(next) || NUMBER.test(next.text) || isFunctionWord(/\S+$/.exec(line.text)?.[0] ?? '');

/** Whether a line holds the end of a sentence, and the beginning of one that goes on. */
const isMidway = (line: Given) => isOpen(line) && INNER_END.test(line.text);

const mostOf = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);

/** The length that a line would have with the first word of the next one. */
function lengthWith({ text }: Given, next: Given): number {
  const [word = ''] = next.text.split(/\s/, 1);
  return text.length + 1 + word.length;
}

function isFull(line: Given, next: Given, { most, open, ended }: Width): boolean {
  return lengthWith(line, next) > (isOpen(line) ? open : ended) * most;
}

/**
 * The width that lines were broken to fit, if they were: they go on in small letters, or end with a
 * word that wants another, and do so where they are full. Those of a verse end where the verse does.
 */
function findWidth(lines: readonly Given[], fewest = 1): Width | undefined {
  // An address cannot be broken, and the last line need not be.
  const most = mostOf(
    lines.slice(0, -1).map(({ text }) => (UNBROKEN.test(text) ? 0 : text.length)),
  );
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

/** Within a paragraph, "by Jane Doe" has a small letter. */
const isByline = (line: Given) => !isSmall(line) && readByline(line.text)?.author !== undefined;

/** Whether the first line of each paragraph is set in, and not those under it. */
function areFirstSetIn(lines: readonly Given[]): boolean {
  const over = lines.filter(({ indent }, i) => (lines[i + 1]?.indent ?? 0) > indent);
  return over.filter(isOpen).length < over.length / 2;
}

/**
 * Whether a block is one paragraph of a text that was broken to fit: it ends with a sentence, and each
 * line before goes on, most by their words. Verse is narrower, or begins each line with a capital; the
 * entries of a list begin with a small letter, and so does the first.
 */
function isParagraph(lines: readonly Given[], { most }: Width): boolean {
  const pairs = lines.slice(1).map((next, i) => [lines[i] ?? next, next] as const);
  const open = pairs.filter(([line]) => isOpen(line));
  return (
    open.length > 0 &&
    pairs.length >= FEWEST_PAIRS &&
    mostOf(lines.map(({ text }) => text.length)) >= FULL * most &&
    lines.slice(0, 1).every((line) => !isSmall(line)) &&
    lines.slice(-1).every((line) => !isOpen(line)) &&
    pairs.every(
      ([line, next]) =>
        line.text.length >= (isOpen(line) ? WIDE : FULL) * most &&
        !ITEM.test(next.text) &&
        !isByline(next),
    ) &&
    2 * open.filter(([line, next]) => isLikely(line, next)).length >= open.length
  );
}

/** How many lines each paragraph has. */
function countLines(lines: readonly Given[], width: Width): readonly number[] {
  const counts: number[] = [];
  const isSetIn = areFirstSetIn(lines);
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  lines.forEach((next, i) => {
    const line = lines[i - 1];
    const last = counts.at(-1) ?? 0;
    const goesOn = (line: Given) => {
      if (ITEM.test(next.text) || isByline(next)) return false;
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
  const all = blocks.map((lines) => lines.map(given));
  const widths = all.map((lines) => findWidth(lines));
  const first = widths.findIndex((width) => width !== undefined);
  const widest = widths.reduce((a, b) => ((b?.most ?? 0) > (a?.most ?? 0) ? b : a), undefined);
  return all.map((lines, i) => {
    const own = widths[i];
    if (widest === undefined) return lines.map(() => 1);
    if (i > first && isParagraph(lines, widest)) return [lines.length];
    // A verse is narrower than the text, and has more lines than two.
    const isOwn = lines.length === 2 || (own?.most ?? 0) >= FULL * widest.most;
    if (own !== undefined && isOwn) return countLines(lines, own);
    // A paragraph may be too short to show that it was broken; over the first, there are headlines.
    const isNarrow = lines.every(({ text }) => FULL * text.length <= widest.most);
    const endsSentence = lines.slice(-1).some((line) => !isOpen(line));
    if (!isNarrow || !endsSentence) return lines.map(() => 1);
    // What shows no width of its own may be verse.
    const width = { ...widest, ragged: Infinity, byWords: false };
    return countLines(lines, i < first ? { ...width, open: 1 } : width);
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
    findWidth(lines.map(given), FEWEST_FULL) !== undefined;
  return isSetApart ? [lines] : blocks;
}

/**
 * The paragraphs of a text, each in one line.
 *
 * @param isKnown - whether English has a word; without it, only the text says where one was broken
 */
export function unwrapText(text: string, isKnown: IsKnown = () => false): readonly string[] {
  const blocks = blocksOf(text);
  const counts = countParagraphLines(blocks);
  const join = createJoint(text, isKnown);
  return blocks.flatMap((lines, i) => {
    let start = 0;
    return (counts[i] ?? []).map((count) => {
      const paragraph = lines.slice(start, start + count).map((line) => line.trim());
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
