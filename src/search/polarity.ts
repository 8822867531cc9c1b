import { wordSet } from '../text/word-set.js';
import type { AnswerType } from './answer-type.js';
import type { AskedAndTold } from './asked-and-told.js';
import { readSentence } from './asked-and-told.js';
import { saysOpposite } from './opposites.js';
import { rootOf } from './roots.js';

/** What one party sells, the other one buys: “sold it to Roe”. */
const EXCHANGE = new Set(['buy', 'purchase', 'acquire', 'sell'].map(rootOf));
const TOWARDS = wordSet('to from');
/** What makes the opposite of a verb: “voted *against*”, “switched *off*”. */
const SIDES = wordSet('for against on off down');
const WHO: ReadonlySet<AnswerType> = new Set(['person', 'speaker']);
/** Where a sentence has one of these, it may set apart those who do not. */
const APART = wordSet('except but only not unless besides barring excluding');

/** Whether the verb of a question and its opposite tell of one deal. */
function isExchange({ verb, told }: AskedAndTold): boolean {
  return (
    verb !== undefined &&
    EXCHANGE.has(verb.root) &&
    (verb.isPassive || told.some(({ form }) => TOWARDS.has(form)))
  );
}

/** Whether a sentence, or it with the one behind it, has the opposite of what the question asks about. */
export function tellsOpposite(beside: AskedAndTold): boolean {
  const { asked, verb, told, sentence, index } = beside;
  if (verb === undefined || isExchange(beside)) return false;
  const { terms } = index;
  const isNext = terms.sentences[sentence + 1]?.paragraph === terms.sentences[sentence]?.paragraph;
  const next = isNext ? readSentence(sentence + 1, index) : [];
  const places = SIDES.has(asked[verb.at + 1]?.form ?? '') ? [verb.at, verb.at + 1] : [verb.at];
  return saysOpposite(asked, told, places) || saysOpposite(asked, [...told, ...next], places);
}

/** Whether a question asks who did not do something, and the sentence tells who did, or the other way round. */
export function tellsContrary({ question, asked, verb, told }: AskedAndTold): boolean {
  if (verb === undefined || !WHO.has(question.answerType) || asked[0]?.form !== 'who') return false;
  const same = told.filter(({ root }) => root === verb.root);
  if (same.length === 0 || same.some(({ isDenied }) => isDenied === verb.isDenied)) return false;
  return !verb.isDenied || !told.some(({ form, isDenied }) => isDenied || APART.has(form));
}
