import { readWords } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isAdverb } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS, PRONOUNS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import type { SentenceWords } from '../../index/sentence-words.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { DO } from '../../question/asked-verb.js';
import type { ReadQuestion } from '../../question/question.js';
import { NUMBER_KINDS } from './number-kinds.js';
import { hasFocus, hasNoun } from './number-nouns.js';
import { type Rival, readSentence, rivalsAmong } from './rival-clauses.js';

const SAYING = wordSet('say think believe estimate reckon claim');
/** They give a number of somebody’s: “*puts* the cost at £3m”. */
const GIVING = rootSet('say think believe estimate reckon claim put report tell value');
/** Between “says” and a number, they tell of nothing else than that: “the union says *the real figure* is 40”. */
const OF_NUMBERS = wordSet('figure number total toll tally real true actual correct excess');
const COMPARATIVE = /er$/;

/** Whose number a question asks for, by the numbers of its terms: “how much does *the union* say it cost”. */
export function whoseNumber({ text, terms }: ReadQuestion): readonly number[] {
  const words = readWords(text);
  const saying = words.findIndex(({ form }) => SAYING.has(form));
  const auxiliary = words.findIndex(({ form }) => DO.has(form));
  const according = words.findIndex(
    ({ form }, at) => form === 'according' && words[at + 1]?.form === 'to',
  );
  const named =
    auxiliary !== -1 && auxiliary < saying
      ? words.slice(auxiliary + 1, saying)
      : according === -1
        ? []
        : phraseAt(words.slice(according + 2));
  return named.flatMap(({ terms: own }) =>
    own.flatMap((one) => {
      const at = terms.findIndex(({ term }) => term === one);
      return at === -1 ? [] : [at];
    }),
  );
}

/** The words of a phrase and its article. */
function phraseAt<Word extends { readonly form: string }>(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ form }, at) => at > 0 && isFunctional(form));
  return words.slice(0, end === -1 ? words.length : end);
}

/** The numbers of a sentence that may be somebody's estimates, each with its clause. */
function estimatesIn(
  candidates: readonly CandidateSpan[],
  sentence: SentenceWords,
  question: ReadQuestion,
): Rival<CandidateSpan>[] {
  const spans = candidates
    .filter(({ kind }) => NUMBER_KINDS.has(kind))
    .sort((a, b) => a.start - b.start);
  return rivalsAmong(spans, readSentence(sentence, question), question);
}

/**
 * The number of those whose number is asked for, where another clause of the sentence has it: “the port says £3m,
 * *the union £7m*”.
 *
 * @returns 'unsure' where several may be theirs; undefined where one is, or where nothing tells
 */
export function numberOfTheirs(
  own: CandidateSpan,
  candidates: readonly CandidateSpan[],
  sentence: SentenceWords,
  question: ReadQuestion,
): CandidateSpan | 'unsure' | undefined {
  const whose = whoseNumber(question);
  if (whose.length === 0) return undefined;
  const estimates = estimatesIn(candidates, sentence, question);
  const theirs = estimates.filter(({ terms }) => whose.some((term) => terms.has(term)));
  const [one, another] = theirs;
  const others = estimates.find(({ span }) => span === own)?.clause.words ?? [];
  const isGiven = others.some((at) => GIVING.has(rootOf(sentence.form(at))));
  if (one === undefined || !isGiven || theirs.some(({ span }) => span === own)) return undefined;
  return another === undefined ? one.span : 'unsure';
}

/** Whether a word before a number is of nothing else than that: “it is *nearer* 14,000”. */
const qualifiesNumber = (form: string): boolean =>
  isFunctional(form) ||
  isAdverb(form) ||
  APPROXIMATE.has(form) ||
  OF_NUMBERS.has(form) ||
  COMPARATIVE.test(form);

/**
 * Whether a sentence names those whose number is asked for, beside a number that may be of what is asked for: “the
 * union says $14m”, and not “the union said two officers were hurt”.
 */
export function tellsTheirs(
  candidates: readonly CandidateSpan[],
  sentence: SentenceWords,
  question: ReadQuestion,
): boolean {
  const whose = whoseNumber(question);
  const asked = readSentence(sentence, question);
  const mayCount = ({ span, range }: Rival<CandidateSpan>) =>
    span.kind !== 'count' || hasFocus(range, asked, question.focus) || !hasNoun(range, asked);
  const isGiving = (at: number) => GIVING.has(rootOf(sentence.form(at)));
  // “Puts it at $14m” says no more than how much; “says she earns $14m” is of something else.
  const saysNoMore = ({ range, clause }: Rival<CandidateSpan>) => {
    const saying = clause.words.findLast((at) => at < range.first && isGiving(at));
    const between = clause.words.filter((at) => at > (saying ?? -1) && at < range.first);
    return saying !== undefined && between.map(sentence.form).every(qualifiesNumber);
  };
  const isOfThat = (one: Rival<CandidateSpan>) =>
    [...one.terms].some(
      ([term, places]) => !whose.includes(term) && places.some((at) => !isGiving(at)),
    ) || saysNoMore(one);
  return estimatesIn(candidates, sentence, question).some(
    (one) => whose.some((term) => one.terms.has(term)) && mayCount(one) && isOfThat(one),
  );
}

/** Whether a sentence may have “they” or the like for those whose number is asked for. */
function mayStandForThem({ words, form }: SentenceWords): boolean {
  const giving = words.flatMap((word, at) => (GIVING.has(rootOf(word.form)) ? [at] : []));
  return giving.length === 0
    ? words.some((word) => PRONOUNS.has(word.form))
    : giving.some((at) => PERSONAL_SUBJECTS.has(form(at - 1)));
}

/** Whether a sentence has no word for those whose number is asked for, nor one that may stand for them. */
export function isOfOthers(sentence: SentenceWords, question: ReadQuestion): boolean {
  const whose = whoseNumber(question);
  const { found } = readSentence(sentence, question);
  return (
    whose.length > 0 &&
    !found.some((terms) => terms.some((term) => whose.includes(term))) &&
    !mayStandForThem(sentence)
  );
}
