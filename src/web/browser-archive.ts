import { type Archive, ArchiveError } from '../archive/archive.js';
import type { FileArchive } from '../archive/files.js';
import { createKeptArchive } from '../archive/kept-archive.js';
import type { StoryStore } from '../archive/store.js';

const refuse = async (): Promise<never> => {
  throw new ArchiveError(
    'This browser lets the page keep nothing, so stories can be neither added nor removed. Reload the page; if it stays so, a private window may be the reason, or what the browser is set to keep of sites.',
  );
};
const NOT_KEPT = { add: refuse, remove: refuse, forget: refuse, forgetPerson: refuse };

/** Does something else where the browser's database fails. */
const orElse =
  <Given extends unknown[], T>(
    work: (...given: Given) => Promise<T>,
    other: (...given: Given) => Promise<T>,
  ) =>
  (...given: Given): Promise<T> =>
    work(...given).catch((error: unknown) => {
      if (error instanceof DOMException) return other(...given);
      throw error;
    });

/**
 * The stories that there are in a browser. Where it keeps nothing, or no longer, those that are there
 * for all can still be asked.
 */
export async function openBrowserArchive(
  openStore: () => Promise<StoryStore>,
  shared: FileArchive,
): Promise<Archive> {
  const store = await openStore().catch(() => undefined);
  if (store === undefined) return { ...shared, ...NOT_KEPT };
  const kept = createKeptArchive({ store, shared });
  return {
    ...kept,
    list: orElse(kept.list, shared.list),
    seek: orElse(kept.seek, shared.seek),
    find: orElse(kept.find, async (scope, id) => {
      const found = await shared.find(scope, id);
      if (found !== undefined || id === undefined) return found;
      throw new ArchiveError(
        'This browser no longer lets the page read what you have added: reload the page.',
      );
    }),
    add: orElse(kept.add, refuse),
    remove: orElse(kept.remove, refuse),
    forget: orElse(kept.forget, refuse),
    forgetPerson: orElse(kept.forgetPerson, refuse),
  };
}
