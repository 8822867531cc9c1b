import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { quantile, table } from '../bench/statistics.js';
import { type BotProcess, startBotProcess } from '../support/bot-process.js';
import { type Cluster, freePort, hasPrograms, newCluster } from '../support/clusters.js';
import { snowflake } from '../support/discord/payloads.js';
import { createSender } from '../support/discord/sender.js';
import { startWebhooks } from '../support/discord/webhooks.js';
import { nameOf } from '../support/server-stories.js';
import { hasBalancer, startBalancer } from './balancer.js';
import { type Fate, live, type Record, type Server, type World } from './people.js';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const MACHINES = 3;
const PEOPLE = 12;
const SERVERS_EACH = 10;
/** ms of each part of the run. */
const QUIET = 5_000;
const AWAY = 4_000;

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Row>(sql);
  await client.end();
  return rows;
}
const readsOf = async ({ url }: Cluster) =>
  Number(
    (
      await ask<{ n: string }>(
        url,
        `select xact_commit as n from pg_stat_database where datname = 'postgres'`,
      )
    )[0]?.n,
  );

/** What is to be ended and taken away, last first. */
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

it.runIf(hasPrograms && hasBalancer)(
  'three processes behind HAProxy, on PostgreSQL with a replica: each of them goes down under load',
  async () => {
    const sender = createSender();
    const webhooks = await startWebhooks();
    ends.push(webhooks.close);
    const primary = await newCluster(['wal_retrieve_retry_interval = 1s']);
    ends.push(primary.remove);
    const replica = await primary.replicate();
    ends.push(replica.remove);
    const machines = await Promise.all(
      Array.from({ length: MACHINES }, async () => ({
        port: await freePort(),
        healthPort: await freePort(),
      })),
    );
    const start = (i: number) =>
      startBotProcess(MAIN, {
        DISCORD_PUBLIC_KEY: sender.publicKey,
        DISCORD_API_URL: webhooks.url,
        DATABASE_URL: primary.url,
        DATABASE_READ_URL: replica.url,
        PORT: `127.0.0.1:${machines[i]?.port}`,
        HEALTH_PORT: String(machines[i]?.healthPort),
      });
    const bots: BotProcess[] = [];
    ends.push(() => Promise.all(bots.map((bot) => bot.stop('SIGKILL'))));
    bots.push(...(await Promise.all(machines.map((_, i) => start(i)))));
    const balancer = await startBalancer(machines);
    ends.push(balancer.stop);

    const records: Record[] = [];
    const stop = new AbortController();
    ends.push(() => stop.abort());
    let story = 0;
    const world: World = {
      sender,
      url: balancer.url,
      application: '400000000000000001',
      later: webhooks.later,
      record: (record) => records.push(record),
      nextStory: () => ++story,
      stop: stop.signal,
    };
    const servers: Server[] = Array.from({ length: PEOPLE * SERVERS_EACH }, () => ({
      guild: snowflake(),
      acknowledged: [],
      possible: new Set(),
    }));
    const people = Array.from({ length: PEOPLE }, (_, i) =>
      live(world, servers.slice(i * SERVERS_EACH, (i + 1) * SERVERS_EACH)),
    );

    const parts: { name: string; from: number; isAway: boolean }[] = [];
    const part = (name: string, isAway = false) => {
      parts.push({ name, from: Date.now(), isAway });
      process.stderr.write(`${name}\n`);
    };
    part('all is well');
    await delay(QUIET);
    part('a process is killed');
    await bots[1]?.stop('SIGKILL');
    await delay(AWAY);
    part('it is back');
    bots[1] = await start(1);
    await delay(AWAY);
    part('a process is told to stop');
    await bots[2]?.stop('SIGTERM');
    await delay(AWAY);
    part('it is back, too');
    bots[2] = await start(2);
    await delay(AWAY);
    part('the replica falls');
    await replica.stop('immediate');
    await delay(AWAY);
    part('the replica is back');
    await replica.start();
    await delay(QUIET + AWAY);
    part('the database falls', true);
    await primary.stop('immediate');
    await delay(AWAY / 4);
    await primary.start();
    part('the database is back', true);
    await delay(AWAY);
    part('all is well again');
    const readsBefore = await readsOf(replica);
    await delay(QUIET);
    const reads = (await readsOf(replica)) - readsBefore;
    stop.abort();
    await Promise.all(people);

    const kept = await ask<{ scope: string; headline: string }>(
      primary.url,
      'select scope, headline from story',
    );
    const isKept = new Set(kept.map(({ scope, headline }) => `${scope} ${headline}`));
    const acknowledged = servers.flatMap(({ guild, acknowledged: numbers }) =>
      numbers.map((number) => `guild-${guild} The clock of ${nameOf(number)} stands still`),
    );
    const lost = acknowledged.filter((known) => !isKept.has(known));

    const during = parts.map(({ from }, i) =>
      records.filter(({ at }) => at >= from && at < (parts[i + 1]?.from ?? Infinity)),
    );
    const fates: Fate[] = ['right', 'away', 'once more', 'unanswered', 'wrong'];
    const ms = (of: readonly Record[], share: number) =>
      quantile(
        of.map(({ first }) => first),
        share,
      ).toFixed(0);
    const row = (name: string, of: readonly Record[]) => [
      name,
      String(of.length),
      ...fates.map((fate) => String(of.filter((record) => record.fate === fate).length)),
      ...[ms(of, 0.5), ms(of, 0.99), ms(of, 1)],
    ];
    process.stdout.write(
      `\n${table([
        ['', 'asked', ...fates, 'first answer: median ms', 'p99', 'longest'],
        ...parts.map(({ name }, i) => row(name, during[i] ?? [])),
        row('in all', records),
      ])}\n\n${acknowledged.length} stories were acknowledged, ${lost.length} of them are lost; ` +
        `the replica answered ${reads} times in the last ${QUIET / 1000} s.\n`,
    );
    const bad = records.filter(({ fate }) => fate === 'unanswered' || fate === 'wrong');
    expect(bad.slice(0, 5)).toEqual([]);
    expect(lost).toEqual([]);
    const falls = parts.find(({ isAway }) => isAway)?.from ?? 0;
    const isBack = parts.findLast(({ isAway }) => isAway)?.from ?? 0;
    const awayElsewhere = records.filter(
      ({ fate, at, last }) => fate === 'away' && (at + last < falls || at > isBack + AWAY),
    );
    expect(awayElsewhere).toEqual([]);
    expect(reads).toBeGreaterThan(0);
  },
);
