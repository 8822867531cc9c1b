import { PREPOSITIONS } from '../../text/english/function-words.js';
import { startsWithCapital, startsWithLetter } from '../../text/letters.js';
import { isMark, spanOf } from '../../text/ranges.js';
import type { Span } from '../../text/span.js';
import type { Token } from '../../text/tokens.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { subjectOf } from '../grammar/subjects.js';
import type { Attribution } from './found-statement.js';
import { isCalled } from './passives.js';
import type { Unit } from './units.js';

/** Words; shorter quotations without a cue are titles, nicknames and terms. */
const MIN_WORDS = 5;
/** Words; a cue with more is a clause. */
const MAX_CUE = 6;
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
const DASH = /^[—–―-]$/;

/** “…” — Jane Roe: who signs the quotation at a position. */
export function signerOf({ tokens }: Unit, position: number): Attribution | undefined {
  if (!isMark(tokens[position + 1], DASH)) return undefined;
  let first = position + 2;
  while (isMark(tokens[first], DASH)) first++;
  const source = nounPhraseAfter(tokens, first);
  if (source === undefined || !tokens[first]?.isCapitalised) return undefined;
  return {
    source: spanOf(tokens, source),
    cue: spanOf(tokens, { first: position + 1, next: first }),
  };
}

/** Whether a quotation is what something is called: its longer words have capitals. */
const isTitle = (words: readonly string[]) =>
  words.every(
    (word) => word.length < 4 || startsWithCapital(word) || PREPOSITIONS.has(word.toLowerCase()),
  );

/** Whether a stretch has a form of "be" or "get", and "by" after it. */
function isPassive(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ lower }) => lower);
  const by = words.lastIndexOf('by');
  return words.slice(0, Math.max(0, by)).some((word) => PASSIVE.test(word));
}

/** What stands between the subject and a quotation, or the end of it. */
function wordsBefore(tokens: readonly Token[], from: number, position: number): Span {
  let next = position;
  while (next - 1 > from && isMark(tokens[next - 1], /^[,:]$/)) next--;
  const first = Math.max(from, next - MAX_CUE);
  return spanOf(tokens, first < next ? { first, next } : { first: position - 1, next: position });
}

/**
 * Whose words the quotation at a position is, in a sentence without a verb of saying: if it is of some
 * length, those of the subject.
 *
 * @param last - who speaks in the sentence before it
 */
export function bearerOf(
  { tokens }: Unit,
  position: number,
  last: Attribution | undefined,
): Attribution | undefined {
  if (position === 0 && last === undefined) return undefined;
  const isIntroduced = isMark(tokens[position - 1], /^[:,]$/);
  const words = (tokens[position]?.text ?? '')
    .split(/[^\w’'\u00C0-\u024F-]+/)
    .filter(startsWithLetter);
  if (isTitle(words) || (!isIntroduced && words.length < MIN_WORDS)) return undefined;
  if (last !== undefined) return last;
  const subject = subjectOf(tokens, 0, position);
  // Without a verb between them, the subject only owns or bears the quotation.
  if (subject === undefined || (subject.next === position && !isIntroduced)) return undefined;
  // "Roe was called by a friend “…”": the one who is spoken of does not speak.
  if (isPassive(tokens.slice(subject.next, position)) || isCalled(tokens, position))
    return undefined;
  return { source: spanOf(tokens, subject), cue: wordsBefore(tokens, subject.next, position) };
}
