import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isHonorific, isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import { isInNounPhrase } from './noun-phrase-edges.js';
import { isGiven } from './time-or-name.js';

/** Words of what somebody belongs to. */
const MAX_WORDS = 12;

const OPENS = /^(?:of|from|at|with)$/;
const LINKS = /^(?:of|for|in|at|and|the|&|['’]s?)$/;

/** Whether a word is a noun for a body and for nobody: "university", "bank". */
export const isBody = ({ lower }: Token) =>
  !isRoleNoun(lower) && !isPluralRole(lower) && (isNotPersonWord(lower) || isSpeakerNoun(lower));

/** "Jane Roe of Orre and Prince George" */
const joinsSomebody = (tokens: readonly Token[], and: number) =>
  tokens[and]?.lower === 'and' &&
  tokens[and + 1]?.isCapitalised === true &&
  (isGiven(tokens[and + 1]) || isRoleNoun(lowerAt(tokens, and + 1)));

/**
 * What somebody belongs to, or comes from, behind a name: "of the University of Leeds", ", from Orre".
 *
 * @param next - the position behind the name
 * @returns from its first word behind "the" on
 */
export function affiliationAfter(tokens: readonly Token[], next: number): Range | undefined {
  const opener = next + (tokens[next]?.text === ',' ? 1 : 0);
  if (!OPENS.test(lowerAt(tokens, opener))) return undefined;
  const first = opener + (tokens[opener + 1]?.lower === 'the' ? 2 : 1);
  const head = tokens[first];
  if (head === undefined || !(head.isCapitalised || isBody(head))) return undefined;
  let end = first;
  while (
    end - opener < MAX_WORDS &&
    (LINKS.test(lowerAt(tokens, end)) || isInNounPhrase(tokens[end])) &&
    !joinsSomebody(tokens, end)
  )
    end++;
  return { first, next: end };
}

/** Whether somebody's name ends behind a position, and not "The Trial" or where that is held. */
const endsName = (tokens: readonly Token[], last: number) =>
  isGiven(tokens[last]) ||
  (tokens[last]?.isCapitalised === true &&
    (isGiven(tokens[last - 1]) || isHonorific(lowerAt(tokens, last - 1))));

/** A name in a sentence. */
interface Named {
  readonly sentence: { readonly tokens: readonly Token[] };
  readonly first: number;
  readonly words: readonly string[];
  readonly title?: string;
}

/**
 * Whether a name is only the end of what a body is called, or of where somebody is from: "the University of
 * Leeds", "Jane Roe of Orre". What stands behind it is said of others.
 */
export function endsAffiliation({ sentence: { tokens }, first, words, title }: Named): boolean {
  if (title !== undefined || (words.length > 1 && isGiven(tokens[first]))) return false;
  const link = first - (tokens[first - 1]?.lower === 'the' ? 2 : 1);
  if (!/^(?:of|from|at|in)$/.test(lowerAt(tokens, link))) return false;
  const before = tokens[link - 1];
  if (before === undefined) return false;
  if (isPluralRole(before.lower)) return false;
  // "The Duchess of Kent", and not "the lawyer of Roe"
  if (isRoleNoun(before.lower)) return before.isCapitalised && link > 1;
  if (isNotPersonWord(before.lower)) return before.isCapitalised || isSpeakerNoun(before.lower);
  return endsName(tokens, link - 1);
}
