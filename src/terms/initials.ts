import { contains, overlaps, type Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { locateWords, type Word } from './analyzer.js';

/** Words that initials are made of; more capitals in a row are a headline's. */
const FEWEST = 3;
const MOST = 6;
/** Between two words of a name. */
const JOINT = /^[ \u00A0-]$/;
const JOINING = wordSet('of and the for on');

/** What an index knows initials by, written out or not: “w.h.o.”, which no term of a text is. */
export const initialsKey = (letters: string) =>
  Array.from(letters, (letter) => `${letter}.`).join('');
/** Whether a term of an index is one of these. */
export const isInitialsKey = (term: string) => term.endsWith('.');

/** Words whose initials a text may have in their stead. */
export interface Initials extends Span {
  readonly key: string;
  /** The numbers of the words with a capital, in their order. */
  readonly words: readonly number[];
}

/** Whether initials may be written so: “WHO”, and “kpa”, which is no English word. */
export function mayBeInitials(
  { form, terms, isInitialism }: Word,
  isEnglish: (term: string) => boolean,
): boolean {
  const [term = ''] = terms;
  if (terms.length !== 1 || term.length < FEWEST || term.length > MOST) return false;
  return (isInitialism || (form === term && !isEnglish(term))) && /^\p{L}+$/u.test(term);
}

/** Whether there are enough capitals in a row, whatever stands between them: most sentences have none. */
function hasRow(words: readonly Word[]): boolean {
  let length = 0;
  for (const { isCapitalised, terms, form } of words) {
    if (isCapitalised && terms.length > 0) length++;
    else if (!JOINING.has(form)) length = 0;
    if (length === FEWEST) return true;
  }
  return false;
}

/**
 * Finds the names of three to six words with a capital, small words between them aside: of “the World Health
 * Organization”, “who”. Each part of a longer row of such words is one, too, for where a name begins in it
 * cannot be seen.
 *
 * @param words - those of the text
 */
export function findInitials(words: readonly Word[], text: string): Initials[] {
  const found: Initials[] = [];
  if (!hasRow(words)) return found;
  const spans = locateWords(text);
  let row: number[] = [];
  const close = () => {
    if (row.length <= MOST) {
      for (let end = FEWEST; end <= row.length; end++) {
        for (let start = 0; start + FEWEST <= end; start++) {
          const named = row.slice(start, end);
          const letters = named.map((i) => words[i]?.form.charAt(0)).join('');
          found.push({
            key: initialsKey(letters),
            words: named,
            start: spans[named[0] ?? 0]?.start ?? 0,
            end: spans[named.at(-1) ?? 0]?.end ?? 0,
          });
        }
      }
    }
    row = [];
  };
  words.forEach((word, i) => {
    const gap = text.slice(spans[i - 1]?.end, spans[i]?.start);
    if (i > 0 && !JOINT.test(gap)) close();
    if (word.isCapitalised && word.terms.length > 0) row.push(i);
    else if (word.isCapitalised || !JOINING.has(word.form)) close();
  });
  close();
  return found;
}

/**
 * Initials in a sentence, written out or not, each with the number of its last word. Words of people's names
 * make none but within one: "Karl Olsen and Ida Berg" have none together.
 *
 * @param from - where the sentence begins in its text
 * @param people - the names in it
 */
export function locateInitials(
  words: readonly Word[],
  sentence: string,
  from: number,
  people: readonly Span[],
): { key: string; at: number }[] {
  const short = words.flatMap(({ isInitialism, terms }, at) =>
    isInitialism ? terms.map((term) => ({ key: initialsKey(term), at })) : [],
  );
  const long = findInitials(words, sentence)
    .map(({ start, end, ...initials }) => ({ ...initials, start: from + start, end: from + end }))
    .filter((span) => people.every((name) => !overlaps(name, span) || contains(name, span)))
    .map(({ key, words }) => ({ key, at: words.at(-1) ?? 0 }));
  return [...short, ...long].sort((a, b) => a.at - b.at);
}
