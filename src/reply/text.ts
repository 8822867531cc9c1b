import { clip, escapeMarkdown, visible } from './escape.js';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Within what is bold, the words that matter most. */
  readonly underlined?: boolean;
  /** The text is a day, such as 2025-03-06, which a face may show in its reader's own way. */
  readonly isDay?: true;
}

/** A line of a reply. What it looks like, each face knows. */
export interface Line {
  readonly kind: 'heading' | 'quote' | 'small' | 'plain';
  readonly runs: readonly Run[];
}

/** What a line is made of: text as it stands, or in a style. */
export type Part = string | Run;

/** Text in bold. */
export function bold(text: string): Run {
  return { text, bold: true };
}

/** Text in bold that is underlined, too. */
export function underlined(text: string): Run {
  return { text, bold: true, underlined: true };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const MONTH_NAME = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A day of the calendar, or a month by its name; anything else as it stands. */
export function day(date: string): Part {
  if (MONTH.test(date)) return new Date(`${date}-01T00:00Z`).toLocaleDateString('en', MONTH_NAME);
  const isDay = DAY.test(date) && new Date(`${date}T00:00Z`).toJSON()?.startsWith(date) === true;
  return isDay ? { text: date, isDay } : date;
}

function lineOf(kind: Line['kind'], parts: readonly Part[]): Line {
  const runs = parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .map((run) => ({ ...run, text: visible(run.text).replaceAll('\n', ' ') }))
    .filter(({ text }) => text !== '');
  return { kind, runs };
}

/** The line that says what a reply is about. */
export function heading(...parts: readonly Part[]): Line {
  return lineOf('heading', parts);
}

/** A line of somebody's words. */
export function quoted(...parts: readonly Part[]): Line {
  return lineOf('quote', parts);
}

/** A line in small letters: where words come from. */
export function small(...parts: readonly Part[]): Line {
  return lineOf('small', parts);
}

/** A line of the bot's own. */
export function plain(...parts: readonly Part[]): Line {
  return lineOf('plain', parts);
}

/** Parts of a line with " · " between them; those that are undefined are left out. */
export function dotted(parts: readonly (Part | undefined)[]): Part[] {
  return parts.flatMap((part) => (part === undefined ? [] : [' · ', part])).slice(1);
}

/**
 * A text in one line that is at most `maxLength` long as Discord is sent it, its escapes included,
 * with "…" where it is cut.
 */
export function shorten(text: string, maxLength: number): string {
  let clipped = clip(text, maxLength);
  let excess = escapeMarkdown(clipped).length - maxLength;
  while (excess > 0) {
    clipped = clip(clipped, Math.max(1, clipped.length - Math.ceil(excess / 2)));
    excess = escapeMarkdown(clipped).length - maxLength;
  }
  return clipped;
}
