import { z } from 'zod';
import type { Command, Focused } from '../command.js';
import { decodePress, type RawOptions } from '../reply/custom-id.js';

/** Discord's numbers for what an interaction and a command can be. */
const APPLICATION_COMMAND = 2;
const MESSAGE_COMPONENT = 3;
const AUTOCOMPLETE = 4;
const CHAT_INPUT = 1;
const MESSAGE = 3;

/** What every interaction must have, to be answered at all. */
const envelopeSchema = z.object({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  guild_id: z.string().nullish(),
  data: z.unknown(),
});

const commandSchema = z.object({
  name: z.string(),
  type: z.number().default(CHAT_INPUT),
  options: z
    .array(
      z.object({
        name: z.string(),
        value: z.union([z.string(), z.number(), z.boolean()]).optional(),
        focused: z.boolean().optional(),
      }),
    )
    .default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({ messages: z.record(z.string(), z.object({ content: z.string().default('') })) })
    .partial()
    .optional(),
});

const componentSchema = z.object({ custom_id: z.string(), values: z.array(z.string()).optional() });

/** An interaction's address: where its answer goes, and where it came from. */
export interface Envelope {
  readonly id: string;
  readonly token: string;
  readonly where: 'guild' | 'dm';
  readonly isAutocomplete: boolean;
  /** What it asks for, unread. */
  readonly content: { readonly type: number; readonly data: unknown };
}

/** What an interaction asks for: a command by its name and options, however it came. */
export type Incoming =
  | {
      readonly kind: 'slash' | 'message' | 'press';
      readonly name: string;
      readonly options: RawOptions;
    }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly focused: Focused };

/**
 * Reads the address of an interaction, as it came over the gateway.
 *
 * @returns undefined if it has none, and so cannot be answered
 */
export function readEnvelope(payload: unknown): Envelope | undefined {
  const parsed = envelopeSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { id, token, type, data, guild_id } = parsed.data;
  return {
    id,
    token,
    where: guild_id == null ? 'dm' : 'guild',
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
export function readContent({ content: { type, data } }: Envelope): Incoming | undefined {
  if (type === MESSAGE_COMPONENT) {
    const { custom_id, values } = componentSchema.parse(data);
    const press = decodePress(values?.[0] ?? custom_id);
    return press && { kind: 'press', name: press.command, options: press.options };
  }
  if (type !== APPLICATION_COMMAND && type !== AUTOCOMPLETE) return undefined;

  const command = commandSchema.parse(data);
  const { name } = command;
  if (command.type === MESSAGE) {
    const { content = '' } = command.resolved?.messages?.[command.target_id ?? ''] ?? {};
    return { kind: 'message', name, options: { message: content } };
  }
  const options = Object.fromEntries(
    command.options.flatMap((option) =>
      option.value === undefined ? [] : [[option.name, option.value]],
    ),
  );
  if (type === APPLICATION_COMMAND) return { kind: 'slash', name, options };

  const option = command.options.find(({ focused }) => focused)?.name;
  if (option === undefined) return undefined;
  const { [option]: typed = '', ...others } = options;
  return { kind: 'autocomplete', name, focused: { option, typed: String(typed), others } };
}

/** The command that an interaction names. A press may lead to a hidden one; nothing else does. */
export function commandFor(
  { kind, name }: Incoming,
  commands: readonly Command[],
): Command | undefined {
  if (kind === 'press') return commands.find((command) => command.name === name);
  const type = kind === 'message' ? MESSAGE : CHAT_INPUT;
  return commands.find(
    ({ definition }) => definition?.name === name && (definition.type ?? CHAT_INPUT) === type,
  );
}
