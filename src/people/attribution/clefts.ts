import { SUBORDINATORS } from '../../text/english/function-words.js';
import { isMark } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';

const BE = /^(?:is|was)$/;
/** "Only after", "not until". */
const FOCUS = /^(?:only|not|just|even|shortly|soon)$/;
/** Words at most from the conjunction to the verb of saying, and from there to "that". */
const MAX_CLAUSE = 60;
/** Words at most before the conjunction. */
const MAX_FOCUS = 3;

/**
 * Where the rest of a sentence begins that puts a clause with a verb of saying first: "It was only after she
 * wrote to the board" that the police came. That "that" opens nothing that she wrote.
 *
 * @param cue - where the verb of saying stands
 */
export function cleftRest(tokens: readonly Token[], cue: number): number | undefined {
  if (tokens[0]?.lower !== 'it' || !BE.test(lowerAt(tokens, 1))) return undefined;
  let at = 2;
  while (at - 2 < MAX_FOCUS && FOCUS.test(lowerAt(tokens, at))) at++;
  if (at >= cue || cue - at > MAX_CLAUSE || !SUBORDINATORS.has(lowerAt(tokens, at)))
    return undefined;
  // "It was after midnight when Roe told": that "when" is what the sentence goes on with.
  const isWithin = ({ lower }: Token) => lower === 'that' || SUBORDINATORS.has(lower);
  if (tokens.slice(at + 1, cue).some(isWithin)) return undefined;
  const behind = tokens.slice(cue, cue + MAX_CLAUSE);
  // "It is as Roe said: the town is at a point that nobody wanted."
  if (behind.some((token) => isMark(token, /^:$/))) return undefined;
  const rest = behind.findLastIndex(({ lower }) => lower === 'that');
  return rest === -1 ? undefined : cue + rest;
}
