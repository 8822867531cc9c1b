import { isAdverb } from '../../../text/english/function-words.js';
import { hasSmallLetter } from '../../../text/letters.js';
import type { Slices } from '../../../text/slices.js';
import type { Span } from '../../../text/span.js';
import type { TokenisedSentence } from '../../../text/tokens.js';
import { isPlaceAsWell } from '../../lexicon/family-names.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isKinship } from '../../lexicon/roles.js';
import { appositionBefore, roleBefore } from '../../roles/before-names.js';
import { genderOfList } from '../../roles/lists.js';
import { keyOf } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { stormsIn } from '../runs/storms.js';
import { isVerb } from '../runs/words-alone.js';
import { contextEvidence } from './context-evidence.js';
import { firmSign } from './firm-signs.js';
import { formEvidence } from './form-evidence.js';
import { lendEvidence } from './lent-evidence.js';
import { isPersonsName, type NameForm } from './name-form.js';
import { openerOf } from './other-openers.js';
import { meantByPronouns } from './pronoun-signs.js';

function groupForms(runs: readonly NameRun[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const run of runs) {
    const key = keyOf(run.words);
    const form = forms.get(key);
    if (form === undefined) {
      forms.set(key, {
        key,
        words: run.words,
        runs: [run],
        evidence: 0,
        best: 0,
        against: 0,
        isKins: false,
        firm: undefined,
        isSentenceHead: false,
      });
      continue;
    }
    form.runs.push(run);
    // "ROE" is shown as the story writes it elsewhere.
    if (!hasSmallLetter(form.words.join(''))) form.words = run.words;
  }
  return forms;
}

/** Neighbours in a list of names ("A, B and C") lend each other this much. */
const LIST_EVIDENCE = 1.5;
/** Against a person, for each place that says that a name is a firm's or a storm's, up to a number. */
const FIRM = -3;
const MAX_SIGNS = 2;
/** For a name alone that a "he" or "she" can only mean. */
const MEANT_BY_PRONOUN = 1.5;
/** Where every word has a capital, two of them are no name yet. */
const IN_HEADLINES_ONLY = -1.5;

/** Whether nothing but a comma or "and" stands between two runs. */
function isListed(left: NameRun, right: NameRun): boolean {
  if (left.sentence !== right.sentence) return false;
  const between = left.sentence.tokens.slice(left.next, right.prefixFirst ?? right.first);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every(({ lower }) => lower === ',' || lower === 'and' || lower === 'or')
  );
}

/** The words that a story has in small letters. */
function commonWords(sentences: readonly TokenisedSentence[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { tokens } of sentences) {
    for (const { lower, isWord, isCapitalised } of tokens) {
      if (isWord && !isCapitalised) common.add(lower);
    }
  }
  return common;
}

/** Places of names that are looked at in one slice. */
export const PLACES_AT_ONCE = 200;

/** Weighs the evidence of every form, over all the places where it stands. */
function* weighForms(
  forms: ReadonlyMap<string, NameForm>,
  isCommon: (lower: string) => boolean,
  storms: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): Slices<void> {
  let places = 0;
  for (const form of forms.values()) {
    let signs = 0;
    for (const run of form.runs) {
      if (++places % PLACES_AT_ONCE === 0) yield;
      const evidence = contextEvidence(run);
      form.best = Math.max(form.best, evidence);
      form.against += Math.min(0, evidence);
      const sign = firmSign(run);
      if (sign !== undefined || storms.has(form.key)) signs++;
      if (sign === 'sure' || (sign === 'likely' && form.firm === 'likely')) form.firm = 'sure';
      else if (sign === 'likely') form.firm ??= sign;
    }
    form.isKins = form.words.length === 1 && form.runs.some(isKin);
    const inHeadlines = form.runs.every(({ sentence }) => sentence.isTitleCase);
    form.evidence =
      (inHeadlines ? IN_HEADLINES_ONLY : 0) +
      (meant.has(form.key) ? MEANT_BY_PRONOUN : 0) +
      form.best +
      form.against / form.runs.length +
      FIRM * Math.min(MAX_SIGNS, signs) +
      formEvidence(
        form.words,
        isCommon,
        form.runs.some(({ isWordToo }) => isWordToo),
        openerOf(form, form.best),
      );
  }
}

/** "Her husband, Alf", "Two sons, Alf and Brynmor": whether a name is said to be somebody's kin's. */
const isKin = (run: NameRun) =>
  genderOfList(run) !== undefined ||
  isKinship((roleBefore(run) ?? appositionBefore(run))?.head ?? '');

/** Lets neighbours in lists of names lend each other evidence, once in each direction. */
function shareInLists(runs: readonly NameRun[], forms: ReadonlyMap<string, NameForm>): void {
  const lend = (from: NameRun | undefined, to: NameRun | undefined) => {
    if (from === undefined || to === undefined) return;
    const lender = forms.get(keyOf(from.words));
    const borrower = forms.get(keyOf(to.words));
    if (lender === undefined || borrower === undefined || borrower.words.length < 2) return;
    if (!isPersonsName(lender) || lender.words.length < 2 || isPersonsName(borrower)) return;
    // Places stand in lists as well.
    if (isPlaceAsWell(to.words.at(-1)?.toLowerCase() ?? '')) return;
    const [left, right] = from.start < to.start ? [from, to] : [to, from];
    if (isListed(left, right)) borrower.evidence += LIST_EVIDENCE;
  };
  for (let i = 1; i < runs.length; i++) lend(runs[i - 1], runs[i]);
  for (let i = runs.length - 1; i > 0; i--) lend(runs[i], runs[i - 1]);
}

/** "Sentencing Roe, the judge said": a participle that opens a clause. */
const isParticiple = (lower: string) => /^[a-z]{3,}ing$/.test(lower);

/**
 * "Yesterday Roe": a word that opens sentences alone, and is no given name, with a name that the story
 * has alone as well, or behind a participle.
 */
function isSentenceHead(
  { words, runs }: NameForm,
  forms: ReadonlyMap<string, NameForm>,
  isCommon: (lower: string) => boolean,
): boolean {
  const opener = words[0]?.toLowerCase() ?? '';
  if (!runs.every(({ first }) => first === 0)) return false;
  // Given names that are verbs as well: "Said Roe", "Drew Roe".
  if (bearersOf(opener) !== undefined && !isVerb(opener)) return false;
  return isParticiple(opener) || (isCommon(opener) && forms.has(keyOf(words.slice(1))));
}

/**
 * Groups runs by their words, and weighs what speaks for a person in each.
 *
 * @param headline - runs of the headline, which lend evidence and are in no paragraph
 * @param quotations - in the order of the text
 */
export function* weighNames(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  headline: readonly NameRun[],
  quotations: readonly Span[],
): Slices<Map<string, NameForm>> {
  const forms = groupForms([...runs, ...headline]);
  const common = commonWords(sentences);
  const isCommon = (lower: string) => common.has(lower) || isAdverb(lower);
  const meant = meantByPronouns(sentences, runs, quotations);
  yield* weighForms(forms, isCommon, stormsIn(sentences), meant);
  lendEvidence(forms);
  shareInLists(runs, forms);
  for (const form of forms.values()) form.isSentenceHead = isSentenceHead(form, forms, isCommon);
  return forms;
}
