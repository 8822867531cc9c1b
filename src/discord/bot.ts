import { once } from 'node:events';
import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Routes,
  SimpleShardingStrategy,
} from 'discord.js';
import type { GatewayGuildDeleteDispatchData } from 'discord-api-types/v10';
import { type Config, EXIT_FINAL } from '../config.js';
import type { Desk } from '../desk.js';
import type { Send } from '../interactions/responder.js';
import type { Log } from '../log.js';
import type { Vitals } from '../metrics.js';
import { isWorthWaiting } from '../rest/asked-to-wait.js';
import { keepRegistered } from '../rest/keep-registered.js';
import { inTime } from '../runtime/in-time.js';
import { untilAborted } from '../runtime/stopping.js';
import {
  type Bot,
  type BotSetting,
  CLOSING_TIMEOUT,
  LOGIN_TIMEOUT,
  responderOf,
} from '../service/face.js';
import { followFeeds } from '../service/follow-feeds.js';
import { adviceForLogin, ConnectionEnded, reasonOf } from './advice.js';
import { muteConnections } from './mute-connections.js';

/** ms that the connection has to be closed in; a gateway that does not answer would take 30 s. */
const LEAVING_TIMEOUT = 1_000;
/** ms between two tries to delete what was added in a server. */
const DELETION_PAUSE = 60_000;

/** What a bot that is connected to the gateway runs with. */
export interface GatewaySetting extends BotSetting {
  readonly token: string;
  readonly shards?: Config['shards'];
  /** ms that leaving Discord may take; by default 1,000. */
  readonly leavingTimeout?: number;
}

/**
 * Logs in to Discord, registers the commands if need be, and answers interactions from then on.
 *
 * @throws ConfigError if Discord cannot be reached, or does not accept the token or the server; what
 *   discord.js still tries then ends with the process alone
 * @throws the reason of the signal to stop, where that comes before the bot is ready
 */
export async function connect(setting: GatewaySetting): Promise<Bot> {
  const { config, commands, desk, log, stop, vitals, shards } = setting;
  const { guildId } = config;
  stop?.throwIfAborted();
  let strategy: SimpleShardingStrategy | undefined;
  const client: Client = new Client({
    // Of servers, only that the bot was removed from one is of interest: its stories go.
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 0,
    ...(shards && { shards: [...shards.ids], shardCount: shards.count }),
    rest: {
      ...(config.apiUrl !== undefined && { api: config.apiUrl }),
      rejectOnRateLimit: ({ method, route, retryAfter }) =>
        !isWorthWaiting(log, { method, route, ms: retryAfter }),
    },
    ws: {
      buildStrategy(gateway) {
        const emit = gateway.emit.bind(gateway);
        // discord.js reads every event, those too that the bot has no use for; one that it cannot
        // read must not go past what waits for the next.
        gateway.emit = (...event: Parameters<typeof emit>) => {
          try {
            return emit(...event);
          } catch (error) {
            log.warn({ err: error, event: event[0] }, 'an event from Discord cannot be read');
            return false;
          }
        };
        strategy = new SimpleShardingStrategy(gateway);
        return strategy;
      },
    },
    // Nothing is ever read from these caches, and they would grow with the traffic.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: 0,
      MessageManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      PresenceManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      VoiceStateManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
  });
  const responder = responderOf(setting, client.rest);
  const sendCallback: Send = (callback, { id, token }) =>
    client.rest.post(Routes.interactionCallback(id, token), { body: callback, auth: false });
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    (payload) => void responder.respond(payload, sendCallback),
  );
  client.ws.on(GatewayDispatchEvents.GuildDelete, (payload) => {
    const { id, unavailable } = payload as GatewayGuildDeleteDispatchData;
    if (unavailable !== true) void forgetServer(desk, log, id);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection failed'));
  watchConnection(client, log, () => responder.lost, vitals);
  const ended = new Promise<number>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(code));
  });

  const closing = new AbortController();
  const leave = () => {
    muteConnections(strategy);
    // discord.js says of a connection that it closes, too, that it makes it anew.
    client.removeAllListeners(Events.ShardReconnecting);
    vitals?.connected(false);
    return inTime(
      client.destroy().catch(() => undefined),
      setting.leavingTimeout ?? LEAVING_TIMEOUT,
    );
  };

  let following: Promise<void> | undefined;
  const waited = setting.loginTimeout ?? LOGIN_TIMEOUT;
  const impatience = new AbortController();
  const patience = impatience.signal;
  const timer = setTimeout(
    () => impatience.abort(new DOMException('Discord took too long', 'TimeoutError')),
    waited,
  );
  stop?.addEventListener('abort', () => impatience.abort(stop.reason), { once: true });
  try {
    const ready = once(client, Events.ClientReady, { signal: patience });
    const login = client.login(setting.token).then(() => ready);
    for (const promise of [ready, login]) promise.catch(() => undefined);
    await Promise.race([
      // It is known why Discord has ended a connection before the login fails for it.
      ended.then((code) => Promise.reject(new ConnectionEnded(code))),
      login,
      untilAborted(patience),
    ]);
    const isRegistered = await keepRegistered(
      { rest: client.rest, commands, log, vitals, guildId, pause: setting.registrationPause },
      async () => client.application?.id ?? '',
      patience,
      stop === undefined ? closing.signal : AbortSignal.any([stop, closing.signal]),
    );
    if (isRegistered) log.info({ user: client.user?.tag }, 'ready');
    following = followFeeds(desk.feeds, client.rest, log, closing.signal, setting.feedPause);
  } catch (error) {
    await leave();
    if (stop?.aborted) throw stop.reason;
    const cause: unknown = patience.aborted ? patience.reason : error;
    throw adviceForLogin(cause, { guildId, waited });
  } finally {
    clearTimeout(timer);
  }

  return {
    ended: ended.then((code) => {
      log.fatal({ code }, `Discord ended the connection for good: ${reasonOf(code)}.`);
      return EXIT_FINAL;
    }),
    async close() {
      closing.abort();
      await inTime(Promise.all([responder.idle(), following]), CLOSING_TIMEOUT);
      await leave();
    },
    answersLost: () => responder.lost + responder.pending,
  };
}

/** Deletes what was added in a server that the bot was removed from; tries again until it is done. */
async function forgetServer(desk: Desk, log: Log, guild: string): Promise<void> {
  try {
    const forgotten = await desk.forget({ guild, user: '' });
    log.info({ guild, ...forgotten }, 'removed from a server: what was added there is deleted');
  } catch (error) {
    log.error({ err: error, guild }, 'what was added in a server could not be deleted');
    setTimeout(() => void forgetServer(desk, log, guild), DELETION_PAUSE).unref();
  }
}

/**
 * Says when the connection is lost and when it is there again. A connection that Discord wants made
 * anew, as it does every few hours, counts as both.
 */
function watchConnection(
  client: Client,
  log: Log,
  answersLost: () => number,
  vitals: Vitals | undefined,
): void {
  let outage: { readonly since: number; readonly lost: number; told: boolean } | undefined;
  client.on(Events.ShardReconnecting, () => {
    vitals?.connected(false);
    if (outage !== undefined) return;
    outage = { since: Date.now(), lost: answersLost(), told: false };
    log.info('the connection is lost; connecting again');
  });
  client.on(Events.ShardError, (error) => {
    // It comes again with every try.
    if (outage?.told) return;
    if (outage !== undefined) outage.told = true;
    log.warn({ err: error }, 'the connection failed');
  });
  const regained = () => {
    vitals?.connected(true);
    if (outage === undefined) return log.debug('connected');
    const { since, lost } = outage;
    log.info({ ms: Date.now() - since, answersLost: answersLost() - lost }, 'connected again');
    outage = undefined;
  };
  client.on(Events.ShardReady, regained);
  client.on(Events.ShardResume, regained);
}
