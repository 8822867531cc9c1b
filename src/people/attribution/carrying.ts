import { type Story, slice } from '../../story/story.js';
import { type Gender, genderOfPronoun } from '../../text/english/pronouns.js';
import { startsWithCapital } from '../../text/letters.js';
import type { Range } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { subjectOf } from '../grammar/subjects.js';
import { bearersOf } from '../lexicon/given-names.js';
import { headOf } from '../lexicon/sources.js';
import type { Attribution } from './found-statement.js';
import { isPerson } from './gestures.js';
import type { Unit } from './units.js';

/** A subject up to a name in it: "Jane Roe" of "Jane Roe drives bags", which is taken for one noun phrase. */
function upToName(tokens: readonly Token[], { first, next }: Range): Range {
  let end = next;
  while (end > first + 1 && !tokens[end - 1]?.isCapitalised) end--;
  return end > first + 1 ? { first, next: end } : { first, next };
}

/** In which paragraph, of all in their order, each word with a capital first stands. */
export function firstNamings(
  paragraphs: readonly (readonly Unit[])[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [number, units] of paragraphs.entries()) {
    for (const { text, isCapitalised } of units.flatMap(({ tokens }) => tokens))
      if (isCapitalised && !first.has(text)) first.set(text, number);
  }
  return first;
}

/** What a sentence is about, if it is a person. */
function personIn({ tokens }: Unit): Range | undefined {
  const phrase = subjectOf(tokens, 0, tokens.length);
  const subject = phrase && upToName(tokens, phrase);
  return subject && isPerson(tokens, subject) ? subject : undefined;
}

/** The words with a capital that a noun phrase ends with: "Jane Roe" of "retired pilot Jane Roe". */
function nameIn(tokens: readonly Token[], { first, next }: Range): readonly Token[] {
  let start = next;
  while (start > first && tokens[start - 1]?.isCapitalised) start--;
  return tokens.slice(start, next);
}

/** The full name that words with a capital end with, by a given name in it. */
function fullNameOf(words: readonly Token[]): readonly Token[] {
  const given = words.findIndex(({ text }) => bearersOf(text) !== undefined);
  return given >= 0 && given < words.length - 1 ? words.slice(given) : [];
}

/** Whether the pronoun of who speaks may stand for the name that a sentence before it is about. */
const isNamedBefore = (units: readonly Unit[], { source }: Attribution) =>
  units.some((unit) => {
    const subject = personIn(unit);
    const [opener, ...others] = subject ? nameIn(unit.tokens, subject) : [];
    return opener !== undefined && others.length > 0 && opener.start < source.start;
  });

const FIRST_PERSON = wordSet('i me my mine we us our ours');

/** Whether words tell of somebody of a sex as "he" or "she". */
const tellsOf = (words: readonly string[], sex: Gender | 'both' | undefined) =>
  words.some((word) => {
    const gender = genderOfPronoun(word);
    return gender !== undefined && (sex === 'both' || gender === sex);
  });

/**
 * Whether the subject of a sentence may be the speaker of a quotation. The quotation has no "he" or
 * "she" that fits the subject, and it has an "I". With a full name as the subject it may lack the
 * "I", unless "he" or "she" stands behind the name: in "Cole was her mate", the quotation may be
 * hers.
 */
function mayBeSaidBy(
  { tokens }: Unit,
  subject: Range,
  { quoted, sex, isNamed }: { quoted: string; sex: Gender | 'both' | undefined; isNamed: boolean },
): boolean {
  const words = quoted.toLowerCase().split(/[^a-z]+/);
  if (tellsOf(words, sex)) return false;
  if (words.some((word) => FIRST_PERSON.has(word))) return true;
  return isNamed && !tokens.slice(subject.next).some(({ lower }) => genderOfPronoun(lower));
}

/**
 * Whether a sentence before a quotation is about somebody else than whoever spoke in the paragraph before, who
 * may say it: "he" beside "she", or a full name that the story had not yet. Who is only described so far
 * ("a mother", "she" for her) may be named by it, and who is spoken of in the third person says nothing.
 *
 * @param said - who spoke in the paragraph before, and the paragraph that says so
 * @param quoted - the quotation
 * @param isKnown - whether a paragraph before has a word
 */
function isAboutAnother(
  story: Story,
  unit: Unit,
  said: { readonly by: Attribution; readonly around: readonly Unit[] },
  quoted: string,
  isKnown: (word: string) => boolean,
): boolean {
  const { by, around } = said;
  const { tokens } = unit;
  const subject = unit.quotations.size > 0 ? undefined : personIn(unit);
  if (subject === undefined) return false;
  const speaker = slice(story, by.source).split(/\s+/);
  const own = genderOfPronoun(speaker[0]?.toLowerCase() ?? '');
  const pronoun = genderOfPronoun(headOf(tokens, subject)?.lower ?? '');
  const name = fullNameOf(nameIn(tokens, subject));
  const sex = pronoun ?? bearersOf(name[0]?.text ?? '');
  if (!mayBeSaidBy(unit, subject, { quoted, sex, isNamed: name.length > 0 })) return false;
  if (pronoun !== undefined) return own !== undefined && own !== pronoun;
  if (name.length === 0 || name.some(({ text }) => isKnown(text))) return false;
  if (own === undefined) return startsWithCapital(speaker.at(-1) ?? '');
  return (sex !== 'both' && own !== sex) || isNamedBefore(around, by);
}

/** The last paragraph up to a number that begins before a position. */
function paragraphAt(
  paragraphs: readonly (readonly Unit[])[],
  number: number,
  position: number,
): readonly Unit[] {
  let at = number;
  while (at > 0 && (paragraphs[at]?.[0]?.tokens[0]?.start ?? Infinity) > position) at--;
  return paragraphs[at] ?? [];
}

/** A paragraph of a story, by its number, and what {@link firstNamings} tells of them all. */
interface Here {
  readonly paragraphs: readonly (readonly Unit[])[];
  readonly namings: ReadonlyMap<string, number>;
  readonly number: number;
}

/**
 * Tells whose the quotation is that a sentence of a paragraph consists of, where only the paragraph before tells:
 * whoever spoke there, unless what stands before a quotation here is about somebody else. Sentences must be asked
 * about in their order.
 */
export function createCarrying(
  story: Story,
  { paragraphs, namings, number }: Here,
  previous: Attribution | undefined,
): (sentence: number) => Attribution | undefined {
  if (previous === undefined) return () => undefined;
  const units = paragraphs[number] ?? [];
  const isKnown = (word: string) => (namings.get(word) ?? number) < number;
  let isLeft = false;
  return (sentence) => {
    if (isLeft) return undefined;
    const said = {
      by: previous,
      around: paragraphAt(paragraphs, number - 1, previous.source.start),
    };
    const quoted = units[sentence]?.tokens.map(({ text }) => text).join(' ') ?? '';
    isLeft = units
      .slice(0, sentence)
      .some((unit) => isAboutAnother(story, unit, said, quoted, isKnown));
    return isLeft ? undefined : previous;
  };
}
