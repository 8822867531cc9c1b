import { fileURLToPath } from 'node:url';
import type { Scope } from '../../src/archive/archive.js';
import { archiveOf } from '../../src/archive/files.js';
import { createDesk, type Desk } from '../../src/desk.js';
import { readStoryFile } from '../../src/story/files.js';
import { outlineStory } from '../../src/story/parse.js';

/** The story that the project ships with. */
export const SHIPPED_STORY = fileURLToPath(
  new URL('../../data/stories/uk-us-ukraine-talks.md', import.meta.url),
);

/** Somebody in no server. */
export const SCOPE: Scope = { user: '1' };

/** A desk with the shipped story. */
export async function shippedDesk(): Promise<Desk> {
  return createDesk(archiveOf([await readStoryFile(SHIPPED_STORY)]));
}

/** A desk with stories given as the content of their files, by id. */
export function deskOf(contents: Readonly<Record<string, string>>): Desk {
  return createDesk(
    archiveOf(
      Object.entries(contents).map(([id, content]) => ({
        content,
        outline: outlineStory(content, id, `${id}.md`),
        modified: 0,
      })),
    ),
  );
}
