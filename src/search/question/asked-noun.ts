import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';

/** Words between a question word's verb and the noun that it asks for. */
export const REACH = 4;
/** "The name of the mission": the answer is one of what comes after. */
export const PARTITIVES = wordSet('name names title kind kinds type types sort sorts one');
const PLURAL = /[^s]s$/;

/** Adjectives that end as adverbs do. */
const ADJECTIVES = wordSet(
  'daily weekly monthly yearly early likely deadly elderly friendly costly lively lovely lonely',
);

/** Whether a form of a question is an auxiliary verb, denied or not. */
export const isAuxiliary = (form: string) =>
  AUXILIARIES.has(form) || form === 'cannot' || form.endsWith("n't");

/** Whether a form of a question holds its phrases together, and belongs to none. */
export const isFunctional = (form: string) =>
  isAuxiliary(form) ||
  PREPOSITIONS.has(form) ||
  CONJUNCTIONS.has(form) ||
  PRONOUNS.has(form) ||
  DETERMINERS.has(form);

/** Whether a phrase of nouns is over before a word. */
const endsPhrase = (form: string) =>
  isFunctional(form) ||
  isFinitePast(form) ||
  (form.endsWith('ly') && isAdverb(form) && !ADJECTIVES.has(form));

/** Where the phrase of nouns that begins at a word has its first noun, and where it ends. */
function boundPhrase(forms: readonly string[], start: number): [number, number] {
  let at = start;
  while (DETERMINERS.has(forms[at] ?? '') && at < start + REACH) at++;
  if (at >= forms.length || isFunctional(forms[at] ?? '')) return [at, at];
  let end = at + 1;
  while (end < forms.length && end < at + REACH + 1 && !endsPhrase(forms[end] ?? '')) end++;
  return [at, end];
}

/**
 * The noun of the phrase that begins at a word. Where nothing tells verbs from nouns, the first form of
 * the past, or in -s after a singular, is taken for the verb.
 */
export function findNoun(forms: readonly string[], start: number): number | undefined {
  const [at, end] = boundPhrase(forms, start);
  if (end === at) return undefined;
  if (PARTITIVES.has(forms[end - 1] ?? '') && forms[end] === 'of') return findNoun(forms, end + 1);
  if (isAuxiliary(forms[end] ?? '') || isFinitePast(forms[end] ?? '')) return end - 1;
  for (let i = at + 1; i < end; i++) {
    if (isPastTense(forms[i] ?? '')) return i - 1;
    if (!PLURAL.test(forms[i] ?? '')) continue;
    return i + 1 < end && !isPastTense(forms[i + 1] ?? '') ? i - 1 : i;
  }
  return end - 1;
}

/** The noun that is counted: the first plural, or the last of several plurals in a row. */
export function findCounted(forms: readonly string[], start: number): number | undefined {
  const [at, end] = boundPhrase(forms, start);
  const isPlural = (i: number) => i < end && PLURAL.test(forms[i] ?? '');
  for (let i = at; i < end; i++) if (isPlural(i) && !isPlural(i + 1)) return i;
  return findNoun(forms, start);
}
