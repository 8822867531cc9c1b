import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isPast } from '../../text/english/irregular-forms.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import type { Range } from '../../text/ranges.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { isCueVerb } from '../lexicon/cues.js';
import { isPluralRole, isRoleNoun } from '../lexicon/roles.js';
import { afterAppositions, closesApposition } from './appositions.js';
import { HAS_VERB_FORM, nounPhraseStart } from './noun-phrase-edges.js';
import { isUnchanged } from './verb-forms.js';

/** Words of a subject. */
const MAX_SUBJECT = 9;
/** Words of a clause in which its verb is looked for. */
const MAX_CLAUSE = 30;

const HAVE = /^(?:has|have|had|having|'ve)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|do|does|did)$/;
/** What ends a clause before a word, or opens one. */
const BOUND = /^(?:[,;:—–“”]|who|which|that|whose|whom|where)$/;

const isBound = ({ lower }: Token) => BOUND.test(lower) || SUBORDINATORS.has(lower);

const isClearVerb = ({ lower, isCapitalised }: Token) =>
  !isCapitalised &&
  (AUXILIARIES.has(lower) || isPast(lower) || isCueVerb(lower) || HAS_VERB_FORM.test(lower));

/** "Runs", and not "glass". */
const isThirdPerson = ({ text }: Token) => /^[a-z]{2,}[^s]s$/.test(text);

const isPlural = (lower: string) => /[^sui]s$/.test(lower) && lower !== 'series';

const skipAdverbs = (tokens: readonly Token[], from: number, step: 1 | -1) => {
  let position = from;
  while (isAdverb(lowerAt(tokens, position))) position += step;
  return position;
};

/** Whether a name that ends before `next` has a verb of its own, so that what stands before it is its subject. */
function hasOwnVerb(tokens: readonly Token[], next: number): boolean {
  const end = afterAppositions(tokens, next);
  const verb = tokens[skipAdverbs(tokens, end + (lowerAt(tokens, end) === ',' ? 1 : 0), 1)];
  return verb !== undefined && (isClearVerb(verb) || isThirdPerson(verb));
}

/** Whether a clause has a verb behind a name that ends before `next`, for whomever. */
function hasVerbBehind(tokens: readonly Token[], next: number): boolean {
  if (hasOwnVerb(tokens, next)) return true;
  for (const [i, token] of tokens.slice(next, next + MAX_CLAUSE).entries()) {
    if (isBound(token)) return false;
    const after = tokens[next + i + 1];
    // "The board sacked manager Jane Roe and hired Tom Cole"
    if (CONJUNCTIONS.has(token.lower) && (after === undefined || isClearVerb(after))) return false;
    const isOfName =
      isThirdPerson(token) && tokens[skipAdverbs(tokens, next + i - 1, -1)]?.isCapitalised;
    if (isClearVerb(token) || isOfName) return true;
  }
  return false;
}

/** Whether a clause has a verb before a position, as far as forms tell. */
function hasVerbBefore(tokens: readonly Token[], position: number): boolean {
  for (let i = position - 1; i >= Math.max(0, position - MAX_CLAUSE); i--) {
    const token = tokens[i];
    if (token === undefined || (isBound(token) && token.text !== ',')) return false;
    if (isClearVerb(token) || isSubjectPronoun(token.lower)) return true;
  }
  return false;
}

/** Where the subject begins that ends before `next`, with its determiner. */
function subjectStart(tokens: readonly Token[], next: number): number {
  const first = nounPhraseStart(tokens, next, MAX_SUBJECT);
  return DETERMINERS.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
}

/** Whether a clause can begin at a position: "after the board", "On Monday the board", "said the board". */
function canOpenSubject(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !before.isWord) return !isPossessive(before);
  // “No,” said the young jailed poet Jane Roe.
  if (isCueVerb(before.lower)) return tokens[first - 2]?.isWord === true;
  return (
    before.lower === 'that' ||
    SUBORDINATORS.has(before.lower) ||
    (CONJUNCTIONS.has(before.lower) && DETERMINERS.has(lowerAt(tokens, first))) ||
    isCalendarWord(before.lower) ||
    /^\d{4}$/.test(before.text)
  );
}

/** "Stormed the stage and slapped", and not "met a poet and jailed activist Jane Roe". */
function joinsVerbs(tokens: readonly Token[], and: number): boolean {
  const before = tokens[and - 1];
  const isPerson =
    before === undefined ||
    !before.isWord ||
    before.isCapitalised ||
    isRoleNoun(before.lower) ||
    isPluralRole(before.lower);
  return !isPerson && hasVerbBefore(tokens, and);
}

/** "Retired", which has no object, and "turned" between two nouns: "a banker turned poet". */
const describesNoun = (tokens: readonly Token[], verb: number) =>
  lowerAt(tokens, verb) === 'retired' ||
  (lowerAt(tokens, verb) === 'turned' && isRoleNoun(lowerAt(tokens, verb - 1)));

/** Whether a past tense is the verb of a subject that ends before it, and no participle before a name. */
function isPastOfSubject(tokens: readonly Token[], verb: number, name: Range): boolean {
  const end = skipAdverbs(tokens, verb - 1, -1);
  const before = tokens[end];
  if (before === undefined || isPossessive(before) || describesNoun(tokens, verb)) return false;
  const { lower } = before;
  if (HAVE.test(lower)) return true;
  if (isSubjectPronoun(lower) || /^(?:who|which)$/.test(lower)) return true;
  if (hasOwnVerb(tokens, name.next)) return false;
  if (lower === 'that') return true;
  if (lower === ',') {
    const isAlone = !hasVerbBefore(tokens, verb) && !hasVerbBehind(tokens, name.next);
    return isAlone && closesApposition(tokens, end + 1);
  }
  if (/^(?:and|but)$/.test(lower)) return joinsVerbs(tokens, end);
  const isNoSubject =
    !before.isWord ||
    isClearVerb(before) ||
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    /^\d/.test(lower);
  if (isNoSubject) return false;
  const first = subjectStart(tokens, end + 1);
  if (canOpenSubject(tokens, first)) return true;
  // "The head of the board sacked"
  return (
    PREPOSITIONS.has(lowerAt(tokens, first - 1)) &&
    !hasVerbBefore(tokens, first) &&
    !hasVerbBehind(tokens, name.next)
  );
}

/**
 * Whether a word that may be a noun as well is a verb, for its clause has no other: "The film stars actor
 * Jane Roe", "A car hit cyclist Jane Roe".
 */
function isOnlyVerb(tokens: readonly Token[], verb: number, name: Range): boolean {
  const noun = tokens[verb - 1];
  if (noun?.isWord !== true || noun.isCapitalised) return false;
  const first = subjectStart(tokens, verb);
  return (
    first < verb - 1 &&
    DETERMINERS.has(lowerAt(tokens, first)) &&
    canOpenSubject(tokens, first) &&
    !/^(?:and|or|&|\()$/.test(lowerAt(tokens, name.next)) &&
    !hasVerbBefore(tokens, first) &&
    !hasVerbBehind(tokens, name.next)
  );
}

/** "The club will sign manager Jane Roe", and not "as did manager Jane Roe". */
function isBehindModal(tokens: readonly Token[], position: number): boolean {
  const modal = skipAdverbs(tokens, position - 1, -1);
  return (
    MODAL.test(lowerAt(tokens, modal)) &&
    tokens[modal]?.isCapitalised === false &&
    !/^(?:as|so|than|nor|neither)$/.test(lowerAt(tokens, modal - 1))
  );
}

function isMainVerb(tokens: readonly Token[], position: number, name: Range): boolean {
  const token = tokens[position];
  if (token === undefined || token.isCapitalised) return false;
  if (isBehindModal(tokens, position)) return true;
  if (isPastTense(token.lower)) return isPastOfSubject(tokens, position, name);
  const isOfOne = isThirdPerson(token) && !isPlural(lowerAt(tokens, position - 1));
  const isEither = isUnchanged(token.lower) || isPast(token.lower) || isOfOne;
  return isEither && !isFinitePast(token.lower) && isOnlyVerb(tokens, position, name);
}

/**
 * Where the words before a name begin that say what its bearer is, in a stretch that may have the verb of
 * the sentence in it: in "The board sacked manager Jane Roe" behind the verb, while in "Sacked manager
 * Jane Roe wept" the participle is one of them.
 *
 * @param description - the stretch, from its first word on to the name
 * @param name - of which it ends with the noun before that
 */
export function afterMainVerb(tokens: readonly Token[], description: Range, name: Range): number {
  for (let position = description.next - 1; position >= description.first; position--) {
    if (isMainVerb(tokens, position, name)) return position + 1;
  }
  return description.first;
}
