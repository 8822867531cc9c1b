import type { Story } from '../../story/story.js';
import { isFunctionWord } from '../../text/function-words.js';
import { hasSmallLetter, startsWithCapital } from '../../text/letters.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import type { FoundStatement } from './found-statement.js';
import type { Unit } from './units.js';

/** What stands before the first colon of a paragraph, if it is short. */
const LABEL = /^["“]?([^\s:"“”][^:"“”]{1,60}):\s+(?=\S)/;
const MAX_NAME_WORDS = 4;

/** Whether a label can be somebody's name: "Video:" and "Exclusive:" are not. */
function isNameLike(label: string): boolean {
  const words = label.split(' ');
  return (
    words.length <= MAX_NAME_WORDS &&
    words.every((word) => {
      const lower = word.toLowerCase();
      return startsWithCapital(word) && !isFunctionWord(lower) && !isNotPersonWord(lower);
    })
  );
}

/**
 * Reads a paragraph that begins with who speaks and a colon: a line of a transcript, or a headline.
 *
 * @param units - of one paragraph
 */
export function readLabel(story: Story, units: readonly Unit[]): FoundStatement | undefined {
  const start = units[0]?.tokens[0]?.start;
  const end = units.at(-1)?.tokens.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const text = story.text.slice(start, Math.min(end, start + 200));
  const isHeadline = units.length === 1 && units[0]?.isTitleCase === true;
  const match = LABEL.exec(text);
  const label = match?.[1];
  if (match === null || label === undefined || !isNameLike(label)) return undefined;
  // "ROE: …" in a transcript, "Roe: …" at the head of a headline
  if (hasSmallLetter(label) && !isHeadline) return undefined;
  const colon = start + match[0].indexOf(':', match[0].indexOf(label) + label.length);
  const content = { start: start + match[0].length, end };
  if (content.start >= end) return undefined;
  return {
    paragraph: units[0]?.paragraph ?? 0,
    source: { start: colon - label.length, end: colon },
    cue: { start: colon, end: colon + 1 },
    content,
    kind: isHeadline ? (units[0]?.quotations.size === 0 ? 'indirect' : 'mixed') : 'direct',
  };
}
