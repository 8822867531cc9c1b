import { isDeepStrictEqual } from 'node:util';
import type { Addition } from './archive.js';
import { type Following, followingId } from './following.js';
import type { KeptStory, Store } from './store.js';

/** What was copied, or there already. */
export interface Copied {
  readonly owners: number;
  /** Each version of one counted. */
  readonly stories: number;
  readonly characters: number;
}

/** Each time in one form: a file may have been written by hand. */
const momentsOf = (additions: readonly Addition[]) =>
  additions.map((addition) => ({ ...addition, at: new Date(addition.at).toISOString() }));

/**
 * How a story was added that is not known where it goes. Of a file that was put there by hand nobody
 * knows more than its time, which changes with the file.
 */
function additionsLackedBy(there: KeptStory, { additions }: KeptStory): readonly Addition[] {
  const known = momentsOf(there.additions);
  return momentsOf(additions).filter(
    (addition) => addition.by !== '' && !known.some((one) => isDeepStrictEqual(one, addition)),
  );
}

/** Whether two are one version of one story, however they were added. */
function isSameVersion(a: KeptStory, b: KeptStory): boolean {
  return a.id === b.id && a.work === b.work && a.version === b.version && a.content === b.content;
}

const placeOf = ({ work, version }: KeptStory) => `${work} ${version}`;

async function storiesOf(store: Store, owner: string): Promise<readonly KeptStory[]> {
  const stories: KeptStory[] = [];
  for await (const story of store.stories(owner)) stories.push(story);
  return stories;
}

/** Copies an owner's stories; gives the ids of those in whose place there is another. */
async function copyOwner(from: Store, to: Store, owner: string): Promise<ReadonlySet<string>> {
  const there = await storiesOf(to, owner);
  const byId = new Map(there.map((story) => [story.id, story]));
  const byPlace = new Map(there.map((story) => [placeOf(story), story]));
  const leftOut = new Set<string>();
  const works = new Set<string>();
  for await (const story of from.stories(owner)) {
    const known = byId.get(story.id) ?? byPlace.get(placeOf(story));
    // What follows a version that is left out would become a version of another story.
    if (works.has(story.work) || (known !== undefined && !isSameVersion(known, story))) {
      works.add(story.work);
      leftOut.add(story.id);
    } else if (known === undefined) await to.change(owner, (shelf) => shelf.put(story));
    else {
      for (const addition of additionsLackedBy(known, story)) {
        await to.change(owner, (shelf) => shelf.addAgain(story.id, addition));
      }
    }
  }
  return leftOut;
}

/** Copies what an owner follows and does not follow there, and gives it. */
async function copyFeeds(from: Store, to: Store, owner: string): Promise<readonly Following[]> {
  const placesOf = ({ id, url, channel }: Following) => [id, followingId(url, channel)];
  const there = new Set((await to.feeds.list(owner)).flatMap(placesOf));
  const lacked = (await from.feeds.list(owner)).filter(
    (following) => !placesOf(following).some((place) => there.has(place)),
  );
  for (const following of lacked) await to.feeds.put(owner, following);
  return lacked;
}

/**
 * Copies every story of every owner, with its versions and how it came in, and what they follow, and
 * then reads all of it again to see that it arrived. What is there already stays; copying again brings
 * what came since.
 *
 * @param leaveOut - is told in a sentence of each that is not there as it was
 */
export async function copyStories(
  from: Store,
  to: Store,
  leaveOut: (sentence: string) => void,
): Promise<Copied> {
  let copied: Copied = { owners: 0, stories: 0, characters: 0 };
  for await (const owner of from.owners()) {
    const leftOut = await copyOwner(from, to, owner);
    for (const id of leftOut) {
      leaveOut(
        `${owner}/${id}: another story has its name there, and stays. Remove one of them, or give the file another name.`,
      );
    }
    const begun = await copyFeeds(from, to, owner);
    const arrived = new Map((await storiesOf(to, owner)).map((story) => [story.id, story]));
    copied = { ...copied, owners: copied.owners + 1 };
    for await (const story of from.stories(owner)) {
      if (leftOut.has(story.id)) continue;
      const there = arrived.get(story.id);
      if (
        there === undefined ||
        !isSameVersion(there, story) ||
        additionsLackedBy(there, story).length > 0
      ) {
        leaveOut(`${owner}/${story.id} did not arrive as it was.`);
        continue;
      }
      const { owners, stories, characters } = copied;
      copied = { owners, stories: stories + 1, characters: characters + story.content.length };
    }
    const followed = new Map((await to.feeds.list(owner)).map((one) => [one.id, one]));
    for (const following of begun) {
      if (!isDeepStrictEqual(followed.get(following.id), following)) {
        leaveOut(`${owner}: the feed ${following.url} did not arrive as it was.`);
      }
    }
  }
  return copied;
}
