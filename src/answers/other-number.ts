import { readWords, type Word } from '../search/analyzer.js';
import { rootOf } from '../search/roots.js';
import { isPastForm } from '../search/verb-forms.js';
import { AUXILIARIES } from '../text/function-words.js';
import { ARTICLES, type Counted, numbersIn } from './numbers.js';

/** What stands between the number of a part and that of the whole: “two of the school's nine teachers”. */
const PART = /^ of (?:the|its|his|her|their|our)(?: [\p{L}-]+['’]s?)? $/u;
/** Words from an article on in which what it counts stands: “a young man”. */
const REACH = 3;

/** Whether a text has a single one of something: “a young man”. */
function hasSingle(words: readonly Word[], counts: readonly string[]): boolean {
  return words.some(
    ({ form }, i) =>
      ARTICLES.has(form) &&
      words
        .slice(i + 1, i + 1 + REACH)
        .some(({ terms }) => terms.some((term) => counts.includes(term))),
  );
}

/** Whether one number is in other units than another: “six days” and “six hours”. */
const isOtherUnit = (one: Counted, other: Counted) =>
  one.unit !== undefined &&
  one.unit.measures === other.unit?.measures &&
  one.unit.name !== other.unit.name;

const countsSame = (one: Counted, other: Counted) =>
  one.counts.some((term) => other.counts.includes(term));

/** Whether a text has a number that a claim has only of something else, or in other units. */
function isOfOther(number: Counted, there: readonly Counted[]): boolean {
  const same = there.filter(({ value }) => value === number.value);
  if (same.length === 0) return false;
  if (same.every((one) => isOtherUnit(number, one))) return true;
  const isCounted = there.some((one) => countsSame(number, one));
  // “Four trucks and six more”: what counts nothing may count the same.
  return isCounted && same.every((one) => one.counts.length > 0 && !countsSame(number, one));
}

/** Whether a claim says by a verb of the text what that says of a part: all four “of its nine”. */
function isOfPart(
  claim: string,
  number: Counted,
  text: string,
  there: readonly Counted[],
): boolean {
  const isWhole = there.some((one, i) => {
    const part = there[i - 1];
    const between = text.slice(part?.end ?? 0, one.start);
    return one.value === number.value && PART.test(between) && countsSame(one, number);
  });
  if (!isWhole) return false;
  const isVerb = ({ form }: Word) => isPastForm(form) && !AUXILIARIES.has(form);
  const verbs = new Set(readWords(text).flatMap((word) => (isVerb(word) ? rootOf(word.form) : [])));
  return readWords(claim).some(({ form }) => verbs.has(rootOf(form)));
}

/** Whether a text has another number in place of one that a claim has, however each is written. */
export function hasOtherNumber(claim: string, text: string): boolean {
  const claimed = numbersIn(claim);
  const numbers = numbersIn(text);
  const isWrong = (number: Counted) =>
    isOfOther(number, numbers) || (claimed.length === 1 && isOfPart(claim, number, text, numbers));
  if (claimed.some(isWrong)) return true;
  const there = new Set(numbers.map(({ value }) => value));
  const isOther = [...there].some((number) => claimed.every(({ value }) => value !== number));
  if (!isOther) return false;
  const words = readWords(text);
  return claimed.some(
    ({ value, isSpelt, counts }) =>
      !there.has(value) &&
      // “One” stands for other words as well.
      !(value === 1 && (isSpelt || hasSingle(words, counts))),
  );
}
