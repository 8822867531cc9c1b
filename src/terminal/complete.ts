import type { Scope } from '../archive/archive.js';
import type { Command } from '../command/command.js';
import type { Desk } from '../desk.js';
import { fold } from '../text/fold.js';

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
  const command = commands.find((candidate) => candidate.name === name);
  const names = command?.options ?? [];
  const [, option = names[0], typed = rest] = /(?:^|\s)([a-z]+):(\S*)$/.exec(rest) ?? [];
  if (command === undefined || option === undefined || !names.includes(option)) return [[], line];
  const others = story === undefined ? {} : { story };
  const suggested = await command.suggest({ option, typed, others }, desk, scope);
  const values = [...choicesOf(command, option), ...suggested.map(({ value }) => value)];
  return [values.filter((value) => fold(value).includes(fold(typed))), typed];
}
