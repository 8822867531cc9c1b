import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import type { Range } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { subjectOf } from '../grammar/subjects.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { headOf, isSpeakerNoun } from '../lexicon/sources.js';

/** The part that somebody has in a sentence. */
export interface Part {
  readonly isSubject: boolean;
  /** Whom the sentence is about: the noun of its subject, or who speaks in it. */
  readonly isMain: boolean;
  readonly isOwner: boolean;
  /** Who speaks, and not only in a clause that a sentence about somebody else adds. */
  readonly isSource: boolean;
  /** Who speaks in such a clause. */
  readonly isAside: boolean;
}

export const NO_PART: Part = {
  isSubject: false,
  isMain: false,
  isOwner: false,
  isSource: false,
  isAside: false,
};

/** Where the words for who speaks begin and end; they end with a name if there is one. */
export interface Sources {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Words in which a sentence comes to its subject. */
const MAX_OPENING = 60;

const BE = /^(?:is|are|was|were|be|been)$/;

/** "As Roe left": these open clauses as well. */
const OPENS_CLAUSE = /^(?:as|after|before|since|until|till)$/;

/** What opens a clause that the sentence only adds: "after Roe said so", "whose widow, Ada Roe, said so". */
const opensAside = (lower: string) =>
  // "Roe wept, while Cole said so": that is of equal weight. "Roe asked if Cole said so": it is left open.
  (SUBORDINATORS.has(lower) && !/^(?:if|while)$/.test(lower)) || /^(?:where|whose)$/.test(lower);
/** Words from there to whoever speaks in it. */
const MAX_CLAUSE = 24;

/** Whether a word can stand between a comma and a name: "the former striker". */
export const isOfDescription = (token: Token | undefined): boolean =>
  DETERMINERS.has(token?.lower ?? '') || isInNounPhrase(token);

/** Whether a word behind a name may be the verb of what its bearer does. */
export const isVerbLike = (token: Token | undefined) =>
  token?.isWord === true &&
  !isPossessive(token) &&
  !PREPOSITIONS.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower);

/** "Among the victims was a nurse", "There was a nurse": what stands behind the verb is the subject. */
function isInverted(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[0] ?? { lower: '' };
  return (
    first < MAX_OPENING &&
    (lower === 'there' || PREPOSITIONS.has(lower)) &&
    BE.test(lowerAt(tokens, first - 1)) &&
    tokens.slice(0, first).every(({ isWord }) => isWord)
  );
}

/** Whether what ends before `at` owns somebody: "Roe's rival", and not "Roe's plan". */
function ownsSomebody(tokens: readonly Token[], at: number): boolean {
  if (!isPossessive(tokens[at])) return false;
  let next = at + 1;
  while (isInNounPhrase(tokens[next])) next++;
  return isRoleNoun(lowerAt(tokens, next - 1));
}

/** "The National Guard": a description in capitals may be a body's name. */
const isProper = (tokens: readonly Token[], range: Range) =>
  DETERMINERS.has(lowerAt(tokens, range.first)) && headOf(tokens, range)?.isCapitalised;

/** "Its chairman is Sir Tom Cole": whether a name tells who somebody is that a sentence begins with. */
const isNamedBy = (tokens: readonly Token[], subject: Range, name: number) =>
  name > subject.next &&
  name <= subject.next + 2 &&
  /^(?:is|was)$/.test(lowerAt(tokens, subject.next)) &&
  tokens.slice(subject.next + 1, name + 1).every(({ isCapitalised }) => isCapitalised) &&
  DETERMINERS.has(lowerAt(tokens, subject.first)) &&
  isRoleNoun(headOf(tokens, subject)?.lower ?? '');

/**
 * Whether a sentence is about somebody: they are the noun of its subject, or the name beside that ("His
 * rival, Tom Cole, left"). Of two, it is about neither alone.
 */
function isAbout(
  tokens: readonly Token[],
  subject: Range | undefined,
  { first, next }: Range,
): boolean {
  const after = lowerAt(tokens, next);
  if (/^(?:and|or)$/.test(after) || isPossessive(tokens[next])) return false;
  if (isInverted(tokens, first)) return true;
  if (subject === undefined) return false;
  if (isNamedBy(tokens, subject, first) && !/^(?:and|or)$/.test(after)) return true;
  if (first === subject.next + 1) return tokens[subject.next]?.text === ',';
  // "His rival, the mayor Tom Cole, left", and not "Jane Roe, a Cole ally, left"
  const isBeside =
    first > subject.next &&
    headOf(tokens, subject)?.isCapitalised === false &&
    tokens[subject.next]?.text === ',' &&
    tokens.slice(subject.next + 1, first).every(isOfDescription);
  if (isBeside) return after === ',' && !/^(?:and|or)$/.test(lowerAt(tokens, next + 1));
  // No head is "Roe" of "Roe supporters"; "Roe wants peace" is taken for a noun phrase.
  const isVerb = isPastTense(after) || (/[^s]s$/.test(after) && !isSpeakerNoun(after));
  const isHead = next === subject.next || PREPOSITIONS.has(after) || isVerb;
  return (
    isHead &&
    subject.first <= first &&
    next <= subject.next &&
    !tokens.slice(subject.first, first).some(({ lower }) => PREPOSITIONS.has(lower))
  );
}

/** Whether somebody is the subject of a clause that its sentence only adds: "Roe left after Cole said so". */
function isInAside(tokens: readonly Token[], mention: Range): boolean {
  let opener = mention.first - 1;
  const limit = Math.max(0, opener - MAX_CLAUSE);
  while (opener > limit && !opensAside(lowerAt(tokens, opener))) opener--;
  if (opener <= limit) return false;
  const subject = subjectOf(tokens, opener + 1, mention.next);
  if (subject === undefined) return false;
  const isNamedBeside = mention.first >= subject.next && tokens[subject.next]?.text === ',';
  return mention.next === subject.next || isNamedBeside;
}

/**
 * Tells the parts that people have in a sentence.
 *
 * @param from - behind the quotation that the sentence begins with, if it does
 * @returns for what speaks of somebody, and whether the sentence has a subject, or one whom it is about,
 *   before it, the part
 */
export function partsIn(
  tokens: readonly Token[],
  from: number,
  sources: Sources,
): (mention: Range & Span, isLater: boolean, hasMain: boolean) => Part {
  let known: { readonly subject: Range | undefined } | undefined;
  return (mention, isLater, hasMain) => {
    known ??= { subject: subjectOf(tokens, from, Math.min(tokens.length, from + MAX_OPENING)) };
    const after = tokens[mention.next];
    const before = tokens[mention.first - 1];
    const isOwner = isPossessive(after);
    const hangs =
      PREPOSITIONS.has(before?.lower ?? '') &&
      !(OPENS_CLAUSE.test(before?.lower ?? '') && isVerbLike(after));
    const isFirst = !isLater && !hangs && !ownsSomebody(tokens, mention.next);
    const isTopic =
      !isProper(tokens, mention) &&
      (isAbout(tokens, known.subject, mention) ||
        // "Half a mile away, Roe waited"
        (isFirst && before?.text === ',' && isVerbLike(after)));
    // "A chef at the hotel said", "said her friend, Jane Roe."
    const isBeside = before?.text === ',' && !after?.isWord;
    const speaks =
      sources.ends.has(mention.end) ||
      (isBeside && sources.ends.has(tokens[mention.first - 2]?.end ?? -1)) ||
      (sources.starts.has(mention.start) && PREPOSITIONS.has(after?.lower ?? ''));
    const isAside = speaks && hasMain && isInAside(tokens, mention);
    const isSource = speaks && !isAside;
    return {
      isSubject: isTopic || isFirst,
      isMain: isTopic || (isSource && !isOwner && !isProper(tokens, mention)),
      isOwner,
      isSource,
      isAside,
    };
  };
}
