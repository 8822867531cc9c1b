import { fileURLToPath } from 'node:url';
import { readPeople } from '../../src/people/people.js';
import { indexPassages, type PassageIndex } from '../../src/search/passage-index.js';
import { readStoryFile } from '../../src/story/files.js';
import { parseStory, segmentStory } from '../../src/story/parse.js';
import type { Story } from '../../src/story/story.js';

/** A story and its index, as the desk would open it. */
export interface Opened extends PassageIndex {
  readonly story: Story;
}

function open(story: Story): Opened {
  return { story, ...indexPassages(story, readPeople(story)) };
}

/** Opens a story of these paragraphs. */
export function storyWith(...paragraphs: string[]): Opened {
  return open(parseStory(paragraphs.join('\n\n'), 'test', 'test'));
}

/** Opens a story file, by its path from here. */
export async function storyFrom(path: string): Promise<Opened> {
  const { outline } = await readStoryFile(fileURLToPath(new URL(path, import.meta.url)));
  return open(segmentStory(outline));
}
