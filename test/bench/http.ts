import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import { hasServer, newDatabase } from '../archive/postgres.js';
import { type BotProcess, startBotProcess } from '../support/bot-process.js';
import { Line, type LineAnswer, signedRequest } from '../support/discord/line.js';
import { chatInput, snowflake } from '../support/discord/payloads.js';
import { createSender } from '../support/discord/sender.js';
import { startWebhooks } from '../support/discord/webhooks.js';
import { nameOf, namesIn, SERVER_QUESTIONS, storyOf } from '../support/server-stories.js';
import { QUESTIONS } from './questions.js';
import { median, quantile, table } from './statistics.js';

const MAIN = fileURLToPath(new URL('../../../src/main.js', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../../../../migrations', import.meta.url));
const ROUNDS = 3;
const REQUESTS = 3_000;
const IN_FLIGHT = 16;
const PROCESSES = 3;
const SERVERS = 10_000;
/** What the people of each server ask, one after another. */
const A_SERVER = 10;
/** What one server may ask within 10 s, and how often it does. */
const FAIR = 190;
const FAIR_PAUSE = 10_500;
const BURSTS = 6;
/** Discord's number for an answer that comes later. */
const DEFERRED = 5;

const sender = createSender();
const application = '400000000000000001';
const env = { DISCORD_PUBLIC_KEY: sender.publicKey, LOG_LEVEL: 'info' };

/** Signed before the clock runs: what is measured is who answers. */
const signed = (payload: unknown) => signedRequest(sender, payload);
const asked = (question: string, guildId: string) =>
  signed(chatInput({ applicationId: application, guildId }, 'ask', { question }));
const pings = (count: number) => {
  const request = signed({ type: 1 });
  return Array.from({ length: count }, () => request);
};
const asks = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    asked(QUESTIONS[i % QUESTIONS.length] ?? '', snowflake()),
  );

/** Sends requests over as many lines, each process its share; gives the time of each, in ms. */
async function sendAll(bots: readonly BotProcess[], requests: readonly string[]) {
  const times: number[] = [];
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, i) => {
      const line = new Line(bots[i % bots.length]?.url ?? '');
      for (let at = next++; at < requests.length; at = next++) {
        const sent = performance.now();
        expectAnswer(await line.send(requests[at] ?? ''));
        times.push(performance.now() - sent);
      }
      line.close();
    }),
  );
  return { rate: (requests.length / (performance.now() - begun)) * 1000, times };
}

function expectAnswer({ status, body }: LineAnswer): void {
  if (status !== 200 || body.includes('Please wait')) throw new Error(`${status}: ${body}`);
}

/** A signed ask beside a signed pong, on the same process in turn. */
async function askAndPong(): Promise<string[][]> {
  const bot = await startBotProcess(MAIN, env);
  const kinds = { pong: pings, ask: asks };
  const rates = { pong: [] as number[], ask: [] as number[] };
  const costs = { pong: [] as number[], ask: [] as number[] };
  await sendAll([bot], asks(REQUESTS));
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['pong', 'ask'] as const) {
      const requests = kinds[kind](REQUESTS);
      const before = bot.cpu();
      rates[kind].push((await sendAll([bot], requests)).rate);
      costs[kind].push((bot.cpu() - before) / REQUESTS);
    }
  }
  await bot.stop();
  const row = (name: string, { pong, ask }: typeof rates, digits: number) => [
    name,
    median(ask).toFixed(digits),
    median(pong).toFixed(digits),
    `× ${(median(ask) / median(pong)).toFixed(2)}`,
  ];
  return [
    [`median of ${ROUNDS} rounds, ${IN_FLIGHT} in flight`, '/ask', 'pong', '/ask to pong'],
    row('signed requests a second', rates, 0),
    row('processor’s time a request, ms', costs, 3),
  ];
}

/** Several processes beside one. */
async function manyProcesses(): Promise<string[][]> {
  const bots = await Promise.all(
    Array.from({ length: PROCESSES }, () => startBotProcess(MAIN, env)),
  );
  const rates = { one: [] as number[], all: [] as number[] };
  await sendAll(bots, asks(REQUESTS * PROCESSES));
  for (let round = 0; round < ROUNDS; round++) {
    rates.one.push((await sendAll(bots.slice(0, 1), asks(REQUESTS))).rate);
    rates.all.push((await sendAll(bots, asks(REQUESTS * 2))).rate);
  }
  await Promise.all(bots.map((bot) => bot.stop()));
  const [one, all] = [median(rates.one), median(rates.all)];
  return [
    ['', `${PROCESSES} processes`, 'one', 'ratio'],
    ['signed /ask a second', all.toFixed(0), one.toFixed(0), `× ${(all / one).toFixed(2)}`],
  ];
}

/** Many servers, each with a story of its own, on one process; and one of them alone. */
async function manyServers(): Promise<string[][]> {
  const database = await newDatabase();
  const { connection, url } = database;
  const guilds = Array.from({ length: SERVERS }, () => snowflake());
  const store = await openPostgresStore({
    connection,
    migrations: MIGRATIONS,
    report: () => undefined,
  });
  const archive = createKeptArchive({ store, shared: archiveOf([]) });
  const scopes = guilds.entries();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [number, guild] of scopes)
        await archive.add({ guild, user: '1' }, storyOf(number));
    }),
  );
  await store.close();
  process.stderr.write(`${SERVERS} servers have a story\n`);
  const webhooks = await startWebhooks();
  const bot = await startBotProcess(MAIN, {
    ...{ ...env, DATABASE_URL: url, DISCORD_API_URL: webhooks.url },
  });
  let own = 0;
  let deferred = 0;
  /** Asks in a server, and gives the time until the first answer. */
  const ask = async (line: Line, server: number, i: number): Promise<number> => {
    const ids = { applicationId: application, guildId: guilds[server] ?? '' };
    const question = SERVER_QUESTIONS[i % SERVER_QUESTIONS.length] ?? '';
    const interaction = chatInput(ids, 'ask', { question });
    const request = signed(interaction);
    const sent = performance.now();
    const answer = await line.send(request);
    const ms = performance.now() - sent;
    expectAnswer(answer);
    let { body } = answer;
    if ((JSON.parse(body) as { type: number }).type === DEFERRED) {
      deferred += 1;
      body = JSON.stringify(await webhooks.later(interaction.token));
    }
    const names = namesIn(body);
    if (names.size !== 1 || !names.has(nameOf(server))) {
      throw new Error(`server ${server} was answered with ${[...names]}: ${body}`);
    }
    own += 1;
    return ms;
  };
  const together = async (work: (line: Line) => Promise<void>) => {
    await Promise.all(
      Array.from({ length: IN_FLIGHT }, async () => {
        const line = new Line(bot.url);
        await work(line);
        line.close();
      }),
    );
  };

  const one: number[] = [];
  for (let burst = 0; burst < BURSTS; burst++) {
    let asked = 0;
    await together(async (line) => {
      while (asked < FAIR) {
        const ms = await ask(line, 0, asked++);
        // The first ones warm it up.
        if (burst > 0) one.push(ms);
      }
    });
    await delay(FAIR_PAUSE);
  }
  own = 0;
  deferred = 0;
  const all: number[] = [];
  let next = 0;
  const begun = performance.now();
  await together(async (line) => {
    for (let server = next++; server < SERVERS; server = next++) {
      for (let i = 0; i < A_SERVER; i++) all.push(await ask(line, server, i));
    }
  });
  const rate = (all.length / (performance.now() - begun)) * 1000;
  await bot.stop();
  webhooks.close();
  await database.drop();
  const at = (share: number) => {
    const [many, single] = [quantile(all, share), quantile(one, share)];
    return [many.toFixed(1), single.toFixed(1), `× ${(many / single).toFixed(2)}`];
  };
  return [
    [`${IN_FLIGHT} in flight`, `${SERVERS} servers`, 'one server', 'ratio'],
    ['interactions', String(all.length), String(one.length), ''],
    ['answered from their own story alone', String(own), '', ''],
    ['deferred, and answered later', String(deferred), '', ''],
    ['a second', rate.toFixed(0), '', ''],
    ['median, ms', ...at(0.5)],
    ['p99, ms', ...at(0.99)],
  ];
}

/**
 * Signed requests to the bot over HTTP: an ask beside a pong, three processes beside one, and many
 * servers beside one.
 */
export async function benchHttp(): Promise<string> {
  const parts = [await askAndPong(), await manyProcesses()];
  if (await hasServer()) parts.push(await manyServers());
  return parts.map(table).join('\n\n');
}
