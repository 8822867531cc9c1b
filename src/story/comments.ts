import { readNameOrRole } from './byline.js';
import type { OwnWords } from './own-words.js';
import { isSentence, type Line, wordsIn } from './page-line.js';

/** What stands under the comments of readers. */
const BUTTON = /^(?:reply|report|flag|like|upvote)(?: \(\d+\))?$/i;
const AGO = /^\d{1,3} ?(?:h|hours?|d|days?|m|min|minutes?|weeks?|months?) ago(?: \(\d+\))?$/i;
/** What stands over them on some sites, and over parts of stories on others. */
const HEADING =
  /^(?:responses|replies|discussion|what you said|your (?:views|comments|thoughts))$/i;
const SAYS = /^\S+(?:\s\S+){0,3} says:$/;
/** "Agnes: How sad." */
const LABELLED = /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,2}: /u;
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
