import { execFileSync } from 'node:child_process';
import fs, { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveFolder, openFolder } from '../../src/archive/files/live-folder.js';
import { createDesk, type Desk } from '../../src/desk.js';
import { SCOPE } from '../support/desk.js';

/** ms; short, for the tests' sake. */
const SETTLING_TIME = 30;

let path: string;
let folder: LiveFolder;
let desk: Desk;
let problems: string[];
let changes: number[];

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'stories-'));
  problems = [];
  changes = [];
});
afterEach(async () => {
  folder.close();
  await rm(path, { recursive: true, force: true });
});

const put = (name: string, content: string) => writeFile(join(path, name), content);
const open = async () => {
  const report = {
    problem: (sentence: string) => problems.push(sentence),
    change: (stories: number) => changes.push(stories),
  };
  folder = await openFolder(path, report, SETTLING_TIME);
  desk = createDesk(folder.archive);
};
const ids = async () => (await desk.list(SCOPE)).map(({ id }) => id).sort();
const textOf = async (id: string) => (await desk.open(SCOPE, id)).story.text;

describe('a folder of stories', () => {
  it('sees by itself a story that is added, one that is changed and one that is removed', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    folder.watch();
    await put('bridge.md', 'The bridge is open.');
    await expect.poll(ids).toEqual(['bridge', 'ferry']);

    expect(await textOf('ferry')).toBe('The ferries stand still.');
    await put('ferry.md', 'The ferries run again.');
    await expect.poll(() => textOf('ferry')).toBe('The ferries run again.');

    await rm(join(path, 'bridge.md'));
    await expect.poll(ids).toEqual(['ferry']);
    expect(problems).toEqual([]);
  });

  it('sees a story that is written beside and renamed, and none of the file beside', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    folder.watch();
    await put('.ferry.md.new', 'The ferries run again.');
    await rename(join(path, '.ferry.md.new'), join(path, 'ferry.md'));
    await expect.poll(() => textOf('ferry')).toBe('The ferries run again.');
    expect(await ids()).toEqual(['ferry']);
  });

  it('sees by itself another folder in its place, and what changes in that', async () => {
    const [stories, [first, second]] = [path, ['first', 'second'].map((name) => join(path, name))];
    path = join(stories, 'now');
    const release = async (to = '', content = '') => {
      await mkdir(to);
      await writeFile(join(to, 'ferry.md'), content);
      await symlink(to, join(stories, 'next'));
      await rename(join(stories, 'next'), path);
    };
    await release(first, 'The ferries stand still.');
    await open();
    folder.watch();
    await release(second, 'The ferries run again.');
    await expect.poll(() => textOf('ferry')).toBe('The ferries run again.');
    await put('bridge.md', 'The bridge is open.');
    await expect.poll(ids).toEqual(['bridge', 'ferry']);

    await rm(path);
    await mkdir(path);
    await put('trams.md', 'The trams run.');
    await expect.poll(ids).toEqual(['trams']);
    expect(problems).toEqual([]);
    path = stories;
  });

  it('goes on, and says so once, while it cannot be told which folder stands there', async () => {
    const [stories, first] = [path, join(path, 'first')];
    path = join(stories, 'now');
    await mkdir(first);
    await symlink(first, path);
    await put('ferry.md', 'The ferries stand still.');
    await open();
    folder.watch();
    const lead = async (to: string) => {
      await symlink(to, join(stories, 'next'));
      await rename(join(stories, 'next'), path);
    };
    await lead(path);
    await expect.poll(() => problems).toHaveLength(1);
    await setTimeout(10 * SETTLING_TIME);
    expect(await ids()).toEqual(['ferry']);
    await lead(first);
    await expect.poll(() => problems).toHaveLength(2);
    await put('bridge.md', 'The bridge is open.');
    await expect.poll(ids).toEqual(['bridge', 'ferry']);
    expect(problems).toEqual([
      expect.stringMatching(
        /^The folder of stories cannot be watched \(ELOOP.*; it is tried again\.$/,
      ),
      'The folder of stories is watched again.',
    ]);
    path = stories;
  });

  it('is seen, too, where another in its place could not be watched at first', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    folder.watch();
    const kept = vi.spyOn(fs, 'watch').mockImplementation(() => {
      throw new Error('kept back');
    });
    syncBuiltinESMExports();
    try {
      await rm(path, { recursive: true });
      await mkdir(path);
      await put('bridge.md', 'The bridge is open.');
      await expect.poll(() => kept.mock.calls.length).toBeGreaterThan(2);
    } finally {
      kept.mockRestore();
      syncBuiltinESMExports();
    }
    await expect.poll(ids).toEqual(['bridge']);
    await put('trams.md', 'The trams run.');
    await expect.poll(ids).toEqual(['bridge', 'trams']);
    expect(problems.filter((problem) => /watched/.test(problem))).toEqual([
      'The folder of stories cannot be watched (kept back); it is tried again.',
      'The folder of stories is watched again.',
    ]);
  });

  it('reads once for many changes, when the last of them is made', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    folder.watch();
    for (let i = 0; i < 10; i++) writeFileSync(join(path, `island-${i}.md`), 'An island.');
    await expect.poll(ids).toHaveLength(11);
    expect(changes).toEqual([11]);
  });

  it('keeps the last good version of a story that is broken, says so once, and takes the mended one', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    await put('ferry.md', '---\nheadline: [\n---\n\nBroken.');
    await folder.reread();
    await folder.reread();
    expect(await textOf('ferry')).toBe('The ferries stand still.');
    expect(problems).toEqual([
      expect.stringMatching(
        /^Skipped: ferry\.md: the front matter is not valid YAML.*The last good version of ferry\.md stays\.$/,
      ),
    ]);
    expect(changes).toEqual([]);

    await put('ferry.md', 'Mended.');
    await folder.reread();
    expect(await textOf('ferry')).toBe('Mended.');
  });

  it('names fields of front matter that are nearly one, once, and uses the story', async () => {
    const front =
      'headlin: Ferries\nlayout: post\nPublishr: The Harbour\npeople:\n  - {name: Ann, role: [pilot]}';
    await put('ferry.md', `---\n${front}\n---\n\nThe ferries stand still.`);
    await open();
    await folder.reread();
    expect(await ids()).toEqual(['ferry']);
    expect(problems).toEqual(
      [
        ['headlin', 'headline'],
        ['Publishr', 'publisher'],
        ['role of entry 1 of people', 'roles'],
      ].map(
        ([field, meant]) =>
          `ferry.md: in the front matter, ${field} is not known here; is ${meant} meant?`,
      ),
    );
  });

  it('reads a story that was found just before it went', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await put('bridge.md', 'The bridge is open.');
    await open();
    const found = await folder.archive.find(SCOPE, 'ferry');
    await rm(join(path, 'ferry.md'));
    await folder.reread();
    expect(found && (await folder.archive.read(found))).toBe('The ferries stand still.');
  });

  it('stays as it was, and says so, where the folder itself cannot be read any more', async () => {
    await put('ferry.md', 'The ferries stand still.');
    await open();
    await rm(path, { recursive: true });
    await folder.reread();
    expect(await ids()).toEqual(['ferry']);
    expect(problems).toEqual([expect.stringContaining('The stories stay as they were.')]);
  });

  it('skips pipes, devices and folders that are called like stories, with a line each', async () => {
    await put('ferry.md', 'The ferries stand still.');
    execFileSync('mkfifo', [join(path, 'pipe.md')]);
    await symlink('/dev/zero', join(path, 'zeros.md'));
    await mkdir(join(path, 'drawer.md'));
    await open();
    expect(await ids()).toEqual(['ferry']);
    expect(problems).toEqual([
      expect.stringMatching(/^Skipped: .*drawer\.md cannot be read: it is a folder\.$/),
      expect.stringMatching(/^Skipped: .*pipe\.md cannot be read: it is no plain file\.$/),
      expect.stringMatching(/^Skipped: .*zeros\.md cannot be read: it is no plain file\.$/),
    ]);
  });
});
