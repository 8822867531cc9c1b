import { isCalendarWord } from '../../text/english/calendar-words.js';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { isMark, isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { finiteVerb, mayHaveClause } from '../grammar/verb-forms.js';
import { isEmpty, opensDistance, opensWithNumber } from './circumstances.js';
import { ABOUT, contentStart } from './content-start.js';
import type { Cue } from './cues.js';
import type { Unit } from './units.js';

/** What somebody says whose words are not told: "said nothing about it", "say worse to me". */
const UNTOLD = /^(?:worse|better|more|less|much|little|enough|nothing|anything|something)$/;
/**
 * Words that may follow those in {@link UNTOLD}, where these are all that is said and not a part of
 * it.
 */
const OF_UNTOLD = /^(?:about|of|to|on|more|else)$/;
/** Behind "so": "so far", "so many people". */
const DEGREE = /^(?:far|long|often|much|many|few|little)$/;

/** Whether a clause begins that tells when it was said, and not what: "as she left", "when asked". */
function opensWhen(tokens: readonly Token[], first: number, isSaying: boolean): boolean {
  const { lower } = tokens[first] ?? { lower: '' };
  const next = lowerAt(tokens, first + 1);
  if (lower === 'as')
    return PERSONAL_SUBJECTS.has(next) || /^(?:the|his|her|its|their)$/.test(next);
  return /^(?:while|though|although)$/.test(lower) || (lower === 'when' && isSaying);
}

/** Whether "so" stands for what is said elsewhere: "said so, to several people". */
function isSo(tokens: readonly Token[], first: number): boolean {
  const ends = (at: number) => {
    const { lower, isWord } = tokens[at] ?? { lower: '', isWord: false };
    return !isWord || PREPOSITIONS.has(lower) || isCalendarWord(lower) || opensDistance(tokens, at);
  };
  const next = lowerAt(tokens, first + 1);
  if (tokens[first]?.lower !== 'so' || DEGREE.test(next)) return false;
  return ends(first + 1) || (isAdverb(next) && ends(first + 2));
}

/** Whether "nothing", "worse" and their like are all that is told of what is said. */
function isUntold(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[first + 1];
  const isAlone = !next?.isWord || OF_UNTOLD.test(next.lower) || isAdverb(next.lower);
  return isAlone && finiteVerb(tokens, first, end, true) === undefined;
}

/** What opens a clause in which it is only told how things compare with what was said. */
const COMPARES = /^(?:where|as|than|what|like)$/;
/** Words of a clause without its verb: "that one would", "it had been". */
const MAX_ELLIPSIS = 4;

/**
 * Whether what is said has no verb but that of the clause before: "went where Roe had said that it would".
 *
 * @param left - where the words begin for who says it
 */
export function isElliptical(
  tokens: readonly Token[],
  left: number,
  first: number,
  end: number,
): boolean {
  if (!COMPARES.test(lowerAt(tokens, left - 1))) return false;
  let next = first;
  while (next < end && tokens[next]?.isWord) next++;
  const isEnd = next >= end || isMark(tokens[next], /^[,.;:?!—–]$/);
  return isEnd && next - first <= MAX_ELLIPSIS && AUXILIARIES.has(lowerAt(tokens, next - 1));
}

/**
 * Whether what stands behind a verb of saying, without "that" and without a quotation, is nothing that is
 * said: "testified before a committee", "said as she left", "said so".
 */
export function hasNoContent(
  tokens: readonly Token[],
  cue: Cue,
  first: number,
  end: number,
): boolean {
  if (isSo(tokens, first)) return true;
  const { lower } = tokens[first] ?? { lower: '' };
  const isSaying = /^sa/.test(cue.verb);
  if (opensWhen(tokens, first, isSaying))
    return !tokens.slice(first, end).some((token) => isMark(token, /^,$/));
  if (opensWithNumber(tokens, first)) return false;
  if (UNTOLD.test(lower)) return isSaying && isUntold(tokens, first, end);
  const isAbout = ABOUT.test(lower) && !isSaying;
  const isLoose = PREPOSITIONS.has(lower) && lower !== 'to' && !isAbout;
  return isLoose && !mayHaveClause(tokens, first, end);
}

/** Whether nothing that is said stands behind a cue: only to whom, when and where. */
export function tellsNothing({ tokens }: Unit, cue: Cue, right: number, end: number): boolean {
  if (isEmpty(tokens, right, end)) return true;
  let first = cue.isInverted ? right : contentStart(tokens, cue, right, end);
  while (first < end && tokens[first]?.isWord === false && !isQuotation(tokens[first])) first++;
  const isTold = tokens
    .slice(right, end)
    .some((token) => isQuotation(token) || token.lower === 'that');
  return !isTold && (first >= end || hasNoContent(tokens, cue, first, end));
}
