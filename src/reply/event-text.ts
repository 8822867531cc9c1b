import type { Span } from '../text/span.js';
import { bold, type Part, shorten } from './text.js';

/** What an event's line and its place in a menu are made of. */
interface ToldEvent {
  readonly when: string;
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
  if (toldAt === undefined) return [cut(text, 0)];
  const { start, end } = toldAt;
  return [text.slice(0, start), bold(text.slice(start, end)), cut(text.slice(end), end)];
}

/** An event in a menu, which cuts what is long: of an accusation that came to nothing, only how it ended. */
export function eventLabel({ when, text, outcomeAt = 0, toldAt }: ToldEvent): string {
  if (outcomeAt > 0) return text.slice(outcomeAt);
  return `${when}: ${toldAt === undefined ? text : text.slice(toldAt.start, toldAt.end)}`;
}
