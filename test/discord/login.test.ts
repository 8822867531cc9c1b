import { describe, expect, it } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import { ConfigError, FinalError, readConfig } from '../../src/config.js';
import type { Greeting } from '../support/discord/gateway.js';
import { chatInput } from '../support/discord/payloads.js';
import { useHarness } from './harness.js';

const GATEWAY = { method: 'GET', path: /^\/gateway\/bot$/ };
const REGISTRATION = { method: 'PUT', path: /commands$/ };

const harness = useHarness();
/** Why the bot could not log in. */
const failure = async (setting: Parameters<typeof harness.start>[1] = {}): Promise<unknown> =>
  harness.start(allCommands, setting).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a login as one shard of several', () => {
  it('says so to Discord', async () => {
    await harness.start(allCommands, { shards: { ids: [1], count: 2 } });
    expect(harness.discord.gateway.lastIdentify?.shard).toEqual([1, 2]);
  });

  it.each([
    ['', undefined],
    ['0/2', { ids: [0], count: 2 }],
    ['0,3/4', { ids: [0, 3], count: 4 }],
  ])('is set by DISCORD_SHARDS=%s', (value, shards) => {
    expect(readConfig({ DISCORD_SHARDS: value }).shards).toEqual(shards);
  });

  it.each(['2/2', '1', '[0]', 'auto'])('is not set by DISCORD_SHARDS=%s', (value) => {
    expect(() => readConfig({ DISCORD_SHARDS: value })).toThrow(/^DISCORD_SHARDS (?:must|has)/);
  });
});

describe('a login that leads to nothing', () => {
  it.each<Greeting>(['no handshake', 'no hello', 'no ready', 'broken ready', 'drops'])(
    'is given up after one deadline, in a sentence, where the gateway greets so: %s',
    async (greeting) => {
      harness.discord.gateway.greeting = greeting;
      const error = await failure({ loginTimeout: 300 });
      expect(error).toBeInstanceOf(ConfigError);
      expect(error).not.toBeInstanceOf(FinalError);
      expect(error).toMatchObject({
        message: 'Discord did not answer within 0.3 seconds: check the network and start again.',
      });
    },
  );

  it('is given up where Discord asks to wait for longer than that (429)', async () => {
    harness.discord.failNext(GATEWAY, {
      status: 429,
      headers: { 'Retry-After': '300' },
      body: { message: 'You are being rate limited.', retry_after: 300, global: false },
    });
    expect(await failure({ loginTimeout: 300 })).toMatchObject({
      message: expect.stringContaining('did not answer within 0.3 seconds'),
    });
  });

  it('says that Discord is out of order where the gateway answers 503', async () => {
    harness.discord.gateway.greeting = 'refuses';
    const error = await failure();
    expect(error).not.toBeInstanceOf(FinalError);
    expect(error).toMatchObject({
      message: expect.stringContaining('Discord is out of order (503)'),
    });
  });

  it('ends with the reason for stopping where it is told to stop meanwhile', async () => {
    harness.discord.gateway.greeting = 'no ready';
    const stop = new AbortController();
    const failed = failure({ stop: stop.signal });
    const reason = new Error('enough');
    setTimeout(() => stop.abort(reason), 50);
    expect(await failed).toBe(reason);
  });

  it('answers although Discord does not answer to the registration in time', async () => {
    harness.discord.failNext(REGISTRATION, { delayMs: 1_500 });
    await harness.start(allCommands, { loginTimeout: 1_000, registrationPause: 100 });
    await harness.replyTo(chatInput(harness.discord, 'stories'));
    await harness.logged('commands registered');
  });
});

describe('a login that Discord refuses', () => {
  it.each([
    [4004, 'does not accept this DISCORD_TOKEN'],
    [4010, 'close code 4010): it does not know the shard'],
    [4011, 'close code 4011): the bot is in too many servers'],
    [4012, 'close code 4012): it no longer speaks the version of the gateway'],
    [4013, 'close code 4013): it does not know the intents'],
    [4014, 'close code 4014): it does not allow the bot’s intents'],
  ])('says why on close code %i, and that no start again mends it', async (code, advice) => {
    harness.discord.gateway.refusal = code;
    const error = await failure();
    expect(error).toBeInstanceOf(FinalError);
    expect(error).toMatchObject({ message: expect.stringContaining(advice) });
  });

  it('says from when on it may log in again where the day’s logins are spent', async () => {
    harness.discord.failNext(GATEWAY, {
      status: 200,
      body: {
        url: 'ws://127.0.0.1:9',
        shards: 1,
        session_start_limit: { total: 1000, remaining: 0, reset_after: 0, max_concurrency: 1 },
      },
    });
    const error = await failure();
    expect(error).not.toBeInstanceOf(FinalError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/log in again only after \d{4}-.*Z, .*find out what keeps/),
    });
  });

  it('shows Discord’s own message, in one line, where it does not accept a command', async () => {
    harness.discord.failNext(REGISTRATION, {
      status: 400,
      body: {
        message: 'Invalid Form Body',
        code: 50035,
        errors: {
          0: {
            name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
          },
        },
      },
    });
    const error = await failure();
    expect(error).toBeInstanceOf(FinalError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /does not accept the bot’s commands \(Invalid Form Body; 0\.name\[BASE_TYPE_REQUIRED\]: This field is required\)/,
      ),
    });
  });

  it('does not blame the commands where something else is refused', async () => {
    harness.discord.failNext(REGISTRATION, {
      status: 404,
      body: { message: '404: Not Found', code: 0 },
    });
    const error = await failure();
    expect(error).toBeInstanceOf(FinalError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/does not let the bot in \(404: Not Found\): look at/),
    });
  });

  it('says to invite the bot where it may not register its commands in a server', async () => {
    harness.discord.failNext(
      { method: 'GET', path: /commands$/ },
      { status: 403, body: { message: 'Missing Access', code: 50001 } },
    );
    const error = await failure({ config: { guildId: harness.discord.guildId } });
    expect(error).toBeInstanceOf(FinalError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/in the server \d+ \(Missing Access\): invite it there/),
    });
  });
});
