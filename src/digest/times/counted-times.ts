import { sideOf } from './named-times.js';
import { DAYS_IN, type TimeValue, type Unit } from './time-value.js';
import { NEARLY, numberOf } from './time-words.js';

/** Days. For putting in order alone: these are never shown. */
const SEVERAL = 4;

export function readDay(words: string): TimeValue {
  const lower = words.toLowerCase();
  const amount = lower.includes('tomorrow') ? 1 : /yesterday|last night/.test(lower) ? -1 : 0;
  return { kind: 'offset', unit: 'day', amount, vague: false };
}

export function readPeriod(words: string): TimeValue {
  const noun = words.split(' ').at(-1)?.toLowerCase() ?? '';
  const unit = noun === 'week' || noun === 'weekend' || noun === 'month' || noun === 'year';
  return { kind: 'offset', unit: unit ? noun : 'season', amount: sideOf(words), vague: false };
}

/** How many of the units that an offset is counted in one of these is. */
const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['season', 1],
  ['decade', 10],
  ['generation', 30],
  ['centur', 100],
]);

/** "Two decades" as years, "three weeks" as weeks, "an hour" as none of a day. */
function readCount(words: string): { unit: Unit; amount: number; vague: boolean } {
  const noun =
    /moment|minute|hour|day|week|month|year|season|decade|generation|centur/i
      .exec(words)?.[0]
      .toLowerCase() ?? 'month';
  const number = numberOf(/^(?:half an?|\S+)/i.exec(words)?.[0] ?? '');
  const many = /thousands/.test(words) ? 2000 : /hundreds/.test(words) ? 200 : SEVERAL;
  const amount = number ?? many;
  // Nobody counts four thousand years to the year, nor half a century.
  const vague = number === undefined || number > 99 || number % 1 !== 0;
  if (noun === 'day' || noun === 'week' || noun === 'month') return { unit: noun, amount, vague };
  const years = YEARS_IN.get(noun);
  if (years === undefined) return { unit: 'day', amount: 0, vague: true };
  return { unit: 'year', amount: amount * years, vague: vague || years > 10 };
}

const IS_NEARLY = new RegExp(`^${NEARLY} `);

export function readAgo(words: string): TimeValue {
  const { unit, amount, vague } = readCount(words.replace(IS_NEARLY, ''));
  return { kind: 'offset', unit, amount: -amount, vague: vague || IS_NEARLY.test(words) };
}

export function readAhead(words: string): TimeValue {
  const unit = /hour|day|week|month|year/.exec(words)?.[0] ?? 'month';
  return {
    kind: 'offset',
    unit: unit === 'hour' ? 'day' : (unit as Unit),
    amount: numberOf(/^in (\S+) \w+[’']? time$/i.exec(words)?.[1] ?? '') ?? SEVERAL,
    vague: true,
  };
}

/** -1 for "the previous", 0 for "that same", 1 for "the following". */
function sideOfNext(words: string): -1 | 0 | 1 {
  if (/\b(?:previous|before)\b/i.test(words)) return -1;
  return /\b(?:same|that)\b/i.test(words) ? 0 : 1;
}

/** "The following Sunday": of a week whose days the story may not tell. */
export const readLaterDay = (words: string): TimeValue => ({
  kind: 'later',
  days: SEVERAL * sideOfNext(words),
});

/** "The next day", "two weeks later", "that evening". */
export function readLater(words: string): TimeValue {
  if (/later$/.test(words)) {
    const { unit, amount } = readCount(words);
    return { kind: 'later', days: amount * DAYS_IN[unit] };
  }
  const unit = /week|month|year/.exec(words)?.[0];
  return { kind: 'later', days: sideOfNext(words) * DAYS_IN[(unit ?? 'day') as Unit] };
}
