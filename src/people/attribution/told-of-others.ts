import { AUXILIARIES, isAdverb } from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { type Gender, genderOfPronoun, isSubjectPronoun } from '../../text/english/pronouns.js';
import { isMark, type Range, spanOf } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { subjectOf } from '../grammar/subjects.js';
import { bearersOf } from '../lexicon/given-names.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isPlace } from '../lexicon/places.js';
import { genderOfWord, isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { headOf } from '../lexicon/sources.js';
import { contentStart } from './content-start.js';
import { beginningOf, type Cue } from './cues.js';
import type { Attribution } from './found-statement.js';
import { tellsNothing } from './no-content.js';
import { linkBefore } from './shared-verbs.js';
import { MAX_CLAUSE, type Unit } from './units.js';

/** Verbs of one who has already said something. */
const GOES_ON = /^(?:add|continu|reiterat|repeat)/;

const BE = /^(?:is|are|was|were)$/;
/** "That night": words for times, before which "that" opens no clause. */
const TIME = /^(?:day|week|month|year|morning|afternoon|evening|night|weekend|time|summer|winter)$/;

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

/** What somebody is by sex, as far as the words for them tell: "she", "his widow", "Jane Roe". */
function sexOf(tokens: readonly Token[], source: Range): Gender | undefined {
  const head = headOf(tokens, source)?.lower ?? '';
  const ofNoun = genderOfPronoun(head) ?? genderOfWord(head);
  if (ofNoun !== undefined) return ofNoun;
  const capitals = tokens.slice(source.first, source.next).filter((each) => each.isCapitalised);
  const [given, ...others] = capitals.filter(({ lower }) => !isRoleNoun(lower));
  const bearers = others.length > 0 ? bearersOf(given?.lower ?? '') : undefined;
  return bearers === 'both' ? undefined : bearers;
}

/** Words of a name or description between commas. */
const MAX_BESIDE = 12;

/** Where the verb of a subject stands: behind a name between commas, behind adverbs. */
function verbOf(tokens: readonly Token[], subject: Range): number {
  let verb = subject.next;
  if (isMark(tokens[verb], /^,$/)) {
    const limit = verb + MAX_BESIDE;
    do verb++;
    while (verb < limit && !isMark(tokens[verb], /^,$/));
    verb++;
  }
  while (isAdverb(lowerAt(tokens, verb))) verb++;
  return verb;
}

/**
 * Whether a clause that ends with the "and" or "but" before a verb of saying is about somebody whose verb
 * that may be.
 *
 * @param teller - who tells of it
 */
function isAboutAnother(
  tokens: readonly Token[],
  from: number,
  cue: Cue,
  link: number,
  teller: Range | undefined,
): boolean {
  const subject = subjectOf(tokens, from, link);
  const noun = subject && headOf(tokens, subject);
  if (subject === undefined || noun === undefined) return false;
  const verb = verbOf(tokens, subject);
  const reported = tokens[verb];
  if (reported === undefined || verb >= link || !agrees(cue.verb, reported)) return false;
  const isPronoun = isSubjectPronoun(noun.lower);
  // "Roe told how brave Cole was and said", "Jane Roe said he was wrong and warned": Roe did.
  if ((teller === undefined || isPronoun) && BE.test(reported.lower)) return false;
  if (isPronoun) {
    const sex = genderOfPronoun(noun.lower);
    const own = teller && sexOf(tokens, teller);
    return sex !== undefined && own !== undefined && sex !== own;
  }
  const isName = noun.isCapitalised && !isPlace(noun.lower) && !isNotPersonWord(noun.lower);
  const isNamedBeside =
    isMark(tokens[subject.next], /^,$/) && tokens[subject.next + 1]?.isCapitalised === true;
  return isName || isNamedBeside || isRoleNoun(noun.lower) || isPluralRole(noun.lower);
}

/** Where a clause is told that ends before `link`, behind the last word of some kind. */
function clauseBehind(
  tokens: readonly Token[],
  after: number,
  link: number,
  opener: RegExp,
): number | undefined {
  const limit = Math.max(after, link - MAX_CLAUSE);
  for (let i = link - 1; i >= limit; i--) {
    const isTime = TIME.test(lowerAt(tokens, i + 1));
    if (opener.test(lowerAt(tokens, i)) && !isTime) return i + 1;
  }
  return undefined;
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
  const from =
    clauseBehind(tokens, earlier.next, link, /^that$/) ??
    contentStart(tokens, earlier, earlier.next, link);
  return isAboutAnother(tokens, from, cue, link, earlier.source);
}

/**
 * Whether a verb may be that of somebody of whom it is told how they said it: "Roe recalled how a nurse came
 * and said".
 */
export function isToldOfAnother(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.source !== undefined || GOES_ON.test(cue.verb)) return false;
  const link = linkBefore(tokens, cue);
  const from = link === undefined ? undefined : clauseBehind(tokens, 1, link, /^how$/);
  if (link === undefined || from === undefined) return false;
  // "Roe told how doctors came and said": several people say nothing in one voice.
  const subject = subjectOf(tokens, from, link);
  const isSeveral = subject !== undefined && isPluralRole(headOf(tokens, subject)?.lower ?? '');
  return !isSeveral && isAboutAnother(tokens, from, cue, link, undefined);
}

/** Who tells what somebody else said, and speaks in what follows: “…,” he said, *she* told the court. */
export function tellerOf(unit: Unit, cues: readonly Cue[]): Attribution | undefined {
  const { tokens, quotations } = unit;
  const [saying, telling] = cues.slice(-2);
  if (!quotations.has(0) || saying?.source === undefined || telling?.source === undefined)
    return undefined;
  const behind = Math.max(saying.next, saying.source.next);
  const isBeside = isMark(tokens[behind], /^,$/) && beginningOf(telling) === behind + 1;
  return isBeside && tellsNothing(unit, telling, telling.next, tokens.length)
    ? { source: spanOf(tokens, telling.source), cue: spanOf(tokens, telling) }
    : undefined;
}
