import { wordSet } from '../word-set.js';

/** Nouns that stand without an article behind a preposition: “sent *to prison*”, “put *to death*”. */
export const BARE_NOUNS = wordSet(
  'prison jail gaol custody hospital court trial justice school college university church mass parliament congress',
  'bed sea war town work class death life power safety',
);
