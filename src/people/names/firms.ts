import type { TokenisedSentence } from '../../text/tokens.js';
import { isFirmsName } from '../lexicon/family-names.js';
import type { NameRun } from './name-runs.js';

const isFullName = ({ words }: NameRun) => words.length > 1;

/**
 * The firms that a story has before anybody who is called so, in lower case: in "Ford cut jobs. … Bill
 * Ford said", Ford alone is the firm.
 *
 * @param runs - the runs of the sentences
 * @param headline - those of the headline, which stands first
 */
export function firmsNamedFirst(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  headline: readonly NameRun[],
): ReadonlySet<string> {
  const fullNames = new Map(runs.filter(isFullName).map(({ sentence, end }) => [end, sentence]));
  const decided = new Set(
    headline.filter(isFullName).map(({ words }) => words.at(-1)?.toLowerCase() ?? ''),
  );
  const firms = new Set<string>();
  for (const sentence of sentences) {
    for (const { lower, isCapitalised, end } of sentence.tokens) {
      if (!isCapitalised || !isFirmsName(lower) || decided.has(lower)) continue;
      decided.add(lower);
      if (fullNames.get(end) !== sentence) firms.add(lower);
    }
  }
  return firms;
}
