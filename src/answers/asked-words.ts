import type { OpenStory } from '../desk.js';
import { happeningAt } from '../search/question/happening.js';
import type { QuestionTerm } from '../search/question/question.js';
import { asWrittenIn } from '../search/question/shortenings.js';
import { analyze, locateWords, readWords } from '../terms/analyzer.js';
import { COMMON, commonness } from '../terms/english.js';
import { irregularFormsOf } from '../terms/inflection.js';
import {
  type Counted,
  hasShareNear,
  isBound,
  mayBeSame,
  numbersByValue,
  numbersIn,
  standsAlone,
} from '../terms/numbers.js';
import { withoutAsking } from '../text/english/asking.js';
import { isFunctionWord } from '../text/english/function-words.js';
import { CURRENCY_SIGN, unitOf } from '../text/english/units.js';
import { fold } from '../text/fold.js';
import { hasSmallLetter } from '../text/letters.js';
import { withoutMentions } from '../text/mentions.js';
import { overlaps, type Span } from '../text/span.js';

const MAX_LACKING = 4;
const MAX_COMPARED = 6;
/** Words of a question that are looked for; what comes after is no part of a question any more. */
const MAX_WORDS = 60;

const POSSESSIVE = /[’']s?$/;

/** How what somebody says compares with a passage, word by word; stop words aside. */
export interface Comparison {
  /** Words that both have, in whatever form. */
  readonly shared: readonly string[];
  /** Words that the passage lacks. */
  readonly missing: readonly string[];
}

/** A word as somebody typed it, or a number with all of its words: “1.2 million”. */
interface TypedWord {
  readonly word: string;
  readonly terms: readonly string[];
  /** The word only says that something happens. */
  readonly isEvent: boolean;
  /** It is written as initials, or with a capital within what is said. */
  readonly isName: boolean;
  readonly isFunctional: boolean;
  /** What it may come to, if it is a number, which is the same however it is written. */
  readonly values?: readonly number[];
  readonly number?: Counted;
  /** It is no more than near, or a bound: “about 300”. */
  readonly isBound?: boolean;
}

/** Compares what somebody says with a passage. */
export function compareWords(claim: string, passage: string): Comparison {
  const there = new Set(analyze(passage));
  const folded = fold(passage);
  const numbers = [passage];
  const contentWords = contentWordsOf(claim);
  return {
    shared: contentWords
      .filter(({ terms, values, number }) =>
        values === undefined
          ? terms.every((term) => there.has(term))
          : isNumberIn(number, values, numbers),
      )
      .map(({ word }) => word)
      .slice(0, MAX_COMPARED),
    missing: contentWords
      .filter((word) => !standsIn(word, folded, numbers))
      .filter(
        ({ terms, values }) =>
          values !== undefined || !terms.flatMap(irregularFormsOf).some((form) => there.has(form)),
      )
      .map(({ word }) => word)
      .slice(0, MAX_COMPARED),
  };
}

/** "How long", "number of": that is what is asked for, and not looked for. */
const MEASURE = /\b(?:how \p{L}+|(?:number|amount|name|kind|type|sort)s? of\b)/giu;

/** What is written for thousands and millions, and for metres and kilometres, too: “a 10k race”. */
const MAY_MEASURE = /^(\d[\d.]*)[km]$/i;

const LENGTH = unitOf('km')?.measures;

/** What a number may come to. */
function valuesOf(text: string, { value, start, end, unit }: Counted): readonly number[] {
  const [, digits] = MAY_MEASURE.exec(text.slice(start, end)) ?? [];
  return digits === undefined || unit !== undefined ? [value] : [value, Number(digits)];
}

/** A number with the signs beside it: “£1.2m”, “5%”. */
const withSigns = (text: string, { start, end }: Counted): Span => ({
  start: start - Number(CURRENCY_SIGN.test(text.slice(0, start))),
  end: end + Number(text[end] === '%'),
});

/** The words of what somebody says, each once, with their terms; stop words aside. */
function contentWordsOf(said: string): TypedWord[] {
  const text = withoutMentions(said).replace(MEASURE, ' ');
  const words = readWords(text);
  const numbers = numbersIn(text).filter((number) => standsAlone(text, number));
  const found = new Map<string, TypedWord>();
  locateWords(text)
    .slice(0, MAX_WORDS)
    .forEach((span, i) => {
      const number = numbers.find((one) => overlaps(one, span));
      if (number !== undefined && number.start < span.start) return;
      const { start, end } = number === undefined ? span : withSigns(text, number);
      const word = text.slice(start, end).replace(POSSESSIVE, '');
      const { isCapitalised = false, isInitialism = false } = words[i] ?? {};
      const terms = number === undefined ? (words[i]?.terms ?? []) : analyze(word);
      if (terms.length === 0 || found.has(word)) return;
      found.set(word, {
        word,
        terms,
        isEvent: happeningAt(words, i) !== undefined,
        isName: isInitialism || (isCapitalised && i > 0 && hasSmallLetter(said)),
        isFunctional: !isInitialism && isFunctionWord(word.toLowerCase()),
        // “One” stands for other words as well.
        ...(number !== undefined &&
          number.value !== 1 && {
            values: valuesOf(text, number),
            number,
            isBound: isBound(text, number),
          }),
      });
    });
  return [...found.values()];
}

/** The words of a sentence that are names, as its capitals tell; none where every word has one. */
export function namesIn(said: string): string[] {
  const names = contentWordsOf(said).filter(({ isName }) => isName);
  const hasSmall = readWords(said).some(
    (word, i) => i > 0 && !word.isCapitalised && word.terms.length > 0,
  );
  return hasSmall ? names.map(({ word }) => word) : [];
}

/** Whether a word is a number in digits, maybe with a sign before it. */
const isInDigits = (word: string): boolean => /^\p{Sc}?\d/u.test(word);

/** Whether a word of what somebody says is a number in digits that stands by itself: not the “1” of “A-1”, nor “3am”. */
export const isNumberOf = (said: string, word: string): boolean =>
  isInDigits(word) &&
  contentWordsOf(said).some((one) => one.word === word && one.values !== undefined);

/** The words of a question that may tell what it is about. */
function tellingWordsOf(asked: string): TypedWord[] {
  return contentWordsOf(withoutAsking(asked)).filter(
    ({ word, terms, isEvent, isName, isFunctional }) =>
      !isEvent &&
      !isFunctional &&
      (isName || isInDigits(word) || terms.some((term) => commonness(term) < COMMON)),
  );
}

/** Whether a question has no word by which a passage could be found: "and then?", "how old is it". */
export function saysTooLittle(asked: string): boolean {
  return tellingWordsOf(asked).length === 0;
}

/**
 * Whether a word stands in a folded text, if only by its stem; a number, whether it is one of the text's, for the
 * digits of “12” stand in “112”, too.
 */
function standsIn(
  { word, terms, values, number }: TypedWord,
  folded: string,
  texts: readonly string[],
): boolean {
  if (values !== undefined) return isNumberIn(number, values, texts);
  return [word, ...terms].some((term) => folded.includes(fold(term)));
}

/** Whether a number stands in any of some texts, in the same unit or in none there, or a share that is near it. */
const isNumberIn = (
  number: Counted | undefined,
  values: readonly number[],
  texts: readonly string[],
): boolean =>
  number !== undefined &&
  texts.some(
    (text) =>
      values.some((value) =>
        numbersByValue(text)
          .get(value)
          ?.some((other) =>
            value === number.value ? mayBeSame(number, other) : other.unit?.measures === LENGTH,
          ),
      ) ||
      (number.unit?.name === '%' && hasShareNear(text, number.value)),
  );

/** The texts of a story that have numbers, with the year that it was published in. */
function numbersOf({ story }: OpenStory): readonly string[] {
  const [year = ''] = story.published?.split('-') ?? [];
  return [story.text, story.headline ?? '', year];
}

/** Whether nothing by which what somebody says could be found stands in a story. */
export function saysNothingOf(open: OpenStory, said: string): boolean {
  const folded = open.folded();
  const numbers = numbersOf(open);
  return !tellingWordsOf(said).some((word) => standsIn(word, folded, numbers));
}

/** The words of a question that stand nowhere in a story as they are typed; common ones aside. */
export function absentWords(open: OpenStory, asked: string): string[] {
  const folded = open.folded();
  const numbers = numbersOf(open);
  return tellingWordsOf(asWrittenIn(open.story.text, asked))
    .filter((word) => word.isBound !== true && !standsIn(word, folded, numbers))
    .map(({ word }) => word);
}

/**
 * Of words of a question that are absent from a story, those that it has in no other form, either.
 *
 * @param terms - the question's, as they were read for the story
 */
export function lackingWords(terms: readonly QuestionTerm[], absent: readonly string[]): string[] {
  const isThere = new Map(
    terms.map(({ term, forms, irregular }) => [term, forms.length > 0 || irregular.length > 0]),
  );
  return absent
    .filter((word) => {
      const own = analyze(word);
      // What is no part of what is asked, such as a remark before it, is not looked for.
      if (!own.some((term) => isThere.has(term))) return false;
      // The “million” of another number is not the number.
      return isInDigits(word) || !own.some((term) => isThere.get(term));
    })
    .slice(0, MAX_LACKING);
}
