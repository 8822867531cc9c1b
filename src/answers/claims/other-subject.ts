import { NO_SUBJECT } from '../../search/factuality/no-subject.js';
import { formAt } from '../../terms/analyzer.js';
import { innerProduct } from '../../terms/vector.js';
import { isGerund, isPassive, TO_BE } from '../../terms/verb-forms.js';
import { PARTICLES, vectorOf } from '../../terms/word-vectors.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../text/english/function-words.js';
import { PRONOUNS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import {
  isContent,
  isPastVerb,
  isVerbForm,
  JOINS,
  type Meaning,
  REACH,
  type Words,
} from './clause-words.js';
import { opensDeed } from './doers.js';

/** A cosine; what is so like a claim's subject may be the same. */
const LIKE = 0.5;
/** Behind these “it” is whoever says so. */
const SAID = wordSet('said says announced confirmed');
/** What is said of all is said of each. */
const WHOLE = wordSet('all every each everyone everybody everything');

/** The number of the first word of a clause that ends before a word. */
function startOf(words: Words, end: number, least: number): number {
  let start = end;
  while (start > least && !opensDeed(formAt(words, start - 1)) && !isVerbForm(words, start - 1))
    start--;
  return start;
}

/** What a verb is told of: the words before it, or undefined where that cannot be told. */
function subjectOf(words: Words, verb: number): Words | undefined {
  const least = Math.max(0, verb - REACH);
  const isOfVerb = (form: string) => AUXILIARIES.has(form) || isAdverb(form);
  let end = verb;
  while (end > least && isOfVerb(formAt(words, end - 1))) end--;
  const before = formAt(words, end - 1);
  // “Closed the pit *and sold* it”, “closed the pit, *selling* it”
  if (JOINS.has(before) || (isGerund(formAt(words, verb)) && words[end]?.isAfterMark)) {
    let earlier = end - 2;
    while (earlier > least && !isVerbForm(words, earlier)) earlier--;
    return earlier > least ? subjectOf(words, earlier) : undefined;
  }
  if (before === 'that') return undefined;
  if (RELATIVE_PRONOUNS.has(before)) {
    return words.slice(startOf(words, end - 1, least), end - 1);
  }
  // “The bridge, which can carry 40 tonnes, *collapsed*”
  if (words[end]?.isAfterMark) {
    return words.slice(least, end).filter(({ form }) => !RELATIVE_PRONOUNS.has(form));
  }
  const start = startOf(words, end, least);
  // “The firm, *which owns the pit*, sold”, “the firm, *founded* in May, sold”
  const isAside = RELATIVE_PRONOUNS.has(formAt(words, start - 1)) && words[end]?.isAfterMark;
  const isUnclear = isAside || isPastVerb(words, start - 1) || start === end;
  return isUnclear ? undefined : words.slice(start, end);
}

/** Who does something by the words behind “by”. */
function agentOf(words: Words, verb: number): Words | undefined {
  const by = words.findIndex(
    ({ form }, i) => i > verb && form === 'by' && formAt(words, i - 1) !== 'not',
  );
  if (by === -1) return undefined;
  const end = words.findIndex(
    ({ form, isAfterMark }, i) => i > by + 1 && (isAfterMark || opensDeed(form)),
  );
  return words.slice(by + 1, end === -1 ? words.length : end);
}

/** Bodies that a story calls so when it has named them: “Brix … *the company*”. */
const BODIES = wordSet(
  'agency airline bank brand carmaker carrier chain charity club company council firm group hospital maker ministry',
  'museum operator organisation organization party publisher retailer school team union university',
);

/** Whether words may mean a body that others name, as “the company” may. */
function mayBeBodyOf(named: Words, told: Words): boolean {
  const content = told.filter(isContent);
  const isBare = told[0]?.form === 'the' && content.length < 3;
  const isNamed = named[0]?.form !== 'the' && named.every((word) => word.isCapitalised);
  return isBare && isNamed && BODIES.has(content.at(-1)?.form ?? '');
}

/** Whether some words cannot mean whom or what others do: none is the same, nor like it, nor a pronoun. */
function areOther(claimed: Words, told: Words | undefined): boolean {
  const own = claimed.filter(isContent);
  if (told === undefined || own.length === 0 || !told.some(isContent)) return false;
  if (mayBeBodyOf(own, told)) return false;
  const isSame = (word: Meaning) =>
    own.some(
      (mine) =>
        mine.roots.some((root) => word.roots.includes(root)) ||
        // A name is like nothing else.
        ((!mine.isCapitalised || mine === claimed[0]) && isLike(mine.terms, word.terms)),
    );
  return !told.some(
    (word) =>
      isSame(word) ||
      WHOLE.has(word.form) ||
      NO_SUBJECT.has(word.form) ||
      (PRONOUNS.has(word.form) && word.roots.length === 0),
  );
}

function isLike(terms: readonly string[], others: readonly string[]): boolean {
  const vectors = others.flatMap((term) => vectorOf(term) ?? []);
  return terms.some((term) => {
    const vector = vectorOf(term);
    return vector !== undefined && vectors.some((other) => innerProduct(vector, other) >= LIKE);
  });
}

/** Where the verb of a claim stands: in the past, behind an auxiliary, or “is” before a noun. */
function verbOf(words: Words): number {
  return words.findIndex((word, at) => {
    const { form } = word;
    if (at === 0) return false;
    const before = formAt(words, at - 1);
    if (TO_BE.has(form)) return DETERMINERS.has(formAt(words, at + 1));
    if (AUXILIARIES.has(form) || isAdverb(form)) return false;
    // “Ann Roe is 52” has none.
    const isBehindAuxiliary = AUXILIARIES.has(before) && !/^\d/.test(form);
    return isPastVerb(words, at) || (isBehindAuxiliary && isContent(word));
  });
}

/** The places of a sentence where it has the verb of a claim. */
function placesOf(claimed: Words, verb: number, said: Words): number[] {
  const { form = '', root } = claimed[verb] ?? {};
  if (!TO_BE.has(form)) {
    const isIt = (at: number) =>
      said[at]?.root === root &&
      !DETERMINERS.has(formAt(said, at - 1)) &&
      !PREPOSITIONS.has(formAt(said, at - 1));
    return Array.from(said.keys()).filter(isIt);
  }
  const last = claimed.findIndex(
    (word, at) => at > verb + 1 && isContent(word) && !isContent(claimed[at + 1] ?? word),
  );
  const noun = said.findIndex((word) => word.root === claimed[last]?.root);
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    if (TO_BE.has(formAt(said, at))) return [at];
    if (isVerbForm(said, at) || opensDeed(formAt(said, at))) return [];
  }
  return [];
}

/** Whom or what a claim is of by its verb, if that is told in a word or a few; who does it, if that is told by “by”. */
interface Roles {
  readonly verb: number;
  readonly subject: Words;
  readonly isDone: boolean;
  readonly agent: Words;
  /**
   * The verb has no object: “the bridge closed on Friday” also tells what was done to the bridge.
   */
  readonly isBare: boolean;
}

function rolesOf(claimed: Words): Roles | undefined {
  const verb = verbOf(claimed);
  const of = claimed.findIndex(({ form }, at) => at > 0 && at < verb && PREPOSITIONS.has(form));
  const subject = claimed.slice(0, Math.max(0, of === -1 ? verb : of));
  const isOpen = subject.some(({ form }) => CONJUNCTIONS.has(form) || PRONOUNS.has(form));
  if (verb < 1 || isOpen) return undefined;
  const isDone = isPassiveAt(claimed, verb);
  const next = formAt(claimed, verb + 1);
  const isBare = next === '' || PREPOSITIONS.has(next) || PARTICLES.has(next) || isAdverb(next);
  return { verb, subject, isDone, agent: (isDone && agentOf(claimed, verb)) || [], isBare };
}

const isPassiveAt = (words: Words, verb: number) =>
  isPassive(words, verb) && !TO_BE.has(formAt(words, verb));

/**
 * What a verb is told of, with “it” behind “said” for whoever says so, unless the sentence has before it whom the
 * claim is of: “*Orre Oil* said that it would close the pit”.
 */
function subjectOrSayer(subject: Words, said: Words, at: number): Words | undefined {
  const told = subjectOf(said, at);
  if (told?.length !== 1 || formAt(told, 0) !== 'it') return told;
  const roots = new Set(subject.flatMap((word) => (isContent(word) ? word.roots : [])));
  const isSubjects = (word: Meaning) => word.roots.some((root) => roots.has(root));
  if (said.slice(0, at).some(isSubjects)) return told;
  const cue = said.findLastIndex(({ form }, i) => i < at && SAID.has(form));
  return (cue === -1 ? undefined : subjectOf(said, cue)) ?? told;
}

/** Whether a verb of a sentence is told there of somebody or something else than a claim has. */
function isOtherAt({ subject, isDone, agent, isBare }: Roles, said: Words, at: number): boolean {
  const next = formAt(said, at + 1);
  const own = () => subjectOrSayer(subject, said, at);
  const isDoneThere = isPassiveAt(said, at);
  const isBy = next === 'by' && !isDoneThere;
  // “Bitten by a dog”, “fell by a third”
  if (isBy && !isDone) return areOther(subject, own()) && areOther(subject, agentOf(said, at));
  // “The dam, built in 1961”
  if (isDone && !isDoneThere && !isBy && PREPOSITIONS.has(next)) return false;
  if (isDone && (isDoneThere || isBy)) {
    return areOther(subject, own()) || areOther(agent, agentOf(said, at));
  }
  if (isDone) return areOther(subject, said.slice(at + 1)) || areOther(agent, own());
  if (isDoneThere && isBare && !areOther(subject, own())) return false;
  return areOther(subject, isDoneThere ? agentOf(said, at) : own());
}

/** Whether a sentence tells what a claim does, and each time of somebody or something else. */
export function hasOtherSubject(claimed: Words, said: Words): boolean {
  const roles = rolesOf(claimed);
  const places = roles === undefined ? [] : placesOf(claimed, roles.verb, said);
  return (
    roles !== undefined && places.length > 0 && places.every((at) => isOtherAt(roles, said, at))
  );
}
