import { vectorOf } from '../../../terms/word-vectors.js';
import { wordSet } from '../../../text/word-set.js';
import { isMainVerb } from '../../factuality/stretches.js';
import type { QuestionTerm } from '../../question/question.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Findings } from '../../ranking/features.js';
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
