import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { HAS_VERB_FORM, isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isCue } from '../lexicon/cues.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';

/** Words; a description with more is a clause. */
const MAX_HEAD = 8;
const MAX_TAIL = 14;

/** A description of a person beside a name: its words, and the noun that says what the person is. */
export interface Description extends Span {
  readonly first: number;
  readonly next: number;
  readonly head: string;
  /** Said of the person, and so no description where somebody says it: "Roe is a thief". */
  readonly isPredicate?: boolean;
}

/** The description that a range of tokens makes. */
export function describe(
  tokens: readonly Token[],
  first: number,
  next: number,
  head: number,
): Description | undefined {
  const word = tokens[head]?.lower;
  if (word === undefined || first >= next) return undefined;
  return { ...spanOf(tokens, { first, next }), first, next, head: word };
}

/** Words between an article and the noun for a person. */
const MAX_MODIFIERS = 4;

/** Whether "and" goes on with another description: "the mayor and a volunteer firefighter". */
export function opensDescription(tokens: readonly Token[], first: number): boolean {
  const opener = tokens[first];
  const isOwner = opener?.isCapitalised === true && isPossessive(tokens[first + 1]);
  if (!isOwner && !/^(?:a|an|the|his|her|their|its|later|now|then)$/.test(opener?.lower ?? '')) {
    return false;
  }
  for (let i = first + 1; i <= first + 1 + MAX_MODIFIERS; i++) {
    const token = tokens[i];
    if (!isInNounPhrase(token) && !isPossessive(token)) return false;
    if (isRoleNoun(token?.lower ?? '')) return true;
  }
  return false;
}

const RANK = /^(?:chief|head|lead|deputy|assistant)$/;
const CLOSES = /^(?:[,.;:)”"]|of|for|at)$/;

/** Whether a noun for a person only says which one the noun behind it is: "chief veterinarian". */
function isRankOf(tokens: readonly Token[], head: number, next: number): boolean {
  const behind = tokens.slice(head + 1, next);
  return (
    RANK.test(lowerAt(tokens, head)) &&
    behind.length > 0 &&
    behind.every(({ isWord, lower }) => isWord && !/(?:ed|ing)$/.test(lower)) &&
    CLOSES.test(tokens[next]?.lower ?? '.')
  );
}

/** "The Methodist church": whether a noun for a person only says which body is meant by the noun behind it. */
function saysWhichBody(tokens: readonly Token[], head: number, next: number): boolean {
  const last = tokens[next - 1];
  return (
    last !== undefined &&
    next === head + 2 &&
    !last.isCapitalised &&
    isNotPersonWord(last.lower) &&
    isSpeakerNoun(last.lower) &&
    !isRoleNoun(last.lower)
  );
}

/** Where the modifiers of a description begin, behind its article; undefined where none can begin. */
function afterOpener(tokens: readonly Token[], first: number): number | undefined {
  // "Roe, and mayor Tom Cole": somebody else.
  if (tokens[first]?.lower === 'and') return undefined;
  let position = first;
  if (DETERMINERS.has(lowerAt(tokens, position))) position++;
  // "last season's scorer", "the first woman judge"
  if (/^(?:last|first|second|third|only|next)$/.test(lowerAt(tokens, position))) position++;
  // "Roe, shaken by …", "Roe, holding …" begin no description.
  const { text, lower } = tokens[first] ?? { text: '', lower: '' };
  const isParticiple = /[a-z]{2}(?:ed|ing)$/.test(text) && lower !== 'retired';
  return position === first && isParticiple ? undefined : position;
}

/** The last noun for a person in the words from a position on, and where these end. */
function headFrom(
  tokens: readonly Token[],
  from: number,
): { head: number; next: number } | undefined {
  let head: number | undefined;
  let next = from;
  for (; next < from + MAX_HEAD; next++) {
    const token = tokens[next];
    if (isPossessive(token)) {
      head = undefined;
      continue;
    }
    if (token?.lower === 'and' && isInNounPhrase(tokens[next + 1])) continue;
    if (!isInNounPhrase(token)) break;
    if (isRoleNoun(token.lower)) head = next;
  }
  if (head === undefined || saysWhichBody(tokens, head, next)) return undefined;
  return { head: isRankOf(tokens, head, next) ? next - 1 : head, next };
}

const OPENS_TAIL = /^(?:of|for|at|in|from|with|to|on|and|who)$/;

/** Whether a description cannot go on over a position. */
function endsTail(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  return (
    token === undefined ||
    (token.lower === 'and' && opensDescription(tokens, position + 1)) ||
    (!token.isWord && !isPossessive(token) && !/^[-&’'()]$/.test(token.text)) ||
    HAS_VERB_FORM.test(token.lower) ||
    AUXILIARIES.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    (isCue(token.lower) && !token.isCapitalised)
  );
}

const canEnd = ({ lower, isWord, isCapitalised }: Token) =>
  isCapitalised ||
  (isWord && !PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower) && !isAdverb(lower));

/** A noun phrase from `first` on whose head is a role: "the director of the gallery". */
export function describingPhrase(tokens: readonly Token[], first: number): Description | undefined {
  const from = afterOpener(tokens, first);
  const found = from === undefined ? undefined : headFrom(tokens, from);
  if (found === undefined) return undefined;
  const { head } = found;
  // What follows the head without a preposition belongs to another phrase.
  let next = head + 1;
  if (OPENS_TAIL.test(lowerAt(tokens, next)) && next >= found.next - 1) {
    const end = next + MAX_TAIL;
    while (next < end && !endsTail(tokens, next)) next++;
  }
  for (; next > head + 1; next--) {
    const last = tokens[next - 1];
    if (last !== undefined && canEnd(last)) break;
  }
  return describe(tokens, first, next, head);
}
