import { findEvents, type StoryEvent, whenText } from '../../src/digest/events/timeline.js';
import { type Digest, digestOf } from '../../src/digest/summary/digest.js';
import type { DigestLength } from '../../src/digest/summary/key-points.js';
import { readPeople } from '../../src/people/people.js';
import { parseStory } from '../../src/story/parse.js';
import { type Story, slice } from '../../src/story/story.js';

/** A story of paragraphs, published on a day or on none. */
export function storyOf(paragraphs: readonly string[], published?: string): Story {
  const frontMatter = published === undefined ? '' : `---\npublished: ${published}\n---\n`;
  return parseStory(`${frontMatter}${paragraphs.join('\n\n')}`, 'story', 'story.md');
}

export function eventsOf(story: Story): StoryEvent[] {
  return findEvents(story, readPeople(story));
}

/** Each event's words for its time, with the date where it has one. */
export function timelineOf(paragraphs: readonly string[], published?: string): string[] {
  const story = storyOf(paragraphs, published);
  return eventsOf(story).map((event) =>
    [whenText(story, event), event.date].filter((part) => part !== undefined).join(' = '),
  );
}

export function digestIn(story: Story): Digest {
  return digestOf(story, readPeople(story));
}

/** The points of a digest as text. */
export function pointsOf(paragraphs: readonly string[], length: DigestLength = 'short'): string[] {
  const story = storyOf(paragraphs);
  return digestIn(story)
    .keyPoints(length)
    .map(({ sentence }) => slice(story, sentence));
}

/** "What to watch" as text. */
export function outlookOf(paragraphs: readonly string[]): string[] {
  const story = storyOf(paragraphs);
  return digestIn(story)
    .outlook('short')
    .map(({ sentence }) => slice(story, sentence));
}

export const FERRY = [
  'The last night ferry between Harwick and Skelby will stop running in October, the operator said on Monday.',
  'Northline Ferries said the night crossing had lost money in each of the past four winters.',
  'Passengers in Skelby said the ferry was the only way to reach the hospital in Harwick after dark.',
  '“We were told nothing until the timetable was printed,” said Maria Holt, who runs the harbour café in Skelby.',
  'Holt said 300 people had signed a petition against the decision on the ferry.',
  'The council paid Northline Ferries £2m last year to keep the crossing open.',
  'It is not clear whether the council will pay for the night ferry again.',
  'Council leader Tom Ashdown said a meeting with the operator was due to take place next week.',
  'A bakery in Harwick has meanwhile won a prize for its rye bread.',
  'The bread was praised for its crust by a jury of seven bakers.',
] as const;
