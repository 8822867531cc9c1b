import { isRoleOfTeller, readNameOrRole, readPeople } from '../byline.js';
import { isPaperUnder, withoutPlace } from '../masthead-name.js';
import { isSentence, LINK, type Line } from '../page-line.js';
import {
  findComments,
  findHeadedComments,
  isAtComment,
  isLabelled,
  mayHeadComments,
} from './comments.js';
import { findEntries } from './entries.js';
import { ADVERTISEMENT, CAPTION, COMMENT, END, UNDER_END } from './furniture.js';
import { AROUND } from './furniture-around.js';
import { type OwnWords, ruleFor } from './own-words.js';

/** Which lines of a page are above its story, and which under it. */
export interface Layout {
  /** Where the headline stands over the story, or -1. */
  readonly headlineAt: number;
  /** The first paragraph; 0 where there is none. */
  readonly firstBody: number;
  /** The last line of the head of the page, or -1. */
  readonly headEnd: number;
  /** Where a list begins that has all of the rest of the page in it; otherwise the number of lines. */
  readonly tail: number;
  /** What that list is of. */
  readonly tailReason: string | undefined;
  /** The times or days over the entries of a report or a diary. */
  readonly entries: ReadonlySet<number>;
  /** Whether a line stands where the foot of the page is. */
  isFoot(i: number): boolean;
}

/** Paragraphs of the story that may stand over its byline. */
const OVER_BYLINE = 2;
/** What stands within a story as well as under it. */
const STANDS_WITHIN: ReadonlySet<string> = new Set([ADVERTISEMENT, CAPTION]);
const ENTRY_OF_LIST = /^[^:]{2,40}: \S/;
/** Paragraphs that a story has at least before a list that ends its page. */
const BEFORE_TAIL = 3;

/**
 * Where a list begins that has all of the rest of the page in it, though there are sentences in it:
 * readers' comments, notes to editors, or other stories with the first words of each. The page is read
 * once, from its end: a page may be nothing but headings.
 */
function findTail(
  lines: readonly Line[],
  own: readonly OwnWords[],
  bodies: readonly boolean[],
): Pick<Layout, 'tail' | 'tailReason'> {
  let above = bodies.filter(Boolean).length;
  let below = 0;
  let isEachAlone = true;
  let isEachLabelled = true;
  let atComments = 0;
  let tail = Math.min(
    findComments(lines, own, bodies, BEFORE_TAIL),
    findHeadedComments(lines, own, bodies),
  );
  let tailReason: string | undefined = COMMENT;
  for (let i = lines.length - 1; i >= 0 && above >= BEFORE_TAIL; i--) {
    const line = lines[i] ?? { text: '' };
    const { heads, reason } = own[i] ?? {};
    // Another story may stand there.
    if (reason === END && below > 0 && below <= above && i < tail) {
      tail = i;
      tailReason = UNDER_END;
    }
    const isOverComments =
      heads === COMMENT
        ? atComments > 0 || (below > 1 && isEachLabelled)
        : atComments > 1 && mayHeadComments(line);
    const isOverStories = heads !== undefined && below > 1 && isEachAlone;
    if ((isOverComments || isOverStories) && i < tail) {
      tail = i;
      tailReason = isOverComments ? COMMENT : heads;
    }
    if (isAtComment(line)) atComments++;
    if (!bodies[i]) continue;
    above--;
    below++;
    isEachLabelled &&= isLabelled(line);
    // Where the page itself was read, it says what are links.
    const isLinked = (lines[i - 1]?.linked ?? LINK) >= LINK || (lines[i]?.linked ?? 0) >= LINK;
    isEachAlone &&= !bodies[i - 1] && own[i - 1]?.reason === undefined && isLinked;
  }
  return { tail, tailReason };
}

/** What the lines of a page are as far as they tell where its head and its foot are. */
interface Known {
  readonly lines: readonly Line[];
  readonly own: readonly OwnWords[];
  readonly entries: ReadonlySet<number>;
}

const isFurniture = ({ own, entries }: Known, i: number) =>
  own[i]?.reason !== undefined && !entries.has(i);
const isByline = ({ own, entries }: Known, i: number) =>
  own[i]?.byline !== undefined && !entries.has(i);

/** Where author and day are known over the first paragraph, the day: another is one of which the story tells. */
function dayOverBody(own: readonly OwnWords[], firstBody: number): string | undefined {
  const over = own.slice(0, firstBody).map(({ byline }) => byline);
  return over.some((line) => line?.author)
    ? over.find((line) => line?.published)?.published
    : undefined;
}

/** Whether a line over the first paragraph says who has written the story, or for whom. */
function isOfWriter({ lines, own }: Known, i: number, isUnderHeadline: boolean): boolean {
  const { text } = lines[i] ?? { text: '' };
  const people = (at: number) => readPeople(lines[at]?.text ?? '');
  const namesPeople = () => own[i - 1]?.byline?.author !== undefined || people(i - 1) !== undefined;
  const isRole = readNameOrRole(text) === 'role' && !isRoleOfTeller(text, lines[i + 1]?.text ?? '');
  if (isRole && namesPeople()) return true;
  // "Jane Doe", "The Skerry Times"
  return isUnderHeadline && people(i - 1) !== undefined && isPaperUnder(withoutPlace(text));
}

/** The last line of the head of a page: the last of furniture that has hardly a paragraph above it. */
function findHeadEnd(
  known: Known,
  { headlineAt, firstBody, end }: Readonly<Record<'headlineAt' | 'firstBody' | 'end', number>>,
): number {
  const { lines, own } = known;
  const knownDay = dayOverBody(own, firstBody);
  const isToldOf = (i: number) => {
    const day = own[i]?.byline?.published;
    return i > firstBody && knownDay !== undefined && day !== undefined && day !== knownDay;
  };
  const isHeadLine = (i: number) =>
    (isByline(known, i) && !isToldOf(i)) ||
    (i < firstBody && (isFurniture(known, i) || isOfWriter(known, i, headlineAt !== -1)));
  return lines.findLastIndex((_, i) => i > headlineAt && i < end && isHeadLine(i));
}

/** Whether a line stands over a list: "The winners", "Best boat: Swan", "Best captain: Karin Dahl", and nothing else. */
function isOverList(known: Known, i: number): boolean {
  const { lines } = known;
  let end = i + 1;
  while (end < lines.length && !isFurniture(known, end)) end++;
  const [heading, ...entries] = lines.slice(i + 1, end);
  return (
    heading !== undefined &&
    !ENTRY_OF_LIST.test(heading.text) &&
    entries.length > 1 &&
    entries.every(({ text }) => ENTRY_OF_LIST.test(text))
  );
}

/** Where the foot begins: with the first line of furniture under the last paragraph, or -1. */
function findFoot(known: Known, lastBody: number): number {
  const { lines, own } = known;
  // Advertisements and pictures stand over a list of the story as well.
  const isOfStory = (i: number) => STANDS_WITHIN.has(own[i]?.reason ?? '') && isOverList(known, i);
  return lines.findIndex(
    ({ text }, i) =>
      i > lastBody &&
      ((isFurniture(known, i) && !isOfStory(i)) ||
        isByline(known, i) ||
        ruleFor(text, AROUND) !== undefined),
  );
}

/**
 * Tells where the head and the foot of a page are.
 *
 * @param titleAt - where the headline stands, or -1
 */
export function layOut(lines: readonly Line[], own: readonly OwnWords[], titleAt: number): Layout {
  const areBodies = lines.map(({ text }, i) => {
    const { reason, byline } = own[i] ?? {};
    return reason === undefined && byline === undefined && isSentence(text);
  });
  const { tail, tailReason } = findTail(lines, own, areBodies);
  const bodies = areBodies.flatMap((is, i) => (is && i < tail ? [i] : []));
  const [firstBody = 0] = bodies;
  const entries = findEntries(lines, own, areBodies, { start: titleAt + 1, end: tail });
  const known = { lines, own, entries };
  const end = bodies[OVER_BYLINE] ?? lines.length;
  // A headline that stands among the paragraphs only is no beginning.
  const headlineAt = titleAt > end ? -1 : titleAt;
  const foot = findFoot(known, bodies.at(-1) ?? -1);
  return {
    headlineAt,
    firstBody,
    headEnd: findHeadEnd(known, { headlineAt, firstBody, end }),
    tail,
    tailReason,
    entries,
    isFoot: (i) => foot !== -1 && i >= foot,
  };
}
