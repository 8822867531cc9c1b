import { rootSet } from '../../../terms/roots.js';
import { isPastForm, isUnchanged } from '../../../terms/verb-forms.js';
import {
  ALLEGATIONS,
  ALLEGED_OF,
  IDEAS,
  PLANS,
  WISHES,
} from '../../../text/english/complements.js';
import { wordSet } from '../../../text/word-set.js';
import { WILL } from '../../factuality/modality.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { JOINS } from '../../factuality/stretches.js';
import type { AnswerType } from '../../question/answer-type.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { placesOf, wordsBefore, wordsBehind } from '../reading/word-places.js';

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

/** What stands before a verb that has one form for present and past where it is the past: “last *shut*”. */
const OF_PAST = wordSet('last was were has have had been');

/** Whether a verb tells what has been: “it *closed*”, “it was *closed*”, and not “it is closed on Friday”. */
function hasBeen(words: readonly SaidWord[], at: number): boolean {
  const { form = '', standing } = words[at] ?? {};
  const before = words[at - 1]?.form ?? '';
  const isPast = isPastForm(form) && (!isUnchanged(form) || OF_PAST.has(before));
  return isPast && standing === 'told' && !PRESENT.test(before);
}

/** Words at most from “will” to its verb. */
const WORDS_TO_VERB = 4;

/** By these a “would” is what somebody says, plans or wishes, or what depends on something else. */
const OF_MIND = [PLANS, WISHES, IDEAS, ALLEGATIONS, ALLEGED_OF, 'announce warn if unless'];
/** Words at most from a verb to its particle: “*called* again *for* a ban”. */
const WORDS_TO_PARTICLE = 4;
let ofMind: ReadonlySet<string> | undefined;

function isOfMind(words: readonly SaidWord[], at: number): boolean {
  ofMind ??= rootSet(...OF_MIND);
  const known = ofMind;
  const root = words[at]?.root ?? '';
  const behind = wordsBehind(words, at, WORDS_TO_PARTICLE);
  return known.has(root) || behind.some(({ form }) => known.has(`${root} ${form}`));
}

/** What tells when in a life or in history something came about. */
const DATED = /\b(?:1\d|20)\d\d\b|\bat the age of\b|\baged\b/;

/**
 * Whether a sentence looks ahead from some time in the past to what then came about, with a year or an age: “she
 * *would* publish her first novel in 1965”.
 */
function looksAheadInPast({ told, sentence, index }: AskedAndTold): boolean {
  return (
    DATED.test(index.sentenceWords(sentence).text) &&
    told.every(({ form }, at) => !isOfMind(told, at) && (!WILL.has(form) || form === 'would')) &&
    told.some(({ form }) => form === 'would') &&
    !index.who.statements.some(({ sentences }) => sentences.includes(sentence))
  );
}

/** “Will be held on Friday” says itself that it is still to come, whoever asks when it was. */
const SURE = /^(?:will|shall)$/;

/** Whether a question says that it asks of what has been: “when did it *last* close”. */
const saysLast = ({ asked, verb }: AskedAndTold): boolean =>
  asked[(verb?.at ?? 0) - 1]?.form === 'last' || asked[(verb?.at ?? 0) + 1]?.form === 'last';

/** Whether a verb tells what would be, and not what somebody has resolved to do: they mostly did. */
function wouldBe(
  words: readonly SaidWord[],
  at: number,
  isTime: boolean,
  isLast: boolean,
): boolean {
  if (words[at]?.standing !== 'ahead') return false;
  const before = wordsBefore(words, at, WORDS_TO_VERB);
  if (before.some(({ form }) => SURE.test(form))) return isLast;
  return isTime || before.some(({ form }) => WILL.has(form));
}

const DONE = wordSet('was were did had has have');

const THAT_ONE = wordSet('it they he she');

/**
 * Whether it is told behind a verb, in an auxiliary alone, that so it was: “to be mended in May, *and it was*”, but not
 * “as the other one was”.
 */
const isConfirmed = (words: readonly SaidWord[], at: number): boolean =>
  words.some(({ form }, i) => {
    const isOver = words[i + 1]?.isAfterMark ?? true;
    if (i <= at || !DONE.has(form) || !isOver || !THAT_ONE.has(words[i - 1]?.form ?? ''))
      return false;
    const before = words[i - 2]?.form === 'so' ? i - 3 : i - 2;
    return words[before]?.form === 'and';
  });

/** Whether a word behind an “and” may be a verb in the present: “travels”. */
const isPresent = (form: string): boolean => WILL.has(form) || form.endsWith('s');

/** Whether a clause behind that of a verb is the one of what is asked: “opened in Orme and travels *to Selm* in June”. */
function goesOnToAsked({ asked, verb, told }: AskedAndTold, at: number): boolean {
  const end = told.findIndex(
    (word, i) => i > at && JOINS.has(word.form) && isPresent(told[i + 1]?.form ?? ''),
  );
  if (end === -1) return false;
  const isIn = (root: string, words: readonly SaidWord[]) => words.some((one) => one.root === root);
  return asked.some(
    ({ root, terms }) =>
      terms.length > 0 &&
      root !== verb?.root &&
      isIn(root, told.slice(end)) &&
      !isIn(root, told.slice(0, end)),
  );
}

/**
 * Whether a question asks of what will be (“when will the gate be mended”) and the sentence only tells that it has
 * been, or the other way round: “the gate will be mended in May”.
 */
export function tellsOfAnotherTime(beside: AskedAndTold): boolean {
  const { question, verb } = beside;
  const { answerType } = question;
  if (verb?.when === undefined || !OF_EVENTS.has(answerType)) return false;
  const { told } = beside;
  if (verb.when === 'past' && looksAheadInPast(beside)) return false;
  const same = placesOf(told, ({ root, isThing }) => root === verb.root && !isThing);
  const isOther = (at: number) =>
    verb.when === 'ahead'
      ? hasBeen(told, at) && !goesOnToAsked(beside, at)
      : wouldBe(told, at, answerType === 'time', saysLast(beside)) && !isConfirmed(told, at);
  return same.length > 0 && same.every(isOther);
}

/** What is done in an event, or with it, once it has come about: “who *won* the vote”. */
const COME_ABOUT = rootSet(
  'win lose attend lead chair conduct hold host finish complete begin start end open join',
);

/**
 * Whether a question asks what came of something (“who *won* the review”) that a sentence only tells to be wished for
 * or planned: “said she would *seek* a review”.
 */
export function tellsOnlyOfPlan(beside: AskedAndTold): boolean {
  const { question, verb } = beside;
  if (verb?.when !== 'past' || !COME_ABOUT.has(verb.root)) return false;
  if (!OF_EVENTS.has(question.answerType)) return false;
  const { asked, told } = beside;
  if (told.some(({ root }) => root === verb.root)) return false;
  const object = asked.slice(
    verb.isDoneByAsked ? verb.at + 1 : 0,
    verb.isDoneByAsked ? undefined : verb.at,
  );
  const event = object.filter(({ terms }) => terms.length > 0).at(-1);
  const same = told.filter(({ root }) => root === event?.root);
  return (
    same.length > 0 && same.every(({ standing }) => standing === 'maybe' || standing === 'ahead')
  );
}
