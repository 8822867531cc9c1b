import { GENDERED_SUBJECTS, genderOfPronoun } from '../../../text/english/pronouns.js';
import type { Span } from '../../../text/span.js';
import type { TokenisedSentence } from '../../../text/tokens.js';
import { isPlace, isPlaceOrName } from '../../lexicon/places.js';
import { isPluralRole, isRoleNoun } from '../../lexicon/roles.js';
import { keyOf } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';

const isPerson = (lower: string) => isRoleNoun(lower) || isPluralRole(lower);

/** Paragraphs that show it: one may mean somebody from afar, for clubs and regulators speak as people do. */
const MIN_SIGNS = 2;

/**
 * The names of one word that a "he" or "she" means, for the paragraph tells of nobody else before it: "Retno
 * said so. She …" What is no person is "it".
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
  let quotation = 0;
  let paragraph = 0;
  /** The only name of the paragraph so far, unless it tells of others. */
  let only: NameRun | undefined;
  let isDecided = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      only = undefined;
      isDecided = false;
    }
    for (const { start, lower } of sentence.tokens) {
      const run = runAt.get(start);
      if (isDecided) continue;
      while ((quotations[quotation]?.end ?? Infinity) <= start) quotation++;
      if ((quotations[quotation]?.start ?? Infinity) <= start) continue;
      if (run !== undefined) {
        const { words, title, prefixFirst } = run;
        const isAlone = words.length === 1 && title === undefined && prefixFirst === undefined;
        const isSame = only === undefined || keyOf(only.words) === keyOf(words);
        if (isAlone && isSame && !isPlace(lower) && !isPlaceOrName(lower)) only = run;
        else isDecided = true;
      } else if (genderOfPronoun(lower) !== undefined) {
        const isSubject = GENDERED_SUBJECTS.has(lower) && only?.sentence !== sentence;
        if (only !== undefined && isSubject) {
          const key = keyOf(only.words);
          signs.set(key, (signs.get(key) ?? 0) + 1);
        }
        isDecided = only === undefined || isSubject;
      } else isDecided = isPerson(lower);
    }
  }
  return new Set([...signs].filter(([, count]) => count >= MIN_SIGNS).map(([key]) => key));
}
