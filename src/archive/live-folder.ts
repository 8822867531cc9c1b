import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { readStoryFolder, type StoryFolder } from '../story/files.js';
import type { Archive } from './archive.js';
import { archiveOf } from './files.js';
import { indexFile } from './index-file.js';
import { createStoryIndex } from './story-index.js';

/** ms without a change in the folder after which it is read: whoever writes a file has ended by then. */
const SETTLING_TIME = 500;
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
  for (const problem of state.problems) report.problem(`Skipped: ${problem}`);
  const index = createStoryIndex(indexFile(join(folder, INDEX_FILE)));
  let current = archiveOf(state.files, index);
  let previous = current;
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();

  const swap = (next: StoryFolder) => {
    const isChanged =
      next.files.length !== state.files.length ||
      next.files.some((file, i) => file !== state.files[i]);
    for (const problem of next.problems) {
      if (!state.problems.includes(problem)) report.problem(`Skipped: ${problem}`);
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

  const close = () => {
    clearTimeout(timer);
    watcher?.close();
    watcher = undefined;
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
      try {
        watcher = watch(folder, { persistent: false }, rereadSoon);
        watcher.on('error', (error) => {
          close();
          report.problem(`The folder of stories is not watched any more (${error.message}).`);
        });
      } catch (error) {
        report.problem(
          `The folder of stories cannot be watched (${error instanceof Error ? error.message : 'no reason given'}).`,
        );
      }
    },
    close,
  };
}
