import { isPastForm } from '../../terms/verb-forms.js';
import { AUXILIARIES, joinsClause, RELATIVE_PRONOUNS } from '../../text/english/function-words.js';
import type { SaidWord, SaidWords } from './said-word.js';

const isContent = ({ terms }: SaidWord) => terms.length > 0;
const opensClause = ({ form }: SaidWord) => joinsClause(form) || RELATIVE_PRONOUNS.has(form);
const isVerb = ({ form, isDenied }: SaidWord) => isPastForm(form) && !isDenied;

/** The words from one on in a direction, as long as all of them are of a kind. */
function run(
  words: SaidWords,
  at: number,
  step: 1 | -1,
  is: (word: SaidWord) => boolean,
): SaidWord[] {
  const found: SaidWord[] = [];
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
export function deniedAlongWith(claimed: SaidWords, told: SaidWords): ReadonlySet<SaidWord> {
  const found = new Set<SaidWord>();
  claimed.forEach((verb, at) => {
    if (!verb.isDenied || !isContent(verb)) return;
    const along = new Set(
      told.flatMap((one, i) => {
        if (!one.isDenied || one.root !== verb.root) return [];
        const isOfIt = ({ isDenied }: SaidWord) => isDenied;
        return [...run(told, i, -1, isOfIt), ...run(told, i, 1, isOfIt)].map(({ root }) => root);
      }),
    );
    const isBefore = (word: SaidWord) => !opensClause(word) && !isVerb(word);
    const isBehind = (word: SaidWord) => isBefore(word) && !AUXILIARIES.has(word.form);
    for (const word of [...run(claimed, at, -1, isBefore), ...run(claimed, at, 1, isBehind)]) {
      if (!isPastForm(word.form) && along.has(word.root)) found.add(word);
    }
  });
  return found;
}
