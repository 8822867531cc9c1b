import { existsSync } from 'node:fs';
import { type Copied, copyStories } from '../archive/copy.js';
import { openStore } from '../archive/open-store.js';
import { sayingSkipped, saysSkipped } from '../archive/skipped.js';
import type { Store } from '../archive/store.js';
import { type Config, ConfigError } from '../config.js';

/** @throws ConfigError if the place is none, or not set */
async function openPlace(
  config: Config,
  place: string | undefined,
  say: (sentence: string) => void,
): Promise<Store> {
  if (place === 'files') return openStore({ ...config, databaseUrl: undefined }, say);
  if (place !== 'postgres') throw new ConfigError('Give --from and --to, each files or postgres.');
  if (config.databaseUrl === undefined) {
    throw new ConfigError('Set DATABASE_URL to the database that is meant by postgres.');
  }
  return openStore(config, say);
}

/** What was copied, and what was not. */
export interface CopiedArchive extends Copied {
  /** How many files and stories were not; each was named. */
  readonly leftOut: number;
}

/**
 * Copies the stories that people have added from one place to another.
 *
 * @param from - `files` (the folder in the settings) or `postgres` (the database in the settings)
 * @throws ConfigError if a place is none, or both are one
 * @throws ArchiveError if a place cannot be used
 */
export async function copyArchive(
  config: Config,
  from: string | undefined,
  to: string | undefined,
  say: (sentence: string) => void,
): Promise<CopiedArchive> {
  if (from === to) throw new ConfigError('Give --from and --to, one files and the other postgres.');
  // Where it does not exist, nothing was added; but whoever copies believes that something was.
  if (from === 'files' && !existsSync(config.archiveFolder)) {
    throw new ConfigError(
      `There is no folder of added stories ${config.archiveFolder}: ARCHIVE_DIR says where it is.`,
    );
  }
  const said = new Set<string>();
  // What is copied is read twice.
  const sayOnce = (sentence: string) => {
    if (!said.has(sentence)) say(sentence);
    said.add(sentence);
  };
  const source = await openPlace(config, from, sayOnce);
  try {
    const target = await openPlace(config, to, say);
    try {
      const copied = await copyStories(source, target, (what) => sayOnce(sayingSkipped(what)));
      // A database that was away for a while has lost nothing by it.
      return { ...copied, leftOut: [...said].filter(saysSkipped).length };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
