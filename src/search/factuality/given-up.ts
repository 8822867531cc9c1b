import { formAt } from '../../terms/analyzer.js';
import { rootSet } from '../../terms/roots.js';
import { GIVEN_UP, PLAN_NOUNS } from '../../text/english/complements.js';
import { PREPOSITIONS } from '../../text/english/function-words.js';
import type { SaidWords } from './said-word.js';
import { endOf, isNoun, objectOf, type Stretch, startOf } from './stretches.js';

let known: { verbs: ReadonlySet<string>; plans: ReadonlySet<string> } | undefined;

function readWords() {
  return {
    verbs: rootSet(GIVEN_UP),
    plans: rootSet(PLAN_NOUNS),
  };
}

/** A plan that somebody gave up, by the number of its word, and what was planned. */
interface GivenUp {
  readonly plan: number;
  readonly planned?: Stretch;
}

/** The plans of a sentence that are none any more: “scrapped its plan to close”, “the plan was dropped”. */
export function findGivenUp(words: SaidWords): GivenUp[] {
  known ??= readWords();
  const { verbs, plans } = known;
  return words.flatMap(({ root }, at) => {
    const isWithParticle = verbs.has(`${root} ${formAt(words, at + 1)}`);
    if ((!verbs.has(root) && !isWithParticle) || isNoun(words, at) || words[at]?.isDenied)
      return [];
    const { thing } = objectOf(words, at + Number(isWithParticle));
    if (thing === undefined) return [];
    const within = words.slice(thing.start, thing.end);
    const found = within.findIndex(({ form, root }) => plans.has(root) || PREPOSITIONS.has(form));
    const plan = thing.start + found;
    // “The clerk behind the plan was dropped”: that is done to the clerk.
    if (!plans.has(words[plan]?.root ?? '') || found === -1) return [];
    const planned = startOf(words, plan, ['to', 'ing'], false);
    if (planned === undefined) return [{ plan }];
    return [{ plan, planned: { start: planned.start, end: endOf(words, planned.start) } }];
  });
}
