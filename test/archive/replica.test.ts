import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import type { Store } from '../../src/archive/store.js';
import { readConfig } from '../../src/config.js';
import { type Cluster, hasPrograms, newCluster } from '../support/clusters.js';
import { storyOn } from './describe-archive.js';
import { MIGRATIONS } from './postgres.js';

const HERE = { guild: '17', channel: '3', user: '5' };
const ELSEWHERE = { guild: '18', channel: '4', user: '6' };

const ask = async ({ url }: Cluster, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

describe.skipIf(!hasPrograms)('an archive on a database with a replica', () => {
  let primary: Cluster;
  let replica: Cluster;
  beforeAll(async () => {
    primary = await newCluster(['fsync = off']);
    replica = await primary.replicate();
  });
  afterAll(async () => {
    await replica?.remove();
    await primary?.remove();
  });

  let reports: string[];
  let stores: Store[];
  const open = async (copy: Cluster) => {
    const store = await openPostgresStore({
      connection: { connectionString: primary.url },
      replica: { connectionString: copy.url },
      migrations: MIGRATIONS,
      report: (sentence) => reports.push(sentence),
    });
    stores.push(store);
    return createKeptArchive({ store, shared: archiveOf([]) });
  };
  beforeEach(() => {
    reports = [];
    stores = [];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await ask(primary, 'truncate story, addition, following');
  });

  /** Has the replica stand still, with what it has. */
  const pause = async () => {
    await ask(primary, 'create table if not exists seen (); drop table seen');
    const [{ position } = {}] = await ask(primary, 'select pg_current_wal_lsn() as position');
    await expect
      .poll(() => ask(replica, `select pg_last_wal_replay_lsn() >= '${position}' as is_there`))
      .toEqual([{ is_there: true }]);
    await ask(replica, 'select pg_wal_replay_pause()');
  };
  const resume = () => ask(replica, 'select pg_wal_replay_resume()');
  /** What only the database itself has, for no process of ours has put it there. */
  const rename = () =>
    ask(primary, `update story set headline = 'Only here' where scope = 'guild-17'`);

  it('is read from the replica, where that has what was added', async () => {
    const archive = await open(replica);
    await archive.add(HERE, storyOn('ferry'));
    await expect.poll(async () => (await archive.find(HERE))?.headline).toBe('The ferry again');
    await pause();
    await rename();
    // In doubt, the database itself is read; when there is none any more, the replica is.
    await expect.poll(async () => (await archive.find(HERE))?.headline).toBe('The ferry again');
    await resume();
    await expect.poll(async () => (await archive.find(HERE))?.headline).toBe('Only here');
  });

  it('is read from the database itself while the replica is behind what was changed there, by whichever process', async () => {
    const [one, other] = [await open(replica), await open(replica)];
    await one.add(ELSEWHERE, storyOn('tram'));
    await expect.poll(async () => (await other.find(ELSEWHERE))?.id).toBe('the-tram-again');
    await pause();
    await one.add(HERE, storyOn('ferry'));
    expect((await one.find(HERE))?.id).toBe('the-ferry-again');
    expect((await other.find(HERE))?.id).toBe('the-ferry-again');
    await other.remove(HERE, 'the-ferry-again');
    expect(await one.list(HERE)).toEqual([]);
    await one.forgetPerson(ELSEWHERE.user);
    expect(await other.list(ELSEWHERE)).toEqual([]);
    await resume();
    expect(reports).toEqual([]);
  });

  it('is read from the database itself while the replica is away', async () => {
    const archive = await open(replica);
    await archive.add(HERE, storyOn('ferry'));
    await replica.stop('immediate');
    for (let time = 0; time < 3; time++) {
      expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
    }
    expect(await archive.add(HERE, storyOn('bridge'))).toMatchObject({ kind: 'new' });
    await replica.start();
    expect(reports).toEqual(['The replica cannot be reached: the database is asked in its place.']);
  });

  it('is never read from another database that follows nothing', async () => {
    const archive = await open(primary);
    await archive.add(HERE, storyOn('ferry'));
    await expect
      .poll(async () => {
        await archive.find(HERE);
        return reports;
      })
      .toEqual([
        'DATABASE_READ_URL is no replica of the database in DATABASE_URL: it is not asked.',
      ]);
    expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
  });
});

describe('DATABASE_READ_URL', () => {
  const [first, second] = ['postgres://a@127.0.0.1/a', 'postgres://a@127.0.0.1:5433/a'];

  it('is for a copy of the database in DATABASE_URL', () => {
    const { databaseReadUrl } = readConfig({ DATABASE_URL: first, DATABASE_READ_URL: second });
    expect(databaseReadUrl).toBe(second);
    expect(() => readConfig({ DATABASE_READ_URL: second })).toThrow(/DATABASE_URL, which must be/);
    expect(() => readConfig({ DATABASE_URL: first, DATABASE_READ_URL: 'x' })).toThrow(/address/);
  });
});
