import { type Story, slice } from '../../story/story.js';
import { DETERMINERS, isFunctionWord, PREPOSITIONS } from '../../text/function-words.js';
import { isPastTense } from '../../text/past-tense.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../text/pronouns.js';
import { firstWhere, type Span } from '../../text/span.js';
import { isPossessive, type Token, type TokenisedSentence } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { introductionOf } from '../grammar/introductions.js';
import { AGE, isInNounPhrase } from '../grammar/noun-phrases.js';
import { isDemonym } from '../lexicon/places.js';
import { isKinship, isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import type { Draft } from '../names/draft.js';
import { appositionBefore } from '../roles/before-names.js';
import { meaningOf, opensSeat } from '../roles/meaning.js';
import type { Profiles } from '../roles/profiles.js';
import { isOfficeOfState, lastNaming, roleHolders } from './holders.js';

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
/** Paragraphs from one mention of a newcomer to the next. */
const MAX_PARAGRAPHS = 2;

/** Whether "the" and a word alone mean a person by age or origin. */
function isEpithet(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || isInNounPhrase(tokens[position + 1])) return false;
  if (isPossessive(tokens[position + 1])) return false;
  // "the Russian and Ukrainian delegations"
  if (/^(?:and|or)$/.test(tokens[position + 1]?.lower ?? '')) return false;
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
  if (!/^(?:a|an|another)$/.test(tokens[first]?.lower ?? '')) return undefined;
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
  return tokens[comma]?.text === ',' && GENDERED_SUBJECTS.has(tokens[comma + 1]?.lower ?? '');
}

/** For whom somebody with a role stands: "for the family", "from Vermont". */
function tailOf(tokens: readonly Token[], first: number, head: string): string {
  if (!opensSeat(tokens[first]?.lower ?? '', head)) return '';
  let next = first + 1;
  while (DETERMINERS.has(tokens[next]?.lower ?? '')) next++;
  while (next - first < MAX_TAIL && isInNounPhrase(tokens[next])) next++;
  const words = tokens.slice(first, next).map(({ text }) => text);
  return words.join(' ');
}

/** Words of a possessor before its mark. */
const MAX_POSSESSOR = 4;

/** Where a possessor begins that ends with the mark of a possessive at `mark`: "Roe", "the company". */
function possessorStart(tokens: readonly Token[], mark: number): number {
  let first = mark;
  while (mark - first < MAX_POSSESSOR && isInNounPhrase(tokens[first - 1])) first--;
  if (DETERMINERS.has(tokens[first - 1]?.lower ?? '')) return first - 1;
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
  { words: rolesOf, inBodies, starts: taken }: Profiles,
  sources: readonly Span[],
): Nominal[] {
  const speaking = new Map(sources.map(({ start, end }) => [start, end]));
  const holdersOf = roleHolders(rolesOf);
  const lastNamed = lastNaming();
  /** Who came in last as "a lawyer", by the noun. */
  const newcomers = new Map<string, Nominal>();
  let paragraph = 0;
  let paragraphStart = 0;
  const isInParagraph = (draft: Draft, { start }: TokenisedSentence) =>
    lastNamed(draft, start) >= paragraphStart;
  const names = namesOf(rolesOf.keys());
  const nameStarts = [...names.keys()].sort((a, b) => a - b);
  /** Whether the paragraph names anybody before a place in it. */
  const isSomebodyNamed = (before: number) =>
    (nameStarts[firstWhere(nameStarts, (start) => start >= before) - 1] ?? -1) >= paragraphStart;
  /** Whether what hangs on a description can be somebody's: "the MP for Hull" is no other one's. */
  const isOfSeat = ({ sentence, next, start, head }: Nominal, words: string, holder: Draft) => {
    const tail = tailOf(sentence.tokens, next, head);
    if (tail === '') return true;
    const isMeant = holdersOf(words, `${words} ${tail}`).includes(holder);
    // Whose seat the story has not told is another's, if it is somebody else whom the paragraph names.
    const hasSeat = rolesOf.get(holder)?.some((role) => (meaningOf(role)?.seat.size ?? 0) > 0);
    const isOthers = !hasSeat && !isInParagraph(holder, sentence) && isSomebodyNamed(start);
    return isMeant && !(isOthers && /\p{Lu}/u.test(tail));
  };
  /** Whom "the lawyer", without a word more, means. */
  const resolveBare = (nominal: Nominal): Draft | undefined => {
    const { sentence, start, head } = nominal;
    const known = holdersOf(head);
    // "Its president, Jane Roe, …", of a union: "the president" of elsewhere is the state's, if it has one.
    const ofState = known.filter(
      (each) => !inBodies.get(each)?.has(head) || isInParagraph(each, sentence),
    );
    const holders = isOfficeOfState(head) && ofState.length > 0 ? ofState : known;
    const newcomer = newcomers.get(head);
    const isNear =
      newcomer !== undefined &&
      sentence.paragraph - newcomer.sentence.paragraph <= MAX_PARAGRAPHS &&
      !holders.some((each) => lastNamed(each, start) > newcomer.start);
    if (isNear) {
      newcomers.set(head, nominal);
      return undefined;
    }
    // Of several mayors, the one whom the paragraph has named.
    const [first, ...others] =
      holders.length === 1 ? holders : holders.filter((each) => isInParagraph(each, sentence));
    if (first === undefined || others.length > 0) return undefined;
    return isOfSeat(nominal, head, first) ? first : undefined;
  };
  const resolve = (nominal: Nominal, opener: string, isOwned: boolean): Draft | undefined => {
    const isOwnRelative = isRelativesPossessive(opener) && isKinship(nominal.head);
    if (!DEFINITE.has(opener) && !isOwned && !isOwnRelative) {
      if (!GENDERED_POSSESSIVES.has(opener)) newcomers.set(nominal.head, nominal);
      return undefined;
    }
    if (DEFINITE.has(opener) && nominal.next === nominal.first + 2) return resolveBare(nominal);
    const words = slice(story, nominal);
    const [only, ...others] = holdersOf(words);
    if (only === undefined || others.length > 0 || !isOfSeat(nominal, words, only))
      return undefined;
    // "The Labour mayor" of whom the paragraph tells may be one whose party it has not told.
    const { sentence, head } = nominal;
    const named = holdersOf(head).filter((each) => isInParagraph(each, sentence));
    return named.length === 0 || named.includes(only) ? only : undefined;
  };

  /** "One close friend, Jane Roe.": whoever is described is named beside it. */
  const introduced = introducedIn(rolesOf.keys());
  const isNamed = (tokens: readonly Token[], comma: number) => {
    const behind = tokens[comma]?.text === ',' && names.get(tokens[comma + 1]?.start ?? -1);
    return typeof behind === 'number' && !tokens[behind]?.isWord;
  };

  const nominals: Nominal[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    if (sentence.paragraph !== paragraph) paragraphStart = sentence.start;
    paragraph = sentence.paragraph;
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position];
      if (token === undefined) break;
      if (token.text.length > MAX_OPENER) continue;
      const isOwned = isPossessive(token);
      if (!DEFINITE.has(token.lower) && !isOwned && !INDEFINITE.has(token.lower)) continue;
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
      const phrase =
        phraseFrom(tokens, position + 1) ??
        newSpeaker(tokens, position, speaking.get(token.start) ?? -1);
      if (phrase === undefined) continue;
      const first = isOwned ? possessorStart(tokens, position) : position;
      const start = tokens[first]?.start ?? token.start;
      const end = tokens[phrase.next - 1]?.end ?? token.end;
      const after = tokens[phrase.next];
      if (describesPronoun(tokens, first, phrase.next)) continue;
      const beside =
        !introduced.has(start) &&
        (tokens.slice(first, phrase.next).some((each) => taken.has(each.start)) ||
          isNamed(tokens, phrase.next));
      if (beside || after?.isCapitalised) {
        position = phrase.next - 1;
        continue;
      }
      const nominal = { sentence, first, next: phrase.next, start, end, head: phrase.head };
      const draft = introduced.get(start) ?? resolve(nominal, token.lower, isOwned);
      nominals.push({ ...nominal, ...(draft && { draft }) });
      position = phrase.next - 1;
    }
  }
  return nominals;
}
