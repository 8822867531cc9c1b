import type { Story } from '../../story/story.js';
import type { Span } from '../../text/span.js';
import { verbsIn } from '../tense/tense-verbs.js';
import type { TensedTime } from '../tense/tensed-times.js';

/** "The worst since | 2008", "since the great gale of | 1987". */
const SINCE = /\bsince (?:[^,;:–—“”"]{0,60} (?:of|in|on) )?(?:early |late |the )?$/i;
/** What happened then, behind the time. */
const WHEN = /^, when ([^;:–—“”"]{1,300}?)(?=,(?!\d)|[;:–—“”"]|[.!?]+[’')\]”"]*$|$)/;
/** "When prices were low": nothing happens. */
const IS_SO = /^(?:was|were|had|did)$/;
/** Characters on either side of the time. */
const REACH = 400;

/**
 * The words that tell what happened at a time since which something has not been: "2008, when a mill burned
 * down" of "it is the worst fire since 2008, when a mill burned down".
 */
export function recalledAt(story: Story, { sentence, span }: TensedTime): Span | undefined {
  const before = story.text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (!SINCE.test(before)) return undefined;
  const behind = story.text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const found = WHEN.exec(behind);
  const told = found?.[1] ?? '';
  const tellsDeed = verbsIn(told).some(
    ({ kind, start, end }) => kind === 'past' && !IS_SO.test(told.slice(start, end)),
  );
  return found !== null && tellsDeed
    ? { start: span.start, end: span.end + found[0].length }
    : undefined;
}
