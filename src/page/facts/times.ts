import { type Byline, readByline } from '../../story/byline.js';
import { readDay } from '../../story/day.js';
import { isSentence, type Line, wordsIn } from '../../story/page-line.js';
import { oneLine } from '../../text/one-line.js';
import { squeeze } from '../align.js';
import type { Block, Blocks } from '../blocks/blocks.js';
import type { Document } from '../blocks/document.js';
import { outwardsFrom } from '../blocks/tree.js';

/** A time that a page shows in words, and for machines as a day: "3 March", "Two hours ago". */
interface ShownTime {
  readonly text: string;
  readonly day: string;
}

/** Times of a page that are read, and words of one. */
const MOST_TIMES = 200;
const MOST_WORDS = 8;
/** Lines over a headline that belong to it. */
const OVER = 3;

/** The times of a page, but for those in the same words that are of several days. */
export function readTimes(document: Document): readonly ShownTime[] {
  const days = new Map<string, Set<string>>();
  const elements = [...document.querySelectorAll('time[datetime]')].slice(0, MOST_TIMES);
  for (const element of elements) {
    const text = oneLine(element.textContent ?? '');
    const day = readDay(element.getAttribute('datetime') ?? '');
    if (text === '' || day === undefined || wordsIn(text) > MOST_WORDS) continue;
    days.set(text, (days.get(text) ?? new Set()).add(day));
  }
  return [...days].flatMap(([text, [day, ...others]]) =>
    day === undefined || others.length > 0 ? [] : [{ text, day }],
  );
}

/** What a line tells of author and day, with the days that its times have for machines in their places. */
const readLine = (line: string, times: readonly ShownTime[]): Byline | undefined => {
  const dated = times.reduce((text, time) => text.replace(time.text, time.day), line);
  return dated === line ? undefined : readByline(dated);
};

/** The day that a time tells right under the headline, or over it in the element that says that it is the story. */
export function readTimeOfHead(
  { blocks, parents, stories }: Blocks,
  headline: string,
  times: readonly ShownTime[],
): string | undefined {
  if (times.length === 0) return undefined;
  const title = squeeze(headline);
  const at = blocks.findIndex(
    ({ text, tag, hidden }) => !hidden && (tag === 'H1' || squeeze(text) === title),
  );
  const storyOf = ({ element }: Block) =>
    [...outwardsFrom(element, parents)].find((around) => stories.has(around));
  const heading = blocks[at];
  const story = heading === undefined ? undefined : storyOf(heading);
  if (heading === undefined) return undefined;
  const isBody = ({ text, hidden }: Block) => !hidden && isSentence(text) && text !== heading.text;
  const body = blocks.findIndex((block, i) => i > at && isBody(block));
  const under = blocks.slice(at + 1, Math.max(at + 1, body));
  const over = blocks
    .slice(0, at)
    .filter((block) => story !== undefined && storyOf(block) === story)
    .slice(-OVER)
    .toReversed();
  return [...under, ...over]
    .filter(({ hidden }) => !hidden)
    .map(({ text }) => readLine(text, times)?.published)
    .find((day) => day !== undefined);
}

/** Lines with those over the first sentence marked that are nothing but such a time, and whose it is. */
export function markTimes(lines: readonly Line[], times: readonly ShownTime[]): readonly Line[] {
  const body = lines.findIndex(({ text, reason }) => reason === undefined && isSentence(text));
  return lines.map((line, i) => {
    const told = i < body ? readLine(line.text, times)?.reason : undefined;
    return told === undefined || readByline(line.text) !== undefined
      ? line
      : { ...line, mark: told };
  });
}
