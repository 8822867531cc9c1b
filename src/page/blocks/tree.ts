import { SENTENCE_END } from '../../text/sentence-end.js';
import type { Blocks } from './blocks.js';

/** The share of the story's letters that an element must hold to be around the story. */
const MOST = 0.8;

/** How the elements of a page stand to each other, and to its story. */
export interface Tree {
  /** An element and all around it, from the inside out. */
  outwards(element: number): Generator<number>;
  /** Whether most of the story is in an element. */
  isAround(element: number): boolean;
  /** The element around another; -1 around the outermost. */
  parentOf(element: number): number;
  /** Sentences of the story in an element. */
  sentencesIn(element: number): number;
  /** Whether something of the story is in an element. */
  hasStory(element: number): boolean;
  /** The innermost element that says that it is the story, or that is around it; -1 for none. */
  readonly container: number;
  /** Whether an element is in that one. */
  isWithin(element: number): boolean;
}

/** An element and all around it, from the inside out. */
export function* outwardsFrom(element: number, parents: readonly number[]): Generator<number> {
  for (let at = element; at !== -1; at = parents[at] ?? -1) yield at;
}

/**
 * Tells how the elements of a page stand to its story.
 *
 * @param chosen - the blocks that the story is known to be made of
 */
export function createTree(
  { blocks, parents, stories }: Blocks,
  chosen: ReadonlySet<number>,
): Tree {
  const parentOf = (element: number) => parents[element] ?? -1;
  const outwards = (element: number) => outwardsFrom(element, parents);

  const letters = new Map<number, number>();
  const sentences = new Map<number, number>();
  const add = (to: Map<number, number>, element: number, count: number) =>
    to.set(element, (to.get(element) ?? 0) + count);
  let all = 0;
  for (const i of chosen) {
    const { text = '', element = -1 } = blocks[i] ?? {};
    all += text.length;
    for (const around of outwards(element)) {
      add(letters, around, text.length);
      if (SENTENCE_END.test(text)) add(sentences, around, 1);
    }
  }
  const isAround = (element: number) => (letters.get(element) ?? 0) >= MOST * all;
  // Inner elements have higher numbers than those around them.
  const innermost = Math.max(-1, ...[...letters.keys()].filter(isAround));
  const container = [...outwards(innermost)].find((element) => stories.has(element)) ?? innermost;
  return {
    outwards,
    isAround,
    parentOf,
    sentencesIn: (element) => sentences.get(element) ?? 0,
    hasStory: (element) => letters.has(element),
    container,
    isWithin: (element) => container === -1 || [...outwards(element)].includes(container),
  };
}
