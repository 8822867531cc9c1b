import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isFinitePast } from '../../text/english/past-tense.js';
import { isMark, isQuotation, type Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isCue, isSpeechCue } from '../lexicon/cues.js';
import { canSpeak } from '../lexicon/sources.js';

/** What is quoted of somebody who is called something: "called a “coward” by the judge". */
export interface Passive {
  /** The quotation, with its article. */
  readonly content: Range;
  /** Who calls them so, if that is told. */
  readonly source?: Range;
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|get|gets|got)$/;
const RELATIVE = /^(?:which|that|what|whom|who|whatever)$/;
/** Participles that need no preposition, and those that have "of", where no agent shows a passive. */
const NAMES = /^(?:call|dubb|label|brand|term|deem)/;
const ACCUSES = /^(?:accus|suspect)/;
/** Tokens between a participle and its quotation. */
const MAX_BETWEEN = 12;

/** "By the judge", "by critics", and not "by phone". */
function agentAt(tokens: readonly Token[], position: number): Range | undefined {
  if (tokens[position]?.lower !== 'by') return undefined;
  const agent = nounPhraseAfter(tokens, position + 1);
  const opener = tokens[position + 1];
  const isSomebody =
    agent !== undefined &&
    canSpeak(tokens, agent) &&
    (opener?.isCapitalised ||
      /s$/.test(lowerAt(tokens, agent.next - 1)) ||
      DETERMINERS.has(opener?.lower ?? ''));
  return isSomebody ? agent : undefined;
}

/** Whether a participle that no agent follows has no subject of its own: "A man described as “…” was". */
function isReduced(tokens: readonly Token[], verb: number, next: number): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  const link = lowerAt(tokens, verb + 1);
  const isTransitive = PREPOSITIONS.has(link)
    ? link === 'as' || (link === 'of' && ACCUSES.test(lower))
    : NAMES.test(lower);
  if (!isTransitive) return false;
  if (isMark(tokens[verb - 1], /^,$/)) return true;
  const subject = nounPhraseBefore(tokens, verb);
  const goesOn = lowerAt(tokens, next);
  return (
    subject !== undefined &&
    !RELATIVE.test(lowerAt(tokens, subject.first - 1)) &&
    tokens[verb - 1]?.isCapitalised === false &&
    (AUXILIARIES.has(goesOn) || isFinitePast(goesOn))
  );
}

/** Words of a name between commas. */
const MAX_NAME = 4;

/** Where a name between commas ends: "the judge, Jane Roe, as". */
function afterName(tokens: readonly Token[], comma: number): number | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  let close = comma + 1;
  while (close <= comma + MAX_NAME && tokens[close]?.isCapitalised) close++;
  return close > comma + 1 && tokens[close]?.text === ',' ? close + 1 : undefined;
}

/** What somebody is called, with who calls them so before or behind it: "by the judge as “…”", "a “…” by". */
function readObject(tokens: readonly Token[], from: number): (Passive & Range) | undefined {
  const before = agentAt(tokens, from);
  let first = before === undefined ? from : (afterName(tokens, before.next) ?? before.next);
  if (PREPOSITIONS.has(lowerAt(tokens, first))) first++;
  let last = first;
  while (DETERMINERS.has(lowerAt(tokens, last))) last++;
  if (!isQuotation(tokens[last])) return undefined;
  const source = before ?? agentAt(tokens, last + 1);
  const content = { first, next: last + 1 };
  const next = Math.max(content.next, source?.next ?? 0);
  return { content, ...(source && { source }), first: from, next };
}

/** Where the object goes on behind "and": "…, Jane Roe, and". */
function afterAnd(tokens: readonly Token[], from: number): number | undefined {
  const at = afterName(tokens, from) ?? (tokens[from]?.text === ',' ? from + 1 : from);
  return /^(?:and|but)$/.test(lowerAt(tokens, at)) ? at + 1 : undefined;
}

/**
 * Reads a verb of saying as a passive, where what somebody is called is a quotation; of several with one verb,
 * all: "described by Roe as “…” and by Cole as “…”".
 *
 * @param verb - the position of the verb
 */
export function passivesAt(tokens: readonly Token[], verb: number): Passive[] {
  const { lower } = tokens[verb] ?? { lower: '' };
  if (!lower.endsWith('ed') || !isCue(lower) || isSpeechCue(lower)) return [];
  const object = readObject(tokens, verb + 1);
  if (object === undefined) return [];
  let auxiliary = verb - 1;
  while (isAdverb(lowerAt(tokens, auxiliary))) auxiliary--;
  const isPassive =
    object.source !== undefined ||
    BE.test(lowerAt(tokens, auxiliary)) ||
    isReduced(tokens, verb, object.content.next);
  if (!isPassive) return [];
  const found = [object];
  for (;;) {
    const from = afterAnd(tokens, found.at(-1)?.next ?? verb);
    const more = from === undefined ? undefined : readObject(tokens, from);
    if (more?.source === undefined) return found;
    found.push(more);
  }
}

/** Whether a quotation is what somebody is called by others. */
export function isCalled(tokens: readonly Token[], quotation: number): boolean {
  for (let i = quotation - 1; i >= Math.max(0, quotation - MAX_BETWEEN); i--) {
    if (passivesAt(tokens, i).some(({ content }) => content.next === quotation + 1)) return true;
  }
  return false;
}
