import { formAt } from '../../../terms/analyzer.js';
import { rootSet } from '../../../terms/roots.js';
import { innerProduct } from '../../../terms/vector.js';
import { TO_BE } from '../../../terms/verb-forms.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { DETERMINERS, PLACE_PREPOSITIONS } from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isMainVerb } from '../../factuality/stretches.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { QuestionTerm } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Findings } from '../../ranking/findings.js';
import { tellsOfEvent } from '../event/events.js';
import { type AskedAndTold, sentencesIn } from '../reading/asked-and-told.js';

/** From 0 to 1; words that are rarer tell what is asked: “is Roe *rich*”, but not “is Roe *still* in”. */
const TELLING_FROM = 0.4;
/** From 0 to 1; a word that is less like another one has nothing to do with it. */
const LIKE_FROM = 0.2;
/** A cosine; a sentence that is so like a question may answer it in wholly other words. */
const GIST_LIKE_FROM = 0.55;
const DIGIT = /\d/;
/** What somebody is by their age: a number may tell it, which is like no word. */
const AGES = wordSet('child kid teenager teen boy girl minor adult pensioner old young elderly');

/** What tells which of a question's terms are of a name. */
function nameReader({ question }: Findings, { who }: CandidateIndex) {
  const own = new Set(question.meant.flatMap(({ person }) => [...(who.names[person] ?? [])]));
  const isLowerCase = !question.terms.some(({ isCapitalised }) => isCapitalised);
  // Where no capital tells, it is what is no word of English.
  return ({ isCapitalised, forms, term, rarity }: QuestionTerm) =>
    isCapitalised || own.has(forms[0] ?? term) || (isLowerCase && rarity === 1);
}

/** Whether what a word means is known, so that words like it could be told. */
const isKnown = ({ term }: QuestionTerm) => !DIGIT.test(term) && vectorOf(term) !== undefined;

/**
 * Whether a question asks if something is so of somebody by name (“is Ada Roe a *plumber*”), and the paragraph has
 * that name, and for the rest no word, nor one like it.
 */
export function tellsOnlyOfNamed(
  { question, asked, told, sentence, index }: AskedAndTold,
  findings: Findings,
): boolean {
  if (question.answerType !== 'whether') return false;
  // “Is he missing”: “he *was not seen*” is no word like it either.
  if (told.find(isMainVerb)?.isDenied) return false;
  const { words, isNumber } = index.sentenceWords(sentence);
  if (asked.some(({ form }) => AGES.has(form)) && words.some((_, at) => isNumber(at))) return false;
  const { evidence, likeness } = findings;
  const { paragraph = 0 } = index.terms.sentences[sentence] ?? {};
  const isName = nameReader(findings, index);
  const rest = question.terms.filter((term) => !isName(term));
  const telling = rest.filter(({ rarity }) => rarity >= TELLING_FROM);
  if (telling.length === 0 || !telling.every(isKnown)) return false;
  if ((likeness.sentences[sentence] ?? 0) >= GIST_LIKE_FROM) return false;
  const sentences = sentencesIn(paragraph, index.terms);
  const here = evidence.inParagraph[paragraph] ?? 0;
  const found = sentences.reduce((set, at) => set | (evidence.related[at] ?? 0), here);
  const isIn = (term: QuestionTerm, set: number) =>
    ((set >> question.terms.indexOf(term)) & 1) === 1;
  if (!question.terms.some((term) => isName(term) && isIn(term, here))) return false;
  const isTold = (term: QuestionTerm) =>
    isIn(term, found) || likeness.likestTo(term.term, paragraph) >= LIKE_FROM;
  if (rest.some(isTold)) return false;
  const roots = sentences.flatMap((at) => index.wordsOf(at).map(({ root }) => root));
  const isOfRest = new Set(rest.map(({ term }) => term));
  return !asked.some(
    (word) =>
      word.terms.some((term) => isOfRest.has(term)) &&
      roots.some((root) => tellsOfEvent(word.root, root)),
  );
}

/** Behind something, before the name of where it is: “the library *at* Selm”. */
const BEFORE_PLACES: ReadonlySet<string> = new Set([...PLACE_PREPOSITIONS, 'of', 'on']);
/** Verbs of whoever only says what something is. */
const TELLING = rootSet('say tell told add warn note');

/** The roots of the phrase by which a question calls something with a place: “*the library at West Selm*”. */
function thingWithPlace(asked: readonly SaidWord[]): ReadonlySet<string> | undefined {
  const at = asked.findIndex(
    ({ form }, i) => BEFORE_PLACES.has(form) && asked[i + 1]?.isCapitalised === true,
  );
  let start = at;
  while (start > 1 && !isFunctional(formAt(asked, start - 1))) start--;
  if (start === at || !DETERMINERS.has(formAt(asked, start - 1))) return undefined;
  const behind = asked.findIndex(({ isCapitalised }, i) => i > at && !isCapitalised);
  const phrase = asked.slice(start, behind === -1 ? undefined : behind);
  return new Set(phrase.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : [])));
}

/** Where words tell of nothing but what something is, the verb that does: “the other option *was* the library”. */
function whereItIsSomething(told: readonly SaidWord[]): number {
  if (told.some((word) => isMainVerb(word) && !TELLING.has(word.root))) return -1;
  return told.findIndex(
    ({ form, isDenied }, at) =>
      TO_BE.has(form) && !isDenied && DETERMINERS.has(formAt(told, at + 1)),
  );
}

/**
 * Whether a question asks if something is done to a thing that it calls by its place (“will they *close* the library
 * at Selm”), and the sentence only tells what that thing is, in no word like it.
 */
export function tellsOnlyWhatThingIs({ question, asked, told }: AskedAndTold): boolean {
  if (question.answerType !== 'whether') return false;
  const thing = thingWithPlace(asked);
  const here = new Set(told.map(({ root }) => root));
  if (thing === undefined || ![...thing].every((root) => here.has(root))) return false;
  const being = whereItIsSomething(told);
  if (being === -1) return false;
  const rest = asked.filter(({ root, terms }) => terms.length > 0 && !thing.has(root));
  const vectorsOf = (words: readonly SaidWord[]) =>
    words.flatMap(({ terms: [term = ''] }) => vectorOf(term) ?? []);
  const wanted = vectorsOf(rest);
  if (wanted.length === 0 || wanted.length < rest.length) return false;
  // “The *company’s* warehouse was the other option”
  const isFirst = told.slice(0, being).some(({ root }) => thing.has(root));
  const others = vectorsOf(told.slice(isFirst ? being : 0).filter(({ root }) => !thing.has(root)));
  return wanted.every((one) => others.every((other) => innerProduct(one, other) < LIKE_FROM));
}
