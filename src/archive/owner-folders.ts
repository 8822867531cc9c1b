import { statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { StoryFileError } from '../story/errors.js';
import { readTextFile } from '../story/files.js';
import { parseKeptFile } from './kept-file.js';
import { sayingSkipped } from './skipped.js';
import type { KeptFacts, KeptStory } from './store.js';
import { factsOf, readVersion, type Version, type Versions, versionsOf } from './versions.js';

/** Stories that are known without looking at their files again. */
export const KNOWN_STORIES = 20_000;
/** ms; a folder that was changed less long ago may change again and bear the same time. */
const CLOCK_TICK = 100;
const FILE = /^([a-z0-9-]{1,48})\.md$/;

/** The files of one owner, and the state of the folder that they are of. */
interface Folder extends Versions {
  readonly state: string;
}

/** The state of a folder that has to be looked at again. */
const UNSETTLED = '';
const NO_FOLDER: Folder = { state: UNSETTLED, ...versionsOf([]) };

/** The story files of each owner, as they are at the moment: what has not changed is not read again. */
export interface OwnerFolders {
  readonly folderOf: (owner: string) => string;
  readonly pathOf: (owner: string, id: string) => string;
  /** @throws StoryFileError if it cannot be used */
  read(owner: string, id: string): Promise<KeptStory>;
  /** All that an owner has. */
  look(owner: string): Promise<Versions>;
  /** One of them. */
  find(owner: string, id: string): Promise<KeptFacts | undefined>;
  /** Looks anew the next time. */
  forget(owner: string): void;
}

/** Whether a file or a folder is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Reads a folder for each owner, with a file for each version.
 *
 * @param root - the folder that they are in
 * @param report - is told of a file that cannot be used, in a sentence
 */
export function createOwnerFolders(root: string, report: (problem: string) => void): OwnerFolders {
  const folders = new LRUCache<string, Folder>({
    maxSize: KNOWN_STORIES,
    sizeCalculation: ({ byId }) => Math.min(KNOWN_STORIES, byId.size + 1),
  });
  const folderOf = (owner: string) => join(root, owner);
  const pathOf = (owner: string, id: string) => join(root, owner, `${id}.md`);

  const read = async (owner: string, id: string): Promise<KeptStory> => {
    const { content, modified } = await readTextFile(pathOf(owner, id));
    return parseKeptFile(id, content, modified);
  };

  /** What a folder holds now; what has not changed since is not read again. */
  const scan = async (owner: string, known: Folder): Promise<Folder> => {
    // Every question looks here, mostly for a folder that is not there or is as it was: the system
    // says so in microseconds, and a thread that asks it costs more than finding the answer.
    const looked = statSync(folderOf(owner), { throwIfNoEntry: false });
    if (looked === undefined) return NO_FOLDER;
    const { mtimeMs } = looked;
    const state = Date.now() - mtimeMs > CLOCK_TICK ? String(mtimeMs) : UNSETTLED;
    if (state !== UNSETTLED && known.state === state) return known;
    const versions: Version[] = [];
    const names = (await readdir(folderOf(owner))).sort();
    const ids = names.flatMap((name) => FILE.exec(name)?.[1] ?? []);
    const revisions = await Promise.all(
      ids.map((id) => revisionOf(owner, id).catch(() => undefined)),
    );
    for (const [i, id] of ids.entries()) {
      const revision = revisions[i];
      if (revision === undefined) continue;
      try {
        const before = known.byId.get(id);
        versions.push(
          before?.facts.revision === revision
            ? before
            : readVersion(await read(owner, id), revision),
        );
      } catch (error) {
        if (isMissing(error)) continue;
        if (!(error instanceof StoryFileError)) throw error;
        report(sayingSkipped(`${owner}/${error.message}`));
      }
    }
    return { state, ...versionsOf(versions) };
  };

  const revisionOf = async (owner: string, id: string): Promise<string> => {
    const { mtimeMs, size, ino } = await stat(pathOf(owner, id));
    return `${ino}-${size}-${mtimeMs}`;
  };

  const look = async (owner: string): Promise<Folder> => {
    try {
      const current = await scan(owner, folders.get(owner) ?? NO_FOLDER);
      if (current === NO_FOLDER) folders.delete(owner);
      else folders.set(owner, current);
      return current;
    } catch (error) {
      if (!isMissing(error)) throw error;
      folders.delete(owner);
      return NO_FOLDER;
    }
  };

  return {
    folderOf,
    pathOf,
    read,
    look,
    async find(owner, id) {
      const within = await look(owner);
      const found = within.byId.get(id);
      if (found === undefined) return undefined;
      // A file that is changed in place leaves its folder as it was.
      const revision = await revisionOf(owner, id).catch(() => undefined);
      if (revision === found.facts.revision) return factsOf(within, found);
      folders.delete(owner);
      const anew = await look(owner);
      const version = anew.byId.get(id);
      return version && factsOf(anew, version);
    },
    forget(owner) {
      folders.delete(owner);
    },
  };
}
