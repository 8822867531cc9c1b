import { isDeepStrictEqual } from 'node:util';
import { ArchiveError } from './archive.js';
import type { KeptStory, Store } from './store.js';

/** What was copied, or there already. */
export interface Copied {
  readonly owners: number;
  /** Each version of one counted. */
  readonly stories: number;
  readonly characters: number;
}

async function byId(store: Store, owner: string): Promise<ReadonlyMap<string, KeptStory>> {
  const stories = new Map<string, KeptStory>();
  for await (const story of store.stories(owner)) stories.set(story.id, story);
  return stories;
}

/**
 * Copies every story of every owner, with its versions and how it came in, and what they follow, and
 * then reads all of it again to see that it arrived. What is there already stays; copying again does no harm.
 *
 * @throws ArchiveError if another story is there under the same name, or something did not arrive
 */
export async function copyStories(from: Store, to: Store): Promise<Copied> {
  let copied: Copied = { owners: 0, stories: 0, characters: 0 };
  for await (const owner of from.owners()) {
    const there = await byId(to, owner);
    for await (const story of from.stories(owner)) {
      const known = there.get(story.id);
      if (known === undefined) await to.change(owner, (shelf) => shelf.put(story));
      else if (!isDeepStrictEqual(known, story)) {
        throw new ArchiveError(
          `${owner} has another story ${story.id} there; nothing of it was changed.`,
        );
      }
    }
    for (const following of await from.feeds.list(owner)) await to.feeds.put(owner, following);
    const arrived = await byId(to, owner);
    copied = { ...copied, owners: copied.owners + 1 };
    for await (const story of from.stories(owner)) {
      if (!isDeepStrictEqual(arrived.get(story.id), story)) {
        throw new ArchiveError(`${owner}: ${story.id} did not arrive as it was.`);
      }
      const { owners, stories, characters } = copied;
      copied = { owners, stories: stories + 1, characters: characters + story.content.length };
    }
    const followed = new Map((await to.feeds.list(owner)).map((one) => [one.id, one]));
    for (const following of await from.feeds.list(owner)) {
      if (!isDeepStrictEqual(followed.get(following.id), following)) {
        throw new ArchiveError(`${owner}: the feed ${following.url} did not arrive as it was.`);
      }
    }
  }
  return copied;
}
