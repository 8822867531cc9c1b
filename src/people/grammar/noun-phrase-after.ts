import { DETERMINERS } from '../../text/english/function-words.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { bodyEnd } from './names-with-commas.js';
import { beforeRank, isInside, MAX_WORDS } from './noun-phrase-edges.js';
import { isVerbBehindName } from './verb-forms.js';

/** What joins a name and another word, and any other noun and another. */
const NAME_LINKS = /^(?:of|and|for)$/;
const LINKS = /^(?:of|for|at|from|with|by|in|and)$/;

const afterDeterminers = (tokens: readonly Token[], from: number, limit = Infinity): number => {
  let next = from;
  while (next < limit && DETERMINERS.has(lowerAt(tokens, next))) next++;
  return next;
};

/** Where the words end that stand in a noun phrase without a preposition between them. */
function afterWords(tokens: readonly Token[], from: number, limit: number): number {
  let next = from;
  while (
    next < limit &&
    (isInside(tokens, next) || isPossessive(tokens[next])) &&
    !isVerbBehindName(tokens, next)
  ) {
    next++;
  }
  return next;
}

/**
 * Where the phrase begins that the word at `link` joins to the one before, after its determiners.
 */
function joinedBy(tokens: readonly Token[], link: number): number | undefined {
  const { lower } = tokens[link] ?? { lower: '' };
  let ahead = afterDeterminers(tokens, link + 1);
  // "the mother of one of the men"
  if (lower === 'of' && ahead > link + 1 && tokens[ahead]?.lower === 'of') {
    ahead = afterDeterminers(tokens, ahead + 1);
  }
  if (!isInside(tokens, ahead)) return undefined;
  return lower === 'and' && !tokens[ahead]?.isCapitalised ? undefined : ahead;
}

/** The noun phrase that begins at `first`. */
export function nounPhraseAfter(tokens: readonly Token[], first: number): Range | undefined {
  const head = tokens[first];
  if (head === undefined) return undefined;
  if (isSubjectPronoun(head.lower)) return { first, next: first + 1 };
  if (tokens[first + 1]?.lower === 'of' && /^(?:them|us|those)$/.test(lowerAt(tokens, first + 2))) {
    return { first, next: first + 3 };
  }
  const limit = first + MAX_WORDS;
  const start = afterDeterminers(tokens, first, limit);
  const isNamed = tokens[start]?.isCapitalised && !DETERMINERS.has(head.lower);
  let next = afterWords(tokens, start, limit);
  if (next === start) return undefined;
  const links = isNamed ? NAME_LINKS : LINKS;
  while (next < limit && links.test(lowerAt(tokens, next))) {
    const joined = joinedBy(tokens, next);
    if (joined === undefined) break;
    next = afterWords(tokens, joined, limit);
  }
  if (beforeRank(tokens, next + 2) === next) next += 2;
  return { first, next: bodyEnd(tokens, first, Math.min(next, limit)) };
}
