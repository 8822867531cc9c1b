import { rootSet } from '../../../terms/roots.js';
import { isPassive } from '../../../terms/verb-forms.js';
import { DETERMINERS, PLACE_PREPOSITIONS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { DO } from '../../question/asked-verb.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { type AskedAndTold, sentencesIn } from '../reading/asked-and-told.js';
import { hasFocus } from './number-nouns.js';
import { readSentence, type SentenceAsked } from './rival-clauses.js';

const OF = 'of';
/** Behind “of” they stand for, or before, what has been told of: “two of *the* cameras”, “one of *them*”. */
const KNOWN = wordSet('the its their his her our my your these those them which whom');
/** A question for a part itself. */
const OF_PART = /\bhow many of\b/i;

/** Whether a number only counts some of those that a story has told of: “*two* of the cameras”. */
const isPart = ({ first, last }: WordRange, { form, isJoined }: SentenceWords): boolean =>
  form(first - 1) !== 'all' &&
  form(last + 1) === OF &&
  isJoined(last + 1) &&
  isJoined(last + 2) &&
  KNOWN.has(form(last + 2));

/** What these are done to is some of what there is. */
const TAKING = rootSet('steal lose sell remove seize destroy');
/** Words at most from a number to that: “*two* new cameras were stolen”. */
const WORDS_TO_VERB = 5;

/** Whether a number counts what was taken from what there is, and not all: “*two* cameras were stolen”. */
function isTaken(
  { first, last }: WordRange,
  { form, isPossessive }: SentenceWords,
  told: readonly SaidWord[],
): boolean {
  const before = form(first - 1);
  if (KNOWN.has(before) || before === 'all' || isPossessive(first - 1)) return false;
  const verb = told.findIndex(({ root }, at) => at > last && TAKING.has(root));
  const isNear = verb !== -1 && verb <= last + WORDS_TO_VERB;
  return isNear && isPassive(told, verb);
}

/** Where the counts of a sentence stand. */
const countsOf = (sentence: number, { terms, sentenceWords }: CandidateIndex): WordRange[] =>
  (terms.sentences[sentence]?.spans.candidates ?? [])
    .filter(({ kind }) => kind === 'count')
    .map(sentenceWords(sentence).rangeOf);

/** Whether a part is of what a question asks to be counted: “two of the six new *cameras*”. */
function isOfFocus({ last }: WordRange, asked: SentenceAsked, focus: number): boolean {
  const { isJoined, form } = asked.sentence;
  for (let at = last + 3; isJoined(at) && form(at) !== '' && !isFunctional(form(at)); at++) {
    if (asked.found[at]?.includes(focus)) return true;
  }
  return false;
}

/** What is done with all that there are. */
const OF_ALL = wordSet('have own use used');
const BE = wordSet('is are was were');

/** Whether a question asks how many there are anywhere, and not how many are so: “*are there*”, “*were on the* bus”. */
function asksForBeing(forms: readonly string[]): boolean {
  const at = forms.findLastIndex((form) => BE.has(form));
  const [next = 'there', article = ''] = forms.slice(at + 1);
  const isInPlace = (PLACE_PREPOSITIONS.has(next) || next === 'on') && DETERMINERS.has(article);
  return at !== -1 && (next === 'there' || isInPlace);
}

/**
 * Whether a question asks how many there are in all of something. What is told of some of them may be what any other
 * verb asks: “nine of the hostages were let go” of “how many were released”.
 */
function asksForAll({ question, asked }: AskedAndTold): boolean {
  const { answerType, isFrequency, text } = question;
  if (answerType !== 'count' || isFrequency || OF_PART.test(text)) return false;
  const forms = asked.map(({ form }) => form);
  const ofAll = forms.findIndex((form) => OF_ALL.has(form));
  const auxiliaries = forms[ofAll] === 'used' ? BE : DO;
  const isDone = forms.slice(0, ofAll).some((form) => auxiliaries.has(form));
  return asksForBeing(forms) || (ofAll !== -1 && isDone && forms[ofAll + 1] !== 'to');
}

/**
 * Whether a question asks how many there are of something, and a sentence only counts some of them, of which it tells
 * nothing that is asked: “*two of the cameras* were lost”.
 */
export function countsOnlyAPart(beside: AskedAndTold): boolean {
  const { question, sentence, index, told } = beside;
  const { focus } = question;
  if (focus === undefined || !asksForAll(beside)) return false;
  const words = index.sentenceWords(sentence);
  const counts = countsOf(sentence, index);
  if (counts.length === 0) return false;
  const asked = readSentence(words, question);
  const isOfTaken = (count: WordRange) =>
    isTaken(count, words, told) && hasFocus(count, asked, focus);
  if (counts.every(isOfTaken)) return true;
  if (!counts.every((count) => isPart(count, words))) return false;
  const isAsked = asked.found.some((terms) => terms.some((term) => term !== focus));
  return !isAsked && counts.some((count) => isOfFocus(count, asked, focus));
}

/** The sentence of a passage that counts what a question asks for, and no part of it. */
export function sentenceWithWhole(
  { paragraph }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined {
  return sentencesIn(paragraph, index.terms).find((at) => {
    const asked = readSentence(index.sentenceWords(at), question);
    return countsOf(at, index).some((count) => hasFocus(count, asked, question.focus));
  });
}
