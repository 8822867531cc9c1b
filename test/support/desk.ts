import { fileURLToPath } from 'node:url';
import { type Desk, openDesk } from '../../src/desk.js';
import { readStoryFile } from '../../src/story/files.js';
import { parseStory } from '../../src/story/parse.js';

/** The story that the project ships with. */
export const SHIPPED_STORY = fileURLToPath(
  new URL('../../data/stories/uk-us-ukraine-talks.md', import.meta.url),
);

/** A desk with the shipped story. */
export async function shippedDesk(): Promise<Desk> {
  return openDesk([await readStoryFile(SHIPPED_STORY)]);
}

/** A desk with stories given as the content of their files, by id. */
export function deskOf(contents: Readonly<Record<string, string>>): Desk {
  return openDesk(
    Object.entries(contents).map(([id, content]) => ({
      story: parseStory(content, id, `${id}.md`),
      modified: 0,
    })),
  );
}
