import type { Command } from '../command/command.js';
import type { RawOptions } from '../reply/custom-id.js';

/** A typed line as a command, or the name of one that there is not. */
export type TypedLine =
  | { readonly command: Command; readonly options: RawOptions }
  | { readonly unknown: string };

/** `name:value` or `name:"several words"`, between white space. */
const OPTION = /(?:^|\s)([a-z]+):(?:"([^"]*)"|(\S+))(?=\s|$)/g;

/**
 * Reads a typed line. A line without a slash is an `/ask`. `name:value` is an option if the command
 * has one of that name; all else, whole, is the command's first option.
 *
 * @param line - not empty
 */
export function readLine(line: string, commands: readonly Command[]): TypedLine {
  const [, typed = 'ask', rest = ''] = /^(?:\/(\S*))?\s*(.*)$/s.exec(line.trim()) ?? [];
  const name = typed.toLowerCase();
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { unknown: typed };

  const names = command.options;
  const [first] = names;
  const options: Record<string, string> = {};
  const others = rest.replace(OPTION, (whole, option: string, quoted?: string, word?: string) => {
    if (option === first || !names.includes(option)) return whole;
    options[option] = quoted ?? word ?? '';
    return ' ';
  });
  const text = others.trim().replace(new RegExp(`^${first}:\\s*`), '');
  if (text !== '' && first !== undefined) options[first] = text.replace(/^"([^"]*)"$/, '$1');
  return { command, options };
}

/** The line that one would type for a command and its options. */
export function writeLine(command: Command, options: RawOptions): string {
  const [first] = command.options;
  const others = Object.entries(options)
    .filter(([name]) => name !== first)
    .map(([name, value]) => `${name}:${/\s/.test(String(value)) ? `"${value}"` : value}`);
  const main = first === undefined ? undefined : options[first];
  return [`/${command.name}`, ...others, ...(main === undefined ? [] : [String(main)])].join(' ');
}
