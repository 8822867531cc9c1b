import { AUXILIARIES, DETERMINERS, isAdverb, SUBORDINATORS } from '../../text/function-words.js';
import { isFinitePast, isPastTense } from '../../text/past-tense.js';
import { PERSONAL_SUBJECTS } from '../../text/pronouns.js';
import { isMark } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { finiteVerb, opensClause } from '../grammar/verb-forms.js';
import { isDoubtful, takesThing } from '../lexicon/cues.js';
import type { Cue } from './cues.js';

const COMPOUND = /^(?:had|has|have|'ve|would|will|'ll|is|are|should|must|can|may|might)$/;

/**
 * Where the narrator goes on with what the speaker did: "said he had shown no remorse" but freed his
 * brother. The tense tells: a simple past after a compound one in what is said.
 */
function deedAfter(
  tokens: readonly Token[],
  first: number,
  after: number,
  end: number,
): number | undefined {
  let isCompound = false;
  for (let i = first + 1; i < end - 1; i++) {
    const { lower, isCapitalised } = tokens[i] ?? { lower: '', isCapitalised: false };
    if (COMPOUND.test(lower) && !isCapitalised) isCompound = true;
    else if (/^(?:was|were)$/.test(lower)) isCompound = false;
    if (!isCompound || i <= after || !/^(?:but|and)$/.test(lower)) continue;
    const at = i + (isAdverb(tokens[i + 1]?.lower ?? '') ? 2 : 1);
    const verb = tokens[at];
    if (verb === undefined || verb.isCapitalised) continue;
    // A participle shares the auxiliary: "had gone and taken", "had been warned and fined".
    const isShared = lower === 'and' && !isFinitePast(verb.lower);
    if ((!isShared && isPastTense(verb.lower)) || keepsSilent(tokens, at)) return i;
  }
  return undefined;
}

/** What speakers are said not to do where they say no more. */
const TELLS =
  /^(?:address|answer|clarify|comment|confirm|detail|disclose|elaborate|explain|give|identify|mention|name|offer|provide|respond|reveal|say|specify)$/;

/** "Did not elaborate", "didn't directly say when". */
function keepsSilent(tokens: readonly Token[], at: number): boolean {
  const isNot = tokens[at]?.lower === 'did' && tokens[at + 1]?.lower === 'not';
  if (!isNot && tokens[at]?.lower !== "didn't") return false;
  let verb = at + (isNot ? 2 : 1);
  while (isAdverb(tokens[verb]?.lower ?? '')) verb++;
  return TELLS.test(tokens[verb]?.lower ?? '');
}

/** What opens no clause of the sentence's own, but goes on with what is said. */
const NO_CLAUSE =
  /^(?:that|which|who|whom|whose|where|what|how|if|not|less|more|there|as|by|for|from|of|to|with|about)$/;

/** Whether a clause that has a subject stands at a position, behind "but" or "so" or another conjunction. */
function opensOwnClause(tokens: readonly Token[], link: number, at: number, end: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  const isNoSubject =
    NO_CLAUSE.test(lower) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    isPastTense(lower) ||
    /[a-z]{2}ing$/.test(lower);
  // "denied theft, and lies told in court": what "and" joins may be a thing.
  const isClause = tokens[link]?.lower !== 'and';
  const hasVerb =
    PERSONAL_SUBJECTS.has(lower) || finiteVerb(tokens, at, end, isClause) !== undefined;
  return !isNoSubject && hasVerb;
}

/** Whether a verb of the past stands at a position, with no subject: "but was jailed", "and left". */
function opensDeed(tokens: readonly Token[], at: number, isBut: boolean): boolean {
  const { lower, isCapitalised } = tokens[at] ?? { lower: '', isCapitalised: true };
  if (isCapitalised) return false;
  return AUXILIARIES.has(lower) || isFinitePast(lower) || (isBut && isPastTense(lower));
}

/** Whether a cue reports a thing or a deed, and no clause: "denied fraud", "vowed to stay". */
export function isOfThing(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  link: number,
): boolean {
  const [before, opener, next] = [tokens[first - 1], tokens[first], tokens[first + 1]];
  // "asked, had he gone": a question.
  const isQuestion = AUXILIARIES.has(opener?.lower ?? '');
  if (before?.lower === 'that' || isQuestion || opensClause(tokens, first, link)) return false;
  const isInfinitive =
    opener?.lower === 'to' && !next?.isCapitalised && !DETERMINERS.has(next?.lower ?? '');
  return takesThing(cue.verb) || isInfinitive;
}

/** What has a verb of its own in a thing that is reported: "a plan under which the pool shuts". */
const EMBEDS = /^(?:that|which|who|whom|whose|if|when|where|whether|how|what|why|unless|because)$/;

/** Whether the narrator goes on behind a thing that is reported: "denied fraud", but was jailed. */
function goesOnBehindThing(
  tokens: readonly Token[],
  first: number,
  link: number,
  at: number,
  end: number,
): boolean {
  const word = tokens[link]?.lower;
  const embeds = tokens
    .slice(Math.max(first, link - MAX_BEFORE), link)
    .some(({ lower }) => EMBEDS.test(lower));
  // "a plan that pleased farmers but angered hikers", "a deal in which it pays, and the union returns"
  if (embeds && !(word === 'but' && isMark(tokens[link - 1], /^,$/))) return false;
  // "urged them to march, so they could be heard"
  if (word === 'so' && /^(?:can|could|will|would)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return opensOwnClause(tokens, link, at, end) || opensDeed(tokens, at, word === 'but');
}

const AHEAD = /^(?:will|would|'ll|could|can|may|might|should)$/;

/** Whether what is still to come is told first, and what came behind "but": "would open, but it shut". */
function turnsOut(tokens: readonly Token[], first: number, link: number, end: number): boolean {
  const planned = finiteVerb(tokens, first, link);
  const turned = finiteVerb(tokens, link + 1, end, true);
  if (planned === undefined || turned === undefined) return false;
  return (
    AHEAD.test(tokens[planned]?.lower ?? '') &&
    !/^(?:have|'ve)$/.test(tokens[planned + 1]?.lower ?? '') &&
    isPastTense(tokens[turned]?.lower ?? '')
  );
}

/** Words of what is said before the narrator goes on. */
const MAX_BEFORE = 60;

/** Whether the narrator goes on behind a conjunction at `link`, and what is said ends before it. */
function goesOn(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  link: number,
  end: number,
): boolean {
  const isBut = tokens[link]?.lower === 'but';
  const isParted = isMark(tokens[link - 1], /^,$/);
  if (!isBut && !isParted) return false;
  let at = link + 1;
  while (isAdverb(tokens[at]?.lower ?? '') && !NO_CLAUSE.test(tokens[at]?.lower ?? '')) at++;
  if (isOfThing(tokens, cue, first, link)) return goesOnBehindThing(tokens, first, link, at, end);
  // "said it was safe, but it leaked": who thinks so is open.
  if (PERSONAL_SUBJECTS.has(tokens[at]?.lower ?? '')) return false;
  if (!opensOwnClause(tokens, link, at, end)) return false;
  // Who tells of themselves in the first person is the narrator.
  const isOwn = /^(?:i|we)$/.test(tokens[cue.source?.first ?? -1]?.lower ?? '');
  if (isDoubtful(cue.verb) && !isOwn) return isBut || /^den(?:y|ies|ied|ying)$/.test(cue.verb);
  return isBut && isParted && turnsOut(tokens, first, link, end);
}

/**
 * Where the narrator goes on behind what is reported, with a clause of the sentence's own: "denied fraud,
 * but a jury convicted him". Behind "said", three of four such clauses are the speaker's; only one that
 * tells how it turned out is surely not.
 *
 * @param first - where what is said begins
 * @param after - the last quotation in it, behind which that may be
 */
export function narratorAfter(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  after: number,
  end: number,
): number | undefined {
  const deed = deedAfter(tokens, first, after, end);
  const from = Math.max(first, after) + 1;
  const limit = Math.min(deed ?? end - 1, from + MAX_BEFORE);
  for (let link = from; link < limit; link++) {
    const isLink = /^(?:and|but|so)$/.test(tokens[link]?.lower ?? '');
    if (isLink && goesOn(tokens, cue, first, link, end)) return link;
  }
  return deed;
}
