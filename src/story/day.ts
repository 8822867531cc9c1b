import { MONTHS } from '../text/english/calendar-words.js';

/** A month and a weekday, whole or cut short as is usual: "Marsh" and "Monica" are none. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
export const WEEKDAY =
  '(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?';
/** The weekday that stands before some days. */
export const ANY_WEEKDAY = String.raw`(?:${WEEKDAY}\.?,?\s+)?`;
/** "2025-03-05", "2025-03-05T10:15:00Z", "2025/03/05" */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[T\s,])/i;
/** "20250305" and "20250305T101500" */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(?=$|T)/;
/** "25/03/2025", "3/25/2025", "25.03.2025" */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?=$|[T\s,])/i;
/** "5 March 2025", "Wed, 05 Mar 2025", "the 5th of March, 2025" */
const DAY_FIRST = new RegExp(
  String.raw`^${ANY_WEEKDAY}(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+)?(${MONTH}),?[\s-]+(\d{4})\b`,
  'i',
);
/** "March 5, 2025", "Wednesday, Mar. 5th 2025" */
const MONTH_FIRST = new RegExp(
  String.raw`^${ANY_WEEKDAY}(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'i',
);

export const FIRST_YEAR = 1450;
export const LAST_YEAR = 2200;

/** A day as ISO 8601 has it, if there is such a day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const iso = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === day ? iso : undefined;
}

/** A day whose month may come first or second, where only one of both is one, or it makes no difference. */
function clearDay(year: number, a: number, b: number): string | undefined {
  const days = new Set([isoDay(year, b, a), isoDay(year, a, b)]);
  days.delete(undefined);
  const [day] = days;
  return days.size === 1 ? day : undefined;
}

const monthNumber = (name: string) =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** A day at the beginning of a text, and where it ends. */
export function findDay(text: string): { readonly day: string; readonly end: number } | undefined {
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [match, a, , b, year] = yearLast;
    const day = clearDay(Number(year), Number(a), Number(b));
    return day === undefined ? undefined : { day, end: match.length };
  }
  const numbers = YEAR_FIRST.exec(text) ?? DIGITS.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const found = numbers ?? dayFirst ?? monthFirst;
  if (found === null) return undefined;
  const [match, a = '', b = '', c = ''] = found;
  const day =
    found === numbers
      ? isoDay(Number(a), Number(b), Number(c))
      : found === dayFirst
        ? isoDay(Number(c), monthNumber(b), Number(a))
        : isoDay(Number(c), monthNumber(a), Number(b));
  return day === undefined ? undefined : { day, end: match.length };
}

/**
 * The day that a text begins with, as ISO 8601 has it; the day of the place where it was written
 * down. What can mean two days, such as 03/05/2025, means none.
 */
export function readDay(text: string): string | undefined {
  return findDay(text.trim())?.day;
}
