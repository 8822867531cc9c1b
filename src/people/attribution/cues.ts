import { PREPOSITIONS } from '../../text/english/function-words.js';
import type { Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isCue, isSpeechCue } from '../lexicon/cues.js';
import { canSpeak } from '../lexicon/sources.js';
import {
  beforeManner,
  isCircumstance,
  isGerundNoun,
  isNobody,
  isOpen,
  isPlain,
  isSubjectAfter,
  QUOTES,
  quotedSource,
} from './cue-subjects.js';
import { isNarrated } from './first-person.js';
import { holdsClause, isDeed, isHearing, isNoCue, isReadBy } from './no-cue.js';
import { passivesAt } from './passives.js';
import { saysInRelativeClause } from './relative-saying.js';
import { accusesOfDeed, isGivingEvidence } from './saying-phrases.js';
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

const DOCUMENT =
  /^(?:statement|letter|memo|e-?mail|tweet|tweets|post|message|note|speech|interview|video|article|op-ed|response)$/;

/** Cues that begin at a word, and where the words after them are looked at again. */
interface Found {
  readonly cues: readonly Cue[];
  readonly next: number;
}

/** "According to Roe"; nothing where nobody stands behind it. */
function accordingTo(tokens: readonly Token[], first: number): Found {
  const source = nounPhraseAfter(tokens, first + 2);
  if (source === undefined) return { cues: [], next: first + 1 };
  const kind = { isInverted: true, isPreposition: true, isSpeech: true };
  const cue = { first, next: first + 2, verb: 'according', source, ...kind };
  return { cues: [cue], next: source.next };
}

/** "Roe, giving evidence"; nothing where that is no speaker. */
function givingEvidence(tokens: readonly Token[], first: number): Found {
  const source = nounPhraseBefore(tokens, first);
  if (source === undefined || !canSpeak(tokens, source)) return { cues: [], next: first + 1 };
  const kind = { isInverted: false, isPreposition: false, isSpeech: true };
  const next = first + 2;
  return { cues: [{ first, next, verb: 'testified', source, ...kind }], next };
}

/** Those whose verb is a passive: "called a “coward” by the judge". */
function passiveCues(tokens: readonly Token[], first: number): Found | undefined {
  const passives = passivesAt(tokens, first);
  if (passives.length === 0) return undefined;
  const verb = lowerAt(tokens, first);
  const next = first + 1;
  const kind = { isInverted: true, isPreposition: false, isSpeech: false };
  const cues = passives.flatMap(({ content, source }) =>
    source ? [{ first, next, verb, source, content, ...kind }] : [],
  );
  return { cues, next };
}

/** The noun phrase whose verb stands at a position; that of “who” in “Roe, who as mayor had said”. */
function nounOfClause(tokens: readonly Token[], verb: number): Range | undefined {
  const phrase = nounPhraseBefore(tokens, verb);
  const link = (phrase?.first ?? 0) - 1;
  const isInClause =
    PREPOSITIONS.has(lowerAt(tokens, link)) && /^wh(?:o|ich)$/.test(lowerAt(tokens, link - 1));
  return isInClause ? nounPhraseBefore(tokens, link) : phrase;
}

/** Who says it before a verb, if anybody stands there; the verb is none of saying if it is not they. */
function subjectBefore(unit: Unit, position: number): Pick<Cue, 'source'> | undefined {
  const { tokens } = unit;
  const lower = lowerAt(tokens, position);
  const before = tokens[position - 1];
  // "…, saying"; "in a letter saying"
  const isShared =
    lower.endsWith('ing') && (before?.text === ',' || DOCUMENT.test(before?.lower ?? ''));
  const source = isShared ? undefined : nounOfClause(tokens, beforeManner(tokens, position));
  if (/^hear/.test(lower) && !isHearing(tokens, source)) return undefined;
  if (isNarrated(unit, position, source) || isReadBy(unit, position, source)) return undefined;
  // "…, which suggests": what the clause before tells does.
  if (source === undefined) return before?.lower === 'which' ? undefined : {};
  if (isNobody(tokens, source) || isOpen(tokens, source)) return undefined;
  if (isCircumstance(tokens, source, position)) return undefined;
  if (isGerundNoun(tokens, position, source)) return undefined;
  // "The axes suggest that …"
  return isPlain(lower) || canSpeak(tokens, source) ? { source } : undefined;
}

/** Whether a word stands there as a verb of saying, and how sure that is; undefined if it does not. */
function speechAt(unit: Unit, position: number): { readonly isSpeech: boolean } | undefined {
  const { tokens, quotations } = unit;
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: false };
  const isName = isCapitalised && position > 0 && !unit.isTitleCase;
  if (!isCue(lower) || isName || isNoCue(tokens, position) || isDeed(unit, position)) {
    return undefined;
  }
  const isSpeech =
    isSpeechCue(lower) || holdsClause(tokens, position) || accusesOfDeed(tokens, position);
  // A weak cue counts beside a quotation or "that".
  const isThat = tokens[behindVerb(tokens, position)]?.lower === 'that';
  if (!isSpeech && quotations.size === 0 && !isThat) return undefined;
  if (!isSpeech && saysInRelativeClause(tokens, position + 1)) return undefined;
  return { isSpeech };
}

/** Where a verb ends, with the particle of "pointed out". */
function behindVerb(tokens: readonly Token[], position: number): number {
  const isOut = /^point/.test(lowerAt(tokens, position)) && tokens[position + 1]?.lower === 'out';
  return position + (isOut ? 2 : 1);
}

/** A verb of saying with its subject before or behind it. */
function verbCue(unit: Unit, position: number): Found | undefined {
  const { tokens } = unit;
  const speech = speechAt(unit, position);
  if (speech === undefined) return undefined;
  const verb = lowerAt(tokens, position);
  const behind = behindVerb(tokens, position);
  const next = tokens[behind]?.lower === 'that' ? behind : position + 1;
  const base = { first: position, next, verb, isPreposition: false, ...speech };
  const quoted = quotedSource(tokens, position);
  if (quoted !== undefined) {
    return { cues: [{ ...base, ...quoted, isInverted: false }], next: position + 1 };
  }
  const after =
    isSubjectAfter(tokens, position) && !verb.endsWith('ing')
      ? nounPhraseAfter(tokens, position + 1)
      : undefined;
  if (after !== undefined) {
    return { cues: [{ ...base, source: after, isInverted: true }], next: after.next };
  }
  const subject = subjectBefore(unit, position);
  return subject && { cues: [{ ...base, ...subject, isInverted: false }], next: position + 1 };
}

function cuesAt(unit: Unit, position: number): Found | undefined {
  const { tokens } = unit;
  if (tokens[position]?.lower === 'according' && tokens[position + 1]?.lower === 'to') {
    return accordingTo(tokens, position);
  }
  if (isGivingEvidence(tokens, position)) return givingEvidence(tokens, position);
  return passiveCues(tokens, position) ?? verbCue(unit, position);
}

/** Finds the cues in a unit, in order. */
export function findCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let position = 0; position < unit.tokens.length; ) {
    const found = cuesAt(unit, position);
    // It is not the newspaper that says it: "The Post quoted Roe as saying".
    const isQuoted = found?.cues[0]?.told !== undefined;
    if (isQuoted && QUOTES.test(cues.at(-1)?.verb ?? '')) cues.pop();
    cues.push(...(found?.cues ?? []));
    position = found?.next ?? position + 1;
  }
  return cues;
}
