import type { NamedStory } from '../archive/following.js';

/**
 * Puts the stories of a feed in order, the newest first. A feed may begin with its oldest; those of
 * one time stay in the order of the feed, and one without a time stays with the one before it.
 */
export function newestFirst(stories: readonly NamedStory[]): readonly NamedStory[] {
  let time = Date.parse(stories.find(({ published }) => published)?.published ?? '') || 0;
  const timed = stories.map((story) => {
    if (story.published !== undefined) time = Date.parse(story.published);
    return { story, time };
  });
  const steps = timed.slice(1).map((one, i) => Math.sign(one.time - (timed[i]?.time ?? one.time)));
  const isOldestFirst = steps.reduce((sum, step) => sum + step, 0) > 0;
  return (isOldestFirst ? timed.toReversed() : timed)
    .toSorted((a, b) => b.time - a.time)
    .map(({ story }) => story);
}
