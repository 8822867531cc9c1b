import { isPastForm } from '../../terms/verb-forms.js';
import { AUXILIARIES, joinsClause, RELATIVE_PRONOUNS } from '../../text/english/function-words.js';

/** A word of a sentence, affirmed or denied. */
interface Said {
  readonly form: string;
  readonly root: string;
  readonly terms: readonly string[];
  readonly isDenied: boolean;
}

const isContent = ({ terms }: Said) => terms.length > 0;
const opensClause = ({ form }: Said) => joinsClause(form) || RELATIVE_PRONOUNS.has(form);
const isVerb = ({ form, isDenied }: Said) => isPastForm(form) && !isDenied;

/** The words from one on in a direction, as long as all of them are of a kind. */
function run<W extends Said>(
  words: readonly W[],
  at: number,
  step: 1 | -1,
  is: (word: W) => boolean,
): W[] {
  const found: W[] = [];
  for (let i = at + step; ; i += step) {
    const word = words[i];
    if (word === undefined || !is(word)) return found;
    found.push(word);
  }
}

/**
 * The words of a claim that are denied by a sentence only since they go with a verb that both deny: the claim
 * denies the verb alone (“the guests were not hurt on *Monday*”), the sentence all that is said of its
 * subject (“nobody was hurt on *Monday*”). A verb is never one of them, nor what goes with another one.
 */
export function deniedAlongWith<W extends Said>(
  claimed: readonly W[],
  told: readonly W[],
): ReadonlySet<W> {
  const found = new Set<W>();
  claimed.forEach((verb, at) => {
    if (!verb.isDenied || !isContent(verb)) return;
    const along = new Set(
      told.flatMap((one, i) => {
        if (!one.isDenied || one.root !== verb.root) return [];
        const isOfIt = ({ isDenied }: Said) => isDenied;
        return [...run(told, i, -1, isOfIt), ...run(told, i, 1, isOfIt)].map(({ root }) => root);
      }),
    );
    const isBefore = (word: W) => !opensClause(word) && !isVerb(word);
    const isBehind = (word: W) => isBefore(word) && !AUXILIARIES.has(word.form);
    for (const word of [...run(claimed, at, -1, isBefore), ...run(claimed, at, 1, isBehind)]) {
      if (!isPastForm(word.form) && along.has(word.root)) found.add(word);
    }
  });
  return found;
}
