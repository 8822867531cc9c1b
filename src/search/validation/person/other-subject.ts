import { isKinship, isPluralRole, isRoleNoun } from '../../../people/lexicon/roles.js';
import { formAt } from '../../../terms/analyzer.js';
import { isPassive, isPastForm } from '../../../terms/verb-forms.js';
import { PARTICLES } from '../../../terms/word-vectors.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  opensClause,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { GENDERED_POSSESSIVES, PRONOUNS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import { areOnOneLine } from '../../factuality/poles.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isMainVerb, JOINS } from '../../factuality/stretches.js';
import { tellsOfEvent, verbOfWhether } from '../event/events.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { placesOf, wordsBehind } from '../reading/word-places.js';

type Words = readonly SaidWord[];

/** What opens a clause, but for most conjunctions: before an “and”, a verb is sought behind one of these. */
const OPENS = wordSet('that after before as since until till who which whose whom where when');
/** Words behind a verb in which its particle may stand: “*sent* Banks *off*”. */
const WORDS_TO_PARTICLE = 3;

/** Whether an “and” before a word joins clauses, as a verb stands before it, and not names. */
function joinsClauses(words: Words, at: number): boolean {
  let start = at - 1;
  while (start > 0 && !words[start]?.isAfterMark && !OPENS.has(formAt(words, start - 1))) start--;
  return words.slice(start, at - 1).some(({ form }) => isPastForm(form) || AUXILIARIES.has(form));
}

/** Where a subject ends before a mark, without what stands between two of them: “Ann Roe*, 40,* was jailed”. */
function beforeMarks(words: Words, at: number): number | undefined {
  let end = at;
  while (words[end]?.isAfterMark) {
    const start = Math.max(
      0,
      words.slice(0, end).findLastIndex(({ isAfterMark }) => isAfterMark),
    );
    const between = words.slice(start, end);
    if (start === 0 || opensClause(formAt(words, start))) return end;
    if (between.some((word) => isMainVerb(word) || OPENS.has(word.form))) return undefined;
    end = start;
  }
  return end === 0 ? undefined : end;
}

/** Words at most between two verbs of one subject, and such verbs at most: a sentence with more is a list. */
const MOST_BETWEEN = 40;
const MOST_JOINED = 5;

/** The verb before an “and” or “but” behind which another one has no subject of its own; -1 where it has one. */
function verbBeforeJoin(words: Words, end: number): number {
  const joining = formAt(words, end - 1);
  if (!JOINS.has(joining) && joining !== 'but') return -1;
  for (let at = end - 2; at >= Math.max(0, end - MOST_BETWEEN); at--) {
    if (isMainVerb(words[at] as SaidWord)) return at;
  }
  return -1;
}

/** Where the auxiliary verbs and adverbs before a verb begin. */
function verbStart(words: Words, at: number): number {
  let start = at;
  const isBare = (form: string) => AUXILIARIES.has(form) || isAdverb(form);
  while (start > 0 && !words[start]?.isAfterMark && isBare(formAt(words, start - 1))) start--;
  return start;
}

/** The words before a verb that are its subject; those of the verb before, where that is its own, too. */
function subjectOf(words: Words, at: number): Words | undefined {
  let behind = verbStart(words, at);
  let before = verbBeforeJoin(words, behind);
  for (let joined = 0; before !== -1 && joined < MOST_JOINED; joined++) {
    behind = verbStart(words, before);
    before = verbBeforeJoin(words, behind);
  }
  const end = beforeMarks(words, behind);
  if (end === undefined || end === 0) return undefined;
  let start = end - 1;
  while (start > 0 && !words[start]?.isAfterMark) {
    const word = words[start - 1] as SaidWord;
    const isEnd = JOINS.has(word.form) ? joinsClauses(words, start) : opensClause(word.form);
    if (isEnd || isMainVerb(word)) break;
    start--;
  }
  return words.slice(start, end);
}

/** Whether a verb is done to its subject, by an auxiliary verb that it may share: “was tried and *jailed*”. */
function isPassiveOfSubject(words: Words, at: number): boolean {
  let verb = at;
  for (let joined = 0; joined < MOST_JOINED && verbStart(words, verb) === verb; joined++) {
    const before = verbBeforeJoin(words, verb);
    if (before === -1) break;
    verb = before;
  }
  return isPassive(words, verb);
}

/** The words that name a subject, without what says more of it: “the mayor” of “the mayor of Orme”. */
function namesOf(words: Words): Words {
  const end = words.findIndex(({ form }) => PREPOSITIONS.has(form));
  return (end === -1 ? words : words.slice(0, end)).filter(
    ({ terms, form }) => terms.length > 0 && !DETERMINERS.has(form),
  );
}

/** Whether words are for somebody whom a name, or an office, tells from whoever is asked for. */
function areForAnother(subject: Words, asked: Words): boolean {
  const names = namesOf(subject);
  const head = names.at(-1);
  if (head === undefined || subject.some(({ form }) => PRONOUNS.has(form))) return false;
  const known = new Set(asked.map(({ root }) => root));
  const own = new Set(names.map(({ root }) => root));
  // “Mayor Ida Roe” is the mayor, “the mayor’s brother” is not.
  const isTitled = head.isCapitalised || known.has(head.root);
  if (isTitled && asked.every(({ root }) => own.has(root))) return false;
  if (known.has(head.root)) {
    // “Tom Cole” is not Ann Cole.
    const given = names.at(-2);
    return given?.isCapitalised === true && !known.has(given.root);
  }
  const isOffice = ({ form }: SaidWord) =>
    isRoleNoun(form) || isPluralRole(form) || isKinship(form);
  const isRelative = subject.some(({ form }) => GENDERED_POSSESSIVES.has(form)) && isOffice(head);
  // Whoever is asked for by name may be called by an office, and the other way round: “Roe resigned after the
  // mayor was arrested”.
  return isRelative || (asked.some(isOffice) ? isOffice(head) : head.isCapitalised);
}

/** Of whom a question asks whether or when they did something: the words before its verb. */
export function subjectAsked(asked: Words, at: number): Words | undefined {
  const auxiliary = asked.findIndex(({ form }) => AUXILIARIES.has(form));
  const subject = auxiliary === -1 ? [] : asked.slice(auxiliary + 1, at);
  const isOne = subject.every(
    ({ form }) =>
      !PRONOUNS.has(form) &&
      !GENDERED_POSSESSIVES.has(form) &&
      !AUXILIARIES.has(form) &&
      !opensClause(form),
  );
  const names = namesOf(subject);
  return isOne && names.length > 0 ? names : undefined;
}

/**
 * Whether a question asks of somebody (“was Ann Cole jailed”) what a sentence tells of another one alone, who is the
 * subject of that clause, and whoever is asked for of another: “Ann Cole was cleared and Tom Cole was *jailed*”.
 */
export function tellsOfAnother(beside: AskedAndTold): boolean {
  const { question } = beside;
  const verb = beside.verb ?? verbOfWhether(question);
  if (verb === undefined || verb.isDoneByAsked) return false;
  const { asked, told } = beside;
  const at = asked.findIndex(({ root, form }) => root === verb.root && form === verb.form);
  const subject = subjectAsked(asked, at);
  const head = subject?.at(-1);
  if (subject === undefined || head === undefined) return false;
  const particle = formAt(asked, at + 1);
  const hasParticle = (i: number) =>
    !PARTICLES.has(particle) ||
    wordsBehind(told, i, WORDS_TO_PARTICLE).some(({ form }) => form === particle);
  const places = placesOf(
    told,
    ({ root, isThing }, i) => root === verb.root && !isThing && hasParticle(i),
  );
  const isOther = (place: number) => {
    if (!isPastForm(formAt(told, place)) || isPassiveOfSubject(told, place) !== verb.isPassive)
      return false;
    const other = subjectOf(told, place);
    return other !== undefined && areForAnother(other, subject);
  };
  const ownVerbs = told.filter((word, i) => {
    const own = isMainVerb(word) && !places.includes(i) ? subjectOf(told, i) : undefined;
    const isNamed = own && namesOf(own).some(({ root }) => root === head.root);
    return isNamed && !areForAnother(own, subject);
  });
  // “Was Roe convicted”: she was acquitted. “Did Roe win”: she lost.
  const isToldOtherwise =
    question.answerType === 'whether' &&
    ownVerbs.some(({ root }) => tellsOfEvent(verb.root, root) || areOnOneLine(verb.root, root));
  return places.length > 0 && places.every(isOther) && ownVerbs.length > 0 && !isToldOtherwise;
}
