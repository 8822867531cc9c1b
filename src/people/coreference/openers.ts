import { isMark } from '../../text/ranges.js';
import { firstWhere } from '../../text/span.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import type { Naming } from './namings.js';

const ASKED = /^(?:asked|pressed|questioned)$/;
/** Words up to the comma behind what somebody is asked. */
const MAX_OPENER = 60;

/**
 * Who is asked in "Asked whether he would go, Roe": "he" may be them as well as whoever the story told of
 * before.
 *
 * @param position - of the pronoun
 * @param namings - in the order of the text
 */
export function askedIn(
  tokens: readonly Token[],
  from: number,
  position: number,
  namings: readonly Naming[],
): Draft | undefined {
  if (!ASKED.test(lowerAt(tokens, from))) return undefined;
  const opener = tokens.slice(from, from + MAX_OPENER);
  // "Asked whether he would go, he said: “In May, Roe": only the first "he" is of the question.
  const mark = opener.findIndex((token) => isMark(token, /^[,:;“"]$/));
  const start = tokens[from + mark + 1]?.start;
  if (opener[mark]?.text !== ',' || from + mark < position || start === undefined) return undefined;
  const next = namings[firstWhere(namings, (each) => each.start >= start)];
  return next?.start === start && 'mentions' in next.who ? next.who : undefined;
}
