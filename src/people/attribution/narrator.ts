import {
  AUXILIARIES,
  DETERMINERS,
  INTERROGATIVES,
  isAdverb,
  SUBORDINATORS,
} from '../../text/function-words.js';
import { isFinitePast, isPastTense } from '../../text/past-tense.js';
import { genderOfPronoun, PERSONAL_SUBJECTS, POSSESSIVE_DETERMINERS } from '../../text/pronouns.js';
import { isMark } from '../../text/ranges.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { isInNounPhrase } from '../grammar/noun-phrases.js';
import { finiteVerb } from '../grammar/verb-forms.js';
import { isDenying, isDoubtful } from '../lexicon/cues.js';
import type { Cue } from './cues.js';
import { isThingBefore, type Reported } from './reported.js';
import { MAX_CLAUSE } from './units.js';

const PERFECT = /^(?:had|has|have|'ve|'d)$/;
const COMPOUND = /^(?:had|has|have|'ve|'d|would|will|'ll|is|are|should|must|can|may|might)$/;

/** Whether the subject of a verb at a position is a pronoun: "he *had* shown no remorse", and not "the man *had* been drinking". */
function isOfPronoun(tokens: readonly Token[], at: number): boolean {
  let subject = at - 1;
  while (isAdverb(tokens[subject]?.lower ?? '')) subject--;
  return PERSONAL_SUBJECTS.has(tokens[subject]?.lower ?? '');
}

/** "Sent her *home*": no noun that is hers. */
const AWAY = /^(?:home|away|back|down|aside)$/;
const GIVES = /^(?:gave|offered|made|provided|handed)$/;

/** Whether a "him" or "it" behind a verb is whom the clause before, from `first`, is about, and nobody else there. */
function isDoneToSubject(
  tokens: readonly Token[],
  first: number,
  link: number,
  verb: number,
): boolean {
  const object = tokens[verb + 1]?.lower ?? '';
  const between = tokens.slice(Math.max(first, link - MAX_CLAUSE), link);
  // "had taken the bag and sold it"
  if (/^(?:it|them)$/.test(object)) return !between.some(({ lower }) => DETERMINERS.has(lower));
  const gender = genderOfPronoun(object);
  const isObject =
    object === 'him' ||
    (object === 'her' &&
      (!isInNounPhrase(tokens[verb + 2]) ||
        AWAY.test(tokens[verb + 2]?.lower ?? '') ||
        GIVES.test(tokens[verb]?.lower ?? '')));
  // "had grabbed her and pulled her into a van"
  return isObject && !between.some(({ lower }) => genderOfPronoun(lower) === gender);
}

/** Whether the speaker does something behind "and", whoever had done what is said before it: "and gave him life". */
function isOfSpeaker(tokens: readonly Token[], first: number, link: number, verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (GIVES.test(lower) && tokens[verb + 1]?.lower === 'no') return true;
  return isDoneToSubject(tokens, first, link, verb);
}

/**
 * Where the narrator goes on with what the speaker did: "said he had shown no remorse" but freed his
 * brother. The tense tells: a simple past after a compound one in what is said. Behind a perfect and "and", that may
 * be said, too, of whatever has a noun: "said the man had been drinking and drove into a wall".
 */
function deedAfter(
  tokens: readonly Token[],
  first: number,
  after: number,
  end: number,
): number | undefined {
  let isCompound = false;
  /** Where a noun has the perfect. */
  let ofNoun: number | undefined;
  for (let i = first + 1; i < end - 1; i++) {
    const { lower, isCapitalised } = tokens[i] ?? { lower: '', isCapitalised: false };
    if (COMPOUND.test(lower) && !isCapitalised) {
      isCompound = true;
      ofNoun = PERFECT.test(lower) && !isOfPronoun(tokens, i) ? i : undefined;
    } else if (/^(?:was|were)$/.test(lower)) isCompound = false;
    if (!isCompound || i <= after || !/^(?:but|and)$/.test(lower)) continue;
    const at = i + (isAdverb(tokens[i + 1]?.lower ?? '') ? 2 : 1);
    const verb = tokens[at];
    if (verb === undefined || verb.isCapitalised) continue;
    // A participle shares the auxiliary: "had gone and taken", "had been warned and fined".
    const isShared = lower === 'and' && !isFinitePast(verb.lower);
    const isOpen = ofNoun !== undefined && lower === 'and' && !isOfSpeaker(tokens, ofNoun, i, at);
    const isDeed = !isShared && !isOpen && isPastTense(verb.lower);
    if (isDeed || keepsSilent(tokens, at)) return i;
  }
  return undefined;
}

/** What is not told where speakers say no more: "did not say when", "didn't give any details". */
const UNTOLD: ReadonlySet<string> = new Set([
  ...INTERROGATIVES,
  ...wordSet('if whether details more'),
]);

/** "Did not elaborate", "didn't directly say when". */
function keepsSilent(tokens: readonly Token[], at: number): boolean {
  const isNot = tokens[at]?.lower === 'did' && tokens[at + 1]?.lower === 'not';
  if (!isNot && tokens[at]?.lower !== "didn't") return false;
  let verb = at + (isNot ? 2 : 1);
  while (isAdverb(tokens[verb]?.lower ?? '')) verb++;
  if (!/^(?:say|elaborate|comment|give)$/.test(tokens[verb]?.lower ?? '')) return false;
  const next = verb + (/^(?:any|further|other)$/.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
  const isEnd = tokens[next] === undefined || isMark(tokens[next], /^[.,;]$/);
  return isEnd || UNTOLD.has(tokens[next]?.lower ?? '');
}

/** What opens no clause of the sentence's own, but goes on with what is said. */
const NO_CLAUSE =
  /^(?:that|which|who|whom|whose|where|what|how|if|not|less|more|there|as|by|for|from|of|to|with|about)$/;

/** Verbs of what is still to come, or may: whose view that is stays open. */
const AHEAD = /^(?:will|would|'ll|could|can|may|might|should)$/;

/** Whether a clause that has a subject stands behind a conjunction, and tells of no future. */
function opensNextClause(
  tokens: readonly Token[],
  { end }: Reported,
  link: number,
  at: number,
): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  const isNoSubject =
    NO_CLAUSE.test(lower) ||
    SUBORDINATORS.has(lower) ||
    AUXILIARIES.has(lower) ||
    isPastTense(lower) ||
    /[a-z]{2}ing$/.test(lower);
  if (isNoSubject) return false;
  // "denied theft, and lies told in court": what "and" joins may be a thing.
  const isClause = tokens[link]?.lower !== 'and';
  const verb = finiteVerb(tokens, at, Math.min(end, at + MAX_CLAUSE), isClause);
  if (verb === undefined) return PERSONAL_SUBJECTS.has(lower);
  return !AHEAD.test(tokens[verb]?.lower ?? '');
}

/** Whether a verb of the past stands at a position, with no subject: "but was jailed", "and left". */
function opensDeed(tokens: readonly Token[], at: number, isBut: boolean): boolean {
  const { lower, isCapitalised } = tokens[at] ?? { lower: '', isCapitalised: true };
  if (isCapitalised || AHEAD.test(lower)) return false;
  return AUXILIARIES.has(lower) || isFinitePast(lower) || (isBut && isPastTense(lower));
}

/** Whether the narrator goes on behind a thing that is reported: "denied fraud", but was jailed. */
function goesOnBehindThing(
  tokens: readonly Token[],
  reported: Reported,
  link: number,
  at: number,
): boolean {
  const isBut = tokens[link]?.lower === 'but';
  // "a plan that pleased farmers but angered hikers", "a deal in which it pays, and the union returns"
  if (reported.embedsFrom < link && !(isBut && isMark(tokens[link - 1], /^,$/))) return false;
  return opensNextClause(tokens, reported, link, at) || opensDeed(tokens, at, isBut);
}

/** Whether what is said leaves open what came of it. */
function isUnsettled(tokens: readonly Token[], verb: number, cue: Cue): boolean {
  // "denied that she took it, but the auditor found it": nobody denies that.
  if (isDenying(cue.verb)) return true;
  const { lower } = tokens[verb] ?? { lower: '' };
  if (!isDoubtful(cue.verb)) {
    return AHEAD.test(lower) && !/^(?:have|'ve)$/.test(tokens[verb + 1]?.lower ?? '');
  }
  // "claimed he ran, but a man shot", "claims he was there, but a man shot": both verbs tell one story.
  const isOfPast = /^(?:was|were|had|did)(?:n't)?$/.test(lower);
  return !isPastTense(lower) && (!isOfPast || cue.verb.endsWith('ed'));
}

/** Whether how it turned out is told behind "but", by a simple past: "would open, but the boiler failed". */
function turnsOut(
  tokens: readonly Token[],
  cue: Cue,
  reported: Reported,
  link: number,
  at: number,
): boolean {
  const { verb, end } = reported;
  if (verb === undefined || verb >= link || POSSESSIVE_DETERMINERS.has(tokens[at]?.lower ?? ''))
    return false;
  const turned = finiteVerb(tokens, at, Math.min(end, at + MAX_CLAUSE), true);
  return (
    turned !== undefined &&
    isPastTense(tokens[turned]?.lower ?? '') &&
    isUnsettled(tokens, verb, cue)
  );
}

/** "Promised to stay and be quiet": no verb of the past. */
const INFINITIVE = /^(?:be|have|do)$/;

/** Whether the narrator goes on behind a conjunction at `link`, and what is said ends before it. */
function goesOn(tokens: readonly Token[], cue: Cue, reported: Reported, link: number): boolean {
  const isBut = tokens[link]?.lower === 'but';
  const isParted = isMark(tokens[link - 1], /^,$/);
  let at = link + 1;
  while (isAdverb(tokens[at]?.lower ?? '') && !NO_CLAUSE.test(tokens[at]?.lower ?? '')) at++;
  const isThing = isThingBefore(reported, link);
  if (!isBut && !isParted) {
    // "promised a bell and it came", "denied fraud and was freed", and not "denied fraud and lies told in court"
    const { lower } = tokens[at] ?? { lower: '' };
    const isNext =
      PERSONAL_SUBJECTS.has(lower) || (!INFINITIVE.test(lower) && opensDeed(tokens, at, false));
    const isAnd = tokens[link]?.lower === 'and';
    return isAnd && isThing && isNext && goesOnBehindThing(tokens, reported, link, at);
  }
  if (isThing) return goesOnBehindThing(tokens, reported, link, at);
  // "said it was safe, but it leaked": who thinks so is open.
  if (!isBut || !isParted || PERSONAL_SUBJECTS.has(tokens[at]?.lower ?? '')) return false;
  // Who tells of themselves in the first person is the narrator.
  const isOwn = /^(?:i|we)$/.test(tokens[cue.source?.first ?? -1]?.lower ?? '');
  if (isOwn && isDoubtful(cue.verb)) return false;
  return opensNextClause(tokens, reported, link, at) && turnsOut(tokens, cue, reported, link, at);
}

/**
 * Where the narrator goes on behind what is reported, with a clause of the sentence's own: "denied fraud,
 * but a jury convicted him". Whose such a clause is stays open behind a clause, so that only one that tells
 * how it turned out ends what is said; too much is better there than a claim told as a fact.
 *
 * @param after - the last quotation in it, behind which that may be
 */
export function narratorAfter(
  tokens: readonly Token[],
  cue: Cue,
  reported: Reported,
  after: number,
): number | undefined {
  const { first, end } = reported;
  const deed = deedAfter(tokens, first, after, end);
  for (let link = Math.max(first, after) + 1; link < (deed ?? end - 1); link++) {
    const isLink = /^(?:and|but|so)$/.test(tokens[link]?.lower ?? '');
    if (isLink && goesOn(tokens, cue, reported, link)) return link;
  }
  return deed;
}
