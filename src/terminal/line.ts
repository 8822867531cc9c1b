import type { Command } from '../command/command.js';
import type { RawOptions } from '../reply/custom-id.js';
import { nearestName } from '../text/nearest-name.js';
import { words } from '../words.js';

/** A name that was typed and that there is not, and the one that it is likely misspelt from. */
export interface UnknownName {
  readonly unknown: string;
  readonly meant?: string;
  /** The command that has no option of that name; absent where there is no such command. */
  readonly of?: string;
}

/** A typed line as a command, or the name of a command or an option that there is not. */
export type TypedLine = { readonly command: Command; readonly options: RawOptions } | UnknownName;

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
  if (command === undefined) {
    const meant = nearestName(
      name,
      commands.map((one) => one.name),
    );
    return { unknown: typed, ...(meant !== undefined && { meant }) };
  }

  const names = command.options;
  const [first] = names;
  const options: Record<string, string> = {};
  let misspelt: UnknownName | undefined;
  const others = rest.replace(OPTION, (whole, option: string, quoted?: string, word?: string) => {
    if (option === first) return whole;
    if (!names.includes(option)) {
      const meant = nearestName(option, names);
      if (meant !== undefined) misspelt ??= { unknown: option, meant, of: name };
      return whole;
    }
    options[option] = quoted ?? word ?? '';
    return ' ';
  });
  if (misspelt !== undefined) return misspelt;
  const text = others.trim().replace(new RegExp(`^${first}:\\s*`), '');
  if (text !== '' && first !== undefined) options[first] = text.replace(/^"([^"]*)"$/, '$1');
  return { command, options };
}

/** What to say of a name that there is not. */
export const sayingUnknown = ({ unknown, meant, of }: UnknownName): string =>
  of === undefined
    ? words.error.unknownCommand(unknown, meant)
    : words.error.unknownOption(of, unknown, meant);

/** The line that one would type for a command and its options. */
export function writeLine(command: Command, options: RawOptions): string {
  const [first] = command.options;
  const others = Object.entries(options)
    .filter(([name]) => name !== first)
    .map(([name, value]) => `${name}:${/\s/.test(String(value)) ? `"${value}"` : value}`);
  const main = first === undefined ? undefined : options[first];
  return [`/${command.name}`, ...others, ...(main === undefined ? [] : [String(main)])].join(' ');
}
