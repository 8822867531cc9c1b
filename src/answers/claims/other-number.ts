import { isPluralRole } from '../../people/lexicon/roles.js';
import { isMainVerb } from '../../search/factuality/stretches.js';
import { analyze, readWords, type Word } from '../../terms/analyzer.js';
import { type Counted, isNamedSame, numbersIn } from '../../terms/numbers.js';
import { rootOf } from '../../terms/roots.js';
import { INDEFINITE_ARTICLES } from '../../text/english/function-words.js';
import { wordSet } from '../../text/word-set.js';

/** What stands between the number of a part and that of the whole: “two of the school's nine teachers”. */
const PART = /^ of (?:the|its|his|her|their|our)(?: [\p{L}-]+['’]s?)? $/u;
/** Words from an article on in which what it counts stands: “a young man”. */
const REACH = 3;
const PEOPLE = wordSet('people persons');
/** Plurals for people that the names of roles are not told from. */
const SOMEBODY = wordSet('staff personnel men women children boys girls adults visitors police');
const EMPLOYED = wordSet('staff personnel workers employees');

/** Whether a text has a single one of something: “a young man”. */
function hasSingle(words: readonly Word[], counts: readonly string[]): boolean {
  return words.some(
    ({ form }, i) =>
      INDEFINITE_ARTICLES.has(form) &&
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

const countsPeople = ({ noun = '' }: Counted) => PEOPLE.has(noun);
const countsSomebody = (one: Counted) =>
  countsPeople(one) || SOMEBODY.has(one.noun ?? '') || isPluralRole(one.noun ?? '');

/** Whether two numbers are of one kind, by their nouns; “people” are staff, patients or men. */
const countsSame = (one: Counted, other: Counted) =>
  isNamedSame(one, other) ||
  (countsPeople(one) && countsSomebody(other)) ||
  (countsSomebody(one) && countsPeople(other)) ||
  (EMPLOYED.has(one.noun ?? '') && EMPLOYED.has(other.noun ?? ''));

/**
 * Whether all that a claim says of a number is told behind another of its kind: “works here” of the 200 in
 * “a firm of 900 staff, of whom 200 people work here”.
 */
function isToldOf(
  claim: string,
  number: Counted,
  text: string,
  others: readonly Counted[],
): boolean {
  const terms = (part: string) => new Set(analyze(part));
  const said = [...terms(claim.slice(0, number.start)), ...terms(claim.slice(number.end))].filter(
    (term) => !number.counts.includes(term),
  );
  return others.some((other) => {
    const [before, behind] = [terms(text.slice(0, other.start)), terms(text.slice(other.end))];
    const isBehind = (term: string) => behind.has(term) && !before.has(term);
    return other.value !== number.value && said.length > 0 && said.every(isBehind);
  });
}

/** Whether a text has a number that a claim has only of something else, or in other units. */
function isOfOther(
  claim: string,
  number: Counted,
  text: string,
  there: readonly Counted[],
): boolean {
  const same = there.filter(({ value }) => value === number.value);
  if (same.length === 0) return false;
  if (same.every((one) => isOtherUnit(number, one))) return true;
  const isCounted = there.some((one) => countsSame(number, one));
  const isOtherwise = same.every((one) => countsSame(number, one) && !isNamedSame(number, one));
  const isBehind = (one: Counted) => same.every(({ end }) => end < one.start);
  const others = there.filter((one) => isNamedSame(number, one) && isBehind(one));
  if (isOtherwise && isToldOf(claim, number, text, others)) return true;
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
  const verbs = new Set(
    readWords(text).flatMap((word) => (isMainVerb(word) ? rootOf(word.form) : [])),
  );
  return readWords(claim).some(({ form }) => verbs.has(rootOf(form)));
}

/** Whether a text has another number in place of one that a claim has, however each is written. */
export function hasOtherNumber(claim: string, text: string): boolean {
  const claimed = numbersIn(claim);
  const numbers = numbersIn(text);
  const isWrong = (number: Counted) =>
    isOfOther(claim, number, text, numbers) ||
    (claimed.length === 1 && isOfPart(claim, number, text, numbers));
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
