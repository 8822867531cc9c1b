import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyStories } from '../../src/archive/copy.js';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { archiveOf } from '../../src/archive/files.js';
import type { Following } from '../../src/archive/following.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { openPostgresStore } from '../../src/archive/postgres/postgres-store.js';
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
    const copied = await copyStories(files, postgres, fail);
    expect(copied).toMatchObject({ owners: 3, stories: 4 });
    expect(await contentsOf(postgres)).toEqual(await contentsOf(files));

    const again = newFiles();
    expect(await copyStories(postgres, again, fail)).toEqual(copied);
    expect(await contentsOf(again)).toEqual(await contentsOf(files));
  });

  it('can be done again, and takes what came since', async () => {
    const files = newFiles();
    await fill(files);
    await copyStories(files, postgres, fail);
    const archive = createKeptArchive({ store: files, shared: archiveOf([]) });
    await archive.add({ guild: '18', user: '5' }, storyOn('tower'));
    expect(await copyStories(files, postgres, fail)).toMatchObject({ stories: 5 });
    expect(await contentsOf(postgres)).toEqual(await contentsOf(files));
  });

  it('leaves what is followed there as it is', async () => {
    const files = newFiles();
    await fill(files);
    await copyStories(files, postgres, fail);
    const [followed] = await postgres.feeds.list('guild-18');
    if (followed === undefined) throw new Error('nothing is followed');
    const since = {
      ...followed,
      tells: false,
      state: { ...followed.state, seen: ['example.org/bridge', 'example.org/ferry'] },
    };
    await postgres.feeds.put('guild-18', since);
    const tower = { ...followed, id: '2', url: 'https://example.org/tower' };
    await files.feeds.put('guild-18', tower);
    await copyStories(files, postgres, fail);
    expect(await postgres.feeds.list('guild-18')).toEqual([since, tower]);
  });

  it('brings how a story was added again since, in order of time, and does not mind when a file was changed', async () => {
    const files = newFiles();
    const scope = { guild: '17', user: '5' };
    const archiveIn = (store: Store, time: string) =>
      createKeptArchive({ store, shared: archiveOf([]), now: () => Date.parse(time) });
    await archiveIn(files, '2025-03-06T12:00:00Z').add(scope, storyOn('ferry'));
    const bare = { id: 'notes', work: 'notes', version: 1, content: 'One.' };
    const byHand = (at: string): KeptStory => ({ ...bare, additions: [{ by: '', at }] });
    await files.change('guild-17', (shelf) => shelf.put(byHand('2025-03-06T13:00:00.000Z')));
    await copyStories(files, postgres, fail);
    const again = newFiles();
    await again.change('guild-17', (shelf) => shelf.put(byHand('2025-03-07T13:00:00.000Z')));
    await copyStories(postgres, again, fail);

    await archiveIn(postgres, '2025-03-08T12:00:00Z').add(
      { ...scope, user: '7' },
      storyOn('ferry'),
    );
    await archiveIn(files, '2025-03-07T12:00:00Z').add({ ...scope, user: '6' }, storyOn('ferry'));
    await copyStories(files, postgres, fail);
    await copyStories(postgres, again, fail);
    await copyStories(files, again, fail);
    for (const store of [postgres, again]) {
      const { 'guild-17': stories = [] } = await contentsOf(store);
      const ferry = stories.find(({ id }) => id === 'the-ferry-again');
      expect(ferry).toMatchObject({ additions: [{ by: '5' }, { by: '6' }, { by: '7' }] });
      const notes = stories.find(({ id }) => id === 'notes');
      expect(notes).toMatchObject({ additions: [{ by: '' }] });
    }
  });

  it('never takes the place of another story, and names what it leaves out and brings the rest', async () => {
    const files = newFiles();
    await fill(files);
    const other = storyOn('tower').replace('The tower again', 'The ferry again');
    const archive = createKeptArchive({ store: postgres, shared: archiveOf([]) });
    await archive.add({ guild: '17', user: '5' }, other);
    const { 'guild-17': before } = await contentsOf(postgres);
    const leftOut: string[] = [];
    const copied = await copyStories(files, postgres, (sentence) => leftOut.push(sentence));
    expect(copied).toMatchObject({ owners: 3, stories: 2 });
    expect(leftOut).toEqual([
      expect.stringMatching(/^guild-17\/the-ferry-again: another story has its name there/),
      expect.stringMatching(/^guild-17\/the-ferry-again-v2: another story has its name there/),
    ]);
    const { 'guild-17': after, ...others } = await contentsOf(postgres);
    expect(after).toEqual(before);
    const { 'guild-17': _, ...rest } = await contentsOf(files);
    expect(others).toEqual(rest);
  });
});
