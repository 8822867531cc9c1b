import type { Block, Blocks } from '../blocks/blocks.js';
import { NAVIGATION, type Place } from '../blocks/place.js';
import type { Tree } from '../blocks/tree.js';

/** Sentences that Readability finds in a box beside the story at most: what has more is a chapter. */
const MOST_SENTENCES = 3;

/** What the elements around a block say that it is; with `evidence`, what they say so. */
export type ReadPlace = (block: Block, evidence?: Place['evidence']) => Place | undefined;

/** Elements that go by a name which tells nothing, at least: one alone may be a box. */
const FEWEST_SO_NAMED = 2;

/** What a page calls most of its story, piece by piece. */
function namesOfStory(
  { blocks, places }: Blocks,
  { outwards, isAround }: Tree,
  chosen: ReadonlySet<number>,
): ReadonlySet<string> {
  const letters = new Map<string, number>();
  const elements = new Map<string, Set<number>>();
  let all = 0;
  for (const i of chosen) {
    const { text = '', element = -1, place } = blocks[i] ?? {};
    all += text.length;
    const named = new Map<string, number>();
    const add = (at: number, said: Place | undefined) => {
      if (said?.evidence === 'named') named.set(said.reason, at);
    };
    add(element, place);
    for (const around of outwards(element)) {
      if (isAround(around)) break;
      add(around, places.get(around));
    }
    for (const [name, at] of named) {
      letters.set(name, (letters.get(name) ?? 0) + text.length);
      elements.set(name, (elements.get(name) ?? new Set()).add(at));
    }
  }
  const isOfStory = (name: string) =>
    (letters.get(name) ?? 0) > all / 2 && (elements.get(name)?.size ?? 0) >= FEWEST_SO_NAMED;
  return new Set([...letters.keys()].filter(isOfStory));
}

/**
 * Reads what the elements around a block say that it is. Those around the story tell nothing of a
 * piece of it, nor does a name that most of the story goes by.
 *
 * @param chosen - the blocks that the story is known to be made of
 */
export function createSaid(page: Blocks, tree: Tree, chosen: ReadonlySet<number>): ReadPlace {
  const { places } = page;
  const { outwards, isAround, sentencesIn } = tree;
  const ofStory = namesOfStory(page, tree, chosen);
  return ({ element, place }, evidence) => {
    const isMeant = (said: Place | undefined): said is Place =>
      said !== undefined &&
      (evidence === undefined || said.evidence === evidence) &&
      (said.evidence === 'sure' || !ofStory.has(said.reason));
    if (isMeant(place)) return place;
    for (const around of outwards(element)) {
      const said = places.get(around);
      if (said === NAVIGATION) return said;
      if (isAround(around)) return undefined;
      const isBox = said?.evidence === 'sure' || sentencesIn(around) <= MOST_SENTENCES;
      if (isBox && isMeant(said)) return said;
    }
    return undefined;
  };
}
