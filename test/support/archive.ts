import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { archiveOf } from '../../src/archive/files.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { createDesk, type Desk } from '../../src/desk.js';
import { createFeeds, type FeedsSetting } from '../../src/feeds/feeds.js';
import type { Intake } from '../../src/intake.js';
import { readStoryFile } from '../../src/story/files.js';
import { SHIPPED_STORY } from './desk.js';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/**
 * A desk with the shipped story to which stories can be added; they go when the tests are done.
 *
 * @param longest - how many characters a story may have to be read by it
 * @param feeds - what feeds are read with, if they can be followed
 */
export async function growingDesk(
  intake?: Intake,
  longest?: number,
  feeds?: Omit<FeedsSetting, 'archive' | 'store'>,
): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-desk-'));
  folders.push(folder);
  const store = createFileStore(folder, (problem) => {
    throw new Error(problem);
  });
  const shared = archiveOf([await readStoryFile(SHIPPED_STORY)]);
  const archive = createKeptArchive({ store, shared });
  return createDesk(archive, {
    ...(intake && { intake }),
    ...(feeds && { feeds: createFeeds({ ...feeds, archive, store: store.feeds }) }),
    longest,
  });
}
