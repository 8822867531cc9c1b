import * as z from 'zod/mini';
import { FinalError, type HttpSetting } from '../config.js';
import type { Callback } from '../interactions/callback.js';
import type { Responder } from '../interactions/responder.js';
import { withDeadline } from '../rest/deadline.js';
import { adviceFor } from '../rest/errors.js';
import { createFetchRest } from '../rest/fetch-rest.js';
import { keepRegistered } from '../rest/keep-registered.js';
import type { Rest } from '../rest/rest.js';
import { inTime } from '../runtime/in-time.js';
import {
  type Bot,
  type BotSetting,
  CLOSING_TIMEOUT,
  LOGIN_TIMEOUT,
  responderOf,
} from '../service/face.js';
import { followFeeds } from '../service/follow-feeds.js';
import { listen } from '../service/listen.js';
import { takeEvents } from './events.js';
import { createReceiver, type Handle } from './receiver.js';

/** Discord's numbers for asking whether anybody is there, and for the answer. */
const PING = 1;
const PONG = { type: 1 };

/** What a bot runs with that Discord sends its requests to. */
export interface HttpBotSetting extends BotSetting {
  readonly http: HttpSetting;
  /** Without one, no commands are registered and no feeds are read. */
  readonly token?: string | undefined;
}

/** A bot that Discord sends its requests to. */
export interface HttpBot extends Bot {
  /** Where it listens, with the port that is really listened on. */
  readonly url: string;
}

/** Most requests are no ping: a schema would make an error of each. */
const isPing = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === PING;

const applicationSchema = z.object({ id: z.string(), verify_key: z.optional(z.string()) });

/** Answers an interaction in the response to its request; what comes after goes by its webhook. */
const takeInteractions =
  (responder: Responder): Handle =>
  async (payload, send) => {
    if (isPing(payload)) return send(200, PONG);
    const received = await responder.respond(payload, (callback: Callback) => send(200, callback));
    if (received === 'no address') return send(400, { error: 'no interaction' });
    if (received === 'came before') return send(409, { error: 'this came before' });
  };

/**
 * The id of the application whose token it is.
 *
 * @throws FinalError if it has another public key
 */
async function findApplication(rest: Rest, publicKey: string, signal: AbortSignal) {
  const found = await rest.get('/applications/@me', { signal });
  const { id, verify_key: key = publicKey } = applicationSchema.parse(found);
  if (key.toLowerCase() !== publicKey.toLowerCase()) {
    throw new FinalError(
      'DISCORD_PUBLIC_KEY is not of the same application as DISCORD_TOKEN: copy it again from the page “General Information”.',
    );
  }
  return id;
}

/**
 * Answers what Discord sends over HTTP, and has the commands registered.
 *
 * @throws ConfigError if the address cannot be listened on, or Discord does not accept the token, the
 *   server or the commands
 * @throws the reason of the signal to stop, where that comes before the bot is ready
 */
export async function listenForDiscord(setting: HttpBotSetting): Promise<HttpBot> {
  const { http, token, config, commands, desk, log, vitals, stop } = setting;
  const { guildId, apiUrl } = config;
  stop?.throwIfAborted();
  const rest = createFetchRest({ apiUrl, token, log });
  const responder = responderOf(setting, rest);
  const receiver = createReceiver({
    publicKey: http.publicKey,
    routes: { '/interactions': takeInteractions(responder), '/events': takeEvents(desk, log) },
    log,
  });
  const url = await listen(receiver.server, 'PORT', http.address);
  vitals?.connected(true);
  log.info({ url }, 'listening');

  const closing = new AbortController();
  let following: Promise<void> | undefined;
  let isRegistered = true;
  let cutOff = 0;
  const close = async (): Promise<void> => {
    closing.abort();
    vitals?.connected(false);
    const answered = receiver.drain().then(() => responder.idle());
    await inTime(Promise.all([answered, following]), CLOSING_TIMEOUT);
    // Whoever is cut off is waited for no more, and would not be counted.
    cutOff = receiver.unread;
    receiver.server.closeAllConnections();
  };

  if (token === undefined) {
    log.warn('no DISCORD_TOKEN is set: commands are not registered, and feeds are not read');
    vitals?.registered();
  } else {
    const waited = setting.loginTimeout ?? LOGIN_TIMEOUT;
    const running = stop === undefined ? closing.signal : AbortSignal.any([stop, closing.signal]);
    const patience = withDeadline(running, waited);
    try {
      isRegistered = await keepRegistered(
        { rest, commands, guildId, log, vitals, pause: setting.registrationPause },
        (signal) => findApplication(rest, http.publicKey, signal),
        patience,
        running,
      );
    } catch (error) {
      await close();
      if (stop?.aborted) throw stop.reason;
      throw adviceFor(error, { guildId, waited });
    }
    following = followFeeds(desk.feeds, rest, log, closing.signal, setting.feedPause);
  }
  if (isRegistered) log.info('ready');

  return {
    url,
    ended: new Promise(() => undefined),
    close,
    answersLost: () => responder.lost + responder.pending + cutOff,
  };
}
