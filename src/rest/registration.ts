import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { Definition } from '../command/command.js';
import type { Rest } from './rest.js';

/** Discord leaves the words for other languages out unless it is asked for them. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

/** The words for other languages, in the order of those; none is as good as an empty list. */
function localizationsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).sort() : [];
}

/** What a command comes to once Discord has filled in what was left out. */
function canonical(command: Definition | APIApplicationCommand, isGuild: boolean): string {
  const options: readonly Partial<APIApplicationCommandBasicOption>[] =
    ('options' in command ? (command.options as APIApplicationCommandBasicOption[]) : undefined) ??
    [];
  return JSON.stringify([
    command.type ?? 1,
    command.name,
    ('description' in command ? command.description : '') ?? '',
    localizationsOf(command.name_localizations),
    localizationsOf('description_localizations' in command && command.description_localizations),
    String(command.default_member_permissions ?? ''),
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

/** Discord describes permissions as digits where it answers, and as a number where it is asked. */
function asSent({ default_member_permissions: digits, ...definition }: Definition) {
  return { ...definition, ...(digits && { default_member_permissions: Number(digits) }) };
}

/** An option without its defaults, its keys in order. */
function canonicalOption(option: Partial<APIApplicationCommandBasicOption>): unknown {
  return Object.entries(option)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => [key, canonicalValue(key, value)])
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
}

function canonicalValue(key: string, value: unknown): unknown {
  if (key.endsWith('_localizations')) return localizationsOf(value);
  if (key !== 'choices' || !Array.isArray(value)) return value;
  return value.map(({ name, value: chosen, name_localizations }) => [
    name,
    chosen,
    localizationsOf(name_localizations),
  ]);
}

/**
 * Registers the commands with Discord, if they differ from those that it has. In one server, if one
 * is given, otherwise everywhere.
 *
 * @returns whether there was anything to register
 */
export async function registerCommands(
  rest: Rest,
  applicationId: string,
  guildId: string | undefined,
  definitions: readonly Definition[],
  signal: AbortSignal,
): Promise<boolean> {
  const application = `/applications/${applicationId}` as const;
  const route =
    guildId === undefined
      ? (`${application}/commands` as const)
      : (`${application}/guilds/${guildId}/commands` as const);
  const present = (await rest.get(route, {
    query: WITH_LOCALIZATIONS,
    signal,
  })) as APIApplicationCommand[];
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
    body: (guildId === undefined ? definitions : definitions.map(inOneServer)).map(asSent),
  });
  return true;
}
