import { randomBytes } from 'node:crypto';
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIAttachment,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentButtonInteraction,
  type APIMessageComponentSelectMenuInteraction,
  type APIModalSubmitInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
} from 'discord-api-types/v10';

/** The ids that a payload needs; a stand-in has them. */
export interface Ids {
  readonly applicationId: string;
  readonly guildId: string;
}

/** Where and by whom an interaction is made. */
export interface Setting {
  /** In a guild's channel (so unless told), or in a direct message with the bot. */
  guild?: boolean;
  userId?: string;
  /** The channel; by default a new one. */
  channelId?: string;
  /** The guild; by default that of the ids. */
  guildId?: string;
  /** A thread of the channel, in which it is made. */
  threadId?: string;
  /** The bot is the person's own, and the guild does not have it. */
  isOwnApp?: boolean;
  /** What the person may do in the guild, as Discord's bits; by default much. */
  permissions?: string;
  /** For buttons and selects, parts of the message they sit on, such as its `components`. */
  message?: Partial<APIMessage>;
}

/** Options as a person fills them in. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

const DISCORD_EPOCH = 1_420_070_400_000n;
const PERMISSIONS = '2248473465835073';
let increment = 0n;

/** A new id of Discord's form: 19 digits, made of the time and a counter. */
export function snowflake(): string {
  increment += 1n;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) | (increment & 0x3fffffn));
}

/** A slash command. An option's type follows its value: text, whole number, number or truth value. */
export function chatInput(
  ids: Ids,
  name: string,
  values: OptionValues = {},
  setting: Setting = {},
): APIChatInputApplicationCommandInteraction {
  const data = { id: snowflake(), type: ApplicationCommandType.ChatInput, name } as const;
  return {
    ...base(ids, setting),
    type: InteractionType.ApplicationCommand,
    data: { ...data, options: filledIn(values) },
  };
}

/** The same command, with a file for its option `file`. */
export function withFile(
  interaction: APIChatInputApplicationCommandInteraction,
  url: string,
): APIChatInputApplicationCommandInteraction {
  const upload = attachment(url);
  const option = { type: ApplicationCommandOptionType.Attachment, name: 'file', value: upload.id };
  const { data } = interaction;
  return {
    ...interaction,
    data: {
      ...data,
      options: [...(data.options ?? []), option],
      resolved: { attachments: { [upload.id]: upload } },
    },
  } as APIChatInputApplicationCommandInteraction;
}

/** What Discord asks while somebody types into an option. */
export function autocomplete(
  ids: Ids,
  name: string,
  focusedOption: string,
  typed: string,
  otherValues: OptionValues = {},
  setting: Setting = {},
): APIApplicationCommandAutocompleteInteraction {
  const data = { id: snowflake(), type: ApplicationCommandType.ChatInput, name } as const;
  const [focused] = filledIn({ [focusedOption]: typed });
  const options = [...filledIn(otherValues), { ...focused, focused: true }];
  return {
    ...base(ids, setting),
    type: InteractionType.ApplicationCommandAutocomplete,
    // Discord's types tie each option to the type of the interaction; its JSON does not.
    data: { ...data, options } as APIApplicationCommandAutocompleteInteraction['data'],
  };
}

/** A press on a button. */
export function button(
  ids: Ids,
  customId: string,
  setting: Setting = {},
): APIMessageComponentButtonInteraction {
  return {
    ...onMessage(ids, setting),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.Button },
  };
}

/** A choice in a select menu of texts. */
export function select(
  ids: Ids,
  customId: string,
  values: string[],
  setting: Setting = {},
): APIMessageComponentSelectMenuInteraction {
  return {
    ...onMessage(ids, setting),
    type: InteractionType.MessageComponent,
    data: { custom_id: customId, component_type: ComponentType.StringSelect, values },
  };
}

/** A form that was filled in: texts, and files by their addresses. */
export function modalSubmit(
  ids: Ids,
  customId: string,
  texts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  setting: Setting = {},
): APIModalSubmitInteraction {
  const uploads = Object.entries(files).map(([name, url]) => ({ name, ...attachment(url) }));
  const components = [
    ...Object.entries(texts).map(([custom_id, value]) => ({ type: 4, custom_id, value })),
    ...uploads.map(({ name, id }) => ({ type: 19, custom_id: name, values: [id] })),
  ].map((component) => ({ id: 1, type: ComponentType.Label, component }));
  const attachments = Object.fromEntries(uploads.map(({ name, ...upload }) => [upload.id, upload]));
  return {
    ...base(ids, setting),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: customId,
      components,
      ...(uploads.length > 0 && { resolved: { attachments } }),
    },
  } as unknown as APIModalSubmitInteraction;
}

/** A file that somebody has sent. */
function attachment(url: string): APIAttachment {
  const filename = new URL(url).pathname.split('/').at(-1) ?? '';
  return { id: snowflake(), filename, size: 1, url, proxy_url: url };
}

/** A command chosen in the menu of a message that somebody wrote. */
export function messageCommand(
  ids: Ids,
  name: string,
  messageText: string,
  setting: Setting = {},
  files: readonly string[] = [],
  more: Partial<APIMessage> = {},
): APIMessageApplicationCommandInteraction {
  const common = base(ids, setting);
  const target = message(user(), common.channel_id, {
    content: messageText,
    attachments: files.map(attachment),
    ...more,
  });
  const data = { id: snowflake(), type: ApplicationCommandType.Message, name } as const;
  const resolved = { messages: { [target.id]: target } };
  return {
    ...common,
    type: InteractionType.ApplicationCommand,
    data: { ...data, target_id: target.id, resolved },
  };
}

/** A person, or with `bot` the bot. */
export function user(id: string = snowflake(), parts: Partial<APIUser> = {}): APIUser {
  const username = `reader${id.slice(-4)}`;
  return { id, username, discriminator: '0', global_name: null, avatar: null, ...parts };
}

/** A message; its `parts` override what is empty otherwise. */
export function message(
  author: APIUser,
  channelId: string,
  parts: Partial<APIMessage> = {},
): APIMessage {
  return {
    id: snowflake(),
    type: MessageType.Default,
    channel_id: channelId,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    ...parts,
  };
}

function base({ applicationId, ...ids }: Ids, setting: Setting) {
  const { guild = true, userId, channelId = snowflake(), permissions = PERMISSIONS } = setting;
  const { guildId = ids.guildId, threadId, isOwnApp = false } = setting;
  const who = user(userId);
  const common = {
    id: snowflake(),
    application_id: applicationId,
    token: randomBytes(48).toString('base64url'),
    version: 1 as const,
    locale: Locale.EnglishGB,
    channel_id: threadId ?? channelId,
    app_permissions: PERMISSIONS,
    attachment_size_limit: 10_485_760,
    entitlements: [],
  };
  if (!guild) {
    return {
      ...common,
      user: who,
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { 0: '0' },
      channel: { id: channelId, type: ChannelType.DM as const, recipients: [who] },
    };
  }
  return {
    ...common,
    member: {
      user: who,
      permissions,
      roles: [],
      joined_at: '2024-01-01T00:00:00.000000+00:00',
      deaf: false,
      mute: false,
      flags: GuildMemberFlags.CompletedOnboarding,
    },
    guild_id: guildId,
    guild: { id: guildId, locale: Locale.EnglishGB, features: [] },
    guild_locale: Locale.EnglishGB,
    context: InteractionContextType.Guild,
    authorizing_integration_owners: isOwnApp ? { 1: who.id } : { 0: guildId },
    channel:
      threadId === undefined
        ? { id: channelId, type: ChannelType.GuildText as const, guild_id: guildId }
        : {
            ...{ id: threadId, type: ChannelType.PublicThread as const, guild_id: guildId },
            parent_id: channelId,
          },
  };
}

function onMessage(ids: Ids, setting: Setting) {
  const common = base(ids, setting);
  const author = user(ids.applicationId, { bot: true });
  return { ...common, message: message(author, common.channel_id, setting.message) };
}

function filledIn(values: OptionValues) {
  const types = ApplicationCommandOptionType;
  return Object.entries(values).map(
    ([
      name,
      value,
    ]): APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand> => {
      if (typeof value === 'string') return { type: types.String, name, value };
      if (typeof value === 'boolean') return { type: types.Boolean, name, value };
      if (Number.isInteger(value)) return { type: types.Integer, name, value };
      return { type: types.Number, name, value };
    },
  );
}
