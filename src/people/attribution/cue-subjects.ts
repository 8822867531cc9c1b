import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { isSubjectPronoun } from '../../text/english/pronouns.js';
import { isMark, isQuotation, type Range } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { afterAppositions, closesApposition, openingComma } from '../grammar/appositions.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isInNounPhrase } from '../grammar/noun-phrase-edges.js';
import { hasClause, opensClause } from '../grammar/verb-forms.js';
import { isCueVerb } from '../lexicon/cues.js';
import { canSpeak } from '../lexicon/sources.js';
import { isEmpty } from './circumstances.js';
import { verbBeforeSaying } from './saying-phrases.js';

/** Verbs that say no more than that somebody said something: whatever is their subject speaks. */
export const isPlain = (lower: string) =>
  /^(?:sa(?:y|ys|id|ying)|(?:tell|ask)(?:s|ed|ing)?|told)$/.test(lower);

/** Forms of “be”, with what stands before a passive. */
export const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/;

const NO_SUBJECT = /^(?:that|this|him|her|me|us|them|reporters|it|there)$/;

/** Where a name ends that stands behind a description: "the mayor, Jane Roe". */
export function afterName(tokens: readonly Token[], next: number): number {
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
  if (!/^sa(?:y|ys|id)$/.test(lowerAt(tokens, position)) || subject === undefined) return false;
  if (!opener?.isCapitalised && !DETERMINERS.has(opener?.lower ?? '')) return false;
  const next = afterAppositions(tokens, afterName(tokens, subject.next));
  if (!canSpeak(tokens, subject) || !isEmpty(tokens, next, tokens.length)) return false;
  const before = nounPhraseBefore(tokens, position);
  if (before === undefined || !canSpeak(tokens, before)) return true;
  // "Meanwhile, the pool has closed, said Jane Roe."
  if (isAdverb(lowerAt(tokens, before.next - 1))) return true;
  const comma = tokens.slice(0, before.first).findLastIndex((token) => isMark(token, /^,$/));
  return opensClause(tokens, comma + 1, before.first);
}

/** Words of a name with an aside, at most: "The harbour board, for its part,". */
const MAX_SET_OFF = 8;

/** Whether words that can be said stand before a verb, and no subject with an aside: "Roe, meanwhile, denied fraud". */
const canBeSaid = (tokens: readonly Token[], verb: number) =>
  verb > MAX_SET_OFF ||
  isPlain(lowerAt(tokens, verb)) ||
  openingComma(tokens, verb - 1) === undefined ||
  hasClause(tokens, 0, verb - 1);

/** Whether the subject follows: behind a quotation ("…," said Roe) or at the end of a clause. */
export function isSubjectAfter(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1];
  const after = tokens[position + 1];
  if (before === undefined || after === undefined) return false;
  // "said her mother"
  const isOwner = after.lower === 'her' && isInNounPhrase(tokens[position + 2]);
  if (NO_SUBJECT.test(after.lower) && !isOwner) return false;
  const isQuoted =
    before.lower === '“' || (before.text === ',' && tokens[position - 2]?.lower === '“');
  if (!isQuoted) {
    if (/^(?:tell|tells|told|ask|asks|asked)$/.test(lowerAt(tokens, position))) return false;
    if (before.text !== ',') return false;
    if (!canBeSaid(tokens, position)) return false;
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

/** Words from "quoted" to "saying". */
const MAX_QUOTED = 16;

/** Verbs by which somebody passes on what another says. */
export const QUOTES = /^(?:quot|cit)(?:e|es|ed|ing)$/;

/** Who speaks in "The Post quoted Roe as saying", and where that begins to be told. */
export function quotedSource(
  tokens: readonly Token[],
  saying: number,
): { source: Range; told: number } | undefined {
  if (tokens[saying]?.lower !== 'saying' || tokens[saying - 1]?.lower !== 'as') return undefined;
  const limit = Math.max(0, saying - MAX_QUOTED);
  let verb = saying - 2;
  while (verb > limit && !QUOTES.test(lowerAt(tokens, verb))) verb--;
  if (!QUOTES.test(lowerAt(tokens, verb))) return undefined;
  const subject = nounPhraseBefore(tokens, verb);
  const told = subject?.first ?? verb;
  const isPassive = BE.test(lowerAt(tokens, verb - 1));
  const isSetOff = isMark(tokens[saying - 2], /^,$/);
  const object = { first: verb + 1, next: saying - (isSetOff ? 2 : 1) };
  if (!isPassive) return object.first < object.next ? { source: object, told } : undefined;
  return subject && { source: subject, told };
}

const NOBODY = /^(?:nor|neither|nobody|none|no)$/;

/** Whether the subject of a verb is nobody: "Neither Roe nor Cole said", "None of them said". */
export function isNobody(tokens: readonly Token[], { first }: Range): boolean {
  // "No 10 said"
  const isNumbered = /^\d/.test(tokens[first + 1]?.text ?? '');
  return tokens[first - 1]?.lower === 'nor' || (NOBODY.test(lowerAt(tokens, first)) && !isNumbered);
}

/** Whether it is left open if somebody said it: "whether Roe said", "Had Roe said so, …". */
export function isOpen(tokens: readonly Token[], { first }: Range): boolean {
  const before = lowerAt(tokens, first - 1);
  return before === 'whether' || (first === 1 && before === 'had');
}

const WHEN = /^(?:while|when|whenever|until|once|before|after)$/;

/** Whether to say something is only when something else happens: "while she writes, he plays". */
export function isCircumstance(tokens: readonly Token[], { first }: Range, verb: number): boolean {
  return (
    WHEN.test(lowerAt(tokens, first - 1)) &&
    isMark(tokens[verb + 1], /^,$/) &&
    !tokens.slice(verb + 1).some(isQuotation)
  );
}

/** "A court ruling that", "a cancer warning": a noun, unless "with" opens a clause before it. */
export function isGerundNoun(tokens: readonly Token[], position: number, source: Range): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  return (
    lower.endsWith('ing') &&
    !(isCueVerb(lower) || isPlain(lower)) &&
    source.next === position &&
    tokens[source.first - 1]?.lower !== 'with' &&
    !isSubjectPronoun(lowerAt(tokens, source.first))
  );
}

const ASPECT = /^(?:keeps?|kept|beg(?:an|ins?|un)|start(?:s|ed)?)$/;

/** "Roe began by saying", "Roe replied by asking": where the verb stands whose subject speaks. */
export function beforeManner(tokens: readonly Token[], position: number): number {
  // "Roe keeps asking"
  if (ASPECT.test(lowerAt(tokens, position - 1))) return position - 1;
  const isManner =
    tokens[position]?.lower.endsWith('ing') &&
    tokens[position - 1]?.lower === 'by' &&
    /(?:[a-z]ed|s|gan|ent)$/.test(lowerAt(tokens, position - 2));
  return isManner ? position - 2 : (verbBeforeSaying(tokens, position) ?? position);
}
