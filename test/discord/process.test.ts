import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { APIInteraction } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED_STORY } from '../support/desk.js';
import { chatInput } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';
import { expectValidPayloads, reportPayloads } from './harness.js';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let discord: StandIn;
let child: ChildProcess | undefined;
let out: string;
let err: string;

/** npm start, as a process of its own. */
function start(env: Record<string, string> = {}, output: 'pipe' | number = 'pipe') {
  out = '';
  err = '';
  child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      ...env,
    },
    stdio: ['ignore', output, 'pipe'],
  });
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  return once(child, 'close').then(([status]) => status as number | null);
}

/** Asks for an answer that Discord does not take for longer than any test lasts. */
async function askDeafDiscord() {
  discord.failNext({ method: 'POST', path: /callback$/ }, { delayMs: 120_000 });
  discord.dispatch('INTERACTION_CREATE', chatInput(discord, 'summary'));
  await expect
    .poll(() => discord.requests.some(({ path }) => path.endsWith('/callback')))
    .toBe(true);
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
      await discord.ready();
      await discord.requested({ method: 'PUT', path: /commands$/ });
      const { data } = await discord.interact(chatInput(discord, 'summary'));
      expect(data).toHaveProperty('components');

      child?.kill(signal);
      expect(await ended).toBe(0);
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
    ['the token is wrong', 'wrong.token', 'does not accept this DISCORD_TOKEN'],
    [
      'the token is in curly quotes',
      '“wrong.token”',
      'DISCORD_TOKEN has a character that no token',
    ],
  ])(
    'ends with one line and status 78, which no start again mends, where %s',
    async (_, token, message) => {
      expect(await start({ DISCORD_TOKEN: token })).toBe(78);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(message);
      expect(out + err).not.toContain('wrong.token');
    },
  );

  it.each([
    ['STORIES_DIR', '/nowhere', '/nowhere cannot be read: there is no such file. STORIES_DIR says'],
    ['STORIES_DIR', MAIN, 'a part of its path is not a folder. STORIES_DIR says'],
    ['ARCHIVE_DIR', MAIN, 'a part of its path is not a folder. ARCHIVE_DIR says'],
  ])('ends with one line and status 78 where %s is %s', async (name, value, message) => {
    expect(await start({ [name]: value })).toBe(78);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
  });

  it('does not end where it is told to read the stories again before it has', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const ended = start({ DATABASE_URL: `postgres://somebody:secret@127.0.0.1:${port}/stories` });
    const [socket] = await once(silent, 'connection');
    child?.kill('SIGHUP');
    // What would end it has done so by then.
    await delay(200);
    socket.destroy();
    silent.close();
    expect(await ended).toBe(1);
    expect(err).toContain('The database in DATABASE_URL cannot be used');
  });

  it.each([
    [
      'there is no network',
      () => ({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }),
      'cannot be reached',
    ],
    ['there is no story', () => ({ STORIES_DIR: MIGRATIONS }), 'There is no story in'],
  ])('ends with one line and status 1 where %s', async (_, env, message) => {
    expect(await start(env())).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
  });

  it.each([
    ['while Discord keeps it waiting for the login', 'no ready'],
    ['while no connection comes about', 'drops'],
  ] as const)('ends at once with status 0 on SIGTERM %s', async (_, greeting) => {
    discord.gateway.greeting = greeting;
    const ended = start();
    await discord.requested({ method: 'GET', path: /^\/gateway\/bot$/ });
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(out).toContain('stopped before the bot was ready');
  });

  it('ends at once on a second signal', async () => {
    const ended = start();
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    await askDeafDiscord();
    // Two signals that come before the program looks are one.
    const signals = setInterval(() => child?.kill('SIGTERM'), 200);
    expect(await ended).toBe(143);
    clearInterval(signals);
  });

  it('answers on where its log cannot be written, and stops as ever', async () => {
    const full = openSync('/dev/full', 'w');
    const ended = start({}, full);
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    for (let i = 0; i < 3; i++) {
      const { data } = await discord.interact(chatInput(discord, 'summary'));
      expect(data).toHaveProperty('components');
    }
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    closeSync(full);
  });

  it('does not wait for a Discord that does not take an answer, and says that it was lost', async () => {
    const ended = start();
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    await askDeafDiscord();
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(out).toMatch(/"answersLost":1,"msg":"stopped"/);
  });

  it('logs a greeting from Discord that cannot be read, and stays up', async () => {
    discord.gateway.greeting = 'broken hello';
    start();
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    await discord.interact(chatInput(discord, 'stories'));
    expect(out).toContain('heartbeat_interval');
    expect(child?.exitCode).toBeNull();
  });

  it('answers others while it reads a story that takes long', async () => {
    const stories = await mkdtemp(join(tmpdir(), 'stories-'));
    await copyFile(SHIPPED_STORY, join(stories, 'talks.md'));
    await writeFile(join(stories, 'letters.md'), 'A. '.repeat(330_000));
    start({ STORIES_DIR: stories });
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    const long = chatInput(discord, 'ask', { question: 'who is A', story: 'letters' });
    const short = () => discord.interact(chatInput(discord, 'summary', { story: 'talks' }));
    await short();
    discord.dispatch('INTERACTION_CREATE', long);
    expect((await short()).data).toHaveProperty('components');
    const answered = discord.requests.filter(({ path }) => path.includes(long.token));
    expect(answered).toEqual([]);
    await rm(stories, { recursive: true });
  });

  it('answers an interaction that lacks what discord.js builds upon, and stays up', async () => {
    start();
    await discord.ready();
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

  it('ends with status 78 where Discord ends the connection for good', async () => {
    const ended = start();
    await discord.ready();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    discord.gateway.closeWith(4014);
    expect(await ended).toBe(78);
    expect(out).toContain('"level":"fatal"');
  });
});
