import { randomBytes } from 'node:crypto';
import type { Outcome, Request, Respond } from '../command/respond.js';
import type { Log } from '../log.js';
import type { Delivered, Vitals } from '../metrics.js';
import type { Rest } from '../rest/rest.js';
import { answerInteraction, type Later } from './answer.js';
import { type Callback, filesOf, messageOf } from './callback.js';
import { type Envelope, readEnvelope } from './incoming.js';

/** Discord no longer knows the interaction: its three seconds are over. */
const UNKNOWN_INTERACTION = 10062;
/** Somebody has answered it: most likely the same bot, running twice. */
const ALREADY_ACKNOWLEDGED = 40060;
/** What did not reach anybody. */
const UNDELIVERED: readonly Delivered['outcome'][] = ['late', 'taken', 'lost'];
/** Interactions that are remembered, to answer each once although Discord may deliver it twice. */
const REMEMBERED = 1_000;
/** ms after which an answer is deferred; Discord waits for 3,000, its way there and back included. */
const DEADLINE = 2_000;

/** Carries the first answer to where the interaction came from. */
export type Send = (callback: Callback, envelope: Envelope) => Promise<unknown>;

/** What became of a payload: nothing is sent for one without an address, or one that came before. */
export type Received = 'answered' | 'no address' | 'came before';

/** Answers interactions, and knows which are still being answered. */
export interface Responder {
  /** Answers an interaction, as Discord sent it; never rejects. */
  respond(payload: unknown, send: Send): Promise<Received>;
  /** Settles when no interaction is being answered any more. */
  idle(): Promise<void>;
  /** How many answers Discord has not taken. */
  readonly lost: number;
  /** How many interactions are being answered. */
  readonly pending: number;
}

/** What a responder answers with. */
export interface ResponderSetting {
  readonly respond: Respond;
  readonly log: Log;
  /** For what comes after the first answer. */
  readonly rest: Rest;
  /** Whether the options of commands, which people have typed, go to the log. */
  readonly logQuestions: boolean;
  /** ms after which an answer is deferred; by default 2,000. */
  readonly deadline?: number;
  /** Is told what became of each interaction. */
  readonly vitals?: Pick<Vitals, 'delivered' | 'lost'>;
}

const newIncident = () => randomBytes(4).toString('hex');

/** What became of an answer that Discord refused with an error code of its own. */
function outcomeOf(code: unknown): Delivered['outcome'] {
  if (code === UNKNOWN_INTERACTION) return 'late';
  return code === ALREADY_ACKNOWLEDGED ? 'taken' : 'lost';
}

/** Makes a responder. It reads raw payloads, so that one with fields missing has an answer too. */
export function createResponder(setting: ResponderSetting): Responder {
  const { respond, log, rest, logQuestions, deadline = DEADLINE, vitals } = setting;
  const inFlight = new Set<Promise<void>>();
  const seen = new Set<string>();
  let lost = 0;

  /** What the log may know of an interaction. */
  const factsOf = (
    request: Request | undefined,
    outcome: Outcome | undefined,
    { where }: Envelope,
    begun: number,
  ) => ({
    command: request?.name,
    kind: request?.kind,
    ...(outcome?.kind === 'reply' && outcome.verdict && { verdict: outcome.verdict }),
    where,
    ms: Number((performance.now() - begun).toFixed(1)),
    ...(logQuestions && request !== undefined && 'options' in request
      ? { options: request.options }
      : {}),
    ...outcome?.failure,
  });
  type Facts = ReturnType<typeof factsOf>;

  /** Sends something to Discord, takes it down, and says what became of it. */
  const deliver = async (
    facts: Facts,
    message: 'answered' | 'deferred',
    begun: number,
    send: () => Promise<unknown>,
  ): Promise<Delivered['outcome']> => {
    const tell = (outcome: Delivered['outcome']) => {
      const { command, kind, verdict } = facts;
      const ms = performance.now() - begun;
      vitals?.delivered({ command, kind, verdict, outcome, ms });
      return outcome;
    };
    try {
      await send();
      if (facts.incident === undefined) log.info(facts, message);
      else log.error(facts, 'an interaction failed');
      return tell(facts.incident === undefined ? message : 'failed');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      const refusal = { incident: newIncident(), ...facts, err: error };
      if (code === UNKNOWN_INTERACTION) log.warn(refusal, 'the answer came too late');
      else if (code === ALREADY_ACKNOWLEDGED)
        log.warn(refusal, 'answered already, by another process');
      else log.error(refusal, 'Discord did not take the answer');
      return tell(outcomeOf(code));
    }
  };

  /** Puts a message where "Thinking…" stands; in its place, if it is for the asker alone after all. */
  const sendLater = async ({ application, token }: Envelope, later: Later): Promise<void> => {
    const files = [...filesOf(later.outcome.reply)];
    const sent = {
      body: messageOf(later.outcome),
      auth: false as const,
      ...(files.length > 0 && { files }),
    };
    const webhook = `/webhooks/${application}/${token}` as const;
    const original = `${webhook}/messages/@original` as const;
    if (later.outcome.isPrivate === later.deferredPrivately) {
      await rest.patch(original, sent);
      return;
    }
    await rest.delete(original, { auth: false });
    await rest.post(webhook, sent);
  };

  /** Counts what became of an interaction in the end. */
  const count = (outcome: Delivered['outcome']) => {
    if (!UNDELIVERED.includes(outcome)) return;
    lost += 1;
    vitals?.lost();
  };

  const answer = async (envelope: Envelope, send: Send): Promise<void> => {
    const begun = performance.now();
    const { request, callback, outcome, later } = await answerInteraction(
      envelope,
      respond,
      deadline,
    );
    const first = await deliver(
      factsOf(request, outcome, envelope, begun),
      later === undefined ? 'answered' : 'deferred',
      begun,
      () => send(callback, envelope),
    );
    // Whatever else Discord did not take, it may yet take what comes later.
    if (later === undefined || first === 'late') return count(first);
    const late = await later;
    count(
      await deliver(factsOf(request, late.outcome, envelope, begun), 'answered', begun, () =>
        sendLater(envelope, late),
      ),
    );
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
    async respond(payload, send) {
      const envelope = readEnvelope(payload);
      if (envelope === undefined) {
        log.error(
          { incident: newIncident() },
          'an interaction without an address cannot be answered',
        );
        return 'no address';
      }
      if (!isNew(envelope.id)) {
        log.debug('an interaction was delivered twice');
        return 'came before';
      }
      const task = answer(envelope, send);
      inFlight.add(task);
      try {
        await task;
      } finally {
        inFlight.delete(task);
      }
      return 'answered';
    },
    get lost() {
      return lost;
    },
    get pending() {
      return inFlight.size;
    },
    async idle() {
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
    },
  };
}
