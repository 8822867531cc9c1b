import { rootSet } from '../../../terms/roots.js';
import { SUSPECTED_DEEDS } from '../../../text/english/complements.js';
import { DETERMINERS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { wordsBefore, wordsBehind } from '../reading/word-places.js';
import { NUMBER, type ReasonSentence, rootsOf, WORDS_LOOKED_AT } from './reason-sentence.js';

/** Words by which a text tells what something came of, */
const OF_REASONS = wordSet(
  'because cause causes caused causing reason reasons motive motives purpose why stem stems stemmed stemming',
  'responsible blame blamed blames blaming explain explains explained following citing cited owing amid',
);
/** those between what it came of and what came, */
const OF_RESULTS = wordSet(
  'result results resulted resulting led lead leads leading force forces forced means meant',
  'trigger triggers triggered spark sparks sparked prompt prompts prompted',
);
/** and those before what came. */
export const BEFORE_RESULTS = wordSet('so thus therefore hence');
/** “On the *back* of the war”, “in *protest* at the ban”; and what follows them. */
const GROUNDS = wordSet(
  'account back consequence grounds light protest response retaliation revenge view wake',
);
const OF_GROUNDS = wordSet('of to at over against that for');
/** On what others say one does something as well: “on the *advice* of doctors”, “on *suspicion* of theft”. */
const WORDS_GIVEN = rootSet(
  SUSPECTED_DEEDS,
  'request advice order instruction recommendation insistence',
);
/** Before “by”: “inspired by her aunt”. */
export const INSPIRING = wordSet('inspired motivated driven moved persuaded encouraged');
/** Nothing came of what these say: “means to leave”, “led the team”. */
const MEANS = wordSet('means meant');
const LEADS = wordSet('led lead leads leading');
/** “Thanks to the rain”, but “thanks to all of you”. */
const THANKED = wordSet('all you everyone everybody him her them god');
/** Words from a verb to the “to” that goes with it: “led thousands of drivers to”. */
export const WORDS_TO_INFINITIVE = 5;

/** Of the first words, the ones that a clause or a phrase follows with what it came of. */
const BEFORE_REASONS = wordSet('because following citing amid owing');

/** Whether what is asked about is itself the reason there, of something else: “was late *because the van broke down*”. */
function tellsItAsReason(words: readonly SaidWord[], at: number, roots: ReadonlySet<string>) {
  const clause = wordsBehind(words, at, WORDS_LOOKED_AT);
  const end = clause.findIndex(({ isAfterMark }) => isAfterMark);
  const behind = new Set(rootsOf(clause.slice(0, end === -1 ? undefined : end)));
  return roots.size > 1 && [...roots].every((root) => behind.has(root));
}

/** Whether a word is what something was done on: “on the *advice* of doctors”, but “on the *order* of 900 ships”. */
function isWordGiven(words: readonly SaidWord[], at: number): boolean {
  if (!WORDS_GIVEN.has(words[at]?.root ?? '') || words[at + 1]?.form !== 'of') return false;
  const { form = '' } = words[words[at - 1]?.form === 'the' ? at - 2 : at - 1] ?? {};
  return (form === 'on' || form === 'at') && !NUMBER.test(words[at + 2]?.form ?? '');
}

/** Whether “given” opens what something came of: “*given* the storm, it stayed”, but “it was given the name”. */
function isGiven({ words, firstAbout }: ReasonSentence, at: number): boolean {
  const { form: next = '' } = words[at + 1] ?? {};
  if (words[at]?.form !== 'given' || !(next === 'that' || DETERMINERS.has(next))) return false;
  return at === 0 || (words[at]?.isAfterMark === true && firstAbout < at);
}

/** Whether a word tells what something came of, and that is what is asked about. */
export function isOfReason(looked: ReasonSentence, at: number): boolean {
  const { words, firstAbout, lastAsked, roots } = looked;
  const { form = '', isCapitalised = false } = words[at] ?? {};
  // “The Air *Force*”
  if (isCapitalised && at > 0) return false;
  if (OF_REASONS.has(form)) return !(BEFORE_REASONS.has(form) && tellsItAsReason(words, at, roots));
  const [next = '', second = '', ...more] = wordsBehind(words, at, WORDS_TO_INFINITIVE).map(
    (w) => w.form,
  );
  // Of anything else, it may be the back of a van.
  if (GROUNDS.has(form) && OF_GROUNDS.has(next) && firstAbout !== Infinity) {
    const before = wordsBefore(words, at, 2).map((word) => word.form);
    return before.some((each) => each === 'on' || each === 'in');
  }
  if (firstAbout !== Infinity && (isWordGiven(words, at) || isGiven(looked, at))) return true;
  if (INSPIRING.has(form)) return next === 'by';
  if (form === 'thanks') return next === 'to' && !THANKED.has(second);
  if (BEFORE_RESULTS.has(form)) return next === 'that' || lastAsked > at;
  if (!OF_RESULTS.has(form) || (MEANS.has(form) && next === 'to')) return false;
  if (LEADS.has(form) && ![next, second, ...more].includes('to')) return false;
  // What stands before is what something else came of.
  return next === 'by' || firstAbout >= at;
}
