import { FEASTS, MONTHS, MOVABLE_FEASTS, WEEKDAYS } from '../../text/english/calendar-words.js';
import { NUMBER_WORDS, TENS, UP_TO_NINETEEN } from '../../text/english/number-words.js';

/** The pieces that expressions of time are made of, as sources of regular expressions. */

const capitalised = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');

/** No "Mayor", and no "August" of "Augusta". */
export const MONTH = `(?:(?:${capitalised(MONTHS)})(?![A-Za-z\\u00C0-\\u024F])|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`;
export const WEEKDAY = `(?:${capitalised(WEEKDAYS)})`;
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
export const YEAR = '(?:1\\d{3}|20\\d\\d)';
const DAY_OF_MONTH = `(?:${WEEKDAY},? )?${DAY}(?:st|nd|rd|th)?`;
/** “Moved from 3 to 9 July”: the second is the day that counts. */
const NOT_MOVED =
  '(?<!\\b(?:moved|changed|postponed|delayed|deferred|rescheduled|extended|prolonged|brought|put|pushed) (?:[a-z]+ ){0,3}from )';
/** A day before its month: “9 July”, “between 3 and 9 July”, “12 to 16 June”, “3-5 May”. */
export const DAYS_OF_MONTH = `(?:[Bb]etween ${DAY_OF_MONTH}(?: ${MONTH})? and |(?=[\\dMTWFS])(?:${NOT_MOVED}${DAY_OF_MONTH}(?: ?[-–] ?| (?:to|until|till|through) )|(?<=\\b[Oo]n )${DAY_OF_MONTH} and ))?${DAY_OF_MONTH}(?: of)? ${MONTH}`;
export const FEAST = `(?:${[...FEASTS.keys()].join('|').replaceAll('’', "[’']")})`;
/** “New Year 2026”, “Easter 2021”: with a year behind them alone. */
export const OTHER_FEAST = `(?:New Year|(?:${MOVABLE_FEASTS.join('|')})(?: (?:Sunday|Monday|weekend|Day))?)`;
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const PART_OF_DAY = '(?: (?:morning|lunchtime|afternoon|evening|night))?';

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS,
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
]);

/** Before a number that is not counted out: "nearly 50 years". */
export const NEARLY =
  '(?:[Mm]ore than|[Ll]ess than|[Aa]t least|[Aa]lmost|[Nn]early|[Aa]round|[Aa]bout|[Ss]ome|[Oo]ver)';

/** Small or, at the head of a sentence, with a capital. */
const eitherCase = (word: string) => word.replace(/^[a-z]/, (a) => `[${a.toUpperCase()}${a}]`);
const anyOf = (words: readonly string[]) => words.map(eitherCase).join('|');

// What an alternative begins with is looked at first: that is quick, and most words end there.
const WRITTEN_NUMBER = `(?=[OTFSENotfsen])(?:(?:${anyOf(TENS)})(?:-[a-z]{3,5})?|${anyOf(UP_TO_NINETEEN)})`;
/** How many of a unit; "a few" and the like are no number that can be reckoned with. */
export const NUMBER = `(?=[\\dHAOTFSENMDhaotfsenmd])(?:\\d{1,3}(?:,\\d{3})*|\\d{4,6}|[Hh]alf an?|[Aa]n?|${WRITTEN_NUMBER}|(?:[Aa] )?[Ff]ew|[Ss]everal|[Aa] couple of|[Mm]any|(?:[Hh]undreds|[Tt]housands|[Dd]ozens) of)`;

/** What a written number comes to; undefined for "a few". */
export function numberOf(words: string): number | undefined {
  const lower = words.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''));
  const [tens = '', units = ''] = lower.split('-');
  const number = NUMBERS.get(tens.replace(/ an$/, ' a'));
  return number === undefined ? undefined : number + (NUMBERS.get(units) ?? 0);
}

const HOUR_12 = '(?:1[0-2]|0?[1-9])';
const HOUR_24 = '(?:[01]?\\d|2[0-3])';
const ZONE =
  '(?:GMT|BST|CET|CEST|UTC|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|local time|(?:Eastern|Central|Pacific) [Tt]ime)\\b';
const AT = '(?<=\\b(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]rom) )';

/** A time of the day: "7.42am", "at 19:30", "six o’clock", "at midnight", "in the early hours". */
export const CLOCK = [
  `${HOUR_12}(?:[.:][0-5]\\d)? ?(?:[ap]m\\b|[ap]\\.m\\.)(?: ${ZONE})?`,
  `${HOUR_24}[.:]?[0-5]\\d ${ZONE}`,
  `(?=\\d)${AT}${HOUR_24}[.:][0-5]\\d(?![\\d%]|[.,:]\\d| (?:per|metres|seconds|minutes|million|billion|points|euros?|dollars?|pounds|pence|cents?|kroner|francs)\\b)`,
  `${WRITTEN_NUMBER} o[’']clock`,
  `(?=[nmdsl])${AT}(?:noon|midday|midnight|dawn|daybreak|dusk|sunrise|sunset|nightfall|lunchtime)\\b`,
  '[Ii]n the (?:early|small) hours\\b',
  '(?:^|(?<= ))[Oo]vernight(?=[.,;]| (?:on|in|as|and|after|when|to|by|into|from|at|with)\\b)',
].join('|');

const HOURS: ReadonlyMap<string, number> = new Map([
  ['early', 3],
  ['small', 3],
  ['overnight', 3],
  ['dawn', 6],
  ['daybreak', 6],
  ['sunrise', 6],
  ['morning', 9],
  ['noon', 12],
  ['midday', 12],
  ['lunchtime', 12],
  ['afternoon', 15],
  ['evening', 19],
  ['dusk', 20],
  ['sunset', 20],
  ['nightfall', 21],
  ['night', 22],
  ['midnight', 24],
]);

/** The hour of the day that words for a time of it come to, minutes as a fraction. */
export function hourOf(words: string): number {
  const lower = words.toLowerCase();
  const [, hours, minutes = '0'] = /(\d{1,2})[.:]?(\d\d)?/.exec(lower) ?? [];
  const spoken = /^(\S+) o[’']clock/.exec(lower)?.[1];
  if (hours === undefined && spoken === undefined) {
    const word = lower.split(' ').find((each) => HOURS.has(each)) ?? '';
    return HOURS.get(word) ?? 12;
  }
  const hour = hours === undefined ? (numberOf(spoken ?? '') ?? 12) : Number(hours);
  const half = /p\.?m/.test(lower) ? 12 : 0;
  return (/[ap]\.?m/.test(lower) ? (hour % 12) + half : hour) + Number(minutes) / 60;
}
