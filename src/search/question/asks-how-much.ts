import { readWords } from '../../terms/analyzer.js';
import { DETERMINERS } from '../../text/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** What is measured and not paid. */
const MEASURED = wordSet(
  'rain rainfall snow snowfall precipitation ice water land ground space forest material stuff weight',
  'fuel gas petrol diesel oil coal electricity energy power carbon dioxide co2 methane waste rubbish plastic',
  'food salt sugar fat protein fibre fiber caffeine alcohol blood milk meat fish rice grain wheat sand soil rock',
);
/** By these “what” asks for a sum: “what does it *cost*”. */
const COSTING = wordSet('cost costing worth pay pays paying paid');
/** Verbs with which it asks for what is done: “what are they *doing* for those who have not paid”. */
const DOING = wordSet('do doing done happen happened happening');

/** Whether “how much” of something asks for a measure, and for no sum of money. */
export const isMeasured = (noun: string): boolean => MEASURED.has(noun);

/** The terms of the word that “how” asks by, and that an answer need not have: “how *tall* is she”. */
export function measureAsked(question: string): readonly string[] {
  const words = readWords(question);
  const how = words.findIndex(({ form }) => form === 'how');
  return how === -1 ? [] : (words[how + 1]?.terms ?? []);
}

/** Behind “pay”, what is no money: “pay *attention*”. */
const PAID_TO = wordSet('attention tribute respects heed visit homage');
/** At the end of a question they say that something else is asked for: “what is he paying *for*”. */
const ENDING = wordSet('for to with in');

/**
 * Whether “what” asks for a sum of money: “what does it cost”, “what will it set us back”, and neither
 * “what could cost him the vote” nor “what is he paying for”.
 *
 * @param forms - the words behind “what” and its verb
 */
export function asksForSum(forms: readonly string[]): boolean {
  if (forms.includes('set') && forms.includes('back')) return true;
  const verb = forms.findIndex(
    (form, i) => COSTING.has(form) && !DETERMINERS.has(forms[i - 1] ?? ''),
  );
  // Right behind its verb, it has “what” for its subject.
  if (verb < 1 || PAID_TO.has(forms[verb + 1] ?? '')) return false;
  if (ENDING.has(forms.at(-1) ?? '') || forms.some((form) => DOING.has(form))) return false;
  // “For all claims to be paid” is a clause of its own.
  const clause = forms.indexOf('for');
  return clause === -1 || !forms.slice(clause, verb).includes('to');
}
