import { type Digest, digestOf } from './digest/digest.js';
import { findKeyPhrases } from './digest/key-phrases.js';
import { findEvents, type StoryEvent } from './digest/timeline.js';
import { type People, readPeople } from './people/people.js';
import { indexPassages, type Ranking } from './search/passage-index.js';
import type { StoryFile } from './story/files.js';
import type { Story } from './story/story.js';
import { fold } from './text/fold.js';
import type { Span } from './text/span.js';

/** A story and what is known of it. What is asked for first is worked out then, once. */
export interface OpenStory {
  readonly story: Story;
  people(): People;
  search(question: string): Ranking;
  digest(): Digest;
  /** What happens when, earliest first. */
  events(): readonly StoryEvent[];
  /** What the story keeps coming back to, in its own words. */
  keyPhrases(): readonly Span[];
}

/** The open stories: all that a command may ask. */
export interface Desk {
  /** Newest first. */
  readonly stories: readonly Story[];
  /**
   * A story by its id, or the newest one.
   *
   * @throws UnknownStoryError if there is no story with that id
   */
  open(id?: string): OpenStory;
  /** The stories whose headline or id has the typed words, newest first. */
  find(typed: string): readonly Story[];
}

/** A story was asked for that the desk does not have. */
export class UnknownStoryError extends Error {
  override readonly name = 'UnknownStoryError';
}

const KEY_PHRASES = 5;

/** A function that does its work at the first call, and remembers what came of it. */
function once<T extends object>(work: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

function openStory(story: Story): OpenStory {
  const people = once(() => readPeople(story));
  const index = once(() => indexPassages(story, people()));
  return {
    story,
    people,
    search: (question) => index().search(question),
    digest: once(() => digestOf(story, people())),
    events: once(() => findEvents(story)),
    keyPhrases: once(() => findKeyPhrases(story, KEY_PHRASES)),
  };
}

/** When a story was published (ms since 1970), or its file changed last. */
function ageOf({ story, modified }: StoryFile): number {
  return story.published === undefined ? modified : Date.parse(story.published);
}

/**
 * Lays the stories on the desk.
 *
 * @param files - at least one
 */
export function openDesk(files: readonly StoryFile[]): Desk {
  const stories = [...files].sort((a, b) => ageOf(b) - ageOf(a)).map(({ story }) => story);
  const open = new Map(stories.map((story) => [story.id, openStory(story)]));
  const [newest] = stories;
  if (newest === undefined) throw new RangeError('a desk needs a story');
  return {
    stories,
    open(id = newest.id) {
      const found = open.get(id);
      if (found === undefined) throw new UnknownStoryError(id);
      return found;
    },
    find(typed) {
      const words = fold(typed).trim();
      return stories.filter(({ id, headline }) => fold(`${id} ${headline ?? ''}`).includes(words));
    },
  };
}
