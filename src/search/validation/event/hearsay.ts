import { deniesIt, findHearsay } from '../../factuality/hearsay.js';
import type { SaidWord } from '../../factuality/modality.js';
import { polesOf } from '../../factuality/poles.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { verbOfWhether } from './events.js';

/** The roots of what a question asks whether it is so: its verb, or all of its words where that is one of saying. */
function rootsAsked({ question, asked, told }: AskedAndTold): ReadonlySet<string> {
  const verb = verbOfWhether(question);
  if (verb !== undefined && told.some(({ root }) => root === verb.root))
    return new Set([verb.root]);
  const behind = verb === undefined ? asked : asked.slice(verb.at + 1);
  return new Set(behind.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : [])));
}

/** The sentence of the paragraph behind another one, if there is one. */
function sentenceBehind({ sentence, index: { terms } }: AskedAndTold): number | undefined {
  const paragraph = terms.sentences[sentence]?.paragraph;
  return terms.sentences[sentence + 1]?.paragraph === paragraph ? sentence + 1 : undefined;
}

/** Whether two words, by their roots, are at opposite poles. */
const areOpposite = (one: string, other: string): boolean =>
  polesOf(one).some((pole) =>
    polesOf(other).some(({ line, side }) => line === pole.line && side !== pole.side),
  );

/** Whether words deny or turn round what others say. */
const turnsRound = (roots: ReadonlySet<string>, words: readonly SaidWord[]): boolean =>
  words.some(
    ({ root, isDenied }) =>
      (isDenied && roots.has(root)) || [...roots].some((one) => areOpposite(one, root)),
  );

/** The sentence behind that tells that what a question asks is not so: “People say I loved it. *I did not love it.*” */
export function sentenceAgainstHearsay(beside: AskedAndTold): number | undefined {
  if (findHearsayOf(beside) === undefined) return undefined;
  const next = sentenceBehind(beside);
  if (next === undefined) return undefined;
  const words = beside.index.wordsOf(next);
  return turnsRound(rootsAsked(beside), words) || deniesIt(words) ? next : undefined;
}

/** What a sentence has of what a question asks only as what is said, by nobody who vouches for it. */
function findHearsayOf(beside: AskedAndTold) {
  const { question, asked, told } = beside;
  if (question.answerType !== 'whether') return undefined;
  const found = findHearsay(told);
  // “Do people *say* that it leaks”
  if (found === undefined || asked.some(({ root }) => root === found.by)) return undefined;
  const roots = rootsAsked(beside);
  const places = told.flatMap(({ root }, at) => (roots.has(root) ? [at] : []));
  const { start, end } = found.stretch;
  const isWithin = places.length > 0 && places.every((at) => at >= start && at < end);
  return isWithin ? found : undefined;
}

/**
 * Whether a question asks if something is so, and a sentence tells it only as what is said, by nobody who vouches for
 * it: “there is a rumour that the mill *will close*”.
 */
export function tellsOnlyHearsay(beside: AskedAndTold): boolean {
  const found = findHearsayOf(beside);
  return found !== undefined && (!found.isTheirs || sentenceAgainstHearsay(beside) !== undefined);
}
