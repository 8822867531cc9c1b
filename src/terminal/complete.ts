import type { Scope } from '../archive/archive.js';
import type { Command } from '../command/command.js';
import type { Desk } from '../desk.js';
import type { RawOptions } from '../reply/custom-id.js';
import { visible } from '../reply/escape.js';
import { fold } from '../text/fold.js';
import { readLine } from './line.js';

/** What completions are drawn from. */
export interface CompletionSetting {
  readonly desk: Desk;
  readonly scope: Scope;
  readonly commands: readonly Command[];
  /** The story that is meant where none is named, if it is not the one that is meant for all. */
  readonly story?: string | undefined;
}

/** The values that Discord would let one choose from for an option. */
function choicesOf({ definition }: Command, option: string): string[] {
  const options = definition !== undefined && 'options' in definition ? definition.options : [];
  const found = options?.find(({ name }) => name === option);
  return found !== undefined && 'choices' in found
    ? (found.choices ?? []).map(({ value }) => String(value))
    : [];
}

/** The option that is being typed at the end of a line, and what is typed of it. */
function typedIn(
  rest: string,
  names: readonly string[],
  options: RawOptions,
): { option: string; typed: string } | undefined {
  const [, name, value] = /(?:^|\s)([a-z]+):(\S*)$/.exec(rest) ?? [];
  if (name !== undefined && value !== undefined && names.includes(name)) {
    return { option: name, typed: value };
  }
  const [first] = names;
  if (first === undefined) return undefined;
  const text = String(options[first] ?? '');
  return { option: first, typed: text === '' ? '' : rest.slice(rest.lastIndexOf(text)) };
}

/**
 * Completes a typed line, as `node:readline` wants it: a command's name, an option's value, or the
 * command's first option.
 *
 * @returns the completions, and the end of the line that they stand for
 */
export async function completeLine(
  line: string,
  { desk, scope, commands, story }: CompletionSetting,
): Promise<[completions: string[], replaced: string]> {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/s.exec(line) ?? [];
  if (name === undefined) return [[], line];
  if (rest === undefined) {
    const names = commands
      .filter(({ definition }) => definition !== undefined)
      .map((command) => `/${command.name} `);
    return [names.filter((completed) => completed.startsWith(line)), line];
  }
  const read = readLine(line, commands);
  if ('unknown' in read) return [[], line];
  const { command, options } = read;
  const found = typedIn(rest, command.options, options);
  if (found === undefined) return [[], line];
  const { option, typed } = found;
  const others = { ...(story !== undefined && { story }), ...options };
  const suggested = await command.suggest({ option, typed, others }, desk, scope);
  const isTyped = (text: string) => fold(text).includes(fold(typed));
  const values = [
    ...choicesOf(command, option).filter(isTyped),
    ...suggested.filter((one) => isTyped(one.value) || isTyped(one.name)).map(({ value }) => value),
  ];
  return [values.map(visible), typed];
}
