import { isFunctionWord } from '../text/english/function-words.js';
import { readByline, readNameOrRole } from './byline.js';
import { isMastheadName } from './masthead-name.js';

/** Lines of a headline at most; a menu has more. */
const MOST_LINES = 4;
/** Words of its first line; a name or a section that stands over one has fewer. */
const FEWEST_WORDS = 3;
const IN_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const CAPITAL = /^[“‘"'($£€]*[\p{Lu}\p{N}]/u;
/** A question may be a headline. */
const ENDS = /[.:…][”’"')]*$/;

const wordsOf = (line: string) => line.trim().split(/\s+/);

const isInTitleCase = (line: string) =>
  CAPITAL.test(line) &&
  wordsOf(line).every((word) => CAPITAL.test(word) || isFunctionWord(word.toLowerCase()));

/** Whether a line may be a part of a headline by how it is set. */
const mayBeHeadline = (line: string) =>
  isInTitleCase(line) &&
  !ENDS.test(line) &&
  !isMastheadName(line) &&
  readByline(line) === undefined;

/** Whether a line was as long as there was room, so that the next one is its rest. */
function isFull(line: string, next: string): boolean {
  const [first = ''] = wordsOf(next);
  return line.length + 1 + first.length > next.length;
}

const mayBeName = (line: string) =>
  readNameOrRole(line) !== undefined &&
  !wordsOf(line).some((word) => isFunctionWord(word.toLowerCase()));

/** Whether a line is the rest of the one over it; a name alone may be that of whoever wrote the story. */
function isRest(next: string, line: string, isSigned: boolean): boolean {
  if (!mayBeHeadline(next) || !isFull(line, next)) return false;
  if (IN_CAPITALS.test(line)) return IN_CAPITALS.test(next);
  return !IN_CAPITALS.test(next) && (isSigned || !mayBeName(next));
}

/**
 * Puts the lines of a headline together, at the beginning of a block of lines, that is set in capitals or
 * in title case, so that each of them begins with a capital. More lines than one headline has are a menu.
 *
 * @param counts - how many lines each paragraph of the block has
 * @param under - the line under the block
 */
export function joinHeadline(
  lines: readonly string[],
  counts: readonly number[],
  under: string,
): readonly number[] {
  // A name or a section may stand over it.
  const start = lines.findIndex((line) => wordsOf(line).length >= FEWEST_WORDS);
  if (start === -1 || !mayBeHeadline(lines[start] ?? '')) return counts;
  const isSigned = [...lines.slice(start, start + MOST_LINES + 1), under].some(
    (line) => readByline(line)?.author !== undefined,
  );
  const other = lines.findIndex((line, i) => i > start && !mayBeHeadline(line));
  const isMenu = (other === -1 ? lines.length : other) - start > MOST_LINES;
  let end = start + 1;
  while (!isMenu && isRest(lines[end] ?? '', lines[end - 1] ?? '', isSigned)) end++;
  const areSingle = counts.slice(0, end).every((count) => count === 1);
  if (end === start + 1 || !areSingle) return counts;
  return [...counts.slice(0, start), end - start, ...counts.slice(end)];
}
