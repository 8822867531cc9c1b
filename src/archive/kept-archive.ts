import { mergeCandidates, renameCandidates } from '../seek/candidates.js';
import { outlineStory } from '../story/parse.js';
import { idOf, MAX_ID_LENGTH, type Outline } from '../story/story.js';
import { slugify } from '../text/fold.js';
import { comparableAddress } from './address.js';
import {
  type Added,
  type Addition,
  type Archive,
  ArchiveError,
  type Scope,
  type StorySummary,
} from './archive.js';
import { normaliseStoryFile } from './kept-file.js';
import { resemblance, sketchOf } from './near-duplicate.js';
import { ownerOf } from './owner.js';
import {
  dayOf,
  isAtSameAddress,
  isCalledAlike,
  isOfOtherDay,
  isOfSameDay,
  isVersion,
} from './same-story.js';
import type { KeptFacts, KeptStory, Shelf, StoryStore } from './store.js';
import { typedWords } from './typed-words.js';

/** What one server, or one person, may have. */
export interface Quotas {
  /** Stories, each version of one counted. */
  readonly stories: number;
  readonly characters: number;
  readonly additionsAnHour: number;
}

const QUOTAS: Quotas = { stories: 1_000, characters: 20_000_000, additionsAnHour: 60 };
/** ms */
const HOUR = 3_600_000;
/** What a story is called while it has no id yet. */
const NO_NAME = 'story';

/** What an archive of added stories is made of. */
export interface KeptArchiveSetting {
  readonly store: StoryStore;
  /** The stories that are there for all. */
  readonly shared: Archive;
  readonly quotas?: Quotas;
  /** ms since 1970. */
  readonly now?: () => number;
}

function summaryOf(owner: string, facts: KeptFacts): StorySummary {
  const { id, headline, publisher, via, section, url, published, paragraphs } = facts;
  const { version, versions, added, adders, revision } = facts;
  return {
    ...{ id, headline, publisher, via, section, url, published, paragraphs, added, adders },
    // Which version of how many is shown with the story: one more makes it another content.
    key: `${owner}/${id}/${revision}/${versions}`,
    ...(versions > 1 && { version: { number: version, of: versions } }),
  };
}

/** The owner whose story a summary is of; undefined for one that is there for all. */
function ownerIn({ key, added }: StorySummary): string | undefined {
  return added === undefined ? undefined : key.split('/', 1)[0];
}

const paragraphsOf = ({ text, paragraphs }: Outline) =>
  paragraphs.map(({ start, end }) => text.slice(start, end));

/** The first of name, name-2, name-3 … that is free. */
async function freeId(name: string, isTaken: (id: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const id = `${idOf(name, MAX_ID_LENGTH - suffix.length)}${suffix}`;
    if (!(await isTaken(id))) return id;
  }
}

/** @throws ArchiveError if there is no room for so many characters more */
async function checkQuotas(shelf: Shelf, quotas: Quotas, length: number, now: number) {
  const since = new Date(now - HOUR).toISOString();
  const { stories, characters, additions, last } = await shelf.usage(since);
  const many = (count: number) => count.toLocaleString('en');
  if (additions >= quotas.additionsAnHour) {
    throw new ArchiveError(
      `${many(additions)} stories were added here within an hour, which is as many as may be; try again in a while.`,
    );
  }
  if (stories >= quotas.stories) {
    throw new ArchiveError(
      `There is room for ${many(quotas.stories)} stories here, and they are all taken: remove one first.`,
    );
  }
  if (characters + length > quotas.characters) {
    throw new ArchiveError(
      `There is room for ${many(quotas.characters)} characters of stories here, and this one would go beyond it: remove one first.`,
    );
  }
  return last;
}

/**
 * The archive of the stories that people add, over those that are there for all. A server sees its
 * own, and a person theirs; an id names one version of one story within what somebody sees.
 */
export function createKeptArchive(setting: KeptArchiveSetting): Archive {
  const { store, shared, quotas = QUOTAS, now = Date.now } = setting;

  const own = (scope: Scope): string => {
    const owner = ownerOf(scope);
    if (owner === undefined) {
      throw new ArchiveError('Nobody is known here whose story it would be, so it cannot be kept.');
    }
    return owner;
  };

  /**
   * The story that comes in as it is known, with the same words or others. What has its address counts
   * first, of that what has the same words, then what is of its day, then what is most like it.
   */
  const knownStory = async (shelf: Shelf, outline: Outline, texts: readonly string[]) => {
    const text = texts.join('\n\n');
    const sketch = sketchOf(text);
    const address = outline.url === undefined ? undefined : comparableAddress(outline.url);
    const candidates = (await shelf.alike(address, sketch, dayOf(outline)))
      .map((known) => ({
        ...{ known, likeness: resemblance(known.sketch, sketch) },
        isThere: isAtSameAddress(outline, known),
        isOfDay: isOfSameDay(outline, known),
      }))
      .sort(
        (a, b) =>
          Number(b.isThere) - Number(a.isThere) ||
          Number(b.likeness === 1) - Number(a.likeness === 1) ||
          Number(b.isOfDay) - Number(a.isOfDay) ||
          b.likeness - a.likeness,
      );
    for (const { known, likeness, isThere } of candidates) {
      const isNext = isVersion(outline, known, likeness);
      // The same words are one story wherever they stand, unless each day has its own.
      const mayBeSame = likeness === 1 && (isThere || !isOfOtherDay(outline, known));
      if (!isNext && !mayBeSame) continue;
      const before = paragraphsOf(outlineStory(await shelf.read(known.id), known.id, known.id));
      const isSameText = before.join('\n\n') === text;
      if (!isNext && !isSameText) continue;
      const isRetitled =
        outline.headline !== undefined && !isCalledAlike(outline.headline, known.headline);
      const mayBeRetitled = isThere || (outline.url ?? known.url) === undefined;
      return {
        known,
        before: new Set(before),
        isNew: !isSameText || (isRetitled && mayBeRetitled),
      };
    }
    return undefined;
  };

  const add = async (scope: Scope, content: string): Promise<Added> => {
    const owner = own(scope);
    const file = normaliseStoryFile(content);
    if (file.includes('\0')) throw new ArchiveError('That is not text, so it is no story.');
    const outline = outlineStory(file, NO_NAME, 'The story');
    const texts = paragraphsOf(outline);
    const result = await store.change(owner, async (shelf) => {
      const last = await checkQuotas(shelf, quotas, file.length, now());
      // No two additions have one time, so that "the last" is one.
      const at = Math.max(now(), last === undefined ? 0 : Date.parse(last) + 1);
      const addition: Addition = {
        by: scope.user,
        at: new Date(at).toISOString(),
        ...(scope.channel !== undefined && { channel: scope.channel }),
      };
      const isTaken = async (id: string) =>
        (await shelf.has(id)) || (await shared.find(scope, id)) !== undefined;

      const found = await knownStory(shelf, outline, texts);
      if (found === undefined) {
        const id = await freeId(outline.headline ?? texts[0] ?? '', isTaken);
        await shelf.put({ id, work: id, version: 1, content: file, additions: [addition] });
        return { id, kind: 'new' as const, changed: [] };
      }
      const { known, before, isNew } = found;
      const changed = texts.flatMap((text, i) => (before.has(text) ? [] : [i + 1]));
      if (!isNew) {
        await shelf.addAgain(known.id, addition);
        return { id: known.id, kind: 'known' as const, changed };
      }
      const version = known.versions + 1;
      const suffix = `-v${version}`;
      const name = `${slugify(known.work, MAX_ID_LENGTH - suffix.length - 3)}${suffix}`;
      const story: KeptStory = {
        id: await freeId(name, isTaken),
        work: known.work,
        version,
        content: file,
        additions: [addition],
      };
      await shelf.put(story);
      return { id: story.id, kind: 'version' as const, changed };
    });
    const facts = await store.find(owner, result.id);
    if (facts === undefined) throw new Error('a story that was added is not there');
    return { summary: summaryOf(owner, facts), kind: result.kind, changed: result.changed };
  };

  return {
    async list(scope, typed = '') {
      const owner = ownerOf(scope);
      const kept = owner === undefined ? [] : await store.list(owner, typedWords(typed));
      const added = kept.map((facts) => summaryOf(owner ?? '', facts));
      return [...added, ...(await shared.list(scope, typed))];
    },

    async find(scope, id) {
      const owner = ownerOf(scope);
      if (owner === undefined) return shared.find(scope, id);
      const { channel } = scope;
      const facts =
        id !== undefined
          ? await store.find(owner, id)
          : ((channel === undefined ? undefined : await store.newest(owner, channel)) ??
            (await store.newest(owner)));
      return facts === undefined ? shared.find(scope, id) : summaryOf(owner, facts);
    },

    async seek(scope, query) {
      const owner = ownerOf(scope);
      const forAll = shared.seek(scope, query);
      if (owner === undefined) return forAll;
      const [kept, all] = await Promise.all([store.seek(owner, query), forAll]);
      return mergeCandidates(
        renameCandidates(kept, (facts) => summaryOf(owner, facts)),
        all,
      );
    },

    read(summary) {
      const owner = ownerIn(summary);
      return owner === undefined ? shared.read(summary) : store.read(owner, summary.id);
    },

    add,

    async remove(scope, id) {
      const owner = own(scope);
      const facts = await store.find(owner, id);
      if (facts === undefined) {
        throw new ArchiveError('That story was not added here, so it cannot be removed here.');
      }
      await store.remove(owner, facts.work, scope.manages ? undefined : scope.user);
    },

    async *contents(scope) {
      const owner = ownerOf(scope);
      if (owner === undefined) return;
      for await (const { id, content } of store.stories(owner)) yield { id, content };
    },

    forget: async (scope) => store.forget(own(scope)),
    forgetPerson: (user) => store.forgetPerson(user),
  };
}
