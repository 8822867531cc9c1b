import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { rootOf, rootSet } from '../../../terms/roots.js';
import {
  DETERMINERS,
  INDEFINITE_ARTICLES,
  INTERROGATIVES,
  PREPOSITIONS,
} from '../../../text/english/function-words.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import type { CandidateSpan } from '../../index/candidate-spans.js';
import { DURATIONS, isYear } from '../../index/times-in-words.js';
import { BEHIND_OFFICES } from '../office/office-asked.js';
import { type AskedAndTold, withNeighbours } from '../reading/asked-and-told.js';
import { wordsBehind } from '../reading/word-places.js';

/** By these somebody holds an office: “how long has she *been* mayor”. */
const HOLDING = wordSet('been was is were are be serve served serving worked as');
/** Words that tell since when somebody has held an office, or that it has been long. */
const FROM_THEN = wordSet('since ever long longtime longest veteran always lifelong decades');
/** So do these, with a time: “from 1967 *until* 1981”. */
const BOUNDS = wordSet('from until till between to');
const UNTIL = wordSet('until till to');
/** What is done when somebody comes into an office; */
const BEGINNING = rootSet(
  'appoint elect name install choose pick hire recruit join become start begin succeed replace promote inherit swear',
);
/** so does “take” before these. */
const TAKE = rootOf('take');
const TAKEN = wordSet('over office charge up on');
/** Before a length of time, they tell when or how often: “*within* five years”. */
const NO_LENGTH = wordSet('within in next every per each of');

/** Whether a question asks how long somebody has held an office, or held it. */
function asksTimeInOffice(beside: AskedAndTold): boolean {
  if (beside.question.answerType !== 'duration') return false;
  const { asked } = beside;
  const office = asked.findLastIndex(({ form }) => isRoleNoun(form));
  const long = asked.findIndex(({ form }) => form === 'long');
  const between = asked.slice(long + 1, office);
  const before = between.findLast(({ form }) => !DETERMINERS.has(form))?.form ?? '';
  return (
    office > 0 &&
    between.some(({ form }) => HOLDING.has(form)) &&
    // “How long was the ban for the driver”
    (before === 'as' || !PREPOSITIONS.has(before)) &&
    // “How long has the mayor been in hospital”
    (asked[office + 1] === undefined || BEHIND_OFFICES.has(asked[office + 1]?.form ?? '')) &&
    !between.some(({ form }) => INTERROGATIVES.has(form))
  );
}

/** “In the *1990s*” */
const DECADE = /^\d{4}s$/;
/** Words at most of a time. */
const WORDS_OF_TIME = 5;
const HAS_NUMBER = /^\d/;

/** Whether words tell from when until when: “*from* 3 May 1990 *to* June 2001”, or for “a day”. */
function tellsLength(words: readonly SaidWord[]): boolean {
  const hasNumber = (start: number, end: number) =>
    words.slice(start, end).some(({ form }) => HAS_NUMBER.test(form));
  return words.some(({ form }, at) => {
    if (form === 'for') {
      return (
        INDEFINITE_ARTICLES.has(words[at + 1]?.form ?? '') &&
        DURATIONS.has(words[at + 2]?.form ?? '')
      );
    }
    if (form !== 'from') return DECADE.test(form);
    const behind = wordsBehind(words, at, WORDS_OF_TIME);
    const until = at + 1 + behind.findIndex((word) => UNTIL.has(word.form));
    return until > at && hasNumber(at, until) && hasNumber(until, until + WORDS_OF_TIME);
  });
}

/** Whether a sentence may tell how long somebody holds an office: for a length of time, or since when. */
function mayTellIt(sentence: number, { index }: AskedAndTold): boolean {
  const words = index.wordsOf(sentence);
  const { spans, span } = index.terms.sentences[sentence] ?? {};
  const isLength = ({ kind, start }: CandidateSpan) => {
    if (kind !== 'duration') return false;
    const before = index.text.slice(span?.start ?? 0, start).trimEnd();
    return !NO_LENGTH.has(before.slice(before.lastIndexOf(' ') + 1).toLowerCase());
  };
  return (
    words.some(({ form }) => FROM_THEN.has(form)) ||
    tellsLength(words) ||
    (spans?.candidates.some(isLength) ?? false) ||
    ((spans?.candidates.some(({ kind }) => kind === 'time') ?? false) &&
      words.some(
        ({ form, root }, at) =>
          BEGINNING.has(root) ||
          (BOUNDS.has(form) && isYear(words[at + 1]?.form ?? '')) ||
          (root === TAKE && TAKEN.has(words[at + 1]?.form ?? '')),
      ))
  );
}

/** Whether a question asks how long somebody has an office, of which a sentence only tells that they have it. */
export const lacksTimeInOffice = (beside: AskedAndTold): boolean =>
  asksTimeInOffice(beside) &&
  !withNeighbours(beside.sentence, beside.index).some((at) => mayTellIt(at, beside));
