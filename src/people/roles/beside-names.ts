import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/function-words.js';
import { PRONOUNS } from '../../text/pronouns.js';
import type { Span } from '../../text/span.js';
import { isPossessive, type Token } from '../../text/tokens.js';
import { HAS_VERB_FORM, isInNounPhrase, nounPhraseStart } from '../grammar/noun-phrases.js';
import { isCue } from '../lexicon/cues.js';
import { isRoleNoun } from '../lexicon/roles.js';
import type { NameRun } from '../names/name-runs.js';

/** Words; a description with more is a clause. */
const MAX_BEFORE = 9;
const MAX_HEAD = 8;
const MAX_TAIL = 14;

const spanOf = (tokens: readonly Token[], first: number, next: number): Span | undefined => {
  const head = tokens[first];
  const last = tokens[next - 1];
  return head === undefined || last === undefined
    ? undefined
    : { start: head.start, end: last.end };
};

/** A description of a person beside a name: its words, and the noun that says what the person is. */
export interface Description extends Span {
  readonly first: number;
  readonly next: number;
  readonly head: string;
}

function describe(
  tokens: readonly Token[],
  first: number,
  next: number,
  head: number,
): Description | undefined {
  const span = spanOf(tokens, first, next);
  const word = tokens[head]?.lower;
  return span === undefined || word === undefined
    ? undefined
    : { ...span, first, next, head: word };
}

/** Small words that may stand before the capitals of a role: "former Labour politician". */
const BEFORE_CAPITALS =
  /^(?:former|ex-.*|then|acting|interim|senior|junior|deputy|assistant|late|current|outgoing|incoming|longtime|veteran|retired|newly|fellow|prominent|leading|top|chief|ousted|disgraced|one-time|onetime|incumbent|vice|lead|head|co-.*|.*-based)$/;

/**
 * Where a role begins, in a noun phrase that may begin with what is no part of it: before capitals
 * stand only words that change a role, and a participle behind a name is a verb.
 */
function roleStart(tokens: readonly Token[], from: number, next: number): number {
  let start = next - 1;
  let hasCapitals = tokens[start]?.isCapitalised === true;
  while (start > from) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (!token.isWord && !isPossessive(token)) {
      if (token.text !== '&') break;
    } else if (token.isCapitalised) {
      if (/[a-z]ed$/.test(tokens[start]?.lower ?? '') && !hasCapitals) return start + 1;
      hasCapitals = true;
    } else if (hasCapitals && !isPossessive(token) && !BEFORE_CAPITALS.test(token.lower)) break;
    start--;
  }
  while (start < next - 1 && (tokens[start]?.isWord === false || isPossessive(tokens[start])))
    start++;
  return start;
}

/** Forms of address. Abbreviated titles ("Sen.") do say what somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|sir|madam|messrs|dame)\.?$/;

/** "US national security adviser" Mike Waltz: the role that ends where the name begins. */
export function roleBefore({ sentence: { tokens }, first }: NameRun): Description | undefined {
  const head = tokens[first - 1];
  if (head === undefined || !isRoleNoun(head.lower)) return undefined;
  // "Mr." says nothing about what somebody is.
  if (ADDRESS.test(head.lower)) return undefined;
  const start = roleStart(tokens, nounPhraseStart(tokens, first, MAX_BEFORE), first);
  return describe(tokens, start, first, first - 1);
}

/** "the Prime Minister," Keir Starmer: a description before the name, set off by a comma. */
export function appositionBefore({
  sentence: { tokens },
  first,
}: NameRun): Description | undefined {
  if (tokens[first - 1]?.text !== ',') return undefined;
  const head = tokens[first - 2];
  if (head === undefined || !isRoleNoun(head.lower)) return undefined;
  const start = nounPhraseStart(tokens, first - 1, MAX_BEFORE);
  const determiner = tokens[start - 1]?.lower ?? '';
  if (!/^(?:the|his|her|their|its|our|my|a|an)$/.test(determiner)) return undefined;
  return describe(tokens, start - 1, first - 1, first - 2);
}

/** A noun phrase from `first` on whose head is a role: "the director of the gallery". */
function describingPhrase(tokens: readonly Token[], first: number): Description | undefined {
  let position = first;
  if (DETERMINERS.has(tokens[position]?.lower ?? '')) position++;
  // "Roe, shaken by …", "Roe, holding …" begin no description.
  const opener = tokens[position];
  if (
    position === first &&
    /[a-z]{2}(?:ed|ing)$/.test(opener?.text ?? '') &&
    opener?.lower !== 'retired'
  ) {
    return undefined;
  }
  let head: number | undefined;
  const limit = position + MAX_HEAD;
  for (; position < limit; position++) {
    const token = tokens[position];
    if (isPossessive(token)) {
      head = undefined;
      continue;
    }
    if (token?.lower === 'and' && isInNounPhrase(tokens[position + 1])) continue;
    if (!isInNounPhrase(token)) break;
    if (isRoleNoun(token.lower)) head = position;
  }
  if (head === undefined) return undefined;
  // What follows the head without a preposition belongs to another phrase.
  let next = head + 1;
  if (
    /^(?:of|for|at|in|from|with|to|on|and|who)$/.test(tokens[next]?.lower ?? '') &&
    next >= position - 1
  ) {
    const end = next + MAX_TAIL;
    while (next < end) {
      const token = tokens[next];
      const ends =
        token === undefined ||
        (!token.isWord && !/^[-&’'()]$/.test(token.text)) ||
        HAS_VERB_FORM.test(token.lower) ||
        AUXILIARIES.has(token.lower) ||
        PRONOUNS.has(token.lower) ||
        (isCue(token.lower) && !token.isCapitalised);
      if (ends) break;
      next++;
    }
  }
  while (next > head + 1) {
    const last = tokens[next - 1];
    if (
      last?.isWord &&
      !PREPOSITIONS.has(last.lower) &&
      !CONJUNCTIONS.has(last.lower) &&
      !isAdverb(last.lower)
    )
      break;
    next--;
  }
  return describe(tokens, first, next, head);
}

/** Kristen Wilkins, "curator of the exhibit": the description that follows a name and a comma. */
export function appositionAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  if (tokens[next]?.text !== ',') return undefined;
  let first = next + 1;
  // "Jane Roe, 45, a teacher"
  if (/^\d{1,3}$/.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2;
  const found = describingPhrase(tokens, first);
  // In a list, "…, actor John Roe" describes the next name.
  return found !== undefined && tokens[found.next]?.isCapitalised !== true ? found : undefined;
}

/** Jane Roe "is a teacher". */
export function copulaAfter({ sentence: { tokens }, next }: NameRun): Description | undefined {
  const verb = tokens[next]?.lower ?? '';
  if (!/^(?:is|was|became|remains)$/.test(verb)) return undefined;
  if (!/^(?:a|an|the)$/.test(tokens[next + 1]?.lower ?? '')) return undefined;
  return describingPhrase(tokens, next + 1);
}
