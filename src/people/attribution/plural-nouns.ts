import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import { isFinitePast } from '../../text/past-tense.js';
import type { Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { nounPhraseAfter, nounPhraseBefore, nounPhraseStart } from '../grammar/noun-phrases.js';
import { isNounAsWell, isSpeechCue } from '../lexicon/cues.js';
import { isPluralRole } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';

/** Words of a noun phrase. */
const MAX_WORDS = 8;

/** What counts several, before their noun: "five", "twenty-two", "many", "other". */
const SEVERAL =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens|hundreds|thousands|several|many|most|few|both|all|other|various|these|those|some)$/;
/** What counts them before "of the": "one of the worst-hit states". */
const PART =
  /^(?:one|two|three|four|five|some|many|several|most|all|half|none|number|handful|list)$/;

/** Whether the words before a position count several of what stands there. */
function isCounted(tokens: readonly Token[], position: number): boolean {
  // "the mayor of four towns claims": no plural stands before another noun.
  if (/^[a-z]+[^su]s$/.test(tokens[position - 1]?.text ?? '')) return false;
  const start = nounPhraseStart(tokens, position, MAX_WORDS);
  // "Five Guys claims", "Channel 4 reports": a name, but for the capital of a sentence.
  const opener = tokens[start];
  const isOpener = start < position && (!opener?.isCapitalised || start === 0);
  if (isOpener && SEVERAL.test(opener?.lower ?? '')) return true;
  const before = tokens[start - 1]?.lower ?? '';
  if (start < position && SEVERAL.test(before)) return true;
  const of = before === 'the' ? start - 2 : start - 1;
  return tokens[of]?.lower === 'of' && PART.test(tokens[of - 1]?.lower ?? '');
}

/** Whether several are what has a verb: "leaders of Gulf" states. */
function hasPluralSubject(tokens: readonly Token[], position: number): boolean {
  const subject = nounPhraseBefore(tokens, position);
  const head = subject && headOf(tokens, subject);
  return (
    head !== undefined && (!head.isCapitalised || subject?.first === 0) && isPluralRole(head.lower)
  );
}

/** What stands behind a noun, and hardly ever behind a verb of saying: "states like Texas". */
const BEHIND_NOUN = /^(?:like|including|across|among|between|where|who|whose)$/;
/** Verbs that are no nouns before "of". */
const BEFORE_OF = /^(?:boast|brag|talk)s$/;
const PLURAL_VERB = /^(?:have|are|were|do)(?:n't)?$/;

/** Whether what follows shows that a word is a noun: "claims of fraud", "reports say", "states that have". */
function isFollowedAsNoun(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const [next, after] = [tokens[position + 1], tokens[position + 2]];
  if (next === undefined) return false;
  if (next.lower === 'of') return !BEFORE_OF.test(lower);
  if (next.lower === 'that') return PLURAL_VERB.test(after?.lower ?? '');
  if (BEHIND_NOUN.test(next.lower) || (next.lower === 'such' && after?.lower === 'as')) return true;
  // "police reports say": another verb of saying, in the form of a plural.
  if (isSpeechCue(next.lower) && !/(?:s|ed|ing|said|told|wrote)$/.test(next.lower)) return true;
  // "claims to have left": an infinitive.
  if (!PREPOSITIONS.has(next.lower) || next.lower === 'to') return false;
  // "Gulf states on Monday rejected it"
  const phrase = nounPhraseAfter(tokens, position + 2);
  const verb = phrase?.next ?? position + 3;
  return opensVerb(tokens, verb);
}

/** Whether a verb of which several are the subject follows: "Similar claims have been made". */
function hasVerb(tokens: readonly Token[], position: number): boolean {
  const start = nounPhraseStart(tokens, position, MAX_WORDS);
  const before = tokens[start - 1];
  // "a deal Roe claims would fail": the verb belongs to the deal.
  if (start === position || (before !== undefined && !PREPOSITIONS.has(before.lower))) return false;
  let verb = position + 1;
  while (isAdverb(tokens[verb]?.lower ?? '') && tokens[verb]?.lower !== 'there') verb++;
  const { lower } = tokens[verb] ?? { lower: '' };
  return PLURAL_VERB.test(lower) || AUXILIARIES.has(lower) || isFinitePast(lower);
}

/**
 * Whether a word in -s that could be a verb of saying is the plural of a noun: "five Black Sea states",
 * "claims of fraud". The verb of that form has one subject, and no verb behind it.
 */
export function isPluralNoun(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined || !/[^s]s$/.test(token.lower) || !isNounAsWell(token.lower))
    return false;
  return (
    isFollowedAsNoun(tokens, position) ||
    isCounted(tokens, position) ||
    hasPluralSubject(tokens, position) ||
    hasVerb(tokens, position)
  );
}
