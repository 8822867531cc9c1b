import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { nounPhraseStart } from '../grammar/noun-phrase-edges.js';
import { opensClause } from '../grammar/verb-forms.js';
import { isNounAsWell, isSpeechCue } from '../lexicon/cues.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { headOf, isDocument, isSpeakerNoun } from '../lexicon/sources.js';
import { isQuantity } from './circumstances.js';

/** Words of a noun phrase. */
const MAX_WORDS = 8;
/** Words in which the verb of a clause is looked for. */
const MAX_CLAUSE = 30;

/** What counts several, before their noun: "five", "twenty-two", "many". */
const SEVERAL =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens|hundreds|thousands|several|many|most|few|both|all|various|these|those|some)$/;
/** What counts them before "of the": "one of the worst-hit states". */
const PART =
  /^(?:one|two|three|four|five|some|many|several|most|all|half|none|number|handful|list)$/;

/** Whether a word means several, and stands before no other noun: "towns", "men", "family". */
function isSeveralAlone(token: Token | undefined): boolean {
  const { lower, text } = token ?? { lower: '', text: '' };
  const isGroup = isSpeakerNoun(lower) && !isDocument(lower) && !isRoleNoun(lower);
  return /^[a-z]+[^su]s$/.test(text) || (isGroup && text === lower);
}

/** Whether the words before a position count several of what stands there. */
function isCounted(tokens: readonly Token[], position: number): boolean {
  // "the mayor of four towns claims", "one of the family fears": what is counted stands before the verb.
  if (isSeveralAlone(tokens[position - 1])) return false;
  const start = nounPhraseStart(tokens, position, MAX_WORDS);
  // "Five Guys claims", "Channel 4 reports": a name, but for the capital of a sentence.
  const opener = tokens[start];
  const isOpener = start < position && (!opener?.isCapitalised || start === 0);
  if (isOpener && SEVERAL.test(opener?.lower ?? '')) return true;
  const before = lowerAt(tokens, start - 1);
  if (start < position && SEVERAL.test(before)) return true;
  // "other Gulf states", and not "the other side claims"
  const determiner = lowerAt(tokens, start - 2);
  const isOfOne = DETERMINERS.has(determiner) || determiner === 'some';
  if (start < position && before === 'other' && !isOfOne) return true;
  const of = before === 'the' ? start - 2 : start - 1;
  return tokens[of]?.lower === 'of' && PART.test(lowerAt(tokens, of - 1));
}

/** Whether several are what has a verb: "the leaders of Gulf" states. */
function hasPluralSubject(tokens: readonly Token[], position: number): boolean {
  const subject = nounPhraseBefore(tokens, position);
  const head = subject && headOf(tokens, subject);
  if (subject === undefined || head === undefined || !isPluralRole(head.lower)) return false;
  if (!head.isCapitalised) return true;
  // "Doctors Without Borders claims", "Teachers for Change claims": a name of its own.
  const rest = tokens.slice(subject.first + 1, subject.next);
  return subject.first === 0 && !rest.some(({ isCapitalised }) => isCapitalised);
}

/** What stands behind a noun, and hardly ever behind a verb of saying: "states like Texas". */
const BEHIND_NOUN = /^(?:like|including|across|among|between|whose)$/;
/** Verbs that are no nouns before "of". */
const BEFORE_OF = /^(?:boast|brag|talk)s$/;
const PLURAL_VERB = /^(?:have|are|were|do)(?:n't)?$/;
const OBJECT = /^(?:him|her|it|them|us)$/;

/** Whether what is said follows: "fears more will die", "claims like many others that it fell". */
function isFollowedByClause(tokens: readonly Token[], position: number): boolean {
  const next = lowerAt(tokens, position + 1);
  if (BEHIND_NOUN.test(next)) {
    const behind = tokens.slice(position + 1, position + 1 + MAX_WORDS);
    return behind.some(
      ({ lower }, i) => lower === 'that' && !PLURAL_VERB.test(lowerAt(behind, i + 1)),
    );
  }
  // "states where rice grows", "reports where it grows": it may be either.
  if (PREPOSITIONS.has(next) || /^(?:who|where)$/.test(next)) return false;
  return opensClause(tokens, position + 1, position + 1 + MAX_CLAUSE);
}

/** Whether a verb stands at a position, and no participle: "rejected it", and not "posted online". */
function opensFiniteVerb(tokens: readonly Token[], position: number): boolean {
  let verb = position;
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  const [{ lower }, object] = [tokens[verb] ?? { lower: '' }, lowerAt(tokens, verb + 1)];
  const isClear = AUXILIARIES.has(lower) || isFinitePast(lower);
  return opensVerb(tokens, position) && (isClear || DETERMINERS.has(object) || OBJECT.test(object));
}

/** Whether what follows shows that a word is a noun: "claims of fraud", "states like Texas". */
function isFollowedAsNoun(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const [next, after] = [tokens[position + 1], tokens[position + 2]];
  if (next === undefined) return false;
  if (next.lower === 'of') return !BEFORE_OF.test(lower);
  if (BEHIND_NOUN.test(next.lower) || (next.lower === 'such' && after?.lower === 'as')) return true;
  // "claims to have left": an infinitive.
  if (!PREPOSITIONS.has(next.lower) || next.lower === 'to') return false;
  // "Gulf states on Monday rejected it"
  const phrase = nounPhraseAfter(tokens, position + 2);
  return opensFiniteVerb(tokens, phrase?.next ?? position + 3);
}

/** Whether a verb of several stands right behind a word: "reports say", "states that have". */
function isBeforePluralVerb(tokens: readonly Token[], position: number): boolean {
  const next = lowerAt(tokens, position + 1);
  if (next === 'that') return PLURAL_VERB.test(lowerAt(tokens, position + 2));
  // "police reports say": another verb of saying, in the form of a plural.
  return isSpeechCue(next) && !/(?:s|ed|ing|said|told|wrote)$/.test(next);
}

/** Whether a word is the subject of a verb right behind it: "Similar claims have been made". */
function isSubject(tokens: readonly Token[], position: number): boolean {
  const start = nounPhraseStart(tokens, position, MAX_WORDS);
  const before = tokens[start - 1];
  // "a deal Roe claims would fail": the verb belongs to the deal.
  if (start === position || (before !== undefined && !PREPOSITIONS.has(before.lower))) return false;
  let verb = position + 1;
  // "fears more will die": a quantity is what dies.
  const isAside = (lower: string) => isAdverb(lower) && lower !== 'there' && !isQuantity(lower);
  while (isAside(lowerAt(tokens, verb))) verb++;
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
  if (isBeforePluralVerb(tokens, position) || isSubject(tokens, position)) return true;
  if (isFollowedByClause(tokens, position)) return false;
  return (
    isFollowedAsNoun(tokens, position) ||
    isCounted(tokens, position) ||
    hasPluralSubject(tokens, position)
  );
}
