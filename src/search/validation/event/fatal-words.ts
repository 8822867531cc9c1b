import { genderOfWord, isKinship, isRoleNoun } from '../../../people/lexicon/roles.js';
import { isSpeakerNoun } from '../../../people/lexicon/sources.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import { innerProduct, type Vector } from '../../../terms/vector.js';
import { isPassive } from '../../../terms/verb-forms.js';
import { vectorOf } from '../../../terms/word-vectors.js';
import { isAdverb, PREPOSITIONS } from '../../../text/english/function-words.js';
import { GENDERED_SUBJECTS } from '../../../text/english/pronouns.js';
import { remembering } from '../../../text/remembering.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { wordsBefore, wordsBehind } from '../reading/word-places.js';
import { INSPIRING } from './reason-words.js';

export const DIE = rootOf('die');
/** They tell that somebody died, and not of what; nor do those who see to the sick. */
export const OF_DEATH = rootSet(
  'die death dead deadly kill fatal fatality mortality victim survive survivor casualty toll hospital',
  'hospice clinic doctor nurse patient treat treatment medical medicine drug health vaccine care police',
  'arrest suspect',
);
/**
 * What kills people who die of no illness. These words are listed because their vectors are like
 * those of other things.
 */
const BLOWS = rootSet(
  'fall strike hit crush trap collapse beat hang execute shoot starve freeze choke',
);
/** Those of {@link BLOWS} that nobody deals to anybody. */
const FALLS = rootSet('fall collapse starve freeze choke hang');
/** To whom something is done. */
export const THEM = wordSet('him her them');
/** Words from a blow to whom it is dealt. */
export const WORDS_TO_STRUCK = 3;
/** What is done for the sick, or is about them, stands before these: “a treatment *for* cancer”, */
const ABOUT = wordSet('for into about against');
/** but not behind these: “treated *for* cancer”, “a fight *against* it”. */
const SUFFERED = rootSet('treat hospitalise operate operation surgery battle fight struggle');
/** Words for it that somebody is cared for as one who is ill. */
const UNDERGO = rootOf('undergo');
const TREAT = rootOf('treat');
const IN_OR_TO = wordSet('in to');
const ONES: ReadonlySet<string> = new Set([...GENDERED_SUBJECTS, ...THEM]);
/** Words at most from an illness back to these. */
const WORDS_TO_ILLNESS = 8;
/**
 * After a word for what people die of, these make it the matter of a trade: “cancer *research*”.
 */
const TRADES = rootSet(
  'research researcher charity unit ward expert specialist centre center fund',
);
/** What people die of: a word that is like one of these may tell it. */
const CAUSES =
  'illness cancer stroke pneumonia infection accident crash injury explosion drown stab poison suicide overdose';
/** A cosine. */
const LIKE = 0.6;
let causes: readonly Vector[] | undefined;
/** Terms that are remembered. */
const REMEMBERED = 5000;

/** Whether a term is like what people die of. */
const isLikeCause = remembering((term: string): boolean => {
  causes ??= CAUSES.split(' ').flatMap((word) => vectorOf(rootOf(word)) ?? []);
  const vector = vectorOf(term);
  return vector !== undefined && causes.some((cause) => innerProduct(vector, cause) >= LIKE);
}, REMEMBERED);

/** Whether a blow is dealt to somebody there: “was *hit*”, “a car *hit* her”, and not “she hit 40 goals”. */
const isDealt = (words: readonly SaidWord[], at: number, asked: ReadonlySet<string>): boolean =>
  FALLS.has(words[at]?.root ?? '') ||
  isPassive(words, at) ||
  wordsBehind(words, at, WORDS_TO_STRUCK).some(
    ({ form, root }) => THEM.has(form) || asked.has(root),
  );

/** Whether somebody is cared for there: “was *treated*”, “was in *hospital*”, and not “led a *hospital*”. */
export function isCaredFor(words: readonly SaidWord[], at: number): boolean {
  const { form = '', root = '' } = words[at] ?? {};
  if (form === 'hospital') return IN_OR_TO.has(words[at - 1]?.form ?? '');
  if (root === TREAT) return isPassive(words, at) || THEM.has(words[at + 1]?.form ?? '');
  return root === UNDERGO || form === 'hospitalised';
}

/** Whether an illness, or the like, is only what somebody's work is about: “a treatment for lung *cancer*”. */
function isOfTrade(words: readonly SaidWord[], at: number): boolean {
  const next = words[at + 1];
  if (next !== undefined && !next.isAfterMark) {
    if (TRADES.has(next.root) || OF_DEATH.has(next.root) || isRoleNoun(next.form)) return true;
  }
  let before = at - 1;
  const isAbout = (i: number) => ABOUT.has(words[i]?.form ?? '');
  while (
    before > at - WORDS_TO_ILLNESS &&
    (words[before]?.terms.length ?? 0) > 0 &&
    !isAbout(before)
  )
    before--;
  if (!isAbout(before) || SUFFERED.has(words[before - 1]?.root ?? '')) return false;
  // “She was in hospital *for* pneumonia”, “treated *her* for it”
  const leading = wordsBefore(words, before, WORDS_TO_ILLNESS);
  const isOfOne = leading.some(({ form }) => ONES.has(form));
  return !(isOfOne && leading.some((_, i) => isCaredFor(leading, i)));
}

const YEAR = /^\d{4}$/;

/** Whether a word is for somebody, or a body, and so for none of the things that kill. */
const isSomebody = ({ form, isCapitalised }: SaidWord): boolean =>
  isCapitalised || isSpeakerNoun(form) || isKinship(form) || genderOfWord(form) !== undefined;

/** Whether a thing, and no person, did what somebody died of: “was *gored* by a bull and died”. */
function isDoneByThing(words: readonly SaidWord[], at: number): boolean {
  const isDone = words[at + 1]?.form === 'by' && isPassive(words, at);
  if (!isDone || INSPIRING.has(words[at]?.form ?? '')) return false;
  const behind = wordsBehind(words, at + 1, WORDS_TO_ILLNESS);
  const end = behind.findIndex((word) => word.isAfterMark || word.form === 'and');
  const next = behind.slice(end + 1).find((word) => !isAdverb(word.form));
  const { form, isAfterMark } = behind[end] ?? {};
  if (form !== 'and' || isAfterMark || next?.root !== DIE) return false;
  const phrase = behind.slice(0, end);
  // “Was made rich by a song in 1944 and died in 1990”
  if (phrase.some((word) => YEAR.test(word.form))) return false;
  const ends = phrase.findIndex((word) => PREPOSITIONS.has(word.form));
  const doer = phrase
    .slice(0, ends === -1 ? undefined : ends)
    .filter(({ terms }) => terms.length > 0);
  return doer.length > 0 && !doer.some((word) => isSomebody(word) || /^\d/.test(word.form));
}

/** Whether a word may be what somebody died of. */
export function mayBeCause(
  words: readonly SaidWord[],
  at: number,
  asked: ReadonlySet<string>,
): boolean {
  const { root = '', terms = [], isCapitalised, isDenied } = words[at] ?? {};
  if (asked.has(root) || OF_DEATH.has(root) || (isCapitalised && at > 0) || isDenied) return false;
  return BLOWS.has(root)
    ? isDealt(words, at, asked)
    : isDoneByThing(words, at) || (terms.some(isLikeCause) && !isOfTrade(words, at));
}
