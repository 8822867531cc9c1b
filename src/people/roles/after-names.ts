import { isAdverb } from '../../text/function-words.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { NameRun } from '../names/name-runs.js';
import { type Description, describe, describingPhrase } from './description.js';

/** "Jane Roe, 45, a teacher", "Jane Roe, of Leeds, a teacher": what may stand before a description. */
function skipShort(tokens: readonly Token[], from: number): number {
  let first = from;
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
  if (!/^(?:of|from)$/.test(tokens[first]?.lower ?? '')) return first;
  let comma = first + 1;
  while (comma < first + 5 && tokens[comma]?.isCapitalised) comma++;
  return tokens[comma]?.text === ',' ? comma + 1 : first;
}

/** Kristen Wilkins, "curator of the exhibit": the description that follows a name and a comma. */
export function appositionAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.text !== ',') return undefined;
  const first = skipShort(tokens, next + 1);
  const opener = tokens[first]?.lower ?? '';
  // "Jane Roe, formerly a judge": what she was is no longer so; what she is now, is.
  const from = /^(?:now|currently|formerly|previously|once)$/.test(opener) ? first + 1 : first;
  const found = describingPhrase(tokens, from);
  // In a list, "…, actor John Roe" describes the next name.
  if (found === undefined || tokens[found.next]?.isCapitalised) return undefined;
  if (from === first || /^(?:now|currently)$/.test(opener)) return found;
  return { ...found, first, start: tokens[first]?.start ?? found.start };
}

/** Jane Roe (38, "mother of two"). */
export function bracketAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.text !== '(') return undefined;
  const found = describingPhrase(tokens, skipShort(tokens, next + 1));
  return found !== undefined && /^[),;]$/.test(tokens[found.next]?.text ?? '') ? found : undefined;
}

/** Jane Roe "is a teacher"; Jane Roe, who "is a teacher". */
export function copulaAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  const isRelative = tokens[next]?.text === ',' && tokens[next + 1]?.lower === 'who';
  let verb = isRelative ? next + 2 : next;
  if (!/^(?:is|was|became|remains)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  while (isAdverb(tokens[verb + 1]?.lower ?? '')) verb++;
  if (!/^(?:a|an|the)$/.test(tokens[verb + 1]?.lower ?? '')) return undefined;
  const found = describingPhrase(tokens, verb + 1);
  return found && { ...found, isPredicate: true };
}

/** What somebody does who has an office or a post. */
const POSTS = wordSet(
  'heads leads runs chairs directs manages edits presents hosts coaches captains owns represents',
  'founded commands oversees teaches',
);
const MAX_POST = 12;

/** Jane Roe, who "heads the county's finds team". */
export function postAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.text !== ',' || tokens[next + 1]?.lower !== 'who') return undefined;
  const first = next + 2;
  if (!POSTS.has(tokens[first]?.lower ?? '')) return undefined;
  let end = first + 1;
  while (
    end < first + MAX_POST &&
    (tokens[end]?.isWord || /^['’-]/.test(tokens[end]?.text ?? ''))
  ) {
    end++;
  }
  const isWhole = end > first + 1 && /^[,.;:]$/.test(tokens[end]?.text ?? '');
  return isWhole ? describe(tokens, first, end, first) : undefined;
}
