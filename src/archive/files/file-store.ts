import { mkdir, readdir, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { renameCandidates } from '../../seek/candidates.js';
import type { Forgotten } from '../archive.js';
import { changing } from '../changing.js';
import { createTurns } from '../in-turn.js';
import { formatKeptFile } from '../kept-file.js';
import { sketchOf } from '../near-duplicate.js';
import { ownerOfPerson } from '../owner.js';
import type { KeptStory, Shelf, Store } from '../store.js';
import { createStoryIndex, type StoryIndex } from '../story-index.js';
import {
  candidatesFor,
  factsOf,
  idsOfWork,
  isTaken,
  keyOf,
  lastAdded,
  listVersions,
  newestOfEach,
  paragraphTexts,
  usageOf,
  type Version,
  type Versions,
  withoutPerson,
} from '../versions.js';
import { syncFolder, writeAnew, writeWhole } from '../write-file.js';
import { createFileFeeds } from './file-feeds.js';
import { indexFile } from './index-file.js';
import { createOwnerFolders, isMissing, KNOWN_STORIES } from './owner-folders.js';

/** Owners whose stories are ready to be sought; each takes up to some 10 MB. */
const OPEN_INDEXES = 10;
/** What was read of an owner's stories to seek them; no name of a story file. */
const INDEX_FILE = '.index';
const OWNER = /^(?:guild|user)-[a-z0-9]+$/;

/**
 * Keeps stories as files: a folder for each owner, a file for each version. Files that are put
 * there, changed or deleted by hand are seen.
 *
 * @param root - the folder; it is made when the first story comes
 * @param report - is told of a file that cannot be used, in a sentence
 */
export function createFileStore(root: string, report: (problem: string) => void): Store {
  const { folderOf, pathOf, ...folders } = createOwnerFolders(root, report);
  const sketches = new LRUCache<string, readonly number[]>({
    // By a size, and not by a number, for which it would make room for all of them at the start.
    maxSize: KNOWN_STORIES,
    sizeCalculation: () => 1,
  });
  const { inTurn, written } = changing(root, createTurns(), report);
  const indexes = new LRUCache<string, StoryIndex>({ max: OPEN_INDEXES });

  const readParagraphs = async (owner: string, id: string): Promise<readonly string[]> =>
    paragraphTexts(await folders.read(owner, id));

  /** The sketch of a version's text; it is asked for only where a story is added. */
  const sketch = async (owner: string, { facts }: Version): Promise<readonly number[]> => {
    const key = `${owner}/${facts.id}/${facts.revision}`;
    const known = sketches.get(key);
    if (known !== undefined) return known;
    const made = sketchOf((await readParagraphs(owner, facts.id)).join('\n\n'));
    sketches.set(key, made);
    return made;
  };

  const indexOf = (owner: string): StoryIndex => {
    const index =
      indexes.get(owner) ?? createStoryIndex(indexFile(join(folderOf(owner), INDEX_FILE)));
    indexes.set(owner, index);
    return index;
  };

  const seek: Store['seek'] = async (owner, query) => {
    const within = await folders.look(owner);
    const versions = new Map(newestOfEach(within).map((one) => [keyOf(one), one]));
    const stories = [...versions].map(([key, { facts }]) => ({
      ...{ key, length: facts.characters, published: facts.published },
      // One that has gone in the meantime has no words.
      paragraphs: () => readParagraphs(owner, facts.id).catch(() => []),
    }));
    return renameCandidates(await indexOf(owner).find(stories, query), (key) => {
      const version = versions.get(key);
      return version && factsOf(within, version);
    });
  };

  const makeFolder = async (owner: string) => {
    const made = await mkdir(folderOf(owner), { recursive: true });
    if (made === undefined) return;
    for (let path = folderOf(owner); path !== dirname(made); path = dirname(path)) {
      await syncFolder(dirname(path));
    }
  };

  const write = async (owner: string, story: KeptStory, mode: 'new' | 'replace') => {
    await makeFolder(owner);
    await writeWhole(pathOf(owner, story.id), formatKeptFile(story), mode);
    written(owner);
  };

  const shelfOf = (owner: string, within: Versions): Shelf => ({
    usage: async (since) => usageOf(within, since),
    alike: (address, wanted) =>
      candidatesFor(within, address, wanted, (version) => sketch(owner, version)),
    has: async (id) => isTaken(within, id),
    read: async (id) => (await folders.read(owner, id)).content,
    put: (story) => write(owner, story, 'new'),
    async addAgain(id, addition) {
      const story = await folders.read(owner, id);
      // A copy brings what may have been before.
      const additions = [...story.additions, addition].sort((a, b) => (a.at < b.at ? -1 : 1));
      await write(owner, { ...story, additions }, 'replace');
    },
  });

  const change = <T>(owner: string, work: (shelf: Shelf) => Promise<T>): Promise<T> =>
    inTurn(owner, async () => work(shelfOf(owner, await folders.look(owner))));

  /** The words of what is deleted stay nowhere. */
  const discardIndex = async (owner: string) => {
    await indexOf(owner).discard();
    indexes.delete(owner);
  };

  const removeFiles = async (owner: string, ids: readonly string[]) => {
    // Nobody else has to wait until theirs is made again.
    if (ids.length === 0) return;
    await discardIndex(owner);
    for (const id of ids) await unlink(pathOf(owner, id));
    // Somebody may have sought while they were deleted.
    await discardIndex(owner);
    await syncFolder(folderOf(owner));
  };

  async function* owners(): AsyncIterable<string> {
    const names = await readdir(root).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    yield* names.filter((name) => OWNER.test(name)).sort();
  }

  const feeds = createFileFeeds({
    ...{ root, owners, inTurn, report },
    async write(owner, name, content) {
      await makeFolder(owner);
      await writeWhole(join(folderOf(owner), name), content, 'replace');
      written(owner);
    },
    async writeAnew(owner, name, content) {
      const backup = await writeAnew(join(folderOf(owner), name), content);
      written(owner);
      return backup;
    },
  });

  const forget = (owner: string): Promise<Forgotten> =>
    change(owner, async () => {
      const { size: stories } = (await folders.look(owner)).byId;
      const followed = await feeds.list(owner);
      await rm(folderOf(owner), { recursive: true, force: true });
      folders.forget(owner);
      indexes.delete(owner);
      return { stories, feeds: followed.length };
    });

  return {
    list: async (owner, words) => listVersions(await folders.look(owner), words),
    find: folders.find,
    newest: async (owner, channel) => lastAdded(await folders.look(owner), channel),
    seek,
    read: async (owner, id) => (await folders.read(owner, id)).content,
    change,
    remove: (owner, work, by) =>
      change(owner, async () => removeFiles(owner, idsOfWork(await folders.look(owner), work, by))),
    forget,
    async forgetPerson(user) {
      const personal = await forget(ownerOfPerson(user));
      let { stories } = personal;
      for await (const owner of owners()) {
        stories += await change(owner, async () => {
          const { gone, rest } = withoutPerson(await folders.look(owner), user);
          await removeFiles(owner, gone);
          for (const [id, additions] of rest) {
            await write(owner, { ...(await folders.read(owner, id)), additions }, 'replace');
          }
          return gone.length;
        });
      }
      return { stories, feeds: personal.feeds + (await feeds.removeOf(user)) };
    },
    feeds,
    owners,
    async *stories(owner) {
      const versions = [...(await folders.look(owner)).byId.values()];
      versions.sort((a, b) => a.facts.version - b.facts.version);
      for (const { facts } of versions) yield folders.read(owner, facts.id);
    },
    async close() {},
  };
}
