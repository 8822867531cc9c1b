import type { CommandInteractionOption, Interaction } from 'discord.js';
import type { Command, Focused } from '../command.js';
import { decodePress, type RawOptions } from '../reply/custom-id.js';

/** An interaction as commands know it. */
export type Incoming =
  | { readonly kind: 'command'; readonly name: string; readonly options: RawOptions }
  | { readonly kind: 'press'; readonly name: string; readonly options: RawOptions }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly focused: Focused };

function valuesOf(options: readonly CommandInteractionOption[]): RawOptions {
  return Object.fromEntries(
    options.flatMap(({ name, value }) =>
      value === undefined || value === null ? [] : [[name, value]],
    ),
  );
}

/**
 * What an interaction asks for: a command by its name and options, however it came.
 *
 * @returns undefined for a press that no command of ours has made
 */
export function readInteraction(interaction: Interaction): Incoming | undefined {
  if (interaction.isAutocomplete()) {
    const { name: option, value: typed } = interaction.options.getFocused(true);
    const { [option]: _, ...others } = valuesOf(interaction.options.data);
    return {
      kind: 'autocomplete',
      name: interaction.commandName,
      focused: { option, typed, others },
    };
  }
  if (interaction.isChatInputCommand()) {
    return {
      kind: 'command',
      name: interaction.commandName,
      options: valuesOf(interaction.options.data),
    };
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const code = interaction.isButton() ? interaction.customId : interaction.values[0];
    const press = code === undefined ? undefined : decodePress(code);
    return press && { kind: 'press', name: press.command, options: press.options };
  }
  return undefined;
}

/** The command that an interaction names. A press may lead to a hidden one, nothing else does. */
export function commandFor(incoming: Incoming, commands: readonly Command[]): Command | undefined {
  return commands.find(
    ({ name, definition }) =>
      name === incoming.name && (incoming.kind === 'press' || definition !== undefined),
  );
}
