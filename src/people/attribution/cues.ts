import { isCalendarWord } from '../../text/calendar-words.js';
import { AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS } from '../../text/function-words.js';
import { isFinitePast, isPastTense } from '../../text/past-tense.js';
import { GENDERED_POSSESSIVES, isSubjectPronoun } from '../../text/pronouns.js';
import { isMark, type Range } from '../../text/ranges.js';
import { isPossessive, type Token } from '../../text/tokens.js';
import { afterAppositions, closesApposition } from '../grammar/appositions.js';
import { opensVerb } from '../grammar/descriptions.js';
import {
  isInNounPhrase,
  narrowedBefore,
  nounPhraseAfter,
  nounPhraseBefore,
} from '../grammar/noun-phrases.js';
import { isHeldToBe, TAKES_HEARER } from '../grammar/reduced-clauses.js';
import { finiteVerb, opensClause } from '../grammar/verb-forms.js';
import { isCue, isCueVerb, isSpeechCue, needsClause, takesAction } from '../lexicon/cues.js';
import { canSpeak, headOf, isDocument, isSpeakerNoun } from '../lexicon/sources.js';
import { isEmpty, opensDistance } from './circumstances.js';
import { isNarrated } from './first-person.js';
import { passivesAt } from './passives.js';
import { isPluralNoun } from './plural-nouns.js';
import { saysInRelativeClause } from './relative-saying.js';
import { accusesOfDeed, isGivingEvidence, verbBeforeSaying } from './saying-phrases.js';
import type { Unit } from './units.js';

/** A verb of saying in a unit, with its subject where that stands beside it. */
export interface Cue extends Range {
  readonly verb: string;
  /** Who says it; absent where the verb shares the subject of the sentence ("…, adding that"). */
  readonly source?: Range;
  /** The subject follows: "said Roe", "according to Roe". */
  readonly isInverted: boolean;
  /** "according to": what is said is the rest of the sentence. */
  readonly isPreposition: boolean;
  /** Hardly ever anything else than speech. */
  readonly isSpeech: boolean;
  /** What is said, where the verb shows it: "called a “coward” by the judge". */
  readonly content?: Range;
  /** Where it begins to be told who says it: "The Post quoted Roe as saying". */
  readonly told?: number;
}

/** Where the words begin that say who says something. */
export const beginningOf = ({ first, source, told }: Cue): number =>
  Math.min(first, source?.first ?? first, told ?? first);

/** Words; a clause is no longer. */
export const MAX_CLAUSE = 60;

/** Whether what stands behind a word is a clause; one whose verb "and" joins to the word is none: "added a goal and left". */
function isClauseBehind(tokens: readonly Token[], position: number): boolean {
  const first = position + 1;
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  if (opensClause(tokens, first, first)) return true;
  const verb = finiteVerb(tokens, first, limit);
  return verb !== undefined && !isJoined(tokens, verb);
}

/** Whether a conjunction stands right before a verb of the past, which then shares the subject of an earlier one. */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (!/^(?:was|were)$/.test(lower) && !isPastTense(lower)) return false;
  let before = verb - 1;
  while (isAdverb(tokens[before]?.lower ?? '')) before--;
  return /^(?:and|but)$/.test(tokens[before]?.lower ?? '');
}

/** Verbs that say no more than that somebody said something: whatever is their subject speaks. */
export const isPlain = (lower: string) =>
  /^(?:sa(?:y|ys|id|ying)|(?:tell|ask)(?:s|ed|ing)?|told)$/.test(lower);

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

const PASSIVE_AFTER_COMMA = /^(?:asked|told|quoted|pressed|questioned)$/;
const ABOUT = /^(?:about|if|whether|of|by|to|why|how|what|that|on|in|during|when|as)$/;

/** What is not said is no statement. */
const NEGATION = /^(?:not|never|neither|nor)$/;

/** Words between a participle and the verb of the noun that it narrows down. */
const MAX_REDUCED = 14;

/** Whether somebody is told or asked: "Staff told to go said", "Workers asked to sign it said", "Of those asked,". */
function isPassiveBehindNoun(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const after = tokens[position + 1]?.lower ?? '';
  if (isHeldToBe(tokens, position)) return true;
  if (TAKES_HEARER.test(lower) && after === 'to') return true;
  if (!/(?:ed|told)$/.test(lower)) return false;
  if (after === ',') {
    const subject = nounPhraseBefore(tokens, position);
    const link = tokens[(subject?.first ?? 0) - 1]?.lower ?? '';
    return PASSIVE_AFTER_COMMA.test(lower) && /^(?:of|among)$/.test(link);
  }
  if (!/^(?:to|of|by|about|for)$/.test(after)) return false;
  const limit = Math.min(tokens.length, position + MAX_REDUCED);
  for (let verb = position + 2; verb < limit && !isMark(tokens[verb], /^[,;:]$/); verb++) {
    const isVerb = isSpeechCue(tokens[verb]?.lower ?? '');
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
  if (!PREPOSITIONS.has(tokens[position + 1]?.lower ?? '')) return false;
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  let at = position + 1;
  while (at < limit && tokens[at]?.isWord && tokens[at]?.lower !== 'that') at++;
  return isMark(tokens[at], /^,$/) && opensVerb(tokens, at + 1);
}

/** Whether a word that could be a verb of saying is a noun, an infinitive or a passive here. */
function isNoCue(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return true;
  let before = position - 1;
  while (before >= 0 && isAdverb(tokens[before]?.lower ?? '')) {
    if (NEGATION.test(tokens[before]?.lower ?? '')) return true;
    before--;
  }
  const { lower } = tokens[before] ?? { lower: '' };
  if (DETERMINERS.has(lower) || isPossessive(tokens[before])) return true;
  // "the bill, known as"
  if (token.lower === 'known' && tokens[position + 1]?.lower === 'as') return true;
  if (token.lower === 'think' && /^tanks?$/.test(tokens[position + 1]?.lower ?? '')) return true;
  if (verbBeforeSaying(tokens, position) !== undefined) return false;
  const isParticiple = token.lower.endsWith('ing');
  // "Roe, asked about it, said"; "Told of it, she wept"
  if (
    PASSIVE_AFTER_COMMA.test(token.lower) &&
    (before < 0 || lower === ',') &&
    ABOUT.test(tokens[position + 1]?.lower ?? '')
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
  if (PLURAL.test(tokens[last]?.lower ?? '')) return true;
  const subject = nounPhraseBefore(tokens, last + 1);
  const head = subject && headOf(tokens, subject);
  return (
    head !== undefined &&
    (!head.isCapitalised || subject?.first === 0) &&
    /[^s]s$/.test(head.lower) &&
    isSpeakerNoun(head.lower)
  );
}

const NO_SUBJECT = /^(?:that|this|him|her|me|us|them|reporters|it|there)$/;

/** Where a name ends that stands behind a description: "the mayor, Jane Roe". */
function afterName(tokens: readonly Token[], next: number): number {
  let end = next + 1;
  if (!isMark(tokens[next], /^,$/)) return next;
  while (tokens[end]?.isCapitalised) end++;
  return end === next + 1 ? next : end;
}

/**
 * Whether all that stands behind a verb is who speaks: "The pool shut in June, when a boiler burst, said
 * Jane Roe." What comes before is a clause then, and no name with its description.
 */
function endsWithSpeaker(tokens: readonly Token[], position: number): boolean {
  const opener = tokens[position + 1];
  const subject = nounPhraseAfter(tokens, position + 1);
  if (!/^sa(?:y|ys|id)$/.test(tokens[position]?.lower ?? '') || subject === undefined) return false;
  if (!opener?.isCapitalised && !DETERMINERS.has(opener?.lower ?? '')) return false;
  const next = afterAppositions(tokens, afterName(tokens, subject.next));
  if (!canSpeak(tokens, subject) || !isEmpty(tokens, next, tokens.length)) return false;
  const before = nounPhraseBefore(tokens, position);
  if (before === undefined || !canSpeak(tokens, before)) return true;
  // "Meanwhile, the pool has closed, said Jane Roe."
  if (isAdverb(tokens[before.next - 1]?.lower ?? '')) return true;
  const comma = tokens.slice(0, before.first).findLastIndex((token) => isMark(token, /^,$/));
  return opensClause(tokens, comma + 1, before.first);
}

/** Whether the subject follows: behind a quotation ("…," said Roe) or at the end of a clause. */
function isSubjectAfter(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1];
  const after = tokens[position + 1];
  if (before === undefined || after === undefined) return false;
  // "said her mother"
  const isOwner = after.lower === 'her' && isInNounPhrase(tokens[position + 2]);
  if (NO_SUBJECT.test(after.lower) && !isOwner) return false;
  const isQuoted =
    before.lower === '“' || (before.text === ',' && tokens[position - 2]?.lower === '“');
  if (!isQuoted) {
    if (/^(?:tell|tells|told|ask|asks|asked)$/.test(tokens[position]?.lower ?? '')) return false;
    if (before.text !== ',') return false;
    if (closesApposition(tokens, position)) return endsWithSpeaker(tokens, position);
    // "…, says Roe." and not "Roe of the union, says they …"
    const next = tokens[nounPhraseAfter(tokens, position + 1)?.next ?? position];
    if (next?.isWord && !PREPOSITIONS.has(next.lower)) return false;
  }
  if (after.isCapitalised || DETERMINERS.has(after.lower)) return true;
  return (
    after.isWord &&
    !isAdverb(after.lower) &&
    !PREPOSITIONS.has(after.lower) &&
    !AUXILIARIES.has(after.lower)
  );
}

/** What is done, unless it is done with words: "insisted on a refund", "pointed to the door". */
const DEEDS = /^(?:insist\w* on|point\w* (?:to|at))$/;

/**
 * Whether a verb of saying has a thing that is done as its object, and nothing said: "added a second
 * goal", "continued to shrink".
 */
function isDeed({ tokens, quotations }: Unit, position: number): boolean {
  const verb = tokens[position]?.lower ?? '';
  const next = tokens[position + 1];
  if (DEEDS.test(`${verb} ${next?.lower}`)) return !quotations.has(position + 2);
  if (!needsClause(verb) || next === undefined || !next.isWord) return false;
  if (/^(?:to|that)$/.test(next.lower)) {
    if (next.lower === 'that' || !takesAction(verb)) return false;
  } else if (PREPOSITIONS.has(next.lower) || isAdverb(next.lower) || isCalendarWord(next.lower)) {
    return false;
  } else if (opensDistance(tokens, position + 1)) {
    return false;
  } else if (isClauseBehind(tokens, position)) return false;
  // "admitted a “terrible mistake”"
  const limit = Math.min(tokens.length, position + MAX_CLAUSE);
  for (let i = position + 1; i < limit; i++) {
    if (quotations.has(i)) return false;
    if (tokens[i]?.text === ',' || isSpeechCue(tokens[i]?.lower ?? '')) break;
  }
  const before = tokens[position - 1]?.text === ',' ? position - 2 : position - 1;
  // No subject follows a participle: "…, adding 90 kilometres".
  return !quotations.has(before) && (verb.endsWith('ing') || !isSubjectAfter(tokens, position));
}

/** Words from "quoted" to "saying". */
const MAX_QUOTED = 16;

const HOLDS = /^(?:feels?|felt|thinks?|thought|hopes?|hoped|fears?|feared)$/;

/** Whether a verb says what somebody thinks, without "that": "felt the decision was harsh". */
function holdsClause(tokens: readonly Token[], position: number): boolean {
  return HOLDS.test(tokens[position]?.lower ?? '') && isClauseBehind(tokens, position);
}

/** "The court heard that": those to whom what is said there is told. */
const HEARERS = /^(?:court|inquest|inquiry|tribunal|jury|jurors|hearing|committee|panel)$/;

/** Whether somebody "heard" what was told to a court, and not a noise or the news. */
function isHearing(tokens: readonly Token[], source: Range | undefined): boolean {
  return source !== undefined && HEARERS.test(headOf(tokens, source)?.lower ?? '');
}

const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/** Who speaks in "The Post quoted Roe as saying", and where that begins to be told. */
function quotedSource(
  tokens: readonly Token[],
  saying: number,
): { source: Range; told: number } | undefined {
  if (tokens[saying]?.lower !== 'saying' || tokens[saying - 1]?.lower !== 'as') return undefined;
  const limit = Math.max(0, saying - MAX_QUOTED);
  let verb = saying - 2;
  while (verb > limit && !QUOTES.test(tokens[verb]?.lower ?? '')) verb--;
  if (!QUOTES.test(tokens[verb]?.lower ?? '')) return undefined;
  const subject = nounPhraseBefore(tokens, verb);
  const told = subject?.first ?? verb;
  const isPassive = BE.test(tokens[verb - 1]?.lower ?? '');
  const isSetOff = isMark(tokens[saying - 2], /^,$/);
  const object = { first: verb + 1, next: saying - (isSetOff ? 2 : 1) };
  if (!isPassive) return object.first < object.next ? { source: object, told } : undefined;
  return subject && { source: subject, told };
}

const NOBODY = /^(?:nor|neither|nobody|none|no)$/;

/** Whether what has a verb is nobody: "Neither Roe nor Cole said", "None of them said". */
function isNobody(tokens: readonly Token[], { first }: Range): boolean {
  // "No 10 said"
  const isNumbered = /^\d/.test(tokens[first + 1]?.text ?? '');
  return (
    tokens[first - 1]?.lower === 'nor' || (NOBODY.test(tokens[first]?.lower ?? '') && !isNumbered)
  );
}

/** Whether it is left open if somebody said it: "whether Roe said", "Had Roe said so, …". */
function isOpen(tokens: readonly Token[], { first }: Range): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return before === 'whether' || (first === 1 && before === 'had');
}

/** "A court ruling that", "a cancer warning": a noun, unless "with" opens a clause before it. */
function isGerundNoun(tokens: readonly Token[], position: number, source: Range): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  return (
    lower.endsWith('ing') &&
    !(isCueVerb(lower) || isPlain(lower)) &&
    source.next === position &&
    tokens[source.first - 1]?.lower !== 'with' &&
    !isSubjectPronoun(tokens[source.first]?.lower ?? '')
  );
}

const ASPECT = /^(?:keeps?|kept|beg(?:an|ins?|un)|start(?:s|ed)?)$/;

/** "Roe began by saying", "Roe replied by asking": where the verb stands whose subject speaks. */
function beforeManner(tokens: readonly Token[], position: number): number {
  // "Roe keeps asking"
  if (ASPECT.test(tokens[position - 1]?.lower ?? '')) return position - 1;
  const isManner =
    tokens[position]?.lower.endsWith('ing') &&
    tokens[position - 1]?.lower === 'by' &&
    /(?:[a-z]ed|s|gan|ent)$/.test(tokens[position - 2]?.lower ?? '');
  return isManner ? position - 2 : (verbBeforeSaying(tokens, position) ?? position);
}

const DOCUMENT =
  /^(?:statement|letter|memo|e-?mail|tweet|tweets|post|message|note|speech|interview|video|article|op-ed|response)$/;

/** "Her opposite number, Jane Roe": whoever has a name beside them can speak, by whatever noun. */
const isNamed = (tokens: readonly Token[], { first, next }: Range) =>
  GENDERED_POSSESSIVES.has(tokens[first]?.lower ?? '') &&
  isMark(tokens[next], /^,$/) &&
  tokens[next + 1]?.isCapitalised === true;

/** Whether somebody reads what others have written: "Roe had read that bees sleep", and not "The sign read that". */
function isReadBy(
  { tokens, quotations }: Unit,
  position: number,
  source: Range | undefined,
): boolean {
  const isThat = tokens[position + 1]?.lower === 'that' && !quotations.has(position + 2);
  if (!isThat || !/^reads?$/.test(tokens[position]?.lower ?? '')) return false;
  return source === undefined || !isDocument(headOf(tokens, source)?.lower ?? '');
}

/** Finds the cues in a unit, in order. */
export function findCues(unit: Unit): Cue[] {
  const { tokens, quotations } = unit;
  const cues: Cue[] = [];
  for (let position = 0; position < tokens.length; position++) {
    const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: false };
    if (lower === 'according' && tokens[position + 1]?.lower === 'to') {
      const source = nounPhraseAfter(tokens, position + 2);
      if (source === undefined) continue;
      cues.push({
        first: position,
        next: position + 2,
        verb: lower,
        source,
        isInverted: true,
        isPreposition: true,
        isSpeech: true,
      });
      position = source.next - 1;
      continue;
    }
    if (isGivingEvidence(tokens, position)) {
      const source = nounPhraseBefore(tokens, position);
      if (source === undefined || !canSpeak(tokens, source)) continue;
      const next = position + 2;
      const kind = { isInverted: false, isPreposition: false, isSpeech: true };
      cues.push({ first: position, next, verb: 'testified', source, ...kind });
      position = next - 1;
      continue;
    }
    const passives = passivesAt(tokens, position);
    if (passives.length > 0) {
      const next = position + 1;
      const kind = { isInverted: true, isPreposition: false, isSpeech: false };
      for (const { content, source } of passives) {
        if (source) cues.push({ first: position, next, verb: lower, source, content, ...kind });
      }
      continue;
    }
    if (
      !isCue(lower) ||
      (isCapitalised && position > 0 && !unit.isTitleCase) ||
      isNoCue(tokens, position)
    )
      continue;
    if (isDeed(unit, position)) continue;
    const isSpeech =
      isSpeechCue(lower) || holdsClause(tokens, position) || accusesOfDeed(tokens, position);
    // A weak cue counts beside a quotation or "that".
    const isOut = /^point/.test(lower) && tokens[position + 1]?.lower === 'out';
    const isThat = tokens[position + (isOut ? 2 : 1)]?.lower === 'that';
    if (!isSpeech && quotations.size === 0 && !isThat) continue;
    if (!isSpeech && saysInRelativeClause(tokens, position + 1)) continue;
    const base = {
      first: position,
      next: position + (isOut && isThat ? 2 : 1),
      verb: lower,
      isPreposition: false,
      isSpeech,
    };
    const quoted = quotedSource(tokens, position);
    if (quoted !== undefined) {
      // It is not the newspaper that says it.
      if (QUOTES.test(cues.at(-1)?.verb ?? '')) cues.pop();
      cues.push({ ...base, ...quoted, isInverted: false });
      continue;
    }
    const isParticiple = lower.endsWith('ing');
    const after = isSubjectAfter(tokens, position)
      ? nounPhraseAfter(tokens, position + 1)
      : undefined;
    if (after !== undefined && !isParticiple) {
      cues.push({ ...base, source: after, isInverted: true });
      position = after.next - 1;
      continue;
    }
    // "…, saying"; "in a letter saying"
    const isShared =
      isParticiple &&
      (tokens[position - 1]?.text === ',' || DOCUMENT.test(tokens[position - 1]?.lower ?? ''));
    const source = isShared ? undefined : nounPhraseBefore(tokens, beforeManner(tokens, position));
    if (/^hear/.test(lower) && !isHearing(tokens, source)) continue;
    if (isNarrated(unit, position, source) || isReadBy(unit, position, source)) continue;
    // "…, which suggests": what the clause before tells does.
    if (source === undefined && tokens[position - 1]?.lower === 'which') continue;
    if (
      source !== undefined &&
      (isNobody(tokens, source) || isOpen(tokens, source) || isGerundNoun(tokens, position, source))
    )
      continue;
    // "The axes suggest that …"
    const isSpeaker =
      source === undefined || isPlain(lower) || canSpeak(tokens, source) || isNamed(tokens, source);
    if (!isSpeaker) continue;
    cues.push({ ...base, ...(source && { source }), isInverted: false });
  }
  return cues;
}
