import { genderOfWord, isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPassive, isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { isAdverb } from '../../../text/english/function-words.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../../text/english/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords } from '../../factuality/modality.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described } from '../../ranking/features.js';
import type { Findings } from '../../ranking/findings.js';
import { type AskedAndTold, sentencesIn, withNeighbours } from '../reading/asked-and-told.js';
import { firstMentioned } from '../reading/first-mentioned.js';
import { wordsBefore, wordsBehind } from '../reading/word-places.js';
import { DIE, isCaredFor, mayBeCause, OF_DEATH, THEM, WORDS_TO_STRUCK } from './fatal-words.js';
import { givesReason } from './reasons.js';

const DEATH = rootOf('death');
const KILL = rootOf('kill');
const CAUSE = rootOf('cause');
/** Terms that say no more than that it is asked how somebody died. */
export const OF_DYING = wordSet('die dead death kill caus');
const DYING = wordSet('die dies died dying killed');
/** Behind “died” they open of what, or what happened then: “died when a wall fell”. */
const OF_WHAT = wordSet('of from by when after as because');
/** Behind “died” they tell in what manner, and not of what, as most adverbs do: “died peacefully”. */
const MANNERS = wordSet('sleep alone while surrounded childbirth');
const NO_MANNERS = wordSet('recently early only nearly');
/** Words at most from “died” to these: “died at home in Leeds *of* a stroke”. */
const WORDS_TO_CAUSE = 8;
/** Words at most from “died” back to whose relative that is. */
const WORDS_TO_RELATIVE = 40;
/** By these one has an illness. */
const HAD = wordSet('had has ill');
const SICKENING = rootSet('suffer diagnose contract develop battle fight');
const FALLING_ILL = wordSet('fallen fell taken caught got');
/** Who, or what, tells of what somebody died. */
const EXAMINING = wordSet('postmortem mortem autopsy inquest coroner pathologist');
/** What says that a cause is not told: “the cause is *unknown*”. */
const UNTOLD = wordSet('unknown unclear undetermined unexplained investigated pending');
/** Words of a clause at most, on each side; and what opens another one in it. */
const WORDS_OF_CLAUSE = 12;
const OPENS_ANOTHER = wordSet('who whose which but and while although though because');
const TOLD = rootSet(
  'know establish determine confirm disclose give release reveal announce say clear',
);
/** Whether a question asks what somebody died of, why, or how. */
export function asksHowDied({ question, asked, verb }: AskedAndTold): boolean {
  const roots = asked.map(({ root }) => root);
  const isOfDeath = roots.some((root) => root === DIE || root === DEATH);
  if (isOfDeath && roots.includes(CAUSE)) return true;
  if (verb === undefined) return false;
  if (question.answerType === 'reason') return verb.root === DIE;
  const first = asked[0]?.form ?? '';
  if (question.answerType === 'manner') {
    return verb.root === DIE || (verb.root === KILL && verb.isPassive);
  }
  if (!first.startsWith('what')) return false;
  if (verb.root === KILL) return verb.isDoneByAsked;
  return verb.root === DIE && ['of', 'from'].includes(asked.at(-1)?.form ?? '');
}

/** A sentence word by word. */
interface Told {
  readonly words: readonly SaidWord[];
  readonly isPossessive: (at: number) => boolean;
}

const toldIn = (sentence: number, index: CandidateIndex): Told => ({
  words: index.wordsOf(sentence),
  isPossessive: index.sentenceWords(sentence).isPossessive,
});

/** Whether what somebody has is a person, who may be meant: “the world’s oldest *woman*”, and not “her brother”. */
const isSomebody = (form: string): boolean =>
  (isRoleNoun(form) || genderOfWord(form) !== undefined) && !isKinship(form);

/** Whether a word is told of a relative: “*her husband* died”, and not “his family said he died”. */
function isOfRelative({ words, isPossessive }: Told, at: number): boolean {
  // “The zoo’s last elephant died”
  let mayBeOwned = true;
  for (let i = at - 1; i >= Math.max(0, at - WORDS_TO_RELATIVE); i--) {
    const { form = '', isAfterMark } = words[i] ?? {};
    if (GENDERED_SUBJECTS.has(form)) return false;
    const isOwner = GENDERED_POSSESSIVES.has(form) || form === 'whose';
    if ((isOwner || (mayBeOwned && isPossessive(i))) && words[i + 1]?.root !== DEATH) return true;
    if (isAfterMark || isSomebody(form)) mayBeOwned = false;
  }
  return false;
}

/** Whether a sentence tells that somebody died of or when something: “died at home *of* a stroke”. */
function tellsOfWhat(told: Told): boolean {
  const { words } = told;
  return words.some(({ form }, at) => {
    if (!DYING.has(form) || isOfRelative(told, at)) return false;
    const behind = wordsBehind(words, at, WORDS_TO_CAUSE);
    const next = behind.findIndex((word) => OF_WHAT.has(word.form));
    return next !== -1 && !/^\d/.test(behind[next + 1]?.form ?? '');
  });
}

/** Whether a sentence tells in what manner somebody died: “died *peacefully* in her sleep”. */
function tellsManner(words: readonly SaidWord[]): boolean {
  const isManner = ({ form }: SaidWord) =>
    MANNERS.has(form) || (form.endsWith('ly') && isAdverb(form) && !NO_MANNERS.has(form));
  return words.some(
    ({ form }, at) => DYING.has(form) && wordsBehind(words, at, WORDS_TO_CAUSE).some(isManner),
  );
}

/** Whether a word says that something is not told: “is *unknown*”, “is not *known*”, “under *investigation*”. */
const deniesTelling = (
  { form, root, isDenied }: SaidWord,
  at: number,
  words: readonly SaidWord[],
): boolean =>
  UNTOLD.has(form) ||
  (isDenied && TOLD.has(root)) ||
  (form === 'investigation' && words[at - 1]?.form === 'under');

/** Whether the cause at a word is said not to be told, in its own clause: “the *cause*, he said, is not known”. */
function isUntold(words: readonly SaidWord[], at: number): boolean {
  const behind = wordsBehind(words, at, WORDS_OF_CLAUSE);
  const end = behind.findIndex(({ form }) => OPENS_ANOTHER.has(form));
  if (behind.slice(0, end === -1 ? undefined : end).some(deniesTelling)) return true;
  const before = words.slice(Math.max(0, at - WORDS_OF_CLAUSE), at + 1);
  const start = before.findLastIndex((word) => word.isAfterMark || OPENS_ANOTHER.has(word.form));
  return before.slice(Math.max(0, start)).some(deniesTelling);
}

/** Whether a sentence may tell of what somebody died, or how: “a bear *killed* them”, too. */
const mayTell = (told: Told, asked: ReadonlySet<string>): boolean =>
  tellsOfWhat(told) ||
  told.words.some(
    ({ root }, at, words) =>
      (root === CAUSE && !isUntold(words, at)) ||
      (root === KILL && !isPassive(words, at)) ||
      mayBeCause(words, at, asked),
  );

/** Whether a sentence, or one beside it, says that the cause is not told. */
const saysItIsUntold = ({ sentence, index }: AskedAndTold): boolean =>
  withNeighbours(sentence, index).some((at) =>
    index.wordsOf(at).some(({ root }, i, words) => root === CAUSE && isUntold(words, i)),
  );

/** Whether a sentence has the cause of a death: “the cause was a stroke”, “her death was caused by one”. */
const hasCause = (words: readonly SaidWord[], isOfDeath: boolean): boolean =>
  words.some(
    ({ root }, at) =>
      root === CAUSE &&
      !isUntold(words, at) &&
      (isOfDeath || (at < 2 && TO_BE.has(words[at + 1]?.form ?? ''))),
  );

/** Whether “he” or “she” stands right before a word: “said that *she* had had a stroke”. */
const isOfSubject = (words: readonly SaidWord[], at: number): boolean =>
  wordsBefore(words, at, WORDS_TO_STRUCK).some(({ form }) => GENDERED_SUBJECTS.has(form));

/** Whether what happens there happens to “him”, “her” or “them”: “said that *he* had been struck”. */
const isOfOneThere = (words: readonly SaidWord[], at: number): boolean =>
  isOfSubject(words, at) ||
  wordsBehind(words, at, WORDS_TO_STRUCK).some(({ form }) => THEM.has(form));

/** Whether somebody has, or had, what a word tells: “he had been ill with *cancer*”, and not “had sung of *cancer*”. */
function isIllness(words: readonly SaidWord[], at: number, isOfOne: boolean): boolean {
  const isHad = (i: number) => {
    const { form = '', root = '' } = words[i] ?? {};
    if (HAD.has(form) || SICKENING.has(root)) return isOfOne || isOfSubject(words, i);
    return isCaredFor(words, i) && (isOfOne || isOfOneThere(words, i));
  };
  for (let i = at - 1; i >= Math.max(0, at - WORDS_TO_RELATIVE); i--) {
    if (isHad(i)) return true;
    const { form = '', root = '' } = words[i] ?? {};
    const isOfThat = HAD.has(form) || TO_BE.has(form) || FALLING_ILL.has(form);
    if (isPastForm(form) && !isOfThat && !SICKENING.has(root) && !isCaredFor(words, i))
      return false;
  }
  return false;
}

/** Whether a word says what it was, or what had come before: “*it was* an accident”, “gas *had* exploded”. */
function isWhatItWas(told: Told, at: number): boolean {
  const before = wordsBefore(told.words, at, WORDS_TO_STRUCK).map(({ form }) => form);
  const isSo = before.some((form, i) => form === 'it' && TO_BE.has(before[i + 1] ?? ''));
  const had = at - before.length + before.indexOf('had');
  const isBefore = before.includes('had') && isPastForm(told.words[had + 1]?.form ?? '');
  // Of “he had survived a crash”, what he did decides.
  const isTold = isSo || (isBefore && !isOfSubject(told.words, had));
  return isTold && !isOfRelative(told, at);
}

/** Whether it tells that for sure: in one sentence with that they died, or of “he” or “she” alone. */
function tellsForSure(told: Told, asked: ReadonlySet<string>): boolean {
  const { words } = told;
  const isOfDeath = words.some(
    ({ form, root }, at) =>
      EXAMINING.has(form) || ((root === DIE || root === DEATH) && !isOfRelative(told, at)),
  );
  if (tellsOfWhat(told) || hasCause(words, isOfDeath)) return true;
  const isOfOne = GENDERED_SUBJECTS.has(words[0]?.form ?? '');
  return words.some(
    ({ form }, at) =>
      mayBeCause(words, at, asked) &&
      (isOfDeath ||
        isIllness(words, at, isOfOne) ||
        isWhatItWas(told, at) ||
        (isPastForm(form) && (isOfOne || isOfOneThere(words, at)))),
  );
}

const rootsAsked = ({ asked }: Pick<AskedAndTold, 'asked'>) =>
  new Set(asked.map(({ root }) => root));

/** Whether a sentence, or one beside it, tells for sure what a question asks of a death. */
export const tellsCauseOfDeath = (beside: AskedAndTold): boolean =>
  asksHowDied(beside) &&
  withNeighbours(beside.sentence, beside.index).some((at) =>
    tellsForSure(toldIn(at, beside.index), rootsAsked(beside)),
  );

/**
 * Whether a question asks of what somebody died, or how, and a sentence only tells that they did: “has died at his
 * home in Leeds”. If one beside it tells that, it is that one that answers.
 */
export function lacksCauseOfDeath(beside: AskedAndTold): boolean {
  const { question, told, sentence, index } = beside;
  if (!asksHowDied(beside)) return false;
  // Of what is asked for as a cause, a sentence must give one, whatever it tells.
  const onlyTellsThatTheyDied = () =>
    told.some(({ root }) => OF_DEATH.has(root)) &&
    !mayTell(toldIn(sentence, index), rootsAsked(beside));
  if (question.answerType === 'reason') {
    const isOfCause = rootsAsked(beside).has(CAUSE);
    return (
      !tellsCauseOfDeath(beside) &&
      (saysItIsUntold(beside) || !givesReason(beside) || (isOfCause && onlyTellsThatTheyDied()))
    );
  }
  const asksManner = question.answerType === 'manner';
  return onlyTellsThatTheyDied() && !(asksManner && tellsManner(told));
}

/** The sentence of a passage that tells of what somebody died, or how. */
export function sentenceWithCause(
  { paragraph }: Described,
  { question, story }: Findings,
  index: CandidateIndex,
): number | undefined {
  const known = rootsAsked({ asked: readSaidWords(question.text) });
  const isOfOthers = (sentence: number) => {
    const first = firstMentioned(sentence, index)?.person;
    return first !== undefined && !question.meant.some(({ person }) => person === first);
  };
  return sentencesIn(paragraph, story).find(
    (sentence) =>
      (question.meant.length === 0 || !isOfOthers(sentence)) &&
      tellsForSure(toldIn(sentence, index), known),
  );
}
