import { rootSet } from '../../../terms/roots.js';
import { isPassive } from '../../../terms/verb-forms.js';
import { AUXILIARIES, PLACE_PREPOSITIONS } from '../../../text/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/modality.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';

/** What stands behind these with “for” is not known to be where it is looked for, */
const SEEKING = rootSet('search look comb scour hunt seek');
/** and behind these without it as well. */
const SEEKING_IT = rootSet('hunt seek');
/** Words at most from what is sought back to the verb: “*hunting* for two young boys”. */
const REACH = 6;
/** Behind what is sought, they tell where it may be: “a gunman who *is* in the wood”. */
const BEING = wordSet('is are be');

/** Whoever is where they are looked for, or are thought to be, is so: “*found* in a barn”, “*thought* to be in Selm”. */
const FINDING = rootSet('find locate trace spot discover see');
const SUPPOSING = rootSet('think believe say report');
/** Words at most from these to the place: “found *safe and well* in a barn”. */
const PLACE_REACH = 4;

/** Whether what a word is for is only sought there: “searched for the missing *walker*”. */
function isSought(words: readonly SaidWord[], at: number): boolean {
  if (words.slice(at + 1, at + 1 + REACH).some(({ form }) => BEING.has(form))) return false;
  let hasFor = false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const { root = '', form = '' } = words[before] ?? {};
    if (SEEKING.has(root)) return hasFor || SEEKING_IT.has(root);
    if (words[before + 1]?.isAfterMark || AUXILIARIES.has(form) || form === 'in') return false;
    hasFor ||= form === 'for';
  }
  return false;
}

/** Whether words tell where those are that were looked for. */
export const tellsWhereFound = (
  words: readonly SaidWord[],
  isTime: (at: number) => boolean,
): boolean =>
  words.some(({ root, isDenied }, at) => {
    const isBeing = SUPPOSING.has(root) && words[at + 2]?.form === 'be';
    if (isDenied || !(FINDING.has(root) || isBeing) || !isPassive(words, at)) return false;
    const behind = words.slice(at + 1, at + 1 + PLACE_REACH);
    return behind.some(({ form }, i) => PLACE_PREPOSITIONS.has(form) && !isTime(at + 2 + i));
  });

/** Whether a question asks where somebody or something is, and a sentence tells only that they are looked for. */
export function tellsOnlyOfSearch({ question, verb, asked, told }: AskedAndTold): boolean {
  const start = asked.findIndex(({ form }) => AUXILIARIES.has(form)) + 1;
  if (question.answerType !== 'place' || verb !== undefined) return false;
  // “Where are they from”
  if (!BEING.has(asked[start - 1]?.form ?? '') || asked.at(-1)?.form === 'from') return false;
  const subject = asked
    .slice(start)
    .filter(({ terms, form }) => terms.length > 0 && !isFunctional(form));
  const roots = new Set(subject.map(({ root }) => root));
  const places = told.flatMap(({ root }, at) => (roots.has(root) ? [at] : []));
  return places.length > 0 && places.every((at) => isSought(told, at));
}
