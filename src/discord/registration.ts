import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type REST,
  Routes,
} from 'discord.js';
import type { Definition } from '../command/command.js';

/** What a command comes to once Discord has filled in what was left out. */
function canonical(command: Definition | APIApplicationCommand, isGuild: boolean): string {
  const options: readonly Partial<APIApplicationCommandBasicOption>[] =
    ('options' in command ? (command.options as APIApplicationCommandBasicOption[]) : undefined) ??
    [];
  return JSON.stringify([
    command.type ?? 1,
    command.name,
    ('description' in command ? command.description : '') ?? '',
    command.default_member_permissions ?? null,
    command.nsfw ?? false,
    // Discord keeps neither for a command of one server.
    isGuild ? null : [...(command.integration_types ?? [0])].sort(),
    isGuild ? null : command.contexts && [...command.contexts].sort(),
    options.map(canonicalOption),
  ]);
}

/** A command of one server is for that server: it is not said where else it could be used. */
function inOneServer({ contexts, integration_types, ...definition }: Definition) {
  return definition;
}

/** An option without its defaults, its keys in order. */
function canonicalOption(option: Partial<APIApplicationCommandBasicOption>): unknown {
  return Object.entries(option)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .filter(([key]) => !key.includes('localiz'))
    .map(([key, value]) => [key, key === 'choices' ? choicesOf(value) : value])
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
}

function choicesOf(value: unknown): unknown {
  return Array.isArray(value) ? value.map(({ name, value: chosen }) => [name, chosen]) : value;
}

/**
 * Registers the commands with Discord, if they differ from those that it has. In one server, if one
 * is given, otherwise everywhere.
 *
 * @returns whether there was anything to register
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
  definitions: readonly Definition[],
  signal: AbortSignal,
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const present = (await rest.get(route, { signal })) as APIApplicationCommand[];
  const canonicalOf = (commands: readonly (Definition | APIApplicationCommand)[]) =>
    commands.map((command) => canonical(command, guildId !== undefined)).sort();
  const [wanted, registered] = [canonicalOf(definitions), canonicalOf(present)];
  if (
    wanted.length === registered.length &&
    wanted.every((command, i) => command === registered[i])
  ) {
    return false;
  }
  await rest.put(route, {
    signal,
    body: guildId === undefined ? definitions : definitions.map(inOneServer),
  });
  return true;
}
