import {
  readAgo,
  readAhead,
  readDay,
  readLater,
  readLaterDay,
  readPeriod,
} from './counted-times.js';
import {
  readDate,
  readEra,
  readFeast,
  readFeastOfYear,
  readMonth,
  readMonthAndYear,
  readNthDay,
  readStretch,
  readWeekday,
} from './named-times.js';
import type { TimeGroups } from './time-pattern.js';
import type { TimeValue } from './time-value.js';

/** What an expression that was found says; undefined where it says nothing that can be used. */
export function readTimeValue(groups: TimeGroups): TimeValue | undefined {
  const { monthFirst, dayFirst, monthAndYear, month, year, weekday, day, period, ago } = groups;
  const {
    nthDay,
    clock,
    minute,
    stretch,
    era,
    feast,
    feastOfYear,
    seasonOfYear,
    later,
    laterDay,
    ahead,
  } = groups;
  const date = monthFirst ?? dayFirst;
  if (clock !== undefined || minute !== undefined) return { kind: 'clock' };
  if (stretch !== undefined) return readStretch(stretch);
  if (era !== undefined) return readEra(era);
  if (date !== undefined) return readDate(date);
  if (monthAndYear !== undefined) return readMonthAndYear(monthAndYear);
  if (nthDay !== undefined) return readNthDay(nthDay);
  if (month !== undefined) return readMonth(month);
  if (feastOfYear !== undefined) return readFeastOfYear(feastOfYear);
  if (feast !== undefined) return readFeast(feast);
  const written = seasonOfYear?.slice(-4) ?? year;
  if (written !== undefined) return { kind: 'date', date: { year: Number(written) } };
  if (weekday !== undefined) return readWeekday(weekday);
  if (day !== undefined) return readDay(day);
  if (period !== undefined) return readPeriod(period);
  if (ago !== undefined) return readAgo(ago);
  if (later !== undefined) return readLater(later);
  if (laterDay !== undefined) return readLaterDay(laterDay);
  return readAhead(ahead ?? '');
}
