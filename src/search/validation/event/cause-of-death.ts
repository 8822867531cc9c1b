import { genderOfWord, isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import { rootOf } from '../../../terms/roots.js';
import { innerProduct, type Vector } from '../../../terms/vector.js';
import { isPassive, isPastForm, TO_BE } from '../../../terms/verb-forms.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { isAdverb } from '../../../text/function-words.js';
import { GENDERED_POSSESSIVES, GENDERED_SUBJECTS } from '../../../text/pronouns.js';
import { wordSet } from '../../../text/word-set.js';
import { readSaidWords, type SaidWord } from '../../factuality/modality.js';
import type { CandidateIndex } from '../../ranking/candidates.js';
import type { Described, Findings } from '../../ranking/features.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { firstMentioned } from '../reading/first-mentioned.js';
import { givesReason } from './reasons.js';

const rootsOf = (words: string) => new Set(words.split(' ').map(rootOf));

const DIE = rootOf('die');
const DEATH = rootOf('death');
const KILL = rootOf('kill');
const CAUSE = rootOf('cause');
/** They tell that somebody died, and not of what; nor do those who see to the sick. */
const OF_DEATH = rootsOf(
  'die death dead deadly kill fatal fatality mortality victim survive survivor casualty toll hospital hospice clinic doctor nurse patient treat treatment medical medicine drug health vaccine care police arrest suspect',
);
/** Terms that say no more than that it is asked how somebody died. */
export const OF_DYING = wordSet('die dead death kill caus');
const DYING = wordSet('die dies died dying killed');
/** Behind “died” they open of what, or what happened then: “died when a wall fell”. */
const OF_WHAT = wordSet('of from by when after as because');
/** Behind “died” they tell in what manner, and not of what, as most adverbs do: “died peacefully”. */
const MANNERS = wordSet('sleep alone while surrounded childbirth');
const NO_MANNERS = wordSet('recently early only nearly');
/** Words at most from “died” to these: “died at home in Leeds *of* a stroke”. */
const REACH = 8;
/** What happens to whoever dies of no illness, where their vectors are like other things. */
const BLOWS = rootsOf(
  'fall strike hit crush trap collapse beat hang execute shoot starve freeze choke',
);
/** Of these, the ones that nobody does to anybody. */
const FALLS = rootsOf('fall collapse starve freeze choke hang');
const THEM = wordSet('him her them');
/** Words from a blow to whom it is dealt. */
const NEAR = 3;
/** What is done for the sick, or is about them, stands before these: “a treatment *for* cancer”, */
const ABOUT = wordSet('for into about against');
/** but not behind these: “treated *for* cancer”, “a fight *against* it”. */
const SUFFERED = rootsOf('treat hospitalise operate operation surgery battle fight struggle');
/** By these one has an illness. */
const HAD = wordSet('had has ill');
const SICKENING = rootsOf('suffer diagnose contract develop battle fight');
/** Who, or what, tells of what somebody died. */
const EXAMINING = wordSet('postmortem mortem autopsy inquest coroner pathologist');
/** Behind what people die of, they make it that of a trade: “cancer *research*”. */
const TRADES = rootsOf(
  'research researcher charity unit ward expert specialist centre center fund',
);
/** What says that a cause is not told: “the cause is *unknown*”. */
const UNTOLD = wordSet(
  'unknown unclear undetermined unexplained investigated investigation pending',
);
const TOLD = rootsOf(
  'know establish determine confirm disclose give release reveal announce say clear',
);
/** What people die of: a word that is like one of these may tell it. */
const CAUSES =
  'illness cancer stroke pneumonia infection accident crash injury explosion drown stab poison suicide overdose';
/** A cosine. */
const LIKE = 0.6;
let causes: readonly Vector[] | undefined;

/** Whether a word, by its terms, is like what people die of. */
function isLikeCause(terms: readonly string[]): boolean {
  causes ??= CAUSES.split(' ').flatMap((word) => vectorOf(rootOf(word)) ?? []);
  return terms.some((term) => {
    const vector = vectorOf(term);
    return vector !== undefined && causes?.some((cause) => innerProduct(vector, cause) >= LIKE);
  });
}

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
  const own = words.findLastIndex(({ form }, i) => {
    if (i >= at || words[i + 1]?.root === DEATH) return false;
    if (GENDERED_POSSESSIVES.has(form) || form === 'whose') return true;
    // “The zoo’s last elephant died”
    const between = words.slice(i + 1, at);
    return isPossessive(i) && !between.some((word) => word.isAfterMark || isSomebody(word.form));
  });
  return own !== -1 && !words.slice(own, at).some(({ form }) => GENDERED_SUBJECTS.has(form));
}

/** Whether a sentence tells that somebody died of or when something: “died at home *of* a stroke”. */
function tellsOfWhat(told: Told): boolean {
  const { words } = told;
  return words.some(({ form }, at) => {
    if (!DYING.has(form) || isOfRelative(told, at)) return false;
    const behind = words.slice(at + 1, at + 1 + REACH);
    const next = behind.findIndex((word) => OF_WHAT.has(word.form));
    return next !== -1 && !/^\d/.test(behind[next + 1]?.form ?? '');
  });
}

/** Whether a sentence tells in what manner somebody died: “died *peacefully* in her sleep”. */
function tellsManner(words: readonly SaidWord[]): boolean {
  const isManner = ({ form }: SaidWord) =>
    MANNERS.has(form) || (form.endsWith('ly') && isAdverb(form) && !NO_MANNERS.has(form));
  return words.some(
    ({ form }, at) => DYING.has(form) && words.slice(at + 1, at + 1 + REACH).some(isManner),
  );
}

/** Whether a blow is dealt to somebody there: “was *hit*”, “a car *hit* her”, and not “she hit 40 goals”. */
const isDealt = (words: readonly SaidWord[], at: number, asked: ReadonlySet<string>): boolean =>
  FALLS.has(words[at]?.root ?? '') ||
  isPassive(words, at) ||
  words.slice(at + 1, at + 1 + NEAR).some(({ form, root }) => THEM.has(form) || asked.has(root));

/** Whether an illness, or the like, is only what somebody's work is about: “a treatment for lung *cancer*”. */
function isOfTrade(words: readonly SaidWord[], at: number): boolean {
  const next = words[at + 1];
  if (next !== undefined && !next.isAfterMark) {
    if (TRADES.has(next.root) || OF_DEATH.has(next.root) || isRoleNoun(next.form)) return true;
  }
  const before = words.findLastIndex(
    ({ terms, form }, i) => i < at && (terms.length === 0 || ABOUT.has(form)),
  );
  return ABOUT.has(words[before]?.form ?? '') && !SUFFERED.has(words[before - 1]?.root ?? '');
}

/** Whether a word may be what somebody died of. */
function mayBeCause(words: readonly SaidWord[], at: number, asked: ReadonlySet<string>): boolean {
  const { root = '', terms = [], isCapitalised, isDenied } = words[at] ?? {};
  if (asked.has(root) || OF_DEATH.has(root) || (isCapitalised && at > 0) || isDenied) return false;
  return BLOWS.has(root) ? isDealt(words, at, asked) : isLikeCause(terms) && !isOfTrade(words, at);
}

/** Whether a sentence says that a cause is not told: “the *cause* is not known”. */
const isUntold = (words: readonly SaidWord[]): boolean =>
  words.some(({ form, root, isDenied }) => UNTOLD.has(form) || (isDenied && TOLD.has(root)));

/** Whether a sentence may tell of what somebody died, or how: “a bear *killed* them”, too. */
const mayTell = (told: Told, asked: ReadonlySet<string>): boolean =>
  tellsOfWhat(told) ||
  told.words.some(
    ({ root }, at, words) =>
      (root === CAUSE && !isUntold(words)) ||
      (root === KILL && !isPassive(words, at)) ||
      mayBeCause(words, at, asked),
  );

/** Whether a sentence, or one beside it, says that the cause is not told. */
const saysItIsUntold = ({ sentence, index }: AskedAndTold): boolean =>
  withNeighbours(sentence, index).some((at) => {
    const words = index.wordsOf(at);
    return words.some(({ root }) => root === CAUSE) && isUntold(words);
  });

/** Whether a sentence has the cause of a death: “the cause was a stroke”, “her death was caused by one”. */
const hasCause = (words: readonly SaidWord[], isOfDeath: boolean): boolean =>
  words.some(
    ({ root }, at) =>
      root === CAUSE &&
      !isUntold(words) &&
      (isOfDeath || (at < 2 && TO_BE.has(words[at + 1]?.form ?? ''))),
  );

/** Whether “he” or “she” stands right before a word: “said that *she* had had a stroke”. */
const isOfSubject = (words: readonly SaidWord[], at: number): boolean =>
  words.slice(Math.max(0, at - NEAR), at).some(({ form }) => GENDERED_SUBJECTS.has(form));

/** Whether what happens there happens to “him”, “her” or “them”: “said that *he* had been struck”. */
const isOfOneThere = (words: readonly SaidWord[], at: number): boolean =>
  isOfSubject(words, at) || words.slice(at + 1, at + 1 + NEAR).some(({ form }) => THEM.has(form));

/** Whether it tells that for sure: in one sentence with that they died, or of “he” or “she” alone. */
function tellsForSure(told: Told, asked: ReadonlySet<string>): boolean {
  const { words } = told;
  const isOfDeath = words.some(
    ({ form, root }, at) =>
      EXAMINING.has(form) || ((root === DIE || root === DEATH) && !isOfRelative(told, at)),
  );
  if (tellsOfWhat(told) || hasCause(words, isOfDeath)) return true;
  const isOfOne = GENDERED_SUBJECTS.has(words[0]?.form ?? '');
  const isIll = words.some(
    ({ form, root }, at) =>
      (HAD.has(form) || SICKENING.has(root)) && (isOfOne || isOfSubject(words, at)),
  );
  return words.some(
    ({ form }, at) =>
      mayBeCause(words, at, asked) &&
      (isOfDeath || isIll || (isPastForm(form) && (isOfOne || isOfOneThere(words, at)))),
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
  const [start = 0, end = 0] = story.firstSentence.slice(paragraph, paragraph + 2);
  const isOfOthers = (sentence: number) => {
    const first = firstMentioned(sentence, index)?.person;
    return first !== undefined && !question.meant.some(({ person }) => person === first);
  };
  for (let sentence = start; sentence < end; sentence++) {
    if (
      (question.meant.length === 0 || !isOfOthers(sentence)) &&
      tellsForSure(toldIn(sentence, index), known)
    )
      return sentence;
  }
  return undefined;
}
