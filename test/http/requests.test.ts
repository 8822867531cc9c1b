import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, FinalError, readConfig } from '../../src/config.js';
import { type HttpBot, listenForDiscord } from '../../src/http/bot.js';
import { isTimely } from '../../src/http/signature.js';
import { createLog } from '../../src/log.js';
import { growingDesk } from '../support/archive.js';
import { shippedDesk } from '../support/desk.js';
import { chatInput } from '../support/discord/payloads.js';
import { createSender } from '../support/discord/sender.js';
import { startStandIn } from '../support/discord/stand-in.js';
import { probe } from '../support/probe.js';

const IDS = { applicationId: '400000000000000001', guildId: '400000000000000002' };
const MINUTE = 60_000;
const HERE = { host: '127.0.0.1', port: 0 };

const discord = createSender();
const log = createLog({ logLevel: 'silent' });
const desk = await shippedDesk();
let bot: HttpBot;
/** Starts a bot whose command /probe waits for something. */
async function start(ready?: Promise<unknown>, more: Partial<Setting> = {}): Promise<void> {
  bot = await listenForDiscord({
    config: { apiUrl: 'http://127.0.0.1:9', guildId: undefined, logQuestions: false },
    http: { publicKey: discord.publicKey, address: HERE },
    commands: [probe(ready)],
    desk,
    log,
    ...more,
  });
}
type Setting = Parameters<typeof listenForDiscord>[0];
afterEach(() => bot.close());

interface Posting {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}
const post = async (
  body: string,
  { path = '/interactions', method = 'POST', headers }: Posting,
) => {
  const response = await fetch(`${bot.url}${path}`, {
    method,
    ...(method === 'POST' && { body }),
    headers: headers ?? discord.seal(body),
  });
  const answer = await response.text();
  return { status: response.status, headers: response.headers, body: answer };
};
const PING = JSON.stringify({ type: 1 });
const asked = () => JSON.stringify(chatInput(IDS, 'probe'));
const expectAnswered = async () => {
  const { status, body } = await post(asked(), {});
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ type: 4 });
};

describe('a request of Discord', () => {
  beforeEach(() => start());

  it('that asks whether anybody is there is answered', async () => {
    const { status, body, headers } = await post(PING, {});
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { type: 1 } });
    expect(headers.get('Content-Type')).toBe('application/json');
  });

  it('is answered once, whoever sends it again', async () => {
    const body = asked();
    expect((await post(body, {})).status).toBe(200);
    expect((await post(body, {})).status).toBe(409);
  });

  it.each<[string, number, string, Posting]>([
    ['without a signature', 401, PING, { headers: {} }],
    ['with the signature of another', 401, PING, { headers: createSender().seal(PING) }],
    ['with a signature of other words', 401, PING, { headers: discord.seal('{"type":2}') }],
    [
      'with a signature that is none',
      401,
      PING,
      { headers: { ...discord.seal(PING), 'X-Signature-Ed25519': 'f00' } },
    ],
    [
      'with another time than was signed',
      401,
      PING,
      {
        headers: {
          ...discord.seal(PING),
          'X-Signature-Timestamp': `${Math.floor(Date.now() / 1000) + 1}`,
        },
      },
    ],
    ['of six minutes ago', 401, PING, { headers: discord.seal(PING, Date.now() - 6 * MINUTE) }],
    ['of six minutes to come', 401, PING, { headers: discord.seal(PING, Date.now() + 6 * MINUTE) }],
    ['for another path', 404, PING, { path: '/' }],
    ['for a path of every object', 404, PING, { path: '/constructor' }],
    ['that is no JSON', 400, '{"type":', {}],
    ['that is no interaction', 400, '[]', {}],
    ['without an address', 400, '{"type":2}', {}],
  ])('%s is refused with %i, and does no harm', async (_, status, body, posting) => {
    expect((await post(body, posting)).status).toBe(status);
    await expectAnswered();
  });

  it('in another way than by POST is told so', async () => {
    for (const path of ['/interactions', '/events']) {
      const { status, headers } = await post('', { method: 'GET', path });
      expect([status, headers.get('Allow')]).toEqual([405, 'POST']);
    }
  });

  it('may be up to five minutes old by its clock, or ahead', () => {
    const now = 1_741_257_000_000;
    const at = (ms: number) => ({ signature: '', timestamp: String((now + ms) / 1000) });
    expect([-5, 0, 5].map((minutes) => isTimely(at(minutes * MINUTE), now))).toEqual([
      true,
      true,
      true,
    ]);
    expect([-301, 301].map((seconds) => isTimely(at(seconds * 1000), now))).toEqual([false, false]);
    expect(isTimely({ signature: '', timestamp: '' }, now)).toBe(false);
  });
});

describe('a request that is too large', () => {
  beforeEach(() => start());
  /** Sends without end, as long as it is taken. */
  async function flood(headers: Record<string, string>) {
    const request = httpRequest(`${bot.url}/interactions`, { method: 'POST', headers });
    request.on('error', () => undefined);
    let sent = 0;
    const chunk = Buffer.alloc(100_000, 'x');
    const send = () => {
      while (!request.destroyed && request.write(chunk)) sent += chunk.length;
    };
    request.on('drain', send);
    send();
    const [response] = await once(request, 'response');
    await text(response);
    const taken = sent;
    request.destroy();
    return { status: response.statusCode, taken };
  }

  it('is refused before any of it is read where it says so itself', async () => {
    const { status, taken } = await flood({ ...discord.seal(''), 'Content-Length': '1000000000' });
    expect(status).toBe(413);
    // As much as the sockets between hold.
    expect(taken).toBeLessThan(30_000_000);
    await expectAnswered();
  });

  it('is refused after a megabyte where it does not', async () => {
    const { status, taken } = await flood(discord.seal(''));
    expect(status).toBe(413);
    expect(taken).toBeLessThan(30_000_000);
    await expectAnswered();
  });
});

describe('a connection', () => {
  beforeEach(() => start());
  const open = async () => {
    const { port, hostname } = new URL(bot.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return socket;
  };
  const requestOf = (body: string) => {
    const head = Object.entries(discord.seal(body)).map(([name, value]) => `${name}: ${value}`);
    const lines = ['POST /interactions HTTP/1.1', 'Host: bot', ...head];
    return `${lines.join('\r\n')}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  };

  it('serves one request after another', async () => {
    const socket = await open();
    let answers = '';
    socket.on('data', (chunk) => (answers += String(chunk)));
    for (let count = 1; count <= 3; count++) {
      socket.write(requestOf(PING));
      await expect.poll(() => answers.match(/"type":1/g)?.length).toBe(count);
    }
    socket.destroy();
  });

  it('that is broken off in the midst of a request, or has none, does no harm', async () => {
    for (const beginning of [
      '',
      'POST /inter',
      'POST /interactions HTTP/1.1\r\nContent-Length: 9\r\n\r\n{',
    ]) {
      const socket = await open();
      socket.write(beginning);
      socket.destroy();
    }
    const socket = await open();
    socket.write('no HTTP at all\r\n\r\n');
    expect(await text(socket)).toContain('400 Bad Request');
    await expectAnswered();
  });

  it('that is closed before the answer costs that answer alone', async () => {
    await bot.close();
    let done = () => {};
    await start(new Promise<void>((resolve) => (done = resolve)));
    const socket = await open();
    socket.write(requestOf(asked()));
    await expect.poll(() => bot.answersLost()).toBe(1);
    socket.destroy();
    // By then it has been noticed.
    await post(PING, {});
    done();
    await expectAnswered();
    expect(bot.answersLost()).toBe(1);
  });
});

/** Whether the bot takes no connection any more. */
const isRefused = () =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });

describe('when it is told to stop', () => {
  it('answers all that came before, and takes nothing more', async () => {
    let done = () => {};
    await start(new Promise<void>((resolve) => (done = resolve)), { deadline: MINUTE });
    const answers = Array.from({ length: 50 }, () => post(asked(), {}));
    await expect.poll(() => bot.answersLost()).toBe(50);
    const closed = bot.close();
    await expect.poll(isRefused).toBe(true);
    done();
    for (const { status, headers } of await Promise.all(answers)) {
      expect([status, headers.get('Connection')]).toEqual([200, 'close']);
    }
    await closed;
    expect(bot.answersLost()).toBe(0);
  });
});

describe('an event', () => {
  const tell = (event: object) => post(JSON.stringify(event), { path: '/events' });
  const removal = (id: string) =>
    tell({
      version: 1,
      application_id: IDS.applicationId,
      type: 1,
      event: {
        type: 'APPLICATION_DEAUTHORIZED',
        timestamp: '2025-03-06T12:00:00.000Z',
        data: { user: { id } },
      },
    });
  const [ada, ben] = [{ user: '21' }, { user: '22' }];

  it('that asks whether anybody is there, or is of no interest, is acknowledged', async () => {
    await start();
    for (const event of [
      { version: 1, application_id: '1', type: 0 },
      { version: 1, application_id: '1', type: 1, event: { type: 'ENTITLEMENT_CREATE', data: {} } },
    ]) {
      expect(await tell(event)).toMatchObject({ status: 204, body: '' });
    }
    expect((await post('{"type":0}', { path: '/events', headers: {} })).status).toBe(401);
    expect((await tell({ hello: 'there' })).status).toBe(400);
    // What has an unknown form is not taken for done: Discord would not tell it again.
    expect((await removal('')).status).toBe(400);
  });

  it('of a person who takes the bot from their account deletes what is theirs alone', async () => {
    const growing = await growingDesk();
    await start(undefined, { desk: growing });
    for (const scope of [ada, ben, { ...ada, guild: '31' }]) {
      await growing.add(scope, 'The clock stood still.');
    }
    expect((await removal('21')).status).toBe(204);
    const added = async (scope: Parameters<typeof growing.list>[0]) =>
      (await growing.list(scope)).filter((story) => story.added).length;
    expect(await added(ada)).toBe(0);
    expect(await added(ben)).toBe(1);
    expect(await added({ guild: '31', user: '22' })).toBe(1);
  });

  it('is not acknowledged while that cannot be done, so that Discord tells it again', async () => {
    const away = { ...desk, forget: () => Promise.reject(new Error('no disk')) };
    await start(undefined, { desk: away });
    expect((await removal('21')).status).toBe(503);
  });
});

describe('a start', () => {
  const failure = (more: Partial<Setting>) =>
    start(undefined, more).then(
      () => undefined,
      (error: unknown) => error,
    );

  it('fails in a sentence where the port is taken', async () => {
    await start();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const address = { host: '127.0.0.1', port };
    const error = await failure({ http: { publicKey: discord.publicKey, address } });
    taken.close();
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toMatchObject({
      message: `PORT: port ${port} of 127.0.0.1 is in use: set PORT to another one.`,
    });
  });

  it('fails in a sentence where token, key or commands are not what Discord takes', async () => {
    await start();
    const standIn = await startStandIn();
    const { apiUrl, token, publicKey } = standIn;
    const given = {
      config: { apiUrl, guildId: undefined, logQuestions: false },
      http: { publicKey, address: HERE },
      token,
    };
    const key = await failure({ ...given, http: { publicKey: discord.publicKey, address: HERE } });
    expect(key).toBeInstanceOf(FinalError);
    expect(key).toMatchObject({ message: expect.stringContaining('not of the same application') });
    const wrong = await failure({ ...given, token: 'wrong.token' });
    expect(wrong).toMatchObject({ message: expect.stringContaining('this DISCORD_TOKEN') });
    const problem = { _errors: [{ code: 'X', message: 'This field is required' }] };
    standIn.failNext(
      { method: 'PUT', path: /commands$/ },
      {
        status: 400,
        body: { message: 'Invalid Form Body', code: 50035, errors: { 0: { name: problem } } },
      },
    );
    expect(await failure(given)).toMatchObject({
      message: expect.stringContaining('(Invalid Form Body; 0.name: This field is required)'),
    });
    await standIn.close();
  });
});

describe('DISCORD_PUBLIC_KEY and PORT', () => {
  const KEY = 'AB'.repeat(32);
  it.each([
    ['8080', { host: '0.0.0.0', port: 8080 }],
    ['127.0.0.1:8080', { host: '127.0.0.1', port: 8080 }],
    ['[::1]:80', { host: '::1', port: 80 }],
  ])('say to listen, on “%s”', (PORT, address) => {
    const { http } = readConfig({ DISCORD_PUBLIC_KEY: KEY, PORT });
    expect(http).toEqual({ publicKey: KEY, address });
  });

  it('say nothing where there is a port alone', () => {
    expect(readConfig({ PORT: 'any' }).http).toBeUndefined();
  });

  it.each([
    [{ DISCORD_PUBLIC_KEY: KEY }, /^PORT must be set where DISCORD_PUBLIC_KEY is\.$/],
    [{ DISCORD_PUBLIC_KEY: KEY, PORT: '70000' }, /^PORT must have a port of at most/],
    [{ DISCORD_PUBLIC_KEY: 'key', PORT: '80' }, /^DISCORD_PUBLIC_KEY must be the 64/],
  ])('are refused in a sentence where they are wrong: %o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(FinalError);
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
