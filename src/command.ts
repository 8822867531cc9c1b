import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { type Desk, UnknownStoryError } from './desk.js';
import type { RawOptions } from './reply/custom-id.js';
import { clip } from './reply/escape.js';
import { LIMITS } from './reply/limits.js';
import type { Reply } from './reply/message.js';
import { words } from './reply/words.js';
import { MAX_ID_LENGTH } from './story/story.js';

/** What is registered with Discord. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** The option that somebody is typing, and those that are filled in already. */
export interface Focused {
  readonly option: string;
  readonly typed: string;
  readonly others: RawOptions;
}

/** A value that autocomplete offers for an option. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/**
 * A command: plain data and pure functions. Every way in is one: a slash command, a command on a
 * message, a press of a button, a typed line.
 *
 * The functions are methods, so that a list of commands with options of their own can be walked:
 * nothing but the command's own `options` makes what goes into `answer`.
 */
export interface Command<Options = unknown, Answer = unknown> {
  /** What it is called in codes and on the command line: letters `a-z`. */
  readonly name: string;
  /** Absent for a hidden command, which only replies lead to. */
  readonly definition?: Definition;
  /** Checks what came in, field by field. Its messages are shown to the person. */
  readonly options: z.ZodType<Options> & { readonly shape: Readonly<Record<string, unknown>> };
  /**
   * The answer, as plain data.
   *
   * @throws CommandError with what to do, if the options fit no story or paragraph
   */
  answer(options: Options, desk: Desk): Answer;
  /** The answer as Discord shows it. */
  reply(answer: Answer): Reply;
  /** What an option could be, best first. */
  suggest?(focused: Focused, desk: Desk): Suggestion[];
}

/** A command that cannot be carried out. The message tells the person why, in a sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const STRING = 3;
const BOOLEAN = 5;
const CHAT_INPUT = 1;
const MESSAGE = 3;
/** In servers and for a person's own use; in servers, in the bot's DMs and in other DMs. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

/** The option that says which story is meant, as every command on a story has it. */
export const STORY_OPTION: APIApplicationCommandBasicOption = {
  type: STRING,
  name: 'story',
  description: 'Which story is meant; without it, the newest',
  autocomplete: true,
  max_length: MAX_ID_LENGTH,
};

const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: BOOLEAN,
  name: 'private',
  description: 'Show the answer to you alone',
};

/** The definition of a slash command, with the option `private` that every one has. */
export function slashCommand(
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[],
): Definition {
  return {
    type: CHAT_INPUT,
    name,
    description,
    options: [...options, PRIVATE_OPTION],
    ...EVERYWHERE,
  };
}

/** The definition of a command in the menu of a message. Its text comes as the option `message`. */
export function messageCommand(name: string): Definition {
  return { type: MESSAGE, name, ...EVERYWHERE };
}

/** Checks the option `story`; absent, the newest story is meant. */
export const storyOption = z
  .string()
  .trim()
  .max(MAX_ID_LENGTH, words.error.tooLong('story', MAX_ID_LENGTH))
  .transform((id) => id || undefined)
  .optional();

/** Checks the option `private`, which only the faces act on. */
export const privateOption = z
  .union([z.boolean(), z.stringbool()], words.error.oneOf('private', ['true', 'false']))
  .optional();

/** Checks an option that is text: white space around it goes, and it must not be empty. */
export function textOption(name: string, maxLength: number): z.ZodType<string> {
  return z
    .string(words.error.missing(name))
    .trim()
    .min(1, words.error.missing(name))
    .max(maxLength, words.error.tooLong(name, maxLength));
}

/**
 * Carries a command out.
 *
 * @param raw - the options as they came in; those that the command does not have are ignored
 * @throws CommandError if an option is wrong
 */
export function runCommand(command: Command, raw: RawOptions, desk: Desk): unknown {
  const parsed = command.options.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CommandError(issue?.message ?? words.error.badOption('option'));
  }
  try {
    return command.answer(parsed.data, desk);
  } catch (error) {
    if (!(error instanceof UnknownStoryError)) throw error;
    throw new CommandError(words.error.unknownStory(clip(error.message, MAX_ID_LENGTH)));
  }
}

/** What an option of a command could be, within Discord's limits. Never throws for bad options. */
export function suggestFor(command: Command, focused: Focused, desk: Desk): Suggestion[] {
  let suggestions: Suggestion[];
  try {
    suggestions =
      focused.option === 'story'
        ? desk.find(focused.typed).map(({ id, headline }) => ({ name: headline ?? id, value: id }))
        : (command.suggest?.(focused, desk) ?? []);
  } catch (error) {
    if (!(error instanceof UnknownStoryError)) throw error;
    suggestions = [];
  }
  return suggestions
    .map(({ name, value }) => ({ name: clip(name, LIMITS.choiceText), value }))
    .filter(({ name, value }) => name !== '' && value.length <= LIMITS.choiceText)
    .slice(0, LIMITS.choices);
}
