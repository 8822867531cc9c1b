import { formAt } from '../../terms/analyzer.js';
import { isPastForm } from '../../terms/verb-forms.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  joinsClause,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { wordSet } from '../../text/word-set.js';
import { type Exception, findException } from './exceptions.js';
import type { WordInSentence } from './said-word.js';
import { isVerb } from './stretches.js';

/** At the head of a clause, what denies all that is said of its subject: “None of the men was hurt”. */
export const NO_SUBJECT = wordSet('no none nobody nothing neither few');
/** What says something of all, but for those who are set apart: “everyone except Roe was hurt”. */
const ALL_SUBJECT = wordSet('all every everyone everybody everything each');
/** Subjects of one word, or of two with “no”. */
const PRONOUNS = wordSet('none nobody nothing neither one');
/** “No doubt the dam leaks”: that denies nothing. */
const NO_DENIAL = wordSet('doubt wonder matter longer');
/** Verbs of what is so, though nobody does it: “few people know that the ferry sank”. */
const FACTIVE = wordSet(
  'know knows knew known realise realised realize realized notice noticed remember remembered dispute disputes disputed',
);
const HARDLY = wordSet('hardly scarcely');
const ANY = /^any/;
const DIGIT = /^\d/;
/** A verb in the present behind one of something, or a noun in the plural. */
const ENDS_IN_S = /[^s]s$/;
/**
 * Words that open a clause which is not part of what nobody does: “no one saw the man *who* fled”.
 */
const OPENS = wordSet('who which than');
/** The same with “that”, which may stand before a subject. */
const RELATIVES = wordSet('who whom which that');
/** What has a clause behind it more often than a thing; behind some, whom it is told to comes first. */
const STATES = wordSet(
  'say says said saying add adds added adding think thinks thought believe believes believed',
  'claim claims claimed insist insists insisted stress stresses stressed state states stated',
  'argue argues argued hope hopes hoped fear fears feared',
);
const TELLS = wordSet(
  'tell tells told assure assures assured inform informs informed warn warns warned',
);
/** Words at most for whom it is told to. */
const LONGEST_LISTENER = 4;
const IN_SEQUENCE = wordSet('past last next first previous coming recent');
const BEGINS_NOUN = wordSet('a an the this these those his her its their our my your');
/** Verbs that the speaker follows, behind a comma: “…, *said* Roe”. */
const SAYS = wordSet('said says');
/** Words at most of such a subject. */
const LONGEST_SUBJECT = 12;
/** Words at most that are read for what is said of it; what is longer has lost its full stops. */
const LONGEST_CLAUSE = 60;

/** How a word stands by the subject of its clause. */
export interface BySubject {
  readonly isDenied: boolean;
  /** The roots of those of whom it is the other way round. */
  readonly apart?: ReadonlySet<string>;
}

/** What is said of nobody in a sentence. */
interface NoSubjects {
  /** The numbers of the words that such subjects begin with. */
  readonly heads: ReadonlySet<number>;
  /** How words stand by such a subject, by their numbers. */
  readonly said: ReadonlyMap<number, BySubject>;
}

/** Whether the sentence, or a clause of it, plainly begins at a word. */
function opensAt(words: readonly WordInSentence[], at: number): boolean {
  const before = words[at - 1]?.form;
  if (before === undefined || words[at]?.isAfterMark || RELATIVES.has(before)) return true;
  return joinsClause(before);
}

/** Whether a clause behind a verb that takes one begins at a word: “*said* no one was hurt”. */
function isGoverned(words: readonly WordInSentence[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 1 - LONGEST_LISTENER; i--) {
    const form = formAt(words, i);
    if (TELLS.has(form) || (i === at - 1 && STATES.has(form))) return true;
    if (isVerb(form) || PREPOSITIONS.has(form) || words[i]?.isAfterMark) return false;
  }
  return false;
}

/** Whether what stands before a word is only when, where or how: “on Monday *no* trains were running”. */
function isFronted(words: readonly WordInSentence[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < LONGEST_SUBJECT && !opensAt(words, first)) first--;
  const opening = formAt(words, first);
  const before = formAt(words, at - 1);
  // “The few”, “the past few”
  const isOfMore = DETERMINERS.has(before) || IN_SEQUENCE.has(before) || PREPOSITIONS.has(before);
  const isVerbless = !words.slice(first, at).some(({ form }) => isVerb(form));
  return !isOfMore && isVerbless && (PREPOSITIONS.has(opening) || isAdverb(opening));
}

/** Whether another clause or noun begins at a word, so that no subject goes on there. */
function endsSubject(words: readonly WordInSentence[], at: number): boolean {
  const { form = '' } = words[at] ?? {};
  if (SUBORDINATORS.has(form) || PERSONAL_SUBJECTS.has(form)) return true;
  const before = formAt(words, at - 1);
  const isJoined = PREPOSITIONS.has(before) || CONJUNCTIONS.has(before) || NO_SUBJECT.has(before);
  return !isJoined && BEGINS_NOUN.has(form);
}

/** Whether a word is the subject of a clause. */
function isSubject(words: readonly WordInSentence[], at: number): boolean {
  if (opensAt(words, at)) return true;
  if (!isGoverned(words, at) && !isFronted(words, at)) return false;
  for (let i = at + 1; i < at + LONGEST_SUBJECT; i++) {
    const form = formAt(words, i);
    if (AUXILIARIES.has(form)) return true;
    const isOver = words[i]?.isAfterMark || form === 'that' || OPENS.has(form);
    if (isOver || CONJUNCTIONS.has(form) || isPastForm(form)) return false;
  }
  return false;
}

/** Whether all that a clause says is denied of its subject: “Nobody spoke”, “and few residents left”. */
function isNoSubject(words: readonly WordInSentence[], at: number): boolean {
  const form = formAt(words, at);
  const next = words[at + 1];
  if (next === undefined || next.isAfterMark) return false;
  const isNone = NO_SUBJECT.has(form) && !NO_DENIAL.has(next.form) && !DIGIT.test(next.form);
  return (isNone || (HARDLY.has(form) && ANY.test(next.form))) && isSubject(words, at);
}

/** The verb of a subject, as far as the forms tell. */
function verbOf(words: readonly WordInSentence[], head: number, start: number): number | undefined {
  let marks = 0;
  for (let i = start; i <= head + LONGEST_SUBJECT && i < words.length; i++) {
    const form = formAt(words, i);
    if (head > 0 && words[i]?.isAfterMark) marks++;
    if (isVerb(form) || FACTIVE.has(form)) {
      // “Roe, no stranger to the court, was fined”
      const isAside = words[head]?.isAfterMark && formAt(words, head) === 'no';
      return isAside && marks === 1 ? undefined : i;
    }
    // “No fear and no anger as she was jailed”
    if (head > 0 && endsSubject(words, i)) return undefined;
  }
  // In the present: “Nothing suggests”, “no trains run”
  const isPronoun = PRONOUNS.has(formAt(words, start - 1));
  let at = start + Number(!isPronoun);
  while (isAdverb(formAt(words, at))) at++;
  const form = formAt(words, at);
  const isOther = DETERMINERS.has(form) || PREPOSITIONS.has(form) || CONJUNCTIONS.has(form);
  if (form === '' || words[at]?.isAfterMark || isOther) return undefined;
  const isOne = !ENDS_IN_S.test(formAt(words, at - 1));
  return isPronoun || isOne === ENDS_IN_S.test(form) ? at : undefined;
}

/** Whether a new clause, with a subject of its own, begins at a word behind a comma. */
function opensClause(words: readonly WordInSentence[], at: number): boolean {
  if (SAYS.has(formAt(words, at))) return true;
  let hasSubject = false;
  for (let i = at; i < at + LONGEST_SUBJECT && i < words.length; i++) {
    const form = formAt(words, i);
    if (i > at && words[i]?.isAfterMark) return false;
    if (hasSubject && (AUXILIARIES.has(form) || isPastForm(form))) return true;
    hasSubject ||= !isAdverb(form);
  }
  return false;
}

/** The end of what is said of a subject, from its verb on. */
function endOf(words: readonly WordInSentence[], verb: number): number {
  const last = Math.min(words.length, verb + LONGEST_CLAUSE);
  for (let i = verb + 1; i < last; i++) {
    const form = formAt(words, i);
    const isHeld = form === 'that' && FACTIVE.has(formAt(words, i - 1));
    const isConjunction = CONJUNCTIONS.has(form) && form !== 'or' && form !== 'nor';
    // “So far” joins nothing.
    const isJoined = isConjunction && !(form === 'so' && isAdverb(formAt(words, i + 1)));
    if (isHeld || isJoined || OPENS.has(form) || SUBORDINATORS.has(form)) return i;
    if (words[i]?.isAfterMark && opensClause(words, i)) return i;
  }
  return last;
}

/** Reads which words of a sentence are said of nobody, or of all but somebody. */
export function readNoSubjects(words: readonly WordInSentence[]): NoSubjects {
  const heads = new Set<number>();
  const said = new Map<number, BySubject>();
  words.forEach((_, head) => {
    const isNone = isNoSubject(words, head);
    const isAll = ALL_SUBJECT.has(formAt(words, head)) && isSubject(words, head);
    if (!isNone && !isAll) return;
    // “No one” is a word more.
    const start = head + (formAt(words, head + 1) === 'one' ? 2 : 1);
    const verb = verbOf(words, head, start);
    if (verb === undefined) return;
    const end = endOf(words, verb);
    const exception: Exception | undefined = findException(words, head, verb, end);
    if (isAll && exception === undefined) return;
    heads.add(head);
    for (let i = verb; i < end; i++) {
      if (said.has(i) || exception?.places.has(i)) continue;
      said.set(i, { isDenied: isNone, ...(exception && { apart: exception.roots }) });
    }
  });
  return { heads, said };
}
