import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexFile } from '../../src/archive/files/index-file.js';
import { createStoryIndex, type IndexableStory } from '../../src/archive/story-index.js';
import { readIndex, writeIndex } from '../../src/seek/kept-index.js';
import { readQuery } from '../../src/seek/query.js';
import { createTermIndex } from '../../src/seek/term-index.js';

/** Stories on subjects of their own; how often each was read is counted. */
function storiesOn(subjects: readonly string[], reads: string[] = []): IndexableStory[] {
  return subjects.map((subject) => ({
    key: subject,
    length: 100,
    published: '2025-03-06',
    async paragraphs() {
      reads.push(subject);
      return ['The town waits.', `The ${subject} was late.`];
    },
  }));
}

const SUBJECTS = Array.from({ length: 60 }, (_, i) => `ferry${i}`);

describe('an index of stories', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-the-record-index-'));
    path = join(folder, '.index');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const found = async (
    index: ReturnType<typeof createStoryIndex>,
    stories: IndexableStory[],
    words: string,
  ) => (await index.find(stories, readQuery(words))).list.map(({ story }) => story);

  it('is kept beside the stories, so that they need not be read again after a restart', async () => {
    await createStoryIndex(indexFile(path)).update(storiesOn(SUBJECTS));
    const reads: string[] = [];
    const stories = storiesOn(SUBJECTS, reads);
    expect(await found(createStoryIndex(indexFile(path)), stories, 'ferry7')).toEqual(['ferry7']);
    expect(reads).toEqual([]);
  });

  it('reads what is new, and forgets what is gone', async () => {
    await createStoryIndex(indexFile(path)).update(storiesOn(SUBJECTS));
    const reads: string[] = [];
    const changed = storiesOn([...SUBJECTS.slice(1), 'bridge'], reads);
    const index = createStoryIndex(indexFile(path));
    expect(await found(index, changed, 'bridge')).toEqual(['bridge']);
    expect(await found(index, changed, 'ferry0')).toEqual([]);
    expect(reads).toEqual(['bridge']);
    expect((await readFile(path, 'latin1')).includes('ferry0\n')).toBe(false);
  });

  it.each([
    ['is of another version', (kept: string) => kept.replace('index 2', 'index 0')],
    ['is cut off', (kept: string) => kept.slice(0, kept.length / 2)],
    ['is something else', () => 'a story'],
  ])('is made again if what is kept %s', async (_, spoil) => {
    await createStoryIndex(indexFile(path)).update(storiesOn(SUBJECTS));
    await writeFile(path, spoil(await readFile(path, 'latin1')), 'latin1');
    expect(await found(createStoryIndex(indexFile(path)), storiesOn(SUBJECTS), 'ferry7')).toEqual([
      'ferry7',
    ]);
  });

  it('leaves nothing behind when it is discarded', async () => {
    const index = createStoryIndex(indexFile(path));
    await index.update(storiesOn(SUBJECTS));
    await index.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets others have their turn while it reads', async () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i} ferry`).join(' ');
    const stories = ['a', 'b', 'c'].map((key) => ({
      ...{ key, length: long.length },
      paragraphs: async () => [long],
    }));
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await createStoryIndex().update(stories);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('takes a story out in slices, a term each, with the terms that no other story has', () => {
    const index = createTermIndex();
    const late = new Map([
      ['ferry', [1, 2]],
      ['late', [1]],
    ]);
    index.add({ key: 'a', length: 100 }, late);
    index.add({ key: 'b', length: 100 }, new Map([['ferry', [3]]]));
    expect([...index.remove(new Set(['a']))]).toHaveLength(late.size);
    expect([...index.keys]).toEqual(['b']);
    expect([...index.state().postings.keys()]).toEqual(['ferry']);
  });

  it('holds, once it is read again, what was written', async () => {
    const terms = fc.dictionary(
      fc.stringMatching(/^[a-zé0-9]{1,8}$/),
      fc.uniqueArray(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 9 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(terms, { maxLength: 8 }), async (stories) => {
        const index = createTermIndex();
        stories.forEach((story, i) => {
          const sorted = Object.entries(story).map(([term, at]): [string, number[]] => [
            term,
            [...at].sort((a, b) => a - b),
          ]);
          index.add({ key: `story-${i}`, length: i }, new Map(sorted));
        });
        const again = await readIndex(await writeIndex(index.state()));
        expect(again).toBeDefined();
        const query = readQuery(Object.keys(stories[0] ?? {}).join(' '));
        expect(createTermIndex(again).find(query, 5)).toEqual(index.find(query, 5));
      }),
    );
  });
});
