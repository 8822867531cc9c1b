import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import { startsWithLetter } from '../../text/letters.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isCueVerb } from '../lexicon/cues.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import { beforeBareDescription, beforeDescriptions } from './appositions.js';
import { bodyStart } from './names-with-commas.js';
import { AGE, isInNounPhrase, isTime, MAX_WORDS, nounPhraseStart } from './noun-phrase-edges.js';
import { pairStart } from './pairs.js';
import { narrowedNoun } from './reduced-clauses.js';

/** Relative clauses, one inside the other. */
const MAX_DEPTH = 3;
/** Words between brackets behind a noun, with the brackets. */
const MAX_IN_BRACKETS = 8;

const RELATIVE = /^(?:who|which|that)$/;
const BINDING = /^(?:of|for|at|from|in|with|on|by|near|to|inside)$/;

/** Skips auxiliaries, adverbs and one day between a subject and its verb, backwards. */
function beforeAuxiliaries(tokens: readonly Token[], next: number): number {
  const position = beforeAdverbs(tokens, next);
  // "The court on Friday ruled"
  if (position < 3 || !isTime(tokens, position - 1)) return position;
  const isOn = PREPOSITIONS.has(lowerAt(tokens, position - 2));
  return beforeAdverbs(tokens, position - (isOn ? 2 : 1));
}

function beforeAdverbs(tokens: readonly Token[], next: number): number {
  let position = next;
  while (position > 0) {
    const { lower, isCapitalised } = tokens[position - 1] ?? { lower: '', isCapitalised: false };
    if (!AUXILIARIES.has(lower) && !isAdverb(lower) && !/^(?:n't|'ve|'d|'s|'ll)$/.test(lower))
      break;
    // "Robert Long", "Theresa May": a capital makes a name of it, but for "Simply put, it is over".
    const isAside = position === 1 && tokens[next + 1]?.text === ',';
    if (isCapitalised && !isFunctionWord(lower) && !isAside) break;
    // "today's" keeps its possessive; "he's said" does not come without a pronoun.
    if (lower === "'s" && !isSubjectPronoun(lowerAt(tokens, position - 2))) break;
    position--;
  }
  return position;
}

/** What stands behind one of these is no subject; "as", "after" and their like open clauses as well. */
const OPENS_CIRCUMSTANCE =
  /^(?:in|on|at|by|for|from|with|during|of|to|into|over|about|under|against|among|amid|between|within|without|through|via|despite|near|behind|around|across|along|inside|outside)$/;

/** Whether a noun can be narrowed down by what a preposition adds: "the head of", "analysts at". */
function isOwner(noun: Token, preposition: Token): boolean {
  if (!isInNounPhrase(noun) || isCalendarWord(noun.lower)) return false;
  const isLoose = !/^(?:of|for|from)$/.test(preposition.lower);
  return !isLoose || noun.isCapitalised || isSpeakerNoun(noun.lower);
}

/** Where a name begins behind a noun that means nobody, in a noun phrase; else where that begins. */
function nameAt(tokens: readonly Token[], first: number, next: number): number {
  let name = next;
  while (name > first && tokens[name - 1]?.isCapitalised) name--;
  const before = tokens[name - 1];
  const isApart =
    name > first &&
    name < next &&
    before?.isWord === true &&
    !isSpeakerNoun(before.lower) &&
    !/^(?:of|for|and|the)$/.test(before.lower);
  return isApart ? name : first;
}

const isCount = (token: Token | undefined) =>
  /^(?:one|both|all|many|some|others?|several|most|few)$/.test(token?.lower ?? '');
const NUMBER = /^(?:one|two|three|four|five|some|many|several|most|all|both|each|none|another)$/;

const SMALL_NUMBER =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)$/;

/** "54%" */
const isPercentage = (tokens: readonly Token[], next: number) =>
  tokens[next - 1]?.text === '%' && /^\d/.test(tokens[next - 2]?.text ?? '');

/** Whether what ends before `next` is the first of those of whom there is a share: "37% of pupils" and. */
function isShare(tokens: readonly Token[], next: number): boolean {
  const of = nounPhraseStart(tokens, next, MAX_WORDS) - 1;
  const isPart = /^(?:%|percent|cent|half|thirds?|quarters?|majority)$/;
  return tokens[of]?.lower === 'of' && isPart.test(lowerAt(tokens, of - 1));
}

/** Where "the widow of" begins that stands before `first`; else `first`. */
function ownerStart(tokens: readonly Token[], first: number): number {
  const owner = tokens[first - 2];
  if (tokens[first - 1]?.lower !== 'of' || owner === undefined || !isInNounPhrase(owner)) {
    return first;
  }
  const start = nounPhraseStart(tokens, first - 1, MAX_WORDS);
  return DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 1 : start;
}

/** Adjectives that stand behind their noun, with what a preposition adds. */
const isPostnominal = (token: Token | undefined) =>
  /^(?:familiar|close|aware|loyal|privy|present|critical|sympathetic)$/.test(token?.lower ?? '');

/**
 * Where a noun ends that a participle or an adjective narrows down, with a preposition at `link`: "A team
 * led" by Jane Roe, "A study published Friday" in May, "People familiar" with the talks.
 */
function reducedBefore(tokens: readonly Token[], link: number): number | undefined {
  let at = link - 1;
  if (isPostnominal(tokens[at])) return at;
  if (!/^(?:by|in|on|at|with|from|for)$/.test(lowerAt(tokens, link))) return undefined;
  if (isTime(tokens, at) || /^(?:out|up|down|off)$/.test(lowerAt(tokens, at))) at--;
  const { lower } = tokens[at] ?? { lower: '' };
  let before = at - 1;
  while (isAdverb(lowerAt(tokens, before))) before--;
  const isVerb = AUXILIARIES.has(lowerAt(tokens, before)) || isFinitePast(lower);
  // "led", "written" are no past tenses beside "by".
  const isAgent =
    tokens[link]?.lower === 'by' && /^(?:led|run|made|built|sent|written)$/.test(lower);
  return isAgent || (isPastTense(lower) && !isVerb) ? at : undefined;
}

const isPerson = (token: Token | undefined) =>
  token !== undefined &&
  (token.isCapitalised ||
    isRoleNoun(token.lower) ||
    isPluralRole(token.lower) ||
    /^(?:people|men|women|children|one|some|many|others?|those)$/.test(token.lower));

/**
 * The part of a noun phrase that "who" stands for, which is the nearest noun for a person where its first
 * noun is a thing: "a letter from a reader who said".
 */
function personOf(tokens: readonly Token[], { first, next }: Range): Range {
  const links = tokens.slice(first, next).map(({ lower }) => PREPOSITIONS.has(lower));
  const [head, link] = [links.indexOf(true), links.lastIndexOf(true)];
  const isGroup =
    tokens[first + link]?.lower === 'of' && !DETERMINERS.has(lowerAt(tokens, first + link + 1));
  const isNear =
    head > 0 && !isPerson(tokens[first + head - 1]) && !isGroup && isPerson(tokens[next - 1]);
  return isNear ? { first: first + link + 1, next } : { first, next };
}

/** "Channel 4", "No 10": a name that ends in a number. */
function isNumbered(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1];
  return (
    /^\d{1,3}$/.test(tokens[position]?.text ?? '') &&
    before?.isCapitalised === true &&
    !isCalendarWord(before.lower) &&
    !isAdverb(before.lower)
  );
}

const isManyPeople = (lower: string) =>
  lower === 'police' ||
  isPluralRole(lower) ||
  (/es$/.test(lower) && isRoleNoun(lower.slice(0, -2)));

/** Whether several people end a stretch behind somebody else, and no preposition stands in it. */
const isSeveral = (tokens: readonly Token[], first: number, next: number) =>
  isManyPeople(lowerAt(tokens, next - 1)) &&
  isRoleNoun(lowerAt(tokens, next - 2)) &&
  tokens.slice(first, next).every(({ lower }) => !PREPOSITIONS.has(lower));

/** The noun that a clause without commas narrows down which ends before `next`, and where that begins. */
export const narrowedBefore = (tokens: readonly Token[], next: number) =>
  narrowedNoun(tokens, next, (opener) => {
    const isRelative = RELATIVE.test(lowerAt(tokens, opener));
    const noun = nounPhraseBefore(tokens, opener, 1);
    return isRelative && noun !== undefined ? personOf(tokens, noun) : noun;
  });

/** The noun phrase that ends before `next`, with the determiner and what hangs on it by "of", "for". */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  depth = 0,
): Range | undefined {
  const { lower } = tokens[end] ?? { lower: '' };
  const isVerb = depth === 0 && isCueVerb(lower) && !lower.endsWith('ing');
  const narrowed = isVerb ? narrowedBefore(tokens, beforeAuxiliaries(tokens, end)) : undefined;
  if (narrowed === undefined) return phraseBefore(tokens, end, depth);
  const { noun, opener } = narrowed;
  // "A study published in May" has its clause with it, "A woman walking a dog" does not.
  const isWhole = reducedBefore(tokens, opener + 1) === opener;
  const whole = isWhole ? phraseBefore(tokens, end, depth) : undefined;
  return whole?.first === noun.first ? whole : noun;
}

/** Where the noun ends behind which stand a description, a bracket, adverbs and auxiliaries. */
function nounEnd(tokens: readonly Token[], end: number): number {
  let next = beforeDescriptions(tokens, beforeAuxiliaries(tokens, end));
  if (tokens[next - 1]?.text === ',' && tokens[next - 2]?.text === ')') next--;
  if (tokens[next - 1]?.text !== ')') return next;
  const from = Math.max(0, next - MAX_IN_BRACKETS);
  const open = tokens.slice(from, next).findLastIndex(({ text }) => text === '(');
  return open === -1 ? next : from + open;
}

/** The noun phrase that a relative pronoun stands for which ends before `next`. */
function relativesPhrase(tokens: readonly Token[], next: number, depth: number): Range | undefined {
  const { lower } = tokens[next - 1] ?? { lower: '' };
  if (lower === 'that') return undefined;
  const before =
    tokens[next - 2]?.text === ',' ? beforeBareDescription(tokens, next - 2) : next - 1;
  const phrase = nounPhraseBefore(tokens, before, depth + 1);
  if (lower === 'who' && phrase !== undefined) return personOf(tokens, phrase);
  // "faster than others, which suggests": what the clause before tells suggests it.
  const isClause = lower === 'which' && isCount(tokens[before - 1]);
  return isClause ? undefined : phrase;
}

/** "One of them said", "the widow of one of them said": where those of a number begin. */
function startOfThem(tokens: readonly Token[], next: number): number | undefined {
  const number = tokens[next - 3];
  if (!number?.isWord || PREPOSITIONS.has(number.lower)) return undefined;
  return ownerStart(tokens, next - 3);
}

/** A phrase with its determiners, and with how many of it there are. */
function withNumber(tokens: readonly Token[], from: number, next: number): number {
  let first = bodyStart(tokens, from, next);
  while (DETERMINERS.has(lowerAt(tokens, first - 1)) && first > 0) first--;
  // "one of the men"
  if (tokens[first - 1]?.lower === 'of' && NUMBER.test(lowerAt(tokens, first - 2))) {
    first -= 2;
  }
  // "37% of the students"
  if (tokens[first - 1]?.lower === 'of' && isPercentage(tokens, first - 1)) first -= 3;
  return first;
}

/** Whether a preposition or "and" binds what begins at `first` to a noun before it. */
function isBound(tokens: readonly Token[], first: number): boolean {
  const binding = tokens[first - 1];
  const owner = tokens[first - 2];
  if (binding === undefined || owner === undefined) return false;
  if (BINDING.test(binding.lower) && isOwner(owner, binding)) return true;
  return (
    binding.lower === 'and' &&
    isInNounPhrase(owner) &&
    (owner.isCapitalised || first - 2 < 3 || isShare(tokens, first - 1))
  );
}

/** Where a phrase begins with all that it hangs on: "the widow of one of the men". */
function withOwners(tokens: readonly Token[], from: number, next: number): number {
  let first = withNumber(tokens, from, next);
  while (next - first < MAX_WORDS && isBound(tokens, first)) {
    const extended = nounPhraseStart(tokens, first - 1, MAX_WORDS);
    if (extended >= first - 1) break;
    first = withNumber(tokens, extended, next);
  }
  return first;
}

/** Whether a preposition opens a phrase, which is then no subject. */
function isCircumstance(tokens: readonly Token[], first: number, end: number): boolean {
  const preposition = lowerAt(tokens, first - 1);
  const isAbsolute = preposition === 'with' && /ing$/.test(lowerAt(tokens, end));
  return first > 1 && OPENS_CIRCUMSTANCE.test(preposition) && !isAbsolute;
}

/** The noun phrase before a circumstance: "who in May said", "The firm at a meeting said". */
function beforeCircumstance(tokens: readonly Token[], { first, next }: Range, end: number): Range {
  const verb = lowerAt(tokens, end);
  const isFollowed = isCueVerb(verb) && !verb.endsWith('ing');
  const reduced = isFollowed ? reducedBefore(tokens, first - 1) : undefined;
  const head = reduced === undefined ? undefined : nounPhraseBefore(tokens, reduced);
  if (head !== undefined) return { first: head.first, next };
  return nounPhraseBefore(tokens, first - 1) ?? { first, next };
}

/** A phrase without what stands before it and is no part of it, if a noun ends it. */
function trimmed(tokens: readonly Token[], from: number, next: number): Range | undefined {
  let first = from;
  while (first < next - 1 && (isTime(tokens, first) || tokens[first]?.isWord === false)) first++;
  if (next - first > 1 && tokens[first]?.lower === 'that') first++;
  // "A man police said was armed": what "a" opens is one.
  if (/^an?$/.test(lowerAt(tokens, first)) && isSeveral(tokens, first + 1, next)) first = next - 1;
  const head = tokens[next - 1]?.text ?? '';
  const isHead = startsWithLetter(head) || AGE.test(head) || isNumbered(tokens, next - 1);
  return isHead ? { first, next } : undefined;
}

function phraseBefore(tokens: readonly Token[], end: number, depth: number): Range | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const next = nounEnd(tokens, end);
  const last = tokens[next - 1];
  if (last === undefined) return undefined;
  if (RELATIVE.test(last.lower)) return relativesPhrase(tokens, next, depth);
  if (isSubjectPronoun(last.lower) || isCount(last)) return { first: next - 1, next };
  // "54% said"
  if (isPercentage(tokens, next)) return { first: next - 2, next };
  const isOf = tokens[next - 2]?.lower === 'of';
  if (isOf && /^(?:them|us|whom|these|those)$/.test(last.lower)) {
    const first = startOfThem(tokens, next);
    return first === undefined ? undefined : { first, next };
  }
  // "A girl of nine"
  if (isOf && SMALL_NUMBER.test(last.lower)) {
    const owner = phraseBefore(tokens, next - 2, depth + 1);
    return owner && { first: owner.first, next };
  }
  const start = nounPhraseStart(tokens, next, MAX_WORDS);
  if (start === next) return undefined;
  const whole = withOwners(tokens, start, next);
  if (depth > 0) return trimmed(tokens, whole, next);
  const first = pairStart(tokens, whole);
  if (!isCircumstance(tokens, first, end)) return trimmed(tokens, first, next);
  // "In the first minute Roe said": the name is no part of the time.
  const name = nameAt(tokens, first, next);
  return name > first
    ? trimmed(tokens, name, next)
    : beforeCircumstance(tokens, { first, next }, end);
}
