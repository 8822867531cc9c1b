import { DETERMINERS } from '../../text/english/function-words.js';
import { GENDERED_SUBJECTS, type Gender, genderOfPronoun } from '../../text/english/pronouns.js';
import type { Span } from '../../text/span.js';
import { lowerAt, type Token, type TokenisedSentence } from '../../text/tokens.js';
import type { Draft } from '../draft.js';
import { isSpeechCue } from '../lexicon/cues.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { appositionAfter } from '../roles/after-names.js';
import { appositionBefore, roleBefore } from '../roles/before-names.js';
import type { Fit, Place, Referent, Spoken } from './antecedents.js';
import { isObject } from './binding.js';

const BE = /^(?:is|was|were)$/;
const SPEAKER = /^(?:i|me|my|we|us|our)$/;
const OPENS = /^[“"]$/;
const CLOSES = /^[”"]$/;

/** Whether "she" is somebody else than who says so: "Roe said that she was “the best neighbour I ever had”". */
export function isToldOf(tokens: readonly Token[], position: number): boolean {
  const quotation = position + 2;
  const isOne =
    GENDERED_SUBJECTS.has(lowerAt(tokens, position)) &&
    BE.test(lowerAt(tokens, position + 1)) &&
    OPENS.test(tokens[quotation]?.text ?? '') &&
    DETERMINERS.has(lowerAt(tokens, quotation + 1));
  if (!isOne) return false;
  for (let i = quotation + 1; i < tokens.length; i++) {
    const { text, lower } = tokens[i] ?? { text: '', lower: '' };
    if (CLOSES.test(text) || OPENS.test(text)) return false;
    if (SPEAKER.test(lower)) return true;
  }
  return false;
}

/** Whether it is the hearer's "he" rather than the speaker's: "The judge told him that *he* had lied". */
export function isHearers(tokens: readonly Token[], position: number): boolean {
  const hearer = tokens[position - 1]?.lower === 'that' ? position - 2 : position - 1;
  const gender = genderOfPronoun(lowerAt(tokens, position));
  return (
    GENDERED_SUBJECTS.has(lowerAt(tokens, position)) &&
    isObject(tokens, hearer) &&
    genderOfPronoun(lowerAt(tokens, hearer)) === gender &&
    isSpeechCue(lowerAt(tokens, hearer - 1))
  );
}

/** Whether a word in a quotation says of whom a "she" behind it is: “My sister left. She”. */
const describesSomebody = ({ lower, isCapitalised, start }: Token, quotation: Span) =>
  isRoleNoun(lower) || (isCapitalised && lower !== 'i' && start > quotation.start + 1);

/**
 * The sexes of those of whom people speak in each paragraph as "he" or "she", without a word on who that
 * is: “She was kind”. Who says “She lied to me” speaks of two, and the story may go on with either.
 *
 * @param quotations - in the order of the text
 */
export function sexesToldOf(
  sentences: readonly TokenisedSentence[],
  quotations: readonly Span[],
): ReadonlyMap<number, ReadonlySet<Gender>> {
  const sexes = new Map<number, Set<Gender>>();
  let at = 0;
  /** The quotation that has told of somebody. */
  let told: Span | undefined;
  /** The quotation that opens behind a "she was". */
  let behind: number | undefined;
  const ofThemselves = new Set<number>();
  for (const { tokens, paragraph } of sentences) {
    for (const [position, token] of tokens.entries()) {
      while ((quotations[at]?.end ?? Infinity) <= token.start) at++;
      const next = quotations[at];
      const quotation = next !== undefined && next.start <= token.start ? next : undefined;
      const gender = genderOfPronoun(token.lower);
      if (gender !== undefined) {
        const isOne = quotation === undefined ? isToldOf(tokens, position) : told !== quotation;
        if (isOne) sexes.set(paragraph, (sexes.get(paragraph) ?? new Set()).add(gender));
        if (isOne && quotation === undefined) behind = next?.start;
      } else if (quotation !== undefined && describesSomebody(token, quotation)) told = quotation;
      else if (quotation !== undefined && quotation.start !== behind && SPEAKER.test(token.lower))
        ofThemselves.add(paragraph);
    }
  }
  for (const paragraph of ofThemselves) sexes.delete(paragraph);
  return sexes;
}

/** Whether a sentence speaks of a "her" beside its subject: "She had known her". */
export const hasObject = (tokens: readonly Token[], gender: Gender) =>
  tokens.some(
    (token, position) => genderOfPronoun(token.lower) === gender && isObject(tokens, position),
  );

/** Whether a name has a description beside it: "said Ann Lund, the victim". */
const isDescribed = ({ run }: Draft['mentions'][number]) =>
  (appositionAfter(run) ?? roleBefore(run) ?? appositionBefore(run)) !== undefined;

/** A "he" or "she" that opens a paragraph. */
interface Opener extends Place {
  readonly tokens: readonly Token[];
  readonly gender: Gender;
  readonly start: number;
  /** Whom the rest of the sentence names, or describes: "She had known Roe". */
  readonly others: ReadonlySet<Referent['who']>;
}

/**
 * Whom the "she" means that opens a paragraph, behind one in which somebody speaks of a "she": whoever has
 * come in only to do so ("Roe said that she was kind"), without a word on who that is, is not gone on with, but
 * whom the story is about.
 *
 * @param chosen - for whom the words around speak
 * @param topic - whom the story names most
 * @returns undefined if it may be either
 */
export function afterTelling(
  chosen: Referent['who'],
  topic: Draft,
  recent: readonly Spoken[],
  { paragraph, tokens, gender, start, others }: Opener,
  fitOf: (referent: Referent) => Fit,
): Referent['who'] | undefined {
  if (chosen === topic || others.has(topic) || hasObject(tokens, gender)) return chosen;
  const namings = 'mentions' in chosen ? chosen.mentions : [];
  const [first, ...more] = namings.filter(({ span }) => span.start < start);
  if (more.length > 0 || (first !== undefined && isDescribed(first))) return chosen;
  const told = recent.filter(
    ({ referent, ...at }) => at.paragraph === paragraph - 1 && referent.who === chosen,
  );
  // “She was kind,” said Roe, before she left.
  const isTaken = told.some(({ referent }) => referent.isPronoun);
  if (isTaken || !told.some(({ referent }) => referent.isSource)) return chosen;
  const isNear = recent.some(({ referent }) => referent.who === topic && fitOf(referent) !== 'no');
  return isNear ? topic : undefined;
}
