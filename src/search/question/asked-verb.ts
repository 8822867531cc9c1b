import { isPastForm } from '../../terms/verb-forms.js';
import { CONJUNCTIONS, INTERROGATIVES, isAdverb } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import { isAuxiliary, isFunctional } from './asked-noun.js';

/** Auxiliary verbs with a participle behind them, not a verb's first form. */
const BEFORE_PARTICIPLES = wordSet('is are was were be been being am has have had');
const PERFECT = wordSet('has have had');
/** The forms of the auxiliary of questions. */
export const DO = wordSet('do does did');
/** Auxiliary verbs of what is so in general, and is no event. */
const GENERAL = wordSet('is are am do does');
const PAST = wordSet('did was were has have had');
const AHEAD = wordSet('will would shall wo');
const NEGATION = /n't$/;
const MIN_PROGRESSIVE = 5;

/** The verb that a question asks about. */
export interface AskedVerb {
  /** The number of the word. */
  readonly at: number;
  /** Whether the question word, or its noun, does it: “who *stole* it”, “how many *resigned*”. */
  readonly isDoneByAsked: boolean;
  /** Whether it is done to what the question is about: “when was it *sold*”. */
  readonly isPassive: boolean;
  /** Whether it is so in general, and no event: “where is it *sold*”. */
  readonly isGeneral: boolean;
  /** When it is asked to happen, where its auxiliary verb or its own form tells. */
  readonly when?: 'past' | 'ahead';
}

/** Between a subject and its verb they say which time is asked of: “when did the ferry *last* sail”. */
const ORDER = wordSet('last first');
/** Before these they do not: “did the mayor last *week* say”. */
const TIMES = wordSet('night week weekend month year spring summer autumn winter season time');

/** A verb's first form behind an auxiliary verb: “when did the ferry *sink*”, “who will *win*”. */
function findFirstForm(
  forms: readonly string[],
  auxiliary: number,
  asksForDoer: boolean,
): number | undefined {
  const isWithin = (at: number) => {
    const form = forms[at] ?? '';
    return form !== '' && !isFunctional(form) && !isAdverb(form);
  };
  const afterAdverbs = (at: number) => {
    let next = at;
    while (isAdverb(forms[next] ?? '') || ORDER.has(forms[next] ?? '')) next++;
    return next;
  };
  let start = afterAdverbs(auxiliary + 1);
  if (asksForDoer && isWithin(start)) return start;
  while (start < forms.length) {
    if (PERSONAL_SUBJECTS.has(forms[start] ?? '')) {
      const verb = afterAdverbs(start + 1);
      return verb < forms.length ? verb : undefined;
    }
    let end = start;
    while (isWithin(end)) end++;
    const behind = afterAdverbs(end);
    const isOrdered = end > start && forms.slice(end, behind).some((form) => ORDER.has(form));
    if (isOrdered && isWithin(behind) && !TIMES.has(forms[behind] ?? '')) return behind;
    // A noun phrase alone is the subject's beginning, “the mayor” of “the mayor of Orme”.
    if (end - start > 1) return end - 1;
    start = Math.max(end, start + 1);
  }
  return undefined;
}

/** The participle behind an auxiliary verb: “when was the thief *caught*”, but not “the *stolen* car”. */
function findParticiple(forms: readonly string[], auxiliary: number): number | undefined {
  for (let i = auxiliary + 1; i < forms.length; i++) {
    const [form = '', next = ''] = forms.slice(i, i + 2);
    if (CONJUNCTIONS.has(form) || INTERROGATIVES.has(form)) return undefined;
    const isLast = next === '' || isFunctional(next) || isAdverb(next);
    if (isLast && isPastForm(form)) return i;
  }
  return undefined;
}

/**
 * The verb that a question asks about: “when did the ferry *sink*”, “who was *arrested*”, “who *stole* it”.
 * Auxiliary verbs are none.
 *
 * @returns undefined where it has none, or nothing tells it
 */
export function findAskedVerb(forms: readonly string[]): AskedVerb | undefined {
  const asking = forms.findIndex((form) => INTERROGATIVES.has(form));
  if (asking === -1) return undefined;
  const auxiliary = forms.findIndex((form, i) => i > asking && isAuxiliary(form));
  const past = forms.findIndex((form, i) => i > asking && isPastForm(form));
  if (past !== -1 && (auxiliary === -1 || past < auxiliary)) {
    return { at: past, isDoneByAsked: true, isPassive: false, isGeneral: false, when: 'past' };
  }
  if (auxiliary === -1) return undefined;
  const isDenied = NEGATION.test(forms[auxiliary] ?? '') || forms[auxiliary + 1] === 'not';
  const form = (forms[auxiliary] ?? '').replace(NEGATION, '');
  const isWho = forms[asking] === 'who' && asking === auxiliary - 1;
  const next = forms[auxiliary + 1] ?? '';
  const isProgressive = isWho && next.length >= MIN_PROGRESSIVE && next.endsWith('ing');
  const asksForDoer = (isWho || asking < auxiliary - 1) && (!DO.has(form) || isDenied);
  // “When will it *be* sold”
  const passive = forms.indexOf('be', auxiliary + 1);
  const isModal = !BEFORE_PARTICIPLES.has(form) && passive !== -1;
  const at = isProgressive
    ? auxiliary + 1
    : BEFORE_PARTICIPLES.has(form)
      ? findParticiple(forms, auxiliary)
      : isModal
        ? findParticiple(forms, passive)
        : findFirstForm(forms, auxiliary, asksForDoer);
  if (at === undefined) return undefined;
  const isPassive =
    isModal ||
    (BEFORE_PARTICIPLES.has(form) &&
      !isProgressive &&
      (!PERFECT.has(form) || forms[at - 1] === 'been'));
  return {
    at,
    isDoneByAsked: asksForDoer && !isPassive,
    isPassive,
    isGeneral: GENERAL.has(form),
    ...(PAST.has(form) && { when: 'past' }),
    ...(AHEAD.has(form) && { when: 'ahead' }),
  };
}
