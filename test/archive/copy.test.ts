import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveError } from '../../src/archive/archive.js';
import { copyStories } from '../../src/archive/copy.js';
import { createFileStore } from '../../src/archive/file-store.js';
import { archiveOf } from '../../src/archive/files.js';
import type { Following } from '../../src/archive/following.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres-store.js';
import type { KeptStory, Store } from '../../src/archive/store.js';
import { storyOn } from './describe-archive.js';
import { type Database, MIGRATIONS, newPGlite } from './postgres.js';

const fail = (sentence: string) => {
  throw new Error(sentence);
};

let root: string;
let database: Database;
let postgres: Store;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'on-the-record-copy-'));
  database = await newPGlite();
  const { connection } = database;
  postgres = await openPostgresStore({ connection, migrations: MIGRATIONS, report: fail });
});
beforeEach(async () => {
  for await (const owner of postgres.owners()) await postgres.forget(owner);
});
afterAll(async () => {
  await postgres.close();
  await database.drop();
  await rm(root, { recursive: true });
});

let folders = 0;
const newFiles = () => createFileStore(join(root, String(folders++)), fail);

/** Two servers and a person, a story of two versions, and one that two people have added. */
async function fill(store: Store): Promise<void> {
  const archive = createKeptArchive({ store, shared: archiveOf([]) });
  const here = { guild: '17', channel: '3', user: '5' };
  await archive.add(here, storyOn('ferry', 'url: https://example.org/ferry\n'));
  await archive.add(here, storyOn('ferry').replace('on foot', 'by bicycle'));
  await archive.add({ guild: '17', user: '6' }, storyOn('ferry').replace('on foot', 'by bicycle'));
  await archive.add({ guild: '18', channel: '4', user: '5' }, 'One paragraph alone.');
  await archive.add({ channel: '9', user: '5' }, storyOn('bridge'));
  await store.feeds.put('guild-18', {
    ...{ id: '1', url: 'https://example.org/feed', guild: '18', by: '5', tells: true },
    at: '2025-03-06T12:00:00.000Z',
    state: { due: '2025-03-06T12:15:00.000Z', failures: 0, seen: ['example.org/ferry'] },
  });
}

async function contentsOf(store: Store): Promise<Record<string, (KeptStory | Following)[]>> {
  const contents: Record<string, (KeptStory | Following)[]> = {};
  for await (const owner of store.owners()) {
    const stories: KeptStory[] = [];
    for await (const story of store.stories(owner)) stories.push(story);
    contents[owner] = [...stories, ...(await store.feeds.list(owner))];
  }
  return contents;
}

describe('copying an archive', () => {
  it('brings every story from files to a database and back, as it was', async () => {
    const files = newFiles();
    await fill(files);
    const copied = await copyStories(files, postgres);
    expect(copied).toMatchObject({ owners: 3, stories: 4 });
    expect(await contentsOf(postgres)).toEqual(await contentsOf(files));

    const again = newFiles();
    expect(await copyStories(postgres, again)).toEqual(copied);
    expect(await contentsOf(again)).toEqual(await contentsOf(files));
  });

  it('can be done again, and takes what came since', async () => {
    const files = newFiles();
    await fill(files);
    await copyStories(files, postgres);
    const archive = createKeptArchive({ store: files, shared: archiveOf([]) });
    await archive.add({ guild: '18', user: '5' }, storyOn('tower'));
    expect(await copyStories(files, postgres)).toMatchObject({ stories: 5 });
    expect(await contentsOf(postgres)).toEqual(await contentsOf(files));
  });

  it('never takes the place of another story', async () => {
    const [files, others] = [newFiles(), newFiles()];
    const scope = { guild: '17', user: '5' };
    await createKeptArchive({ store: files, shared: archiveOf([]) }).add(scope, storyOn('ferry'));
    await createKeptArchive({ store: others, shared: archiveOf([]) }).add(
      scope,
      storyOn('ferry').replace('on foot', 'by bicycle'),
    );
    const before = await contentsOf(others);
    await expect(copyStories(files, others)).rejects.toThrow(ArchiveError);
    expect(await contentsOf(others)).toEqual(before);
  });
});
