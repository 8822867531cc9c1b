import { rootSet } from '../../../terms/roots.js';
import { AUXILIARIES, isAdverb } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { confirmsIt, deniesIt, findHearsay, saysItIsNot } from '../../factuality/hearsay.js';
import { areOpposite } from '../../factuality/poles.js';
import type { SaidWord } from '../../factuality/said-word.js';
import {
  type AskedAndTold,
  lookAtSentence,
  sentenceBehind,
  sentencesIn,
} from '../reading/asked-and-told.js';
import { placesOf } from '../reading/word-places.js';
import { verbOfWhether } from './events.js';

/** “They *could see* flames” tells that they did. */
const PERCEIVING = rootSet('see hear feel smell taste');

const QUOTED = /["“”]/;

/** The roots of what a question asks whether it is so: its verb, or all of its words where that is one of saying. */
function rootsAsked({ question, asked, told }: AskedAndTold): ReadonlySet<string> {
  const verb = verbOfWhether(question);
  if (verb !== undefined && told.some(({ root }) => root === verb.root))
    return new Set([verb.root]);
  const behind = verb === undefined ? asked : asked.slice(verb.at + 1);
  return new Set(behind.flatMap(({ root, terms }) => (terms.length > 0 ? [root] : [])));
}

/** Whether words deny or turn round what others say. */
const turnsRound = (roots: ReadonlySet<string>, words: readonly SaidWord[]): boolean =>
  words.some(
    ({ root, isDenied }) =>
      (isDenied && roots.has(root)) || [...roots].some((one) => areOpposite(one, root)),
  );

/** The sentence behind that tells that what a question asks is not so: “People say I loved it. *I did not love it.*” */
export function sentenceAgainstHearsay(beside: AskedAndTold): number | undefined {
  if (findHearsayOf(beside) === undefined) return undefined;
  const next = sentenceBehind(beside.sentence, beside.index);
  if (next === undefined) return undefined;
  const words = beside.index.wordsOf(next);
  const isAgainst = turnsRound(rootsAsked(beside), words) || deniesIt(words) || saysItIsNot(words);
  return isAgainst ? next : undefined;
}

/** Whether the subject of a verb is that of the verb of a question, or a pronoun that may stand for it. */
function isOfSubject({ asked }: AskedAndTold, verb: number, told: readonly SaidWord[], at: number) {
  const subject = told
    .slice(0, at)
    .findLast(({ form }) => !AUXILIARIES.has(form) && !isAdverb(form));
  return (
    subject !== undefined &&
    (PERSONAL_SUBJECTS.has(subject.form) ||
      asked.slice(1, verb).some(({ form, terms }) => terms.length > 0 && form === subject.form))
  );
}

/** Whether a sentence behind tells that what a question asks is so: “It was rumoured that she would quit. *She quit.*” */
function isConfirmedBehind(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  const { paragraph = 0 } = index.terms.sentences[sentence] ?? {};
  const verb = verbOfWhether(question);
  const tells = ({ root, isDenied }: SaidWord) => root === verb?.root && !isDenied;
  return sentencesIn(paragraph, index.terms)
    .filter((at) => at > sentence)
    .map(index.wordsOf)
    .some((words, far) =>
      far === 0
        ? confirmsIt(words) || words.some(tells)
        : words.some((word, at) => tells(word) && isOfSubject(beside, verb?.at ?? 0, words, at)),
    );
}

/** Whether it is somebody's words that pass it on, who may say next what they hold of it. */
const isQuoted = (beside: AskedAndTold): boolean => QUOTED.test(lookAtSentence(beside).text);

/** What a sentence has of what a question asks only as what is said, by nobody who vouches for it. */
function findHearsayOf(beside: AskedAndTold) {
  if (beside.question.answerType !== 'whether') return undefined;
  const { asked, told } = beside;
  const found = findHearsay(told);
  // “Do people *say* that it leaks”
  if (found === undefined || asked.some(({ root }) => root === found.by)) return undefined;
  const roots = rootsAsked(beside);
  const places = placesOf(told, ({ root }) => roots.has(root));
  const { start, end } = found.stretch;
  const isWithin = places.length > 0 && places.every((at) => at >= start && at < end);
  return isWithin ? found : undefined;
}

/**
 * Whether a question asks if something was done (“did Orme *win*”) that a sentence tells only to have been possible:
 * “Orme had looked likely to *win*”.
 */
export function tellsOnlyThatItMayBe(beside: AskedAndTold): boolean {
  const { question, told } = beside;
  const verb = verbOfWhether(question);
  if (verb?.when !== 'past' || PERCEIVING.has(verb.root)) return false;
  const places = told.filter(({ root }) => root === verb.root);
  const isOpen = places.every(({ standing, isDenied }) => standing === 'maybe' && !isDenied);
  return places.length > 0 && isOpen && !isConfirmedBehind(beside);
}

/**
 * Whether a question asks if something is so, and a sentence tells it only as what is said, by nobody who vouches for
 * it: “there is a rumour that the mill *will close*”.
 */
export function tellsOnlyHearsay(beside: AskedAndTold): boolean {
  const found = findHearsayOf(beside);
  if (found === undefined) return false;
  if (sentenceAgainstHearsay(beside) !== undefined) return true;
  return !found.isTheirs && !isQuoted(beside) && !isConfirmedBehind(beside);
}
