import type { OpenStory } from '../../desk.js';
import { isSpeechCue } from '../../people/lexicon/cues.js';
import { isKinship, isPluralRole, isRoleNoun } from '../../people/lexicon/roles.js';
import { roleText } from '../../people/person.js';
import { NO_SUBJECT } from '../../search/factuality/no-subject.js';
import { areOnOneLine, polesOf } from '../../search/factuality/poles.js';
import type { SaidWord } from '../../search/factuality/said-word.js';
import type { Passage } from '../../search/passage-index.js';
import { areOfOneEvent, tellsOfEvent } from '../../search/validation/event/events.js';
import { slice } from '../../story/story.js';
import { analyzeName } from '../../terms/analyzer.js';
import { commonness } from '../../terms/english.js';
import { isNegativeOf } from '../../terms/negatives.js';
import { areRelated } from '../../terms/related.js';
import { rootOf } from '../../terms/roots.js';
import { innerProduct } from '../../terms/vector.js';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from '../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../text/english/pronouns.js';
import { stemOf } from '../../text/english/stem.js';
import { overlaps } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import { governs, isContent, isVerb, LIGHT, vectorsAt } from './claimed-verbs.js';

/** The cosine from which on a word of a sentence may say the same as a word of a claim. */
const LIKE = 0.55;
/**
 * Like {@link LIKE}, for words before the claim's verb: the sentence may call its subject by
 * another name.
 */
const LIKE_SUBJECT = 0.35;
/**
 * Like {@link LIKE}, for roles and for verbs of events, which have words of their own: by cosine
 * alone, “killed” is much like “injured”.
 */
const LIKE_EVENT = 0.75;
/** From this commonness on, an English word may say almost anything: “took”, “went”. */
const COMMON = 0.64;
const NUMBER = /^\d/;
const SCALES = wordSet('hundred thousand million billion trillion');
/** How many characters before a sentence are searched for what it takes as known. */
const BEFORE = 6000;
/** Before what is known already. */
const DEFINITE = wordSet('the his her its their this that these those');
/** Words at most that an article makes known: “the old railway bridge”. */
const LONGEST_NOUN = 3;
/**
 * Words for how much or which part of a thing is meant. A story may tell that in numbers, or not at
 * all: “*half* of the cables”.
 */
const VAGUE = wordSet('half part parts kind kinds sort sorts type types');
/** They stand for a thing that is named before. */
const THINGS = wordSet('it them this that these those');
const DEGREE = /^(.{3,}?)(?:er|est)$/;

/** What a sentence of a story says, and what it leans on. */
interface Told {
  readonly said: readonly SaidWord[];
  /** The roots of the names and roles of those whom it means. */
  readonly meant: ReadonlySet<string>;
  /** The roots of what stands before it. */
  readonly before: ReadonlySet<string>;
}

/** Whether a word of a claim must be borne out: no name, number or adverb. */
function isDeciding(words: readonly SaidWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isContent(word) || word.isCapitalised) return false;
  const { form, root, terms } = word;
  if (LIGHT.has(form) || isSpeechCue(form) || PREPOSITIONS.has(form) || VAGUE.has(form))
    return false;
  if (NUMBER.test(form) || SCALES.has(form) || DETERMINERS.has(form) || isAdverb(form))
    return false;
  const isTelling = isVerb(words, at) && (polesOf(root).length > 0 || tellsOfEvent(root, root));
  return isTelling || [form, root, ...terms].every((term) => commonness(term) < COMMON);
}

/** Whether a word is the object right behind the verb of a claim: “insured the *hogs*”. */
function isObject(words: readonly SaidWord[], at: number): boolean {
  let before = at - 1;
  while (DETERMINERS.has(words[before]?.form ?? '')) before--;
  return isVerb(words, before);
}

/** Whether a word stands before the verb of a claim. */
const isSubject = (words: readonly SaidWord[], at: number) =>
  !words.slice(0, at + 1).some(({ form }, i) => AUXILIARIES.has(form) || isVerb(words, i));

/**
 * Whether a word is in the subject of a claim, and the sentence has a pronoun that may stand for
 * that subject: “*The couple* sold it”.
 */
const isPronounThere = (words: readonly SaidWord[], at: number, { said }: Told) =>
  isSubject(words, at) && said.some(({ form }) => PERSONAL_SUBJECTS.has(form));

/** Whether a word may stand between an article and its noun. */
function isWithinNoun(words: readonly SaidWord[], at: number): boolean {
  const { form = '' } = words[at] ?? {};
  return !DETERMINERS.has(form) && !PREPOSITIONS.has(form) && !isVerb(words, at);
}

/**
 * Whether a sentence may leave out a noun of a claim because it is known from before: “*the league*
 * stopped it”.
 */
function isLeftOut(words: readonly SaidWord[], at: number, { before, meant, said }: Told): boolean {
  const { root = '' } = words[at] ?? {};
  const isMeantAgain = said.some(({ form }) => THINGS.has(form));
  let start = at - 1;
  while (start >= at - LONGEST_NOUN && isWithinNoun(words, start)) start--;
  const isKnown = start === -1 || DEFINITE.has(words[start]?.form ?? '');
  if (!isKnown || isVerb(words, at)) return false;
  return meant.has(root) || (before.has(root) && (isMeantAgain || !isObject(words, at)));
}

/**
 * Whether a word of a sentence may stand for a verb: it is no name, no word for a person, and no
 * noun after a determiner.
 */
function maySayDone(words: readonly SaidWord[], at: number): boolean {
  const { form = '', isCapitalised = false } = words[at] ?? {};
  return !isCapitalised && !isRoleNoun(form) && !DETERMINERS.has(words[at - 1]?.form ?? '');
}

const rootsOf = ({ form, root }: SaidWord) => {
  const [, base = form] = DEGREE.exec(form) ?? [];
  return [root, rootOf(base)];
};

/** Whether what a claim is of is meant by what a sentence says of nobody or of all. */
const isOfNobody = (claimed: readonly SaidWord[], at: number, said: readonly SaidWord[]) =>
  isSubject(claimed, at) && said.some(({ form }) => NO_SUBJECT.has(form) || form === 'all');

/** How like a word of a claim the likest word of a sentence is that the claim does not have. */
function likeness(claimed: readonly SaidWord[], at: number, { said }: Told): number {
  const mine = new Set(claimed.map(({ root }) => root));
  const isDone = isVerb(claimed, at);
  const vectors = vectorsAt(claimed, at);
  let most = 0;
  said.forEach((word, i) => {
    if (!isContent(word) || mine.has(word.root) || (isDone && !maySayDone(said, i))) return;
    const isCommon = word.terms.some((term) => commonness(term) >= COMMON);
    const all = vectorsAt(said, i);
    for (const one of isCommon ? all.slice(word.terms.length) : all) {
      for (const other of vectors) most = Math.max(most, innerProduct(one, other));
    }
  });
  return most;
}

const isSaidAlike = (one: SaidWord, other: SaidWord) =>
  one.standing === other.standing && one.isDenied === other.isDenied;

/** Whether a sentence has a word of a claim, or one for the same event, the opposite, or of the same stem. */
function hasWordFor(claimed: readonly SaidWord[], at: number, { said }: Told): boolean {
  const word = claimed[at];
  if (word === undefined) return true;
  const roots = rootsOf(word);
  if (said.some((one) => rootsOf(one).some((root) => roots.includes(root)))) return true;
  const isOpposite = (form: string) =>
    isNegativeOf(form, word.form) || isNegativeOf(word.form, form);
  // Which of two poles it is at, others look at.
  if (said.some(({ form, root }) => isOpposite(form) || areOnOneLine(word.root, root))) return true;
  if (said.some((one, i) => areOfOneEvent(word.root, one.root, said[i + 1]?.form))) return true;
  // “Turned up” for “was found”
  const particle = claimed[at + 1]?.form;
  if (said.some((one) => areOfOneEvent(one.root, word.root, particle))) return true;
  return said.some(
    (one) => isSaidAlike(word, one) && areRelated(stemOf(word.form), stemOf(one.form)),
  );
}

/** Whether a sentence has a word of a claim, one for the same, or one like it. */
function isBorneOut(claimed: readonly SaidWord[], at: number, told: Told): boolean {
  const word = claimed[at];
  if (word === undefined || hasWordFor(claimed, at, told)) return true;
  const { said } = told;
  if (isLeftOut(claimed, at, told) || isPronounThere(claimed, at, told)) return true;
  if (isOfNobody(claimed, at, said)) return true;
  // What somebody is, or is to another, is told by few words, and any two of them are alike.
  if (isKinship(word.form)) return false;
  const isEvent =
    isRoleNoun(word.form) ||
    isPluralRole(word.form) ||
    (isVerb(claimed, at) && tellsOfEvent(word.root, word.root));
  const least = isSubject(claimed, at) ? LIKE_SUBJECT : isEvent ? LIKE_EVENT : LIKE;
  return vectorsAt(claimed, at).length === 0 || likeness(claimed, at, told) >= least;
}

/** What the sentence of a passage says, and what it leans on. */
export function toldBy({ highlight }: Passage, said: readonly SaidWord[], open: OpenStory): Told {
  const { story, people } = open;
  const meant = people()
    .persons.filter(({ mentions }) => mentions.some(({ span }) => overlaps(span, highlight)))
    .flatMap(({ name, roles }) => [name, ...roles.map((role) => roleText(story, role))]);
  const start = Math.max(0, highlight.start - BEFORE);
  const before = slice(story, { start, end: highlight.start });
  const rootsIn = (text: string) => new Set(analyzeName(text).map(rootOf));
  return { said, meant: rootsIn(meant.join('\n')), before: rootsIn(before) };
}

/** Whether a sentence has neither a certain deciding word of a claim nor any word like it. */
export function lacksDecidingWord(claimed: readonly SaidWord[], told: Told): boolean {
  return claimed.some(
    (_, at) => isDeciding(claimed, at) && !governs(claimed, at) && !isBorneOut(claimed, at, told),
  );
}

/**
 * Whether a sentence has nothing of a claim but names, nor words like the others: it tells whom the claim is of,
 * and not what.
 */
export function hasOnlyNames(claimed: readonly SaidWord[], told: Told): boolean {
  const isThing = (word: SaidWord) => isContent(word) && !word.isCapitalised;
  const things = [...claimed.keys()].filter((at) => claimed.slice(at, at + 1).some(isThing));
  return (
    things.length > 0 &&
    !things.some((at) => hasWordFor(claimed, at, told) || likeness(claimed, at, told) >= LIKE)
  );
}

/** Words of a claim that a sentence has at least, if it is to bear it out, and their share of the claim's. */
const LEAST_SHARED = 3;
const MOST = 0.5;

/** Whether a sentence that nothing speaks against has enough of a claim's words for it to be told there. */
export function sharesMost(claimed: readonly SaidWord[], { said, meant }: Told): boolean {
  const sought = claimed.filter(isContent);
  const there = new Set([...said.map(({ root }) => root), ...meant]);
  const shared = sought.filter(({ root }) => there.has(root)).length;
  return shared >= LEAST_SHARED && shared >= MOST * sought.length;
}
