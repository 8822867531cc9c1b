import type * as PassageIndex from '../../search/passage-index.js';
import { WordFileAway } from './word-file.js';

/**
 * In a browser, what `src/search/passage-index` is in Node.js: no story needs it before it is asked, so it comes with
 * the tables of words that every question needs.
 */
let loaded: typeof PassageIndex | undefined;

/** @throws WordFileAway if it has not been loaded */
export const passagesInSlices: typeof PassageIndex.passagesInSlices = (...given) => {
  if (loaded === undefined) throw new WordFileAway('#word-vectors');
  return loaded.passagesInSlices(...given);
};

/** Loads what searches a story. */
export async function loadSearch(): Promise<void> {
  loaded = await import('../../search/passage-index.js');
}
