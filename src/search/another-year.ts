import { isCalendarWord } from '../text/calendar-words.js';
import { wordSet } from '../text/word-set.js';
import { readWords, type Word } from './analyzer.js';
import { isFunctional } from './asked-noun.js';
import type { CandidateIndex } from './candidates.js';
import { DURATIONS } from './times-in-words.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** What a year stands behind that tells when something is, and not since when or until when. */
const BEFORE_YEAR = wordSet('in of during for throughout early mid late year');
/** Whoever counts 1,600 of them does not ask for a year. */
const PEOPLE = wordSet('people men women children');
/** Years named in a text, those of a season or a decade, too: “2018-19”, “the 1990s”. */
const NAMED = /\b((?:1[5-9]|20)\d\d)(?:[-–/](\d\d)\b|(s))?(?![\d,]*\d)/g;
/** What tells of another year without its number: “last year”, “two decades ago”, “a year earlier”. */
const RELATIVE =
  /\b(?:(?:last|next|previous|following|past|coming) (?:year|spring|summer|autumn|fall|winter|season|decade|century)|years?['’]? (?:ago|earlier|later|before|after|since)|decades? (?:ago|earlier|later|before)|century (?:ago|earlier))\b/i;
/** The time around the turn of a year is told of by months and weekdays alone. */
const NEAR = 1;

function isYearOf(words: readonly Word[], at: number): boolean {
  const form = (position: number) => words[position]?.form ?? '';
  if (!YEAR.test(form(at))) return false;
  const next = form(at + 1);
  const isCounting =
    PEOPLE.has(next) ||
    DURATIONS.has(next) ||
    (next.endsWith('s') && !isFunctional(next) && !next.endsWith('ss'));
  const before = form(at - 1);
  const isLast = at === words.length - 1 && !isFunctional(before);
  return !isCounting && (isLast || BEFORE_YEAR.has(before) || isCalendarWord(before));
}

/** The year in which a question asks for something; undefined if it names none, or several. */
export function askedYear(question: string): number | undefined {
  const words = readWords(question);
  const years = new Set(words.flatMap(({ form }, at) => (isYearOf(words, at) ? Number(form) : [])));
  const [year, ...others] = years;
  return others.length === 0 ? year : undefined;
}

/** Whether a text names a year, alone, in a span of years or by its decade. */
function names(text: string, year: number): boolean {
  return [...text.matchAll(NAMED)].some(([, from = '', to, decade]) => {
    const first = Number(from);
    if (decade !== undefined) return year >= first && year < first + (first % 100 === 0 ? 100 : 10);
    return year === first || (to !== undefined && year > first && year % 100 <= Number(to));
  });
}

/**
 * Whether a sentence tells of another year than the one in which something is asked for: neither it, nor
 * its paragraph, nor the day of the story has that year, and nothing in it leads from that day elsewhere.
 * Where nobody knows of which day a story is, it must name another year.
 */
export function isOfAnotherYear(
  question: string,
  sentence: number,
  { terms, text, year: told }: CandidateIndex,
): boolean {
  const year = askedYear(question);
  if (year === undefined || year === told) return false;
  const { paragraph, span } = terms.sentences[sentence] ?? {};
  const beside = terms.sentences.filter((one) => one.paragraph === paragraph);
  const whole = text.slice(beside[0]?.span.start, beside.at(-1)?.span.end);
  if (names(whole, year)) return false;
  const own = text.slice(span?.start, span?.end);
  if (told === undefined) return own.search(NAMED) !== -1;
  if (RELATIVE.test(own)) return false;
  const isNear = Math.abs(year - told) <= NEAR;
  return !(isNear && readWords(own).some(({ form }) => isCalendarWord(form)));
}
