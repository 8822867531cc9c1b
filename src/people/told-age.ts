import { type Story, slice } from '../story/story.js';
import { isPastTense } from '../text/english/past-tense.js';
import type { Span } from '../text/span.js';
import { isSetOff } from './grammar/set-off.js';
import type { Person } from './person.js';

/** Characters around a name in which an age is looked for. */
const REACH = 40;
/** What goes on behind an age that is set off: a list of numbers does not. */
const BEHIND = String.raw`(?=[,.;:)]| (?:and|of|from|who)\b)`;
/** “Roe, 41,”, “Roe (aged 41)”; the minute of a goal stands in brackets, too: “Roe (12)”. */
const AFTER_NAME = new RegExp(String.raw`^(?:, | \((?=ag))(?:aged |age |now )?(\d{1,2})${BEHIND}`);
/** “the 41-year-old Roe”, “41-year-old teacher Roe”, “a 41-year-old teacher, Roe”; not “41-year-old son of Roe” */
const BEFORE_NAME =
  /\b(\d{1,2})-year-old((?: (?!(?:and|by|for|from|of|or|than|to|who|with)\b)[\p{Ll}-]+){0,3})(,?) $/u;
/** The age in what stands before a name, if it is that of whom the name is. */
function ageBefore(text: string, { start, end }: Span): number[] {
  const from = Math.max(0, start - REACH);
  const match = BEFORE_NAME.exec(text.slice(from, start));
  if (match === null) return [];
  const [, age, described = '', comma] = match;
  const isOf =
    comma === '' ||
    (!described.split(' ').some(isPastTense) && isSetOff(text, from + match.index, end));
  return isOf ? [Number(age)] : [];
}

/** How old a story says that somebody is, beside their name; undefined if it does not, or says two things. */
export function toldAge({ text }: Pick<Story, 'text'>, { mentions }: Person): number | undefined {
  const told = mentions.flatMap(({ kind, span }) => {
    if (kind !== 'name') return [];
    const after = AFTER_NAME.exec(slice({ text }, { start: span.end, end: span.end + REACH }));
    return [...(after === null ? [] : [Number(after[1])]), ...ageBefore(text, span)];
  });
  const [age, ...others] = new Set(told);
  return others.length === 0 ? age : undefined;
}
