import { randomBytes } from 'node:crypto';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { type Command, CommandError, runCommand, suggestFor } from '../command.js';
import type { Desk } from '../desk.js';
import type { Log } from '../log.js';
import { EPHEMERAL, errorMessage, type Reply } from '../reply/message.js';
import { words } from '../reply/words.js';
import { commandFor, type Envelope, type Incoming, readContent, readEnvelope } from './incoming.js';

const CHANNEL_MESSAGE = 4;
const AUTOCOMPLETE_RESULT = 8;
/** Discord no longer knows the interaction: its three seconds are over. */
const UNKNOWN_INTERACTION = 10062;
/** Somebody has answered it: most likely the same bot, running twice. */
const ALREADY_ACKNOWLEDGED = 40060;
/** Interactions that are remembered, to answer each once although Discord may deliver it twice. */
const REMEMBERED = 1_000;

/** What Discord is told in answer to an interaction. */
type Callback =
  | { type: typeof CHANNEL_MESSAGE; data: Reply }
  | {
      type: typeof AUTOCOMPLETE_RESULT;
      data: { choices: readonly { name: string; value: string }[] };
    };

/** What came of an interaction, for the log. */
interface Outcome {
  readonly callback: Callback;
  readonly verdict?: unknown;
  /** An error that nobody expected, under the name that the person was told. */
  readonly failure?: { readonly incident: string; readonly err: unknown };
}

/** Answers interactions, and knows which are still being answered. */
export interface Responder {
  /** Answers an interaction, as it came over the gateway; never rejects. */
  respond(payload: unknown): Promise<void>;
  /** Settles when no interaction is being answered any more. */
  idle(): Promise<void>;
}

/** What a responder answers with. */
export interface ResponderSetting {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  readonly rest: REST;
  /** Whether the options of commands, which people have typed, go to the log. */
  readonly logQuestions: boolean;
}

const toAskerAlone = (reply: Reply): Reply => ({ ...reply, flags: reply.flags | EPHEMERAL });
const newIncident = () => randomBytes(4).toString('hex');

/** Makes a responder. It reads raw payloads, so that one with fields missing has an answer too. */
export function createResponder(setting: ResponderSetting): Responder {
  const { commands, desk, log, rest, logQuestions } = setting;
  const inFlight = new Set<Promise<void>>();
  const seen = new Set<string>();

  const execute = (incoming: Incoming | undefined): Outcome => {
    const command = incoming && commandFor(incoming, commands);
    if (incoming === undefined || command === undefined) throw new CommandError(words.error.gone);
    if (incoming.kind === 'autocomplete') {
      const choices = suggestFor(command, incoming.focused, desk);
      return { callback: { type: AUTOCOMPLETE_RESULT, data: { choices } } };
    }
    const { kind, options } = incoming;
    const answer = runCommand(command, options, desk);
    const reply = command.reply(answer);
    const isPrivate = kind !== 'slash' || options.private === true;
    return {
      callback: { type: CHANNEL_MESSAGE, data: isPrivate ? toAskerAlone(reply) : reply },
      verdict:
        typeof answer === 'object' && answer !== null && 'verdict' in answer && answer.verdict,
    };
  };

  const explain = (envelope: Envelope, error: unknown): Outcome => {
    const failure =
      error instanceof CommandError ? undefined : { incident: newIncident(), err: error };
    const sentence =
      failure === undefined
        ? (error as CommandError).message
        : words.error.unexpected(failure.incident);
    return {
      callback: envelope.isAutocomplete
        ? { type: AUTOCOMPLETE_RESULT, data: { choices: [] } }
        : { type: CHANNEL_MESSAGE, data: toAskerAlone(errorMessage(sentence)) },
      ...(failure && { failure }),
    };
  };

  const answer = async (envelope: Envelope): Promise<void> => {
    const begun = performance.now();
    let incoming: Incoming | undefined;
    let outcome: Outcome;
    try {
      incoming = readContent(envelope);
      outcome = execute(incoming);
    } catch (error) {
      outcome = explain(envelope, error);
    }
    const facts = {
      command: incoming?.name,
      kind: incoming?.kind,
      ...(outcome.verdict ? { verdict: outcome.verdict } : {}),
      where: envelope.where,
      ms: Number((performance.now() - begun).toFixed(1)),
      ...(logQuestions && incoming !== undefined && 'options' in incoming
        ? { options: incoming.options }
        : {}),
      ...outcome.failure,
    };
    try {
      const { id, token } = envelope;
      await rest.post(Routes.interactionCallback(id, token), {
        body: outcome.callback,
        auth: false,
      });
      if (outcome.failure === undefined) log.info(facts, 'answered');
      else log.error(facts, 'an interaction failed');
    } catch (error) {
      const code = error instanceof DiscordAPIError ? error.code : undefined;
      const lost = { incident: newIncident(), ...facts, err: error };
      if (code === UNKNOWN_INTERACTION) log.warn(lost, 'the answer came too late');
      else if (code === ALREADY_ACKNOWLEDGED)
        log.warn(lost, 'answered already, by another process');
      else log.error(lost, 'Discord did not take the answer');
    }
  };

  /** Whether an interaction comes for the first time. */
  const isNew = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  };

  return {
    async respond(payload) {
      const envelope = readEnvelope(payload);
      if (envelope === undefined) {
        log.error(
          { incident: newIncident() },
          'an interaction without an address cannot be answered',
        );
        return;
      }
      if (!isNew(envelope.id)) {
        log.debug('an interaction was delivered twice');
        return;
      }
      const task = answer(envelope);
      inFlight.add(task);
      await task;
      inFlight.delete(task);
    },
    async idle() {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}
