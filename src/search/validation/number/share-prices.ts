import { analyze, readWords } from '../../../terms/analyzer.js';
import { rootSet } from '../../../terms/roots.js';
import { INDEFINITE_ARTICLES } from '../../../text/english/function-words.js';
import type { Span } from '../../../text/span.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import type { ReadQuestion } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { type AskedAndTold, sentencesIn } from '../reading/asked-and-told.js';

const SHARES = wordSet('share shares');
/** They are counted by the share, too, and asked for as they are told. */
const OF_SHARES = wordSet('share shares stock stocks dividend dividends earnings profit profits');
const VERBS = 'buy pay purchase acquire sell cost worth value price';
/** Terms that say no more than that something is bought. */
export const OF_BUYING: ReadonlySet<string> = new Set(analyze(VERBS));
/** By these a question asks what a whole is bought for, or is worth. */
const TRADED_BY = rootSet(VERBS);
const EACH = wordSet('per each every');
/** Words at most from a sum to “per”, and from there to the share: “412 pence in cash *for each* Calder *share*”. */
const WORDS_TO_EACH = 4;

/** Whether a sum is that of one share. */
export function isOfOneShare(sum: Span, { form, isJoined, rangeOf }: SentenceWords): boolean {
  const { last } = rangeOf(sum);
  for (let at = last + 1; at <= last + WORDS_TO_EACH && isJoined(at); at++) {
    const isEach = EACH.has(form(at)) || (at === last + 1 && INDEFINITE_ARTICLES.has(form(at)));
    if (isEach) return [1, 2, 3].some((n) => isJoined(at + n) && SHARES.has(form(at + n)));
  }
  return false;
}

/** Whether a question asks for a sum, and for none of shares. */
export const asksForWholeSum = ({ answerType, text }: ReadQuestion): boolean =>
  answerType === 'money' && !readWords(text).some(({ form }) => OF_SHARES.has(form));

/** The sums of a sentence. */
const sumsOf = (sentence: number, { terms }: CandidateIndex): readonly Span[] =>
  terms.sentences[sentence]?.spans.candidates.filter(({ kind }) => kind === 'money') ?? [];

/** Whether a question asks what a whole is bought for, and the sentence only tells what a share of it is. */
export function tellsPriceOfOneShare({ question, asked, sentence, index }: AskedAndTold): boolean {
  if (!asksForWholeSum(question) || !asked.some(({ root }) => TRADED_BY.has(root))) return false;
  const sums = sumsOf(sentence, index);
  const words = index.sentenceWords(sentence);
  return sums.length > 0 && sums.every((sum) => isOfOneShare(sum, words));
}

/** What tells that the whole of something is sold. */
const OF_SALES = rootSet('buy acquire sell sale deal takeover acquisition merger');
const FOR = wordSet('for worth at of');

/** Whether a sum is what something is sold for: “bought it *for* about £3m”. */
function isPaid(sum: Span, { form, rangeOf }: SentenceWords): boolean {
  let at = rangeOf(sum).first - 1;
  while (APPROXIMATE.has(form(at))) at--;
  return FOR.has(form(at));
}

/** The sentence of a passage that tells for what a whole is bought. */
export function sentenceWithWholePrice(
  { paragraph }: Described,
  { story }: Findings,
  index: CandidateIndex,
): number | undefined {
  return sentencesIn(paragraph, story).find((at) => {
    const words = index.sentenceWords(at);
    const isOfSale = index.wordsOf(at).some(({ root }) => OF_SALES.has(root));
    const isWhole = (sum: Span) => isPaid(sum, words) && !isOfOneShare(sum, words);
    return isOfSale && sumsOf(at, index).some(isWhole);
  });
}
