import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { chatInput } from '../support/discord/payloads.js';
import { createSender, type Sender } from '../support/discord/sender.js';
import { type StandIn, startStandIn } from '../support/discord/stand-in.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

let discord: StandIn;
let child: ChildProcess;
let out: string;
let err: string;
beforeEach(async () => {
  // How long an answer may take is not tested here, where the machine may be busy.
  discord = await startStandIn({ answerWithin: 30_000 });
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
const PING = { type: 1 };
/** A signed request, over a connection of its own. */
function wire(url: string, sender: Sender, payload: unknown) {
  const body = JSON.stringify(payload);
  const headers = { ...sender.seal(body), Host: 'bot', 'Content-Length': Buffer.byteLength(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `POST /interactions HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
  return {
    /** Settles with its answer to come, once all of it up to an end is with the system. */
    async send(end?: number): Promise<{ answer: Promise<string> }> {
      let answer = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('error', () => undefined);
      const closed = new Promise((resolve) => socket.once('close', resolve));
      await new Promise((resolve) => socket.write(request.slice(0, end), resolve));
      return { answer: closed.then(() => answer) };
    },
  };
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

  it.each([
    ['asks to wait (429)', { status: 429, headers: { 'Retry-After': '1' }, body: {} }],
    ['is out of order (500)', { status: 500, body: {} }],
  ])(
    'sends what it owes before it stops, though nothing else is left to do, where Discord %s',
    async (_, fault) => {
      const archive = await mkdtemp(join(tmpdir(), 'archive-'));
      const shared = archiveOf([]);
      const store = createFileStore(archive, (problem) => expect.fail(problem));
      const scope = { guild: discord.guildId, user: '7' };
      await createKeptArchive({ store, shared }).add(scope, 'The ferry stayed in port on Monday.');
      const ended = start({ ARCHIVE_DIR: archive });
      discord.postTo(await urlIn('listening'));

      const edit = { method: 'PATCH', path: /\/messages\/@original$/ };
      discord.failNext(edit, fault);
      await discord.interact(chatInput(discord, 'export'));
      await discord.requested(edit);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      expect(out).toContain('"answersLost":0,"msg":"stopped"');
      const edits = discord.requests.filter(({ method }) => method === edit.method);
      expect(edits.map(({ status }) => status)).toEqual([fault.status, 200]);
      await rm(archive, { recursive: true });
    },
  );

  it('answers what has reached its machine before it is told to stop, though it has read none of it', async () => {
    const sender = createSender();
    const ended = start({ DISCORD_PUBLIC_KEY: sender.publicKey, DISCORD_TOKEN: '' });
    const url = await urlIn('listening');
    await expect.poll(() => out).toContain('"msg":"ready"');
    const wires = Array.from({ length: 12 }, () => wire(url, sender, PING));
    // Until it goes on, all that comes waits with the system.
    child.kill('SIGSTOP');
    const answers = await Promise.all(wires.map(({ send }) => send()));
    child.kill('SIGTERM');
    child.kill('SIGCONT');
    for (const { answer } of answers)
      expect(await answer).toMatch(/^HTTP\/1\.1 200 .*{"type":1}$/s);
    expect(await ended).toBe(0);
    expect(out).toContain('"answersLost":0,"msg":"stopped"');
  });

  it('counts among the lost what it has not read to its end when its time is over', async () => {
    const sender = createSender();
    const ended = start({ DISCORD_PUBLIC_KEY: sender.publicKey, DISCORD_TOKEN: '' });
    const { send } = wire(await urlIn('listening'), sender, chatInput(discord, 'summary'));
    await expect.poll(() => out).toContain('"msg":"ready"');
    const { answer } = await send(-1);
    child.kill('SIGTERM');
    expect(await answer).toBe('');
    expect(await ended).toBe(0);
    expect(out).toContain('"answersLost":1,"msg":"stopped"');
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
