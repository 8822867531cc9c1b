import type { OpenStory } from '../desk.js';
import { happeningAt } from '../search/question/happening.js';
import type { QuestionTerm } from '../search/question/question.js';
import { asWrittenIn } from '../search/question/shortenings.js';
import { analyze, locateWords, readWords } from '../terms/analyzer.js';
import { COMMON, commonness } from '../terms/english.js';
import { irregularFormsOf } from '../terms/inflection.js';
import { withoutAsking } from '../text/english/asking.js';
import { isFunctionWord } from '../text/english/function-words.js';
import { fold } from '../text/fold.js';
import { hasSmallLetter } from '../text/letters.js';
import { withoutMentions } from '../text/mentions.js';

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

/** A word as somebody typed it. */
interface TypedWord {
  readonly word: string;
  readonly terms: readonly string[];
  /** The word only says that something happens. */
  readonly isEvent: boolean;
  /** It is written as initials, or with a capital within what is said. */
  readonly isName: boolean;
  readonly isFunctional: boolean;
}

/** Compares what somebody says with a passage. */
export function compareWords(claim: string, passage: string): Comparison {
  const there = new Set(analyze(passage));
  const folded = fold(passage);
  const contentWords = contentWordsOf(claim);
  return {
    shared: contentWords
      .filter(({ terms }) => terms.every((term) => there.has(term)))
      .map(({ word }) => word)
      .slice(0, MAX_COMPARED),
    missing: contentWords
      .filter((word) => !standsIn(word, folded))
      .filter(({ terms }) => !terms.flatMap(irregularFormsOf).some((form) => there.has(form)))
      .map(({ word }) => word)
      .slice(0, MAX_COMPARED),
  };
}

/** "How long", "number of": that is what is asked for, and not looked for. */
const MEASURE = /\b(?:how \p{L}+|(?:number|amount|name|kind|type|sort)s? of\b)/giu;

/** The words of what somebody says, each once, with their terms; stop words aside. */
function contentWordsOf(said: string): TypedWord[] {
  const text = withoutMentions(said).replace(MEASURE, ' ');
  const words = readWords(text);
  const found = new Map<string, TypedWord>();
  locateWords(text)
    .slice(0, MAX_WORDS)
    .forEach(({ start, end }, i) => {
      const word = text.slice(start, end).replace(POSSESSIVE, '');
      const { terms = [], isCapitalised = false, isInitialism = false } = words[i] ?? {};
      if (terms.length === 0 || found.has(word)) return;
      found.set(word, {
        word,
        terms,
        isEvent: happeningAt(words, i) !== undefined,
        isName: isInitialism || (isCapitalised && i > 0 && hasSmallLetter(said)),
        isFunctional: !isInitialism && isFunctionWord(word.toLowerCase()),
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

/** The words of a question that may tell what it is about. */
function tellingWordsOf(asked: string): TypedWord[] {
  return contentWordsOf(withoutAsking(asked)).filter(
    ({ terms, isEvent, isName, isFunctional }) =>
      !isEvent && !isFunctional && (isName || terms.some((term) => commonness(term) < COMMON)),
  );
}

/** Whether a question has no word by which a passage could be found: "and then?", "how old is it". */
export function saysTooLittle(asked: string): boolean {
  return tellingWordsOf(asked).length === 0;
}

/** Whether a word stands in a folded text, if only by its stem. */
function standsIn({ word, terms }: TypedWord, folded: string): boolean {
  return [word, ...terms].some((term) => folded.includes(fold(term)));
}

/** Whether nothing by which what somebody says could be found stands in a story. */
export function saysNothingOf(open: OpenStory, said: string): boolean {
  const folded = open.folded();
  return !tellingWordsOf(said).some((word) => standsIn(word, folded));
}

/** The words of a question that stand nowhere in a story as they are typed; common ones aside. */
export function absentWords(open: OpenStory, asked: string): string[] {
  const folded = open.folded();
  return tellingWordsOf(asWrittenIn(open.story.text, asked))
    .filter((word) => !standsIn(word, folded))
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
      return own.some((term) => isThere.has(term)) && !own.some((term) => isThere.get(term));
    })
    .slice(0, MAX_LACKING);
}
