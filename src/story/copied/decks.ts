import { isFunctionWord } from '../../text/english/function-words.js';
import { readNameOrRole } from '../byline.js';
import { type Line, wordsIn } from '../page-line.js';
import type { OwnWords } from './own-words.js';

/** Words of a line between headline and byline from which on it sums the story up. */
const DECK_WORDS = 6;
/** Words of a line that does so beside such a line. */
const POINT_WORDS = 4;
/** Words in small letters, as nouns and verbs are, that a name or a section has not. */
const SMALL_WORDS = 2;
const READING_TIME = /^\d{1,2}[ -]?min(?:ute)?s? (?:read|listen)\b/i;
/** What a site says of itself or asks for, and no story. */
const OF_SITE =
  /^(?:\d[\d,.]* (?:people|readers|users|viewers) (?:are )?(?:reading|viewing|watching)|(?:click|download|follow|get|join|listen|read|see|share|sign|subscribe|watch)(?: \S+){0,3} (?:here|live|now|our|to our|us|more|this)(?:\s|$))/i;
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*$/u;
const SMALL = /^\p{Ll}/u;

/** Whether links stand in a line, one behind the other: "Home News Sport Weather". */
const isRow = (text: string) =>
  READING_TIME.test(text) ||
  text.split(/\s+/).every((word) => CAPITALISED.test(word) && !isFunctionWord(word.toLowerCase()));

const isDeck = (text: string) => wordsIn(text) >= DECK_WORDS && !isRow(text);

const isPoint = (text: string) =>
  wordsIn(text) >= POINT_WORDS &&
  text.split(/\s+/).filter((word) => SMALL.test(word) && !isFunctionWord(word)).length >=
    SMALL_WORDS &&
  !READING_TIME.test(text) &&
  !OF_SITE.test(text) &&
  readNameOrRole(text) === undefined;

/**
 * The lines that sum the story up, where they stand between headline and byline: those with words
 * enough, and the key points in a row with such a line.
 */
export function findDecks(lines: readonly Line[], own: readonly OwnWords[]): ReadonlySet<number> {
  const decks = new Set<number>();
  let points: number[] = [];
  const closeRow = () => {
    if (points.some((i) => decks.has(i))) for (const i of points) decks.add(i);
    points = [];
  };
  lines.forEach(({ text, linked }, i) => {
    if (isDeck(text)) decks.add(i);
    const { reason, byline } = own[i] ?? {};
    const isFree = reason === undefined && byline === undefined && linked === undefined;
    if (isFree && isPoint(text)) points.push(i);
    else closeRow();
  });
  closeRow();
  return decks;
}
