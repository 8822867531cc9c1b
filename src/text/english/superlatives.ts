import { wordSet } from '../word-set.js';

const SUPERLATIVE = /^(?:first|most|least|best|worst|only|[a-z]{3,}est)$/;
/** End so, and are none. */
const NO_SUPERLATIVE = wordSet(
  'interest forest west midwest northwest southwest priest guest harvest arrest protest contest',
  'request inquest conquest honest modest earnest invest suggest',
);

/** Whether a word, in lower case, sets one of several above the others, as far as its form tells: “deadliest”. */
export const isSuperlative = (lower: string): boolean =>
  SUPERLATIVE.test(lower) && !NO_SUPERLATIVE.has(lower);
