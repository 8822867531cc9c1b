import { readWords } from '../search/analyzer.js';
import { innerProduct } from '../search/vector.js';
import { vectorOf } from '../search/word-vectors.js';
import { readWordFile } from '../text/word-file.js';

/** Cosines of word vectors; what is less alike is no other word for the same. */
const ALIKE_FROM = 0.5;
/** Of the words most alike, and of those of them that the story lacks, how many there is a choice of. */
const NEAREST = 6;
const CHOICE = 3;
/** The share of the words that could be said otherwise which are. */
const SHARE = 0.85;
const WORD = /^[a-z]{3,}$/;

/** Puts a question in other words than its story's; undefined if it has none that could be. */
export type Paraphrase = (
  question: string,
  inStory: Pick<ReadonlyMap<string, unknown>, 'has'>,
  random: () => number,
) => string | undefined;

/**
 * What puts questions in other words: for stems that the story has, ones that it lacks and whose vectors
 * are near. Names stay. The sense is often bent, and the grammar with it, but what is left to find the
 * answer by is what is left when people use words of their own.
 */
export function createParaphrase(): Paraphrase {
  const [line = ''] = new TextDecoder().decode(readWordFile('#word-frequencies')).split('\n', 1);
  const stems = line.split(' ').flatMap((stem) => {
    const vector = WORD.test(stem) ? vectorOf(stem) : undefined;
    return vector === undefined ? [] : [{ stem, vector }];
  });
  const known = new Map<string, readonly string[]>();
  const nearestTo = (word: string): readonly string[] => {
    const own = vectorOf(word);
    const nearest = known.get(word);
    if (nearest !== undefined || own === undefined) return nearest ?? [];
    const found = stems
      .map(({ stem, vector }) => ({ stem, alike: innerProduct(own, vector) }))
      .filter(({ stem, alike }) => stem !== word && alike >= ALIKE_FROM)
      .sort((a, b) => b.alike - a.alike)
      .slice(0, NEAREST)
      .map(({ stem }) => stem);
    known.set(word, found);
    return found;
  };
  return (question, inStory, random) => {
    let isChanged = false;
    const words = readWords(question).map(({ form, terms, isCapitalised }, position) => {
      if (isCapitalised && position > 0) return form.charAt(0).toUpperCase() + form.slice(1);
      const [term = '', ...more] = terms;
      if (more.length > 0 || !inStory.has(term) || random() >= SHARE) return form;
      const others = nearestTo(term).filter((stem) => !inStory.has(stem));
      const other = others[Math.floor(random() * Math.min(CHOICE, others.length))];
      isChanged ||= other !== undefined;
      return other ?? form;
    });
    return isChanged ? `${words.join(' ')}?` : undefined;
  };
}
