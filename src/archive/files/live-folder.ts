import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { readStoryFolder, type StoryFolder } from '../../story/files.js';
import type { Archive } from '../archive.js';
import { archiveOf } from '../files.js';
import { sayingSkipped } from '../skipped.js';
import { createStoryIndex } from '../story-index.js';
import { indexFile } from './index-file.js';

/** ms without a change in the folder after which it is read: whoever writes a file has ended by then. */
const SETTLING_TIME = 500;
/** How many times as long until it is looked whether another folder has taken its place. */
const LOOKS = 4;
/** What was read of the stories to seek them; no name of a story file. */
const INDEX_FILE = '.index';

/** The stories of a folder, which may change while they are open: everybody sees all of them. */
export interface LiveFolder {
  readonly archive: Archive;
  /** How many stories there are now. */
  readonly size: number;
  /**
   * Reads again what has changed. The stories are swapped at once; a file that cannot be used any
   * more keeps its last good version. Never rejects.
   */
  reread(): Promise<void>;
  /** From now on reads what seeking needs, and reads again by itself when something in the folder changes, until it is closed. */
  watch(): void;
  close(): void;
}

/** How a live folder says what it does. */
export interface FolderReport {
  /** Something that cannot be used, in a sentence. */
  problem(sentence: string): void;
  /** The stories were read again. */
  change(stories: number): void;
}

/** Which folder stands at a path: of two, the one that has gone may have had the other's number. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.dev, found.ino, found.birthtimeMs].join('-');
}

/** What is to be said of what a folder holds. */
const sentencesOf = ({ problems, notes }: StoryFolder): readonly string[] => [
  ...problems.map(sayingSkipped),
  ...notes,
];

/**
 * Opens a folder of stories.
 *
 * @param settlingTime - ms without a change before the folder is read again
 * @throws StoryFileError if it cannot be read
 */
export async function openFolder(
  folder: string,
  report: FolderReport,
  settlingTime = SETTLING_TIME,
): Promise<LiveFolder> {
  let state = await readStoryFolder(folder);
  for (const sentence of sentencesOf(state)) report.problem(sentence);
  const index = createStoryIndex(indexFile(join(folder, INDEX_FILE)));
  let current = archiveOf(state.files, index);
  let previous = current;
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  let unseen: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looks: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();

  const swap = (next: StoryFolder) => {
    const isChanged =
      next.files.length !== state.files.length ||
      next.files.some((file, i) => file !== state.files[i]);
    const known = sentencesOf(state);
    for (const sentence of sentencesOf(next)) {
      if (!known.includes(sentence)) report.problem(sentence);
    }
    state = next;
    if (!isChanged) return;
    [previous, current] = [current, archiveOf(next.files, index)];
    if (watcher !== undefined) updateIndex();
    report.change(next.files.length);
  };

  const updateIndex = () => {
    current.updateIndex().catch((error: unknown) => {
      report.problem(
        `The stories cannot be sought (${error instanceof Error ? error.message : 'no reason given'}).`,
      );
    });
  };

  const reread = async () => {
    reading = reading.then(async () => {
      try {
        swap(await readStoryFolder(folder, state));
      } catch (error) {
        report.problem(
          `${error instanceof Error ? error.message : String(error)} The stories stay as they were.`,
        );
      }
    });
    await reading;
  };

  const rereadSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(reread, settlingTime).unref();
  };

  /** Says once why changes are not seen, and that they are again. */
  const note = (problem: string | undefined) => {
    if (problem === unseen) return;
    unseen = problem;
    report.problem(problem ?? 'The folder of stories is watched again.');
  };

  const unwatch = () => {
    watcher?.close();
    watcher = undefined;
    watched = undefined;
  };

  /**
   * Watches the folder that stands at the path now: a watcher stays with one that was moved away, or
   * that a link does not lead to any more.
   *
   * @returns whether it is another one than was watched
   */
  const watchNow = (): boolean => {
    try {
      const found = identityOf(folder);
      const isOther = found !== undefined && found !== watched;
      if (isOther) {
        unwatch();
        watcher = watch(folder, { persistent: false }, rereadSoon);
        watcher.on('error', (error) => {
          unwatch();
          note(`The folder of stories is not watched any more (${error.message}).`);
        });
        watched = found;
      }
      if (watched !== undefined) note(undefined);
      return isOther;
    } catch (error) {
      note(
        `The folder of stories cannot be watched (${error instanceof Error ? error.message : 'no reason given'}); it is tried again.`,
      );
      return false;
    }
  };

  const look = () => {
    if (watchNow()) void reread();
  };

  const close = () => {
    clearTimeout(timer);
    clearInterval(looks);
    unwatch();
  };

  return {
    archive: {
      list: (...asked) => current.list(...asked),
      find: (...asked) => current.find(...asked),
      seek: (...asked) => current.seek(...asked),
      // A story that was found just before the stories were swapped is read as it was.
      read: (summary) => current.read(summary).catch(() => previous.read(summary)),
      add: (...asked) => current.add(...asked),
      remove: (...asked) => current.remove(...asked),
      contents: (...asked) => current.contents(...asked),
      forget: (...asked) => current.forget(...asked),
      forgetPerson: (...asked) => current.forgetPerson(...asked),
    },
    get size() {
      return state.files.length;
    },
    reread,
    watch() {
      close();
      updateIndex();
      watchNow();
      looks = setInterval(look, LOOKS * settlingTime).unref();
    },
    close,
  };
}
