import { rootOf, rootSet } from '../../../terms/roots.js';
import { DETERMINERS, INTERROGATIVES } from '../../../text/english/function-words.js';
import { isPastTense } from '../../../text/english/past-tense.js';
import { wordSet } from '../../../text/word-set.js';
import type { SaidWord } from '../../factuality/said-word.js';
import { isAuxiliary, isFunctional } from '../../question/asked-noun.js';
import type { AskedAndTold } from '../reading/asked-and-told.js';
import { placesOf, wordsBefore } from '../reading/word-places.js';

/** What one does in an event, or is done with it: “when will the final be *played*”. */
const OF_EVENTS = rootSet('play hold stage host start begin kick take place meet face');
/** Before an event, of whoever takes part in it. */
const IN = wordSet('in at');
/**
 * Only to these one comes by what one has won: anybody goes to a trial or to the polls. A “semi-final” is read as two
 * words, and is a final.
 */
const ROUNDS = rootSet('final semi semifinal quarterfinal playoff decider round');
/** One comes to what stands right behind this, */
const REACHED = rootOf('reach');
/** and, with “to” or “for”, to what stands behind these. */
const ADVANCING = rootSet('advance progress qualify through place spot berth book');
const TOWARDS = wordSet('to for');
/**
 * After the event that somebody reaches, these tell more of the event: “into a final *against* Orme
 * on Friday”.
 */
const OF_IT = wordSet('against with in at to which where when');
/** Words at most from what one comes to back to what tells so. */
const WORDS_TO_AIM = 6;

const isInterrogative = ({ form }: SaidWord) => INTERROGATIVES.has(form);

/**
 * The event that a question asks about, by its root: “when is the *final*”, “when do they play the *final*”, “whom do
 * they meet in the *final*”.
 */
function eventAsked(beside: AskedAndTold): string | undefined {
  const { verb, question } = beside;
  if (verb !== undefined && !OF_EVENTS.has(verb.root)) return undefined;
  const { asked } = beside;
  if (asked.some(({ form, root }) => form === 'into' || root === REACHED)) return undefined;
  const auxiliary = asked.findIndex(({ form }) => isAuxiliary(form));
  // “When’s the final” has none.
  const asking = auxiliary === -1 ? asked.findIndex(isInterrogative) : auxiliary;
  let start = asking + 1;
  if (question.answerType === 'person') start = asked.findLastIndex(({ form }) => IN.has(form)) + 1;
  else if (verb !== undefined && !verb.isPassive) start = verb.at + 1;
  if (start === 0) return undefined;
  while (DETERMINERS.has(asked[start]?.form ?? '')) start++;
  let end = start;
  while (end < asked.length && !isFunctional(asked[end]?.form ?? '') && end !== verb?.at) end++;
  // “The final being played in May”
  const words = asked.slice(start, end).filter(({ root }) => !OF_EVENTS.has(root));
  const event = words.at(-1)?.root;
  return event !== undefined && ROUNDS.has(event) ? event : undefined;
}

/** Whether what a word is for is only what somebody comes to there: “sent them into the *final*”. */
function isComeTo(
  words: readonly SaidWord[],
  at: number,
  isTime: (at: number) => boolean,
): boolean {
  if (OF_IT.has(words[at + 1]?.form ?? '') && !words[at + 1]?.isAfterMark) return false;
  let before = at - 1;
  while (
    before > at - WORDS_TO_AIM &&
    (DETERMINERS.has(words[before]?.form ?? '') || !isFunctional(words[before]?.form ?? '')) &&
    words[before]?.root !== REACHED
  ) {
    // “Into Saturday’s final”
    if (isTime(before)) return false;
    before--;
  }
  const { form = '', root = '' } = words[before] ?? {};
  if (root === REACHED) return true;
  // “Go through to the final on Sunday”
  const isPast = wordsBefore(words, before, WORDS_TO_AIM).some(({ form }) => isPastTense(form));
  if (!isPast && (isTime(at + 1) || isTime(at + 2))) return false;
  return (
    form === 'into' ||
    (TOWARDS.has(form) &&
      wordsBefore(words, before, WORDS_TO_AIM).some((word) => ADVANCING.has(word.root)))
  );
}

/**
 * Whether a question asks when or where an event is, or who takes part, and a sentence only tells that somebody has
 * come so far: “beat Orme on Friday to go into *the final*”.
 */
export function tellsOnlyOfComingTo(beside: AskedAndTold): boolean {
  const { question, sentence, index } = beside;
  if (!['time', 'place', 'person'].includes(question.answerType)) return false;
  const event = eventAsked(beside);
  if (event === undefined) return false;
  const { told } = beside;
  const { rangeOf } = index.sentenceWords(sentence);
  const times = (index.terms.sentences[sentence]?.spans.candidates ?? [])
    .filter(({ kind }) => kind === 'time')
    .map(rangeOf);
  const isTime = (at: number) => times.some(({ first, last }) => first <= at && at <= last);
  const places = placesOf(told, ({ root }) => root === event);
  return places.length > 0 && places.every((at) => isComeTo(told, at, isTime));
}
