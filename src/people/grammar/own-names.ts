import type { Range } from '../../text/ranges.js';
import { contains, type Span } from '../../text/span.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';

/** Words from "[" or "‘" to what it sets apart, at most. */
const MAX_SET_APART = 40;

/** "My aunt [who died when Roe was one]", “They sang ‘Roe, Roe’”: others say so, or the narrator. */
function isSetApart(tokens: readonly Token[], position: number, from: number): boolean {
  const limit = Math.max(0, position - MAX_SET_APART);
  for (let i = position - 1; i >= limit && (tokens[i]?.start ?? 0) > from; i--) {
    const text = tokens[i]?.text ?? '';
    if (/^[\]’]$/.test(text)) return false;
    if (/^[[‘]$/.test(text)) return true;
    // A straight mark opens where a blank stands before it, and none behind.
    if (text !== "'") continue;
    const isOpening = (tokens[i - 1]?.end ?? -1) < (tokens[i]?.start ?? 0);
    return isOpening && tokens[i]?.end === tokens[i + 1]?.start;
  }
  return false;
}

/** Words from "myself" to how one calls oneself: "I told myself: come on, Jane". */
const MAX_TO_ONESELF = 12;

/** "I told myself: come on, Jane" */
function isToldOneself(tokens: readonly Token[], name: number): boolean {
  for (let i = name - 1; i > Math.max(0, name - MAX_TO_ONESELF); i--) {
    if (tokens[i]?.lower !== 'myself') continue;
    return /^(?:to|tell|telling|told|ask|asked|remind|reminded)$/.test(lowerAt(tokens, i - 1));
  }
  return false;
}

/** Whether a name is what the one who speaks calls themselves: "I’m Jane Roe", "I, Jane Roe,", "my name is". */
function namesOneself(tokens: readonly Token[], name: number): boolean {
  const [owner, noun, last] = [3, 2, 1].map((back) => lowerAt(tokens, name - back));
  // "Help me, Jane": that is another.
  if (last === ',' && noun === 'i') return true;
  if (/^(?:i|'m|am|me|myself)$/.test(last ?? '') || isToldOneself(tokens, name)) return true;
  const isLinked = last === 'is' || isPossessive(tokens[name - 1]);
  return isLinked && (noun === 'this' || (noun === 'name' && owner === 'my'));
}

/**
 * Whether whoever is named in a quotation is somebody other than the one who speaks it.
 *
 * @param tokens - of the sentence of the name
 */
export function namesAnother(
  tokens: readonly Token[],
  name: Range & Span,
  quotation: Span,
): boolean {
  if (!contains(quotation, name)) return false;
  // “Roe,” he said.
  const isAll = name.start <= quotation.start + 1 && name.end >= quotation.end - 2;
  return (
    !isAll && !namesOneself(tokens, name.first) && !isSetApart(tokens, name.first, quotation.start)
  );
}
