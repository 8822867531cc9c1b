import { bearersOf } from '../text/english/given-names.js';
import { rateInAnySpelling } from '../text/english/known-words.js';
import { wordsIn } from './page-line.js';

/** Words of a name; a line with more is a headline rather. */
export const MOST_NAME_WORDS = 4;
const TITLE_CASE =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|\d+)(?:\s+(?:\p{Lu}[\p{L}\p{M}\p{N}.’'-]*|\d+|&|and|of|on|for|de|la|le))*$/u;
/** What publications are called, and hardly anything else is. */
const KIND =
  /(?:^|[\s-])(?:advertiser|argus|broadcasting|bulletin|chronicle|courier|dispatch|echo|enquirer|examiner|gazette|herald|inquirer|journal|ledger|observer|quarterly|sentinel|telegraph|times|tribune)$/i;
/** What publications are called and other things are, too, hence only with a word before it that says so. */
const VAGUE_KIND =
  /^(?:the|daily|evening|morning|sunday|weekly)\s(?:(?:.*[\s-])?(?:express|globe|guardian|independent|mail|mirror|monitor|post|press|record|register|standard|star|sun)|.+\s(?:daily|monthly|weekly))$/i;

const isShortName = (text: string) => wordsIn(text) <= MOST_NAME_WORDS && TITLE_CASE.test(text);

/** Whether a line reads like the name of a newspaper, a magazine or a broadcaster. */
export const isMastheadName = (text: string): boolean =>
  isShortName(text) && (KIND.test(text) || VAGUE_KIND.test(text));

/** What publications are called and hardly anybody is, so that no word need say so where others tell who wrote. */
const BESIDE_WRITER =
  /\s(?:express|globe|guardian|independent|magazine|mail|mirror|monitor|radio|record|register|standard|today|tv|wire)$|^radio\s/i;
/** What some people are called as well; the line under a writer is hardly another one's. */
const UNDER_WRITER = /\s(?:mercury|post|press|star)$/i;
/** What sections and topics are called as well, but for the line under a writer. */
const NEWSROOM = /\snews$/i;

/** From this rate on, a word is one that everybody uses; most places are named less often. */
const EVERYDAY = 18;

/** Whether nothing but everyday words stand with a kind: "Gold Standard", "Reality TV", "A World Record". */
const isOfEverydayWords = (text: string, kind: RegExp): boolean =>
  text
    .replace(kind, ' ')
    .trim()
    .split(/\s+/)
    .every((word) => rateInAnySpelling(word) >= EVERYDAY);

const isPaper = (text: string, kind: RegExp): boolean =>
  isShortName(text) && kind.test(text) && !isOfEverydayWords(text, kind);

/** "Emily Post": whoever is called so has a given name. */
const isOfPerson = (text: string): boolean => bearersOf(text.split(' ', 1)[0] ?? '') !== undefined;

/** Whether a name beside that of whoever wrote a story reads like that of a newspaper: "Westbury Mail". */
export const isPaperBeside = (text: string): boolean =>
  isMastheadName(text) || isPaper(text, BESIDE_WRITER);

/** Whether a name beside a headline in the title of its page does. */
export const isPaperInTitle = (text: string): boolean =>
  isPaperBeside(text) || (isPaper(text, UNDER_WRITER) && !isOfPerson(text));

/** From where somebody writes, behind for whom: "Skerry News, Tern". */
const PLACE = /,\s\p{Lu}[\p{L}\s.’'-]{1,40}$/u;

/** For whom somebody writes, without the place that stands behind it. */
export const withoutPlace = (text: string): string => text.replace(PLACE, '');

/** Whether a name on the line under that of whoever wrote a story does. */
export const isPaperUnder = (text: string): boolean =>
  isPaperInTitle(text) || isPaper(text, NEWSROOM);
