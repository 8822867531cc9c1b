import { GENDERED_SUBJECTS, type Gender, genderOfPronoun } from '../../text/pronouns.js';
import type { Span } from '../../text/span.js';
import type { TokenisedSentence } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace, isPlaceOrName } from '../lexicon/places.js';
import { genderOfWord, isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { bearersOf } from './given-names.js';
import { keyOf } from './name-parts.js';
import type { NameRun } from './name-runs.js';

const isPerson = (lower: string) => isRoleNoun(lower) || isPluralRole(lower);

/** Paragraphs in which only one of a name can be meant, unless they speak and nobody else is told of before. */
const MIN_SIGNS = 2;

const other: Readonly<Record<Gender, Gender>> = { female: 'male', male: 'female' };

/** The sex that a full name shows that somebody is not of; undefined if they may be of both. */
function notOf({ words, title }: NameRun): Gender | undefined {
  const ofTitle = title === undefined ? undefined : genderOfWord(title.toLowerCase());
  const known = ofTitle ?? bearersOf(words[0] ?? '');
  return known === undefined || known === 'both' ? undefined : other[known];
}

/** Whether somebody of a name says something: "said Retno". */
const isSpeaker = ({ sentence: { tokens }, first, next }: NameRun) =>
  isSpeechCue(tokens[next]?.lower ?? '') || isSpeechCue(tokens[first - 1]?.lower ?? '');

/** Whether a name is more than a word alone, and no body's. */
const isFullName = ({ words, title }: NameRun) =>
  title !== undefined || (words.length > 1 && !isNotPersonWord(words.at(-1)?.toLowerCase() ?? ''));

/**
 * The names of one word that a "he" or "she" means, for the paragraph tells of nobody else before it: "Retno
 * said so. She …" What is no person is "it". Once a full name has told of somebody of that sex, they may
 * be meant from afar, so that one pronoun is no sign yet; nor is it for what says nothing, as clubs play and boards
 * decide.
 *
 * @param runs - of the sentences
 * @param quotations - in the order of the text
 */
export function meantByPronouns(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  quotations: readonly Span[],
): ReadonlySet<string> {
  const signs = new Map<string, number>();
  const runAt = new Map(runs.map((run) => [run.start, run]));
  /** The sexes of those who have been told of under a full name. */
  const told = new Set<Gender>();
  let quotation = 0;
  let paragraph = 0;
  /** The only name of the paragraph so far, unless it tells of others. */
  let only: NameRun | undefined;
  let isDecided = false;
  let speaks = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      only = undefined;
      isDecided = false;
      speaks = false;
    }
    for (const { start, lower } of sentence.tokens) {
      const run = runAt.get(start);
      if (run !== undefined && isFullName(run)) {
        const not = notOf(run);
        for (const gender of ['female', 'male'] as const) if (gender !== not) told.add(gender);
      }
      if (isDecided) continue;
      while ((quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      if ((quotations[quotation]?.start ?? Infinity) <= start) continue;
      const gender = genderOfPronoun(lower);
      if (run !== undefined) {
        const { words, title, prefixFirst } = run;
        const isAlone = words.length === 1 && title === undefined && prefixFirst === undefined;
        const isSame = only === undefined || keyOf(only.words) === keyOf(words);
        if (isAlone && isSame && !isPlace(lower) && !isPlaceOrName(lower)) {
          only = run;
          speaks ||= isSpeaker(run);
        } else isDecided = true;
      } else if (gender !== undefined) {
        const isSubject = GENDERED_SUBJECTS.has(lower) && only?.sentence !== sentence;
        if (only !== undefined && isSubject) {
          const key = keyOf(only.words);
          const isSure = speaks && !told.has(gender);
          signs.set(key, (signs.get(key) ?? 0) + (isSure ? MIN_SIGNS : 1));
        }
        isDecided = only === undefined || isSubject;
      } else isDecided = isPerson(lower);
    }
  }
  return new Set([...signs].filter(([, count]) => count >= MIN_SIGNS).map(([key]) => key));
}
