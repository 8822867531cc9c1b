import { rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { AUXILIARIES, RELATIVE_PRONOUNS } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import { NO_SUBJECT } from '../../factuality/no-subject.js';
import { saysOpposite } from '../../factuality/opposites.js';
import { areOpposite } from '../../factuality/poles.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isMainVerb } from '../../factuality/stretches.js';
import { asksWho } from '../../question/answer-type.js';
import {
  type AskedAndTold,
  type AskedVerbWord,
  sentenceBehind,
} from '../reading/asked-and-told.js';
import { wordsBefore, wordsBehind } from '../reading/word-places.js';

/** What one party sells, the other one buys: “sold it to Roe”. */
const EXCHANGE = rootSet('buy purchase acquire sell');
const TOWARDS = wordSet('to from');
/** Of two, one wins what the other one loses; behind these that other one stands: “beat Roe”, “lost to Roe”. */
const CONTEST = rootSet('win lose beat defeat');
const BEATING = rootSet('beat defeat');
const AGAINST = wordSet('to against over');
/** What a firm or a school begins with. */
const FOUNDED = wordSet('founded established');
/** What makes the opposite of a verb: “voted *against*”, “switched *off*”. */
const SIDES = wordSet('for against on off down');
const AGAINST_IT = wordSet('no against');
/** Where a sentence has one of these, it may set apart those who do not. */
const APART = wordSet('except but only not unless besides barring excluding');

/** Whether the verb of a question and its opposite tell of one deal. */
function isExchange({ verb, told }: AskedAndTold): boolean {
  return (
    verb !== undefined &&
    EXCHANGE.has(verb.root) &&
    (verb.isPassive || told.some(({ form }) => TOWARDS.has(form)))
  );
}

/** Whether a sentence tells of one contest from the other side: “Roe beat *Dahl*”, of when Dahl lost. */
function isContest({ asked, verb, told }: AskedAndTold): boolean {
  if (verb === undefined || !CONTEST.has(verb.root)) return false;
  const contents = (words: readonly SaidWord[]) =>
    words.flatMap(({ terms, form, root }) =>
      terms.length > 0 && !AUXILIARIES.has(form) ? [root] : [],
    );
  const subject = contents(asked.slice(0, verb.at));
  const at = told.findIndex(({ root }) => CONTEST.has(root));
  const isOpposed =
    BEATING.has(told[at]?.root ?? '') ||
    wordsBehind(told, at, 2).some(({ form }) => AGAINST.has(form));
  const other = new Set(contents(told.slice(at + 1)));
  return at !== -1 && isOpposed && subject.length > 0 && subject.every((root) => other.has(root));
}

/** Whether a sentence tells when something was founded that is asked to have opened. */
const isFounding = ({ verb, told }: AskedAndTold) =>
  verb?.root === 'open' && told.some(({ form, isDenied }) => FOUNDED.has(form) && !isDenied);

/** Words at a sentence's beginning among which its subject is looked for. */
const OPENING = 4;

/** Whether a sentence goes on about what is asked of, and not about another one: “*It* closed”, “*All* failed”. */
function goesOn(next: readonly SaidWord[], asked: readonly SaidWord[]): boolean {
  const opening = next.slice(0, OPENING);
  const first = opening.find(({ terms }) => terms.length > 0);
  return (
    opening.some(({ form }) => PERSONAL_SUBJECTS.has(form)) ||
    (first !== undefined &&
      (isPastForm(first.form) || asked.some(({ root }) => root === first.root)))
  );
}

/** Words at most from a relative pronoun to the verb of its clause: “who *had at last* quit”. */
const WORDS_TO_VERB = 3;

/** Whether a verb tells no more than which one is meant: “the shop *that shut* in May opened again”. */
const isOfWhich = (told: readonly SaidWord[], at: number): boolean =>
  wordsBefore(told, at, WORDS_TO_VERB).some(({ form }) => RELATIVE_PRONOUNS.has(form));

/** Whether the verb of a question is that of the sentence, and its opposite stands beside it in a clause on which one. */
function isToldOfThatOne(beside: AskedAndTold, verb: AskedVerbWord): boolean {
  const { question, asked, told, sentence, index } = beside;
  const { rangeOf } = index.sentenceWords(sentence);
  const times = (index.terms.sentences[sentence]?.spans?.candidates ?? []).flatMap((each) =>
    each.kind === 'time' ? [rangeOf(each).first] : [],
  );
  const which = told.findIndex(({ form }) => RELATIVE_PRONOUNS.has(form));
  // In “the shop that shut in May will open”, the time is that of the other verb.
  const isDatedAt = (at: number) => times.some((time) => time < which || time > at);
  const isSame = (word: SaidWord, at: number) =>
    word.root === verb.root &&
    word.isDenied === asked[verb.at]?.isDenied &&
    isMainVerb(word) &&
    !isOfWhich(told, at);
  return (
    told.some(isSame) &&
    told.every(({ root }, at) => !areOpposite(verb.root, root) || isOfWhich(told, at)) &&
    (question.answerType !== 'time' || told.some((word, at) => isSame(word, at) && isDatedAt(at)))
  );
}

/** Whether a sentence, or it with the one behind it, has the opposite of what the question asks about. */
export function tellsOpposite(beside: AskedAndTold): boolean {
  const { asked, verb, told, sentence, index } = beside;
  if (verb === undefined) return false;
  if (isExchange(beside) || isContest(beside) || isFounding(beside)) return false;
  const behind = sentenceBehind(sentence, index);
  const next = behind === undefined ? [] : index.wordsOf(behind);
  const places = SIDES.has(asked[verb.at + 1]?.form ?? '') ? [verb.at, verb.at + 1] : [verb.at];
  if (places.length === 1 && isToldOfThatOne(beside, verb)) return false;
  if (saysOpposite(asked, told, places)) return true;
  return goesOn(next, asked) && saysOpposite(asked, [...told, ...next], places);
}

/** Whether a sentence begins with those who are none. */
export const opensWithNobody = ({ told }: AskedAndTold): boolean =>
  NO_SUBJECT.has(told[0]?.form ?? '');

/** Whether a question asks who did not do something, and the sentence tells who did, or the other way round. */
export function tellsContrary(beside: AskedAndTold): boolean {
  const { question, asked, verb, told } = beside;
  if (verb === undefined || !asksWho(question) || asked[0]?.form !== 'who') return false;
  const isDenied = asked[verb.at]?.isDenied ?? false;
  // What that denies ends with its clause, and it has its own rule.
  if (!isDenied && opensWithNobody(beside)) return false;
  // “Who did not vote for it” is told by who “voted no”.
  const isAgainst = (at: number) => AGAINST_IT.has(told[at + 1]?.form ?? '');
  const same = told.filter(({ root }, at) => root === verb.root && !isAgainst(at));
  if (same.length === 0 || same.some((word) => word.isDenied === isDenied)) return false;
  return !isDenied || !told.some((word) => word.isDenied || APART.has(word.form));
}
