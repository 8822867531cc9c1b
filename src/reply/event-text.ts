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
  const rest = text.slice(end);
  // Cutting takes the space that a text begins with.
  const space = /^\s/.test(rest) ? ' ' : '';
  return [text.slice(0, start), bold(text.slice(start, end)), space, cut(rest, end)];
}

/** An event in a menu, which cuts what is long: of an accusation that came to nothing, only how it ended. */
export const eventLabel = ({ when, text, outcomeAt = 0 }: ToldEvent): string =>
  outcomeAt > 0 ? text.slice(outcomeAt) : `${when}: ${text}`;

/**
 * The events of a menu, which has a paragraph once: with what is told first and foremost there, before
 * what is told by the way, and with all of its times, for by those one looks for it.
 */
export function eventsInMenu<
  T extends ToldEvent & { readonly story?: string; readonly paragraph: number },
>(events: readonly T[]): T[] {
  const byPlace = new Map<string, T[]>();
  for (const event of events) {
    const place = `${event.paragraph} ${event.story ?? ''}`;
    const same = byPlace.get(place);
    if (same === undefined) byPlace.set(place, [event]);
    else same.push(event);
  }
  return [...byPlace.values()].flatMap((same) => {
    const first = same.find(({ toldAt }) => toldAt === undefined) ?? same[0];
    if (first === undefined) return [];
    return { ...first, when: [...new Set(same.map(({ when }) => when))].join(', ') };
  });
}
