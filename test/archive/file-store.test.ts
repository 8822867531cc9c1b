import fs, {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchiveError } from '../../src/archive/archive.js';
import { createFileStore } from '../../src/archive/files/file-store.js';
import { archiveOf } from '../../src/archive/files.js';
import type { Following } from '../../src/archive/following.js';
import { createKeptArchive } from '../../src/archive/kept-archive.js';
import { readQuery } from '../../src/seek/query.js';
import { describeArchive, describeFeeds, storyOn } from './describe-archive.js';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-archive-'));
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

const fail = (problem: string) => {
  throw new Error(problem);
};

const newStore = async () => createFileStore(join(await newFolder(), 'archive'), fail);
describeArchive('files', newStore);
describeFeeds('files', newStore);

describe('the files of an archive', () => {
  const SCOPE = { guild: '17', channel: '3', user: '5' };
  let root: string;
  let problems: string[];
  const open = () =>
    createKeptArchive({
      store: createFileStore(root, (problem) => problems.push(problem)),
      shared: archiveOf([]),
    });
  beforeEach(async () => {
    root = await newFolder();
    problems = [];
  });

  it('are story files with who, when and where in their front matter, in a folder for each server', async () => {
    await open().add(SCOPE, storyOn('ferry'));
    const file = await readFile(join(root, 'guild-17/the-ferry-again.md'), 'utf8');
    expect(file).toMatch(/^---\nheadline: The ferry again\narchive:\n/);
    expect(file).toMatch(/- by: "5"\n\s+at: \S+\n\s+channel: "3"\n---\n\nThe ferry was late/);
    expect(await readdir(join(root, 'guild-17'))).toEqual(['the-ferry-again.md']);
  });

  it('are there for another process too', async () => {
    const { summary } = await open().add(SCOPE, storyOn('ferry'));
    const other = open();
    expect(await other.find(SCOPE)).toEqual(summary);
    await open().add(SCOPE, storyOn('bridge'));
    expect((await other.find(SCOPE))?.id).toBe('the-bridge-again');
  });

  it('that cannot be changed are still read, and people and the log are told, the log once', async () => {
    const archive = open();
    await archive.add(SCOPE, storyOn('ferry'));
    const full = vi
      .spyOn(fs, 'open')
      .mockRejectedValue(Object.assign(new Error(), { code: 'ENOSPC' }));
    syncBuiltinESMExports();
    try {
      const told =
        'Nothing can be added to the archive of stories or taken out of it at the moment';
      await expect(archive.add(SCOPE, storyOn('bridge'))).rejects.toThrow(ArchiveError);
      await expect(archive.add(SCOPE, storyOn('bridge'))).rejects.toThrow(told);
      expect((await archive.find(SCOPE))?.id).toBe('the-ferry-again');
    } finally {
      full.mockRestore();
      syncBuiltinESMExports();
    }
    await archive.add(SCOPE, storyOn('bridge'));
    expect(problems).toEqual([
      `Nothing can be added to the folder of added stories ${root} or taken out of it: the disk is full. It is tried again each time; ARCHIVE_DIR says where it is.`,
      `The folder of added stories ${root} can be changed again.`,
    ]);
  });

  it('of one server that cannot be changed are told of alone, until something is written for it', async () => {
    const store = createFileStore(root, (problem) => problems.push(problem));
    const archive = createKeptArchive({ store, shared: archiveOf([]) });
    const other = { ...SCOPE, guild: '18' };
    await archive.add(SCOPE, storyOn('ferry'));
    const folder = join(root, 'guild-17');
    const { open: openFile } = fs;
    const closed = vi
      .spyOn(fs, 'open')
      .mockImplementation(async (path, ...how) =>
        String(path).startsWith(folder)
          ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
          : openFile(path, ...how),
      );
    syncBuiltinESMExports();
    try {
      for (const subject of ['bridge', 'tunnel']) {
        await expect(archive.add(SCOPE, storyOn(subject))).rejects.toThrow(ArchiveError);
        await archive.add(other, storyOn(subject));
        await store.feeds.claim('2025-03-06T12:00:00.000Z', '2025-03-06T13:00:00.000Z', 5);
        // There is nothing to write.
        await store.feeds.settle('guild-17', 'none', { failures: 0, seen: [] });
      }
    } finally {
      closed.mockRestore();
      syncBuiltinESMExports();
    }
    await archive.add(SCOPE, storyOn('bridge'));
    expect(problems).toEqual([
      `Nothing can be added to the folder of added stories ${folder} or taken out of it: there is no permission to do so. It is tried again each time; ARCHIVE_DIR says where it is.`,
      `The folder of added stories ${folder} can be changed again.`,
    ]);
  });

  it('let feeds of other servers be read where those of one cannot be', async () => {
    const { feeds } = createFileStore(root, (problem) => problems.push(problem));
    const now = '2025-03-06T12:00:00.000Z';
    const follow = (owner: string, id: string, due = now) =>
      feeds.put(owner, {
        ...{ id, url: `https://example.org/${id}`, by: '5', at: now, tells: true },
        state: { due, failures: 0, seen: [] },
      });
    for (const id of ['unread', 'unwritten', 'open']) await follow(`guild-${id}`, id);
    const { readFile: read, open: openFile } = fs;
    const closed = () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' }));
    const mocks = [
      vi
        .spyOn(fs, 'readFile')
        .mockImplementation(async (path, how) =>
          String(path).includes('guild-unread') ? closed() : read(path, how),
        ),
      vi
        .spyOn(fs, 'open')
        .mockImplementation(async (path, ...how) =>
          String(path).includes('guild-unwritten') ? closed() : openFile(path, ...how),
        ),
    ];
    syncBuiltinESMExports();
    try {
      const claimed = await feeds.claim(now, '2025-03-06T13:00:00.000Z', 5);
      expect(claimed.map(({ owner }) => owner)).toEqual(['guild-open']);
    } finally {
      for (const mock of mocks) mock.mockRestore();
      syncBuiltinESMExports();
    }
    expect(problems.map((problem) => problem.match(/guild-\w+/)?.[0])).toEqual([
      'guild-unread',
      'guild-unwritten',
    ]);
    const later = await feeds.claim(now, '2025-03-06T13:00:00.000Z', 5);
    expect(later.map(({ owner }) => owner)).toEqual(['guild-unread', 'guild-unwritten']);
  });

  it('may be put there, changed and deleted by hand', async () => {
    const archive = open();
    await mkdir(join(root, 'guild-17'));
    const path = join(root, 'guild-17/by-hand.md');
    await writeFile(path, storyOn('ferry'));
    const found = await archive.find(SCOPE);
    expect(found).toMatchObject({ id: 'by-hand', headline: 'The ferry again' });
    await writeFile(path, storyOn('bridge'));
    const changed = await archive.find(SCOPE, 'by-hand');
    expect(changed).toMatchObject({ headline: 'The bridge again' });
    expect(changed?.key).not.toBe(found?.key);
    await rm(path);
    expect(await archive.find(SCOPE)).toBeUndefined();
  });

  it('are seen within a second where they are changed in place', async () => {
    const archive = open();
    const path = join(root, 'guild-17/the-ferry-again.md');
    await archive.add(SCOPE, storyOn('ferry'));
    await writeFile(join(root, 'guild-17/notes.md'), '---\nheadline: [\n---\n\nOne.');
    const headlines = async () => (await archive.list(SCOPE)).map(({ headline }) => headline);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    try {
      expect(await headlines()).toEqual(['The ferry again']);
      await writeFile(path, `${storyOn('bridge')}\nThe end.\n`);
      await writeFile(join(root, 'guild-17/notes.md'), storyOn('tower'));
      vi.setSystemTime(Date.now() + 1_000);
      expect((await headlines()).sort()).toEqual(['The bridge again', 'The tower again']);
      const query = readQuery('What is there of the bridge?');
      const { list } = await archive.seek(SCOPE, query);
      expect(list.map(({ story }) => story.paragraphs)).toContain(7);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are looked at again where their rights have changed', async () => {
    const archive = open();
    const { summary } = await archive.add(SCOPE, storyOn('ferry'));
    await setTimeout(20);
    await chmod(join(root, 'guild-17/the-ferry-again.md'), 0o640);
    expect((await archive.find(SCOPE, 'the-ferry-again'))?.key).not.toBe(summary.key);
  });

  it('are seen although they come in the same tick of the clock', async () => {
    const archive = open();
    const folder = join(root, 'guild-17');
    await archive.add(SCOPE, storyOn('ferry'));
    const { atime, mtime } = await stat(folder);
    await archive.list(SCOPE);
    await writeFile(join(folder, 'another.md'), storyOn('bridge'));
    await utimes(folder, atime, mtime);
    expect(await archive.find(SCOPE, 'another')).toBeDefined();
  });

  it('of others stay ready to be sought where a person is forgotten', async () => {
    const archive = open();
    for (const guild of ['17', '18', '19']) {
      await archive.add({ guild, user: guild === '17' ? '5' : '6' }, storyOn('ferry'));
      await writeFile(join(root, `guild-${guild}/.index`), 'the words of the ferry');
    }
    await archive.add({ guild: '18', user: '5' }, storyOn('ferry'));
    expect(await archive.forgetPerson('5')).toMatchObject({ stories: 1 });
    expect(await readdir(join(root, 'guild-17'))).toEqual([]);
    expect(await readdir(join(root, 'guild-18'))).toEqual(['.index', 'the-ferry-again.md']);
    expect(await readdir(join(root, 'guild-19'))).toEqual(['.index', 'the-ferry-again.md']);
  });

  it('that cannot be used are skipped with a sentence', async () => {
    const archive = open();
    await archive.add(SCOPE, storyOn('ferry'));
    await writeFile(join(root, 'guild-17/broken.md'), '---\nheadline: [\n---\n\nOne.');
    expect(await archive.list(SCOPE)).toHaveLength(1);
    await archive.add(SCOPE, storyOn('bridge'));
    expect(await archive.list(SCOPE)).toHaveLength(2);
    expect(problems).toEqual([
      expect.stringMatching(/^Skipped: guild-17\/broken\.md: the front matter is not valid YAML/),
    ]);
  });

  it('that have no name of a story are named once, and how they may be called', async () => {
    const archive = open();
    await archive.add(SCOPE, storyOn('ferry'));
    const names = ['Harbour Ward.md', 'LOUD.TXT', 'Loud!.md', 'The ferry again.md', 'notes.json'];
    for (const name of [...names, '.hidden.md']) {
      await writeFile(join(root, 'guild-17', name), storyOn('bridge'));
    }
    expect(await archive.list(SCOPE)).toHaveLength(1);
    await archive.add(SCOPE, storyOn('tower'));
    expect(await archive.list(SCOPE)).toHaveLength(2);
    expect(problems).toEqual([
      expect.stringMatching(/^Skipped: guild-17\/Harbour Ward\.md: .* to harbour-ward\.md for /),
      expect.stringMatching(/^Skipped: guild-17\/LOUD\.TXT: .* to loud\.md for /),
      expect.stringMatching(/^Skipped: guild-17\/Loud!\.md: .* to loud-2\.md for /),
      expect.stringMatching(
        /^Skipped: guild-17\/The ferry again\.md: .* to the-ferry-again-2\.md for /,
      ),
    ]);
  });

  it('that cannot be read are called by whose they are and their names', async () => {
    const archive = open();
    await mkdir(join(root, 'guild-17/folder.md'), { recursive: true });
    await writeFile(join(root, 'guild-17/binary.md'), Uint8Array.from([0x89, 0x50, 0, 1]));
    await writeFile(join(root, 'guild-17/open.md'), '---\nheadline: One\n\nOne.');
    expect(await archive.list(SCOPE)).toEqual([]);
    expect(problems.map((problem) => problem.match(/^Skipped: (\S+?):? /)?.[1])).toEqual([
      'guild-17/binary.md',
      'guild-17/folder.md',
      'guild-17/open.md',
    ]);
  });

  it('that cannot be used are kept where what is followed changes', async () => {
    const following = (id: string): Following => ({
      ...{ id, url: `https://example.org/${id}`, by: '5', at: '2025-03-06T12:00:00.000Z' },
      ...{ tells: true, state: { failures: 0, seen: [] } },
    });
    const { feeds } = createFileStore(root, (problem) => problems.push(problem));
    const path = join(root, 'guild-17/feeds.json');
    const ids = async () => (await feeds.list('guild-17')).map(({ id }) => id);
    await feeds.put('guild-17', following('news'));
    const half = JSON.stringify([following('news'), { ...following('sport'), url: 'sport' }]);
    await writeFile(path, half);
    expect(await ids()).toEqual(['news']);
    await feeds.put('guild-17', following('weather'));
    expect(await ids()).toEqual(['news', 'weather']);
    expect(await readFile(`${path}.1.bak`, 'utf8')).toBe(half);
    expect(problems.at(-1)).toBe(`What guild-17/feeds.json was is now ${path}.1.bak.`);

    for (const [number, broken] of ['[{"id":', '{}'].entries()) {
      await writeFile(path, broken);
      expect(await ids()).toEqual([]);
      await feeds.put('guild-17', following('news'));
      expect(await ids()).toEqual(['news']);
      expect(await readFile(`${path}.${number + 2}.bak`, 'utf8')).toBe(broken);
    }
  });
});
