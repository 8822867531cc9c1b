import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  HTTPError,
  Options,
  Routes,
} from 'discord.js';
import type { GatewayGuildDeleteDispatchData } from 'discord-api-types/v10';
import type { Command } from '../command/command.js';
import { createRespond } from '../command/respond.js';
import { type Config, ConfigError } from '../config.js';
import type { Desk } from '../desk.js';
import { createResponder, type Send } from '../interactions/responder.js';
import { createLog, type Log } from '../log.js';
import { registerCommands } from './registration.js';

/** ms */
const LOGIN_TIMEOUT = 30_000;
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
}

/** What a bot runs with. */
export interface BotSetting {
  readonly config: Pick<Config, 'apiUrl' | 'guildId' | 'logQuestions'> & { readonly token: string };
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly log: Log;
  /** ms; by default a minute. */
  readonly registrationPause?: number;
  /** ms after which an answer is deferred; by default 2,000. */
  readonly deadline?: number;
}

/**
 * Logs in to Discord, registers the commands if need be, and answers interactions from then on.
 *
 * @throws ConfigError if Discord cannot be reached, or does not accept the token or the server
 */
export async function connect(setting: BotSetting): Promise<Bot> {
  const { config, commands, desk, log } = setting;
  const client: Client = new Client({
    // Of servers, only that the bot was removed from one is of interest: its stories go.
    intents: [GatewayIntentBits.Guilds],
    waitGuildTimeout: 0,
    ...(config.apiUrl !== undefined && { rest: { api: config.apiUrl } }),
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
    respond: createRespond(commands, desk),
    log,
    rest: client.rest,
    logQuestions,
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
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'the connection failed'));
  client.on(Events.ShardReady, () => log.debug('connected'));
  client.on(Events.ShardResume, () => log.info('connected again'));
  const ended = new Promise<number>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      log.fatal({ code }, `Discord ended the connection for good: ${reasonOf(code)}.`);
      resolve(1);
    });
  });

  const closing = new AbortController();
  const register = async (): Promise<void> => {
    const definitions = commands.flatMap(({ definition }) => definition ?? []);
    const application = client.application?.id ?? '';
    const registered = await registerCommands(
      client.rest,
      application,
      config.guildId,
      definitions,
    );
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
        return await register();
      } catch (error) {
        log.warn({ err: error }, 'the commands could not be registered; trying again');
      }
    }
  };

  try {
    const ready = once(client, Events.ClientReady, { signal: AbortSignal.timeout(LOGIN_TIMEOUT) });
    ready.catch(() => undefined);
    await client.login(config.token);
    await Promise.race([
      ready,
      ended.then(() => Promise.reject(new Error('Authentication failed'))),
    ]);
    await register().catch((error: unknown) => {
      if (!(error instanceof HTTPError && error.status >= 500)) throw error;
      log.warn({ err: error }, 'the commands could not be registered; trying again');
      registerLater().catch(() => undefined);
    });
    log.info({ user: client.user?.tag }, 'ready');
  } catch (error) {
    await client.destroy();
    throw new ConfigError(sentenceFor(error, config.guildId));
  }

  return {
    ended,
    async close() {
      closing.abort();
      await Promise.race([responder.idle(), delay(CLOSING_TIMEOUT, undefined, { ref: false })]);
      await client.destroy();
    },
  };
}

/** Deletes what was added in a server that the bot was removed from; tries again until it is done. */
async function forgetServer(desk: Desk, log: Log, guild: string): Promise<void> {
  try {
    const stories = await desk.forget({ guild, user: '' });
    log.info({ guild, stories }, 'removed from a server: what was added there is deleted');
  } catch (error) {
    log.error({ err: error, guild }, 'what was added in a server could not be deleted');
    setTimeout(() => void forgetServer(desk, log, guild), DELETION_PAUSE).unref();
  }
}

/** Why Discord ends a connection for good, by its close code, and what to do. */
function reasonOf(code: number): string {
  if (code === 4004) return 'it no longer accepts the token; put a new one in DISCORD_TOKEN';
  if (code === 4014)
    return 'it does not allow the bot’s intents; the bot asks for none that are privileged';
  return `close code ${code}`;
}

/** What went wrong at the login and what to do, without a word of the token. */
function sentenceFor(error: unknown, guildId: string | undefined): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : '';
  if (code === 'TokenInvalid' || message === 'Authentication failed') {
    return 'Discord does not accept this DISCORD_TOKEN: copy it again from the page “Bot” of your application.';
  }
  if (error instanceof DiscordAPIError && guildId !== undefined && error.status < 500) {
    return `Discord does not let the bot register its commands in the server ${guildId}: invite it there first, or mend DISCORD_GUILD_ID.`;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return `Discord did not answer within ${LOGIN_TIMEOUT / 1000} seconds: check the network and start again.`;
  }
  return `Discord cannot be reached (${code || message}): check the network and start again.`;
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
  openStories: (config: Config, report: (problem: string) => void) => Promise<Desk>,
): Promise<number> {
  const log = createLog(config);
  // One interaction that goes wrong in a way that nobody thought of must not end the others.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  const desk = await openStories(config, (problem) => log.warn(problem));
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const bot = await connect({ config, commands, desk, log });
  const status = await Promise.race([bot.ended, stopped.then(() => 0)]);
  await bot.close();
  log.info('stopped');
  return status;
}
