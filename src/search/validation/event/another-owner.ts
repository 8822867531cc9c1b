import { isPlace } from '../../../people/lexicon/places.js';
import { isRoleNoun } from '../../../people/lexicon/roles.js';
import { readWords, type Word } from '../../../terms/analyzer.js';
import { rootOf } from '../../../terms/roots.js';
import { isCalendarWord } from '../../../text/english/calendar-words.js';
import { DETERMINERS, INTERROGATIVES } from '../../../text/english/function-words.js';
import { lookAtWords } from '../../index/sentence-words.js';
import { DURATIONS } from '../../index/times-in-words.js';
import { isFunctional } from '../../question/asked-noun.js';
import { type AskedAndTold, lookAtSentence } from '../reading/asked-and-told.js';
import { ownerEndingAt } from '../reading/before-nouns.js';

/** Words at most from an owner to what it owns: “Orme’s *new public* library”. */
const WORDS_TO_OWNED = 4;

/** What a question asks about, by its root, and whose it is: “when did *Orme’s shareholders* vote”. */
interface Owned {
  readonly noun: string;
  readonly owner: readonly Word[];
}

/** Whether a story has a word as a name alone: a chat has few capitals. */
const isOnlyName = (form: string, text: string): boolean =>
  !text.includes(` ${form}`) && text.includes(`${form.charAt(0).toUpperCase()}${form.slice(1)}`);

function readOwned({ question, verb, index }: AskedAndTold): Owned | undefined {
  const words = readWords(question.text);
  const looked = lookAtWords(question.text, words);
  const { form, isPossessive, isCapitalised } = looked;
  const last = words.findIndex(
    (_, at) => isPossessive(at) && !isFunctional(form(at)) && !INTERROGATIVES.has(form(at)),
  );
  if (last === -1 || isCalendarWord(form(last)) || DURATIONS.has(form(last))) return undefined;
  // “The company’s” may be anybody’s.
  const isCommon = !isCapitalised(last) && !isOnlyName(form(last), index.text);
  let end = last + 1;
  while (end < words.length && end !== verb?.at && !isFunctional(form(end))) end++;
  const owner = ownerEndingAt(looked, last).flatMap((at) => words[at] ?? []);
  // Whose office it is, the rules on offices tell.
  if (isCommon || end === last + 1 || isRoleNoun(form(end - 1))) return undefined;
  return { noun: rootOf(form(end - 1)), owner };
}

/** Whether two names, each of somebody who has something, are surely for two. */
function areTwo(told: readonly Word[], asked: readonly Word[], { index }: AskedAndTold): boolean {
  const termsOf = (words: readonly Word[]) => words.flatMap(({ terms }) => terms);
  const [theirs, own] = [termsOf(told), termsOf(asked)];
  if (theirs.length === 0 || own.length === 0 || theirs.some((term) => own.includes(term))) {
    return false;
  }
  // “Kyiv’s forces” are Ukraine’s.
  const arePlaces = [told, asked].every((words) => words.some(({ form }) => isPlace(form)));
  // “Ann’s mother” is Roe’s.
  const isOne = index.who.names.some(
    (names) => theirs.every((term) => names?.has(term)) && own.every((term) => names?.has(term)),
  );
  // A president's tariffs are his country's as well, and a minister's plan is the party's.
  const isPerson = (own: readonly string[]) =>
    index.who.names.some((names) => own.every((term) => names?.has(term)));
  return !arePlaces && !isOne && isPerson(theirs) === isPerson(own);
}

/**
 * Whether a question asks about what one has (“when did *Orme’s* shareholders vote”) and a sentence tells of what
 * another one has alone: “Selm’s shareholders will vote in May”.
 */
export function tellsOfAnotherOwner(beside: AskedAndTold): boolean {
  const owned = readOwned(beside);
  if (owned === undefined) return false;
  const sentence = lookAtSentence(beside);
  const { words, form, isJoined, isPossessive, isCapitalised } = sentence;
  const places = words.flatMap((word, at) => (rootOf(word.form) === owned.noun ? [at] : []));
  const isAnothers = (noun: number) => {
    let at = noun - 1;
    // “London’s Waterloo Bridge” may be in Monet’s picture.
    if (isCapitalised(noun)) return false;
    while (
      at > noun - WORDS_TO_OWNED &&
      isJoined(at + 1) &&
      !isPossessive(at) &&
      !isFunctional(form(at))
    )
      at--;
    const owner = ownerEndingAt(sentence, at).flatMap((i) => words[i] ?? []);
    let before = at - owner.length;
    while (before > at - WORDS_TO_OWNED && isJoined(before + 1) && !isFunctional(form(before)))
      before--;
    // “The late Beatle’s star” is Harrison’s.
    const isDescribed = DETERMINERS.has(form(before)) && isJoined(before + 1);
    return (
      isPossessive(at) &&
      isCapitalised(at) &&
      isJoined(at + 1) &&
      !isFunctional(form(at)) &&
      // “Sunday’s election” is somebody’s as well.
      !isCalendarWord(form(at)) &&
      !isDescribed &&
      areTwo(owner, owned.owner, beside)
    );
  };
  return places.length > 0 && places.every(isAnothers);
}
