import type { Scope, StorySummary } from '../../archive/archive.js';
import type { Desk } from '../../desk.js';
import type { RankedStory } from '../../seek/rank-stories.js';
import { analyze } from '../../terms/analyzer.js';
import { listNewest, type Opened, openStories } from '../opened.js';

/** How much of what the likeliest story has of some words another must have that is about the same. */
const AS_MUCH = 0.7;

/** Stories that were read for an answer; what it says of all stories, it knows of these alone. */
export interface Reading {
  readonly from: readonly Opened[];
  /** How many more may bear on the same, and were not read. */
  readonly unread: number;
}

/** How far stories were read, as answers carry it. */
export interface ReadingFacts {
  readonly read: number;
  /** Further ones that may bear on the same. */
  readonly unread: number;
}

/** Takes down how far stories were read. */
export function describeReading({ from, unread }: Reading): ReadingFacts {
  return { read: from.length, unread };
}

/**
 * The stories that are about some words: those that have most of them close together, wherever in the
 * story that is, or all of them in the headline.
 *
 * @param asMuch - how much of what the likeliest has of them, from 0 to 1
 */
export function thoseAbout(
  found: readonly RankedStory<StorySummary>[],
  about: string,
  asMuch = AS_MUCH,
): ReadonlySet<StorySummary> {
  const wanted = analyze(about);
  const most = Math.max(0, ...found.map(({ features }) => features.window));
  const those = found.filter(({ story, features }) => {
    if (features.window >= asMuch * most) return true;
    const headline = new Set(analyze(story.headline ?? ''));
    return wanted.every((term) => headline.has(term));
  });
  return new Set(those.map(({ story }) => story));
}

/**
 * Reads stories in turn.
 *
 * @param most - how many at most
 * @param counts - whether one that is left over may bear on the same; by default, each does
 */
export async function readFirst(
  desk: Desk,
  scope: Scope,
  summaries: readonly StorySummary[],
  most: number,
  counts: (summary: StorySummary) => boolean = () => true,
): Promise<Reading> {
  const from: Opened[] = [];
  for await (const one of openStories(desk, scope, summaries, most)) from.push(one);
  const last = from.at(-1)?.summary;
  const left =
    last === undefined || from.length < most ? [] : summaries.slice(summaries.indexOf(last) + 1);
  return { from, unread: left.filter(counts).length };
}

/**
 * Reads the stories that are about some words, likeliest first; the newest ones without any.
 *
 * @param most - how many at most, of those about some words and of the newest
 */
export async function readAbout(
  desk: Desk,
  scope: Scope,
  about: string | undefined,
  most: { readonly about: number; readonly newest: number },
): Promise<Reading> {
  if (about === undefined)
    return readFirst(desk, scope, await listNewest(desk, scope), most.newest);
  const found = await desk.seek(scope, about);
  return readFirst(desk, scope, [...thoseAbout(found, about)], most.about);
}
