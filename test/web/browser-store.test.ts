import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { ArchiveError } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import { createTurns } from '../../src/archive/in-turn.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { outlineStory } from '../../src/story/parse.js';
import { openBrowserArchive } from '../../src/web/browser-archive.js';
import { openBrowserStore } from '../../src/web/browser-store.js';
import { describeArchive } from '../archive/describe-archive.js';

let databases = 0;

it('says that the browser is full where it is, and keeps nothing of that story', async () => {
  const store = await openBrowserStore(createTurns(), `archive ${++databases}`);
  const archive = createKeptArchive({ store, shared: archiveOf([]) });
  const scope = { user: '1' };
  const story = '---\nheadline: Ferries wait\n---\n\nThe ferries stood still on Tuesday.\n';
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(archive.add(scope, story)).rejects.toThrow(ArchiveError);
  full.mockRestore();
  expect(await archive.list(scope)).toEqual([]);
  await archive.add(scope, story);
  expect(await archive.list(scope)).toHaveLength(1);
});

const FERRY = '---\nheadline: Ferries wait\n---\n\nThe ferries stood still on Tuesday.\n';
const scope = { user: '1' };

/** An archive with one story for all and one of this browser. */
async function archiveIn(database: string) {
  const content = 'The mill burns.';
  const outline = outlineStory(content, 'mill', 'mill');
  const shared = archiveOf([{ content, outline, modified: 0 }]);
  const archive = await openBrowserArchive(() => openBrowserStore(createTurns(), database), shared);
  await archive.add(scope, FERRY);
  const listed = async () => (await archive.list(scope)).map(({ id }) => id);
  expect(await listed()).toEqual(['ferries-wait', 'mill']);
  return { archive, listed };
}

const done = (request: IDBOpenDBRequest) =>
  new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });

it('goes on with an empty database where another tab has deleted it', async () => {
  const name = `archive ${++databases}`;
  const { archive, listed } = await archiveIn(name);
  await done(indexedDB.deleteDatabase(name));
  expect(await listed()).toEqual(['mill']);
  await archive.add(scope, FERRY);
  expect(await listed()).toEqual(['ferries-wait', 'mill']);
});

it('asks the stories for all where the database cannot be opened any more, and says so of others', async () => {
  const name = `archive ${++databases}`;
  const { archive, listed } = await archiveIn(name);
  await done(indexedDB.open(name, 2));
  expect(await listed()).toEqual(['mill']);
  expect((await archive.find(scope))?.id).toBe('mill');
  expect((await archive.find(scope, 'mill'))?.id).toBe('mill');
  await expect(archive.find(scope, 'ferries-wait')).rejects.toThrow('reload the page');
  for (const change of [archive.add(scope, FERRY), archive.remove(scope, 'ferries-wait')]) {
    await expect(change).rejects.toThrow(ArchiveError);
  }
});

describeArchive('a browser', () => openBrowserStore(createTurns(), `archive ${++databases}`));
