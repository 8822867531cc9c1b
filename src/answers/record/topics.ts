import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StorySummary } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import type { Signature } from '../../seek/signature.js';
import { groupStories } from '../../seek/topics.js';

/** Stories that are grouped at once; each has to be read the first time. */
const MOST_GROUPED = 300;

/**
 * Groups stories by topic. Topics stand in the order of their first stories, and stories in the order
 * in which they came; those behind the first few hundred stand alone.
 */
export async function groupByTopic(
  desk: Desk,
  summaries: readonly StorySummary[],
): Promise<StorySummary[][]> {
  const signed: { story: StorySummary; signature: Signature }[] = [];
  for (const story of summaries.slice(0, MOST_GROUPED)) {
    await nextTurn();
    signed.push({ story, signature: await desk.sign(story) });
  }
  const places = new Map(summaries.map((story, place) => [story, place]));
  const placeOf = (story: StorySummary | undefined) =>
    (story === undefined ? undefined : places.get(story)) ?? 0;
  const topics = groupStories(signed).map((topic) => topic.sort((a, b) => placeOf(a) - placeOf(b)));
  return [
    ...topics.sort(([a], [b]) => placeOf(a) - placeOf(b)),
    ...summaries.slice(MOST_GROUPED).map((story) => [story]),
  ];
}

/** The stories on the topic of one of them, among those that stand near it in a list. */
export async function topicAround(
  desk: Desk,
  summaries: readonly StorySummary[],
  id: string,
): Promise<StorySummary[]> {
  const at = summaries.findIndex((story) => story.id === id);
  if (at === -1) return [];
  const from = Math.max(0, Math.min(at - MOST_GROUPED / 2, summaries.length - MOST_GROUPED));
  const near = summaries.slice(from, from + MOST_GROUPED);
  const topics = await groupByTopic(desk, near);
  return topics.find((topic) => topic.some((story) => story.id === id)) ?? [];
}
