import { isCalendarWord } from '../../text/english/calendar-words.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { isMark, type Range } from '../../text/ranges.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { opensVerb } from '../grammar/descriptions.js';
import { narrowedBefore, nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { isHeldToBe, TAKES_HEARER } from '../grammar/reduced-clauses.js';
import { finiteVerb, mayHaveClause, opensClause } from '../grammar/verb-forms.js';
import { isSpeechCue, needsClause, takesAction } from '../lexicon/cues.js';
import { headOf, isDocument, isSpeakerNoun } from '../lexicon/sources.js';
import { distanceEnd } from './circumstances.js';
import { BE, isSubjectAfter } from './cue-subjects.js';
import { isPluralNoun } from './plural-nouns.js';
import { verbBeforeSaying } from './saying-phrases.js';
import { MAX_CLAUSE, type Unit } from './units.js';

/** Whether what stands behind a word is a clause; one whose verb "and" joins to the word is none: "added a goal and left". */
function isClauseBehind(tokens: readonly Token[], position: number): boolean {
  const first = position + 1;
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  // "wrote it and left"
  const isObject =
    tokens[first]?.lower === 'it' && /^(?:and|but|or|\W)$/.test(tokens[first + 1]?.lower ?? '.');
  if (!isObject && opensClause(tokens, first, first)) return true;
  const verb = finiteVerb(tokens, first, limit);
  return verb !== undefined && !isJoined(tokens, verb);
}

/** Whether a conjunction stands right before a verb of the past, which then shares the subject of an earlier one. */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (!/^(?:was|were)$/.test(lower) && !isPastTense(lower)) return false;
  let before = verb - 1;
  while (isAdverb(lowerAt(tokens, before))) before--;
  return /^(?:and|but)$/.test(lowerAt(tokens, before));
}

const PASSIVE_AFTER_COMMA = /^(?:asked|told|quoted|pressed|questioned)$/;
const ABOUT = /^(?:about|if|whether|of|by|to|why|how|what|that|on|in|during|when|as)$/;

/** What is not said is no statement. */
const NEGATION = /^(?:not|never|neither|nor)$/;

/** Words between a participle and the verb of the noun that it narrows down. */
const MAX_REDUCED = 14;

/** Whether somebody is told or asked: "Staff told to go said", "Workers asked to sign it said", "Of those asked,". */
function isPassiveBehindNoun(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const after = lowerAt(tokens, position + 1);
  if (isHeldToBe(tokens, position)) return true;
  if (TAKES_HEARER.test(lower) && after === 'to') return true;
  if (!/(?:ed|told)$/.test(lower)) return false;
  if (after === ',') {
    const subject = nounPhraseBefore(tokens, position);
    const link = lowerAt(tokens, (subject?.first ?? 0) - 1);
    return PASSIVE_AFTER_COMMA.test(lower) && /^(?:of|among)$/.test(link);
  }
  if (!/^(?:to|of|by|about|for)$/.test(after)) return false;
  const limit = Math.min(tokens.length, position + MAX_REDUCED);
  for (let verb = position + 2; verb < limit && !isMark(tokens[verb], /^[,;:]$/); verb++) {
    const isVerb = isSpeechCue(lowerAt(tokens, verb));
    if (isVerb && narrowedBefore(tokens, verb)?.opener === position) return true;
  }
  return false;
}

/**
 * Whether a participle with a preposition describes, between commas, whoever does something behind them:
 * "Roe, admitted to the bar in 1990, was made a judge".
 */
function isSetOffParticiple(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const isParticiple = isPastTense(lower) && !isFinitePast(lower);
  if (!isParticiple || !isMark(tokens[position - 1], /^,$/)) return false;
  if (!PREPOSITIONS.has(lowerAt(tokens, position + 1))) return false;
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  let at = position + 1;
  while (at < limit && tokens[at]?.isWord && tokens[at]?.lower !== 'that') at++;
  return isMark(tokens[at], /^,$/) && opensVerb(tokens, at + 1);
}

/** Whether a word that could be a verb of saying is a noun, an infinitive or a passive here. */
export function isNoCue(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return true;
  let before = position - 1;
  while (before >= 0 && isAdverb(lowerAt(tokens, before))) {
    if (NEGATION.test(lowerAt(tokens, before))) return true;
    before--;
  }
  const { lower } = tokens[before] ?? { lower: '' };
  if (DETERMINERS.has(lower) || isPossessive(tokens[before])) return true;
  // "the bill, known as"
  if (token.lower === 'known' && tokens[position + 1]?.lower === 'as') return true;
  if (token.lower === 'think' && /^tanks?$/.test(lowerAt(tokens, position + 1))) return true;
  if (verbBeforeSaying(tokens, position) !== undefined) return false;
  const isParticiple = token.lower.endsWith('ing');
  // "Roe, asked about it, said"; "Told of it, she wept"
  if (
    PASSIVE_AFTER_COMMA.test(token.lower) &&
    (before < 0 || lower === ',') &&
    ABOUT.test(lowerAt(tokens, position + 1))
  ) {
    return true;
  }
  if (isSetOffParticiple(tokens, position)) return true;
  if (isPassiveBehindNoun(tokens, position) || isPluralNoun(tokens, position)) return true;
  if (isBaseForm(token.lower) && !takesBaseForm(tokens, before)) return true;
  if (lower === 'to' || lower === 'not') return true;
  // "of added time", "with stated aims"
  const isAdjective =
    isInNounPhrase(tokens[position + 1]) && (needsClause(token.lower) || lower !== 'in');
  if (/^(?:of|with|in|into|during|despite|amid)$/.test(lower) && isAdjective) return true;
  // "kept from saying", "without asking"
  if (/^(?:from|without|against)$/.test(lower)) return true;
  if (PREPOSITIONS.has(lower) && !/^(?:as|before|after|while|than|like)$/.test(lower)) {
    // "Neighbours told to stay inside said"
    return !isParticiple && narrowedBefore(tokens, position) === undefined;
  }
  if (/^(?:be|been|being)$/.test(lower)) return !isParticiple;
  return BE.test(lower) && !isParticiple;
}

/** "state", "claim", "report": more often nouns, unless the subject is one that takes such a form. */
function isBaseForm(lower: string): boolean {
  return !/(?:s|ed|ing|said|told|wrote|thought|felt|knew|heard|held|spoke|found|swore|sang|saw|put|read)$/.test(
    lower,
  );
}

const PLURAL = /^(?:i|you|we|they|who|people|police|men|women|children)$|[^s]s$/;

/** Whether a subject that ends at `last` takes such a form: a plural, whatever hangs on it. */
function takesBaseForm(tokens: readonly Token[], last: number): boolean {
  if (PLURAL.test(lowerAt(tokens, last))) return true;
  const subject = nounPhraseBefore(tokens, last + 1);
  const head = subject && headOf(tokens, subject);
  return (
    head !== undefined &&
    (!head.isCapitalised || subject?.first === 0) &&
    /[^s]s$/.test(head.lower) &&
    isSpeakerNoun(head.lower)
  );
}

/** What is done, unless it is done with words: "insisted on a refund", "pointed to the door". */
const DEEDS = /^(?:insist\w* on|point\w* (?:to|at))$/;

/** Whether a thing is shown, which has no clause: "pointed out that man in court", and not "that bees sleep". */
function isPointedAt(tokens: readonly Token[], position: number): boolean {
  const [verb, out, that, thing, behind] = tokens.slice(position, position + 5);
  if (!verb?.lower.startsWith('point') || out?.lower !== 'out' || that?.lower !== 'that')
    return false;
  const isOne = thing?.isWord === true && !PLURAL.test(thing.lower);
  const isNoun = behind?.isWord !== true || PREPOSITIONS.has(behind.lower);
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  return isOne && isNoun && !mayHaveClause(tokens, position + 3, limit);
}

/**
 * Whether a verb of saying has a thing that is done as its object, and nothing said: "added a second
 * goal", "continued to shrink".
 */
export function isDeed({ tokens, quotations }: Unit, position: number): boolean {
  const verb = lowerAt(tokens, position);
  // "conceded an hour later a second goal"
  const at = distanceEnd(tokens, position + 1) ?? position + 1;
  const next = tokens[at];
  if (isPointedAt(tokens, position)) return true;
  if (DEEDS.test(`${verb} ${next?.lower}`)) return !quotations.has(at + 1);
  if (!needsClause(verb) || next === undefined || !next.isWord) return false;
  if (/^(?:to|that)$/.test(next.lower)) {
    if (next.lower === 'that' || !takesAction(verb)) return false;
  } else if (PREPOSITIONS.has(next.lower) || isAdverb(next.lower) || isCalendarWord(next.lower)) {
    return false;
  } else if (isClauseBehind(tokens, at - 1)) return false;
  // "admitted a “terrible mistake”"
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  for (let i = position + 1; i < limit; i++) {
    if (quotations.has(i)) return false;
    if (tokens[i]?.text === ',' || isSpeechCue(lowerAt(tokens, i))) break;
  }
  const before = tokens[position - 1]?.text === ',' ? position - 2 : position - 1;
  // No subject follows a participle: "…, adding 90 kilometres".
  return !quotations.has(before) && (verb.endsWith('ing') || !isSubjectAfter(tokens, position));
}

const HOLDS = /^(?:feels?|felt|thinks?|thought|hopes?|hoped|fears?|feared)$/;

/** Whether a verb says what somebody thinks, without "that": "felt the decision was harsh". */
export function holdsClause(tokens: readonly Token[], position: number): boolean {
  return HOLDS.test(lowerAt(tokens, position)) && isClauseBehind(tokens, position);
}

/** "The court heard that": those to whom what is said there is told. */
const HEARERS = /^(?:court|inquest|inquiry|tribunal|jury|jurors|hearing|committee|panel)$/;

/** Whether somebody "heard" what was told to a court, and not a noise or the news. */
export function isHearing(tokens: readonly Token[], source: Range | undefined): boolean {
  return source !== undefined && HEARERS.test(headOf(tokens, source)?.lower ?? '');
}

/** Whether somebody reads what others have written: "Roe had read that bees sleep", and not "The sign read that". */
export function isReadBy(
  { tokens, quotations }: Unit,
  position: number,
  source: Range | undefined,
): boolean {
  const isThat = tokens[position + 1]?.lower === 'that' && !quotations.has(position + 2);
  if (!isThat || !/^reads?$/.test(lowerAt(tokens, position))) return false;
  return source === undefined || !isDocument(headOf(tokens, source)?.lower ?? '');
}
