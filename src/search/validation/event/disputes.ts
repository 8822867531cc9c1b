import { analyze } from '../../../terms/analyzer.js';
import { rootSet } from '../../../terms/roots.js';
import { TO_BE } from '../../../terms/verb-forms.js';
import { INTERROGATIVES } from '../../../text/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/modality.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described, Findings } from '../../ranking/features.js';
import { AskedAndTold } from '../reading/asked-and-told.js';

/** By these people are at odds; those of a line may be one and the same. */
const AT_ODDS = [
  'strike walkout stoppage row dispute',
  'protest demonstration march rally boycott row dispute',
  'row dispute argument feud quarrel rift clash',
];
/** Terms that say no more than that it is asked what people are at odds over. */
export const OF_DISPUTES: ReadonlySet<string> = new Set(analyze(AT_ODDS.join(' ')));
/** Behind such a word they tell over what: “a row *over* pay”. */
const OVER = wordSet('over about against');
/** So do these, wherever they stand: “the dispute *centres* on pay”. */
const OF_MATTERS = rootSet('centre center concern demand because');
/** Words at most from what people are at odds by to these: “the strike by cabin crew *over* pay”. */
const REACH = 6;

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The words for what may be one and the same, by the root of each. */
function readKindred(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of AT_ODDS) {
    const roots = rootSet(line);
    for (const root of roots) found.set(root, new Set([...(found.get(root) ?? []), ...roots]));
  }
  return found;
}

/** The words for what a question asks what it is about: “what is the *strike* over”. */
function disputeAsked({ asked }: AskedAndTold): ReadonlySet<string> | undefined {
  const last = asked.findLastIndex(({ form }) => form !== 'all');
  const isAsked = INTERROGATIVES.has(asked[0]?.form ?? '') && OVER.has(asked[last]?.form ?? '');
  if (!isAsked) return undefined;
  known ??= readKindred();
  return known.get(asked[last - 1]?.root ?? '');
}

/** Whether a sentence tells over what people are at odds. */
function tellsWhatOver(words: readonly SaidWord[], kindred: ReadonlySet<string>): boolean {
  const hasDispute = words.some(({ root }) => kindred.has(root));
  const isSo = ({ root, form }: SaidWord, at: number) =>
    (OF_MATTERS.has(root) && hasDispute) ||
    (form === 'about' && TO_BE.has(words[at - 1]?.form ?? ''));
  return words.some((word, at) => {
    if (isSo(word, at)) return true;
    const isWalkingOut = word.root === 'walk' && words[at + 1]?.form === 'out';
    const behind = words.slice(at + 1, at + 1 + REACH);
    return (kindred.has(word.root) || isWalkingOut) && behind.some(({ form }) => OVER.has(form));
  });
}

/** Whether a question asks over what people are at odds, and a sentence does not tell it. */
export function lacksMatter(beside: AskedAndTold): boolean {
  const kindred = disputeAsked(beside);
  return kindred !== undefined && !tellsWhatOver(beside.told, kindred);
}

/** The sentence of a passage that tells over what people are at odds, where a question asks that. */
export function sentenceWithMatter(
  { sentence, paragraph }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined {
  const kindred = disputeAsked(new AskedAndTold(question, sentence, index));
  if (kindred === undefined) return undefined;
  const [start = 0, end = 0] = index.terms.firstSentence.slice(paragraph, paragraph + 2);
  const others = Array.from({ length: end - start }, (_, i) => start + i);
  return [sentence, ...others].find((at) => tellsWhatOver(index.wordsOf(at), kindred));
}
