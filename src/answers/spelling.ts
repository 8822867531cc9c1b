import type { OpenStory } from '../desk.js';
import { analyze, locateWords } from '../search/analyzer.js';
import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';

/** A word that somebody typed, and the story's word that it is taken for. */
export interface Spelling {
  readonly word: string;
  readonly as: string;
}

/** Letters to each edit: words further apart are two words. */
const LETTERS_TO_AN_EDIT = 4;
const POSSESSIVE = /[’']s?$/;

/**
 * For words that a story lacks, its own words that they are taken for: the nearest in letters of
 * those that the search puts in their place.
 *
 * @param asked - what the words are a part of
 */
export function spellingsOf(
  open: OpenStory,
  asked: string,
  words: readonly string[],
): readonly Spelling[] {
  if (words.length === 0) return [];
  const { terms } = open.explain(asked);
  const { text } = open.story;
  return words.flatMap((word) => {
    const own = new Set(analyze(word));
    const forms = new Set(terms.flatMap(({ term, forms }) => (own.has(term) ? forms : [])));
    if (forms.size === 0) return [];
    const folded = fold(word);
    let nearest = Math.floor(word.length / LETTERS_TO_AN_EDIT) + 1;
    let as: string | undefined;
    for (const { start, end } of locateWords(text)) {
      const there = text.slice(start, end).replace(POSSESSIVE, '');
      const distance = editDistance(folded, fold(there), nearest - 1);
      if (distance < nearest && analyze(there).some((term) => forms.has(term))) {
        [as, nearest] = [there, distance];
      }
    }
    return as === undefined ? [] : [{ word, as }];
  });
}
