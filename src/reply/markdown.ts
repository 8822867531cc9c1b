import { escapeMarkdown } from './escape.js';
import type { Line, Run } from './text.js';

const MARKS: Readonly<Record<Line['kind'], string>> = {
  heading: '### ',
  quote: '> ',
  small: '-# ',
  plain: '',
};

function runMarkdown({ text, bold = false }: Run): string {
  const escaped = escapeMarkdown(text);
  return bold && text.trim() !== '' ? `**${escaped}**` : escaped;
}

/**
 * Lines in Discord's markdown. Every character of every run is escaped, so that whatever comes from a
 * story or a person cannot ping, link or break the layout.
 */
export function toMarkdown(lines: readonly Line[]): string {
  return lines.map(({ kind, runs }) => MARKS[kind] + runs.map(runMarkdown).join('')).join('\n');
}
