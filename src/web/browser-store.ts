import { randomBytes } from 'node:crypto';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { ArchiveError } from '../archive/archive.js';
import type { InTurn } from '../archive/in-turn.js';
import { sketchOf } from '../archive/near-duplicate.js';
import { ownerOfPerson } from '../archive/owner.js';
import type { Shelf, StoryStore } from '../archive/store.js';
import { createStoryIndex } from '../archive/story-index.js';
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
  readVersion,
  usageOf,
  type Version,
  type Versions,
  versionsOf,
  withoutPerson,
} from '../archive/versions.js';
import { renameCandidates } from '../seek/candidates.js';

/** Owner and id. */
type Key = [owner: string, id: string];

/** What is known of a version lies beside its text: whoever looks for one need not read all texts. */
interface Schema extends DBSchema {
  versions: { key: Key; value: Version };
  contents: { key: Key; value: string };
}

const BOTH = ['versions', 'contents'] as const;
/** Once a story is kept, it is on the disk. */
const SAFELY = { durability: 'strict' } as const;

/** All keys of an owner: an array is behind every string. */
const keysOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

/** What is told where the browser lets nothing more be kept; any other error as it is. */
function toldOf(error: unknown): unknown {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull
    ? new ArchiveError(
        'This browser has no room left for that: remove a story, or make room on it.',
      )
    : error;
}

/**
 * Keeps stories in the database of a browser. Feeds are no page's to read, so none is kept.
 *
 * @param inTurn - keeps other tabs from changing an owner's stories meanwhile, too
 * @param name - of the database
 */
export async function openBrowserStore(
  inTurn: InTurn,
  name = 'on-the-record',
): Promise<StoryStore> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  /** The database, opened again where it was closed or deleted from outside. */
  const use = (): Promise<IDBPDatabase<Schema>> => {
    const leave = () => {
      opening = undefined;
    };
    opening ??= openDB<Schema>(name, 1, {
      upgrade(made) {
        for (const store of BOTH) made.createObjectStore(store);
      },
      // A tab with a newer page must not wait for this one.
      blocking(_current, _blocked, { target }) {
        leave();
        (target as IDBDatabase).close();
      },
      terminated: leave,
    }).catch((error: unknown) => {
      leave();
      throw error;
    });
    return opening;
  };
  await use();
  const index = createStoryIndex();

  const versions = async (owner: string): Promise<Versions> =>
    versionsOf(await (await use()).getAll('versions', keysOf(owner)));

  const contentOf = async (owner: string, id: string): Promise<string> => {
    const content = await (await use()).get('contents', [owner, id]);
    if (content === undefined) throw new RangeError(`no story ${id} in this browser`);
    return content;
  };

  const textsOf = async (owner: string, id: string) =>
    paragraphTexts({ id, content: await contentOf(owner, id) });

  const removeVersions = async (owner: string, ids: readonly string[]) => {
    const transaction = (await use()).transaction(BOTH, 'readwrite', SAFELY);
    const deleted = BOTH.flatMap((store) =>
      ids.map((id) => transaction.objectStore(store).delete([owner, id])),
    );
    await Promise.all([...deleted, transaction.done]);
  };

  const setAdditions = async (owner: string, id: string, additions: Version['additions']) => {
    const transaction = (await use()).transaction('versions', 'readwrite', SAFELY);
    const known = await transaction.store.get([owner, id]);
    if (known !== undefined) await transaction.store.put({ ...known, additions }, [owner, id]);
    await transaction.done;
  };

  const shelfOf = (owner: string, within: Versions): Shelf => ({
    usage: async (since) => usageOf(within, since),
    alike: (address, wanted) =>
      candidatesFor(within, address, wanted, async ({ facts }) =>
        sketchOf((await textsOf(owner, facts.id)).join('\n\n')),
      ),
    has: async (id) => isTaken(within, id),
    read: (id) => contentOf(owner, id),
    async put(story) {
      const version = readVersion(story, randomBytes(8).toString('hex'));
      const key: Key = [owner, story.id];
      const transaction = (await use()).transaction(BOTH, 'readwrite', SAFELY);
      await Promise.all([
        transaction.objectStore('versions').add(version, key),
        transaction.objectStore('contents').add(story.content, key),
        transaction.done,
      ]);
    },
    async addAgain(id, addition) {
      const { additions = [] } = within.byId.get(id) ?? {};
      await setAdditions(owner, id, [...additions, addition]);
    },
  });

  const change: StoryStore['change'] = (owner, work) =>
    inTurn(owner, async () => work(shelfOf(owner, await versions(owner)))).catch(
      (error: unknown) => {
        throw toldOf(error);
      },
    );

  const forget: StoryStore['forget'] = (owner) =>
    change(owner, async () => {
      const ids = [...(await versions(owner)).byId.keys()];
      await removeVersions(owner, ids);
      return { stories: ids.length, feeds: 0 };
    });

  async function* owners(): AsyncIterable<string> {
    const keys = await (await use()).getAllKeys('versions');
    yield* new Set(keys.map(([owner]) => owner));
  }

  return {
    list: async (owner, words) => listVersions(await versions(owner), words),
    async find(owner, id) {
      const within = await versions(owner);
      const found = within.byId.get(id);
      return found && factsOf(within, found);
    },
    newest: async (owner, channel) => lastAdded(await versions(owner), channel),
    async seek(owner, query) {
      const within = await versions(owner);
      const newest = new Map(newestOfEach(within).map((one) => [`${owner}/${keyOf(one)}`, one]));
      const stories = [...newest].map(([key, { facts }]) => ({
        ...{ key, length: facts.characters, published: facts.published },
        // One that has gone in the meantime has no words.
        paragraphs: () => textsOf(owner, facts.id).catch(() => []),
      }));
      return renameCandidates(await index.find(stories, query), (key) => {
        const version = newest.get(key);
        return version && factsOf(within, version);
      });
    },
    read: contentOf,
    change,
    remove: (owner, work, by) =>
      change(owner, async () => removeVersions(owner, idsOfWork(await versions(owner), work, by))),
    forget,
    async forgetPerson(user) {
      let { stories } = await forget(ownerOfPerson(user));
      for await (const owner of owners()) {
        stories += await change(owner, async () => {
          const { gone, rest } = withoutPerson(await versions(owner), user);
          await removeVersions(owner, gone);
          for (const [id, additions] of rest) await setAdditions(owner, id, additions);
          return gone.length;
        });
      }
      return { stories, feeds: 0 };
    },
    owners,
    async *stories(owner) {
      const all = [...(await versions(owner)).byId.values()];
      all.sort((a, b) => a.facts.version - b.facts.version);
      for (const { facts, additions } of all) {
        const { id, work, version } = facts;
        yield { id, work, version, content: await contentOf(owner, id), additions };
      }
    },
    async close() {
      (await use()).close();
    },
  };
}
