import { CONJUNCTIONS, PREPOSITIONS } from '../../../text/english/function-words.js';
import { genderOfPronoun } from '../../../text/english/pronouns.js';
import { lowerAt, type Token } from '../../../text/tokens.js';
import { AGE } from '../../grammar/noun-phrase-edges.js';
import { isPluralRole } from '../../lexicon/roles.js';
import { roleBefore } from '../../roles/before-names.js';
import type { Description } from '../../roles/description.js';
import type { NameRun } from '../runs/name-runs.js';
import { verbAfter } from './saying-signs.js';

/** "rival Reds", "fellow Liberals": words for a side, which groups have as well. */
const SIDE = /^(?:rival|fellow|ally|opponent|member|champion)$/;

export function hasRole(run: NameRun): boolean {
  const before = lowerAt(run.sentence.tokens, run.first - 1);
  if (run.words.length === 1 && SIDE.test(before)) return false;
  return roleBefore(run) !== undefined || isPluralRole(before);
}

/** "Jane Roe, 45, said", and not "Alma, 22 kilometres away". */
export const isAge = (number: Token | undefined, after: Token | undefined) =>
  /^\d{1,3}$/.test(number?.text ?? '') &&
  (after?.isWord !== true || PREPOSITIONS.has(after.lower) || CONJUNCTIONS.has(after.lower));

const NUMBER =
  /^(?:\d{1,3}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "Roe was eleven when she left", "Roe is 34 years old". */
export const isAgeAfter = (tokens: readonly Token[], next: number) =>
  /^(?:is|was|turned)$/.test(lowerAt(tokens, next)) &&
  NUMBER.test(lowerAt(tokens, next + 1)) &&
  (tokens[next + 2]?.lower === 'when' || tokens[next + 3]?.lower === 'old');

/** "Neve, a 24-year-old tailor". */
export const isOfAge = (tokens: readonly Token[], description: Description | undefined) =>
  description !== undefined &&
  tokens.slice(description.first, description.next).some(({ lower }) => AGE.test(lower));

/** "Neve, a vendor who heard it": a person, not a body. */
export const isWho = (tokens: readonly Token[], { first, next }: Description) =>
  tokens.slice(first, next + 1).some(({ lower }) => lower === 'who');

const THEM = /^(?:them|us|these|those)$/;
/** Words from "one" to a name: "one of the angry drivers, Jane Roe". */
const MAX_ONE_OF = 8;
/** Words from a name to "his" or "her" by which its sentence tells of one person: "shook his head". */
const MAX_TO_OWN = 6;

/**
 * "Sixty stood there. One of them, Jane Roe, said she", "One, Jane Roe, shook her head": one of several of whom
 * the sentence tells as of a person. Of ships and firms, it says as much.
 */
export function isOneOf({
  sentence: { tokens },
  first,
  prefixFirst = first,
  next,
}: NameRun): boolean {
  if (tokens[prefixFirst - 1]?.text !== ',' || tokens[next]?.text !== ',') return false;
  const from = Math.max(0, prefixFirst - MAX_ONE_OF);
  const opener = tokens.slice(from, prefixFirst - 1);
  const one = opener.findLastIndex(({ lower }) => /^(?:one|another)$/.test(lower));
  const isApart =
    opener[one - 1]?.isWord !== true || /^(?:and|but)$/.test(lowerAt(opener, one - 1));
  const last = opener.at(-1)?.lower ?? '';
  const isOfThem = opener[one + 1]?.lower === 'of' && (THEM.test(last) || isPluralRole(last));
  if (one === -1 || !isApart || !(isOfThem || one === opener.length - 1)) return false;
  const verb = verbAfter(tokens, next + 1);
  return tokens
    .slice(verb, verb + MAX_TO_OWN)
    .some(({ lower }) => genderOfPronoun(lower) !== undefined);
}
