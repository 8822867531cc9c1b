import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Candidates } from '../seek/candidates.js';
import type { StoryQuery } from '../seek/query.js';
import { createTermReader } from '../seek/story-terms.js';
import {
  createTermIndex,
  type IndexedStory,
  type IndexState,
  type TermIndex,
} from '../seek/term-index.js';

/** A story that an index is to have. */
export interface IndexableStory extends IndexedStory {
  /** The texts of its paragraphs; it is asked for them only where it is not known by its key. */
  paragraphs(): Promise<readonly string[]>;
}

/** Keeps what was read of stories, so that they need not be read again after a start. */
export interface KeptIndex {
  /** Undefined if there is nothing that can be used. */
  read(): Promise<IndexState | undefined>;
  write(state: IndexState): Promise<void>;
  discard(): Promise<void>;
}

/** Finds stories among those of a folder. */
export interface StoryIndex {
  /**
   * What some stories have on a query, by their keys. What has changed since is read first, in
   * slices, so that nobody waits for it who asks something else.
   */
  find(stories: readonly IndexableStory[], query: StoryQuery): Promise<Candidates<string>>;
  /** Reads what has changed since, so that the next question need not wait for it. */
  update(stories: readonly IndexableStory[]): Promise<void>;
  /** Deletes what is kept of it beside the stories; it is made again when there is need. */
  discard(): Promise<void>;
}

/** Stories that are ranked by more than their terms. */
const MOST = 100;
const ignore = () => undefined;
/** ms that the loop is held at once. */
const SLICE = 10;
/** Characters that are read at once. */
const PIECE = 20_000;
/** Stories from which on reading them again would take long enough to keep what was read. */
const WORTH_KEEPING = 50;

/**
 * Makes an index of stories that may change.
 *
 * @param kept - keeps what was read, if that is to be kept
 */
export function createStoryIndex(kept?: KeptIndex): StoryIndex {
  let opened: Promise<TermIndex> | undefined;
  let current: readonly IndexableStory[] | undefined;
  let updating: Promise<void> = Promise.resolve();

  const bringInLine = async (index: TermIndex, stories: readonly IndexableStory[]) => {
    const wanted = new Set(stories.map(({ key }) => key));
    const gone = new Set([...index.keys].filter((key) => !wanted.has(key)));
    let start = performance.now();
    const isOver = () => performance.now() - start >= SLICE;
    const letOthers = async () => {
      await nextTurn();
      start = performance.now();
    };
    if (gone.size > 0) for (const _ of index.remove(gone)) if (isOver()) await letOthers();
    const missing = stories.filter(({ key }) => !index.keys.has(key));
    for (const story of missing) {
      const reader = createTermReader();
      for (const [i, text] of (await story.paragraphs()).entries()) {
        for (let at = 0; at < text.length; at += PIECE) {
          reader.read(text.slice(at, at + PIECE), i + 1);
          if (isOver()) await letOthers();
        }
      }
      const { key, length, published } = story;
      index.add({ key, length, published }, reader.terms);
    }
    if (gone.size + missing.length === 0 || kept === undefined) return;
    if (index.keys.size < WORTH_KEEPING) await kept.discard();
    else await kept.write(index.state());
  };

  /** One after the other; what comes of it is the index as it is then. */
  const update = (stories: readonly IndexableStory[]): Promise<TermIndex> => {
    const next = updating.then(async () => {
      opened ??= (async () => createTermIndex(await kept?.read()))();
      const index = await opened;
      if (stories !== current) await bringInLine(index, stories);
      current = stories;
      return index;
    });
    updating = next.then(ignore, ignore);
    return next;
  };

  return {
    find: async (stories, query) => (await update(stories)).find(query, MOST),
    update: async (stories) => {
      await update(stories);
    },
    discard: () => updating.then(() => kept?.discard()),
  };
}
