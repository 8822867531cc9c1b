import {
  AUXILIARIES,
  CONJUNCTIONS,
  isAdverb,
  PLACE_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { genderOfPronoun } from '../../../text/english/pronouns.js';
import { hasSmallLetter } from '../../../text/letters.js';
import { isPossessive, type Token } from '../../../text/tokens.js';
import { wordSet } from '../../../text/word-set.js';
import { affiliationAfter, endsAffiliation } from '../../grammar/affiliations.js';
import { introductionOf } from '../../grammar/introductions.js';
import { AGE } from '../../grammar/noun-phrase-edges.js';
import { isChineseName } from '../../lexicon/chinese-names.js';
import { isCue, isSpeechCue } from '../../lexicon/cues.js';
import { bearersOf } from '../../lexicon/given-names.js';
import { isPlace, isPlaceOrName, isSettlement } from '../../lexicon/places.js';
import { isKinship, isPluralRole } from '../../lexicon/roles.js';
import { appositionAfter, bracketAfter, copulaAfter, postAfter } from '../../roles/after-names.js';
import { appositionBefore, roleBefore, standingBefore } from '../../roles/before-names.js';
import type { Description } from '../../roles/description.js';
import { genderOfList } from '../../roles/lists.js';
import { isInitials, isLink, isParticle, isSureSuffix } from '../runs/name-parts.js';
import type { NameRun } from '../runs/name-runs.js';
import { isOrdinary } from '../runs/ordinary-words.js';
import type { openerOf } from './other-openers.js';

/**
 * How strongly one sign speaks for a person, or against: hand-set weights of a linear model, as in
 * named-entity recognition before neural networks (Chieu and Ng 2002 list such features). A name is
 * taken for a person's from {@link ENOUGH} on.
 */
const WEIGHT = {
  title: 5,
  role: 3,
  apposition: 2.5,
  age: 3,
  relativeClause: 1.5,
  copula: 2,
  saidBefore: 2,
  saidAfter: 1.5,
  kinship: 2,
  kinList: 3,
  introduction: 3,
  by: 0.5,
  pastTense: 0.5,
  personalVerb: 1.5,
  party: 3,
  article: -3,
  placePreposition: -1.5,
  placeAfter: -3,
  placeNoun: -3,
  givenName: 2.5,
  givenNameOrPlace: 1,
  initials: 2.5,
  nickname: 1,
  suffix: 4,
  particle: 1.5,
  hyphenatedGivenName: 2,
  chineseName: 2,
  commonWord: -1.5,
  wordToo: -2,
  otherOpener: -1,
  severalWords: 0.5,
} as const;

/** What the evidence for a name of several words, and for a single word, must come to. */
export const ENOUGH = { fullName: 2, singleName: 3 } as const;

/** What people do and organisations do not. */
const PERSONAL_VERBS = wordSet(
  'scored conceded married divorced died resigned retired graduated studied grew lives lived born',
  'smiled smiles laughed wept starred stars sang sings played plays coached pleaded testified nodded',
  'grinned shrugged stood sat walked slept ate drank wore wears taught wrote painted composed won',
);

/** "rival Reds", "fellow Liberals": words for a side, which groups have as well. */
const SIDE = /^(?:rival|fellow|ally|opponent|member|champion)$/;

function hasRole(run: NameRun): boolean {
  const before = run.sentence.tokens[run.first - 1]?.lower ?? '';
  if (run.words.length === 1 && SIDE.test(before)) return false;
  return roleBefore(run) !== undefined || isPluralRole(before);
}

/** "Jane Roe, 45, said", and not "Alma, 22 kilometres away". */
const isAge = (number: Token | undefined, after: Token | undefined) =>
  /^\d{1,3}$/.test(number?.text ?? '') &&
  (after?.isWord !== true || PREPOSITIONS.has(after.lower) || CONJUNCTIONS.has(after.lower));

const NUMBER =
  /^(?:\d{1,3}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "Roe was eleven when she left", "Roe is 34 years old". */
const isAgeAfter = (tokens: readonly Token[], next: number) =>
  /^(?:is|was|turned)$/.test(tokens[next]?.lower ?? '') &&
  NUMBER.test(tokens[next + 1]?.lower ?? '') &&
  (tokens[next + 2]?.lower === 'when' || tokens[next + 3]?.lower === 'old');

/** "Neve, a 24-year-old tailor". */
const isOfAge = (tokens: readonly Token[], description: Description | undefined) =>
  description !== undefined &&
  tokens.slice(description.first, description.next).some(({ lower }) => AGE.test(lower));

/** "Neve, a vendor who heard it": a person, not a body. */
const isWho = (tokens: readonly Token[], { first, next }: Description) =>
  tokens.slice(first, next + 1).some(({ lower }) => lower === 'who');

/** Where a verb stands, if one does, behind auxiliaries and adverbs. */
function verbAfter(tokens: readonly Token[], next: number): number {
  let position = next;
  while (
    AUXILIARIES.has(tokens[position]?.lower ?? '') ||
    isAdverb(tokens[position]?.lower ?? '')
  ) {
    position++;
  }
  return position;
}

/** Whether a verb has who speaks right behind it: what is told is told to papers and channels as well. */
const isSaidBy = (lower: string) => isSpeechCue(lower) && !/^(?:tell|told)/.test(lower);

/** "Cole said Roe never called": a name with a verb of its own is not who says it. */
function hasVerb(tokens: readonly Token[], next: number): boolean {
  const { lower } = tokens[verbAfter(tokens, next)] ?? { lower: '' };
  return AUXILIARIES.has(tokens[next]?.lower ?? '') || isPastTense(lower);
}

/** Words of a clause about a body, between commas: "which runs the dams". */
const MAX_CLAUSE = 14;

/** "Which", "giving evidence" */
const OPENS_CLAUSE = /^(?:which|[a-z]{2,}ing)$/;

/** Where a clause between commas ends that begins at a position; the position itself if none does. */
function behindClause(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !OPENS_CLAUSE.test(tokens[from + 1]?.text ?? '')) return from;
  let end = from + 1;
  while (end - from <= MAX_CLAUSE && !/^[,.;:“”]$/.test(tokens[end]?.text ?? '.')) end++;
  return tokens[end]?.text === ',' ? end + 1 : from;
}

/**
 * "Hadiza Sule of the Water Agency, which …, said", and not "the Joint Chiefs of Staff said". What is of a
 * country alone may be a firm.
 */
function speaksForBody({ sentence: { tokens }, next, words }: NameRun): boolean {
  if (words.length < 2 || words.some((word) => isOrdinary(word.toLowerCase()))) return false;
  const body = affiliationAfter(tokens, next);
  if (body === undefined || tokens[next]?.text === ',') return false;
  const head = tokens[body.first];
  const isCountry = body.next === body.first + 1 && isPlace(head?.lower ?? '');
  if (head?.isCapitalised !== true || isCountry) return false;
  const verb = verbAfter(tokens, behindClause(tokens, body.next));
  return isCue(tokens[verb]?.lower ?? '');
}

/** "Roe, giving evidence, said": what a body does so as well is no more than "Lumen said". */
function saysBehindParticiple({ sentence: { tokens }, next }: NameRun): boolean {
  const end = /ing$/.test(tokens[next + 1]?.text ?? '') ? behindClause(tokens, next) : next;
  return end > next && isCue(tokens[verbAfter(tokens, end)]?.lower ?? '');
}

/** Words at most of a list of places before a name: “the towns of *Orme, West Selm and* Ashby Mere”. */
const LIST_REACH = 12;

/** Whether a name is that of a place by the noun before it: “the *town of* Ashby Mere”, but not “the town of Roe’s birth”. */
function isCalledPlace({ sentence: { tokens }, first, next }: NameRun): boolean {
  if (isPossessive(tokens[next])) return false;
  let of = first - 1;
  const isOfList = (token?: Token) => token?.isCapitalised || /^(?:,|and)$/.test(token?.text ?? '');
  while (of > first - LIST_REACH && isOfList(tokens[of])) of--;
  const noun = tokens[of - 1]?.lower ?? '';
  // “The town of Orme and Ann Roe” are no two towns.
  const isOne = of < first - 1 && !noun.endsWith('s');
  return tokens[of]?.lower === 'of' && isSettlement(noun) && !isOne;
}

const THEM = /^(?:them|us|these|those)$/;
/** Words from "one" to a name: "one of the angry drivers, Jane Roe". */
const MAX_ONE_OF = 8;
/** Words from a name to "his" or "her" by which its sentence tells of one person: "shook his head". */
const MAX_TO_OWN = 6;

/**
 * "Sixty stood there. One of them, Jane Roe, said she", "One, Jane Roe, shook her head": one of several of whom
 * the sentence tells as of a person. Of ships and firms, it says as much.
 */
function isOneOf({ sentence: { tokens }, first, prefixFirst = first, next }: NameRun): boolean {
  if (tokens[prefixFirst - 1]?.text !== ',' || tokens[next]?.text !== ',') return false;
  const from = Math.max(0, prefixFirst - MAX_ONE_OF);
  const opener = tokens.slice(from, prefixFirst - 1);
  const one = opener.findLastIndex(({ lower }) => /^(?:one|another)$/.test(lower));
  const isApart =
    opener[one - 1]?.isWord !== true || /^(?:and|but)$/.test(opener[one - 1]?.lower ?? '');
  const last = opener.at(-1)?.lower ?? '';
  const isOfThem = opener[one + 1]?.lower === 'of' && (THEM.test(last) || isPluralRole(last));
  if (one === -1 || !isApart || !(isOfThem || one === opener.length - 1)) return false;
  const verb = verbAfter(tokens, next + 1);
  return tokens
    .slice(verb, verb + MAX_TO_OWN)
    .some(({ lower }) => genderOfPronoun(lower) !== undefined);
}

/** What the words around a name, in one place, say for or against a person. */
export function contextEvidence(run: NameRun): number {
  const { tokens, isTitleCase } = run.sentence;
  const before = tokens[(run.prefixFirst ?? run.first) - 1];
  if (isTitleCase) {
    if (run.title !== undefined) return WEIGHT.title;
    return before?.lower === 'the' ? WEIGHT.article : 0;
  }
  const rightBefore = tokens[run.first - 1];
  // "Lord Roe of Selby, who lives there": what follows is said of Lord Roe.
  const isOfName = run.words.length === 1 && tokens[run.first - 2]?.isCapitalised === true;
  if (isOfName && endsAffiliation(run)) return WEIGHT.placePreposition;
  const after = tokens[run.next];
  let sum = run.nickname === undefined ? 0 : WEIGHT.nickname;
  if (run.hasLetters) sum += WEIGHT.suffix;
  const isCalled = run.title !== undefined || hasRole(run);
  // "The Alma Echo said": bodies speak, too.
  const hasArticle = !isCalled && rightBefore?.lower === 'the';
  if (isCalled) sum += run.title === undefined ? WEIGHT.role : WEIGHT.title;
  if (hasArticle) sum += WEIGHT.article;
  const apposition = appositionAfter(run);
  const isDescribed = apposition !== undefined || postAfter(run, apposition) !== undefined;
  if (isDescribed) sum += WEIGHT.apposition;
  if (apposition !== undefined && isWho(tokens, apposition)) sum += WEIGHT.relativeClause;
  if (isOfAge(tokens, apposition)) sum += WEIGHT.age;
  const described = appositionBefore(run);
  if (described !== undefined) {
    sum += WEIGHT.apposition + (isKinship(described.head) ? WEIGHT.kinship : 0);
  }
  if (described === undefined && isOneOf(run)) sum += WEIGHT.apposition;
  if (standingBefore(run) !== undefined) sum += WEIGHT.apposition;
  if (genderOfList(run) !== undefined) sum += WEIGHT.kinList;
  if (isAgeAfter(tokens, run.next)) sum += WEIGHT.age;
  if (introductionOf(tokens, run.first) !== undefined) sum += WEIGHT.introduction;
  if (copulaAfter(run, apposition) !== undefined) sum += WEIGHT.copula;
  // "Neighbours in Ashby Close said": not the street.
  const isIn = run.prefixFirst === undefined && PLACE_PREPOSITIONS.has(rightBefore?.lower ?? '');
  if (rightBefore !== undefined && run.prefixFirst === undefined) {
    const isOfPlace = run.isWordToo && /^(?:of|from)$/.test(rightBefore.lower);
    if (isIn || isOfPlace) sum += WEIGHT.placePreposition;
    if (isCalledPlace(run)) sum += WEIGHT.placeNoun;
    if (rightBefore.lower === 'by') sum += WEIGHT.by;
    if (isSaidBy(rightBefore.lower) && !hasVerb(tokens, run.next)) sum += WEIGHT.saidBefore;
  }
  if (after?.text === ',') {
    const next = tokens[run.next + 1];
    if (isAge(next, tokens[run.next + 2])) sum += WEIGHT.age;
    if (/^whos?e?$/.test(next?.lower ?? '') && !endsAffiliation(run)) sum += WEIGHT.relativeClause;
    if (!isDescribed && next?.isCapitalised && isPlace(next.lower)) sum += WEIGHT.placeAfter;
    if (!hasArticle && !isIn && saysBehindParticiple(run)) sum += WEIGHT.saidAfter;
  } else if (after?.text === '(') {
    // "(R-Texas)"
    const inBrackets = tokens[run.next + 1]?.text ?? '';
    if (/^[RD]-/.test(inBrackets)) sum += WEIGHT.party;
    // "(38, mother of two)"
    if (/^\d{1,2}$/.test(inBrackets) && /^[),]$/.test(tokens[run.next + 2]?.text ?? '')) {
      sum += WEIGHT.age;
    }
    if (bracketAfter(run) !== undefined) sum += WEIGHT.apposition;
  } else if (isPossessive(after)) {
    if (isKinship(tokens[run.next + 1]?.lower ?? '')) sum += WEIGHT.kinship;
  } else if (!hasArticle && !isIn) {
    const position = verbAfter(tokens, run.next);
    const verb = tokens[position]?.lower ?? '';
    if (isCue(verb) || speaksForBody(run)) sum += WEIGHT.saidAfter;
    else if (PERSONAL_VERBS.has(verb)) sum += WEIGHT.personalVerb;
    else if (/[a-z]{2}ed$/.test(verb) && position === run.next) sum += WEIGHT.pastTense;
    if (verb === 'who') sum += WEIGHT.relativeClause;
  }
  return sum;
}

/**
 * What a name says by itself.
 *
 * @param isCommonWord - whether the story has a word in small letters as well
 * @param isWordToo - whether the last word means something else, too
 * @param opener - what the first word is, if it opens other names as well
 */
export function formEvidence(
  words: readonly string[],
  isCommonWord: (lower: string) => boolean,
  isWordToo: boolean,
  opener: ReturnType<typeof openerOf>,
): number {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const lower = first.toLowerCase();
  let sum = words.length > 1 ? WEIGHT.severalWords : 0;
  if (isWordToo) sum += WEIGHT.wordToo;
  if (opener === 'other') sum += WEIGHT.otherOpener;
  const bearers =
    opener === 'other' || opener === 'unsure'
      ? undefined
      : (bearersOf(first) ?? bearersOf(first.split('-')[0] ?? ''));
  if (bearers !== undefined) {
    sum += isPlaceOrName(lower) || isPlace(lower) ? WEIGHT.givenNameOrPlace : WEIGHT.givenName;
  }
  if (words.length > 1) {
    if (
      words.some(
        (word, i) =>
          isInitials(word) || (i < words.length - 1 && word.length <= 2 && !hasSmallLetter(word)),
      )
    ) {
      sum += WEIGHT.initials;
    }
    if (isSureSuffix(last)) sum += WEIGHT.suffix;
    if (words.slice(1).some((word) => isParticle(word) && !isLink(word))) sum += WEIGHT.particle;
    if (/^[^-]+-[^-]+$/.test(last) && words.length === 2) {
      sum += WEIGHT.hyphenatedGivenName;
    }
    if (isChineseName(words) && !words.every((word) => isOrdinary(word.toLowerCase()))) {
      sum += WEIGHT.chineseName;
    }
  }
  const common = words.filter(
    (word, i) =>
      isCommonWord(word.toLowerCase()) &&
      !(i === 0 && bearers !== undefined) &&
      !(isWordToo && i === words.length - 1) &&
      !isParticle(word),
  );
  return sum + common.length * WEIGHT.commonWord;
}
