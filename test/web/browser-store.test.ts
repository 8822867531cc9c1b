import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { ArchiveError } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import { createTurns } from '../../src/archive/in-turn.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
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

describeArchive('a browser', () => openBrowserStore(createTurns(), `archive ${++databases}`));
