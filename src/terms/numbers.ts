import { AUXILIARIES, INDEFINITE_ARTICLES, isAdverb } from '../text/english/function-words.js';
import { NUMBER_WORDS } from '../text/english/number-words.js';
import { type Unit, unitOf } from '../text/english/units.js';
import { remembering } from '../text/remembering.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { locateWords, readWords, type Word } from './analyzer.js';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const DIGITS = /^\d+(?:\.\d+)?$/;
/**
 * After these words, and before “of”, “one” is not a number: “no one”, “the one”, “one of them”.
 */
const BEFORE_SOMEONE = wordSet('no the this that any every each some');
/** Words between a number and what it counts that say that these come on top of others. */
const MORE = wordSet('more further other additional extra');
/** What stands between the words of one number: “twenty-five”, “two hundred”. */
const JOINT = /^[\s\u2010-]+$/;
/** What signs before a number stand for behind it. */
const CURRENCIES: ReadonlyMap<string, RegExp> = new Map([
  ['$', /^ dollars?\b/],
  ['£', /^ pounds?\b/],
  ['€', /^ euros?\b/],
]);
const LONGEST_UNIT = ' per cent,'.length;
/** Digits that are kept of a product: 3.1 million is no 3,100,000.0000000005. */
const PRECISION = 12;
/** A number with its unit: “9am”, “25kg”. */
const WITH_UNIT = /^(\d+(?:,\d{3})*(?:\.\d+)?)([a-z]{1,3})$/;

/** “The 1890s”, whose value is that of no year: 1890.5. */
const DECADE = /^(\d{4})s$/;

/** Parts of a whole, in per cent, behind “a”. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['third', 100 / 3],
  ['quarter', 25],
  ['fifth', 20],
  ['sixth', 100 / 6],
  ['seventh', 100 / 7],
  ['eighth', 12.5],
  ['ninth', 100 / 9],
  ['tenth', 10],
]);
/** How a number says that it is of a hundred. */
const PER_CENT = /^(?:%| ?per ?cent\b)/;

/** A number of a text, and where it stands. */
export interface Counted extends Span {
  readonly value: number;
  /** Written in digits or not. */
  readonly isSpelt: boolean;
  /** The terms of the word behind it, or of the unit that is written together with it. */
  readonly counts: readonly string[];
  /** The word behind it, as it is written but for capitals. */
  readonly noun?: string;
  /** What it is measured in, where that is known. */
  readonly unit?: Unit;
}

/** A word, or a part of one: “3.1bn” is two. */
interface Piece {
  readonly form: string;
  readonly isJoined: boolean;
  readonly word: number;
}

function piecesOf(text: string, words: readonly Word[], spans: readonly Span[]): Piece[] {
  return words.flatMap(({ form, terms }, word) => {
    const gap = text.slice(spans[word - 1]?.end ?? 0, spans[word]?.start);
    const [, digits = '', unit = ''] = WITH_UNIT.exec(form) ?? [];
    const isMeasured = unitOf(unit) !== undefined && !SCALES.has(terms[1] ?? '');
    const written = isMeasured ? [digits.replaceAll(',', ''), unit] : terms;
    const [, decade] = DECADE.exec(form) ?? [];
    if (decade !== undefined) return [{ form: `${decade}.5`, word, isJoined: JOINT.test(gap) }];
    const forms = /^\d/.test(form) ? written : [form];
    return forms.map((form, i) => ({ form, word, isJoined: i > 0 || JOINT.test(gap) }));
  });
}

const multiply = (a: number, b: number) => Number((a * b).toPrecision(PRECISION));

/** The number that begins at a piece, and the piece behind it. */
function readNumber(
  pieces: readonly Piece[],
  start: number,
): { value: number; end: number } | undefined {
  const formAt = (i: number) => {
    const piece = pieces[i];
    return piece !== undefined && (i === start || piece.isJoined) ? piece.form : '';
  };
  const first = formAt(start);
  const isDigits = DIGITS.test(first);
  let total = 0;
  let current = isDigits ? Number(first) : (NUMBER_WORDS.get(first) ?? 0);
  if (INDEFINITE_ARTICLES.has(first) && SCALES.has(formAt(start + 1))) current = 1;
  if (current === 0 && !isDigits) return undefined;
  let i = start + 1;
  let least = Infinity;
  for (;;) {
    const form = formAt(i);
    const scale = SCALES.get(form);
    if (scale !== undefined && scale < least) {
      current = multiply(current, scale);
      if (scale > 100) {
        total += current;
        current = 0;
        least = scale;
      }
      i++;
      continue;
    }
    // “Two hundred and five”, but “two hundred and five hundred” are two numbers.
    const at = form === 'and' && SCALES.has(formAt(i - 1)) ? i + 1 : i;
    const small = NUMBER_WORDS.get(formAt(at)) ?? 0;
    const isTaken = isDigits || (at > i && SCALES.has(formAt(at + 1)));
    const isRoom = small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
    if (small === 0 || isTaken || !isRoom) break;
    current += small;
    i = at + 1;
  }
  return { value: total + current, end: i };
}

/** Of how many one is, in the words of a share: “one in *four* tenants”, but “one in four weeks”. */
function readOneIn(pieces: readonly Piece[], words: readonly Word[], start: number) {
  const [one, between, all] = pieces.slice(start, start + 3);
  const of = NUMBER_WORDS.get(all?.form ?? '') ?? 0;
  const counted = words[(all?.word ?? 0) + 1]?.form ?? '';
  const isShare = one?.form === 'one' && between?.form === 'in' && of > 1;
  return isShare && unitOf(counted) === undefined ? { value: 100 / of, end: start + 3 } : undefined;
}

/** The part of a whole that begins at a piece: “by *a fifth*”, “*a third* of it”, but “a third man”. */
function readFraction(pieces: readonly Piece[], words: readonly Word[], start: number) {
  const share = readOneIn(pieces, words, start);
  if (share !== undefined) return share;
  const { form = '', word = 0 } = pieces[start + 1] ?? {};
  const value = FRACTIONS.get(form);
  const next = words[word + 1];
  const isOfNoun = next !== undefined && next.terms.length > 0 && !isAdverb(next.form);
  // “A quarter of an hour”
  const isOfUnit = next?.form === 'of' && INDEFINITE_ARTICLES.has(words[word + 2]?.form ?? '');
  const isPart = INDEFINITE_ARTICLES.has(pieces[start]?.form ?? '') && !isOfNoun && !isOfUnit;
  return value === undefined || !isPart ? undefined : { value, end: start + 2 };
}

/** What a number is measured in, by what is written together with it, behind or before it. */
function readUnit(text: string, { start, end }: Span, forms: readonly string[]): Unit | undefined {
  const [together = '', behind = ''] = forms;
  const unit = unitOf(together) ?? unitOf(text[start - 1] ?? '') ?? unitOf(behind);
  return unit ?? (PER_CENT.test(text.slice(end, end + LONGEST_UNIT)) ? unitOf('%') : undefined);
}

/** The numbers in a text, in digits (“2,000,000”, “$2 million”, “2m”) or in words. */
export function numbersIn(text: string): Counted[] {
  const words = readWords(text);
  const spans = locateWords(text);
  const pieces = piecesOf(text, words, spans);
  const found: Counted[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const fraction = readFraction(pieces, words, i);
    const read = fraction ?? readNumber(pieces, i);
    if (read === undefined) continue;
    const { form = '', word: first = 0 } = pieces[i] ?? {};
    const { word: last = first } = pieces[read.end - 1] ?? {};
    const isSomeone =
      form === 'one' &&
      (BEFORE_SOMEONE.has(pieces[i - 1]?.form ?? '') || pieces[i + 1]?.form === 'of');
    i = read.end - 1;
    if (isSomeone && read.value === 1) continue;
    const { start = 0 } = spans[first] ?? {};
    const { end = start } = spans[last] ?? {};
    const together = pieces[read.end]?.word === last ? (pieces[read.end]?.form ?? '') : '';
    // “Three more people” counts people, “three more were hurt” nothing, “three more than” what is more.
    const isMore = MORE.has(words[last + 1]?.form ?? '') && words[last + 2]?.form !== 'than';
    const after = words[last + 1 + Number(isMore)];
    const behind = isMore && AUXILIARIES.has(after?.form ?? '') ? undefined : after;
    const isNext = JOINT.test(text.slice(end, spans[last + 1]?.start));
    const noun = isNext && together === '' ? behind?.form : undefined;
    const counts = noun === undefined ? [] : (behind?.terms ?? []);
    const unit = fraction
      ? unitOf('%')
      : readUnit(text, { start, end }, [together, isNext ? (behind?.form ?? '') : '']);
    const isSpelt = !/^\d/.test(form);
    found.push({
      value: read.value,
      isSpelt,
      counts,
      ...(noun && { noun }),
      ...(unit && { unit }),
      start,
      end,
    });
  }
  return found;
}

/** Whether two numbers count what is called the same. */
export const isNamedSame = (one: Counted, other: Counted): boolean =>
  one.counts.some((term) => other.counts.includes(term));

/** Whether two numbers are of one kind: in the same unit, or of what is called the same. */
export const areOfOneKind = (one: Counted, other: Counted): boolean =>
  one.unit?.name === other.unit?.name && (one.unit !== undefined || isNamedSame(one, other));

/** What stands beside a part of something longer: a time of the day, a score, a name: “9:30”, “24/7”, “A-12”. */
const BESIDE_PART = /[\p{L}\d:/.-]/u;
/** A time of the day, which is written in more ways than other numbers: “9.30am”, “21:30”. */
const HALF_OF_DAY = /^ ?[ap]\.?m\b/i;

/** Whether a number stands by itself, so that another way to write it means the same. */
export const standsAlone = (text: string, { start, end, unit }: Counted): boolean =>
  unit?.name !== 'am' &&
  unit?.name !== 'pm' &&
  !BESIDE_PART.test(text.charAt(start - 1)) &&
  !/^[:/-]/.test(text.slice(end)) &&
  !HALF_OF_DAY.test(text.slice(end));

/** Before a number that is no more than near, a bound or one of a range: “*about* 300”, “*more than* 300”. */
const BOUND =
  /\b(?:(?:more|fewer|less|greater|higher|lower|other|rather) than|over|under|above|below|beyond|at (?:least|most)|up to|as (?:many|much|few|little) as|about|around|nearly|almost|roughly|approximately|some|circa|another|or|before|after|since|until|till|within|between|between \S{1,12} and|\d+ to) \p{Sc}?$/iu;
const LONGEST_BOUND = 30;
/** Behind such a number: “20 *or more*”, “20*+*”, “10 *to 20*”. */
const BOUND_BEHIND = /^(?:\+| or (?:more|fewer|less|over|under|so|later|earlier)\b| to \p{Sc}?\d)/u;
/** A day or a year by which something is done: “by 2030”, “by 3 May”, but “it fell by 3 per cent”. */
const BY_TIME = /\bby $/i;
const OF_TIME = /^(?:\d{4}$|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i;

/** Whether a text says that a number is not the very one: “about 300” is so of 312. */
export function isBound(text: string, { start, end }: Counted): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BOUND), start);
  const isTime = [text.slice(start, end), text.slice(start)].some((said) => OF_TIME.test(said));
  return (
    BOUND.test(before) || BOUND_BEHIND.test(text.slice(end)) || (BY_TIME.test(before) && isTime)
  );
}

/** Whether a number may stand for another of its value: with the same unit, or where either counts nothing. */
export const mayBeSame = (one: Counted, other: Counted): boolean =>
  one.unit?.name === other.unit?.name ||
  [one, other].some(({ unit, counts }) => unit === undefined && counts.length === 0);

/** Years from one to another, or to this day: “from 2012 to 2018”, “since 1999”. */
const STRETCH = /\b(?:from|between) (\d{4}) (?:to|until|till|and) (\d{4})\b|\bsince (\d{4})\b/giu;

/** Whether a text tells of years among which one is: “from 2012 to 2018” of 2015. */
export const coversYear = (text: string, year: number): boolean =>
  [...text.matchAll(STRETCH)].some(
    ([, first, last, since]) => Number(first ?? since) <= year && year <= Number(last ?? Infinity),
  );

/** “Half”, “two thirds”, “a fifth” */
const SHARE =
  /\b(?:(half)|(an?|one|two|three|four) (third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b/giu;

/** Whether a text has a share in words that so many per cent may be said of: “a third” of 33. */
export const hasShareNear = (text: string, perCent: number): boolean =>
  [...text.matchAll(SHARE)].some(([, half, many = 'a', part = '']) => {
    const parts = NUMBER_WORDS.get(many.toLowerCase()) ?? 1;
    const share = half ? 50 : parts * (FRACTIONS.get(part.toLowerCase()) ?? 0);
    return Math.abs(share - perCent) <= 1;
  });

/** Texts whose numbers are remembered: those of an open story are asked for with every question. */
const REMEMBERED = 8;

/** The numbers of a text by their value. */
export const numbersByValue = remembering((text: string) => {
  const found = new Map<number, Counted[]>();
  for (const number of numbersIn(text)) {
    const same = found.get(number.value);
    if (same === undefined) found.set(number.value, [number]);
    else same.push(number);
  }
  return found as ReadonlyMap<number, readonly Counted[]>;
}, REMEMBERED);

const lastWordOf = (text: string) => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** A claim with its numbers written as a text has them: “2,000,000 dollars” as “$2 million”. */
export function withNumbersOf(claim: string, text: string): string {
  const there = new Map(numbersIn(text).map((number) => [number.value, number]));
  let told = '';
  let from = 0;
  for (const { value, isSpelt, start, end } of numbersIn(claim)) {
    const number = there.get(value);
    const single = value === 1 && !isSpelt ? 'a' : claim.slice(start, end);
    const written = number === undefined ? single : text.slice(number.start, number.end);
    const unit = CURRENCIES.get(text[(number?.start ?? 0) - 1] ?? '');
    const behind = claim.slice(end, end + LONGEST_UNIT);
    const isPart = number !== undefined && FRACTIONS.has(lastWordOf(written));
    const [currency = ''] = (isPart ? PER_CENT : unit)?.exec(behind) ?? [];
    told += `${claim.slice(from, start)}${written}`;
    from = end + currency.length;
  }
  return told + claim.slice(from);
}
