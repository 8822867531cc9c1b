import { type Stats, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { StoryFileError } from '../../story/errors.js';
import { readTextFile } from '../../story/files.js';
import { idOf, MAX_ID_LENGTH } from '../../story/story.js';
import { parseKeptFile } from '../kept-file.js';
import { sayingSkipped } from '../skipped.js';
import type { KeptFacts, KeptStory } from '../store.js';
import { factsOf, readVersion, type Version, type Versions, versionsOf } from '../versions.js';

/** Stories that are known without looking at their files again. */
export const KNOWN_STORIES = 20_000;
/** ms. A folder that changed less than this long ago may change again without a new time stamp. */
const CLOCK_TICK = 100;
const FILE = /^([a-z0-9-]{1,48})\.md$/;
/** A file that somebody may take for a story of the archive's. */
const LIKE_A_STORY = /^([^.].*)\.(?:md|txt)$/i;
/**
 * How many ms a file that is changed in place may go unnoticed, since its folder does not show such
 * a change.
 */
const PAUSE = 1_000;
/** ms that the loop is held at once. */
const SLICE = 10;

/** The files of one owner, and the state of the folder that they are of. */
interface Folder extends Versions {
  readonly state: string;
  /** The state of each file, by the id in its name, including files that cannot be used. */
  readonly revisions: ReadonlyMap<string, string>;
  /** The names of files that may be meant for stories and are no names of any. */
  readonly misnamed: readonly string[];
  /** When the others were looked at last, ms since 1970. */
  readonly looked: number;
}

/** The state of a folder that has to be looked at again. */
const UNSETTLED = '';
const NO_FOLDER: Folder = {
  ...{ state: UNSETTLED, revisions: new Map(), misnamed: [], looked: 0 },
  ...versionsOf([]),
};

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

/** What a file that is misnamed may be called. */
function freeName(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const name = `${idOf(stem, MAX_ID_LENGTH - suffix.length)}${suffix}.md`;
    if (!taken.has(name)) return name;
  }
}

/** Whether a file or a folder is not there. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Identifies the state of a file. It includes the time at which its rights changed; otherwise a
 * file that has become readable again would look unchanged.
 */
const revisionIn = ({ ino, size, mtimeMs, ctimeMs }: Stats) =>
  `${ino}-${size}-${mtimeMs}-${ctimeMs}`;

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
    const { content, modified } = await readTextFile(pathOf(owner, id), `${id}.md`);
    return parseKeptFile(id, content, modified);
  };

  /** What a folder holds now; what has not changed since is not read again. */
  const scan = async (owner: string, known: Folder): Promise<Folder> => {
    // Every question looks here, mostly for a folder that is not there or is as it was: the system
    // says so in microseconds, and a thread that asks it costs more than finding the answer.
    const looked = statSync(folderOf(owner), { throwIfNoEntry: false });
    if (looked === undefined) return NO_FOLDER;
    const { mtimeMs } = looked;
    const now = Date.now();
    const state = now - mtimeMs > CLOCK_TICK ? String(mtimeMs) : UNSETTLED;
    if (state !== UNSETTLED && known.state === state) {
      if (now - known.looked < PAUSE) return known;
      if (await isAsKnown(owner, known)) return { ...known, looked: now };
    }
    const versions: Version[] = [];
    const revisions = new Map<string, string>();
    const names = (await readdir(folderOf(owner))).sort();
    const misnamed = names.filter((name) => LIKE_A_STORY.test(name) && !FILE.test(name));
    const taken = new Set(names);
    for (const name of misnamed) {
      if (known.misnamed.includes(name)) continue;
      const free = freeName(LIKE_A_STORY.exec(name)?.[1] ?? '', taken);
      taken.add(free);
      report(
        sayingSkipped(
          `${owner}/${name}: an added story is called by a–z, 0–9 and -, 48 at most; rename the file, to ${free} for instance.`,
        ),
      );
    }
    for (const [id, revision] of await revisionsOf(owner, names)) {
      revisions.set(id, revision);
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
        // It was told of when it came to be so.
        if (known.revisions.get(id) === revision) continue;
        report(sayingSkipped(`${owner}/${error.message}`));
      }
    }
    return { state, revisions, misnamed, looked: now, ...versionsOf(versions) };
  };

  const revisionsOf = async (
    owner: string,
    names: readonly string[],
  ): Promise<[id: string, revision: string][]> => {
    const ids = names.flatMap((name) => FILE.exec(name)?.[1] ?? []);
    const revisions = await Promise.all(
      ids.map((id) => revisionOf(owner, id).catch(() => undefined)),
    );
    return ids.flatMap((id, i): [string, string][] => {
      const revision = revisions[i];
      return revision === undefined ? [] : [[id, revision]];
    });
  };

  const revisionOf = async (owner: string, id: string): Promise<string> =>
    revisionIn(await stat(pathOf(owner, id)));

  /** Whether each file is as it was; in slices, as there may be many. */
  const isAsKnown = async (owner: string, { revisions }: Folder): Promise<boolean> => {
    let start = performance.now();
    for (const [id, revision] of revisions) {
      const looked = statSync(pathOf(owner, id), { throwIfNoEntry: false });
      if (looked === undefined || revisionIn(looked) !== revision) return false;
      if (performance.now() - start < SLICE) continue;
      await nextTurn();
      start = performance.now();
    }
    return true;
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
      const known = folders.get(owner);
      if (known !== undefined) folders.set(owner, { ...known, state: UNSETTLED });
      const anew = await look(owner);
      const version = anew.byId.get(id);
      return version && factsOf(anew, version);
    },
    forget(owner) {
      folders.delete(owner);
    },
  };
}
