import { readNameOrRole } from '../byline.js';
import { isSentence, type Line, wordsIn, wordsOf } from '../page-line.js';
import { COMMENT } from './furniture.js';
import type { OwnWords } from './own-words.js';

/** What stands under the comments of readers. */
const BUTTON =
  /^(?:[·•] )?(?:(?:reply|report|flag|like|upvote|downvote)(?: \(\d+\))?(?:(?: [·•|])? (?=\S)|$)){1,4}(?:\d{1,3} ?(?:[hdmwy]|hrs?|mins?)|share ?[›»>]?)?$/i;
const AGO =
  /^(?:edited )?(?:\d{1,3} ?(?:h|hours?|hrs?|d|days?|m|min|mins|minutes?|weeks?|months?|years?)|an? (?:hour|day|week|month|year)) ago(?: \(\d+\))?$/i;
/** The day and the hour: "3rd June 2025 5:12 pm". */
const HOUR = /\d[:.]\d\d\s*(?:[ap]\.?m\.?)?$/i;
/** What stands over them on some sites, and over parts of stories on others. */
const HEADING =
  /^(?:responses|replies|discussion|what you said|your (?:views|comments|thoughts))$/i;
const SAYS = /^\S+(?:\s\S+){0,3} says:$/;
/** "Agnes: How sad." */
const LABELLED = /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}: /u;
/** A heading that says whose words stand under it. */
const OF_READERS = /^readers?['’]?s? comments?$/i;
/** What a forum puts over an answer to the first post, before what that is called. */
const ANSWERS = /^re: (?=\S)/i;
const POSTED = /^(?:post )?by \S{1,40} » /i;
/** What stands for the picture of whoever comments. */
const AVATAR = /^u\/[\w-]{2,30} avatar$/i;
/** Lines between a heading and the first comment, and between that and its button, at most. */
const NEAR = 12;
/** Words of the name that somebody signs with. */
const NAME_WORDS = 3;
/** Comments from which on lines are taken for a list of them, though no heading says so. */
const LIST = 2;

/** Whether a line is one that stands at comments and nowhere else. */
export const isAtComment = ({ text }: Line): boolean => BUTTON.test(text) || AGO.test(text);

/** Whether a line may be a heading over comments, where there are some under it. */
export const mayHeadComments = ({ text }: Line): boolean => HEADING.test(text);

export const isLabelled = ({ text }: Line): boolean => LABELLED.test(text);

/**
 * Where readers' comments begin over which there is no heading: each has a name or a day over it and
 * a button under it, and between a button and the next sentence there is another name or day.
 *
 * @param bodies - which lines are paragraphs
 * @param least - paragraphs that a story has at least before them
 * @returns the number of lines, if there are none
 */
export function findComments(
  lines: readonly Line[],
  own: readonly OwnWords[],
  bodies: readonly boolean[],
  least: number,
): number {
  const isButton = (i: number) => BUTTON.test(lines[i]?.text ?? '');
  const isDay = (i: number) =>
    own[i]?.byline?.reason === 'the date' || AGO.test(lines[i]?.text ?? '');
  const isOver = (i: number) => {
    const text = lines[i]?.text ?? '';
    return !isButton(i + 1) && (isDay(i) || SAYS.test(text) || readNameOrRole(text) === 'name');
  };
  let above = 0;
  let count = 0;
  let first = lines.length;
  let state: 'outside' | 'over' | 'in' = 'outside';
  for (let i = 0; i < lines.length; i++) {
    if (bodies[i]) {
      above++;
      if (state !== 'outside') state = 'in';
      else if (count < LIST) count = 0;
    } else if (isButton(i)) {
      if (state === 'in') count++;
      state = 'outside';
    } else if (above >= least && isOver(i)) {
      if (count === 0 && state !== 'over') first = i;
      state = 'over';
    }
  }
  if (count < LIST) return lines.length;
  const signed = lines[first - 1];
  // "agnes_58", over the day
  const isSigned =
    isDay(first) &&
    signed !== undefined &&
    own[first - 1]?.reason === undefined &&
    !isSentence(signed.text) &&
    wordsIn(signed.text) <= NAME_WORDS;
  return isSigned ? first - 1 : first;
}

/**
 * Where a heading stands that has comments under it beyond doubt, be there but one paragraph of the
 * story over it: the first has a name or a day over it, and a button under it or another signed one.
 *
 * @param bodies - which lines are paragraphs
 * @returns the number of lines, if there is none
 */
export function findHeadedComments(
  lines: readonly Line[],
  own: readonly OwnWords[],
  bodies: readonly boolean[],
): number {
  const first = bodies.indexOf(true);
  const second = bodies.indexOf(true, first + 1);
  const textAt = (i: number) => lines[i]?.text ?? '';
  const isShort = (i: number) =>
    !bodies[i] &&
    textAt(i) !== '' &&
    own[i]?.reason === undefined &&
    wordsIn(textAt(i)) <= NAME_WORDS;
  const isHour = (i: number) =>
    AGO.test(textAt(i)) || (own[i]?.byline?.reason === 'the date' && HOUR.test(textAt(i)));
  const isSigned = (i: number) => isHour(i) && isShort(i - 1) && !isHour(i - 1);
  const isOver = (i: number) =>
    isSigned(i) || SAYS.test(textAt(i)) || readNameOrRole(textAt(i)) === 'name';
  /** The lines from one on, up to the next paragraph and at most so many. */
  const upToBody = (from: number): readonly number[] => {
    const near = Array.from({ length: NEAR }, (_, k) => from + k);
    const body = near.findIndex((i) => bodies[i] || i >= lines.length);
    return body === -1 ? near : near.slice(0, body);
  };
  const isOverComments = (heading: number): boolean => {
    const over = upToBody(heading + 1);
    const body = heading + 1 + over.length;
    if (!bodies[body]) return false;
    const under = upToBody(body + 1);
    const next = lines[body + 1 + under.length];
    // A deck alone may stand over a transcript.
    const areLabelled = isLabelled(lines[body] ?? { text: '' }) && (!next || isLabelled(next));
    if (OF_READERS.test(textAt(heading)) && areLabelled && second > first && heading > second) {
      return true;
    }
    if (!over.some(isOver)) return false;
    return under.some((i) => BUTTON.test(textAt(i)) || isSigned(i));
  };
  const titles = new Set(lines.slice(0, Math.max(0, first)).map(({ text }) => wordsOf(text)));
  const answersFirst = (i: number) =>
    ANSWERS.test(textAt(i)) && titles.has(wordsOf(textAt(i).replace(ANSWERS, '')));
  // A deck, and a button that counts the comments, stand over a story that its writers sign.
  const isSignedAbove = own.slice(0, first).some(({ byline }) => byline?.author !== undefined);
  const told = isSignedAbove ? first : second === -1 ? lines.length : second;
  const found = lines.findIndex((_, i) => {
    if (first === -1 || i <= first) return false;
    if (AVATAR.test(textAt(i))) return true;
    if (answersFirst(i) && POSTED.test(textAt(i + 1))) return true;
    return i > told && own[i]?.heads === COMMENT && isOverComments(i);
  });
  return found === -1 ? lines.length : found;
}
