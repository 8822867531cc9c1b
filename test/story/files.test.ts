import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStoryFile, readStoryFolder } from '../../src/story/files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const put = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('reading story files', () => {
  it('makes the id out of the file’s name', async () => {
    const { outline } = await readStoryFile(await put('Åland Ferry_Strike, day 2.md', 'One.'));
    expect(outline.id).toBe('aland-ferry-strike-day-2');
  });

  it('gives no story the name that stands for all stories', async () => {
    const { outline } = await readStoryFile(await put('All.md', 'One.'));
    expect(outline.id).toBe('story-all');
  });

  it('keeps an id within 48 characters', async () => {
    const { outline } = await readStoryFile(await put(`${'ferry '.repeat(20)}.txt`, 'One.'));
    expect(outline.id).toMatch(/^[a-z0-9-]{1,48}$/);
  });

  it('reads the good files of a folder and says why it skips a bad one', async () => {
    await put('a.md', 'One.');
    await put('b.md', '');
    await put('c.md', '---\nheadline: [\n---\n\nOne.');
    await put('A.txt', 'Another one.');
    await put('notes.pdf', 'not a story');
    await mkdir(join(folder, 'd.md'));
    const { files, problems } = await readStoryFolder(folder);
    expect(files.map(({ outline }) => outline.id)).toEqual(['a']);
    expect(problems).toEqual([
      expect.stringContaining('same id as A.txt'),
      expect.stringContaining('b.md has no text'),
      expect.stringContaining('c.md: the front matter is not valid YAML'),
      expect.stringContaining('it is a folder'),
    ]);
  });

  it.each([
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'is not a text file'],
    ['larger than any story', 'word '.repeat(1_000_000), 'has 5.0 MB'],
  ])('says so of a file that is %s', async (_, content, message) => {
    await expect(readStoryFile(await put('x.txt', content))).rejects.toThrow(message);
  });

  it('reads a file in older letters, too', async () => {
    const { outline } = await readStoryFile(
      await put('x.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])),
    );
    expect(outline.text).toBe('café');
  });

  it('says so of a file that is not there, and of a folder', async () => {
    await expect(readStoryFile(join(folder, 'none.md'))).rejects.toThrow('there is no such file');
    await expect(readStoryFile(folder)).rejects.toThrow('it is a folder');
    await expect(readStoryFolder(join(folder, 'none'))).rejects.toThrow('there is no such file');
  });
});
