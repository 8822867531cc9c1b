import { CLAUSE_OPENERS } from './clause-openers.js';
import { isSayingVerb, type Verb, verbsIn } from './tense-verbs.js';

/** What was planned at a time that is past itself. */
const WAS_PLANNED =
  /^(?:(?:was|were) (?:to|due)|due|set|scheduled|planned|slated|lined up|expected)\b/;
const AUXILIARY_BEFORE = /\b(?:is|are|am|be|being|was|were)(?: [a-z]+)? $|[’'](?:s|re|m) $/;
const WAS_BEFORE = /\b(?:was|were)(?: [a-z]+)? $/;

/** What ends a plan or moves it: others tell how it came about, or what else was done. */
const ENDS_PLAN = new RegExp(
  [
    // "was later called off"
    String.raw`^(?:(?:has|have|had|was|were|got) )?(?:been )?(?:[a-z]{2,20}ly |later |since |then )?(?:(?:called|put|struck|broken) off|(?:put|pushed) back|put on hold|brought forward|given up|cancell?ed|postponed|delayed|deferred|scrapped|abandoned|dropped|shelved|suspended|averted|axed|shut|closed|banned|barred|blocked|halted|stopped|moved|rescheduled|overtaken)\b`,
    // "did not take place"
    String.raw`^(?:did not|didn[’']t) (?:take place|go ahead|happen)\b`,
    // "never happened"
    '^(?:never|failed to) (?:took|take|went|go|happened|materiali[sz]e)',
  ].join('|'),
);
const RELATIVE = /\b(?:who|which|that)\b[^,;:–—]*$/;
const SET_OFF = /, $/;
const ADVERSATIVE = /(?:^|[,;–—] | )(?:but|yet|though|although|until|before|instead)\b/;
/** Behind one of these, it is told how a plan came about, and not how it ended. */
const CIRCUMSTANCE = new RegExp(
  String.raw`\b(?:${CLAUSE_OPENERS}|whether|since|after|while|as)\b|[“”"]`,
);

/** The stretch between a plan that describes a subject, and that subject's verb. */
const isUpToVerb = (text: string, isSetOff: boolean) =>
  !/[,;:–—]/.test(isSetOff ? text.replace(/^,/, '') : text);

/**
 * Whether a plan for a time may have come to nothing, for the sentence tells behind the time what was
 * done instead: "was due to speak on Tuesday but left", "a vote planned for Tuesday was called off".
 * Nobody knows then whether that day was still to come.
 *
 * @param before - what stands before the time, with the plan as its last verb
 */
export function isOvertaken(plan: Verb, before: string, after: string): boolean {
  const words = before.slice(plan.start, plan.end);
  const head = before.slice(0, plan.start);
  if (plan.kind !== 'ahead' || !WAS_PLANNED.test(words)) return false;
  const isPredicate = /^(?:was|were)\b/.test(words) || WAS_BEFORE.test(head);
  // "The firm expected to": who does so has no plan that others made.
  const isParticiple = !AUXILIARY_BEFORE.test(head) && !words.startsWith('expected');
  if (!isPredicate && !isParticiple) return false;
  const clause = after.split(CIRCUMSTANCE, 1)[0] ?? after;
  const done = verbsIn(clause).find(({ start, end }) => !isSayingVerb(clause.slice(start, end)));
  if (done?.kind !== 'past') return false;
  const between = clause.slice(0, done.start);
  if (isPredicate && ADVERSATIVE.test(between)) return true;
  const isOfSubject = !isPredicate || RELATIVE.test(head);
  if (!isOfSubject || !ENDS_PLAN.test(clause.slice(done.start))) return false;
  return isUpToVerb(between, isPredicate || SET_OFF.test(head));
}
