import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  isFunctionWord,
} from '../../text/english/function-words.js';
import { isPastTense } from '../../text/english/past-tense.js';
import { isMark, isQuotation, spanOf } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';
import { HAS_VERB_FORM } from '../grammar/noun-phrase-edges.js';
import { isCue } from '../lexicon/cues.js';
import { isNotPersonWord } from '../lexicon/organisations.js';
import { isRoleNoun } from '../lexicon/roles.js';
import { isSpeakerNoun } from '../lexicon/sources.js';
import type { Attribution, FoundStatement } from './found-statement.js';
import type { Unit } from './units.js';

/** Words; what is longer is a sentence. */
const MAX_SIGNATURE = 14;
const MAX_NAME_WORDS = 4;
const DASH = /^[—–―-]$/;

interface Signature extends Attribution {
  /** A dash before the name, or a role behind it: no credit for a picture has either. */
  readonly isMarked: boolean;
}

const isVerbOfSentence = ({ lower, isCapitalised }: Token) =>
  AUXILIARIES.has(lower) || HAS_VERB_FORM.test(lower) || (!isCapitalised && isPastTense(lower));

const isNameWord = (token: Token | undefined) =>
  token?.isCapitalised === true && !isFunctionWord(token.lower) && !isNotPersonWord(token.lower);

/** Whether a verb in the present goes on: "lives in Brint", and no plural of people or field: "arts council". */
function opensPresent(tokens: readonly Token[], at: number): boolean {
  const { lower, isCapitalised } = tokens[at] ?? { lower: '', isCapitalised: true };
  if (isCapitalised || isCue(lower)) return !isCapitalised;
  const next = lowerAt(tokens, at + 1);
  const isSentence = isMark(tokens.at(-1), /^[.!?]$/);
  return (
    isSentence &&
    /[^s]s$/.test(lower) &&
    !isSpeakerNoun(lower) &&
    (isFunctionWord(next) || isAdverb(next))
  );
}

/**
 * Whether the words after a name stand within a sentence that goes on: "Jane Roe, the mayor, argues",
 * "Ms Roe, now in Perth, lives".
 */
function isApposition(tokens: readonly Token[], comma: number): boolean {
  const close = tokens.findIndex((token, i) => i > comma && isMark(token, /^,$/));
  if (close < 0) return false;
  return DETERMINERS.has(lowerAt(tokens, comma + 1)) || opensPresent(tokens, close + 1);
}

/** Reads "— Jane Roe" or "Jane Roe, head of the harbour board": a name, perhaps a role, and no verb. */
function signatureOf(tokens: readonly Token[]): Signature | undefined {
  if (
    tokens.length > MAX_SIGNATURE ||
    tokens.some((token) => isVerbOfSentence(token) || isQuotation(token))
  )
    return undefined;
  let first = 0;
  while (isMark(tokens[first], DASH)) first++;
  let next = first;
  while (next < first + MAX_NAME_WORDS && isNameWord(tokens[next])) next++;
  const hasName = next - first >= 2 && !(tokens[first]?.isAllCapitals ?? true);
  const hasRole =
    isMark(tokens[next], /^,$/) && tokens.slice(next).some(({ lower }) => isRoleNoun(lower));
  if (!hasName || !(hasRole || next === tokens.length)) return undefined;
  if (hasRole && isApposition(tokens, next)) return undefined;
  const source = spanOf(tokens, { first, next });
  const cue = spanOf(tokens, first === 0 ? { first, next } : { first: 0, next: first });
  return { source, cue, isMarked: first > 0 || hasRole };
}

/** Who signs the quotation of the paragraph before, in a paragraph of its own. */
export function signatureAlone(units: readonly Unit[] | undefined): Attribution | undefined {
  const [unit, ...others] = units ?? [];
  const signature = unit && others.length === 0 ? signatureOf(unit.tokens) : undefined;
  return signature?.isMarked ? { source: signature.source, cue: signature.cue } : undefined;
}

const OWN = /^(?:i|me|my|we|our|us)$/;

function lastDash(tokens: readonly Token[]): number {
  const limit = Math.max(0, tokens.length - MAX_SIGNATURE);
  for (let i = tokens.length - 1; i >= limit; i--) if (isMark(tokens[i], DASH)) return i;
  return -1;
}

/**
 * Reads a paragraph that somebody signs, as words set apart from a story are: "We never slept. Jane
 * Roe". Without a dash or a role, only what is in the first person is signed; else the name is that of
 * whoever took a picture.
 *
 * @param units - of one paragraph
 */
export function readSigned(units: readonly Unit[]): FoundStatement | undefined {
  const last = units.at(-1);
  if (last === undefined || units.some(({ quotations }) => quotations.size > 0)) return undefined;
  // "… asked for it. — Jane Roe" is one sentence by its marks.
  const dash = lastDash(last.tokens);
  const isInside = dash > 0 && isMark(last.tokens[dash - 1], /^[.!?…]$/);
  const at = isInside ? dash : 0;
  const signature = signatureOf(last.tokens.slice(at));
  if (signature === undefined) return undefined;
  const said = [...units.slice(0, -1).map(({ tokens }) => tokens), last.tokens.slice(0, at)].flat();
  const [opener] = said;
  const closing = said.at(-1);
  if (opener === undefined || closing === undefined) return undefined;
  if (!signature.isMarked && !said.some(({ lower }) => OWN.test(lower))) return undefined;
  const { source, cue } = signature;
  const content = { start: opener.start, end: closing.end };
  return { paragraph: last.paragraph, source, cue, content, kind: 'direct' };
}
