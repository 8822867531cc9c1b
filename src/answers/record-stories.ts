import type { Scope, StorySummary } from '../archive/archive.js';
import type { Desk } from '../desk.js';
import type { RankedStory } from '../seek/rank-stories.js';
import { type Opened, openStories } from './opened.js';

/** How much of what speaks for the best story must speak for another that is about the same. */
const AS_MUCH = 0.7;

/** A story is about what it begins with, and has close together. */
const isAboutBy = ({ features }: RankedStory<StorySummary>) => features.lead + features.window;

/** The stories that are about some words, best first; the newest ones without any. */
async function storiesAbout(
  desk: Desk,
  scope: Scope,
  about: string | undefined,
): Promise<readonly StorySummary[]> {
  if (about === undefined) return desk.list(scope);
  const found = await desk.seek(scope, about);
  const most = Math.max(0, ...found.map(isAboutBy));
  return found.filter((one) => isAboutBy(one) >= AS_MUCH * most).map(({ story }) => story);
}

/**
 * Opens the stories that are about some words, best first; the newest ones without any.
 *
 * @param most - how many at most
 */
export async function openAbout(
  desk: Desk,
  scope: Scope,
  about: string | undefined,
  most: number,
): Promise<Opened[]> {
  const opened: Opened[] = [];
  for await (const one of openStories(desk, scope, await storiesAbout(desk, scope, about), most)) {
    opened.push(one);
  }
  return opened;
}
