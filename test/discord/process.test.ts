import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatInput } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';
import { expectValidPayloads, reportPayloads } from './harness.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let discord: StandIn;
let child: ChildProcess | undefined;
let out: string;
let err: string;

/** npm start, as a process of its own. */
function start(env: Record<string, string> = {}): Promise<number | null> {
  out = '';
  err = '';
  child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...env,
    },
  });
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  return once(child, 'close').then(([status]) => status as number | null);
}

beforeEach(async () => {
  discord = await startStandIn();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await discord.close();
  expectValidPayloads(discord);
});
afterAll(reportPayloads);

describe('npm start with a token', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers until %s, then closes cleanly',
    async (signal) => {
      const ended = start();
      await discord.ready(15_000);
      await discord.requested({ method: 'PUT', path: /commands$/ });
      const { data } = await discord.interact(chatInput(discord, 'summary'));
      expect(data).toHaveProperty('components');

      const begun = Date.now();
      child?.kill(signal);
      expect(await ended).toBe(0);
      expect(Date.now() - begun).toBeLessThan(5000);
      const lines = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines).toContainEqual(expect.objectContaining({ msg: 'commands registered' }));
      expect(lines).toContainEqual(
        expect.objectContaining({ msg: 'answered', command: 'summary' }),
      );
      expect(out + err).not.toContain(discord.token);
    },
  );

  it.each([
    [
      'the token is wrong',
      () => ({ DISCORD_TOKEN: 'wrong.token' }),
      'does not accept this DISCORD_TOKEN',
    ],
    [
      'there is no network',
      () => ({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      'cannot be reached',
    ],
    ['there is no story', () => ({ STORIES_DIR: '/nowhere' }), '/nowhere cannot be read'],
  ])('ends with one line and status 1 where %s', async (_, env, message) => {
    expect(await start(env())).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
    expect(out + err).not.toContain('wrong.token');
  });

  it('does not wait longer than 5 s for a Discord that does not take an answer', async () => {
    const ended = start();
    await discord.ready(15_000);
    await discord.requested({ method: 'PUT', path: /commands$/ });
    discord.failNext({ method: 'POST', path: /callback$/ }, { delayMs: 9_000 });
    discord.dispatch('INTERACTION_CREATE', chatInput(discord, 'summary'));
    await expect
      .poll(() => discord.requests.some(({ path }) => path.endsWith('/callback')))
      .toBe(true);
    const begun = Date.now();
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5000);
  }, 10_000);

  it('answers an interaction that lacks what discord.js builds upon, and stays up', async () => {
    start();
    await discord.ready(15_000);
    await discord.requested({ method: 'PUT', path: /commands$/ });
    const {
      entitlements: _,
      authorizing_integration_owners: __,
      ...bare
    } = chatInput(discord, 'summary');
    const { data } = await discord.interact(bare as unknown as APIInteraction);
    expect(data).toHaveProperty('components');
    await discord.interact(chatInput(discord, 'stories'));
    expect(child?.exitCode).toBeNull();
  });

  it('ends with status 1 where Discord ends the connection for good', async () => {
    const ended = start();
    await discord.ready(15_000);
    await discord.requested({ method: 'PUT', path: /commands$/ });
    discord.gateway.closeWith(4014);
    expect(await ended).toBe(1);
    expect(out).toContain('"level":"fatal"');
  });
});
