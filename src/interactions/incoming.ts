import * as z from 'zod/mini';
import type { Scope } from '../archive/archive.js';
import type { Request } from '../command/respond.js';
import { decodePress, type RawOptions } from '../reply/custom-id.js';

/** Discord's numbers for what an interaction and a command can be. */
const APPLICATION_COMMAND = 2;
const MESSAGE_COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;
const CHAT_INPUT = 1;
const MESSAGE = 3;
/** Discord's number for an option that is a file. */
const ATTACHMENT = 11;

/** What every interaction must have, to be answered at all. */
const envelopeSchema = z.object({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  data: z.optional(z.unknown()),
});

const userSchema = z.object({ id: z.string() });

/** A field that may be missing or malformed: then it counts as unknown. */
const known = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.catch(z.optional(schema), undefined);

/** Where an interaction comes from. */
const originSchema = z.object({
  guild_id: known(z.string()),
  channel_id: known(z.string()),
  channel: known(z.object({ type: z.number(), parent_id: z.nullish(z.string()) })),
  member: known(
    z.object({
      user: userSchema,
      permissions: known(z.string().check(z.regex(/^\d{1,30}$/))),
    }),
  ),
  user: known(userSchema),
  context: known(z.number()),
  application_id: z.catch(z._default(z.string(), ''), ''),
  authorizing_integration_owners: known(z.record(z.string(), z.unknown())),
});

/** A file that somebody has sent with something: where it is, and its name there. */
const attachmentSchema = z.object({ url: z.string() });

/** What a message shows, of its own or of one that it forwards. */
const contentFields = {
  content: z.catch(z._default(z.string(), ''), ''),
  attachments: known(z.array(attachmentSchema)),
  embeds: known(
    z.array(
      z.object({
        title: known(z.string()),
        description: known(z.string()),
        url: known(z.string()),
      }),
    ),
  ),
};
const contentSchema = z.object(contentFields);
const messageSchema = z.object({
  ...contentFields,
  message_snapshots: known(z.array(z.object({ message: contentSchema }))),
});

const commandSchema = z.object({
  name: z.string(),
  type: z._default(z.number(), CHAT_INPUT),
  options: z._default(
    z.array(
      z.object({
        name: z.string(),
        value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
        focused: z.optional(z.boolean()),
        type: z.optional(z.number()),
      }),
    ),
    [],
  ),
  target_id: z.optional(z.string()),
  resolved: z.optional(
    z.partial(
      z.object({
        messages: z.record(z.string(), messageSchema),
        attachments: known(z.record(z.string(), attachmentSchema)),
      }),
    ),
  ),
});

/** What somebody has filled in: each field stands in a label of its own. */
const submitSchema = z.object({
  custom_id: z.string(),
  components: z.array(
    z.object({
      component: known(
        z.object({
          custom_id: z.string(),
          value: z.optional(z.string()),
          values: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
  resolved: known(z.partial(z.object({ attachments: z.record(z.string(), attachmentSchema) }))),
});

const componentSchema = z.object({
  custom_id: z.string(),
  values: z.optional(z.array(z.string())),
});

/** An interaction's address: where its answer goes, and where it came from. */
export interface Envelope {
  readonly id: string;
  readonly token: string;
  /** The bot's own id: what follows a first answer is sent in its name. */
  readonly application: string;
  readonly where: 'guild' | 'dm';
  readonly scope: Scope;
  readonly isAutocomplete: boolean;
  /** What it asks for, unread. */
  readonly content: { readonly type: number; readonly data: unknown };
}

const TEXT_FILE = /^[^?#]*\.(?:txt|md|html?)(?:[?#]|$)/i;
/** Discord's number for direct messages with the bot, among where an interaction can be. */
const BOT_DM = 1;
/** Announcement, public and private threads. */
const THREADS: readonly number[] = [10, 11, 12];
/** The key of the server that the bot was added to, among those who allow an interaction. */
const GUILD_INSTALL = '0';

/** The permission to manage a server, as a bit, and that of administrators. */
const MANAGES = (1n << 5n) | (1n << 3n);

/** A server in which somebody uses the bot on their own, without the server's having it, is none. */
function scopeOf(origin: z.output<typeof originSchema>): Scope {
  const { guild_id, channel_id, channel, context } = origin;
  const { authorizing_integration_owners: owners } = origin;
  const isInstalled = owners === undefined || GUILD_INSTALL in owners;
  // Where neither a server has the bot nor it is written to, it cannot write, and is only passing.
  const isPassing = !isInstalled && context !== BOT_DM;
  const parent = THREADS.includes(channel?.type ?? -1) ? channel?.parent_id : undefined;
  const place = parent ?? channel_id;
  const { permissions = '0' } = origin.member ?? {};
  return {
    ...(guild_id !== undefined && isInstalled && { guild: guild_id }),
    ...(place !== undefined && !isPassing && { channel: place }),
    user: (origin.member?.user ?? origin.user)?.id ?? '',
    ...(isInstalled && (BigInt(permissions) & MANAGES) !== 0n && { manages: true }),
  };
}

/**
 * Reads the address of an interaction, as Discord sent it.
 *
 * @returns undefined if it has none, and so cannot be answered
 */
export function readEnvelope(payload: unknown): Envelope | undefined {
  const parsed = envelopeSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { id, token, type, data } = parsed.data;
  const origin = originSchema.parse(payload);
  return {
    id,
    token,
    application: origin.application_id,
    where: origin.guild_id === undefined ? 'dm' : 'guild',
    scope: scopeOf(origin),
    isAutocomplete: type === AUTOCOMPLETE,
    content: { type, data },
  };
}

/**
 * Reads what an interaction asks for. Fields that are not needed may be anything or missing.
 *
 * @returns undefined for a press that no command of ours has made, and for kinds of interactions that
 *   the bot has none of
 * @throws ZodError if a field that is needed is missing
 */
export function readRequest({ content: { type, data } }: Envelope): Request | undefined {
  if (type === MESSAGE_COMPONENT) {
    const { custom_id, values } = componentSchema.parse(data);
    const press = decodePress(values?.[0] ?? custom_id);
    return press && { kind: 'press', name: press.command, options: press.options };
  }
  if (type === MODAL_SUBMIT) return readSubmit(data);
  if (type !== APPLICATION_COMMAND && type !== AUTOCOMPLETE) return undefined;

  const command = commandSchema.parse(data);
  const { name } = command;
  if (command.type === MESSAGE) {
    const target = command.resolved?.messages?.[command.target_id ?? ''];
    return { kind: 'message', name, options: target === undefined ? {} : optionsOf(target) };
  }
  const files = command.resolved?.attachments ?? {};
  const options = Object.fromEntries(
    command.options.flatMap((option) => {
      const value = option.type === ATTACHMENT ? files[String(option.value)]?.url : option.value;
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
  if (type === APPLICATION_COMMAND) return { kind: 'slash', name, options };

  const option = command.options.find(({ focused }) => focused)?.name;
  if (option === undefined) return undefined;
  const { [option]: typed = '', ...others } = options;
  return { kind: 'autocomplete', name, focused: { option, typed: String(typed), others } };
}

/**
 * The text of a message, and a file with one: its own and those that it forwards; where there are no
 * words, those of its cards, in which other bots write.
 */
function optionsOf(target: z.output<typeof messageSchema>): RawOptions {
  const parts = [target, ...(target.message_snapshots ?? []).map(({ message }) => message)];
  const said = parts.map(({ content }) => content).filter((content) => content.trim() !== '');
  const cards = parts.flatMap(({ embeds = [] }) =>
    embeds.flatMap(({ title, description, url }) => [title, description, url]),
  );
  const texts = said.length > 0 ? said : cards.filter((text) => text !== undefined);
  const file = parts
    .flatMap(({ attachments = [] }) => attachments)
    .find(({ url }) => TEXT_FILE.test(url))?.url;
  return { message: texts.join('\n\n'), ...(file !== undefined && { file }) };
}

/** A form that was filled in: the press that its code stands for, with the fields as options. */
function readSubmit(data: unknown): Request | undefined {
  const { custom_id, components, resolved } = submitSchema.parse(data);
  const press = decodePress(custom_id);
  if (press === undefined) return undefined;
  const fields = Object.fromEntries(
    components.flatMap(({ component }) => {
      if (component === undefined) return [];
      const value = component.value ?? resolved?.attachments?.[component.values?.[0] ?? '']?.url;
      return value === undefined ? [] : [[component.custom_id, value]];
    }),
  );
  return {
    kind: 'press',
    name: press.command,
    options: { ...fields, ...press.options },
    isForm: true,
  };
}
