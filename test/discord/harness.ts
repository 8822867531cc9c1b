import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command } from '../../src/command/command.js';
import { connect } from '../../src/discord/bot.js';
import { listenForDiscord } from '../../src/http/bot.js';
import { EPHEMERAL, type Payload } from '../../src/interactions/payload.js';
import { createLog } from '../../src/log.js';
import type { Bot } from '../../src/service/face.js';
import { shippedDesk } from '../support/desk.js';
import { readDescription } from '../support/discord/openapi.js';
import { type StandIn, type StandInOptions, startStandIn } from '../support/discord/stand-in.js';
import { expectValidReply } from '../support/discord-limits.js';

const CHANNEL_MESSAGE = 4;
const DEFERRED = 5;
const desk = await shippedDesk();

const description = process.env.DISCORD_OPENAPI;
const checker = description === undefined ? undefined : readDescription(description);
let checked = 0;

/**
 * Fails if the bot has sent something that Discord's own description of its API does not allow, where
 * DISCORD_OPENAPI names that description.
 */
export function expectValidPayloads({ requests }: StandIn): void {
  const result = checker?.check(requests);
  expect(result?.problems ?? []).toEqual([]);
  checked += result?.checked ?? 0;
}
/** Says how many payloads of a file's tests were checked. */
export function reportPayloads(): void {
  if (checker === undefined) return;
  process.stdout.write(`${checked} payloads checked against Discord's description\n`);
}

/** Whether a reply is shown to the asker alone. */
export const isPrivate = ({ flags }: Payload) => (flags & EPHEMERAL) !== 0;

/** How what people ask comes to a bot. */
export type Transport = 'gateway' | 'HTTP';
export const TRANSPORTS: readonly Transport[] = ['gateway', 'HTTP'];

type Setting = Omit<Parameters<typeof connect>[0], 'commands' | 'config' | 'log' | 'token'>;
type Config = Parameters<typeof connect>[0]['config'];

/** A stand-in for Discord and a bot that is connected to it, new for each test. */
export interface Harness {
  readonly discord: StandIn;
  readonly bot: Bot | undefined;
  /** The log's lines so far. */
  log(): Record<string, unknown>[];
  /** The first line of the log with this message, when it comes. */
  logged(message: string): Promise<Record<string, unknown>>;
  start(
    commands?: readonly Command[],
    setting?: Partial<Setting> & { config?: Partial<Config>; token?: string },
  ): Promise<void>;
  /** The message that answers an interaction, checked against Discord's limits. */
  replyTo(interaction: Parameters<StandIn['interact']>[0], timeout?: number): Promise<Payload>;
}

/**
 * Sets a harness up for the tests of a file. Every body that the bot sends is checked against
 * Discord's description of its API where DISCORD_OPENAPI names one.
 */
export function useHarness(
  options: StandInOptions = {},
  transport: Transport = 'gateway',
): Harness {
  let discord: StandIn;
  let bot: Bot | undefined;
  let lines = '';

  beforeEach(async () => {
    lines = '';
    discord = await startStandIn(options);
  });
  afterEach(async () => {
    await bot?.close();
    bot = undefined;
    await discord.close();
    expectValidPayloads(discord);
  });
  afterAll(reportPayloads);

  const log = () =>
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  return {
    get discord() {
      return discord;
    },
    get bot() {
      return bot;
    },
    log,
    async logged(message) {
      await expect.poll(log).toContainEqual(expect.objectContaining({ msg: message }));
      return log().find(({ msg }) => msg === message) ?? {};
    },
    async start(commands = allCommands, { config, token = discord.token, ...setting } = {}) {
      const sink = new Writable({
        write(chunk, _encoding, done) {
          lines += String(chunk);
          done();
        },
      });
      const given = {
        commands,
        desk,
        log: createLog({ logLevel: 'debug' }, sink),
        ...setting,
        config: { apiUrl: discord.apiUrl, guildId: undefined, logQuestions: false, ...config },
        token,
      };
      if (transport === 'gateway') {
        // The stand-in is there or gone: there is nothing to wait for.
        bot = await connect({ leavingTimeout: 100, ...given });
        return;
      }
      const address = { host: '127.0.0.1', port: 0 };
      const http = { publicKey: discord.publicKey, address };
      const listening = await listenForDiscord({ ...given, http });
      bot = listening;
      discord.postTo(listening.url);
    },
    async replyTo(interaction, timeout) {
      const { type, data } = await discord.interact(interaction, timeout);
      let reply = data as unknown as Payload;
      if (type === DEFERRED) {
        // Where the machine is busy the answer comes later, as an edit or in the place of “Thinking…”.
        const { token } = interaction;
        const path = new RegExp(`/webhooks/\\d+/${token}(?:/messages/@original)?(?:\\?.*)?$`);
        const { body } = await Promise.any(
          ['PATCH', 'POST'].map((method) => discord.requested({ method, path }, timeout)),
        );
        reply = body as Payload;
      } else expect(type).toBe(CHANNEL_MESSAGE);
      expectValidReply(reply);
      return reply;
    },
  };
}
