import { TO_BE } from '../../terms/verb-forms.js';
import { DETERMINERS } from '../../text/function-words.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { isSpeechCue } from '../lexicon/cues.js';

const lowerAt = (tokens: readonly Token[], position: number) => tokens[position]?.lower ?? '';

/** "Gave evidence that", which testifies; "gave evidence at the trial" tells nothing of what was said. */
export const isGivingEvidence = (tokens: readonly Token[], position: number): boolean =>
  /^(?:gives?|gave|given|giving)$/.test(lowerAt(tokens, position)) &&
  lowerAt(tokens, position + 1) === 'evidence' &&
  lowerAt(tokens, position + 2) === 'that';

/** What one does to say something: "rang to say", "stepped in to say". */
const TURNS_TO =
  /^(?:intervened|intervenes|rose|stood|stepped|rang|phoned|telephoned|called|wrote|emailed|texted|interrupted|broke|came|got)$/;
const PARTICLE = /^(?:in|up|out|back|forward|again)$/;

/** Where the verb stands whose subject says something, of a verb of saying behind "to": "intervened to say that". */
export function verbBeforeSaying(tokens: readonly Token[], position: number): number | undefined {
  const isSaying = isSpeechCue(lowerAt(tokens, position));
  const after = tokens[position + 1];
  const isSaid = after?.lower === 'that' || isQuotation(after) || isMark(after, /^[,:]$/);
  if (!isSaying || !isSaid || lowerAt(tokens, position - 1) !== 'to') return undefined;
  const verb = PARTICLE.test(lowerAt(tokens, position - 2)) ? position - 3 : position - 2;
  // Who “was called to testify” has not spoken yet.
  if (TO_BE.has(lowerAt(tokens, verb - 1))) return undefined;
  return TURNS_TO.test(lowerAt(tokens, verb)) ? verb : undefined;
}

/** Words at most of whom somebody accuses. */
const MAX_ACCUSED = 10;

/** "Accused the board of hiding the report": what is said is a deed, and stands without marks. */
export function accusesOfDeed(tokens: readonly Token[], position: number): boolean {
  if (!/^accus(?:es|ed|ing)$/.test(lowerAt(tokens, position))) return false;
  const opener = tokens[position + 1];
  const opensName = opener?.isCapitalised === true || DETERMINERS.has(opener?.lower ?? '');
  if (!opensName && !/^(?:him|her|them|it|us|me|you)$/.test(opener?.lower ?? '')) return false;
  const limit = Math.min(tokens.length - 1, position + MAX_ACCUSED);
  for (let i = position + 2; i < limit && tokens[i]?.isWord; i++) {
    if (tokens[i]?.lower === 'of' && lowerAt(tokens, i + 1).endsWith('ing')) return true;
  }
  return false;
}
