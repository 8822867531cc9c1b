import type { Archive, Scope } from '../archive/archive.js';
import { archiveOf } from '../archive/files.js';
import { createKeptArchive } from '../archive/kept-archive.js';
import { openStore } from '../archive/open-store.js';
import { ownerOf } from '../archive/owner.js';
import { readConfig } from '../config.js';
import { QUIZ_SCOPE, quizFile } from './quiz-archive.js';
import type { Quiz } from './stories.js';

/** The stories of a quiz, kept in a database by their ids. What is there already stays. */
export async function openDatabase(
  databaseUrl: string,
  { stories }: Quiz,
): Promise<{ archive: Archive; scope: Scope; close: () => Promise<void> }> {
  const { migrations, archiveFolder } = readConfig({});
  const store = await openStore({ databaseUrl, migrations, archiveFolder }, (problem) => {
    throw new Error(problem);
  });
  const owner = ownerOf(QUIZ_SCOPE) ?? '';
  const additions = [{ by: QUIZ_SCOPE.user, at: new Date(0).toISOString() }];
  await store.change(owner, async (shelf) => {
    for (const story of stories) {
      const { id } = story;
      if (await shelf.has(id)) continue;
      await shelf.put({ id, work: id, version: 1, content: quizFile(story), additions });
    }
  });
  return {
    archive: createKeptArchive({ store, shared: archiveOf([]) }),
    scope: QUIZ_SCOPE,
    close: () => store.close(),
  };
}
