import { formAt } from '../../terms/analyzer.js';
import { isGerund, isPassive, isPastForm } from '../../terms/verb-forms.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { POSSESSIVE_DETERMINERS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import { findGivenUp } from './given-up.js';
import { type Governor, governorsOf, type Standing, weaker } from './governors.js';
import type { SaidWord, SaidWords } from './said-word.js';
import {
  endOf,
  isCause,
  isNoun,
  isVerb,
  JOINS,
  objectOf,
  type Stretch,
  startOf,
} from './stretches.js';

/** Words at most that an article makes known: “the old railway bridge”. */
const LONGEST_NOUN = 3;
const ASKS = wordSet('if whether unless');
const DEFINITE = wordSet('the this that these those all both');
const ALMOST = wordSet('almost nearly');
const NUMBER = /^\d/;
const PAST_AUXILIARY = /^(?:had|was|were)$/;
const DOERS = /ers?$/;

/**
 * The words of a stretch that are said so because it is: not names, nor what an article makes known, which
 * there is however the sentence goes on (“denied that the fire was his work”).
 */
export function saidSo(words: SaidWords, { start, end }: Stretch, isThing: boolean): number[] {
  const found: number[] = [];
  let known = 0;
  for (let i = start; i < end; i++) {
    const { form = '', isCapitalised } = words[i] ?? {};
    if (DEFINITE.has(form) || (!isThing && POSSESSIVE_DETERMINERS.has(form)))
      known = LONGEST_NOUN + 1;
    else if (isVerb(form) || isGerund(form) || PREPOSITIONS.has(form) || isAdverb(form)) known = 0;
    known = Math.max(0, known - 1);
    const isNumber = NUMBER.test(form) || DETERMINERS.has(form);
    if (known === 0 && !isCapitalised && (isThing || !isNumber)) found.push(i);
  }
  return found;
}

/** Of an infinitive or a gerund, the verb, and those that are joined to it. */
function verbsOf(words: SaidWords, { start, end }: Stretch): number[] {
  const found: number[] = [];
  let isSought = true;
  for (let i = start; i < end; i++) {
    const { form = '', terms = [] } = words[i] ?? {};
    if (JOINS.has(form)) isSought = true;
    if (!isSought || terms.length === 0 || isAdverb(form)) continue;
    found.push(i);
    isSought = false;
  }
  return found;
}

/** Reads how the words of a sentence stand by those that govern them: denied, planned, alleged. */
export function readGoverned(placed: SaidWords): SaidWord[] {
  const words = [...placed];
  const change = (numbers: readonly number[], as: Standing | 'denied', whole: Standing) => {
    for (const i of numbers) {
      const word = words[i];
      if (word === undefined) continue;
      const standing = weaker(weaker(word.standing, whole), as === 'denied' ? 'told' : as);
      words[i] = { ...word, standing, isDenied: word.isDenied || as === 'denied' };
    }
  };
  const noteGovernor = ({ start, end }: Stretch, by: string) => {
    for (let i = start; i < end; i++) {
      const word = words[i];
      if (word === undefined) continue;
      const { standing, isDenied } = word;
      words[i] = { ...word, governed: { by, standing, isDenied } };
    }
  };
  const govern = (at: number, behind: number, governor: Governor) => {
    const { takes, only, as, isDirect = false, isUndisputed = false } = governor;
    const { root = '', isDenied = false, standing = 'told' } = words[at] ?? {};
    if (only === 'noun' && !isNoun(words, at)) return;
    if (only === 'passive' && !isPassive(words, at)) return;
    if (only === 'denied' && !isDenied) return;
    const isUndone = isDenied && as === 'denied' && only !== 'denied';
    if ((isUndone && isUndisputed) || isCause(words, at)) return;
    const governed = startOf(words, behind, takes, isDirect);
    if (governed !== undefined) {
      const { start, isClause } = governed;
      const stretch = { start, end: endOf(words, start) };
      const numbers = isClause ? saidSo(words, stretch, false) : verbsOf(words, stretch);
      const isPlan = as === 'ahead' && !isUndone;
      // “Does not intend to close”, “cancelled its plan to close”; “was due to close in May”
      const isOff = isPlan && isDenied ? 'denied' : undefined;
      const wasPlan = isPlan && PAST_AUXILIARY.test(formAt(words, at - 1)) ? 'maybe' : undefined;
      change(numbers, isUndone ? 'maybe' : (isOff ?? wasPlan ?? as), standing);
    } else if (takes.includes('thing') && !isUndone && !isNoun(words, at)) {
      const { around, thing } = objectOf(words, behind);
      noteGovernor(around, root);
      if (thing !== undefined) change(saidSo(words, thing, true), as, standing);
    }
  };
  for (const { plan, planned } of findGivenUp(words)) {
    change([plan, ...(planned ? verbsOf(words, planned) : [])], 'denied', 'told');
  }
  for (let at = 0; at < words.length; at++) {
    const { form = '', root = '' } = words[at] ?? {};
    if (ALMOST.has(form) && isPastForm(formAt(words, at + 1))) change([at + 1], 'denied', 'told');
    if (ASKS.has(form)) {
      change(saidSo(words, { start: at + 1, end: endOf(words, at + 1) }, false), 'maybe', 'told');
    }
    // “Reporters” report nothing here.
    if (DOERS.test(form) && !root.endsWith('er')) continue;
    const withParticle = governorsOf(`${root} ${formAt(words, at + 1)}`);
    for (const governor of withParticle) govern(at, at + 1, governor);
    if (withParticle.length > 0) continue;
    const beside = [formAt(words, at - 1), formAt(words, at + 1)];
    for (const governor of governorsOf(root, beside)) govern(at, at, governor);
  }
  return words;
}
