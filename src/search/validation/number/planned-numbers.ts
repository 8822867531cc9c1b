import { readWords } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isGerund, isPastForm } from '../../../terms/verb-forms.js';
import { PLANS, RIGHT_BEFORE_INFINITIVE } from '../../../text/english/complements.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SentenceWords, WordRange } from '../../index/sentence-words.js';
import type { ReadQuestion } from '../../question/question.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { asksForCount, countsOfFocus } from './counts.js';

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

/** Whether a question asks for what will be: of rules as well as of plans. */
export const looksAhead = ({ text }: ReadQuestion): boolean =>
  readWords(text).some(({ form }) => AHEAD.has(form));

/** Whether a question asks for what was planned. */
export function asksForPlan({ text }: ReadQuestion): boolean {
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

/** Whether the clause of a number says before it that it is only planned. */
export function isPlanned({ first }: WordRange, sentence: SentenceWords, withWill = true): boolean {
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

/** Whether a question asks what there is of something, and not what is done: “how many rangers *are there*”. */
export const asksWhatThereIs = ({ verb, asked }: AskedAndTold): boolean =>
  (verb?.isGeneral ?? true) && !asked.some(({ form }) => form === 'being' || isGerund(form));

/** Whether a question asks what there is of something, and a sentence only tells how much of it was planned. */
export function countsOnlyThePlanned(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  if (!asksForCount(question) || asksForPlan(question) || !asksWhatThereIs(beside)) return false;
  const counts = countsOfFocus(sentence, beside);
  const looked = index.sentenceWords(sentence);
  return counts.length > 0 && counts.every(({ range }) => isPlanned(range, looked, false));
}
