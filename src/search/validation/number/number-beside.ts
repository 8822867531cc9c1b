import { isAdverb } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { WordRange } from '../../index/sentence-words.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import { hasWordForEvent } from '../event/events.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { countsPersons, isOfPersons } from './counted.js';
import { asksForCount, countsIn, countsOfFocus } from './counts.js';
import {
  asksForPresent,
  hasBecome,
  holdsNow,
  isOfNow,
  mayBeOf,
  tellsAskedVerb,
} from './former-numbers.js';
import { NUMBER_KINDS } from './number-kinds.js';
import { hasFocus, hasNoun } from './number-nouns.js';
import { asksForPlan, asksWhatThereIs, isPlanned, looksAhead } from './planned-numbers.js';
import { type Rival, readSentence } from './rival-clauses.js';
import { isOfOthers, tellsTheirs, whoseNumber } from './whose-number.js';

const PRESENT = wordSet('has have');

/**
 * What a sentence counts without a noun of its own, where it goes on with what the one before tells of: “*It has 22.*”
 */
function countsGoingOn(sentence: number, beside: AskedAndTold): Rival[] {
  const { question, index } = beside;
  const words = index.sentenceWords(sentence);
  if (sentence < beside.sentence || !PERSONAL_SUBJECTS.has(words.form(0))) return [];
  const asked = readSentence(words, question);
  const isHad = ({ first }: WordRange) => {
    let before = first - 1;
    while (isAdverb(words.form(before)) || APPROXIMATE.has(words.form(before))) before--;
    return before === 1 && PRESENT.has(words.form(before));
  };
  return countsIn(sentence, beside).filter(({ range }) => isHad(range) && !hasNoun(range, asked));
}

/**
 * The sentence beside one that only tells what was planned, or only what was not: “The treaty provided for 40
 * inspectors. *It has nine inspectors.*”
 */
function besideThePlan(beside: AskedAndTold, others: readonly number[]): number | undefined {
  const { question, sentence, index } = beside;
  const ofPlan = asksForPlan(question);
  // What is told of a rule need not be called a plan.
  if (looksAhead(question)) return undefined;
  if (!ofPlan && !asksWhatThereIs(beside)) return undefined;
  const isAsked = (at: number) => {
    const ofFocus = countsOfFocus(at, beside);
    const counts = ofFocus.length === 0 ? countsGoingOn(at, beside) : ofFocus;
    const looked = index.sentenceWords(at);
    return counts.length === 0
      ? undefined
      : counts.some(({ range }) => isPlanned(range, looked) === ofPlan);
  };
  if (isAsked(sentence) !== false) return undefined;
  return others.find((at) => isAsked(at) === true);
}

/** The sentence behind one that tells how many there were, and that tells how many there are: “*It now has 95.*” */
function besideTheFormer(beside: AskedAndTold, others: readonly number[]): number | undefined {
  const { question, sentence, index } = beside;
  const next = others.find((at) => at > sentence);
  if (next === undefined || !asksForPresent(question)) return undefined;
  if (countsOfFocus(sentence, beside).length === 0) return undefined;
  const looked = index.sentenceWords(sentence);
  const isSo = (one: Rival) =>
    isOfNow(one, looked) || hasBecome(one, looked) || tellsAskedVerb(one, question, looked);
  if (countsIn(sentence, beside).some(isSo)) return undefined;
  const words = index.sentenceWords(next);
  const asked = readSentence(words, question);
  const isGoingOn = PERSONAL_SUBJECTS.has(words.form(0));
  // “It now has 95”, or “95 weavers”; “it now has 40 staff” says nothing of weavers.
  const isOfThat = ({ range }: Rival) =>
    hasFocus(range, asked, question.focus) || (isGoingOn && !hasNoun(range, asked));
  return countsIn(next, beside).some(
    (one) => isOfThat(one) && holdsNow(one, words) && mayBeOf(one, question, words),
  )
    ? next
    : undefined;
}

/**
 * The sentence that tells how many somebody did something to, beside one that tells of other people and of
 * nothing such: “They pushed back a crowd of 300 people. *Four men were held.*”
 */
function besideTheCrowd(beside: AskedAndTold, others: readonly number[]): number | undefined {
  const { question, asked, sentence, index, verb } = beside;
  const noun = question.terms[question.focus ?? -1]?.term ?? '';
  const isOfPeople = asked.some(({ form, terms }) => terms.includes(noun) && isOfPersons(form));
  const isOfEvent = verb?.isPassive === true || verb?.isDoneByAsked === true;
  if (!isOfPeople || !isOfEvent || whoseNumber(question).length > 0) return undefined;
  if (hasWordForEvent(sentence, beside) !== false) return undefined;
  return others.find(
    (at) =>
      hasWordForEvent(at, beside) === true &&
      countsIn(at, beside).some(({ range }) => countsPersons(range, index.sentenceWords(at))),
  );
}

/** The sentence that has the number of those who are asked for, beside one that has other people's. */
function besideTheOthers(
  { question, sentence, index }: AskedAndTold,
  others: readonly number[],
): number | undefined {
  if (whoseNumber(question).length === 0) return undefined;
  if (!isOfOthers(index.sentenceWords(sentence), question)) return undefined;
  return others.find((at) => {
    const candidates = index.terms.sentences[at]?.spans.candidates ?? [];
    return tellsTheirs(candidates, index.sentenceWords(at), question);
  });
}

/**
 * The sentence beside one that has the number which a question asks for, where that has another one of the same
 * noun, or somebody else's: what was planned, what was so once, who else was there.
 */
export function sentenceWithTheNumber(beside: AskedAndTold): number | undefined {
  const { question, sentence, index } = beside;
  if (!NUMBER_KINDS.has(question.answerType)) return undefined;
  const others = withNeighbours(sentence, index)
    .filter((at) => at !== sentence)
    .reverse();
  if (others.length === 0) return undefined;
  const theirs = besideTheOthers(beside, others);
  if (theirs !== undefined || !asksForCount(question)) return theirs;
  return (
    besideThePlan(beside, others) ??
    besideTheFormer(beside, others) ??
    besideTheCrowd(beside, others)
  );
}
