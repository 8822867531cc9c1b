import { readWords } from '../../terms/analyzer.js';
import { isGerund } from '../../terms/verb-forms.js';
import { DETERMINERS } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { wordSet } from '../../text/word-set.js';
import { findNoun, isAuxiliary } from './asked-noun.js';

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

const SIZES = wordSet('big large heavy high hefty great small');
/** What is as big as the sum that it comes to: “how big was the *fine*”. */
const SUMS = wordSet(
  'fine fines bill bills debt debts prize jackpot reward budget deficit surplus payout payouts payment payments',
  'payoff salary wage wages fee fees rent pension bribe ransom donation deal investment subsidy refund fund cost costs',
);
/** What may come to a sum, or to something else: a rise of 8%, a loan of 12 paintings. */
const MAYBE_SUMS = wordSet('penalty loan loans grant bonus bonuses settlement rise');
const FORCES = wordSet(
  'wind winds gust gusts gale breeze storm hurricane typhoon cyclone earthquake quake tremor',
);

/** The noun of which “how *big*” asks: “how big was the *fine*”, “how big a *fine* was it”. */
function nounOfSize(forms: readonly string[], size: number): string {
  const next = forms[size + 1] ?? '';
  const noun = findNoun(forms, size + 1 + Number(next === 'of' || isAuxiliary(next)));
  return forms[noun ?? -1] ?? '';
}

/** Whether “how big” asks for a sum of money, by the number of its second word: “how big was the fine”. */
export const asksSizeOfSum = (forms: readonly string[], size: number): boolean =>
  SIZES.has(forms[size] ?? '') && SUMS.has(nounOfSize(forms, size));

/** Whether “how big” may be told by a sum or a share as well as by a measure: “how big was the rise”. */
export function mayAskForSum(question: string): boolean {
  const forms = readWords(question).map(({ form }) => form);
  const size = forms.indexOf('how') + 1;
  return SIZES.has(forms[size] ?? '') && MAYBE_SUMS.has(nounOfSize(forms, size));
}

/** Whether “how strong” asks for what is measured: “how strong was the wind”, and not “is the case”. */
export const asksForForce = (forms: readonly string[], size: number): boolean =>
  forms[size] === 'strong' && FORCES.has(nounOfSize(forms, size));

/** Whether “how long” may ask for a length as well as for a time: “how long is the bridge”, and not “was it shut”. */
export function mayAskForLength(question: string): boolean {
  const forms = readWords(question).map(({ form }) => form);
  const long = forms.indexOf('long');
  if (forms[long - 1] !== 'how' || !/^(?:is|are|was|were)$/.test(forms[long + 1] ?? ''))
    return false;
  return !forms
    .slice(long + 2)
    .some((form) => isAuxiliary(form) || isPastTense(form) || isGerund(form));
}

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
