import type { TokenisedSentence } from '../../../text/tokens.js';
import { isFirmsName } from '../../lexicon/family-names.js';
import { keyOf } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { stormsIn } from '../runs/storms.js';
import { firmSign } from './firm-signs.js';

const isFullName = ({ words }: NameRun) => words.length > 1;

/**
 * The firms and storms that a story has before anybody who is called so, in lower case: in "Ford cut
 * jobs. … Bill Ford said", Ford alone is the firm.
 *
 * @param runs - the runs of the sentences
 * @param headline - those of the headline, which stands first
 * @param called - the full names of firms, as they are compared: "Arthur Maddox", and then "Maddox"
 */
export function firmsNamedFirst(
  sentences: readonly TokenisedSentence[],
  runs: readonly NameRun[],
  headline: readonly NameRun[],
  called: ReadonlySet<string>,
): ReadonlySet<string> {
  const isCalled = ({ words }: NameRun) => called.has(keyOf(words));
  const isPersons = (run: NameRun) => isFullName(run) && !isCalled(run);
  const signed = new Set([
    ...runs
      .filter((run) => (isFullName(run) ? isCalled(run) : firmSign(run) !== undefined))
      .map(({ words }) => lowerOf(words)),
    ...stormsIn(sentences),
  ]);
  const fullNames = new Map(runs.filter(isPersons).map(({ sentence, end }) => [end, sentence]));
  const decided = new Set(headline.filter(isPersons).map(({ words }) => lowerOf(words)));
  const firms = new Set<string>();
  for (const sentence of sentences) {
    for (const { lower, isCapitalised, end } of sentence.tokens) {
      if (!isCapitalised || decided.has(lower) || !(isFirmsName(lower) || signed.has(lower)))
        continue;
      decided.add(lower);
      if (fullNames.get(end) !== sentence) firms.add(lower);
    }
  }
  return firms;
}

/** The last word of a name, as tokens are compared. */
const lowerOf = (words: readonly string[]) => (words.at(-1) ?? '').toLowerCase();
