import { AUXILIARIES, DETERMINERS, SUBORDINATORS } from '../../text/function-words.js';
import { isFinitePast, isPastTense } from '../../text/past-tense.js';
import type { Token } from '../../text/tokens.js';

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

/** Whether a stretch begins with a clause: something that has a verb of its own. */
export function opensClause(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]?.lower ?? '';
  if (OPENS_CLAUSE.test(opener) || SUBJECT.test(opener)) return true;
  for (let i = first + 1; i < end; i++) {
    const { lower } = tokens[i] ?? { lower: '' };
    if (ENDS_CLAUSE.test(lower)) return false;
    if (tokens[i - 1]?.lower === 'to') continue;
    if (AUXILIARIES.has(lower) || /^(?:n't|'ll|'d|'ve|'re)$/.test(lower)) return true;
    if (isFinitePast(lower)) return true;
    if (isPastTense(lower) && !AFTER_PARTICIPLE.test(tokens[i + 1]?.lower ?? '.')) return true;
  }
  return false;
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
