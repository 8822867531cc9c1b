import { isGerund, TO_BE } from '../../terms/verb-forms.js';
import { isCalendarWord } from '../../text/english/calendar-words.js';
import { AUXILIARIES, DETERMINERS, isAdverb } from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { isUnchanged, opensClause } from '../grammar/verb-forms.js';
import { isSpeechCue } from '../lexicon/cues.js';

/** Words at most from "that" to the verb of a clause. */
const MAX_SUBJECT = 12;

/** "That morning": a time, and no clause. */
const PART_OF_TIME = /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|time)$/;

/** Whether a clause with a subject opens at a position: no verb, and no "that morning". */
function opensOwnClause(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const isVerb = AUXILIARIES.has(lower) || (!tokens[position]?.isCapitalised && isPastTense(lower));
  const isTime = isCalendarWord(lower) || PART_OF_TIME.test(lower);
  return !isVerb && !isTime && opensClause(tokens, position, position + MAX_SUBJECT);
}

/** "Gave evidence that", which testifies; "gave evidence at the trial" tells nothing of what was said. */
export const isGivingEvidence = (tokens: readonly Token[], position: number): boolean =>
  /^(?:gives?|gave|given|giving)$/.test(lowerAt(tokens, position)) &&
  lowerAt(tokens, position + 1) === 'evidence' &&
  lowerAt(tokens, position + 2) === 'that' &&
  opensOwnClause(tokens, position + 3);

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

/** Where the deed begins of which somebody is accused: "accused the board of *hiding*"; its words have no marks. */
function deedAccusedOf(tokens: readonly Token[], position: number): number | undefined {
  const opener = tokens[position + 1];
  const opensName = opener?.isCapitalised === true || DETERMINERS.has(opener?.lower ?? '');
  if (!opensName && !/^(?:him|her|them|it|us|me|you)$/.test(opener?.lower ?? '')) return undefined;
  const limit = Math.min(tokens.length - 1, position + MAX_ACCUSED);
  for (let i = position + 2; i < limit && tokens[i]?.isWord; i++) {
    if (tokens[i]?.lower === 'of' && isGerund(lowerAt(tokens, i + 1))) return i + 1;
  }
  return undefined;
}

const RELATIVE = /^(?:who|which|that)$/;

/** Words at most of what somebody is accused of; a sentence that goes on longer tells something else, too. */
const MAX_DEED = 40;

/** Whether all the sentence's words from a deed on tell of it: no "and fired him", no verb of whoever has accused. */
function isDeedToEnd(tokens: readonly Token[], deed: number): boolean {
  if (tokens.length - deed > MAX_DEED) return false;
  let isInClause = false;
  let isBehindLink = false;
  /** "Firing a clerk *who* wrote it", and not ", who quit". */
  let isOfNoun = false;
  let wasLink = false;
  for (const token of tokens.slice(deed + 1)) {
    const { lower, isCapitalised } = token;
    const isLink = isMark(token, /^[,;:—–]$/) || /^(?:and|but|so|before|after)$/.test(lower);
    isBehindLink ||= isLink;
    isOfNoun = !isLink && (isOfNoun || (RELATIVE.test(lower) && !wasLink));
    isInClause ||= RELATIVE.test(lower) || isSubjectPronoun(lower);
    wasLink = isLink;
    const isVerb = AUXILIARIES.has(lower) || (!isCapitalised && isFinitePast(lower));
    const isBeside = isVerb || isPastTense(lower) || isUnchanged(lower);
    if (isBehindLink ? isBeside && !isOfNoun : isVerb && !isInClause) return false;
  }
  return true;
}

/** Whether somebody accuses, and it is no clause beside whose verb comes: "a woman who accused", "could have accused". */
function isMainAccusing(tokens: readonly Token[], position: number): boolean {
  let before = position - 1;
  while (isAdverb(lowerAt(tokens, before))) before--;
  if (/^(?:has|have|had)$/.test(lowerAt(tokens, before))) before--;
  return !RELATIVE.test(lowerAt(tokens, before)) && !AUXILIARIES.has(lowerAt(tokens, before));
}

/** "Accused the board of hiding the report": what is said is a deed, and stands without marks. */
export function accusesOfDeed(tokens: readonly Token[], position: number): boolean {
  if (!/^accuse[sd]$/.test(lowerAt(tokens, position))) return false;
  const deed = deedAccusedOf(tokens, position);
  return deed !== undefined && isMainAccusing(tokens, position) && isDeedToEnd(tokens, deed);
}
