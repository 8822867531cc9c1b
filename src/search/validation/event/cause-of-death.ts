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

/** Whether a word is told of a relative: “*her husband* died”, and not “his family said he died”. */
function isOfRelative(words: readonly SaidWord[], at: number): boolean {
  const own = words.findLastIndex(
    ({ form }, i) => i < at && GENDERED_POSSESSIVES.has(form) && words[i + 1]?.root !== DEATH,
  );
  return own !== -1 && !words.slice(own, at).some(({ form }) => GENDERED_SUBJECTS.has(form));
}

/** Whether a sentence tells that somebody died of or when something: “died at home *of* a stroke”. */
function tellsOfWhat(words: readonly SaidWord[]): boolean {
  return words.some(({ form }, at) => {
    if (!DYING.has(form) || isOfRelative(words, at)) return false;
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

/** Whether a word may be what somebody died of. */
function mayBeCause(words: readonly SaidWord[], at: number, asked: ReadonlySet<string>): boolean {
  const { root = '', terms = [], isCapitalised } = words[at] ?? {};
  if (asked.has(root) || OF_DEATH.has(root) || (isCapitalised && at > 0)) return false;
  return BLOWS.has(root) || isLikeCause(terms);
}

/** Whether a sentence may tell of what somebody died, or how: “a bear *killed* them”, too. */
const mayTell = (words: readonly SaidWord[], asked: ReadonlySet<string>): boolean =>
  tellsOfWhat(words) ||
  words.some(
    ({ root }, at) =>
      root === CAUSE || (root === KILL && !isPassive(words, at)) || mayBeCause(words, at, asked),
  );

/** Whether a sentence has the cause of a death: “the cause was a stroke”, “her death was caused by one”. */
const hasCause = (words: readonly SaidWord[], isOfDeath: boolean): boolean =>
  words.some(
    ({ root }, at) =>
      root === CAUSE && (isOfDeath || (at < 2 && TO_BE.has(words[at + 1]?.form ?? ''))),
  );

/** Whether it tells that for sure: in one sentence with that they died, or of “he” or “she” alone. */
function tellsForSure(words: readonly SaidWord[], asked: ReadonlySet<string>): boolean {
  const isOfDeath = words.some(
    ({ root }, at) => (root === DIE || root === DEATH) && !isOfRelative(words, at),
  );
  if (tellsOfWhat(words) || hasCause(words, isOfDeath)) return true;
  const isOfOne = GENDERED_SUBJECTS.has(words[0]?.form ?? '');
  return words.some(
    ({ form }, at) => mayBeCause(words, at, asked) && (isOfDeath || (isOfOne && isPastForm(form))),
  );
}

const rootsAsked = ({ asked }: Pick<AskedAndTold, 'asked'>) =>
  new Set(asked.map(({ root }) => root));

/** Whether a sentence, or one beside it, tells for sure what a question asks of a death. */
export const tellsCauseOfDeath = (beside: AskedAndTold): boolean =>
  asksHowDied(beside) &&
  withNeighbours(beside.sentence, beside.index).some((at) =>
    tellsForSure(beside.index.wordsOf(at), rootsAsked(beside)),
  );

/**
 * Whether a question asks of what somebody died, or how, and a sentence only tells that they did, as do those
 * beside it: “has died at his home in Leeds”.
 */
export function lacksCauseOfDeath(beside: AskedAndTold): boolean {
  const { question, told, sentence, index } = beside;
  if (!asksHowDied(beside)) return false;
  // Of what is asked for as a cause, a sentence must give one, whatever it tells.
  if (question.answerType === 'reason') return !tellsCauseOfDeath(beside) && !givesReason(beside);
  const asksManner = question.answerType === 'manner';
  return (
    told.some(({ root }) => OF_DEATH.has(root)) &&
    !(asksManner && tellsManner(told)) &&
    !withNeighbours(sentence, index).some((at) => mayTell(index.wordsOf(at), rootsAsked(beside)))
  );
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
      tellsForSure(index.wordsOf(sentence), known)
    )
      return sentence;
  }
  return undefined;
}
