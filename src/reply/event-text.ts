import { shorten } from './text.js';

/** What an event's line and its place in a menu are made of. */
interface ToldEvent {
  readonly when: string;
  readonly text: string;
  /** Where in the text begins how an accusation ended. */
  readonly outcomeAt?: number;
}

/** An event's words in its line: cut, unless that would leave an accusation without how it ended. */
export const eventText = ({ text, outcomeAt }: ToldEvent, length: number): string =>
  outcomeAt === undefined ? shorten(text, length) : text;

/** An event in a menu, which cuts what is long: of an accusation that came to nothing, only how it ended. */
export const eventLabel = ({ when, text, outcomeAt = 0 }: ToldEvent): string =>
  outcomeAt === 0 ? `${when}: ${text}` : text.slice(outcomeAt);
