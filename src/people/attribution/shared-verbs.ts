import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import { isPastTense } from '../../text/past-tense.js';
import { isSubjectPronoun } from '../../text/pronouns.js';
import type { Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrases.js';
import { isMark, type Range } from '../grammar/ranges.js';
import { subjectOf } from '../grammar/subjects.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace } from '../lexicon/places.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { canSpeak, headOf, isSpeakerNoun } from '../lexicon/sources.js';
import { contentStart } from './contents.js';
import { type Cue, isPlain } from './cues.js';

/** Verbs of one who has already said something. */
const GOES_ON = /^(?:add|continu|reiterat|repeat)/;

/** Whether a verb of saying can share an auxiliary, or has the tense of a verb. */
function agrees(verb: string, reported: Token): boolean {
  const { lower } = reported;
  const isPast = isPastTense(verb);
  if (/^(?:had|was|were|did)$/.test(lower)) return isPast;
  if (/^(?:has|have|'s|'ve)$/.test(lower)) return true;
  if (/^(?:is|are|am|does|do)$/.test(lower)) return !isPast;
  if (AUXILIARIES.has(lower)) return !isPast && !verb.endsWith('s');
  return isPastTense(lower) === isPast;
}

/** Words; a clause is no longer. */
const MAX_CLAUSE = 60;

const SUBORDINATE = /^(?:after|when|as|while|because|before|since|once|although|though|until)$/;

/**
 * Who speaks by a verb behind "and" or "but" in a clause of its own: "Shares fell after the chain cut its
 * forecast and said".
 */
function subjectOfClause(tokens: readonly Token[], cue: Cue): Range | undefined {
  const link = linkBefore(tokens, cue);
  if (link === undefined) return undefined;
  let opener = link - 1;
  const limit = Math.max(0, link - MAX_CLAUSE);
  while (opener > limit && !/^[,;:]$/.test(tokens[opener]?.text ?? ',')) {
    if (SUBORDINATE.test(tokens[opener]?.lower ?? '')) break;
    opener--;
  }
  const isOpen = SUBORDINATE.test(tokens[opener]?.lower ?? '') && opener > 0;
  const subject = isOpen ? subjectOf(tokens, opener + 1, link) : undefined;
  // "quit as mayor and said", "spoke before a crowd in May and said"
  const verb = tokens[subject?.next ?? link]?.lower ?? '';
  const isClause =
    subject !== undefined &&
    subject.next < link &&
    !PREPOSITIONS.has(verb) &&
    !CONJUNCTIONS.has(verb);
  return isClause ? subject : undefined;
}

/** Whether a noun phrase means somebody who speaks, and is no thing with the capital of a sentence. */
const surelySpeaks = (tokens: readonly Token[], subject: Range): boolean =>
  canSpeak(tokens, subject) &&
  (subject.first > 0 ||
    subject.next > subject.first + 1 ||
    isSpeakerNoun(tokens[subject.first]?.lower ?? ''));

/** The "and" or "but" before a verb and its adverbs. */
function linkBefore(tokens: readonly Token[], cue: Cue): number | undefined {
  let link = cue.first - 1;
  while (link > 0 && isAdverb(tokens[link]?.lower ?? '')) link--;
  return /^(?:and|but)$/.test(tokens[link]?.lower ?? '') ? link : undefined;
}

/** "After saying so, she left": what a sentence is about, or what stands behind the comma. */
function subjectOfSentence(tokens: readonly Token[], cue: Cue): Range | undefined {
  const before = subjectOf(tokens, 0, cue.first);
  if (before !== undefined) return before;
  let comma = cue.next;
  const limit = Math.min(tokens.length, cue.next + MAX_CLAUSE);
  while (comma < limit && !isMark(tokens[comma], /^,$|,.$/)) comma++;
  return comma < limit ? nounPhraseAfter(tokens, comma + 1) : undefined;
}

/**
 * Who speaks by a verb that has no subject beside it, if anybody does.
 *
 * @param isQuoted - the sentence has a quotation: what bears that speaks, even a thing
 */
export function sharedSubject(
  tokens: readonly Token[],
  cue: Cue,
  isQuoted: boolean,
): Range | undefined {
  const own = subjectOfClause(tokens, cue);
  if (own !== undefined && canSpeak(tokens, own)) return own;
  const main = subjectOfSentence(tokens, cue);
  if (main !== undefined && surelySpeaks(tokens, main)) return main;
  if (own !== undefined && isPlain(cue.verb)) return own;
  return main !== undefined && (isQuoted || canSpeak(tokens, main)) ? main : undefined;
}

/**
 * Whether a verb behind "and" or "but" may be that of somebody of whom the speaker tells: "Roe said that a
 * nurse had come and told her". Nobody can tell by the words alone, so it is part of what the speaker says.
 *
 * @param earlier - who speaks before it
 */
export function mayBeReported(tokens: readonly Token[], cue: Cue, earlier: Cue): boolean {
  const link = linkBefore(tokens, cue);
  if (link === undefined || link <= earlier.next) return false;
  if (cue.source !== undefined || earlier.isInverted || !earlier.isSpeech) return false;
  // "said it was cold but said it was fair"
  const isRepeated = cue.verb === earlier.verb && tokens[link]?.lower === 'but';
  if (isRepeated || GOES_ON.test(cue.verb)) return false;
  let that = link - 1;
  const limit = Math.max(earlier.next, link - MAX_CLAUSE);
  while (that >= limit && tokens[that]?.lower !== 'that') that--;
  const from = that < limit ? contentStart(tokens, earlier, earlier.next, link) : that + 1;
  const subject = subjectOf(tokens, from, link);
  const noun = subject && headOf(tokens, subject);
  if (subject === undefined || noun === undefined || isSubjectPronoun(noun.lower)) return false;
  const isName = noun.isCapitalised && !isPlace(noun.lower) && !isNotPersonWord(noun.lower);
  const isSomebody = isName || isRoleNoun(noun.lower) || isPluralRole(noun.lower);
  let verb = subject.next;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb++;
  const reported = tokens[verb];
  return isSomebody && reported !== undefined && verb < link && agrees(cue.verb, reported);
}
