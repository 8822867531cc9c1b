import { escapeMarkdown } from './escape.js';
import type { Line, Run } from './text.js';

const MARKS: Readonly<Record<Line['kind'], string>> = {
  heading: '### ',
  quote: '> ',
  small: '-# ',
  plain: '',
};

/**
 * ms after a day has begun in UTC. Discord shows a moment in its reader's own time zone; this one lies
 * on the same day from Hawaii to New Zealand.
 */
const WHEN_SHOWN = (10 * 60 + 30) * 60_000;

const isBold = ({ text, bold = false }: Run) => bold && text.trim() !== '';

/** A run, with the marks of bold where it begins and where it ends. */
function runMarkdown(run: Run, at: number, runs: readonly Run[]): string {
  const { text, isDay, underlined = false } = run;
  if (isDay) return `<t:${(Date.parse(text) + WHEN_SHOWN) / 1000}:D>`;
  const escaped = escapeMarkdown(text);
  if (!isBold(run)) return escaped;
  const isNextTo = (other: Run | undefined) => other !== undefined && isBold(other);
  const opening = isNextTo(runs[at - 1]) ? '' : '**';
  const closing = isNextTo(runs[at + 1]) ? '' : '**';
  return opening + (underlined ? `__${escaped}__` : escaped) + closing;
}

/**
 * Lines in Discord's markdown. Every character of every run is escaped, so that whatever comes from a
 * story or a person cannot ping, link or break the layout.
 */
export function toMarkdown(lines: readonly Line[]): string {
  return lines.map(({ kind, runs }) => MARKS[kind] + runs.map(runMarkdown).join('')).join('\n');
}
