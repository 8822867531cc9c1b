import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  joinsClause,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { IRREGULAR_VERBS } from '../../text/english/irregular-forms.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isCue, isSpeechCue } from '../lexicon/cues.js';
import { isPluralRole } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';

/** Words of a clause without commas that narrows a noun down. */
const MAX_CLAUSE = 14;

/** Words of a noun phrase that is a subject. */
const MAX_PHRASE = 5;

/** Of whom others hold something: "believed to be", "known to have left". */
const HELD = /^(?:alleged|believed|feared|known|presumed|reported|rumou?red|thought|understood)$/;

/** Whether a verb of holding is a passive, as the infinitive behind it tells: "a man believed to be ill". */
export const isHeldToBe = (tokens: readonly Token[], position: number) =>
  HELD.test(lowerAt(tokens, position)) &&
  tokens[position + 1]?.lower === 'to' &&
  /^(?:be|have)$/.test(lowerAt(tokens, position + 2));

/** Whether a clause of its own begins with a word, with a subject behind it. */
const startsClause = (lower: string) =>
  joinsClause(lower) || /^(?:that|which|who|whom|whose|how|why|what|than|like)$/.test(lower);

/** Verbs that have an object before an infinitive where they are active: "told to leave" is a passive. */
export const TAKES_HEARER =
  /^(?:told|warned|urged|ordered|advised|reminded|instructed|encouraged|invited|forced|allowed|persuaded)$/;

/** Whether a clause ends before a token, so that no verb behind it has its subject there. */
const isBoundary = (token: Token) =>
  (!token.isWord && !/^[%£$€]$/.test(token.text)) ||
  startsClause(token.lower) ||
  isSubjectPronoun(token.lower);

/** "Sent", "bitten", and not "come", which is no passive. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.flatMap((forms) => (forms.length > 1 ? forms.slice(-1) : [])),
);

/** Whether what stands behind a verb belongs to it, and does not make it an adjective. */
const isComplement = (token: Token | undefined) =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    isAdverb(token.lower) ||
    token.isCapitalised ||
    /^(?:\d.*|me|him|them|us|it)$/.test(token.lower));

/** Whether a word can be a noun, as far as its form tells. */
const isNoun = ({ isWord, isCapitalised, lower }: Token) =>
  isWord &&
  (isCapitalised ||
    !(
      DETERMINERS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      startsClause(lower) ||
      isAdverb(lower) ||
      isPastTense(lower) ||
      isSubjectPronoun(lower) ||
      PARTICIPLES.has(lower) ||
      /ing$/.test(lower) ||
      /^(?:me|him|her|them|us)$/.test(lower)
    ));

/** Verbs with a clause behind them, whose subject follows: "who thinks the mayor said so". */
const HOLDS = /^(?:think|hope|fear|feel|suspect|suppose|assume)/;

/** Whether a noun phrase begins with a token, as far as its form tells. */
const isPhrase = (token: Token | undefined) =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) || token.isCapitalised || /^\d/.test(token.text));

/** "Who" with a verb behind it, and no subject. */
function isSubjectWho(tokens: readonly Token[], position: number): boolean {
  if (tokens[position]?.lower !== 'who' || tokens[position - 1]?.text === ',') return false;
  let verb = position + 1;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  const { lower, isCapitalised } = tokens[verb] ?? { lower: '', isCapitalised: true };
  const isNoun = DETERMINERS.has(lower) || isSubjectPronoun(lower) || isSpeakerNoun(lower);
  return !isCapitalised && !isNoun && !isSpeechCue(lower) && !HOLDS.test(lower);
}

/** The same of a thing: "the firm that makes the biscuits". */
function isSubjectThat(tokens: readonly Token[], position: number): boolean {
  if (!/^(?:that|which)$/.test(lowerAt(tokens, position))) return false;
  const noun = lowerAt(tokens, position - 1);
  const { lower } = tokens[position + 1] ?? { lower: '' };
  const isVerb = AUXILIARIES.has(lower) || isPastTense(lower) || /^[a-z]+[^s]s$/.test(lower);
  return (
    isSpeakerNoun(noun) &&
    isVerb &&
    !(isCue(lower) || isPluralRole(lower) || isSpeakerNoun(lower)) &&
    isComplement(tokens[position + 2])
  );
}

/** Whether a participle narrows down the noun before it: "walking a dog", "accused of theft", "told to go". */
function isReduced(tokens: readonly Token[], position: number): boolean {
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: true };
  const after = tokens[position + 1];
  if (isCapitalised || position === 0) return false;
  if (/^[a-z]{2,}ing$/.test(lower)) return isComplement(after);
  const link = after?.lower ?? '';
  // "Roe asked to leave": he may ask himself, but not before another verb of saying.
  if (TAKES_HEARER.test(lower) || lower === 'asked') return /^(?:to|about|by|of|for)$/.test(link);
  if (!PARTICIPLES.has(lower) && (!isPastTense(lower) || isFinitePast(lower))) return false;
  if (isHeldToBe(tokens, position)) return true;
  // "The firm refused to go": an infinitive that only an active verb has.
  const isInfinitive = link === 'to' && !isPhrase(tokens[position + 2]);
  if (isInfinitive) return false;
  return isCue(lower) ? /^(?:to|of|by)$/.test(link) : PREPOSITIONS.has(link);
}

/** Whether a noun phrase at `first` can be the subject of a clause, and nothing that a verb has as its object. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !before.isWord) return true;
  const { lower } = before;
  return startsClause(lower) || isAdverb(lower) || isCalendarWord(lower) || isSpeechCue(lower);
}

/**
 * The positions of what may narrow down a noun before a verb that ends before `next`, the nearest first:
 * "A woman" walking a poodle, "A man" accused of stealing a dog, "The sailor" who built the raft.
 */
function* clauseOpeners(tokens: readonly Token[], next: number): Generator<number> {
  let isVerbFree = true;
  for (let i = next - 1; i > Math.max(0, next - MAX_CLAUSE); i--) {
    const token = tokens[i];
    if (token === undefined) return;
    if (isSubjectWho(tokens, i) || isSubjectThat(tokens, i)) {
      yield i;
      return;
    }
    const isOne = isVerbFree && isReduced(tokens, i);
    if (isOne) yield i;
    else if (isSpeechCue(token.lower) && !asksToBe(tokens, i)) return;
    const isVerb = AUXILIARIES.has(token.lower) || isFinitePast(token.lower);
    if (isVerb && tokens[i - 1]?.lower !== 'to') isVerbFree = false;
    if (isBoundary(token) && !joinsVerb(tokens, i)) return;
  }
}

/** "Asked not to be named": what somebody asks for goes on with no clause. */
const asksToBe = (tokens: readonly Token[], position: number) =>
  /^(?:asked|begged)$/.test(lowerAt(tokens, position)) &&
  (tokens[position + 1]?.lower === 'to' ||
    (tokens[position + 1]?.lower === 'not' && tokens[position + 2]?.lower === 'to'));

/** "A man who fell" and broke a leg: the clause goes on with another verb. */
function joinsVerb(tokens: readonly Token[], position: number): boolean {
  const verb = tokens[position + 1];
  return (
    tokens[position]?.lower === 'and' &&
    verb?.isCapitalised === false &&
    isPastTense(verb.lower) &&
    (!isSpeechCue(verb.lower) || asksToBe(tokens, position + 1))
  );
}

/** Whether a verb has what stands before it as an object's own clause: "a deal her aides" said "was legal". */
function leavesGap(tokens: readonly Token[], next: number): boolean {
  let verb = next;
  while (AUXILIARIES.has(lowerAt(tokens, verb)) || isAdverb(lowerAt(tokens, verb))) verb++;
  const after = tokens[verb + 1];
  return after?.isCapitalised === false && AUXILIARIES.has(after.lower);
}

/**
 * Whether a noun phrase of its own stands before a verb, right behind another noun: "a deal" her aides
 * said, "a man" witnesses said, "a hearing called by Tom Cole" the union said.
 */
function hasOwnSubject(tokens: readonly Token[], next: number): boolean {
  const head = tokens[next - 1];
  if (head === undefined || !(head.isCapitalised || isSpeakerNoun(head.lower))) return false;
  let first = next - 1;
  const isOfPhrase = ({ isWord, lower }: Token) =>
    isWord && !(DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || isPastTense(lower));
  const limit = Math.max(1, next - MAX_PHRASE);
  for (
    let token = tokens[first];
    first > limit && token && isOfPhrase(token);
    token = tokens[first]
  )
    first--;
  const opener = lowerAt(tokens, first);
  // "A deal aides", "a deal Roe": what "a" opens is one, and no name.
  if (/^an?$/.test(opener))
    return (
      next - first > 2 &&
      (head.isCapitalised ? isNameAlone(tokens, next) : isPluralRole(head.lower))
    );
  return DETERMINERS.has(opener) && endsWithNoun(tokens, first);
}

/** Whether a noun ends before a position, as the word before its phrase tells: "into rocks", "a deal". */
function endsWithNoun(tokens: readonly Token[], next: number): boolean {
  let first = next;
  const limit = Math.max(0, next - MAX_PHRASE);
  for (
    let token = tokens[first - 1];
    first > limit && token && isNoun(token);
    token = tokens[first - 1]
  )
    first--;
  if (first === next) return false;
  // "The firm that owns": a verb.
  const { lower } = tokens[first - 1] ?? { lower: '' };
  return (
    PREPOSITIONS.has(lower) ||
    (DETERMINERS.has(lower) && lower !== 'that') ||
    tokens[next - 1]?.isCapitalised === true
  );
}

/** Whether one word with a capital stands behind a noun for a thing: "a deal Roe". */
function isNameAlone(tokens: readonly Token[], next: number): boolean {
  let first = next;
  while (tokens[first - 1]?.isCapitalised) first--;
  const before = tokens[first - 1];
  return before !== undefined && isNoun(before) && !isSpeakerNoun(before.lower);
}

/**
 * The noun that a clause without commas narrows down, where the clause has the words before a verb that
 * are not its subject: in "A woman walking a poodle said" that is not the poodle.
 *
 * @param next - where the words before the verb end
 * @param nounBefore - the noun phrase that ends before a position
 */
export function narrowedNoun(
  tokens: readonly Token[],
  next: number,
  nounBefore: (position: number) => Range | undefined,
): { noun: Range; opener: number } | undefined {
  if (leavesGap(tokens, next) || hasOwnSubject(tokens, next)) return undefined;
  for (const opener of clauseOpeners(tokens, next)) {
    const noun = nounBefore(opener);
    if (noun?.next === opener && opensClause(tokens, noun.first)) {
      return { noun, opener };
    }
  }
  const who = whoBefore(tokens, next);
  const noun = who === undefined ? undefined : nounBefore(who);
  return who !== undefined && noun?.next === who && opensClause(tokens, noun.first)
    ? { noun, opener: who }
    : undefined;
}

/**
 * "Who" with a clause that has another within, where what ends it is no subject: "A man who fell when he
 * stepped on a rake" said so, and not "A man who fell when police" said so.
 */
function whoBefore(tokens: readonly Token[], next: number): number | undefined {
  let first = next;
  const limit = Math.max(1, next - MAX_PHRASE);
  for (
    let token = tokens[first - 1];
    first > limit && token && isNoun(token);
    token = tokens[first - 1]
  )
    first--;
  while (first > limit && DETERMINERS.has(lowerAt(tokens, first - 1))) first--;
  const before = tokens[first - 1];
  if (first === limit || before === undefined || !endsInClause(before)) return undefined;
  let isWithin = false;
  for (let i = first - 1; i > Math.max(0, next - MAX_NESTED); i--) {
    if (isSubjectWho(tokens, i)) return isWithin ? i : undefined;
    const { lower, isWord } = tokens[i] ?? { lower: '', isWord: false };
    if (!isWord || isSpeechCue(lower)) return undefined;
    isWithin ||= SUBORDINATORS.has(lower);
  }
  return undefined;
}

/** Words of a clause with another one within. */
const MAX_NESTED = 24;

/** Whether a noun phrase behind a word is no subject: it is an object, or what a preposition adds. */
const endsInClause = ({ lower }: Token) =>
  isPastTense(lower) ||
  (PREPOSITIONS.has(lower) && !SUBORDINATORS.has(lower) && !TIMES.test(lower));

/** Prepositions that open clauses as well. */
const TIMES = /^(?:as|after|before|since|than|till|until|like)$/;
