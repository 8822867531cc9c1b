import type { Spelling } from '../search/question/misspelt.js';
import type { QuestionTerm } from '../search/question/question.js';
import type { Story } from '../story/story.js';
import { analyze, locateWords } from '../terms/analyzer.js';
import { commonness } from '../terms/english.js';
import { editDistance } from '../text/edit-distance.js';
import { fold } from '../text/fold.js';

/** Letters to each edit: words further apart are two words. */
const LETTERS_TO_AN_EDIT = 4;
const POSSESSIVE = /[’']s?$/;

/** The words of a text that are nearly a word, nearest first. */
function wordsLike(word: string, text: string): readonly string[] {
  const most = Math.floor(word.length / LETTERS_TO_AN_EDIT);
  const folded = fold(word);
  const alike = new Map<string, number>();
  for (const { start, end } of locateWords(text)) {
    // The search corrects no first letter.
    if (fold(text.charAt(start)) !== folded.charAt(0)) continue;
    const there = text.slice(start, end).replace(POSSESSIVE, '');
    if (alike.has(there)) continue;
    const distance = editDistance(folded, fold(there), most);
    if (distance <= most) alike.set(there, distance);
  }
  return [...alike].sort(([, a], [, b]) => a - b).map(([there]) => there);
}

const SMALL = /^\p{Ll}/u;
const isEnglish = (word: string) => analyze(word).every((term) => commonness(term) > 0);

/** Whether two words are one in two forms, and neither is misspelt: “moodys” and “Moody’s”, “employee” and “employ”. */
function isSameWord(word: string, there: string): boolean {
  const [terms, others] = [analyze(word), analyze(there)];
  if (terms.every((term, i) => term === others[i])) return true;
  return SMALL.test(there) && isEnglish(word) && isEnglish(there);
}

/**
 * For words that a story lacks, its own words that they are taken for: the nearest in letters of
 * those that the search puts in their place.
 *
 * @param terms - those of what the words are a part of, as they were read for the story
 */
export function spellingsOf(
  { text }: Story,
  terms: readonly QuestionTerm[],
  words: readonly string[],
): readonly Spelling[] {
  return words.flatMap((word) => {
    // Of another number, however near, nobody can say that it is misspelt.
    if (/\d/.test(word)) return [];
    const alike = wordsLike(word, text);
    if (alike.length === 0) return [];
    const own = new Set(analyze(word));
    const forms = new Set(terms.flatMap(({ term, forms }) => (own.has(term) ? forms : [])));
    const as = alike.find((there) => analyze(there).some((term) => forms.has(term)));
    return as === undefined || isSameWord(word, as) ? [] : [{ word, as }];
  });
}
