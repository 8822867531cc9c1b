import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { READ_ONLY } from '../changing.js';
import type { FeedStore, Following, OwnedFollowing } from '../following.js';
import { createTurns, type InTurn } from '../in-turn.js';
import { sayingSkipped } from '../skipped.js';
import { isMissing } from './owner-folders.js';

const FILE = 'feeds.json';
/** The key of the queue of those who take what is due. */
const CLAIMS = 'claims';

/** Made when there is a file to read, since every start would wait for it. */
const feedSchema = z.lazy(() => {
  const time = z.iso.datetime();
  const named = {
    url: z.url(),
    title: z.exactOptional(z.string()),
    published: z.exactOptional(time),
  };
  const pending = z.object({
    ...named,
    tries: z.int().check(z.nonnegative()),
    added: z.exactOptional(z.string()),
    isBegun: z.exactOptional(z.boolean()),
  });
  return z.object({
    id: z.string(),
    url: z.url(),
    guild: z.exactOptional(z.string()),
    channel: z.exactOptional(z.string()),
    by: z.string(),
    at: time,
    tells: z.boolean(),
    state: z.object({
      title: z.exactOptional(z.string()),
      due: z.exactOptional(time),
      etag: z.exactOptional(z.string()),
      modified: z.exactOptional(z.string()),
      failures: z.int().check(z.nonnegative()),
      trouble: z.exactOptional(z.string()),
      isMute: z.exactOptional(z.boolean()),
      newest: z.exactOptional(z.object(named)),
      isEmpty: z.exactOptional(z.boolean()),
      seen: z.array(z.string()),
      pending: z.exactOptional(z.array(pending)),
    }),
  });
});

/** What a file has of feeds, and whether that is all that it has. */
interface Content {
  readonly feeds: readonly Following[];
  readonly isWhole: boolean;
}

/** @returns undefined if it is no list */
function parseFeeds(text: string): Content | undefined {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(entries)) return undefined;
  const feeds = entries.flatMap((entry) => feedSchema.safeParse(entry).data ?? []);
  return { feeds, isWhole: feeds.length === entries.length };
}

/** What the files of feeds need of the store that they are a part of. */
export interface FeedFolders {
  /** The folder of all. */
  readonly root: string;
  /** Whoever has a folder. */
  owners(): AsyncIterable<string>;
  /** Writes a file of an owner, whole or not at all, and makes the folder if need be. */
  write(owner: string, name: string, content: string): Promise<void>;
  /**
   * Writes a file of an owner anew, and keeps what it was.
   *
   * @returns where it is kept
   */
  writeAnew(owner: string, name: string, content: string): Promise<string>;
  /** One change of an owner's folder at a time. */
  readonly inTurn: InTurn;
  /** Is told of a file that cannot be used, in a sentence. */
  report(problem: string): void;
}

/** Keeps what each owner follows in a file of their folder. */
export function createFileFeeds({
  root,
  owners,
  write,
  writeAnew,
  inTurn,
  report,
}: FeedFolders): FeedStore {
  const claimsInTurn = createTurns();

  const read = async (owner: string): Promise<Content> => {
    let text: string;
    try {
      text = await readFile(join(root, owner, FILE), 'utf8');
    } catch (error) {
      if (isMissing(error)) return { feeds: [], isWhole: true };
      throw error;
    }
    const content = parseFeeds(text);
    if (content === undefined) report(sayingSkipped(`${owner}/${FILE} is no list of feeds.`));
    else if (!content.isWhole) report(sayingSkipped(`what is no feed in ${owner}/${FILE}.`));
    return content ?? { feeds: [], isWhole: false };
  };

  const list = async (owner: string) => (await read(owner)).feeds;

  const change = (owner: string, edit: (feeds: readonly Following[]) => readonly Following[]) =>
    inTurn(owner, async () => {
      const { feeds, isWhole } = await read(owner);
      const after = edit(feeds);
      if (after === feeds) return;
      const content = `${JSON.stringify(after, undefined, 1)}\n`;
      if (isWhole) await write(owner, FILE, content);
      else report(`What ${owner}/${FILE} was is now ${await writeAnew(owner, FILE, content)}.`);
    });

  /** Does something for an owner; where their folder is closed, the others do not wait for it. */
  const unlessClosed = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      if (error !== READ_ONLY) throw error;
      return undefined;
    }
  };

  async function* all(): AsyncIterable<OwnedFollowing> {
    for await (const owner of owners()) {
      const followed = await unlessClosed(inTurn(owner, () => list(owner)));
      for (const following of followed ?? []) yield { owner, following };
    }
  }

  const claim = async (now: string, until: string, most: number) => {
    const active: OwnedFollowing[] = [];
    for await (const one of all()) if (one.following.state.due !== undefined) active.push(one);
    const due = active
      .map(({ following: { url, state } }) => ({ url, due: state.due ?? now }))
      .filter((one) => one.due <= now)
      .sort((a, b) => (a.due < b.due ? -1 : 1));
    const urls = new Set([...new Set(due.map(({ url }) => url))].slice(0, most));
    const wanted = active.filter(({ following }) => urls.has(following.url));
    const claimed: OwnedFollowing[] = [];
    for (const owner of new Set(wanted.map((one) => one.owner))) {
      const claiming = change(owner, (feeds) =>
        feeds.map((feed) =>
          urls.has(feed.url) && feed.state.due !== undefined
            ? { ...feed, state: { ...feed.state, due: until } }
            : feed,
        ),
      );
      await unlessClosed(
        claiming.then(() => {
          claimed.push(...wanted.filter((one) => one.owner === owner));
        }),
      );
    }
    return claimed;
  };

  return {
    list,
    put: (owner, following) =>
      change(owner, (feeds) => [...feeds.filter(({ id }) => id !== following.id), following]),
    settle: (owner, id, state) =>
      change(owner, (feeds) =>
        feeds.some((feed) => feed.id === id)
          ? feeds.map((feed) => (feed.id === id ? { ...feed, state } : feed))
          : feeds,
      ),
    remove: (owner, id) => change(owner, (feeds) => feeds.filter((feed) => feed.id !== id)),
    async removeOf(user) {
      let count = 0;
      for await (const owner of owners()) {
        await change(owner, (feeds) => {
          const left = feeds.filter(({ by }) => by !== user);
          count += feeds.length - left.length;
          return left.length === feeds.length ? feeds : left;
        });
      }
      return count;
    },
    async sharing(url) {
      const found: Following[] = [];
      for await (const { following } of all()) if (following.url === url) found.push(following);
      return found;
    },
    claim: (now, until, most) => claimsInTurn(CLAIMS, () => claim(now, until, most)),
  };
}
