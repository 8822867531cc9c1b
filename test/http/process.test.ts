import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatInput } from '../support/discord/payloads.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let discord: StandIn;
let child: ChildProcess;
let out: string;
let err: string;
beforeEach(async () => {
  discord = await startStandIn();
});
afterEach(async () => {
  child.kill('SIGKILL');
  await discord.close();
});

/** npm start, as a process of its own to which Discord sends its requests. */
function start(env: Record<string, string> = {}) {
  out = '';
  err = '';
  child = spawn(process.execPath, [MAIN], {
    env: {
      DISCORD_PUBLIC_KEY: discord.publicKey,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      PORT: '127.0.0.1:0',
      HEALTH_PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk) => (out += String(chunk)));
  child.stderr?.on('data', (chunk) => (err += String(chunk)));
  return once(child, 'close').then(([status]) => status as number | null);
}
/** The address that a line of the log has. */
async function urlIn(message: string): Promise<string> {
  const line = new RegExp(`"url":"([^"]+)","msg":"${message}"`);
  await expect.poll(() => out).toMatch(line);
  return line.exec(out)?.[1] ?? '';
}

describe('npm start with a public key and a port', () => {
  it('answers over HTTP without a gateway, tells its health, and stops in order', async () => {
    const ended = start();
    discord.postTo(await urlIn('listening'));
    const health = await urlIn('health is told');
    const status = async () => (await fetch(`${health}/ready`)).status;
    await expect.poll(status).toBe(200);
    expect(discord.commands()).not.toEqual([]);
    expect(discord.gateway.identifies).toBe(0);
    const { data } = await discord.interact(chatInput(discord, 'summary'));
    expect(data).toHaveProperty('components');
    const metrics = await (await fetch(`${health}/metrics`)).text();
    expect(metrics).toMatch(/interactions_total\{command="summary",.*outcome="answered"\} 1/);

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(out).toContain('"answersLost":0,"msg":"stopped"');
    expect(out + err).not.toContain(discord.token);
  });

  it('answers without a token, too, and says what it does not do', async () => {
    const ended = start({ DISCORD_TOKEN: '' });
    discord.postTo(await urlIn('listening'));
    const { data } = await discord.interact(chatInput(discord, 'stories'));
    expect(data).toHaveProperty('components');
    expect(out).toContain('commands are not registered, and feeds are not read');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('ends with one line where the port is taken, or the key is none', async () => {
    const taken = new URL(discord.apiUrl).port;
    expect(await start({ PORT: `127.0.0.1:${taken}` })).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      `PORT: port ${taken} of 127.0.0.1 is in use: set PORT to another one.`,
    ]);
    expect(await start({ DISCORD_PUBLIC_KEY: 'none' })).toBe(78);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^DISCORD_PUBLIC_KEY must/)]);
  });
});
