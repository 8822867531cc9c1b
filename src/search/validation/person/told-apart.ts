import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords } from '../../../terms/analyzer.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPastForm } from '../../../terms/verb-forms.js';
import { PREPOSITIONS } from '../../../text/english/function-words.js';
import { PERSONAL_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import { isFunctional } from '../../question/asked-noun.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { COMING, SUCCEEDING } from '../office/coming-into.js';
import { type AskedAndTold, lookAtSentence, withNeighbours } from '../reading/asked-and-told.js';
import { beforeNoun } from '../reading/before-nouns.js';
import { wordsBehind } from '../reading/word-places.js';

/** By these, two or more things of one name are told apart; what is one of a line is no other one. */
const CLASSES = [
  'north northern | south southern | east eastern | west western',
  'first 1st | second 2nd | third 3rd | fourth 4th | fifth 5th | sixth 6th | seventh 7th | eighth 8th',
  'older elder oldest eldest | middle | younger youngest',
  'old | new',
  'upper | lower',
  'left | right',
  'front | back rear',
  'inner | outer',
  'top | bottom',
  'home | away',
  'indoor | outdoor',
  'inbound incoming | outbound outgoing',
  'northbound | southbound | eastbound | westbound',
  'public | private',
  'primary | secondary',
  'domestic | international',
  'male | female',
  'men | women',
  'boys | girls',
  'senior | junior',
  'maternal | paternal',
  'morning | afternoon | evening',
  'spring | summer | autumn | winter',
  'large big larger bigger largest biggest | small smaller smallest',
  'black | white | red | blue | green | yellow',
];

/** One of a class: the line, and which of its members. */
interface Member {
  readonly line: number;
  readonly number: number;
}

let known: ReadonlyMap<string, Member> | undefined;

const readClasses = (): ReadonlyMap<string, Member> =>
  new Map(
    CLASSES.flatMap((text, line) =>
      text
        .split(' | ')
        .flatMap((words, number) =>
          words.split(' ').map((word): [string, Member] => [word, { line, number }]),
        ),
    ),
  );

function memberOf(form: string): Member | undefined {
  known ??= readClasses();
  return known.get(form);
}

const isSame = (one: Member, other: Member | undefined) =>
  other?.line === one.line && other.number === one.number;
const isRival = (one: Member, other: Member | undefined) =>
  other?.line === one.line && other.number !== one.number;

/** By these the one that is asked of may be told of without its own word: “the first man … and the *other*”. */
const THE_OTHER = wordSet('other latter');
/** What is new, or comes next, comes in the place of what is old. */
const REPLACING = new Set([...SUCCEEDING, ...rootSet('replacement successor swap')]);
/** By these somebody is taken on: “sacked the old manager and *hired* Roe”. */
const TAKING_ON = new Set([...COMING, ...rootSet('hire recruit sign')]);
const OLD = 'old';

/**
 * Whether a sentence may tell of the one that is asked of, though it has its word for another one only.
 *
 * @param noun - what both are
 */
function mayTellOfBoth({ told }: AskedAndTold, { line }: Member, noun: string): boolean {
  const isOfAge = line === memberOf(OLD)?.line;
  return told.some(({ form, root }, at) => {
    if (isOfAge && (REPLACING.has(root) || (isRoleNoun(noun) && TAKING_ON.has(root)))) return true;
    if (!THE_OTHER.has(form) || told[at - 1]?.form !== 'the') return false;
    const next = told[at + 1];
    // “The other was shut”, but “on the other hand”
    return (
      next === undefined ||
      next.isAfterMark ||
      next.root === rootOf(noun) ||
      isFunctional(next.form) ||
      isPastForm(next.form)
    );
  });
}

/** Words behind one of a class in which its noun is looked for: “the first armed man”. */
const WORDS_TO_NOUN = 2;

/**
 * Whether a sentence goes on about the very one that the sentence before it has: by a pronoun as its subject, or by
 * name (“his second wife, *Ann*”). “The new bridge is open. *It* replaces the old bridge.”
 *
 * @param member - what tells that one apart
 * @param noun - the root of what both are
 * @param other - the number of the noun that is told of the other one
 */
function goesOn(
  { sentence, index }: AskedAndTold,
  member: Member,
  noun: string,
  other: number,
): boolean {
  const { sentences } = index.terms;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph) return false;
  const before = index.sentenceWords(sentence - 1);
  const own = before.words.findIndex(
    ({ form }, at) =>
      rootOf(form) === noun &&
      beforeNoun(before, at).some((one) => isSame(member, memberOf(before.form(one)))),
  );
  if (own === -1) return false;
  const here = index.sentenceWords(sentence);
  const isSubject = (at: number) => PERSONAL_SUBJECTS.has(here.form(at));
  // “Unlike the old school, it has a pool”
  const isLedIn = here.words.findIndex(({ form }) => PREPOSITIONS.has(form)) === 0;
  const end = isLedIn ? here.words.length : other;
  if (here.words.slice(0, end).some((_, at) => isSubject(at))) return true;
  const names = new Set<string>();
  for (let at = own + 1; before.isCapitalised(at); at++) names.add(before.form(at));
  return here.words.some(({ form, isCapitalised }) => isCapitalised && names.has(form));
}

/** Whether a sentence is about the rival of one in the sentence before: “two sisters ran it. *The elder*, Roe, left”. */
function isAboutRival({ sentence, index }: AskedAndTold, member: Member, noun: string): boolean {
  const { sentences } = index.terms;
  if (sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph) return false;
  const { form, isJoined } = index.sentenceWords(sentence);
  const isAlone = !isJoined(2) || isFunctional(form(2)) || isPastForm(form(2));
  return (
    form(0) === 'the' &&
    isRival(member, memberOf(form(1))) &&
    isAlone &&
    index.wordsOf(sentence - 1).some(({ root }) => root === noun)
  );
}

/**
 * Whether a sentence speaks of another one than is asked of, wherever it has that noun: of “the *western* tunnel”,
 * and nowhere of an eastern one.
 */
export function speaksOfAnotherOne(beside: AskedAndTold): boolean {
  const asked = readWords(beside.question.text);
  if (!asked.some(({ form }) => memberOf(form) !== undefined)) return false;
  const sentence = lookAtSentence(beside);
  const roots = sentence.words.map(({ form }) => rootOf(form));
  // Names are told by other words, too: what “South Selm” says may be of its neighbour, North Selm.
  const isOther = (member: Member, noun: number) =>
    !(noun > 0 && sentence.isCapitalised(noun)) &&
    beforeNoun(sentence, noun).some((at) => isRival(member, memberOf(sentence.form(at))));
  return asked.some(({ form }, at) => {
    const member = memberOf(form);
    if (member === undefined) return false;
    // “What is the first man charged with, and the second?”
    if (asked.some((word) => isRival(member, memberOf(word.form)))) return false;
    if (sentence.words.some((word) => isSame(member, memberOf(word.form)))) return false;
    for (let noun = at + 1; noun <= at + WORDS_TO_NOUN; noun++) {
      const { form: next = '' } = asked[noun] ?? {};
      if (next === '' || isFunctional(next)) return false;
      const root = rootOf(next);
      const places = roots.flatMap((other, i) => (other === root ? [i] : []));
      if (places.length > 0) {
        return (
          places.every((place) => isOther(member, place)) &&
          !mayTellOfBoth(beside, member, next) &&
          !goesOn(beside, member, root, places[0] ?? 0)
        );
      }
      if (isAboutRival(beside, member, root)) return !mayTellOfBoth(beside, member, next);
    }
    return false;
  });
}

/** The sentence beside a passage’s own that has the one of two that a question asks of: “*Its second*, in Selm, followed”. */
export function besideOfAskedOne(
  { sentence: own }: Described,
  { question }: Findings,
  index: CandidateIndex,
): number | undefined {
  const asked = readWords(question.text);
  const at = asked.findIndex(({ form }) => memberOf(form) !== undefined);
  const member = memberOf(asked[at]?.form ?? '');
  if (member === undefined) return undefined;
  const nouns = wordsBehind(asked, at, WORDS_TO_NOUN).map(({ form }) => rootOf(form));
  return withNeighbours(own, index).find((sentence) => {
    const { words, form, isJoined } = index.sentenceWords(sentence);
    return words.some((word, i) => {
      if (sentence === own || !isSame(member, memberOf(word.form))) return false;
      const isAlone = !isJoined(i + 1) || form(i + 1) === '' || isFunctional(form(i + 1));
      return isAlone || nouns.includes(rootOf(form(i + 1)));
    });
  });
}
