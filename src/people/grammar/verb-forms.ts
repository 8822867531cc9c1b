import { AUXILIARIES } from '../../text/function-words.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';

/** Past tenses of irregular verbs that are hardly ever nouns or adjectives. */
const PAST = wordSet(
  'became began bore bought broke brought built came caught chose drew drank drove ate fell fought',
  'flew forgot forgave froze gave got went grew heard hid kept knew laid led left lent lost made met',
  'paid ran rang rode rose sank sang saw sent shook shot shrank sold sat slept sought spent spoke',
  'wept crept leapt dealt stole stood struck swam swept swore taught threw took tore understood withdrew woke won wore wrote',
  'overcame overtook undertook said told thought felt held found',
);

/** Irregular past tenses that are participles before a noun as well: "the lost boys". */
const ALSO_PARTICIPLES = wordSet('left lost made sold paid kept laid sought found held');

const REGULAR = /^[a-z]{2,}ed$/;
/** Nouns and adjectives that look like regular past tenses. */
const NO_VERBS = wordSet(
  'hundred kindred sacred naked wicked indeed need seed speed breed feed weed',
);

/** Whether a word, in lower case, is a verb in the past tense, as far as its form tells. */
export function isPastTense(lower: string): boolean {
  return PAST.has(lower) || (REGULAR.test(lower) && !NO_VERBS.has(lower));
}

/** Whether a word can only be a finite verb: no participle that describes a noun after it. */
export function isFinitePast(lower: string): boolean {
  return PAST.has(lower) && !ALSO_PARTICIPLES.has(lower);
}

/** Whether a name ends before a word: "Roe" took, "Roe" scored. */
export function isVerbBehindName(before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined) return false;
  return !token.isCapitalised && before.isCapitalised && isPastTense(token.lower);
}

const SUBJECT = /^(?:i|you|he|she|it|we|they|there|this|these|those|everyone|nobody|nothing)$/;
const OPENS_CLAUSE = /^(?:that|if|whether|how|why|what|who|when|where)$/;
const ENDS_CLAUSE = /^(?:who|which|that|whose|,|;|:|—|–)$/;
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
