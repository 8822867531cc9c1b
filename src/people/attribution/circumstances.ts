import { isCalendarWord } from '../../text/english/calendar-words.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { isQuotation } from '../../text/ranges.js';
import { isPossessive, lowerAt, type Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { isNameHere } from '../grammar/time-or-name.js';
import { finiteVerb, opensClause } from '../grammar/verb-forms.js';
import { isDocument } from '../lexicon/sources.js';

/** Words; when and where it was said takes no more. */
export const MAX_CIRCUMSTANCE = 12;

/** Where something is said to others. */
const OCCASION =
  /^(?:address|briefing|call|conference|court|debate|event|hearing|meeting|parliament|rally|session|testimony|trial)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const SPAN_OF_TIME = /^(?:week|weekend|month|year|night|spring|summer|autumn|winter|fall)$/;

const NUMBER =
  /^(?:[\d£$€].*|one|two|three|four|five|six|seven|eight|nine|ten|all|dozens|half|hundreds|several|thousands)$/;
const AMOUNT = /^(?:an?|few|couple|of|some|many)$/;
const UNIT = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;
/** Words of an amount: "half an", "a couple of". */
const MAX_AMOUNT = 3;

/** Where a time ends that is told by how long it is from another: "a few minutes later", "two years ago". */
export function distanceEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (
    at - from < MAX_AMOUNT &&
    (NUMBER.test(lowerAt(tokens, at)) || AMOUNT.test(lowerAt(tokens, at)))
  )
    at++;
  const isSpan = at > from && UNIT.test(lowerAt(tokens, at));
  return isSpan && /^(?:later|earlier|ago|afterwards)$/.test(lowerAt(tokens, at + 1))
    ? at + 2
    : undefined;
}

/** Whether a time begins at a position that is told by how long it is from another: "an hour later". */
export const opensDistance = (tokens: readonly Token[], from: number) =>
  distanceEnd(tokens, from) !== undefined;

/** Where a time ends that begins at a position: "on Monday night", "in late May 2019", "last week". */
export function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  const distance = distanceEnd(tokens, from);
  if (distance !== undefined) return distance;
  const isBehind = /^(?:on|in|at)$/.test(lowerAt(tokens, from));
  let at = isBehind ? from + 1 : from;
  if (/^(?:last|this|earlier)$/.test(lowerAt(tokens, at))) {
    const noun = tokens[at + 1]?.lower === 'this' ? at + 2 : at + 1;
    if (SPAN_OF_TIME.test(lowerAt(tokens, noun))) return noun + 1;
  }
  if (/^(?:late|early|mid|last)$/.test(lowerAt(tokens, at))) at++;
  const first = at;
  while (isCalendarWord(lowerAt(tokens, at)) && (isBehind || !isNameHere(tokens, at))) at++;
  const isYear = isBehind && at === first && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
  if (at === first && !isYear) return undefined;
  while (/^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/.test(tokens[at]?.text ?? '')) at++;
  if (PART_OF_DAY.test(lowerAt(tokens, at))) at++;
  return at;
}

/** Whether a day or a month is what is spoken of: "said Monday would be a holiday". */
export const isDaySubject = (tokens: readonly Token[], position: number) =>
  isCalendarWord(lowerAt(tokens, position)) && AUXILIARIES.has(lowerAt(tokens, position + 1));

/** Where a document or an occasion ends that begins at a position: "in a statement", "at the hearing". */
function occasionEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:in|at|during)$/.test(lowerAt(tokens, from))) return undefined;
  const phrase = nounPhraseAfter(tokens, from + 1);
  if (phrase === undefined) return undefined;
  for (let next = from + 2; next <= phrase.next; next++) {
    const { lower } = tokens[next - 1] ?? { lower: '' };
    if (isDocument(lower) || OCCASION.test(lower)) return next;
  }
  return undefined;
}

const NO_SUBJECT = /^(?:who|which|that|whose|whom|where|not|\W)$/;

/**
 * Whether a clause with a subject of its own stands at a position.
 *
 * @param mayTell - it may tell of the noun before it as well: "in a letter" she wrote
 */
function opensToldClause(
  tokens: readonly Token[],
  at: number,
  end: number,
  mayTell: boolean,
): boolean {
  const { lower, isCapitalised } = tokens[at] ?? { lower: ',', isCapitalised: false };
  const isNoSubject =
    NO_SUBJECT.test(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    (isAdverb(lower) && lower !== 'there') ||
    (isPastTense(lower) && !isCapitalised);
  if (isNoSubject) return false;
  const verb = finiteVerb(tokens, at, end);
  if (verb === undefined) return false;
  return (
    !mayTell ||
    /^(?:is|are|was|were|will|would|can|could|may|might|should|must)(?:n't)?$/.test(
      lowerAt(tokens, verb),
    )
  );
}

/**
 * Where what is said begins behind when and where it was said: "on Monday in a statement" the dam was weak;
 * where it began if no clause follows.
 */
export function afterCircumstances(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  let mayTell = false;
  for (;;) {
    const time = timeEnd(tokens, at);
    const next = time ?? occasionEnd(tokens, at);
    // "said this year's harvest was late"
    if (next === undefined || next >= end || isPossessive(tokens[next])) break;
    mayTell = time === undefined;
    at = next;
  }
  return at > from && opensToldClause(tokens, at, end, mayTell) ? at : from;
}

/** Before a number: "about 40", "at least two", "well over half". */
const BEFORE_NUMBER =
  /^(?:about|almost|around|as|at|barely|even|few|fewer|just|least|less|many|more|most|much|nearly|only|over|roughly|some|than|to|under|up|well)$/;
/** Adverbs that stand before a noun as well: "more", "only one". */
const QUANTITY = /^(?:more|less|most|almost|nearly|only|even|just|first|second|third|last|such)$/;

/** Whether a word, in lower case, is such an adverb. */
export const isQuantity = (lower: string) => QUANTITY.test(lower);

/** Whether a stretch begins with a number of something: "about 40 people were hurt". */
export function opensWithNumber(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (BEFORE_NUMBER.test(lowerAt(tokens, at))) at++;
  return at > from && NUMBER.test(lowerAt(tokens, at));
}

/** Whether a stretch that begins as a time, a place or an adverb has a clause that is said all the same. */
function opensContent(tokens: readonly Token[], from: number, end: number): boolean {
  const { lower } = tokens[from] ?? { lower: '' };
  if (lower === 'there') return AUXILIARIES.has(lowerAt(tokens, from + 1));
  if (isDaySubject(tokens, from)) return true;
  // "asked why the road was shut"
  if (/^(?:why|how)$/.test(lower)) return opensClause(tokens, from + 1, end);
  // "said more could follow"
  if (isQuantity(lower) && opensClause(tokens, from, end)) return true;
  if (opensWithNumber(tokens, from) && opensClause(tokens, from, end)) return true;
  return afterCircumstances(tokens, from, end) > from;
}

/** Words from the head of a clause to its verb. */
const MAX_CLAUSE = 60;

/** Whether nothing but the end of the sentence, a time or a place stands in a stretch. */
export function isEmpty(tokens: readonly Token[], first: number, next: number): boolean {
  const stretch = tokens.slice(first, Math.min(next, first + MAX_CIRCUMSTANCE + 1));
  const head = stretch.find((token) => token.isWord || isQuotation(token));
  if (stretch.some((token) => isQuotation(token) || token.lower === 'that')) return false;
  const at = head === undefined ? next : first + stretch.indexOf(head);
  if (head !== undefined && opensContent(tokens, at, Math.min(next, at + MAX_CLAUSE))) return false;
  return (
    head === undefined ||
    (next - first <= MAX_CIRCUMSTANCE &&
      (PREPOSITIONS.has(head.lower) ||
        isCalendarWord(head.lower) ||
        isAdverb(head.lower) ||
        opensDistance(tokens, at)))
  );
}
