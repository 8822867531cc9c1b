import { AUXILIARIES, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../text/function-words.js';
import { isPastTense } from '../../text/past-tense.js';
import { isMark, type Range, spanOf } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrases.js';
import { subjectOf } from '../grammar/subjects.js';
import { isCue } from '../lexicon/cues.js';
import type { Attribution } from './found-statement.js';
import { isGesture, isPerson } from './gestures.js';
import type { Unit } from './units.js';

/** What leads from a quotation to whoever says it. */
const LEADS_ON = /[,?!…—–][”’"']?$/;

/** Whether a verb of the past stands at a position with nothing that is done to anybody. */
function isManner(tokens: readonly Token[], position: number): boolean {
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: true };
  const isVerb = isGesture(lower) || (isPastTense(lower) && !isCue(lower));
  return isVerb && !isCapitalised && !AUXILIARIES.has(lower);
}

/** Whether nothing is left of a clause but how and when: "with a grin", "as she left". */
function closes(tokens: readonly Token[], position: number): boolean {
  const { lower, isWord } = tokens[position] ?? { lower: '', isWord: false };
  return !isWord || isAdverb(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower);
}

/** “…,” shrugged Roe: the verb first. */
function inverted(tokens: readonly Token[], verb: number): Range | undefined {
  const subject = isManner(tokens, verb) ? nounPhraseAfter(tokens, verb + 1) : undefined;
  const isOne = subject !== undefined && tokens[verb + 1]?.isCapitalised === true;
  return isOne && closes(tokens, subject.next) ? subject : undefined;
}

/**
 * Who speaks in a sentence that begins with a quotation and goes on, with no verb of saying, with what
 * somebody does as they speak: “…,” she shrugged.
 */
export function mannerOf({ tokens }: Unit, position: number): Attribution | undefined {
  if (position > 0 || !tokens[0]) return undefined;
  const isParted = isMark(tokens[1], /^,$/);
  if (!isParted && !LEADS_ON.test(tokens[0].text)) return undefined;
  const first = isParted ? 2 : 1;
  const after = inverted(tokens, first);
  const subject = after ?? subjectOf(tokens, first, tokens.length);
  if (subject === undefined || !isPerson(tokens, subject)) return undefined;
  if (after !== undefined)
    return { source: spanOf(tokens, after), cue: spanOf(tokens, { first, next: first + 1 }) };
  let verb = subject.next;
  while (isAdverb(tokens[verb]?.lower ?? '')) verb++;
  if (subject.first !== first || !isManner(tokens, verb) || !closes(tokens, verb + 1))
    return undefined;
  return { source: spanOf(tokens, subject), cue: spanOf(tokens, { first: verb, next: verb + 1 }) };
}
