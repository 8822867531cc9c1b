import { readWords } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isGerund, isPastForm } from '../../../terms/verb-forms.js';
import { PLANS, RIGHT_BEFORE_INFINITIVE } from '../../../text/english/complements.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import { APPROXIMATE } from '../../index/times-in-words.js';
import type { ReadQuestion } from '../../question/question.js';
import { hasWordForEvent } from '../event/events.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { countsPersons, isOfPersons } from './counted.js';
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
import { type Rival, readSentence, rivalsAmong } from './rival-clauses.js';
import { isOfOthers, tellsTheirs, whoseNumber } from './whose-number.js';

/** What a number is planned by. */
const PLANNING = `${PLANS} call-for ask-for provide-for allow-for demand seek envisage foresee envision`;
const MODALS = wordSet('will would should shall might may could');
const TARGET = /^targets?$/;
/** Of what there is only when it is asked for: “how many *will* it have”. */
const AHEAD = wordSet('will would');
const BEFORE_INFINITIVE = wordSet(RIGHT_BEFORE_INFINITIVE);
let known: ReadonlyMap<string, string | undefined> | undefined;

/** The roots of the verbs that plan, with the word that follows them. */
function planning(): ReadonlyMap<string, string | undefined> {
  known ??= new Map(
    PLANNING.split(' ').map((words) => {
      const [verb = '', particle] = words.split('-');
      return [rootOf(verb), BEFORE_INFINITIVE.has(verb) ? 'to' : particle];
    }),
  );
  return known;
}

/** Whether a word says that what is behind it was planned: “*promised* 80 rangers”, “*was to* have 40”. */
function plans(at: number, form: (at: number) => string): boolean {
  const verb = form(at);
  if (verb === 'should' || (TARGET.test(verb) && form(at + 1) === 'of')) return true;
  if (/^(?:was|were)$/.test(verb)) return form(at + 1) === 'to';
  const root = rootOf(verb);
  const particle = planning().get(root);
  return planning().has(root) && (particle === undefined || form(at + 1) === particle);
}

/** Whether a question asks for what was planned. */
function asksForPlan({ text }: ReadQuestion): boolean {
  const words = readWords(text);
  return words.some(({ form }, at) => AHEAD.has(form) || plans(at, (i) => words[i]?.form ?? ''));
}

/** Words at most from what plans to a number: “*provided* for an office in the capital with 40 inspectors”. */
const WORDS_TO_NUMBER = 12;

/** Whether a word says of a noun that it is planned: “the *proposed* hotel”, “the mayor’s *promised* park”. */
function isOfNoun(at: number, { form, isPossessive }: SentenceWords): boolean {
  let before = at - 1;
  while (isAdverb(form(before))) before--;
  return isPastForm(form(at)) && (DETERMINERS.has(form(before)) || isPossessive(before));
}

/** What tells a fact, and follows no other verb. */
const FINITE = wordSet('has had is are was were');
const PRESENT = wordSet('has have');

/** Whether the clause of a number says before it that it is only planned. */
function isPlanned({ first }: WordRange, sentence: SentenceWords, withWill = true): boolean {
  const { form, isJoined } = sentence;
  let isOfOtherVerb = false;
  for (let at = first; at > Math.max(0, first - WORDS_TO_NUMBER) && isJoined(at); at--) {
    // “Plans to buy 20 and has 400”: these are had.
    if (isOfOtherVerb && CONJUNCTIONS.has(form(at))) return false;
    isOfOtherVerb ||= FINITE.has(form(at));
    if (withWill && MODALS.has(form(at - 1))) return true;
    // “The planned 40 rooms” are planned themselves, the rooms of “the planned hotel” are not.
    if (plans(at - 1, form) && (at === first || !isOfNoun(at - 1, sentence))) return true;
  }
  return false;
}

/** Whether a question asks how many there are of something. */
const asksForCount = ({ answerType, focus, isFrequency }: ReadQuestion): boolean =>
  answerType === 'count' && focus !== undefined && !isFrequency;

/** The counts of a sentence. */
function countsIn(sentence: number, { question, index }: AskedAndTold): Rival[] {
  const spans = index.terms.sentences[sentence]?.spans.candidates ?? [];
  const counts = spans.filter(({ kind }) => kind === 'count');
  return rivalsAmong(counts, readSentence(index.sentenceWords(sentence), question), question);
}

/** Those of them that count what is asked for. */
function countsOfFocus(sentence: number, beside: AskedAndTold): Rival[] {
  const { question, index } = beside;
  const asked = readSentence(index.sentenceWords(sentence), question);
  return countsIn(sentence, beside).filter(({ range }) => hasFocus(range, asked, question.focus));
}

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

/** Whether a question asks what there is of something, and not what is done: “how many rangers *are there*”. */
const asksWhatThereIs = ({ verb, asked }: AskedAndTold): boolean =>
  (verb?.isGeneral ?? true) && !asked.some(({ form }) => form === 'being' || isGerund(form));

/**
 * The sentence beside one that only tells what was planned, or only what was not: “The treaty provided for 40
 * inspectors. *It has nine inspectors.*”
 */
function besideThePlan(beside: AskedAndTold, others: readonly number[]): number | undefined {
  const { question, sentence, index } = beside;
  const ofPlan = asksForPlan(question);
  // “Will” asks of rules as well as of plans: what is told of it need not be called one.
  if (readWords(question.text).some(({ form }) => AHEAD.has(form))) return undefined;
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

/** Whether a question asks what there is of something, and a sentence only tells how much of it was planned. */
export function countsOnlyThePlanned(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  if (!asksForCount(question) || asksForPlan(question) || !asksWhatThereIs(beside)) return false;
  const counts = countsOfFocus(sentence, beside);
  const looked = index.sentenceWords(sentence);
  return counts.length > 0 && counts.every(({ range }) => isPlanned(range, looked, false));
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
