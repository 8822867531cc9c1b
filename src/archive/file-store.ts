import { mkdir, readdir, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { renameCandidates } from '../seek/candidates.js';
import { StoryFileError } from '../story/errors.js';
import { readTextFile } from '../story/files.js';
import { outlineStory } from '../story/parse.js';
import { fold } from '../text/fold.js';
import { comparableAddress } from './address.js';
import type { Addition, Forgotten } from './archive.js';
import { createFileFeeds } from './file-feeds.js';
import { createTurns } from './in-turn.js';
import { indexFile } from './index-file.js';
import { formatKeptFile, parseKeptFile } from './kept-file.js';
import { sketchOf } from './near-duplicate.js';
import { ownerOfPerson } from './owner.js';
import type { Candidate, KeptFacts, KeptStory, Shelf, Store } from './store.js';
import { createStoryIndex, type StoryIndex } from './story-index.js';
import { syncFolder, writeWhole } from './write-file.js';

/** Owners whose stories are ready to be sought; each takes up to some 10 MB. */
const OPEN_INDEXES = 10;
/** What was read of an owner's stories to seek them; no name of a story file. */
const INDEX_FILE = '.index';
/** Stories that are known without looking at their files again. */
const KNOWN_STORIES = 20_000;
/** ms; a folder that was changed less long ago may change again and bear the same time. */
const CLOCK_TICK = 100;
const FILE = /^([a-z0-9-]{1,48})\.md$/;
const OWNER = /^(?:guild|user)-[a-z0-9]+$/;

/** A version of a story, as its file had it. */
interface Version {
  readonly facts: Omit<KeptFacts, 'versions' | 'added'>;
  /** Its address as it is compared. */
  readonly address: string | undefined;
  readonly additions: readonly Addition[];
  /** Folded: what typed words are looked for in. */
  readonly title: string;
}

/** The files of one owner, by id, and the state of the folder that they are of. */
interface Folder {
  readonly state: string;
  readonly versions: ReadonlyMap<string, Version>;
  /** By the id of the first version; the newest version last. */
  readonly works: ReadonlyMap<string, readonly Version[]>;
}

/** The state of a folder that has to be looked at again. */
const UNSETTLED = '';
const NO_FOLDER: Folder = { state: UNSETTLED, versions: new Map(), works: new Map() };

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const keyOf = ({ facts }: Version) => `${facts.id}/${facts.revision}`;
const lastOf = (additions: readonly Addition[]) => additions.at(-1)?.at ?? '';

function readVersion(story: KeptStory, revision: string): Version {
  const { id, work, version, content, additions } = story;
  const outline = outlineStory(content, id, `${id}.md`);
  const { headline, publisher, via, section, url, published, paragraphs } = outline;
  return {
    facts: {
      ...{ id, work, version, headline, publisher, via, section, url, published, revision },
      paragraphs: paragraphs.length,
      characters: content.length,
    },
    address: url === undefined ? undefined : comparableAddress(url),
    additions,
    title: fold(`${id} ${headline ?? ''}`),
  };
}

/** The versions of each story, the newest one last. */
function worksOf(versions: ReadonlyMap<string, Version>): ReadonlyMap<string, readonly Version[]> {
  const works = new Map<string, Version[]>();
  for (const version of versions.values()) {
    const known = works.get(version.facts.work);
    if (known === undefined) works.set(version.facts.work, [version]);
    else known.push(version);
  }
  for (const all of works.values()) all.sort((a, b) => a.facts.version - b.facts.version);
  return works;
}

/**
 * Keeps stories as files: a folder for each owner, a file for each version. Files that are put
 * there, changed or deleted by hand are seen.
 *
 * @param root - the folder; it is made when the first story comes
 * @param report - is told of a file that cannot be used, in a sentence
 */
export function createFileStore(root: string, report: (problem: string) => void): Store {
  const folders = new LRUCache<string, Folder>({
    maxSize: KNOWN_STORIES,
    sizeCalculation: ({ versions }) => Math.min(KNOWN_STORIES, versions.size + 1),
  });
  const sketches = new LRUCache<string, readonly number[]>({ max: KNOWN_STORIES });
  const inTurn = createTurns();
  const indexes = new LRUCache<string, StoryIndex>({ max: OPEN_INDEXES });
  const folderOf = (owner: string) => join(root, owner);
  const pathOf = (owner: string, id: string) => join(root, owner, `${id}.md`);

  const readVersionFile = async (owner: string, id: string): Promise<KeptStory> => {
    const { content, modified } = await readTextFile(pathOf(owner, id));
    return parseKeptFile(id, content, modified);
  };

  /** What a folder holds now; what has not changed since is not read again. */
  const scan = async (owner: string, known: Folder): Promise<Folder> => {
    const { mtimeMs } = await stat(folderOf(owner));
    const state = Date.now() - mtimeMs > CLOCK_TICK ? String(mtimeMs) : UNSETTLED;
    if (state !== UNSETTLED && known.state === state) return known;
    const versions = new Map<string, Version>();
    const names = (await readdir(folderOf(owner))).sort();
    const ids = names.flatMap((name) => FILE.exec(name)?.[1] ?? []);
    const revisions = await Promise.all(
      ids.map((id) => revisionOf(owner, id).catch(() => undefined)),
    );
    for (const [i, id] of ids.entries()) {
      const revision = revisions[i];
      if (revision === undefined) continue;
      try {
        const before = known.versions.get(id);
        versions.set(
          id,
          before?.facts.revision === revision
            ? before
            : readVersion(await readVersionFile(owner, id), revision),
        );
      } catch (error) {
        if (isMissing(error)) continue;
        if (!(error instanceof StoryFileError)) throw error;
        report(`Skipped: ${owner}/${error.message}`);
      }
    }
    return { state, versions, works: worksOf(versions) };
  };

  const revisionOf = async (owner: string, id: string): Promise<string> => {
    const { mtimeMs, size, ino } = await stat(pathOf(owner, id));
    return `${ino}-${size}-${mtimeMs}`;
  };

  const folder = async (owner: string): Promise<Folder> => {
    try {
      const current = await scan(owner, folders.get(owner) ?? NO_FOLDER);
      folders.set(owner, current);
      return current;
    } catch (error) {
      if (!isMissing(error)) throw error;
      folders.delete(owner);
      return NO_FOLDER;
    }
  };

  const ofWork = ({ works }: Folder, work: string) => works.get(work) ?? [];

  const factsOf = (within: Folder, { facts }: Version): KeptFacts => {
    const all = ofWork(within, facts.work);
    const added = all[0]?.additions[0] ?? { by: '', at: '' };
    return { ...facts, versions: all.at(-1)?.facts.version ?? facts.version, added };
  };

  /** The newest version of each story, the one added last first. */
  const newestOfEach = ({ works }: Folder): Version[] =>
    [...works.values()]
      .map((versions) => ({
        newest: versions.slice(-1),
        last:
          versions
            .map(({ additions }) => lastOf(additions))
            .sort()
            .at(-1) ?? '',
      }))
      .sort((a, b) => (a.last < b.last ? 1 : -1))
      .flatMap(({ newest }) => newest);

  const readParagraphs = async (owner: string, id: string): Promise<readonly string[]> => {
    const { content } = await readVersionFile(owner, id);
    const { text, paragraphs } = outlineStory(content, id, id);
    return paragraphs.map(({ start, end }) => text.slice(start, end));
  };

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
    const within = await folder(owner);
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
  };

  const shelfOf = (owner: string, within: Folder): Shelf => ({
    async usage(since) {
      const versions = [...within.versions.values()];
      const times = versions.flatMap(({ additions }) => additions.map(({ at }) => at)).sort();
      const last = times.at(-1);
      return {
        stories: versions.length,
        characters: versions.reduce((sum, { facts }) => sum + facts.characters, 0),
        additions: times.filter((at) => at > since).length,
        ...(last !== undefined && { last }),
      };
    },
    async alike(address, wanted) {
      const hashes = new Set(wanted);
      const candidates: Candidate[] = [];
      for (const version of newestOfEach(within)) {
        const candidate = {
          ...factsOf(within, version),
          sketch: await sketch(owner, version),
        };
        if (address !== undefined && version.address === address) candidates.unshift(candidate);
        else if (candidate.sketch.some((hash) => hashes.has(hash))) candidates.push(candidate);
      }
      return candidates;
    },
    has: async (id) => within.versions.has(id),
    read: async (id) => (await readVersionFile(owner, id)).content,
    put: (story) => write(owner, story, 'new'),
    async addAgain(id, addition) {
      const story = await readVersionFile(owner, id);
      await write(owner, { ...story, additions: [...story.additions, addition] }, 'replace');
    },
  });

  const change = <T>(owner: string, work: (shelf: Shelf) => Promise<T>): Promise<T> =>
    inTurn(owner, async () => work(shelfOf(owner, await folder(owner))));

  /** The words of what is deleted stay nowhere. */
  const discardIndex = async (owner: string) => {
    await indexOf(owner).discard();
    indexes.delete(owner);
  };

  const removeFiles = async (owner: string, ids: readonly string[]) => {
    await discardIndex(owner);
    for (const id of ids) await unlink(pathOf(owner, id));
    // Somebody may have sought while they were deleted.
    await discardIndex(owner);
    if (ids.length > 0) await syncFolder(folderOf(owner));
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
    },
  });

  const forget = (owner: string): Promise<Forgotten> =>
    change(owner, async () => {
      const { size: stories } = (await folder(owner)).versions;
      const followed = await feeds.list(owner);
      await rm(folderOf(owner), { recursive: true, force: true });
      folders.delete(owner);
      indexes.delete(owner);
      return { stories, feeds: followed.length };
    });

  return {
    async list(owner, words) {
      const within = await folder(owner);
      return newestOfEach(within)
        .filter(({ title }) => title.includes(words))
        .map((version) => factsOf(within, version));
    },
    async find(owner, id) {
      const within = await folder(owner);
      const found = within.versions.get(id);
      if (found === undefined) return undefined;
      // A file that is changed in place leaves its folder as it was.
      const revision = await revisionOf(owner, id).catch(() => undefined);
      if (revision === found.facts.revision) return factsOf(within, found);
      folders.delete(owner);
      const anew = await folder(owner);
      const version = anew.versions.get(id);
      return version && factsOf(anew, version);
    },
    async newest(owner, channel) {
      const within = await folder(owner);
      let last: { readonly at: string; readonly work: string } | undefined;
      for (const { facts, additions } of within.versions.values()) {
        for (const addition of additions) {
          if (channel !== undefined && addition.channel !== channel) continue;
          if (last === undefined || addition.at > last.at)
            last = { at: addition.at, work: facts.work };
        }
      }
      const version = last && ofWork(within, last.work).at(-1);
      return version && factsOf(within, version);
    },
    seek,
    read: async (owner, id) => (await readVersionFile(owner, id)).content,
    change,
    remove: (owner, work) =>
      change(owner, async () => {
        const versions = ofWork(await folder(owner), work);
        await removeFiles(
          owner,
          versions.map(({ facts }) => facts.id),
        );
      }),
    forget,
    async forgetPerson(user) {
      const personal = await forget(ownerOfPerson(user));
      let { stories } = personal;
      for await (const owner of owners()) {
        stories += await change(owner, async () => {
          const theirs = [...(await folder(owner)).versions.values()].filter(({ additions }) =>
            additions.some(({ by }) => by === user),
          );
          const alone = theirs.filter(({ additions }) => additions.every(({ by }) => by === user));
          await removeFiles(
            owner,
            alone.map(({ facts }) => facts.id),
          );
          for (const version of theirs.filter((one) => !alone.includes(one))) {
            const story = await readVersionFile(owner, version.facts.id);
            const additions = story.additions.filter(({ by }) => by !== user);
            await write(owner, { ...story, additions }, 'replace');
          }
          return alone.length;
        });
      }
      return { stories, feeds: personal.feeds + (await feeds.removeOf(user)) };
    },
    feeds,
    owners,
    async *stories(owner) {
      const versions = [...(await folder(owner)).versions.values()];
      versions.sort((a, b) => a.facts.version - b.facts.version);
      for (const { facts } of versions) yield readVersionFile(owner, facts.id);
    },
    async close() {},
  };
}
