import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ArchiveError } from '../../src/archive/archive.js';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { openStore } from '../../src/archive/open-store.js';
import { readConfig } from '../../src/config.js';
import { copyArchive } from '../../src/terminal/archive.js';

vi.mock('../../src/archive/open-store.js', () => ({ openStore: vi.fn() }));

const AWAY = 'The database cannot be reached (it is away); it is tried again at each question.';
const BACK = 'The database can be reached again.';

let root: string;
let closed: string[];
let isTargetThere: boolean;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'on-the-record-copying-'));
  closed = [];
  isTargetThere = true;
  // A folder stands for the database, which goes away for a while when its stories are read.
  vi.mocked(openStore).mockImplementation(async ({ databaseUrl, archiveFolder }, report) => {
    const isDatabase = databaseUrl !== undefined;
    if (!isDatabase && !isTargetThere) throw new ArchiveError('There is no place.');
    const store = createFileStore(isDatabase ? join(root, 'database') : archiveFolder, report);
    return {
      ...store,
      stories(owner) {
        if (isDatabase) [AWAY, BACK].forEach(report);
        return store.stories(owner);
      },
      async close() {
        closed.push(isDatabase ? 'postgres' : 'files');
        await store.close();
      },
    };
  });
  await mkdir(join(root, 'database/guild-17'), { recursive: true });
  await writeFile(join(root, 'database/guild-17/ferry.md'), 'The ferry stood still.');
});
afterEach(() => rm(root, { recursive: true }));

const copy = async () => {
  const said: string[] = [];
  const config = {
    ...readConfig({}),
    ...{ archiveFolder: join(root, 'files'), databaseUrl: 'postgres://127.0.0.1:9/stories' },
  };
  const copied = await copyArchive(config, 'postgres', 'files', (line) => said.push(line));
  return { ...copied, said };
};

it('leaves nothing out where the database was away for a while', async () => {
  expect(await copy()).toMatchObject({ stories: 1, leftOut: 0, said: [AWAY, BACK] });
});

it('counts each file that cannot be used once', async () => {
  await writeFile(join(root, 'database/guild-17/broken.md'), '---\nheadline: [\n---\n\nOne.');
  await writeFile(join(root, 'database/guild-17/feeds.json'), '{}');
  expect(await copy()).toMatchObject({ stories: 1, leftOut: 2 });
});

it('counts with them what it leaves out for another story that is there', async () => {
  await mkdir(join(root, 'files/guild-17'), { recursive: true });
  await writeFile(join(root, 'files/guild-17/ferry.md'), 'The ferry sank.');
  const { said, ...copied } = await copy();
  expect(copied).toMatchObject({ stories: 0, leftOut: 1 });
  expect(said).toContainEqual(expect.stringMatching(/^Skipped: guild-17\/ferry: another story/));
});

it('closes what it reads where what it writes cannot be opened', async () => {
  isTargetThere = false;
  await expect(copy()).rejects.toThrow(ArchiveError);
  expect(closed).toEqual(['postgres']);
});
