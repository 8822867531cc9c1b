import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, ArchiveError } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import type { Store } from '../../src/archive/store.js';
import { storyOn } from './describe-archive.js';
import { hasServer, MIGRATIONS, newDatabase, type ServedDatabase } from './postgres.js';

const HERE = { guild: '17', channel: '3', user: '5' };

/** A way to the server that can be cut. */
class Line {
  port = 0;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;

  async open(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(5432, '127.0.0.1');
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.pipe(other);
        one.on('error', () => undefined);
        one.on('close', () => other.destroy());
      }
    });
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    if (server === undefined) return;
    this.#server = undefined;
    server.close();
    await once(server, 'close');
  }
}

describe.skipIf(!(await hasServer()))('an archive whose database goes away', () => {
  let line: Line;
  let store: Store;
  let archive: Archive;
  let reports: string[];
  let database: ServedDatabase;
  beforeEach(async () => {
    line = new Line();
    await line.open();
    database = await newDatabase();
    reports = [];
    store = await openPostgresStore({
      connection: { connectionString: database.url.replace('5432', String(line.port)) },
      migrations: MIGRATIONS,
      report: (sentence) => reports.push(sentence),
    });
    archive = createKeptArchive({ store, shared: archiveOf([]) });
  });
  afterEach(async () => {
    await store.close();
    await line.cut();
    await database.drop();
  });

  it('says so to whoever asks, once to the log, and goes on when it is back', async () => {
    await archive.add(HERE, storyOn('ferry'));
    await line.cut();
    await expect(archive.find(HERE)).rejects.toThrow(ArchiveError);
    await expect(archive.list(HERE)).rejects.toThrow(/cannot be reached at the moment/);
    await expect(archive.add(HERE, storyOn('bridge'))).rejects.toThrow(ArchiveError);
    await line.open();
    expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
    await archive.add(HERE, storyOn('bridge'));
    expect(reports).toEqual([
      expect.stringMatching(
        /^The database cannot be reached \((?:ECONNREFUSED|it does not answer)\); it is tried again at each question\.$/,
      ),
      'The database can be reached again.',
    ]);
  });

  it('that can only be read says so to whoever adds, and answers others', async () => {
    await archive.add(HERE, storyOn('ferry'));
    await database.closeToChanges();
    await line.cut();
    await expect(archive.find(HERE)).rejects.toThrow(ArchiveError);
    await line.open();
    await expect(archive.add(HERE, storyOn('bridge'))).rejects.toThrow(
      'Nothing can be added to the archive of stories or taken out of it at the moment, only read.',
    );
    expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
    expect(reports).toContainEqual(
      expect.stringMatching(/^The database can only be read \(25006\)/),
    );
  });

  it('that has lost a table is no fault of the question, and says so once to the log', async () => {
    await archive.add(HERE, storyOn('ferry'));
    await database.query('alter table story rename to gone');
    await expect(archive.find(HERE)).rejects.toThrow(/cannot be reached at the moment/);
    await expect(archive.add(HERE, storyOn('bridge'))).rejects.toThrow(ArchiveError);
    await database.query('alter table gone rename to story');
    expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
    expect(reports).toEqual([
      'The database cannot be used (42P01); it is tried again at each question. The database in DATABASE_URL has lost tables of the bot’s: bring back a copy of it.',
      'The database can be used again.',
    ]);
  });

  it('that lets the bot’s user do nothing any more says so, and goes on when it does', async () => {
    await archive.add(HERE, storyOn('ferry'));
    const before = store;
    const user = `reader_${randomBytes(6).toString('hex')}`;
    await database.query(
      `create role ${user} login; grant all on schema public to ${user}; grant all on all tables in schema public to ${user}`,
    );
    const connectionString = database.url.replace('postgres@', `${user}@`);
    store = await openPostgresStore({
      ...{ connection: { connectionString }, migrations: MIGRATIONS },
      report: (sentence) => reports.push(sentence),
    });
    await before.close();
    archive = createKeptArchive({ store, shared: archiveOf([]) });
    await database.query(`revoke all on story from ${user}`);
    await expect(archive.find(HERE)).rejects.toThrow(/cannot be reached at the moment/);
    await database.query(`grant all on story to ${user}`);
    expect((await archive.find(HERE))?.id).toBe('the-ferry-again');
    expect(reports[0]).toMatch(/^The database cannot be used \(42501\).* lacks a right in the/);
    await database.query(`drop owned by ${user}; drop role ${user}`);
  });

  it('keeps nothing of a story whose adding is cut off', async () => {
    const adding = store.change('guild-17', async (shelf) => {
      await shelf.put({
        ...{ id: 'half', work: 'half', version: 1, content: storyOn('ferry') },
        additions: [{ by: '5', at: '2025-03-06T12:00:00.000Z' }],
      });
      await line.cut();
    });
    await expect(adding).rejects.toThrow(ArchiveError);
    await line.open();
    expect(await archive.list(HERE)).toEqual([]);
    expect(await archive.add(HERE, storyOn('ferry'))).toMatchObject({ kind: 'new' });
  });
});

describe.skipIf(!(await hasServer()))('two processes on one database', () => {
  it('see at once what the other adds and removes', async () => {
    const { connection, drop } = await newDatabase();
    const report = (sentence: string) => expect(sentence).toBe('');
    const stores = await Promise.all(
      [1, 2].map(() => openPostgresStore({ connection, migrations: MIGRATIONS, report })),
    );
    const [one, other] = stores.map((store) => createKeptArchive({ store, shared: archiveOf([]) }));
    const added = await one?.add(HERE, storyOn('ferry'));
    expect(await other?.find(HERE)).toEqual(added?.summary);
    await other?.add(HERE, storyOn('ferry').replace('on foot', 'by bicycle'));
    expect(await one?.find(HERE)).toMatchObject({ version: { number: 2, of: 2 } });
    await one?.forget(HERE);
    expect(await other?.find(HERE)).toBeUndefined();

    const texts = Array.from({ length: 10 }, (_, i) => storyOn(`boat number ${i}`));
    await Promise.all(texts.flatMap((text) => [one?.add(HERE, text), other?.add(HERE, text)]));
    expect(await one?.list(HERE)).toHaveLength(10);
    await Promise.all(stores.map((store) => store.close()));
    await drop();
  });
});
