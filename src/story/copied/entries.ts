import type { Line } from '../page-line.js';
import { ENTRY } from './furniture.js';
import type { OwnWords } from './own-words.js';

/** Entries from which on a text has them: over a story, there is a day or two. */
const FEWEST = 3;
/** Lines between such a time or day and its entry at most, as a heading. */
const BETWEEN = 2;
const TIME = /^\d/;
/** What counts from the hour at which a page was copied, or is of the page itself. */
const OF_PAGE =
  /\bago$|^(?:this (?:article|post|report|story) was )?(?:first |last |originally )?(?:published|posted|updated|modified)\b/i;

/**
 * Finds the times or days that head the entries of a report written while things happen, of a
 * chronology or a diary: three or more of a kind, each over a paragraph of its own. Over the first
 * paragraph, the first day with its year is the one on which the story was published. Those of a list
 * of other stories are none.
 *
 * @param bodies - which lines are paragraphs
 * @param within - the first line, and the one behind the last
 */
export function findEntries(
  lines: readonly Line[],
  own: readonly OwnWords[],
  bodies: readonly boolean[],
  { start, end }: { readonly start: number; readonly end: number },
): ReadonlySet<number> {
  const firstBody = bodies.indexOf(true);
  const times = { found: [] as number[], between: Infinity };
  const days = { found: [] as number[], between: Infinity };
  const firstDay = own.findIndex(({ byline }, i) => i >= start && byline?.published !== undefined);
  const isOverOthers = (i: number) =>
    i > firstBody && own[i]?.heads !== undefined && own[i + 1]?.byline?.reason === 'the date';
  const others = lines.findIndex((_, i) => i < end && isOverOthers(i));
  for (let i = (others === -1 ? end : others) - 1; i >= start; i--) {
    const text = lines[i]?.text ?? '';
    const { reason, byline } = own[i] ?? {};
    const isTime = reason === ENTRY && TIME.test(text);
    const isDay = byline?.reason === 'the date' && byline.name === undefined && !OF_PAGE.test(text);
    const isOfStory = i < firstBody && i === firstDay;
    const kind = isTime ? times : days;
    if (bodies[i]) {
      times.between = 0;
      days.between = 0;
    } else if (isTime || isDay) {
      if (kind.between <= BETWEEN && !isOfStory) kind.found.push(i);
      kind.between = Infinity;
    } else if (reason === undefined) {
      times.between++;
      days.between++;
    }
  }
  // What stands under a list of other stories is of the story where some stands above it.
  const list = own.findIndex(({ heads }, i) => i > firstBody && heads !== undefined);
  const isOfOthers = (i: number) => list !== -1 && i > list;
  if ([...days.found, ...times.found].every(isOfOthers)) return new Set();
  // A diary has times under some of its days.
  if (days.found.length >= FEWEST) return new Set([...days.found, ...times.found]);
  return new Set(times.found.length < FEWEST ? [] : times.found);
}
