import type { Story } from '../../story/story.js';
import { DETERMINERS, isFunctionWord, PREPOSITIONS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { GENDERED_SUBJECTS } from '../../text/english/pronouns.js';
import { type Range, spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { isPossessive, lowerAt, type Token, type TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Draft } from '../draft.js';
import { introductionOf } from '../grammar/introductions.js';
import { AGE, isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isDemonym } from '../lexicon/places.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import { appositionBefore } from '../roles/before-names.js';
import type { Profiles } from '../roles/profiles.js';
import type { Nominal } from './nominal.js';
import { DEFINITE, NominalResolver } from './nominal-resolver.js';

const INDEFINITE = wordSet('a an another one his her their its our my your some');
/** Letters of the longest of them. */
const MAX_OPENER = 7;
const MAX_WORDS = 7;

/** Whether "the" and a word alone mean a person by age or origin. */
function isEpithet(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || isInNounPhrase(tokens[position + 1])) return false;
  if (isPossessive(tokens[position + 1])) return false;
  // "the Russian and Ukrainian delegations"
  if (/^(?:and|or)$/.test(lowerAt(tokens, position + 1))) return false;
  return AGE.test(token.lower) || (token.isCapitalised && isDemonym(token.lower));
}

/** Finds a noun phrase with a role as its last noun, right behind a determiner or a possessive. */
function phraseFrom(
  tokens: readonly Token[],
  first: number,
): { next: number; head: string } | undefined {
  let head = -1;
  let position = first;
  while (position - first < MAX_WORDS && isInNounPhrase(tokens[position])) {
    // "The victim smiled"
    if (head === position - 1 && isPastTense(lowerAt(tokens, position))) break;
    if (isRoleNoun(lowerAt(tokens, position))) head = position;
    position++;
  }
  // "the president's plan" is no mention of what follows, "the president Roe" one of a name.
  if (head === -1 || head !== position - 1) return undefined;
  let next = head + 1;
  if (tokens[next]?.lower === 'of' && isInNounPhrase(tokens[next + 1])) {
    next += 2;
    while (next - head < MAX_WORDS && isInNounPhrase(tokens[next]) && tokens[next]?.isCapitalised)
      next++;
    // "the father of Roe's partner"
    if (isPossessive(tokens[next])) next = head + 1;
  }
  return { next, head: lowerAt(tokens, head) };
}

/**
 * Finds whoever speaks as "a dog walker", by a noun that is in no list: of one, and not of a body or of
 * something that is read.
 *
 * @param end - of the words for who speaks
 */
function newSpeaker(
  tokens: readonly Token[],
  first: number,
  end: number,
): { next: number; head: string } | undefined {
  if (!/^(?:a|an|another)$/.test(lowerAt(tokens, first))) return undefined;
  let next = first + 1;
  while (next - first < MAX_WORDS && isInNounPhrase(tokens[next])) next++;
  const head = tokens[next - 1];
  const isOne =
    head !== undefined &&
    head.end <= end &&
    next > first + 1 &&
    !head.isCapitalised &&
    !/[^s]s$/.test(head.lower) &&
    !isSpeakerNoun(head.lower);
  return isOne ? { next, head: head.lower } : undefined;
}

/** Words that what hangs on a noun comes to. */
const MAX_TAIL = 8;

/** "The daughter of a clerk, she grew up in Leeds": what the pronoun behind the comma is, and nobody else. */
function describesPronoun(tokens: readonly Token[], first: number, next: number): boolean {
  const before = tokens[first - 1];
  if (before !== undefined && before.text !== ',') return false;
  let comma = next;
  const hangs = (position: number) => {
    const { lower } = tokens[position] ?? { lower: '' };
    return PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || isInNounPhrase(tokens[position]);
  };
  while (comma - next < MAX_TAIL && hangs(comma)) comma++;
  return tokens[comma]?.text === ',' && GENDERED_SUBJECTS.has(lowerAt(tokens, comma + 1));
}

/** Words of a possessor before its mark. */
const MAX_POSSESSOR = 4;

/** Where a possessor begins that ends with the mark of a possessive at `mark`: "Roe", "the company". */
function possessorStart(tokens: readonly Token[], mark: number): number {
  let first = mark;
  while (mark - first < MAX_POSSESSOR && isInNounPhrase(tokens[first - 1])) first--;
  if (DETERMINERS.has(lowerAt(tokens, first - 1))) return first - 1;
  first = mark;
  while (mark - first < MAX_POSSESSOR) {
    const token = tokens[first - 1];
    // "But Roe's lawyer"
    if (!token?.isCapitalised || isFunctionWord(token.lower)) break;
    first--;
  }
  return first === mark && isInNounPhrase(tokens[mark - 1]) ? mark - 1 : first;
}

/** Whom descriptions mean that a clause with the name follows, by where they begin. */
function introducedIn(drafts: Iterable<Draft>): ReadonlyMap<number, Draft> {
  const introduced = new Map<number, Draft>();
  for (const draft of drafts) {
    for (const { run } of draft.mentions) {
      const isIntroduced = introductionOf(run.sentence.tokens, run.first) !== undefined;
      const description = isIntroduced ? appositionBefore(run) : undefined;
      if (description !== undefined) introduced.set(description.start, draft);
    }
  }
  return introduced;
}

/** Where the names of people begin, and the token behind each. */
function namesOf(drafts: Iterable<Draft>): ReadonlyMap<number, number> {
  return new Map(
    [...drafts].flatMap(({ mentions }) => mentions.map(({ run, span }) => [span.start, run.next])),
  );
}

/** A description, or what may be one: a noun phrase with what opens it. */
interface Phrase extends Range {
  /** The determiner, or the mark of the possessive. */
  readonly opener: Token;
  readonly head: string;
  readonly isEpithet?: true;
}

/** Whether a word opens noun phrases: a determiner, or the mark of a possessive. */
const isOpener = (token: Token) =>
  token.text.length <= MAX_OPENER &&
  (DEFINITE.has(token.lower) || isPossessive(token) || INDEFINITE.has(token.lower));

/**
 * Finds the descriptions, and what may be one, in a sentence.
 *
 * @param speaking - where the words for who speaks end, by where they begin
 */
function* phrasesIn(
  tokens: readonly Token[],
  speaking: ReadonlyMap<number, number>,
): Generator<Phrase> {
  for (let position = 0; position < tokens.length; position++) {
    const opener = tokens[position];
    if (opener === undefined || !isOpener(opener)) continue;
    if (opener.lower === 'the' && isEpithet(tokens, position + 1)) {
      const head = lowerAt(tokens, position + 1);
      yield { opener, first: position, next: position + 2, head, isEpithet: true };
      continue;
    }
    const phrase =
      phraseFrom(tokens, position + 1) ??
      newSpeaker(tokens, position, speaking.get(opener.start) ?? -1);
    if (phrase === undefined) continue;
    const first = isPossessive(opener) ? possessorStart(tokens, position) : position;
    if (describesPronoun(tokens, first, phrase.next)) continue;
    yield { opener, first, ...phrase };
    position = phrase.next - 1;
  }
}

/**
 * Finds the descriptions of people that stand without a name ("the Prime Minister", "Roe's lawyer"),
 * and resolves those that fit the roles of exactly one person.
 *
 * @param profiles - of everybody
 * @param sources - the words for who speaks
 */
export function findNominals(
  story: Story,
  sentences: readonly TokenisedSentence[],
  profiles: Profiles,
  sources: readonly Span[],
): Nominal[] {
  const speaking = new Map(sources.map(({ start, end }) => [start, end]));
  const names = namesOf(profiles.words.keys());
  const introduced = introducedIn(profiles.words.keys());
  /** "One close friend, Jane Roe.": whoever is described is named beside it. */
  const isNamed = (tokens: readonly Token[], comma: number) => {
    const behind = tokens[comma]?.text === ',' && names.get(tokens[comma + 1]?.start ?? -1);
    return typeof behind === 'number' && !tokens[behind]?.isWord;
  };
  /** "Prime Minister Jane Roe": that is no mention beside the name. */
  const isOfName = (tokens: readonly Token[], { first, next }: Range) =>
    tokens.slice(first, next).some(({ start }) => profiles.starts.has(start)) ||
    isNamed(tokens, next);

  const resolver = new NominalResolver(story, profiles);
  const nominals: Nominal[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    resolver.enter(sentence);
    for (const { opener, ...phrase } of phrasesIn(tokens, speaking)) {
      const nominal: Nominal = { sentence, ...phrase, ...spanOf(tokens, phrase) };
      if (phrase.isEpithet) {
        nominals.push(nominal);
        continue;
      }
      const known = introduced.get(nominal.start);
      if (tokens[phrase.next]?.isCapitalised) continue;
      if (known === undefined && isOfName(tokens, phrase)) continue;
      const draft = known ?? resolver.resolve(nominal, opener);
      nominals.push({ ...nominal, ...(draft && { draft }) });
    }
  }
  return nominals;
}
