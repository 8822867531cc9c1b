import type { Story } from '../../story/story.js';
import { isFunctionWord } from '../../text/function-words.js';
import { isPastTense } from '../../text/past-tense.js';
import { GENDERED_POSSESSIVES } from '../../text/pronouns.js';
import type { Span } from '../../text/span.js';
import { isPossessive, type Token, type TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isInNounPhrase } from '../grammar/noun-phrases.js';
import { isDemonym } from '../lexicon/places.js';
import { isKinship, isRoleNoun } from '../lexicon/roles.js';
import type { Draft } from '../names/registry.js';
import { fits, type Meaning, meaningOf } from '../roles/meaning.js';

/** A description of a person without the name, and whom it means if the story ties it to one. */
export interface Nominal extends Span {
  readonly sentence: TokenisedSentence;
  readonly first: number;
  readonly next: number;
  readonly head: string;
  readonly draft?: Draft;
  /** "The 31-year-old", "the Ukrainian": means somebody just spoken of, as a pronoun does. */
  readonly isEpithet?: boolean;
}

const DEFINITE = wordSet('the that this');
const INDEFINITE = wordSet('a an another one his her their its our my your some');
/** Letters of the longest of them. */
const MAX_OPENER = 7;
/** Whose kin: "her husband" is tied to one person as soon as one is introduced so. */
const isRelativesPossessive = (lower: string) =>
  GENDERED_POSSESSIVES.has(lower) || lower === 'their';
const MAX_WORDS = 7;

const AGE = /^\d{1,3}-year-old$/;

/** Whether "the" and a word alone mean a person by age or origin. */
function isEpithet(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || isInNounPhrase(tokens[position + 1])) return false;
  if (isPossessive(tokens[position + 1])) return false;
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
    if (head === position - 1 && isPastTense(tokens[position]?.lower ?? '')) break;
    if (isRoleNoun(tokens[position]?.lower ?? '')) head = position;
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
  return { next, head: tokens[head]?.lower ?? '' };
}

/** Where a possessor begins that ends with the mark of a possessive at `mark`. */
function possessorStart(tokens: readonly Token[], mark: number): number {
  let first = mark;
  while (mark - first < 4) {
    const token = tokens[first - 1];
    // "But Roe's lawyer"
    if (!token?.isCapitalised || isFunctionWord(token.lower)) break;
    first--;
  }
  return first;
}

/**
 * Finds the descriptions of people that stand without a name ("the Prime Minister", "Roe's lawyer"),
 * and resolves those that fit the roles of exactly one person.
 *
 * @param taken - where roles stand beside the name that they belong to
 */
export function findNominals(
  story: Story,
  sentences: readonly TokenisedSentence[],
  rolesOf: ReadonlyMap<Draft, readonly string[]>,
  taken: ReadonlySet<number>,
): Nominal[] {
  const byHead = new Map<string, { draft: Draft; meaning: Meaning }[]>();
  for (const [draft, roles] of rolesOf) {
    for (const role of roles) {
      const meaning = meaningOf(role);
      if (meaning === undefined) continue;
      const same = byHead.get(meaning.head);
      if (same === undefined) byHead.set(meaning.head, [{ draft, meaning }]);
      else if (same.length < MAX_COMPARED) same.push({ draft, meaning });
    }
  }
  const resolve = (words: string): Draft | undefined => {
    const description = meaningOf(words);
    if (description === undefined) return undefined;
    const known = byHead.get(description.head) ?? [];
    const drafts = new Set(
      known.filter(({ meaning }) => fits(description, meaning)).map(({ draft }) => draft),
    );
    const [only] = drafts;
    return drafts.size === 1 ? only : undefined;
  };

  const nominals: Nominal[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position];
      if (token === undefined) break;
      if (token.text.length > MAX_OPENER) continue;
      const isDefinite = DEFINITE.has(token.lower);
      const isOwned = isPossessive(token);
      if (!isDefinite && !isOwned && !INDEFINITE.has(token.lower)) continue;
      if (token.lower === 'the' && isEpithet(tokens, position + 1)) {
        const { end, lower } = tokens[position + 1] ?? token;
        const { start } = token;
        const first = position;
        nominals.push({
          sentence,
          first,
          next: first + 2,
          start,
          end,
          head: lower,
          isEpithet: true,
        });
        continue;
      }
      const phrase = phraseFrom(tokens, position + 1);
      if (phrase === undefined) continue;
      const first = isOwned ? possessorStart(tokens, position) : position;
      const start = tokens[first]?.start ?? token.start;
      const end = tokens[phrase.next - 1]?.end ?? token.end;
      const after = tokens[phrase.next];
      const beside = [first, position, position + 1].some((at) =>
        taken.has(tokens[at]?.start ?? -1),
      );
      if (beside || after?.isCapitalised) {
        position = phrase.next - 1;
        continue;
      }
      const isOwnRelative = isRelativesPossessive(token.lower) && isKinship(phrase.head);
      const draft =
        isDefinite || isOwned || isOwnRelative ? resolve(story.text.slice(start, end)) : undefined;
      const { next, head } = phrase;
      nominals.push({ sentence, first, next, start, end, head, ...(draft && { draft }) });
      position = phrase.next - 1;
    }
  }
  return nominals;
}

/** People of one role compared with one description, at most. */
const MAX_COMPARED = 40;
