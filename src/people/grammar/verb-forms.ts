import {
  AUXILIARIES,
  DETERMINERS,
  isFunctionWord,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { isFinitePast, isPastTense } from '../../text/english/past-tense.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { isQuotation } from '../../text/ranges.js';
import { lowerAt, type Token } from '../../text/tokens.js';

/** Verbs whose past is their present, and that are nouns as well. */
const UNCHANGED =
  /^(?:cut|put|set|hit|shut|let|beat|shed|split|quit|spread|hurt|cost|cast|bet|rid|read)$/;

/** Whether a word, in lower case, may be such a verb. */
export const isUnchanged = (lower: string) => UNCHANGED.test(lower);

/** Whether an object begins at a token, which only a verb can have. */
const opensObject = (token: Token | undefined) =>
  DETERMINERS.has(token?.lower ?? '') || /^[\d£$€¥]/.test(token?.text ?? '');

/** Before a noun alone. */
const ARTICLE = /^(?:an?|the|my|our|your|his|her|its|their|every|no)$/;

/** Whether a name ends before the word at a position: "Roe" took, "Roe" cut two jobs. */
export function isVerbBehindName(tokens: readonly Token[], position: number): boolean {
  const [before, token] = [tokens[position - 1], tokens[position]];
  if (before === undefined || token === undefined) return false;
  if (token.isCapitalised || !before.isCapitalised) return false;
  // "The accused man", and not "Some accused him": a capital of the sentence's.
  if (ARTICLE.test(before.lower)) return false;
  return (
    isPastTense(token.lower) || (isUnchanged(token.lower) && opensObject(tokens[position + 1]))
  );
}

const SUBJECT = /^(?:i|you|he|she|it|we|they|there|this|these|those|everyone|nobody|nothing)$/;
const OPENS_CLAUSE = /^(?:that|if|whether|how|why|what|who|when|where)$/;
const ENDS_CLAUSE = /^(?:who|which|that|whose|after|before|when|while|because|although|,|;|:|—|–)$/;
const AFTER_PARTICIPLE = /^(?:by|in|at|on|from|with|to|for|of|under|,|\.)$/;
/** Verbs that "like" follows where they are active: "the idea looked like a joke", and not "a cake shaped like a hat". */
const SEEMS = /^(?:acted|behaved|looked|seemed|smelled|sounded|tasted|worked)$/;

/** Before an infinitive, a past tense and no participle: "the firm refused to pay". */
const ACTIVE =
  /^(?:agreed|attempted|continued|decided|declined|failed|hoped|managed|needed|offered|pledged|promised|refused|threatened|tried|vowed|wanted|wished)$/;

/** Whether a word may be a verb in the past tense: no adjective ("the proposed law"), no agent behind it. */
function canBePast(tokens: readonly Token[], position: number): boolean {
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: true };
  return (
    isPastTense(lower) &&
    !isCapitalised &&
    !DETERMINERS.has(lowerAt(tokens, position - 1)) &&
    tokens[position + 1]?.lower !== 'by'
  );
}

/** Whether it can hardly be a participle, as far as the words beside it tell. */
function isPastHere(tokens: readonly Token[], position: number): boolean {
  const { lower } = tokens[position] ?? { lower: '' };
  const after = tokens[position + 1]?.lower ?? '.';
  const isActive =
    after === 'like'
      ? SEEMS.test(lower)
      : !AFTER_PARTICIPLE.test(after) || (after === 'to' && ACTIVE.test(lower));
  return isActive && canBePast(tokens, position);
}

/** Whether a verb that is no participle stands at a position, and no month. */
function isVerb({ lower, text }: Token): boolean {
  if (text === 'May') return false;
  return AUXILIARIES.has(lower) || /n't$|^(?:'ll|'d|'ve|'re)$/.test(lower) || isFinitePast(lower);
}

/**
 * Where the verb of a clause stands whose subject begins at `first`, as far as its form tells.
 *
 * @param isClause - a clause must follow, so that what may be a participle is its verb: "but" fans queued
 */
export function finiteVerb(
  tokens: readonly Token[],
  first: number,
  end: number,
  isClause = false,
): number | undefined {
  const isPast = isClause ? canBePast : isPastHere;
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || ENDS_CLAUSE.test(token.lower)) return undefined;
    if (tokens[i - 1]?.lower === 'to') continue;
    if (isVerb(token) || isPast(tokens, i)) return i;
  }
  return undefined;
}

/** Whether a stretch begins with a clause: something that has a verb of its own. */
export function opensClause(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = lowerAt(tokens, first);
  const isOpener = OPENS_CLAUSE.test(opener) || SUBJECT.test(opener);
  return isOpener || finiteVerb(tokens, first, end) !== undefined;
}

/** Whether one of the stretches between commas is a clause. */
export function hasClause(tokens: readonly Token[], from: number, next: number): boolean {
  for (let first = from; first < next; ) {
    let close = first;
    while (close < next && tokens[close]?.text !== ',') close++;
    if (opensClause(tokens, first, close)) return true;
    first = close + 1;
  }
  return false;
}

/** "Keeps", "requires": a verb of the present, where no noun can stand alone. */
export function opensPresent(tokens: readonly Token[], position: number): boolean {
  const { lower, isCapitalised } = tokens[position] ?? { lower: '', isCapitalised: true };
  const after = tokens[position + 1];
  return (
    !isCapitalised &&
    /^[a-z]{2,}[^s]s$/.test(lower) &&
    !isFunctionWord(lower) &&
    (DETERMINERS.has(after?.lower ?? '') || after?.isCapitalised === true || isQuotation(after))
  );
}

/** Whether a clause may stand in a stretch, as far as a subject or the form of a verb tells. */
export function mayHaveClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (PERSONAL_SUBJECTS.has(lowerAt(tokens, i)) || opensPresent(tokens, i)) return true;
  }
  return hasClause(tokens, first, end);
}

/** Whether a clause can begin at a position: what stands behind a verb is its object. */
export function canOpenClause(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1];
  return (
    before === undefined ||
    !before.isWord ||
    before.lower === 'that' ||
    SUBORDINATORS.has(before.lower)
  );
}
