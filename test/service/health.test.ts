import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, FinalError, readConfig } from '../../src/config.js';
import { startHealth } from '../../src/service/health.js';
import { listen } from '../../src/service/listen.js';
import { button, chatInput } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let discord: StandIn;
let child: ChildProcess;
let out: string;
beforeEach(async () => {
  discord = await startStandIn();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await discord.close();
});

/** Starts the bot, and gives the address of its health. */
async function start(): Promise<string> {
  out = '';
  child = spawn(process.execPath, [MAIN], {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, HEALTH_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  const told = () => /"url":"([^"]+)"/.exec(out)?.[1] ?? '';
  await expect.poll(told).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  return told();
}
const get = async (url: string) => {
  const response = await fetch(url);
  return { status: response.status, text: await response.text() };
};

describe('the health of the bot', () => {
  it('is ready once it is logged in and its commands are registered, and no more when it is cut off', async () => {
    const url = await start();
    await expect.poll(async () => (await get(`${url}/ready`)).status).toBe(200);
    expect(JSON.parse((await get(`${url}/ready`)).text)).toEqual({
      connected: true,
      registered: true,
      stories: 1,
    });
    discord.gateway.greeting = 'drops';
    discord.gateway.drop();
    await expect.poll(async () => (await get(`${url}/ready`)).status).toBe(503);
    expect((await get(`${url}/live`)).status).toBe(200);
    discord.gateway.greeting = 'proper';
    await expect.poll(async () => (await get(`${url}/ready`)).status).toBe(200);
    expect((await get(`${url}/metrics`)).text).toContain('on_the_record_reconnects_total 1');
  });

  it('is live and not ready while the login takes its time', async () => {
    discord.gateway.greeting = 'no ready';
    const url = await start();
    expect((await get(`${url}/live`)).status).toBe(200);
    expect((await get(`${url}/ready`)).status).toBe(503);
    expect((await get(`${url}/stories`)).status).toBe(404);
    expect((await fetch(`${url}/live`, { method: 'POST' })).status).toBe(405);
  });

  it('counts interactions and their times, and has nothing of what people type', async () => {
    const url = await start();
    await discord.requested({ method: 'PUT', path: /commands$/ });
    await discord.interact(chatInput(discord, 'ask', { question: 'what did Healey press for' }));
    await discord.interact(button(discord, 'sesame?story=secrets'));
    discord.failNext({ method: 'POST', path: /callback$/ }, { status: 400, body: {} });
    discord.dispatch('INTERACTION_CREATE', chatInput(discord, 'summary'));
    const metrics = async () => (await get(`${url}/metrics`)).text;
    await expect.poll(metrics).toContain('on_the_record_answers_lost_total 1');
    const text = await metrics();
    expect(text).toContain(
      'on_the_record_interactions_total{command="ask",kind="slash",verdict="answer",outcome="answered"} 1',
    );
    expect(text).toContain(
      'on_the_record_interactions_total{command="unknown",kind="press",verdict="",outcome="answered"} 1',
    );
    expect(text).toContain(
      'on_the_record_interactions_total{command="summary",kind="slash",verdict="",outcome="lost"} 1',
    );
    expect(text).toContain('on_the_record_interaction_seconds_count{command="ask",kind="slash"} 1');
    expect(text).toMatch(/^on_the_record_open_stories 1$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toMatch(/Healey|sesame|secrets/);
  });

  it('says so where its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const failed = startHealth({ host: '127.0.0.1', port }, [], () => 1);
    await expect(failed).rejects.toThrow(ConfigError);
    await expect(failed).rejects.toThrow(
      /^HEALTH_PORT: port \d+ of 127\.0\.0\.1 is in use: set HEALTH_PORT to another one\.$/,
    );
    taken.close();
  });

  it.each([
    ['ENOTFOUND', FinalError, 'no machine has that name.'],
    ['EACCES', FinalError, 'take one from 1024 on.'],
    [
      'EADDRNOTAVAIL',
      ConfigError,
      'this machine does not have that address: set HEALTH_PORT to another one.',
    ],
    ['EADDRINUSE', ConfigError, 'HEALTH_PORT: port 9090 of [::1] is in use'],
    ['EAFNOSUPPORT', ConfigError, 'set HEALTH_PORT to another one.'],
  ])(
    'says what is wrong with its address, and whether starting again may mend it, on %s',
    async (code, Fault, why) => {
      const server = createHttpServer();
      vi.spyOn(server, 'listen').mockImplementation(() => {
        process.nextTick(() => server.emit('error', Object.assign(new Error(), { code })));
        return server;
      });
      const failed = listen(server, 'HEALTH_PORT', { host: '::1', port: 9090 });
      const error = await failed.catch((fault: unknown) => fault);
      expect(Object(error).constructor).toBe(Fault);
      expect(String(error)).toMatch(/HEALTH_PORT: .*\[::1\]/);
      expect(String(error)).toContain(why);
    },
  );
});

describe('HEALTH_PORT', () => {
  it.each([
    ['9090', { host: '127.0.0.1', port: 9090 }],
    ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
    ['[::]:9090', { host: '::', port: 9090 }],
    ['', undefined],
  ])('may be “%s”', (value, health) => {
    expect(readConfig({ HEALTH_PORT: value }).health).toEqual(health);
  });

  it.each(['http', '70000', ':80', '::1:80', '1.2.3.4:'])('may not be “%s”', (value) => {
    expect(() => readConfig({ HEALTH_PORT: value })).toThrow(/^HEALTH_PORT must /);
  });
});
