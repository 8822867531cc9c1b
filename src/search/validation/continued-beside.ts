import { isRoleNoun } from '../../people/lexicon/roles.js';
import { formAt } from '../../terms/analyzer.js';
import { isPassive, isPastForm } from '../../terms/verb-forms.js';
import { AUXILIARIES, isAdverb, PLACE_PREPOSITIONS } from '../../text/english/function-words.js';
import { genderOfPronoun } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import type { SaidWord } from '../factuality/said-word.js';
import { isMainVerb } from '../factuality/stretches.js';
import type { SentenceWords } from '../index/sentence-words.js';
import type { AnswerType } from '../question/answer-type.js';
import type { CandidateIndex } from '../ranking/candidates.js';
import type { Described } from '../ranking/features.js';
import type { Findings } from '../ranking/findings.js';
import { areOfOneEvent, verbOfWhether } from './event/events.js';
import { givesReason } from './event/reasons.js';
import { tellsOnlyOfSearch, tellsWhereFound } from './event/sought.js';
import { AskedAndTold } from './reading/asked-and-told.js';
import { firstMentioned } from './reading/first-mentioned.js';

/** Pronouns for what the sentence before speaks of: “*he* was found”. */
const PERSONAL = wordSet('he she it they');
/** So do these before a verb: “*all* were freed”, “*that one* ended”. */
const BEFORE_VERBS = wordSet('all both none neither that this');
/** Of what is asked for, the kinds that such a sentence is looked at for. Numbers have rules of their own. */
const KINDS: ReadonlySet<AnswerType> = new Set(['whether', 'place', 'reason', 'what', 'person']);

/** Whether a sentence goes on with what the one before it speaks of. */
function goesOn({ form }: SentenceWords): boolean {
  if (PERSONAL.has(form(0))) return true;
  const next = form(form(1) === 'one' ? 2 : 1);
  return BEFORE_VERBS.has(form(0)) && (AUXILIARIES.has(next) || isPastForm(next) || isAdverb(next));
}

/** Whether a sentence speaks of somebody by what they are, and not by a title before a name or as the question does. */
const hasRole = (words: readonly SaidWord[], asked: ReadonlySet<string>): boolean =>
  words.some(
    ({ form, root }, at) =>
      isRoleNoun(form) && !asked.has(root) && words[at + 1]?.isCapitalised !== true,
  );

/**
 * Whether a sentence may begin with what the question asks about, and not with somebody else whom
 * the sentence before mentions.
 */
function mayBeOfAsked(own: number, { question, asked, told, sentence, index }: AskedAndTold) {
  const named = question.meant.filter(({ at }) => at.length > 0).map(({ person }) => person);
  const gender = genderOfPronoun(formAt(told, 0));
  const others = index.who.persons.filter(
    ({ mentions, person }, i) =>
      mentions.includes(own) && !named.includes(i) && (person.gender ?? gender) === gender,
  );
  if (gender !== undefined && others.length > 0) return false;
  if (named.length === 0) return true;
  const isAsked = named.includes(firstMentioned(sentence, index)?.person ?? -1);
  return isAsked && !hasRole(index.wordsOf(own), new Set(asked.map(({ root }) => root)));
}

/** Which words of a sentence, by their numbers, tell a time. */
function timesOf({ sentence, index }: AskedAndTold): (at: number) => boolean {
  const { rangeOf } = index.sentenceWords(sentence);
  const { candidates = [] } = index.terms.sentences[sentence]?.spans ?? {};
  const times = candidates.filter(({ kind }) => kind === 'time').map(rangeOf);
  return (at) => times.some(({ first, last }) => first <= at && at <= last);
}

/** Whether a sentence has what the question asks for, as far as that shows. */
function hasKind(beside: AskedAndTold, own: number): boolean {
  const { question, told, index } = beside;
  if (question.answerType === 'reason') return givesReason(beside);
  if (question.answerType === 'person') {
    // “She was charged” has lost the name.
    const isOfThing = genderOfPronoun(formAt(told, 0)) === undefined;
    return isOfThing && !index.who.persons.some(({ mentions }) => mentions.includes(own));
  }
  if (question.answerType !== 'place') return true;
  const isTime = timesOf(beside);
  return told.some(
    ({ form }, at) => PLACE_PREPOSITIONS.has(form) && !isTime(at + 1) && !isTime(at),
  );
}

/**
 * Whether a word is the verb that is asked of. Whether somebody opens it, “it was opened” does not tell, nor whether
 * they will, “it opened”.
 */
function isAskedSo(verb: Pick<SaidWord, 'root'>, { question, told }: AskedAndTold, at: number) {
  const word = told[at];
  if (word?.root !== verb.root) return false;
  const whether = verbOfWhether(question);
  if (whether === undefined) return true;
  const isBygone = isPastForm(word.form) && word.standing === 'told';
  return whether.isPassive === isPassive(told, at) && !(whether.when === 'ahead' && isBygone);
}

/**
 * The sentence behind a passage's own that goes on with what that speaks of, and has the verb that is asked of where
 * that lacks it: “they searched for a walker. *He was found at home.*”
 */
export function continuedBeside(
  { sentence: own, paragraph }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined {
  const next = own + 1;
  const { sentences } = index.terms;
  if (question.isTopic || !KINDS.has(question.answerType)) return undefined;
  if (sentences[next]?.paragraph !== paragraph || !goesOn(index.sentenceWords(next)))
    return undefined;
  const beside = new AskedAndTold(question, next, index);
  const verb = beside.verb ?? verbOfWhether(question) ?? beside.asked.findLast(isMainVerb);
  if (tellsOnlyOfSearch(new AskedAndTold(question, own, index))) {
    const isFound = tellsWhereFound(beside.told, timesOf(beside));
    return isFound && mayBeOfAsked(own, beside) ? next : undefined;
  }
  if (verb === undefined || !beside.told.some((_, at) => isAskedSo(verb, beside, at))) {
    return undefined;
  }
  // Whether somebody is charged, that they were arrested does not tell.
  const isSame = ({ root, form }: SaidWord) =>
    root === verb.root ||
    (question.answerType !== 'whether' && isPastForm(form) && areOfOneEvent(verb.root, root));
  const isToldBefore = index.wordsOf(own).some(isSame);
  return !isToldBefore && mayBeOfAsked(own, beside) && hasKind(beside, own) ? next : undefined;
}
