import { fileURLToPath } from 'node:url';
import { readPeople } from '../../src/people/people.js';
import { indexPassages, type PassageIndex } from '../../src/search/passage-index.js';
import { readStoryFile } from '../../src/story/files.js';
import { parseStory, segmentStory } from '../../src/story/parse.js';
import { type Story, slice } from '../../src/story/story.js';

/** A story and its index, as the desk would open it. */
export interface Opened extends PassageIndex {
  readonly story: Story;
}

function open(story: Story): Opened {
  return { story, ...indexPassages(story, readPeople(story)) };
}

/** What a story has on a question, and what keeps that from being the answer. */
export function askStory({ story, search, explain }: Opened, question: string) {
  const { verdict, passages } = search(question);
  const [best] = passages;
  const { decisions } = explain(question);
  return {
    verdict,
    /** The sentence that is shown first, and the words that are set off in it. */
    highlight: best && slice(story, best.highlight),
    words: best?.answer && slice(story, best.answer),
    /** Why it is no answer, and whatever speaks against it and its words. */
    obstacle: decisions.find(({ decides }) => decides === 'answers')?.obstacle,
    obstacles: decisions.flatMap(({ obstacle }) => obstacle ?? []),
  };
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
