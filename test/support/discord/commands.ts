import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { snowflake } from './payloads.js';
import type { RecordedRequest, Route } from './rest.js';

/** What a bot sends to register its commands. */
export type CommandDefinitions = RESTPutAPIApplicationCommandsJSONBody;

/** The registered commands, global ones and those of single guilds. */
export class Commands {
  readonly #applicationId: string;
  /** By guild id; the global ones are under the empty string. */
  readonly #scopes = new Map<string, APIApplicationCommand[]>();

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  /** The commands of a guild, or the global ones. */
  list(guildId = ''): APIApplicationCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** Replaces them all. As with Discord, a name keeps its id, and its version while nothing differs. */
  put(definitions: CommandDefinitions, guildId = ''): APIApplicationCommand[] {
    const before = this.list(guildId);
    const now = definitions.map((definition) => {
      const command = this.#complete(definition, guildId);
      const old = before.find(({ name, type }) => name === command.name && type === command.type);
      if (!old) return command;
      const same = { ...command, id: old.id, version: old.version };
      return JSON.stringify(same) === JSON.stringify(old) ? old : { ...command, id: old.id };
    });
    this.#scopes.set(guildId, now);
    return now;
  }

  routes(): Route[] {
    return [
      /^\/applications\/\d+\/commands$/,
      /^\/applications\/\d+\/guilds\/(\d+)\/commands$/,
    ].flatMap((path): Route[] => [
      {
        method: 'GET',
        path,
        answer: ({ query }, [guildId]) => ({
          status: 200,
          body:
            query.with_localizations === 'true'
              ? this.list(guildId)
              : this.list(guildId).map(withoutLocalizations),
        }),
      },
      {
        method: 'PUT',
        path,
        answer: ({ body }: RecordedRequest, [guildId]) => ({
          status: 200,
          body: this.put(body as CommandDefinitions, guildId),
        }),
      },
    ]);
  }

  #complete(definition: CommandDefinitions[number], guildId: string): APIApplicationCommand {
    // The forms of a definition differ in the fields that each must have; here any may be absent.
    const sent = definition as Partial<APIApplicationCommand>;
    const global = guildId === '';
    const contexts = (global && sent.contexts) || null;
    return {
      id: snowflake(),
      application_id: this.#applicationId,
      version: snowflake(),
      default_member_permissions:
        sent.default_member_permissions == null ? null : String(sent.default_member_permissions),
      type: sent.type ?? ApplicationCommandType.ChatInput,
      name: definition.name,
      name_localizations: sent.name_localizations ?? null,
      description: sent.description ?? '',
      description_localizations: sent.description_localizations ?? null,
      // Contexts and integration types belong to global commands alone, whatever a guild's PUT says.
      ...(global
        ? { dm_permission: contexts?.includes(InteractionContextType.BotDM) ?? true }
        : { guild_id: guildId }),
      contexts,
      integration_types: (global && sent.integration_types) || [0],
      ...(sent.options?.length ? { options: sent.options.map(completeOption) } : {}),
      nsfw: sent.nsfw ?? false,
    };
  }
}

/** Discord gives `required` and `autocomplete` back only where they are true. */
function completeOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const shown = Object.entries(option).filter(([, value]) => value !== false);
  const inner = 'options' in option ? option.options : undefined;
  return {
    name_localizations: null,
    description_localizations: null,
    ...Object.fromEntries(shown),
    ...(inner && { options: inner.map(completeOption) }),
  } as APIApplicationCommandOption;
}

/** A GET leaves the dictionaries out unless it asks with `with_localizations=true`. */
function withoutLocalizations(command: APIApplicationCommand): unknown {
  const text = JSON.stringify(command, (key, value: unknown) =>
    key.endsWith('_localizations') ? undefined : value,
  );
  return JSON.parse(text);
}
