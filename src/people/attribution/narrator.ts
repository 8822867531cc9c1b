import {
  AUXILIARIES,
  INTERROGATIVES,
  isAdverb,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import {
  PERSONAL_SUBJECTS,
  POSSESSIVE_DETERMINERS,
  THIRD_PERSON_OBJECTS,
} from '../../text/english/pronouns.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { finiteVerb } from '../grammar/verb-forms.js';
import { isCue, isDenying, isDoubtful } from '../lexicon/cues.js';
import type { Cue } from './cues.js';
import { isThingBefore, type Reported } from './reported.js';
import { isParted, MAX_CLAUSE } from './units.js';

const PERFECT = /^(?:had|has|have|'ve|'d)$/;
/** Of what is or is to come. */
const OPEN = /^(?:would|will|'ll|is|are|should|must|can|may|might)$/;
const PAST = /^(?:was|were)$/;

/** Whether a verb of the past stands at a position that shares no auxiliary: "had gone and taken", "had been warned and fined". */
function isSimplePast(tokens: readonly Token[], at: number, isAnd: boolean): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return isPastTense(lower) && (!isAnd || isFinitePast(lower));
}

/**
 * Where the narrator goes on with what the speaker did: "said he would show no mercy" but freed his
 * brother. The tense tells: a simple past behind what is or is to come. Behind a perfect it is said as often as not
 * ("said they had won the match but lost the cup"), unless a comma parts it.
 */
function deedAfter(
  tokens: readonly Token[],
  first: number,
  after: number,
  end: number,
): number | undefined {
  let tense: RegExp | undefined;
  for (let i = first + 1; i < end - 1; i++) {
    const { lower, isCapitalised } = tokens[i] ?? { lower: '', isCapitalised: true };
    if (!isCapitalised) tense = [OPEN, PERFECT, PAST].find((one) => one.test(lower)) ?? tense;
    if (tense === undefined || i <= after || !/^(?:but|and)$/.test(lower)) continue;
    const at = i + (isAdverb(lowerAt(tokens, i + 1)) ? 2 : 1);
    if (tokens[at] === undefined || tokens[at]?.isCapitalised) continue;
    const isParted = tense === PERFECT && isMark(tokens[i - 1], /^,$/);
    const isDeed = (tense === OPEN || isParted) && isSimplePast(tokens, at, lower === 'and');
    if (isDeed || keepsSilent(tokens, at)) return i;
  }
  return undefined;
}

/** What is not told where speakers say no more: "did not say when", "didn't give any details". */
const UNTOLD: ReadonlySet<string> = new Set([
  ...INTERROGATIVES,
  ...wordSet('if whether details more'),
]);

const KEEPS = /^(?:say|elaborate|comment|give|name|discuss)$/;

/** Where a verb stands that somebody does not do: "did not directly *say*", "refused to *say*". */
function deniedVerb(tokens: readonly Token[], at: number): number | undefined {
  const isTwo =
    (lowerAt(tokens, at) === 'did' && lowerAt(tokens, at + 1) === 'not') ||
    (/^(?:refused|declined)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'to');
  if (!isTwo && lowerAt(tokens, at) !== "didn't") return undefined;
  let verb = at + (isTwo ? 2 : 1);
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  return verb;
}

/** "Did not elaborate", "didn't directly say when", "refused to name him", "gave no reason". */
function keepsSilent(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === 'gave' && lowerAt(tokens, at + 1) === 'no')
    return (
      /^(?:further|other)$/.test(lowerAt(tokens, at + 2)) || UNGIVEN.test(lowerAt(tokens, at + 2))
    );
  const verb = deniedVerb(tokens, at);
  if (verb === undefined || !KEEPS.test(lowerAt(tokens, verb))) return false;
  if (lowerAt(tokens, at) !== 'did' && lowerAt(tokens, at) !== "didn't") return true;
  const next = verb + (/^(?:any|further|other)$/.test(lowerAt(tokens, verb + 1)) ? 2 : 1);
  const isEnd = tokens[next] === undefined || isMark(tokens[next], /^[.,;]$/);
  return isEnd || UNTOLD.has(lowerAt(tokens, next));
}

/** Whether a speaker keeps silent in a clause with a subject: "although *she* did not say when". */
const isSilence = (tokens: readonly Token[], at: number) =>
  /^(?:he|she|they|it)$/.test(lowerAt(tokens, at)) && keepsSilent(tokens, at + 1);

/** What is given where more is said. */
const UNGIVEN = /^(?:reasons?|details?|explanations?|comment|dates?|timetable|figures?|names?)$/;

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
  return !AHEAD.test(lowerAt(tokens, verb));
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
    return AHEAD.test(lower) && !/^(?:have|'ve)$/.test(lowerAt(tokens, verb + 1));
  }
  // "claimed he ran, but a man shot", "claims he was there, but a man shot": both verbs tell one story.
  const isOfPast = /^(?:was|were|had|did)(?:n't)?$/.test(lower);
  return !isPastTense(lower) && (!isOfPast || cue.verb.endsWith('ed'));
}

/**
 * Verbs that tell of a state: after "would" their past is that of the verb of saying, as in "said the pool would
 * shut, and families needed another".
 */
const STATIVE =
  /^(?:felt|held|knew|kept|stood|thought|understood|meant|needed|wanted|liked|loved|hoped|feared|believed|deserved|seemed|looked|lived|owned|remained|depended|expected|supported|belonged|existed|mattered|used)$/;

/** Whether how it turned out is told by a simple past: "would open, but the boiler failed". */
function turnsOut(
  tokens: readonly Token[],
  cue: Cue,
  reported: Reported,
  link: number,
  at: number,
): boolean {
  const { verb, end } = reported;
  if (verb === undefined || verb >= link || POSSESSIVE_DETERMINERS.has(lowerAt(tokens, at)))
    return false;
  const turned = finiteVerb(tokens, at, Math.min(end, at + MAX_CLAUSE), true);
  const past = lowerAt(tokens, turned ?? -1);
  if (!isPastTense(past) || !isUnsettled(tokens, verb, cue)) return false;
  return tokens[link]?.lower === 'but' || !(isDoubtful(cue.verb) || STATIVE.test(past));
}

/**
 * Whether the narrator gives the word to somebody else, by a verb of saying that leaves the past in which the first
 * one spoke: "said the vote was fair, but the union *has called* for another".
 */
function hasOtherVoice(tokens: readonly Token[], cue: Cue, end: number, at: number): boolean {
  if (!isPastTense(cue.verb)) return false;
  const verb = finiteVerb(tokens, at, Math.min(end, at + MAX_CLAUSE), true);
  if (verb === undefined || !/^(?:has|have)$/.test(lowerAt(tokens, verb))) return false;
  let participle = verb + 1;
  while (isAdverb(lowerAt(tokens, participle))) participle++;
  const { lower } = tokens[participle] ?? { lower: '' };
  const object = lowerAt(tokens, participle + 1);
  return isPastTense(lower) && isCue(lower) && !THIRD_PERSON_OBJECTS.has(object);
}

/**
 * Whether the narrator tells, after a quotation, how things are now: "said it was “temporary,” but the town *is* not
 * sure".
 */
function isOfNow(tokens: readonly Token[], cue: Cue, end: number, at: number): boolean {
  if (!isPastTense(cue.verb)) return false;
  const verb = finiteVerb(tokens, at, Math.min(end, at + MAX_CLAUSE));
  return /^(?:is|are|has|have)$/.test(lowerAt(tokens, verb ?? -1));
}

/** "Promised to stay and be quiet": no verb of the past. */
const INFINITIVE = /^(?:be|have|do)$/;

/** Whether the narrator goes on behind a conjunction at `link`, and what is said ends before it. */
function goesOn(tokens: readonly Token[], cue: Cue, reported: Reported, link: number): boolean {
  const { lower: word } = tokens[link] ?? { lower: '' };
  const isBut = word === 'but';
  let at = link + 1;
  while (isAdverb(lowerAt(tokens, at)) && !NO_CLAUSE.test(lowerAt(tokens, at))) at++;
  const isThing = isThingBefore(reported, link);
  if (!isBut && !isParted(tokens, link)) {
    // "promised a bell and it came", "denied fraud and was freed", and not "denied fraud and lies told in court"
    const { lower } = tokens[at] ?? { lower: '' };
    const isNext =
      PERSONAL_SUBJECTS.has(lower) || (!INFINITIVE.test(lower) && opensDeed(tokens, at, false));
    return word === 'and' && isThing && isNext && goesOnBehindThing(tokens, reported, link, at);
  }
  if (isThing) return goesOnBehindThing(tokens, reported, link, at);
  // "said it was safe, but it leaked": who thinks so is open.
  const subject = lowerAt(tokens, at);
  if (word === 'so' || !isParted(tokens, link) || PERSONAL_SUBJECTS.has(subject)) return false;
  // Who tells of themselves in the first person is the narrator.
  const isOwn = /^(?:i|we)$/.test(lowerAt(tokens, cue.source?.first ?? -1));
  if (isOwn && isDoubtful(cue.verb)) return false;
  if (!opensNextClause(tokens, reported, link, at)) return false;
  if (turnsOut(tokens, cue, reported, link, at)) return true;
  const isAfterQuotation = isQuotation(tokens[link - 1]) || isQuotation(tokens[link - 2]);
  const { end } = reported;
  return (
    isBut &&
    (hasOtherVoice(tokens, cue, end, at) || (isAfterQuotation && isOfNow(tokens, cue, end, at)))
  );
}

/** What opens a clause in which the narrator tells that the speaker says no more, or what another says. */
const CONCEDES = /^(?:though|although|while|whereas)$/;

/** Whether the narrator goes on at a word that joins a clause with a subject of its own. */
function tellsOfSilenceOrAnother(
  tokens: readonly Token[],
  cue: Cue,
  { end }: Reported,
  link: number,
): boolean {
  const { lower } = tokens[link] ?? { lower: '' };
  if (/^(?:and|but|though|although)$/.test(lower) && isSilence(tokens, link + 1)) return true;
  return (
    isParted(tokens, link) && CONCEDES.test(lower) && hasOtherVoice(tokens, cue, end, link + 1)
  );
}

/** What stands for one of those just told of: "the others are safe", "62% do not". */
const ONE_OF_THEM = /^(?:\d.*|others?|first|second|third|last|rest|latter|former|same|two|three)$/;

/** Whether a clause with a subject that was not told of before follows a semicolon: "the roof leaked; *the firm* mended it". */
function opensAfterSemicolon(tokens: readonly Token[], reported: Reported, link: number): boolean {
  if (!isMark(tokens[link], /^;$/)) return false;
  const at = link + (lowerAt(tokens, link + 1) === 'the' ? 2 : 1);
  const { lower } = tokens[at] ?? { lower: '' };
  const isToldOf =
    PERSONAL_SUBJECTS.has(lower) || POSSESSIVE_DETERMINERS.has(lower) || ONE_OF_THEM.test(lower);
  // "to paint the hall; mend the roof; and open"
  const isList = tokens.slice(at, reported.end).some((token) => isMark(token, /^;$/));
  if (isToldOf || isList || /^(?:and|or)$/.test(lower)) return false;
  return opensNextClause(tokens, reported, link, link + 1);
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
    const isLink = /^(?:and|but|so)$/.test(lowerAt(tokens, link));
    const isOver =
      (isLink && goesOn(tokens, cue, reported, link)) ||
      tellsOfSilenceOrAnother(tokens, cue, reported, link) ||
      opensAfterSemicolon(tokens, reported, link);
    if (isOver) return link;
  }
  return deed;
}
