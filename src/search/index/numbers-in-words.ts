import { isFunctionWord } from '../../text/english/function-words.js';
import {
  CURRENCIES,
  CURRENCY_CODES,
  CURRENCY_SIGN,
  MEASURES_BEHIND,
} from '../../text/english/units.js';
import type { Span } from '../../text/span.js';
import { wordSet } from '../../text/word-set.js';
import type { ClockTimes } from './clock-times.js';
import type { SentenceWords, WordRange } from './sentence-words.js';
import { DURATIONS, isYear } from './times-in-words.js';

/** What a number is of: a sum, somebody's years, or whatever else is counted. */
export type NumberKind = 'money' | 'share' | 'age' | 'duration' | 'distance' | 'count';

/**
 * Words of a sentence that tell a number, with its unit, by the numbers of the first and the last of them;
 * and where in the sentence they begin or end if not with those: “*$*5”, “5*%*”.
 */
export interface NumberWords extends WordRange, Partial<Span> {
  readonly kind: NumberKind;
}

const SHARES = wordSet('percent per percentage');
const PARTS = wordSet('half quarter quarters third');
const ARTICLES = /^an?$/;
/** Units of time in the plural. */
const LENGTHS = wordSet('minutes hours days nights weeks months years');
/** Before “days”, of no kind of them: “42 *last* week”. */
const NO_KIND = wordSet('last next this every each per people men women children');
/** Behind “days” that lie between something and “12 people”: “killed 12 people days *after*”. */
const COUNTED_FROM = wordSet('after before later earlier ago apart');
const MAX_OLDEST = 120;
/** What stands behind a number that counts nothing. */
const ENDS = /^[,.;)]?$/;
/** Words that stand behind a number that counts nothing. */
const GOES_ON = /^(?:and|but|when|on|at|in|last|this)$/;

/**
 * Finds the numbers of a sentence: sums, shares, ages, lengths and counts, but neither years nor times of day.
 *
 * @param endsPerson - whether somebody's name ends with a word
 * @param clock - what tells the time of day
 */
export function findNumbers(
  sentence: SentenceWords,
  endsPerson: (at: number) => boolean,
  clock: ClockTimes,
): NumberWords[] {
  const { words, form, isNumber, isJoined } = sentence;
  const isCounting = (at: number) => isNumber(at) && !clock.has(at);
  const found: NumberWords[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isCounting(first)) continue;
    let last = first;
    while (last + 1 < words.length && isCounting(last + 1) && isJoined(last + 1)) last++;
    const range = { first, last };
    const isOne = first === last;
    const counted = sumOf(range, sentence) ?? measureOf(range, sentence);
    if (counted !== undefined) found.push(counted);
    else if (isOne && isAge(first, sentence, endsPerson)) found.push({ kind: 'age', ...range });
    else if (!(isOne && isYear(form(first)))) found.push({ kind: 'count', ...range });
    first = last;
  }
  return found;
}

/** The word behind a number in its clause. */
const unitBehind = (last: number, { form, isJoined }: SentenceWords) =>
  isJoined(last + 1) ? form(last + 1) : '';

const markBehind = (at: number, { text, spots }: SentenceWords) => text.charAt(spots[at]?.end ?? 0);

/** “$5 million”, “EUR 5 million”, “five million euros”. */
function sumOf({ first, last }: WordRange, sentence: SentenceWords): NumberWords | undefined {
  const { spots, form, isCapitalised, isJoined, gapBefore } = sentence;
  const before = gapBefore(first);
  const upToSign = before.trimEnd();
  if (CURRENCY_SIGN.test(upToSign)) {
    const start = (spots[first]?.start ?? 0) - (before.length - upToSign.length) - 1;
    return { kind: 'money', first, last, start };
  }
  if (isCapitalised(first - 1) && isJoined(first) && CURRENCY_CODES.has(form(first - 1))) {
    return { kind: 'money', first: first - 1, last };
  }
  if (CURRENCIES.has(unitBehind(last, sentence))) return { kind: 'money', first, last: last + 1 };
  return gluedKind({ first, last }, sentence) === 'money'
    ? { kind: 'money', first, last }
    : undefined;
}

/** What numbers count by a unit written together with the last of them, or the one before: “6ft 2”. */
const gluedKind = ({ first, last }: WordRange, { unitIn }: SentenceWords) =>
  unitIn(last) ?? (last > first ? unitIn(last - 1) : undefined);

/** “5%”, “five per cent”, “five years old”, “five years”, “five miles”, “5kg”. */
function measureOf({ first, last }: WordRange, sentence: SentenceWords): NumberWords | undefined {
  const { spots, form } = sentence;
  if (markBehind(last, sentence) === '%') {
    return { kind: 'share', first, last, end: (spots[last]?.end ?? 0) + 1 };
  }
  const unit = unitBehind(last, sentence);
  if (SHARES.has(unit)) return { kind: 'share', first, last: last + (unit === 'per' ? 2 : 1) };
  if (/^years?$/.test(unit) && form(last + 2) === 'old') {
    return { kind: 'age', first, last: last + 2 };
  }
  if (DURATIONS.has(unit)) return { kind: 'duration', first, last: last + 1 };
  const end = endOfLength(last, sentence);
  if (end !== undefined) return { kind: 'duration', first, last: end };
  const isMeasured = MEASURES_BEHIND.has(unit) || isOfDegrees(last, sentence);
  const kind = isMeasured ? 'distance' : gluedKind({ first, last }, sentence);
  if (kind === undefined) return undefined;
  return { kind, first, last: withRate(last + Number(isMeasured), sentence) };
}

/** The last word of a length of time that is no number and unit alone: “quarter *of an hour*”, “31 *sick days*”. */
function endOfLength(at: number, { form, isJoined }: SentenceWords): number | undefined {
  const article = at + 1 + Number(form(at + 1) === 'of');
  if (PARTS.has(form(at)) && ARTICLES.test(form(article)) && DURATIONS.has(form(article + 1))) {
    return article + 1;
  }
  const kind = form(at + 1);
  const isUnit = LENGTHS.has(form(at + 2)) && isJoined(at + 1) && isJoined(at + 2);
  if (!isUnit || isYear(form(at)) || COUNTED_FROM.has(form(at + 3))) return undefined;
  return kind === 'more' || !(isFunctionWord(kind) || NO_KIND.has(kind)) ? at + 2 : undefined;
}

/** “32°C”, “32 °F” */
const isOfDegrees = (last: number, { form, gapBefore }: SentenceWords) =>
  /^ ?° ?$/.test(gapBefore(last + 1)) && /^[cf]$/.test(form(last + 1));

const PER = wordSet('s sec second min minute h hr hour day week month year');

/** The last word of a measure with what it is per: “100km/*h*”. */
const withRate = (last: number, { form, gapBefore }: SentenceWords) =>
  last + Number(gapBefore(last + 1) === '/' && PER.has(form(last + 1)));

/** Whether a number that counts nothing is how old somebody is. */
function isAge(at: number, sentence: SentenceWords, endsPerson: (at: number) => boolean): boolean {
  const value = Number(sentence.form(at).replaceAll(',', ''));
  if (value >= MAX_OLDEST) return false;
  return (value > 0 && isAgeBeside(at, sentence)) || isAgeOfSomebody(at, sentence, endsPerson);
}

/** “Ann Roe, 40, …”, “Ann Roe, now 40, …”, “aged 40”, “at the age of 40”. */
function isAgeBeside(at: number, sentence: SentenceWords): boolean {
  const { form, gapBefore } = sentence;
  const before = form(at - 1);
  const isNamed = before === 'aged' || (before === 'of' && form(at - 2) === 'age');
  if (isNamed && GOES_ON.test(form(at + 1))) return true;
  if (!ENDS.test(markBehind(at, sentence))) return false;
  if (isNamed || /, $/.test(gapBefore(at)) || before === 'age') return true;
  return before === 'now' && /, $/.test(gapBefore(at - 1));
}

/** “He was 91.”, “Roe turned 40 on Monday”: of anything else than a person a number may say much. */
function isAgeOfSomebody(
  at: number,
  sentence: SentenceWords,
  endsPerson: (at: number) => boolean,
): boolean {
  const { form } = sentence;
  if (!/^(?:is|was|turns|turned)$/.test(form(at - 1))) return false;
  if (!/^(?:s?he|who)$/.test(form(at - 2)) && !endsPerson(at - 2)) return false;
  return ENDS.test(markBehind(at, sentence)) || GOES_ON.test(form(at + 1));
}
