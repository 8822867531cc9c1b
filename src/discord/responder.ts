import { randomBytes } from 'node:crypto';
import { type Interaction, type REST, Routes } from 'discord.js';
import { type Command, CommandError, runCommand, suggestFor } from '../command.js';
import type { Desk } from '../desk.js';
import type { Log } from '../log.js';
import { EPHEMERAL, errorMessage, type Reply } from '../reply/message.js';
import { words } from '../reply/words.js';
import { commandFor, type Incoming, readInteraction } from './incoming.js';

const CHANNEL_MESSAGE = 4;
const AUTOCOMPLETE_RESULT = 8;

/** What Discord is told in answer to an interaction. */
type Callback =
  | { type: typeof CHANNEL_MESSAGE; data: Reply }
  | {
      type: typeof AUTOCOMPLETE_RESULT;
      data: { choices: readonly { name: string; value: string }[] };
    };

const toAskerAlone = (reply: Reply): Reply => ({ ...reply, flags: reply.flags | EPHEMERAL });

/** Answers interactions, and knows which are still being answered. */
export interface Responder {
  /** Answers one interaction; never rejects. */
  respond(interaction: Interaction): Promise<void>;
  /** Settles when no interaction is being answered any more. */
  idle(): Promise<void>;
}

/** What a responder answers with. */
export interface ResponderSetting {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  readonly rest: REST;
}

export function createResponder({ commands, desk, log, rest }: ResponderSetting): Responder {
  const inFlight = new Set<Promise<void>>();

  const execute = (incoming: Incoming | undefined): Callback => {
    const command = incoming && commandFor(incoming, commands);
    if (incoming === undefined || command === undefined) {
      throw new CommandError(words.error.gone);
    }
    if (incoming.kind === 'autocomplete') {
      return {
        type: AUTOCOMPLETE_RESULT,
        data: { choices: suggestFor(command, incoming.focused, desk) },
      };
    }
    const reply = command.reply(runCommand(command, incoming.options, desk));
    const isPrivate = incoming.kind === 'press' || incoming.options.private === true;
    return { type: CHANNEL_MESSAGE, data: isPrivate ? toAskerAlone(reply) : reply };
  };

  /** What somebody is told whose interaction cannot be answered, and what the log is told. */
  const fail = (interaction: Interaction, error: unknown): Callback => {
    if (interaction.isAutocomplete()) {
      log.error({ err: error }, 'autocomplete failed');
      return { type: AUTOCOMPLETE_RESULT, data: { choices: [] } };
    }
    let sentence: string;
    if (error instanceof CommandError) {
      sentence = error.message;
    } else {
      const incident = randomBytes(4).toString('hex');
      log.error({ err: error, incident }, 'an interaction failed');
      sentence = words.error.unexpected(incident);
    }
    return { type: CHANNEL_MESSAGE, data: toAskerAlone(errorMessage(sentence)) };
  };

  const answer = async (interaction: Interaction): Promise<void> => {
    const begun = performance.now();
    let callback: Callback;
    let name: string | undefined;
    try {
      const incoming = readInteraction(interaction);
      name = incoming?.name;
      callback = execute(incoming);
    } catch (error) {
      callback = fail(interaction, error);
    }
    const ms = Number((performance.now() - begun).toFixed(1));
    try {
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: callback,
        auth: false,
      });
      log.info(
        { command: name, ms, where: interaction.guildId === null ? 'dm' : 'guild' },
        'answered',
      );
    } catch (error) {
      log.error({ err: error, command: name }, 'Discord did not take an answer');
    }
  };

  return {
    async respond(interaction) {
      const task = answer(interaction);
      inFlight.add(task);
      await task;
      inFlight.delete(task);
    },
    async idle() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}
