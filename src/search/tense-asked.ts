import { wordSet } from '../text/word-set.js';
import type { AnswerType } from './answer-type.js';
import type { AskedAndTold } from './asked-and-told.js';
import type { SaidWord } from './modality.js';
import { isPastForm, isUnchanged } from './verb-forms.js';

/** What is told of an event that has been, and of one that will be, is not the same. */
const OF_EVENTS: ReadonlySet<AnswerType> = new Set([
  'time',
  'place',
  'person',
  'count',
  'money',
  'share',
  'duration',
  'distance',
]);
const PRESENT = /^(?:is|are|am|be|being|'s)$/;

/** Whether a verb tells what has been: “it *closed*”, “it was *closed*”, and not “it is closed on Friday”. */
function hasBeen(words: readonly SaidWord[], at: number): boolean {
  const { form = '', standing } = words[at] ?? {};
  const isPast = isPastForm(form) && !isUnchanged(form);
  return isPast && standing === 'told' && !PRESENT.test(words[at - 1]?.form ?? '');
}

/** Words at most from “will” to its verb. */
const REACH = 4;
const WILL = wordSet("will would shall won't wouldn't");

/** Whether a verb tells what will be, and not what somebody has resolved to do: they mostly did. */
function willBe(words: readonly SaidWord[], at: number, isTime: boolean): boolean {
  if (words[at]?.standing !== 'ahead') return false;
  return isTime || words.slice(Math.max(0, at - REACH), at).some(({ form }) => WILL.has(form));
}

/**
 * Whether a question asks of what will be (“when will the gate be mended”) and the sentence only tells that it has
 * been, or the other way round: “the gate will be mended in May”.
 */
export function tellsOfAnotherTime({ question, verb, told }: AskedAndTold): boolean {
  const { answerType } = question;
  if (verb?.when === undefined || !OF_EVENTS.has(answerType)) return false;
  const same = told.flatMap(({ root, isThing }, at) =>
    root === verb.root && !isThing ? [at] : [],
  );
  const isOther = (at: number) =>
    verb.when === 'ahead' ? hasBeen(told, at) : willBe(told, at, answerType === 'time');
  return same.length > 0 && same.every(isOther);
}
