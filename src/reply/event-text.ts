import { MONTHS } from '../text/english/calendar-words.js';
import type { Span } from '../text/span.js';
import { encodePress } from './custom-id.js';
import { withBothMarks } from './escape.js';
import type { Offer } from './message.js';
import { bold, type Part, shorten } from './text.js';

/** What an event's line and its place in a menu are made of. */
interface ToldEvent {
  readonly when: string;
  /** ISO 8601, to the day, the month or the year. */
  readonly date?: string;
  readonly text: string;
  /** Where in the text begins how an accusation ended. */
  readonly outcomeAt?: number;
  /** Where in the text it is told, if its sentence tells something else. */
  readonly toldAt?: Span;
}

/** An event's words in its line: cut, unless that would leave an accusation without how it ended. */
export function eventText({ text, outcomeAt, toldAt }: ToldEvent, length: number): Part[] {
  const cut = (rest: string, from: number) =>
    outcomeAt === undefined ? shorten(rest, Math.max(1, length - from)) : rest;
  if (toldAt === undefined) return [cut(withBothMarks(text), 0)];
  const { start, end } = toldAt;
  const rest = text.slice(end);
  // Cutting takes the space that a text begins with.
  const space = /^\s/.test(rest) ? ' ' : '';
  return [text.slice(0, start), bold(text.slice(start, end)), space, cut(rest, end)];
}

/**
 * An event in a menu, which cuts what is long: of an accusation that came to nothing, only how it
 * ended; of what is told by the way, only that.
 */
function eventLabel({ when, text, outcomeAt = 0, toldAt }: ToldEvent): string {
  if (outcomeAt > 0) return text.slice(outcomeAt);
  return `${when}: ${withBothMarks(toldAt === undefined ? text : text.slice(toldAt.start, toldAt.end))}`;
}

/** The date of an event, where the story's words for its time do not say it themselves. */
export function dateBeside({ when, date }: ToldEvent): string | undefined {
  if (date === undefined) return undefined;
  const [year = '', month, day] = date.split('-');
  const said = new Set(when.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const isSaid =
    said.has(year) &&
    (month === undefined || said.has(MONTHS[Number(month) - 1] ?? '')) &&
    (day === undefined || said.has(String(Number(day))));
  return isSaid || when === date ? undefined : date;
}

/** What leads to an event in its story. */
export const eventOffer = (
  story: string,
  event: ToldEvent & { readonly paragraph: number; readonly at: number },
): Offer => ({
  label: eventLabel(event),
  code: encodePress('passage', { story, paragraph: event.paragraph, at: event.at }),
});
