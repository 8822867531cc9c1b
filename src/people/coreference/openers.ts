import { firstWhere } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import type { Draft } from '../names/draft.js';
import type { Naming } from './namings.js';

const ASKED = /^(?:asked|pressed|questioned)$/;
/** Words of what somebody is asked. */
const MAX_OPENER = 40;

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
  if (!ASKED.test(tokens[from]?.lower ?? '') || position - from > MAX_OPENER) return undefined;
  const behind = tokens.slice(position, position + MAX_OPENER);
  const comma = behind.findIndex(({ text }) => text === ',');
  const start = behind[comma + 1]?.start;
  if (comma === -1 || start === undefined) return undefined;
  const next = namings[firstWhere(namings, (each) => each.start >= start)];
  return next?.start === start && 'mentions' in next.who ? next.who : undefined;
}
