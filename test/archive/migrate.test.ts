import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveError, ArchiveSettingError } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
import { storyOn } from './describe-archive.js';
import { type Database, MIGRATIONS, newPGlite } from './postgres.js';

const DUMPS = fileURLToPath(new URL('dumps', import.meta.url));
const HERE = { guild: '100000000000000001', channel: '301', user: '200000000000000001' };
const fail = (sentence: string) => {
  throw new Error(sentence);
};
async function query(database: Database, sql: string): Promise<void> {
  const client = new pg.Client(database.connection);
  await client.connect();
  await client.query(sql);
  await client.end();
}
const open = (database: Database, migrations = MIGRATIONS) =>
  openPostgresStore({ connection: database.connection, migrations, report: fail });

let database: Database;
beforeAll(async () => {
  database = await newPGlite();
});
afterEach(() => query(database, 'drop schema public cascade; create schema public'));
afterAll(() => database.drop());

const dumps = (await readdir(DUMPS)).sort();

describe('a database that has not what the bot needs', () => {
  it.each([
    ['lost one of its tables', 'drop table addition', /has lost tables of the bot’s/],
    ['lost what says which it has', 'drop table migration', /or only some of the bot’s/],
  ])('has %s: that is said at the start, and no start again mends it', async (_, sql, said) => {
    await (await open(database)).close();
    await query(database, sql);
    await expect(open(database)).rejects.toThrow(said);
    await expect(open(database)).rejects.toThrow(ArchiveSettingError);
  });

  it('has another program’s tables of those names', async () => {
    await query(database, 'create table story (title text)');
    await expect(open(database)).rejects.toThrow(/tables that another program has made/);
  });
});

describe('a database of an older version', () => {
  it('is there for every migration', async () => {
    const numbers = (names: readonly string[]) => names.map((name) => name.slice(0, 4)).sort();
    expect(numbers(dumps)).toEqual(numbers(await readdir(MIGRATIONS)));
  });

  it.each(dumps)('%s is brought up to date with its stories', async (dump) => {
    await query(database, await readFile(join(DUMPS, dump), 'utf8'));
    const store = await open(database);
    const archive = createKeptArchive({ store, shared: archiveOf([]) });
    const [newest, ...others] = await archive.list(HERE);
    expect(others).toEqual([]);
    expect(newest).toMatchObject({
      id: 'ferries-stand-still-v2',
      headline: 'Ferries stand still',
      publisher: 'The Harbour',
      url: 'https://example.org/ferries',
      published: '2025-03-06',
      paragraphs: 3,
      version: { number: 2, of: 2 },
      added: { by: '200000000000000001', at: '2025-03-06T12:00:00.000Z', channel: '301' },
    });
    const first = await archive.find(HERE, 'ferries-stand-still');
    expect(first && (await archive.read(first))).toContain('before the weekend');
    const own = await archive.find({ user: '200000000000000001' });
    expect(own && (await archive.read(own))).toBe(
      'A paragraph with a ’quote’, a \\ and a tab\t, and nothing else.\n',
    );
    expect(await archive.add(HERE, storyOn('bridge'))).toMatchObject({ kind: 'new' });
    await store.close();
  });
});

describe('the migrations', () => {
  it('are applied once', async () => {
    for (let times = 0; times < 2; times++) await (await open(database)).close();
  });

  it('are applied whole or not at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'on-the-record-migrations-'));
    await cp(MIGRATIONS, folder, { recursive: true });
    const broken = join(folder, '9999-broken.sql');
    await writeFile(broken, 'create table half (a integer); create table half (a integer);');
    await expect(open(database, folder)).rejects.toThrow(ArchiveError);
    await writeFile(broken, 'create table half (a integer);');
    await (await open(database, folder)).close();
    // A version of the bot that does not know that migration leaves the database alone.
    await expect(open(database)).rejects.toThrow(/made by a newer version/);
    await rm(folder, { recursive: true });
  });
});
