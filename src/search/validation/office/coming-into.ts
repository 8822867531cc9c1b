import { rootOf, rootSet } from '../../../terms/roots.js';
import { isPassive } from '../../../terms/verb-forms.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { wordsBehind } from '../reading/word-places.js';

/** Verbs after which an office is what somebody is given, or comes to hold. */
export const COMING = rootSet('become choose crown swear appoint name elect');
/** One holder does so, or is so, with the one before: “beat the mayor”. */
export const FOLLOWING = rootSet('succeed replace follow beat defeat unseat oust');
/** By these somebody comes into the very place of another. */
export const SUCCEEDING = rootSet('succeed replace');
/** What is owned comes to another owner by these. */
export const BUYING = rootSet('buy acquire');

/** One takes up an office by these. */
const TAKING = rootSet('take win run stand');
const WINNING = rootSet('win regain reclaim retake');
const ELECT = rootOf('elect');
const TAKE = rootOf('take');
const PROMOTE = rootOf('promote');
/** What is won with an office. */
const ELECTIONS = wordSet(
  'election elections vote race poll polls runoff ballot office power presidency',
);
/** What somebody buys back. */
const IT = wordSet('it them');
/** What somebody wins back with an office: “won *the title* back”, but not “won back custody of her son”. */
const WON_BACK = wordSet('it title seat job post role place crown');
const YEAR = /^(?:1\d|20)\d\d$/;
/** Words behind a verb in which its object is looked for. */
const WORDS_TO_OBJECT = 5;

/** What somebody comes into from below: “was elected to the top *job*”. */
const PLACES_IN = wordSet('job post role place position top');
/** One does so as what one is still, or is no more: “*resigned* as mayor”. */
const HOLDING = rootSet(
  'resign quit step stand retire sack fire oust remove leave depart dismiss suspend lose serve remain stay continue',
);
const INTO = wordSet('as to');
/** One has or does these as what one is: “praised for her *work* as mayor”, but “starts work as mayor”. */
const TENURES = wordSet('work time term terms tenure years career record stint spell');
const STARTING = /^(?:start|beg[aiu]n)/;

/**
 * Whether words tell that somebody comes into an office, by whatever verb: “was hired *as* coach”, “handed the job
 * *of* coach”.
 *
 * @param noun - of the office
 * @param start - the first word of the office, which has no article there
 */
function isComingInto(told: readonly SaidWord[], noun: number, start: number): boolean {
  const { form = '', isAfterMark = false } = told[start - 1] ?? {};
  if (form === 'of') return PLACES_IN.has(told[start - 2]?.form ?? '');
  const next = told[noun + 1];
  // “He spoke to Mayor Roe”, “Roe, as mayor, spoke”
  const isOfName = next?.isCapitalised === true && !next.isAfterMark;
  return (
    INTO.has(form) &&
    !isAfterMark &&
    !isOfName &&
    (!TENURES.has(told[start - 2]?.form ?? '') || STARTING.test(told[start - 3]?.form ?? '')) &&
    start > 1 &&
    !told.slice(0, start).some(({ root }) => HOLDING.has(root))
  );
}

/**
 * Whether words tell that somebody will come into an office, or has been chosen for it.
 *
 * @param noun - of the office
 * @param start - the first word of the office
 */
export const tellsOfComing = (told: readonly SaidWord[], noun: number, start: number): boolean =>
  told[noun]?.standing !== 'told' ||
  told[noun + 1]?.form === 'elect' ||
  isComingInto(told, noun, start) ||
  told.some(({ root }) => COMING.has(root) || FOLLOWING.has(root) || TAKING.has(root));

const CHARGE = wordSet('over charge');
const FROM = wordSet('from on in after when until at');

/**
 * Whether words tell that somebody comes into an office from another one (“the deputy mayor *was elected to the top
 * job*”), and not only how they came into that other one: “the deputy mayor, who succeeded Roe”.
 */
export const tellsOfRise = (told: readonly SaidWord[]): boolean =>
  told.some(({ root, standing, isDenied }, at) => {
    if (standing !== 'told' || isDenied || told[at - 1]?.form === 'who') return false;
    const behind = wordsBehind(told, at, WORDS_TO_OBJECT);
    if (SUCCEEDING.has(root)) return behind[0]?.isCapitalised === true && !isPassive(told, at);
    // “Took over from Roe”, but “took over as treasurer”
    if (root === TAKE) {
      return CHARGE.has(behind[0]?.form ?? '') && FROM.has(behind[1]?.form ?? 'from');
    }
    const the = behind.findIndex(({ form }) => form === 'the');
    const isPlace = the !== -1 && behind.slice(the).some(({ form }) => PLACES_IN.has(form));
    return isPlace && (COMING.has(root) || root === PROMOTE);
  });

/**
 * Whether words tell that whoever held something once comes into it again: “the former owner *bought it back*”.
 *
 * @param isOwned - whether a word is for what is owned
 */
export function tellsOfComingBack(
  told: readonly SaidWord[],
  isOwned: (word: SaidWord) => boolean,
): boolean {
  return told.some(({ root, standing, isDenied }, at) => {
    if (standing !== 'told' || isDenied) return false;
    // “The former mayor was elected in 1998”
    if (root === ELECT) return isPassive(told, at) && !told.some(({ form }) => YEAR.test(form));
    const behind = wordsBehind(told, at, WORDS_TO_OBJECT);
    if (BUYING.has(root)) return behind.some((word) => IT.has(word.form) || isOwned(word));
    const isBack = behind.some(({ form }) => form === 'back');
    const isWon = ({ form }: SaidWord) => ELECTIONS.has(form) || (isBack && WON_BACK.has(form));
    return WINNING.has(root) && behind.some((word) => isWon(word) || isOwned(word));
  });
}
