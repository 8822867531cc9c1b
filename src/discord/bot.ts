import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
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
import type { FolderReport, LiveFolder } from '../archive/live-folder.js';
import type { Command } from '../command/command.js';
import { withFairUse } from '../command/fair-use.js';
import { withFirstAnswer } from '../command/first-answer.js';
import { createRespond, type Elsewhere } from '../command/respond.js';
import { warmUp } from '../command/warm-up.js';
import { type Config, EXIT_FINAL, type HealthAddress } from '../config.js';
import type { Desk } from '../desk.js';
import { createResponder, type Send } from '../interactions/responder.js';
import { createLog, type Log } from '../log.js';
import { untilAborted } from '../service/stopping.js';
import type { Vitals } from '../service/vitals.js';
import { adviceFor, ConnectionEnded, isOutOfOrder, reasonOf } from './advice.js';
import { followFeeds } from './follow-feeds.js';
import { muteConnections } from './mute-connections.js';
import { registerCommands } from './registration.js';

/** ms from the first request to Discord until the bot is ready. */
const LOGIN_TIMEOUT = 30_000;
/** ms that the connection has to be closed in; a gateway that does not answer would take 30 s. */
const LEAVING_TIMEOUT = 1_000;
/** ms between two tries to register the commands with a Discord that is out of order. */
const REGISTRATION_PAUSE = 60_000;
/** ms between two tries to delete what was added in a server. */
const DELETION_PAUSE = 60_000;
/** ms that interactions have to be answered in when the program is told to stop. */
const CLOSING_TIMEOUT = 4_000;

/** A running bot. */
export interface Bot {
  /** Settles with the exit status when Discord has ended the connection for good. */
  readonly ended: Promise<number>;
  /** Answers what is being answered, and leaves Discord. */
  close(): Promise<void>;
  /** How many answers Discord did not take so far, and those that are still under way. */
  answersLost(): number;
}

/** What a bot runs with. */
export interface BotSetting {
  readonly config: Pick<Config, 'apiUrl' | 'guildId' | 'logQuestions'> & { readonly token: string };
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  /** Where stories are read that the desk does not read, for they are too long. */
  readonly elsewhere?: Elsewhere;
  /** Is told how the bot is. */
  readonly vitals?: Vitals | undefined;
  /** Ends the login when it is aborted. */
  readonly stop?: AbortSignal;
  /** ms that the login may take; by default 30,000. */
  readonly loginTimeout?: number;
  /** ms that leaving Discord may take; by default 1,000. */
  readonly leavingTimeout?: number;
  /** ms; by default a minute. */
  readonly registrationPause?: number;
  /** ms between two looks for feeds that are due; by default half a minute. */
  readonly feedPause?: number | undefined;
  /** ms after which an answer is deferred; by default 2,000. */
  readonly deadline?: number;
}

/**
 * Logs in to Discord, registers the commands if need be, and answers interactions from then on.
 *
 * @throws ConfigError if Discord cannot be reached, or does not accept the token or the server; what
 *   discord.js still tries then ends with the process alone
 * @throws the reason of the signal to stop, where that comes before the bot is ready
 */
export async function connect(setting: BotSetting): Promise<Bot> {
  const { config, commands, desk, log, stop, vitals } = setting;
  stop?.throwIfAborted();
  let strategy: SimpleShardingStrategy | undefined;
  const client: Client = new Client({
    // Of servers, only that the bot was removed from one is of interest: its stories go.
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 0,
    ...(config.apiUrl !== undefined && { rest: { api: config.apiUrl } }),
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
  const { logQuestions } = config;
  const responder = createResponder({
    respond: withFairUse(withFirstAnswer(createRespond(commands, desk, setting.elsewhere))),
    log,
    rest: client.rest,
    logQuestions,
    ...(vitals && { vitals }),
    ...(setting.deadline !== undefined && { deadline: setting.deadline }),
  });
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
  const register = async (signal: AbortSignal): Promise<void> => {
    const definitions = commands.flatMap(({ definition }) => definition ?? []);
    const application = client.application?.id ?? '';
    const registered = await registerCommands(
      client.rest,
      application,
      config.guildId,
      definitions,
      signal,
    );
    vitals?.registered();
    log.info(
      { registered },
      registered ? 'commands registered' : 'commands are registered as they are',
    );
  };
  /** A Discord out of order may still deliver what people ask: the bot is there for them meanwhile. */
  const registerLater = async (): Promise<void> => {
    const pause = setting.registrationPause ?? REGISTRATION_PAUSE;
    while (!closing.signal.aborted) {
      await delay(pause, undefined, { signal: closing.signal, ref: false });
      try {
        return await register(closing.signal);
      } catch (error) {
        log.warn({ err: error }, 'the commands could not be registered; trying again');
      }
    }
  };
  const leave = () => {
    muteConnections(strategy);
    return Promise.race([
      client.destroy().catch(() => undefined),
      delay(setting.leavingTimeout ?? LEAVING_TIMEOUT, undefined, { ref: false }),
    ]);
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
    const login = client.login(config.token).then(() => ready);
    for (const promise of [ready, login]) promise.catch(() => undefined);
    await Promise.race([
      // It is known why Discord has ended a connection before the login fails for it.
      ended.then((code) => Promise.reject(new ConnectionEnded(code))),
      login,
      untilAborted(patience),
    ]);
    await register(patience).catch((error: unknown) => {
      if (stop?.aborted || !(patience.aborted || isOutOfOrder(error))) throw error;
      log.warn({ err: error }, 'the commands could not be registered; trying again');
      registerLater().catch(() => undefined);
    });
    log.info({ user: client.user?.tag }, 'ready');
    following = followFeeds(desk.feeds, client.rest, log, closing.signal, setting.feedPause);
  } catch (error) {
    await leave();
    if (stop?.aborted) throw stop.reason;
    const cause: unknown = patience.aborted ? patience.reason : error;
    throw adviceFor(cause, { guildId: config.guildId, waited });
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
      const idle = Promise.all([responder.idle(), following]);
      await Promise.race([idle, delay(CLOSING_TIMEOUT, undefined, { ref: false })]);
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

/** Tells the bot's health over HTTP. What that needs is loaded only where it is wanted. */
async function tellHealth(
  address: HealthAddress,
  commands: readonly Command[],
  folder: LiveFolder,
  log: Log,
): Promise<Vitals> {
  const { startHealth } = await import('../service/health.js');
  const names = commands.flatMap(({ name, definition }) => [name, definition?.name ?? name]);
  const health = await startHealth(address, names, () => folder.size);
  log.info({ url: health.url }, 'health is told');
  return health;
}

/**
 * Runs the bot until it is told to stop.
 *
 * @returns the exit status
 * @throws ConfigError if it cannot start
 */
export async function runBot(
  config: Config & { readonly token: string },
  commands: readonly Command[],
  openStories: (
    config: Config,
    report: FolderReport,
  ) => Promise<{ readonly desk: Desk; readonly folder: LiveFolder }>,
  stop: AbortSignal,
  elsewhere: Elsewhere,
): Promise<number> {
  const log = createLog(config);
  // One interaction that goes wrong in a way that nobody thought of must not end the others.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  const stopped = untilAborted(stop);
  try {
    const report = {
      problem: (sentence: string) => log.warn(sentence),
      change: (stories: number) => log.info({ stories }, 'the stories have changed'),
    };
    const { desk, folder } = await Promise.race([openStories(config, report), stopped]);
    folder.watch();
    process.on('SIGHUP', () => {
      log.info('reading the stories again');
      folder.watch();
      void folder.reread();
    });
    const vitals = config.health && (await tellHealth(config.health, commands, folder, log));
    void warmUp(commands, desk, createRespond(commands, desk));
    const bot = await connect({ config, commands, desk, log, stop, elsewhere, vitals });
    const status = await Promise.race([bot.ended, stopped.catch(() => 0)]);
    folder.close();
    await bot.close();
    log.info({ answersLost: bot.answersLost() }, 'stopped');
    return status;
  } catch (error) {
    if (!stop.aborted) throw error;
    log.info('stopped before the bot was ready');
    return 0;
  }
}
