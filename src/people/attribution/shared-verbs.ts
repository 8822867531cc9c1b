import {
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isMark, type Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { subjectOf } from '../grammar/subjects.js';
import { canSpeak, isSpeakerNoun } from '../lexicon/sources.js';
import { isPlain } from './cue-subjects.js';
import type { Cue } from './cues.js';
import { MAX_CLAUSE } from './units.js';

/** "Roe tried it to see if it works and said": what "if" opens ends before the "and". */
const isSubordinator = (token: Token | undefined) =>
  SUBORDINATORS.has(token?.lower ?? '') && token?.lower !== 'if';

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
    if (isSubordinator(tokens[opener])) break;
    opener--;
  }
  const isOpen = isSubordinator(tokens[opener]) && opener > 0;
  const subject = isOpen ? subjectOf(tokens, opener + 1, link) : undefined;
  // "quit as mayor and said", "spoke before a crowd in May and said"
  const verb = lowerAt(tokens, subject?.next ?? link);
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
    isSpeakerNoun(lowerAt(tokens, subject.first)));

/** The "and" or "but" before a verb and its adverbs. */
export function linkBefore(tokens: readonly Token[], cue: Cue): number | undefined {
  let link = cue.first - 1;
  while (link > 0 && isAdverb(lowerAt(tokens, link))) link--;
  return /^(?:and|but)$/.test(lowerAt(tokens, link)) ? link : undefined;
}

/** Whether a verb goes on with a clause before "and" or "but", and with none that tells of a noun: "who met him and *said*". */
export function joinsClause(tokens: readonly Token[], cue: Cue): boolean {
  const link = linkBefore(tokens, cue);
  if (link === undefined) return false;
  const limit = Math.max(0, link - MAX_CLAUSE);
  for (let i = link - 1; i >= limit && !isMark(tokens[i], /^,$/); i--) {
    if (/^wh(?:o|ich)$/.test(lowerAt(tokens, i))) return false;
  }
  return true;
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
